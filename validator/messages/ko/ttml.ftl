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
ttml-parameter-malformed = "{ $value }"은(는) { $parameter }의 값이 될 수 없습니다.
    .remedy = 레이트는 양의 정수, 비율은 공백으로 나눈 양의 정수 두 개, 나머지는 TTML이 정한 낱말을 쓰십시오.
ttml-parameter-old-form = { $parameter }의 값 "{ $value }"은(는) 폐지된 판의 표기입니다.
    .remedy = 두 수를 공백으로 나누어 적으십시오: 1000 1001.
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
