## TTML and the profiles built on it.

ttml-root-wrong-element = 루트 요소가 tt가 아니라 "{ $element }"(네임스페이스 "{ $namespace }")입니다.
    .remedy = 루트가 네임스페이스 http://www.w3.org/ns/ttml의 tt인 문서를 납품하십시오.
ttml-root-old-namespace = 문서가 초안의 네임스페이스를 사용합니다: { $namespace }.
    .remedy = http://www.w3.org/ns/ttml과 그 #parameter, #styling, #metadata를 사용하십시오.
ttml-root-wrong-namespace = 루트 요소 "{ $element }"의 네임스페이스가 TTML의 것이 아니라 "{ $namespace }"입니다.
    .remedy = xmlns="http://www.w3.org/ns/ttml"을 선언하십시오.
ttml-lang-missing = tt에 xml:lang이 없습니다.
    .remedy = 텍스트의 언어를 tt에 적으십시오. 언어가 없을 때는 xml:lang=""로 적습니다.
ttml-id-duplicate = xml:id "{ $id }"은(는) { $first }번째 줄에서 이미 쓰였습니다.
    .remedy = 요소마다 다른 xml:id를 쓰십시오.
ttml-id-malformed = "{ $id }"은(는) 올바른 xml:id가 아닙니다.
    .remedy = 글자나 밑줄로 시작하고 공백과 쌍점을 쓰지 마십시오.
ttml-id-unqualified = 요소에 id 속성이 있습니다. TTML에는 xml:id만 있습니다.
    .remedy = xml:id로 바꾸십시오.
ttml-style-empty = style 속성이 아무것도 참조하지 않습니다.
    .remedy = 스타일을 적거나 속성을 삭제하십시오.
ttml-style-unresolved = 스타일 "{ $reference }"이(가) 정의되어 있지 않습니다.
    .remedy = styling 안에서 정의하거나 참조를 고치십시오.
ttml-style-wrong-element = "{ $reference }"은(는) styling 안의 style 요소가 아닙니다.
    .remedy = styling 안에 정의된 스타일을 참조하십시오.
ttml-style-loop = 스타일 "{ $style }"의 참조가 순환합니다.
    .remedy = 스타일이 직접 또는 다른 스타일을 거쳐 자신을 참조하지 않게 하십시오.
ttml-region-unresolved = 영역 "{ $reference }"이(가) 정의되어 있지 않습니다.
    .remedy = layout 안에서 정의하거나 참조를 고치십시오.
ttml-region-wrong-element = "{ $reference }"은(는) layout 안의 region 요소가 아닙니다.
    .remedy = layout 안에 정의된 영역을 참조하십시오.
ttml-parameter-frame-rate-missing = 시간에 프레임이 쓰였으나 ttp:frameRate가 없습니다. 기본값은 초당 30프레임입니다.
    .remedy = ttp:frameRate를 적고 필요하면 ttp:frameRateMultiplier도 적으십시오.
ttml-parameter-tick-rate-missing = 시간에 틱이 쓰였으나 ttp:tickRate가 없습니다.
    .remedy = ttp:tickRate를 적으십시오.
ttml-time-malformed = { $attribute }="{ $time }"은(는) 시간 표현이 아닙니다.
    .remedy = HH:MM:SS.mmm, HH:MM:SS:FF 또는 단위 h, m, s, ms, f, t를 붙인 수로 적으십시오.
ttml-time-out-of-range = { $attribute }="{ $time }"의 분이 59를 넘거나 초가 60을 넘거나 날짜가 존재하지 않습니다.
    .remedy = 시간을 바로잡으십시오.
ttml-time-frames-over-rate = { $attribute }="{ $time }"의 프레임 번호가 프레임 레이트 이상입니다.
    .remedy = 프레임은 0부터 프레임 레이트보다 하나 작은 수까지 셉니다. ttp:frameRate도 확인하십시오.
