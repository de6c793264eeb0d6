## why a rule asks nothing

ruleset-no-row = { $parameter } 표에 이 대상에 맞는 행이 없습니다(언어 "{ $language }", 프로그램 구분 "{ $programme }", 역할 "{ $role }").

## finding a ruleset

ruleset-unknown = 규칙 세트 "{ $ruleset }"이(가) 없습니다. 있는 규칙 세트: { $known }.
ruleset-unreadable = 규칙 세트를 읽을 수 없습니다: { $detail }.
ruleset-empty = 파일이 비어 있습니다.
ruleset-misplaced = 파일 위치로는 { $expected }이지만 내용에는 { $found }(으)로 적혀 있습니다.
ruleset-circle = { $file } 파일이 다른 규칙 세트를 거쳐 자기 자신을 확장합니다.

## rules

ruleset-check-unknown = 검사 "{ $check }"이(가) 없습니다.
ruleset-subject-wrong = 검사 { $check }의 대상은 { $subject }이(가) 아닙니다. 가능한 대상: { $known }.
ruleset-service-not-track = "service"로 고르는 규칙의 대상은 트랙입니다. "subject: track"이라고 쓰십시오.
ruleset-parameter-missing = 검사 { $check }에는 매개변수 "{ $parameter }"이(가) 필요합니다.
ruleset-parameter-unknown = 검사 { $check }에는 매개변수 "{ $parameter }"이(가) 없습니다. 있는 매개변수: { $known }.
ruleset-rows-ambiguous = { $parameter } 표의 { $line }행과 { $other }행이 같은 대상에 맞으며, 어느 쪽도 더 구체적이지 않습니다.
ruleset-row-key = 행에 { $key } 키가 있으나 이 표의 기준은 { $by }입니다.
ruleset-row-wildcard = 행의 언어로 "{ $language }"을(를) 쓸 수 없습니다. "en"은 "en-GB"를 포함하므로 별표를 빼십시오.
ruleset-row-else = "else"로 표시한 행은 자기 행이 없는 언어를 위한 것이므로 언어를 지정할 수 없습니다.
ruleset-source-unknown = 출처 "{ $source }"이(가) 없습니다. 있는 출처: { $known }.
ruleset-uncited = 규칙 { $rule }에 출처가 없습니다.
ruleset-rule-twice = 규칙 { $rule }이(가) 이 파일에 두 번 나옵니다.

## inheritance

ruleset-not-inherited = 규칙 { $rule }에 check 가 없고, 같은 id 로 물려받은 규칙도 없습니다.
ruleset-change-without-reason = 규칙 { $rule }은(는) 물려받은 규칙입니다. 바꾸려면 이유(reason)를 적어야 합니다.
ruleset-change-of-nothing = 규칙 { $rule } 항목이 아무것도 바꾸지 않습니다.
ruleset-not-changeable = 물려받은 규칙 { $rule }의 "{ $key }"만 따로 바꿀 수 없습니다. check 를 적어 규칙을 새로 쓰십시오. 바꿀 수 있는 키: { $known }.
ruleset-disabled-and-defined = 규칙 { $rule }을(를) 끄면서 동시에 정의하고 있습니다.
ruleset-parents-disagree = { $one } 및 { $other }의 규칙 { $rule }이(가) 서로 다릅니다. 어느 쪽을 쓸지 적으십시오.

## scoring

ruleset-scoring-group-unknown = "{ $group }" 그룹에 속한 규칙이 없습니다. 있는 그룹: { $known }.
ruleset-scoring-number = { $key } 값으로 { $value }을(를) 쓸 수 없습니다. 점수는 0보다 커야 하고 가중치는 0 이상이어야 합니다.
ruleset-scoring-no-weight = 가중치가 있는 그룹이 없어 점수를 매길 수 없습니다.
ruleset-scoring-words = { $key } 항목에는 적어도 한 언어로 된 설명이 필요합니다.
ruleset-scoring-disputed = { $one } 및 { $other }의 채점 방식이 서로 다릅니다. 이 규칙 세트에 scoring 을 따로 적으십시오.

## lint

ruleset-lint-source-unused = 출처 "{ $source }"을(를) 인용한 규칙이 없습니다.
ruleset-lint-source-undated = 출처 "{ $source }"에 읽은 날짜가 없습니다.
ruleset-lint-source-no-url = 출처 "{ $source }"에 주소가 없습니다.
ruleset-lint-secondary = 규칙 { $rule }은(는) 2차 출처에만 근거하면서 오류로 지정되어 있습니다. 경고로 처리됩니다.
ruleset-lint-no-clause = 규칙 { $rule }이(가) 출처 { $source }의 조항을 밝히지 않았습니다.
ruleset-lint-same-question = 규칙 { $rule }과(와) { $other }이(가) 같은 대상에 같은 것을 묻습니다.
ruleset-lint-foreign-id = 규칙 { $rule }의 id 가 "{ $ruleset }/"(으)로 시작하지 않습니다.
ruleset-lint-unscored = 규칙 { $rule }은(는) 오류 규칙이지만 "{ $group }" 그룹에 가중치가 없어 점수에 들어가지 않습니다.
