## IMSC, Text and Image Profiles (W3C).

imsc-extension = { $what }은(는) { $profile }에서 금지되었거나 이전 플레이어를 위해서만 남아 있습니다.
    .remedy = 받는 쪽이 요구하지 않으면 사용하지 마십시오.
imsc-attribute-unknown = { $attribute }은(는) IMSC가 정의한 속성이 아닙니다.
    .remedy = 이름을 고치거나 삭제하십시오.
imsc-attribute-malformed = "{ $value }"은(는) { $attribute }의 값이 될 수 없습니다.
    .remedy = activeArea는 0%에서 100% 사이의 백분율 네 개, aspectRatio는 0보다 큰 정수 두 개, linePadding은 단위 c를 붙인 수이며, 나머지는 IMSC가 정한 낱말입니다.
imsc-attribute-ignored = { $attribute }은(는) tt에서만 효력이 있습니다.
    .remedy = tt로 옮기십시오.
imsc-attribute-misplaced = { $attribute }은(는) 이 요소에 쓸 수 없습니다.
    .remedy = style, region, body, div, p, initial에 쓰십시오.
imsc-element-unknown = { $name }은(는) IMSC가 정의한 요소가 아닙니다.
    .remedy = 이름을 고치거나 삭제하십시오.
imsc-aspect-ratio-twice = tt에 ittp:aspectRatio와 ttp:displayAspectRatio가 함께 있습니다.
    .remedy = ttp:displayAspectRatio만 남기십시오.
imsc-alt-text-misplaced = ittm:altText가 metadata 요소 안에 있지 않습니다.
    .remedy = metadata 안에 넣으십시오.
imsc-alt-text-not-text = ittm:altText 안에 요소가 있습니다.
    .remedy = 순수한 텍스트로 적으십시오.
imsc-alt-text-twice = 문서에 ittm:altText와 altText 항목({ $line }번째 줄)이 함께 있습니다.
    .remedy = 두 형식 중 하나만 쓰십시오.
imsc-alt-text-missing = 이 div의 이미지가 무엇을 보여 주는지 알리는 텍스트가 없습니다.
    .remedy = 자막의 텍스트를 div의 metadata에 altText 항목으로 넣으십시오.
imsc-profile-undeclared = 문서가 IMSC의 어느 프로파일을 따르는지 밝히지 않습니다.
    .remedy = ttp:contentProfiles(IMSC 1.0은 ttp:profile)에 프로파일을 적으십시오.
imsc-profile-unknown = "{ $designator }"은(는) IMSC의 프로파일이 아닙니다.
    .remedy = 주소를 바로잡으십시오. 예: http://www.w3.org/ns/ttml/profile/imsc1.1/text
imsc-profile-contradictory = 문서가 텍스트 프로파일과 이미지 프로파일을 함께 선언합니다.
    .remedy = 실제로 따르는 하나만 선언하십시오.
imsc-profile-other = ttp:profile이 다른 프로파일을 가리킵니다: "{ $designator }".
    .remedy = 문서가 따르는 IMSC 프로파일을 적으십시오.
imsc-length-cell = { $attribute }="{ $value }"의 단위가 셀입니다. 셀은 ebutts:linePadding에만 쓸 수 있습니다.
    .remedy = 백분율이나 픽셀을 쓰십시오.
imsc-length-negative = { $attribute }="{ $value }"에 0보다 작은 길이가 있습니다.
    .remedy = 0 이상의 길이를 쓰십시오.
imsc-length-negative-shadow = { $attribute }="{ $value }"에 0보다 작은 길이가 있습니다.
    .remedy = 0 이상의 길이를 쓰십시오.
imsc-length-negative-disparity = { $attribute }="{ $value }"에 0보다 작은 길이가 있습니다.
    .remedy = 0 이상의 길이를 쓰십시오.
imsc-length-wrong-axis = { $attribute }="{ $value }"에서 rh가 가로에, 또는 rw가 세로에 쓰였습니다.
    .remedy = 가로 길이에는 rw, 세로 길이에는 rh를 쓰십시오.
imsc-extent-root-missing = 길이에 픽셀이 쓰였으나 tt에 전체 픽셀 수를 알리는 tts:extent가 없습니다.
    .remedy = tt에 픽셀 단위의 tts:extent를 적거나 백분율을 쓰십시오.
imsc-extent-percentage = { $attribute }="{ $value }"은(는) 백분율입니다. { $profile }은(는) 픽셀을 요구합니다.
    .remedy = 크기를 픽셀로 적으십시오.
imsc-extent-font-relative = { $attribute }="{ $value }"은(는) 글꼴 크기에 따라 달라집니다.
    .remedy = 프로파일이 영역에 허용하는 단위를 쓰십시오.
imsc-extent-root-relative = { $attribute }="{ $value }"의 rw나 rh는 { $profile }에서 여기에 쓸 수 없습니다.
    .remedy = 프로파일이 영역에 허용하는 단위를 쓰십시오.
imsc-extent-auto = { $attribute }="{ $value }"은(는) 크기를 나타내지 않습니다.
    .remedy = 프로파일이 영역에 허용하는 단위로 크기를 적으십시오.
imsc-origin-auto = { $attribute }="{ $value }"은(는) 위치를 나타내지 않습니다.
    .remedy = 픽셀이나 백분율을 쓰십시오.
imsc-origin-font-relative = { $attribute }="{ $value }"은(는) 글꼴 크기에 따라 달라집니다.
    .remedy = 픽셀이나 백분율을 쓰십시오.
imsc-origin-root-relative = { $attribute }="{ $value }"에 rw나 rh가 쓰였습니다.
    .remedy = 픽셀이나 백분율을 쓰십시오.