ttml-time-sub-frames-over-rate = { $attribute }="{ $time }"의 서브프레임 번호가 서브프레임 레이트 이상입니다.
    .remedy = 서브프레임은 0부터 ttp:subFrameRate보다 하나 작은 수까지 셉니다.
ttml-time-dropped-frame = { $attribute }="{ $time }"은(는) 드롭 프레임 방식에서 건너뛰는 프레임입니다.
    .remedy = 시간이나 ttp:dropMode를 바로잡으십시오.
ttml-time-frames-in-clock-time = { $attribute }="{ $time }"에 프레임이 있으나 ttp:timeBase="clock"에는 프레임이 없습니다.
    .remedy = 초의 소수를 쓰거나 다른 시간 기준을 쓰십시오.
ttml-time-wall-clock = { $attribute }="{ $time }"은(는) 하루 중의 시각이며 ttp:timeBase="clock"에서만 쓸 수 있습니다.
    .remedy = 프로그램 기준 시간을 쓰십시오.
ttml-time-negative = { $attribute }="{ $time }"은(는) 음수입니다. TTML에는 음의 시간이 없습니다.
    .remedy = 플랫폼이 이 표기를 요구하지 않는다면 내용의 시간을 옮기십시오.
ttml-time-duration-not-allowed = { $attribute }="{ $time }"은(는) 불연속 SMPTE 시간과 함께 쓸 수 없습니다.
    .remedy = end를 쓰거나 ttp:markerMode="continuous"를 선언하십시오.
ttml-time-end-not-after-begin = 요소의 끝이 시작보다 늦지 않아 표시되지 않습니다.
    .remedy = begin이나 end를 바로잡으십시오.
ttml-time-outside-parent = 상위 요소가 끝난 뒤에 시작하는 요소여서 표시되지 않습니다.
    .remedy = 시간을 바로잡으십시오. 요소의 시간은 상위 요소의 시작부터 셉니다.
ttml-time-no-end = 이 자막과 상위 요소 어디에도 끝이 없습니다.
    .remedy = end나 dur를 적으십시오.
ttml-element-unknown = TTML에는 { $element } 요소가 없습니다.
    .remedy = 이름을 고치거나, 독자적인 요소라면 다른 네임스페이스를 쓰십시오.
ttml-element-not-allowed = { $element } 요소는 { $parent } 안에 올 수 없습니다.
    .remedy = 규격이 허용하는 자리로 옮기거나 삭제하십시오.
ttml-element-out-of-order = { $parent } 안에서 { $element } 요소의 순서가 늦습니다.
    .remedy = 규격의 순서대로 놓으십시오. 메타데이터, 애니메이션, 내용의 순서입니다.
ttml-element-repeated = { $parent } 안에 { $element } 요소가 둘 이상 있습니다.
    .remedy = 하나만 남기십시오.
ttml-text-not-allowed = { $element } 요소에는 텍스트를 넣을 수 없는데 "{ $text }"이(가) 있습니다.
    .remedy = 텍스트를 p나 span으로 옮기거나 삭제하십시오.
ttml-attribute-unknown = { $element } 요소에 있는 { $attribute } 속성은 TTML에 없습니다.
    .remedy = 이름을 고치거나, 독자적인 속성이라면 다른 네임스페이스를 쓰십시오.
ttml-attribute-not-allowed = { $element } 요소에는 { $attribute } 속성을 쓸 수 없습니다.
    .remedy = 이 속성을 쓸 수 있는 요소로 옮기거나 삭제하십시오.
ttml-attribute-missing = { $element } 요소에 { $attribute } 속성이 없습니다.
    .remedy = 속성을 추가하십시오.
ttml-value-empty = { $attribute } 속성의 값이 비어 있습니다.
    .remedy = 값을 적거나 속성을 삭제하십시오.
ttml-value-keyword = { $attribute }="{ $value }"은(는) 허용된 낱말이 아닙니다: { $expected }.
    .remedy = 허용된 낱말을 쓰십시오. 대소문자를 구별합니다.
