## 규칙을 대상에 적용하지 않은 이유

engine-condition-not-met = 이 규칙은 { $condition } 조건에 맞을 때만 적용합니다.
engine-no-subject = 패키지에 이 규칙의 대상이 없습니다.
engine-no-such-track = { $asset } 파일에 이 규칙이 다루는 종류의 트랙이 없습니다.
engine-fact-does-not-apply = "{ $fact }" 정보는 { $asset } 파일에 해당하지 않습니다.
engine-not-run = 파일 전체를 읽거나 디코딩해야 하므로 이 검사 단계에서는 실행하지 않았습니다.
    .remedy = --depth full 로 다시 검사하십시오.

## 검사 엔진 자체의 규칙

engine-nothing-answered = 답변 { $rules }건 가운데 이 패키지를 판정한 것이 하나도 없습니다. 판정할 수 있는 내용을 찾지 못했습니다.
    .remedy = 경로가 납품 폴더가 맞는지, 읽을 수 있는 종류의 파일인지, 이 납품에 맞는 규칙 세트인지 확인하십시오.
engine-stood-in = { $language } 언어의 값을 따로 정한 문서가 없어 그 밖의 언어에 쓰는 값을 적용했습니다: { $rules }.
    .remedy = 이 언어의 값을 납품처에 확인하고 자체 규칙 세트에 적으십시오.
engine-disposition-expired = { $subject } 대상의 { $rule } 규칙에 대한 결정은 { $expires }에 만료되어 적용하지 않았습니다.
    .remedy = 다시 판단하여 새 결정을 기록하거나 이 결정을 삭제하십시오.
engine-disposition-unused = { $subject } 대상의 { $rule } 규칙에 대한 결정은 이번 실행에서 쓰이지 않았습니다.
    .remedy = 규칙 이름이나 대상을 고치거나 이 결정을 삭제하십시오.
engine-not-a-date = "{ $value }" 값은 날짜가 아닙니다.
    .remedy = 날짜는 YYYY-MM-DD 형식으로 적으십시오.