imsc-position-font-relative = { $attribute }="{ $value }"은(는) 글꼴 크기에 따라 달라집니다.
    .remedy = 픽셀, 백분율, rw, rh를 쓰십시오.
imsc-region-extent-missing = 영역에 tts:extent가 없습니다.
    .remedy = 모든 영역에 크기를 적으십시오.
imsc-region-outside-root = 영역이 루트 컨테이너를 벗어납니다.
    .remedy = 원점이나 크기를 바로잡으십시오.
imsc-region-outside-root-by-style = 안에 든 스타일을 적용하면 영역이 루트 컨테이너를 벗어납니다.
    .remedy = 원점과 크기를 영역 자체에 적으십시오.
imsc-region-origin-with-position = 문서에 tts:position과 tts:origin({ $line }번째 줄)이 함께 쓰였습니다.
    .remedy = 모든 영역을 한 가지 방식으로 배치하십시오.
imsc-region-overlap = 영역이 { $line }번째 줄의 영역과 동시에 표시되며 서로 겹칩니다.
    .remedy = 하나를 옮기거나 하나의 영역을 함께 쓰십시오.
imsc-region-too-many = 여기서 동시에 표시되는 영역이 { $limit }개를 넘습니다.
    .remedy = 영역의 수를 줄이십시오.
imsc-region-several-images = 영역에 다른 이미지가 동시에 표시됩니다.
    .remedy = 이미지마다 영역을 따로 두십시오.
imsc-text-shadow-too-many = tts:textShadow의 그림자가 { $count }개로 { $limit }개를 넘습니다.
    .remedy = 그림자의 수를 줄이십시오.
imsc-text-outline-too-thick = 외곽선 "{ $value }"이(가) 글꼴 크기의 { $limit }보다 두껍습니다.
    .remedy = 외곽선을 더 얇게 하십시오.
imsc-ruby-align-value = 루비 텍스트가 "{ $value }"(으)로 정렬되어 있습니다.
    .remedy = center나 spaceAround를 쓰십시오.
imsc-font-variant-value = tts:fontVariant가 "{ $value }"입니다.
    .remedy = normal, sub, super를 쓰십시오.
imsc-font-family-space = "{ $value }"의 글꼴 이름 사이에 공백이 있습니다.
    .remedy = 쉼표만으로 나누십시오.
imsc-line-height-normal = 단락의 줄 높이가 "normal"인데, 플레이어마다 다르게 처리합니다.
    .remedy = 모든 단락에 tts:lineHeight를 지정하십시오. 예: 125%
imsc-timing-missing = 내용에 시작 시간이나 종료 시간이 없습니다.
    .remedy = 내용 또는 이를 감싸는 요소에 시작과 종료를 적으십시오.
imsc-timing-mixed = { $attribute }의 표기가 앞의 시간과 다릅니다. 시계 시간과 오프셋 시간이 섞여 있습니다.
    .remedy = 문서 전체에서 한 가지 표기만 쓰십시오.
imsc-progressive-timing-in-head = 문서가 점진적으로 해석될 수 있다고 선언하지만 head에 시간이 있습니다.
    .remedy = head에서 시간을 빼거나 ittp:progressivelyDecodable을 삭제하십시오.
imsc-progressive-timing-in-paragraph = 문서가 점진적으로 해석될 수 있다고 선언하지만 단락의 일부에 시간이 있습니다.
    .remedy = 단락 전체에만 시간을 주거나 ittp:progressivelyDecodable을 삭제하십시오.
imsc-progressive-order = 문서가 점진적으로 해석될 수 있다고 선언하지만 이 단락이 앞의 단락보다 먼저 시작합니다.
    .remedy = 단락을 시작 시간 순서로 놓거나 ittp:progressivelyDecodable을 삭제하십시오.
imsc-progressive-forward-reference = 문서가 점진적으로 해석될 수 있다고 선언하지만 "{ $reference }"이(가) 뒤에서 정의됩니다.
    .remedy = 쓰기 전에 정의하거나 ittp:progressivelyDecodable을 삭제하십시오.
imsc-content-text = { $name }은(는) 텍스트입니다. { $profile }에는 이미지만 쓸 수 있습니다.
    .remedy = 텍스트는 텍스트 프로파일의 문서로 납품하십시오.
imsc-background-image = 문서에 { $attribute }이(가) 쓰였습니다.
    .remedy = 텍스트 프로파일에서는 텍스트를, 이미지 프로파일에서는 image 요소를 쓰십시오.
imsc-background-offset = 문서에 IMSC가 금지하는 { $attribute }이(가) 쓰였습니다.
    .remedy = 이미지의 위치를 영역으로 정하십시오.
imsc-background-embedded = 문서에 IMSC가 금지하는 smpte:image가 쓰였습니다.
    .remedy = 이미지 파일을 참조하십시오.
imsc-image-misplaced = 이미지가 div 안에 있지 않습니다.
    .remedy = 이미지마다 div를 따로 두고 그 자식으로 넣으십시오.
imsc-image-attribute-missing = 이미지에 { $attribute }이(가) 없습니다.
    .remedy = 모든 이미지에 src, type, tts:extent를 적으십시오.
imsc-image-type = 이미지의 형식이 "{ $value }"입니다.
    .remedy = PNG(image/png)를 쓰십시오.
imsc-image-size = 이미지의 크기는 { $size }이고 영역의 크기는 { $region }픽셀입니다.
    .remedy = 영역을 이미지와 같은 크기로 하십시오.
imsc-image-several = div에 이미지가 둘 이상 있습니다.
    .remedy = 이미지마다 div를 따로 두십시오.
imsc-image-with-background = div에 이미지와 smpte:backgroundImage가 함께 있습니다.
    .remedy = 이미지만 남기십시오.