ttml-value-malformed = { $attribute }="{ $value }"의 형식이 { $expected }에 맞지 않습니다.
    .remedy = 규격의 형식대로 적으십시오.
ttml-value-count = { $attribute }="{ $value }"의 값 개수가 맞지 않습니다. 형식: { $expected }.
    .remedy = 규격이 정한 개수만큼 적으십시오.
ttml-value-unit-missing = { $attribute }="{ $value }"의 길이에 단위가 없습니다. 형식: { $expected }.
    .remedy = px, em, c, %, rw, rh 가운데 하나를 붙이십시오.
ttml-value-unit-unknown = { $attribute }="{ $value }"의 단위는 TTML에 없습니다. 형식: { $expected }.
    .remedy = px, em, c, %, rw, rh 가운데 하나를 쓰십시오.
ttml-value-units-mixed = { $attribute }="{ $value }"에 두 가지 단위가 섞여 있습니다.
    .remedy = 너비와 높이를 같은 단위로 적으십시오.
ttml-value-negative = { $attribute }="{ $value }"에는 음수를 쓸 수 없습니다. 형식: { $expected }.
    .remedy = 0 이상의 길이를 적으십시오.
ttml-value-zero = { $attribute }="{ $value }"은(는) 0보다 커야 합니다.
    .remedy = 1 이상의 수를 적으십시오.
ttml-value-repeat-zero = { $attribute }="{ $value }"은(는) 아무것도 반복하지 않습니다. 횟수는 0보다 커야 합니다.
    .remedy = 0보다 큰 횟수를 적거나 애니메이션을 삭제하십시오.
ttml-value-color = { $attribute }="{ $value }"은(는) 색이 아닙니다. 형식: { $expected }.
    .remedy = 16진수 6자리나 8자리, 0부터 255까지의 수를 쓴 rgb() 또는 rgba(), 또는 색 이름을 쓰십시오.
ttml-value-padded = { $attribute }="{ $value }"의 값 앞이나 뒤에 공백이 있습니다.
    .remedy = 공백을 지우십시오.
ttml-value-version = { $attribute }="{ $value }"의 표기는 { $profile }에 없습니다. 형식: { $expected }.
    .remedy = 괄호 안의 공백을 지우십시오.
ttml-value-withdrawn = { $attribute }="{ $value }"은(는) 초안에만 있던 낱말입니다. 지금의 낱말: { $expected }.
    .remedy = 지금의 낱말로 바꾸십시오.
ttml-value-font-family = { $attribute }="{ $value }"은(는) 글꼴 이름의 목록이 아닙니다. 형식: { $expected }.
    .remedy = 이름을 쉼표로 나누고, 글자·숫자·붙임표·공백이 아닌 문자가 있는 이름은 따옴표로 묶으십시오.
ttml-value-generic-family = { $attribute }="{ $value }": 내장 글꼴에는 일반 글꼴 이름을 쓸 수 없습니다. 형식: { $expected }.
    .remedy = 글꼴에 고유한 이름을 붙이십시오.
ttml-value-reserved = { $attribute }="{ $value }"에 { $profile }이(가) 예약한 낱말이 있습니다. 형식: { $expected }.
    .remedy = 속성을 삭제하십시오. 적지 않은 값은 어차피 상속됩니다.
ttml-value-address = { $attribute }="{ $value }"은(는) 주소가 아닙니다. 형식: { $expected }.
    .remedy = 주소(URI)를 적고 쓸 수 없는 문자는 퍼센트 부호화를 하십시오.
ttml-value-role = { $attribute }="{ $value }"에 TTML에 없는 역할이 있습니다. 형식: { $expected }.
    .remedy = 정해진 역할을 쓰거나 x-로 시작하는 역할을 쓰십시오.
ttml-value-condition = { $attribute }="{ $value }"은(는) 조건식이 아닙니다. 형식: { $expected }.
    .remedy = parameter(), media(), supports()에 따옴표로 묶은 인수를 하나씩 넣고 그 사이에 연산자를 쓰십시오.
