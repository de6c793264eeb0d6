## what is wrong with an expression

expression-empty = 수식이 비어 있습니다.
expression-syntax = 수식 문법에 맞지 않습니다: { $detail }.
expression-too-long = 수식이 { $limit }자를 넘습니다.
expression-too-complex = 수식의 구성 요소가 { $nodes }개를 넘거나 중첩이 { $depth }단계를 넘습니다.
expression-not-allowed = 수식에는 "{ $construct }" 구문을 쓸 수 없습니다.
expression-unknown-name = 알 수 없는 이름 "{ $name }"입니다. 쓸 수 있는 이름: { $known }.
expression-unknown-field = { $type }에는 "{ $name }" 필드가 없습니다.
expression-unknown-function = 알 수 없는 함수 "{ $name }"입니다. 쓸 수 있는 함수: { $known }.
expression-unknown-word = "{ $word }"은(는) { $kind } 값이 아닙니다. 쓸 수 있는 값: { $known }.
expression-name-taken = 이름 "{ $name }"은(는) 이미 쓰이고 있습니다.
expression-no-fields = "{ $name }"을(를) 물었으나 { $type }에는 필드가 없습니다.
expression-no-items = { $type }에는 [{ $key }] 항목이 없습니다.
expression-key-not-constant = 대괄호 안에는 직접 적은 수나 문자열만 올 수 있습니다.
expression-one-argument = { $name }() 함수는 인수를 하나만 받습니다.
expression-needs-generator = { $name }() 함수에는 생성식이 필요합니다: { $name }(… for a in package.assets).
expression-not-a-list = 목록이 필요한 자리에 { $type } 값이 있습니다.
expression-not-a-condition = 조건이 필요한 자리에 { $type } 값이 있습니다.
expression-not-a-number = 수가 필요한 자리에 { $type } 값이 있습니다.
expression-not-a-quantity = "{ $text }"은(는) '5/6 s'처럼 단위가 붙은 수가 아닙니다.
expression-not-comparable-types = { $left } 값과 { $right } 값은 비교할 수 없습니다.
expression-cannot-combine = { $left } { $operator } { $right } 계산은 뜻이 없습니다.
expression-wrong-type = 수식의 결과는 { $expected }이어야 하지만 { $type }입니다.

## why an expression has no answer

expression-absent = 비교할 값이 없습니다.
expression-no-such-field = { $owner }에 없는 { $field } 값을 묻고 있습니다.
expression-not-comparable = { $value } 값은 비교할 수 없습니다.
expression-division-by-zero = 0으로 나누게 됩니다.
expression-frame-rate-unknown = 프레임 단위로 계산하지만 프레임 레이트를 알 수 없습니다.
    .remedy = delivery.yaml 에 frame_rate 를 적으십시오.
expression-too-many-elements = 살펴볼 요소가 { $limit }개를 넘습니다.
