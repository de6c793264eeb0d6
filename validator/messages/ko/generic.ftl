## reasons shared by the generic checks

generic-language-unknown = { $asset }의 언어를 알 수 없습니다.
    .remedy = delivery.yaml 에 언어를 적으십시오.
generic-original-language-unknown = 작품의 원어가 적혀 있지 않습니다.
    .remedy = delivery.yaml 에 original_language 를 적으십시오.
generic-territories-unknown = 작품을 서비스할 지역이 적혀 있지 않습니다.
    .remedy = delivery.yaml 에 territories 를 적으십시오.
generic-no-such-territory = 이 요구 사항은 다음 지역에는 적용되지 않습니다: { $territories }.
generic-no-such-asset = 패키지에 다음에 해당하는 것이 없습니다: { $kind }.
generic-nothing-to-compare = 서로 비교할 값이 두 개 이상 없습니다: { $kind }.
generic-no-series = 에피소드가 둘 이상 지정되지 않았습니다({ $claim }).

## generic/expression

generic-expression-not-met = 조건에 맞지 않습니다: { $condition } (확인된 값: { $values }).
    .remedy = 조건에 맞게 납품하십시오. 자세한 내용은 규칙의 출처에 있습니다.

## generic/cardinality

generic-cardinality-too-few = 다음에 해당하는 파일이 { $count }개로 { $limit }개보다 적습니다: { $kind }.
    .remedy = 빠진 파일을 납품하거나 delivery.yaml 에 파일의 역할을 적으십시오.
generic-cardinality-too-many = 다음에 해당하는 파일이 { $count }개로 { $limit }개보다 많습니다: { $kind }.
    .remedy = 납품 대상이 아닌 파일을 빼거나 delivery.yaml 의 역할을 바로잡으십시오.

## generic/required-for-each

generic-required-for-each-missing = { $owner }의 언어는 { $language }이지만 같은 언어로 된 다음 파일이 없습니다: { $kind }.
    .remedy = { $language } 언어로 납품하거나 delivery.yaml 의 언어를 바로잡으십시오.

## generic/any-of

generic-any-of-none = 다음 중 어느 것도 패키지에 없습니다: { $wanted }.
    .remedy = 그중 하나를 납품하십시오.
generic-any-of-none-in-territory = { $territory } 지역에 필요한 다음 중 어느 것도 패키지에 없습니다: { $wanted }.
    .remedy = 그중 하나를 납품하거나 지역 목록에서 { $territory } 지역을 빼십시오.

## generic/join

generic-join-not-among = { $asset }의 값은 { $value }이지만 { $kind }의 값은 { $available }입니다.
    .remedy = { $asset }의 짝이 되는 파일을 납품하거나 값을 바로잡으십시오.

## generic/agree

generic-agree-differs = { $what } 값이 { $asset }에서는 { $value }, { $other }에서는 { $other_value }입니다. 허용 오차: { $tolerance }.
    .remedy = 두 파일을 같은 버전의 프로그램으로 만드십시오.

## generic/name-template

generic-name-template-shape = 파일 이름 { $name }이(가) { $template } 형식에 맞지 않습니다.
    .remedy = 그 형식에 맞게 파일 이름을 바꾸십시오.
generic-name-template-token = { $name }에서 { $token } 부분이 "{ $value }"입니다. 필요한 값: { $expected }.
    .remedy = 이름의 그 부분을 바로잡으십시오.
generic-name-template-disagrees = 이름의 { $token } 부분은 "{ $value }"({ $meaning })이지만 파일의 실제 값은 { $found }입니다.
    .remedy = 이름을 바로잡거나 이름에 맞는 파일을 납품하십시오.

## generic/ordered-alternatives

generic-ordered-alternatives-not-preferred = { $found } 형태로 납품되었습니다. 허용되지만 권장 형태는 { $best }입니다.
    .remedy = 가능하면 { $best } 형태로 납품하십시오.
generic-ordered-alternatives-none = 허용되는 형태가 아닙니다: { $accepted }.
    .remedy = 허용되는 형태 중 하나로 납품하십시오.

## generic/series

generic-series-differs = 에피소드 { $episode }의 값은 { $value }이지만 다른 에피소드의 값은 { $usual }입니다({ $what }).
    .remedy = 모든 에피소드를 같은 구성으로 납품하십시오.