ttml-value-root-extent = { $attribute }="{ $value }": 루트의 크기는 px 길이 두 개로 적습니다. 형식: { $expected }.
    .remedy = 너비와 높이를 픽셀로 적으십시오.
ttml-value-isd-version = { $attribute }="{ $value }": 중간 문서의 버전은 2 이상입니다. 형식: { $expected }.
    .remedy = 2로 적거나 속성을 삭제하십시오.
ttml-style-inline-block = { $element } 요소에 inlineBlock을 썼습니다. span에만 쓸 수 있습니다.
    .remedy = 값을 삭제하거나 span에 쓰십시오.
ttml-link-nested = 링크 안에 다른 링크가 있습니다.
    .remedy = 둘 중 하나를 삭제하십시오.
ttml-region-inline-timing = 내용 안의 region에 { $attribute } 속성이 있습니다. 그 시간은 바깥 내용의 시간과 같습니다.
    .remedy = 속성을 삭제하거나 영역을 layout 안에 정의하십시오.
ttml-agent-empty = ttm:agent 속성이 아무것도 참조하지 않습니다.
    .remedy = 에이전트를 적거나 속성을 삭제하십시오.
ttml-agent-unresolved = 에이전트 "{ $reference }"이(가) 정의되어 있지 않습니다.
    .remedy = head에 정의하거나 참조를 고치십시오.
ttml-agent-wrong-element = "{ $reference }"은(는) head나 그 metadata 안의 ttm:agent가 아닙니다.
    .remedy = 그곳에 정의된 에이전트를 참조하십시오.
ttml-animate-empty = animate 속성이 아무것도 참조하지 않습니다.
    .remedy = 애니메이션을 적거나 속성을 삭제하십시오.
ttml-animate-unresolved = 애니메이션 "{ $reference }"이(가) 정의되어 있지 않습니다.
    .remedy = animation 안에서 정의하거나 참조를 고치십시오.
ttml-animate-wrong-element = "{ $reference }"은(는) animation 안의 animate나 set 요소가 아닙니다.
    .remedy = 그곳에 정의된 요소를 참조하십시오.
ttml-animate-repeated = animate 속성에 같은 애니메이션이 두 번 있습니다.
    .remedy = 한 번만 적으십시오.
ttml-animation-not-animatable = { $attribute } 속성은 애니메이션에 쓸 수 없습니다.
    .remedy = 애니메이션에서 삭제하십시오.
ttml-animation-not-continuous = { $attribute } 속성은 한 번에만 바뀔 수 있는데 애니메이션의 방식이 { $mode }입니다.
    .remedy = calcMode="discrete"나 set 요소를 쓰십시오.
ttml-animation-key-times-unused = { $mode } 방식에서는 keyTimes를 쓸 수 없습니다.
    .remedy = keyTimes를 삭제하거나 다른 방식을 쓰십시오.
ttml-animation-key-times-count = { $attribute } 속성의 값은 { $found }개인데 keyTimes는 { $times }개입니다.
    .remedy = keyTimes마다 값을 하나씩 적으십시오.
ttml-animation-key-splines-mode = keySplines는 spline 방식에만 씁니다. 지금의 방식은 { $mode }입니다.
    .remedy = calcMode="spline"일 때만 keySplines를 적으십시오.
ttml-animation-key-splines-count = keyTimes가 { $times }개인데 스플라인이 { $found }개입니다.
    .remedy = 스플라인은 keyTimes보다 하나 적게 적으십시오.
ttml-ruby-inside = tts:ruby="{ $ruby }"인 span이 루비 구조에 맞지 않는 자리에 있습니다.
    .remedy = container, baseContainer와 textContainer, base와 text의 순서로 포함하십시오.
ttml-ruby-first = { $ruby } 안의 첫 span의 종류가 맞지 않습니다.
    .remedy = container는 베이스로, textContainer는 텍스트나 구분자로 시작하십시오.
ttml-ruby-children = { $ruby } 안에 루비가 아닌 것이 있습니다.
    .remedy = 안에 있는 모든 span에 tts:ruby를 지정하십시오.
ttml-ruby-text = { $ruby } 안에 텍스트가 직접 들어 있습니다.
    .remedy = 텍스트를 base나 text 안에 넣으십시오.
ttml-ruby-order = tts:ruby="{ $ruby }"인 span이 올 수 없는 것의 뒤에 있습니다.
    .remedy = 베이스를 먼저, 텍스트를 나중에 두고 구분자로 텍스트를 감싸십시오.
ttml-ruby-count = tts:ruby="{ $ruby }"인 span의 개수가 맞지 않습니다.
    .remedy = container에는 base와 text를 하나씩, 또는 textContainer를 둘까지 두고 구분자는 한 쌍으로 쓰십시오.
ttml-ruby-descendant = { $ruby } 안에 루비나 줄 바꿈이 있습니다.
    .remedy = 일반 텍스트와 일반 span만 넣으십시오.
ttml-ruby-separator = { $ruby } 안에 줄 또는 문단 구분 문자(U+2028, U+2029)가 있습니다.
    .remedy = 그 문자를 삭제하십시오.
ttml-embedded-two-sources = { $element } 요소의 내용이 두 가지 이상의 방법으로 지정되어 있습니다.
    .remedy = src, source 요소, chunk, 텍스트 가운데 하나만 쓰십시오.
ttml-embedded-no-source = { $element } 요소에 내용의 출처가 없습니다.
    .remedy = src 속성이나 source 요소를 추가하십시오.
ttml-embedded-nested-source = source 안에 다른 source가 있습니다.
    .remedy = src로 데이터를 참조하십시오.
ttml-embedded-unresolved = "{ $reference }"은(는) resources 안의 { $wanted } 요소가 아닙니다.
    .remedy = 그곳에 정의하거나 참조를 고치십시오.
ttml-embedded-definition = resources 안에 정의된 이미지에는 { $what }을(를) 쓸 수 없습니다.
    .remedy = 이미지를 표시하는 곳에 쓰십시오.
ttml-embedded-type-missing = 내장 데이터에 type이 없습니다.
    .remedy = application/octet-stream과 같은 type을 추가하십시오.
ttml-embedded-type-not-allowed = { $element } 요소의 type은 참조되는 데이터에만 적을 수 있습니다.
    .remedy = 여기의 type을 삭제하십시오.
ttml-embedded-encoding = { $element } 요소의 텍스트가 { $encoding } 부호화가 아닙니다.
    .remedy = 바이트를 다시 부호화하거나 encoding 속성을 고치십시오.
ttml-embedded-encoding-not-allowed = data에 encoding이 있으나 부호화된 텍스트가 직접 들어 있지 않습니다.
    .remedy = encoding을 삭제하거나 chunk로 옮기십시오.
ttml-embedded-wrong-type = 내장된 바이트가 { $type } 형식이 아닙니다.
    .remedy = 올바른 바이트를 넣거나 type 속성을 고치십시오.
ttml-embedded-length = { $element } 요소의 length는 { $promised }바이트인데 실제로는 { $found }바이트입니다.
    .remedy = length 속성이나 바이트를 고치십시오.
ttml-embedded-length-not-allowed = data에 length가 있으나 바이트가 직접 들어 있지 않습니다.
    .remedy = length를 삭제하십시오.
ttml-profile-unknown-designator = { $attribute }="{ $value }": W3C 네임스페이스에 없는 프로파일입니다. 형식: { $expected }.
    .remedy = 프로파일 등록부에 있는 지정자를 쓰십시오.
ttml-profile-repeated-designator = { $attribute }="{ $value }"에 같은 프로파일이 두 번 있습니다. 형식: { $expected }.
    .remedy = 한 번만 적으십시오. 상대 표기와 절대 표기는 같은 뜻입니다.
ttml-profile-fragment = "{ $designator }"은(는) head 바로 안의 프로파일이 아닙니다.
    .remedy = 그런 프로파일을 참조하거나 공개된 프로파일을 적으십시오.
ttml-profile-designation-missing = { $element } 요소에 지정 이름이 없습니다.
    .remedy = 태그 사이에 지정 이름을 적으십시오.
ttml-profile-designation-malformed = "{ $designation }"은(는) 지정 이름이 아닙니다.
    .remedy = #과 이름을 적거나 그렇게 끝나는 전체 주소를 적으십시오.
ttml-profile-unknown-designation = "{ $designation }"은(는) 해당 네임스페이스에 정의되어 있지 않습니다.
    .remedy = 이름을 고치십시오. 독자적인 확장에는 다른 네임스페이스가 필요합니다.
ttml-profile-unknown-namespace = 기능의 네임스페이스는 "{ $value }"이(가) 아니라 { $expected }입니다.
    .remedy = xml:base나 지정 이름을 고치십시오.
ttml-profile-extends-and-restricts = extends와 restricts가 함께 쓰였습니다.
    .remedy = 둘 중 하나만 남기십시오.
ttml-profile-mixed-content = 프로파일 안에 프로파일과 기능 또는 확장이 함께 있습니다.
    .remedy = 기능을 안쪽 프로파일에 넣으십시오.
ttml-profile-mixed-types = content 프로파일과 processor 프로파일이 서로 포함되어 있습니다.
    .remedy = 같은 type을 적으십시오. type이 없으면 processor 프로파일입니다.
ttml-profile-part-prohibited = 프로파일이 { $whole }을(를) 허용하면서 그 일부인 { $part }을(를) 금지합니다.
    .remedy = 둘 다 금지하거나 둘 다 허용하십시오.
ttml-isd-size = 시퀀스의 size는 { $promised }인데 문서는 { $found }개입니다.
    .remedy = size 속성을 고치십시오.
ttml-isd-nested-version = 시퀀스 안의 문서에 version이 있습니다.
    .remedy = version은 시퀀스에만 적으십시오.
ttml-isd-order = 시퀀스의 문서가 앞 문서가 끝나기 전에 시작합니다.
    .remedy = 시간 순서대로 겹치지 않게 놓으십시오.
ttml-isd-profile = 중간 문서의 프로파일에는 여기에 { $what }을(를) 쓸 수 없습니다.
    .remedy = 루트에 단순한 프로파일 하나만 적으십시오.
ttml-isd-body-missing = 중간 문서의 영역에 body가 없습니다.
    .remedy = body를 넣거나 영역을 빼십시오.
ttml-isd-extent = 문서의 크기는 { $extent }인데 시퀀스의 크기는 { $whole }입니다.
    .remedy = 크기는 시퀀스에만 적으십시오.
ttml-isd-same-styles = 문서의 스타일 집합 두 개가 서로 같습니다.
    .remedy = 하나만 남기고 두 곳에서 함께 참조하십시오.
ttml-profile-later-designation = { $designation }은(는) { $profile }보다 나중 버전의 기능입니다.
    .remedy = 이 버전의 기능을 적으십시오.
ttml-parameter-old-form = { $attribute }="{ $value }"은(는) 폐지된 판의 표기입니다. 형식: { $expected }.
    .remedy = 두 수를 공백으로 나누어 적으십시오: 1000 1001.
ttml-lang-malformed = { $attribute }="{ $value }"의 형식이 언어 태그가 아닙니다. 형식: { $expected }.
    .remedy = pt-BR과 같이 글자와 숫자를 붙임표로 이어 적으십시오.
ttml-feature = { $what }은(는) { $profile }이(가) 허용하지 않는 기능 { $feature }을(를) 씁니다.
    .remedy = 삭제하거나 이 기능을 허용하는 프로파일로 납품하십시오.
