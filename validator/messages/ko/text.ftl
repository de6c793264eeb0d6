## reasons shared by the checks on text

text-no-cues = 파일에 판정할 자막이 없습니다.
text-frame-rate-unknown = 기준이 프레임 수로 정해져 있으나 이 파일의 프레임 레이트를 알 수 없습니다.
    .remedy = delivery.yaml 에 프레임 레이트를 적거나 영상과 함께 납품하십시오.
text-unreadable = 파일을 텍스트로 읽을 수 없습니다({ $fault }, { $line }번째 줄).
    .remedy = 형식에 관한 지적 사항을 고치거나 파일을 다시 내보내십시오.
text-format-unsupported = { $format } 형식의 파일은 읽을 수 없습니다.
text-too-large = 파일 크기가 { $bytes }바이트입니다. { $limit }바이트가 넘는 텍스트 파일은 읽지 않습니다.
text-no-video = 비교할 주 영상이 패키지에 없습니다.
text-no-video-duration = { $video } 파일에 재생 시간이 적혀 있지 않습니다.
    .remedy = 영상 파일이 온전한지 확인하십시오.

## text/conformance

text-conformance-wrong-format = 요구 형식은 { $wanted }이지만 파일의 형식은 { $found }입니다.
    .remedy = { $wanted } 형식으로 다시 내보내십시오.
text-conformance-other-kind = 문서가 { $wanted }이(가) 아니라 { $found }을(를) 선언하므로 선언한 프로파일로 판정했습니다.
    .remedy = 요구된 프로파일로 납품하거나 다른 프로파일의 규칙으로 검사하십시오.
text-conformance-extension-mismatch = 파일 확장자는 .{ $extension }이지만 내용은 { $found } 형식입니다.
    .remedy = 내용에 맞는 확장자로 바꾸거나 확장자에 맞는 형식으로 다시 내보내십시오.

## text/encoding

text-encoding-not-allowed = 텍스트 인코딩이 { $encoding }입니다. 허용되는 인코딩: { $allowed }.
    .remedy = 허용되는 인코딩으로 파일을 저장하십시오.
text-encoding-bom-forbidden = 파일이 바이트 순서 표시({ $bom })로 시작합니다.
    .remedy = 바이트 순서 표시(BOM) 없이 저장하십시오.
text-encoding-bom-missing = 파일 맨 앞에 바이트 순서 표시(BOM)가 없습니다.
    .remedy = { $encoding }의 바이트 순서 표시를 넣어 저장하십시오.
text-encoding-not-nfc = 유니코드 정규화 형식 C(NFC)가 아닌 줄이 { $count }개 있으며, 첫 번째는 { $line }번째 줄입니다.
    .remedy = 텍스트를 NFC로 정규화하십시오. 한글 자모나 글자와 부호가 분리되어 저장되어 있습니다.
text-encoding-line-ending = 줄바꿈 문자가 { $ending }입니다. 허용되는 줄바꿈: { $allowed }.
    .remedy = 허용되는 줄바꿈 문자로 저장하십시오.

## text/duration

text-duration-too-short = { $cue }번 자막의 표시 시간이 최소 기준보다 짧습니다. 측정값 { $duration }, 최소 { $limit }.
    .remedy = 표시 시간을 늘리거나 앞뒤 자막과 합치십시오.
text-duration-too-long = { $cue }번 자막의 표시 시간이 최대 기준보다 깁니다. 측정값 { $duration }, 최대 { $limit }.
    .remedy = 표시 시간을 줄이거나 자막을 둘로 나누십시오.

## text/gap

text-gap-too-short = { $before }번 자막과 { $after }번 자막의 간격이 최소 기준보다 짧습니다. 측정값 { $gap }, 최소 { $limit }.
    .remedy = { $before }번 자막을 더 일찍 끝내십시오.
text-gap-not-closed = { $before }번 자막과 { $after }번 자막의 간격을 좁혀야 합니다. 측정값 { $gap }, 기준 간격 { $limit }, 띄울 경우 최소 { $pause }.
    .remedy = { $after }번 자막까지 { $limit } 만큼 남도록 { $before }번 자막을 늘리거나, { $pause } 이상으로 벌리십시오.

## text/overlap

text-overlap-same-region = { $before }번 자막이 사라지기 { $overlap } 전에 { $after }번 자막이 같은 위치에 나타납니다.
    .remedy = { $after }번 자막이 시작하기 전에 { $before }번 자막을 끝내거나 두 자막을 합치십시오.
text-overlap-across-regions = { $before }번 자막이 사라지기 { $overlap } 전에 { $after }번 자막이 다른 위치에 나타납니다.
    .remedy = { $after }번 자막이 시작하기 전에 { $before }번 자막을 끝내십시오.

## text/line-count

text-line-count-too-many = { $cue }번 자막은 { $lines }줄이며 허용 한도는 { $limit }줄입니다.
    .remedy = 자막을 둘로 나누거나 줄이십시오.

## text/line-length

text-line-length-too-long = { $cue }번 자막 { $row }번째 줄이 너무 깁니다. 길이 { $length } { $counting }, 한도 { $limit }.
    .remedy = 줄을 다른 곳에서 나누거나 글자 수를 줄이십시오.

## text/reading-speed

text-reading-speed-too-fast = { $cue }번 자막의 읽기 속도가 너무 빠릅니다. 초당 { $speed }자({ $seconds }초에 { $length } { $counting }), 한도 초당 { $limit }자.
    .remedy = 표시 시간을 늘리거나 글자 수를 줄이십시오.
text-reading-speed-no-durations = 읽기 속도를 측정할 수 있을 만큼 표시되는 자막이 없습니다.
    .remedy = 먼저 자막의 시작 시간과 끝 시간을 바로잡으십시오.

## text/empty

text-empty-no-cues = 파일에 자막이 하나도 없습니다.
    .remedy = 올바른 파일인지 확인하고 다시 내보내십시오.
text-empty-cue = { $cue }번 자막에 표시되는 글자가 없습니다.
    .remedy = 자막을 삭제하거나 빠진 글을 되살리십시오.

## text/within-programme

text-within-programme-after-end = { $cue }번 자막이 { $end }에 끝나 본편의 끝({ $programme })보다 늦습니다. 늦게 끝나는 자막은 모두 { $count }개입니다.
    .remedy = 납품한 편집본에 맞추십시오. 프레임 레이트 차이, 한 시간 오프셋, 다른 버전인지 확인하십시오.

## text/italics

text-italics-not-allowed = { $cue }번 자막에 이탤릭체가 쓰였습니다. 이 언어에서는 쓰지 않습니다.
    .remedy = 이탤릭체를 지우십시오.

## text/dialogue-hyphen

text-dialogue-hyphen-first-missing = { $cue }번 자막은 두 번째 화자 앞에만 하이픈이 있고 첫 번째 화자 앞에는 없습니다.
    .remedy = 두 줄 모두 하이픈으로 시작하십시오.
text-dialogue-hyphen-first-not-wanted = { $cue }번 자막의 첫 번째 화자 앞에 하이픈이 있습니다. 두 번째 화자 앞에만 씁니다.
    .remedy = { $row }번째 줄의 하이픈을 지우십시오.
text-dialogue-hyphen-space-missing = { $cue }번 자막 { $row }번째 줄의 하이픈 뒤에 띄어쓰기가 없습니다.
    .remedy = 하이픈 뒤를 한 칸 띄우십시오.
text-dialogue-hyphen-space-not-wanted = { $cue }번 자막 { $row }번째 줄의 하이픈 뒤에 띄어쓰기가 있습니다.
    .remedy = 하이픈 뒤의 빈칸을 지우십시오.

## text/ellipsis

text-ellipsis-dots = { $cue }번 자막 { $row }번째 줄의 말줄임표가 마침표 세 개로 쓰였습니다.
    .remedy = 말줄임표 문자 …(U+2026) 하나로 바꾸십시오.
text-ellipsis-character = { $cue }번 자막 { $row }번째 줄에 말줄임표 문자 … 가 쓰였습니다.
    .remedy = 마침표 세 개로 바꾸십시오.

## text/sound-brackets

text-sound-brackets-other-pair = { $cue }번 자막 { $row }번째 줄의 소리 설명이 { $found } 안에 있습니다. 규정 괄호는 { $wanted } 입니다.
    .remedy = 소리 설명을 { $wanted } 안에 적으십시오.

## text/white-space

text-white-space-leading = { $cue }번 자막 { $row }번째 줄이 빈칸으로 시작합니다.
    .remedy = 빈칸을 지우십시오.
text-white-space-trailing = { $cue }번 자막 { $row }번째 줄이 빈칸으로 끝납니다.
    .remedy = 빈칸을 지우십시오.
text-white-space-doubled = { $cue }번 자막 { $row }번째 줄에 빈칸이 두 개 이상 이어져 있습니다.
    .remedy = 빈칸을 하나만 남기십시오.
text-white-space-blank-line = { $cue }번 자막의 { $row }번째 줄이 비어 있습니다.
    .remedy = 빈 줄을 지우십시오.
text-white-space-before-punctuation = { $cue }번 자막 { $row }번째 줄의 문장 부호 앞에 빈칸이 있습니다.
    .remedy = 빈칸을 지우십시오.

## text/fits-on-one-line

text-fits-on-one-line-broken = { $cue }번 자막의 두 줄은 한 줄에 들어갑니다. 길이 { $length } { $counting }, 한도 { $limit }.
    .remedy = 두 줄을 한 줄로 합치십시오.

## text/glyphs

text-glyphs-not-in-set = { $character } 문자({ $code_point }, { $name })는 허용된 글자가 아닙니다. 모두 { $count }번 나오며, 처음은 { $cue }번 자막 { $row }번째 줄입니다.
    .remedy = 다른 글자로 바꾸십시오.

## text/words-per-minute

text-words-per-minute-too-fast = { $cue }번 자막의 읽기 속도가 너무 빠릅니다. 분당 { $speed }단어({ $seconds }초에 { $words }단어), 한도 분당 { $limit }단어.
    .remedy = 표시 시간을 늘리거나 글을 줄이십시오.
text-words-per-minute-average-too-fast = 파일 전체의 평균 읽기 속도가 너무 빠릅니다. 분당 { $speed }단어({ $seconds }초에 { $words }단어), 한도 분당 { $limit }단어.
    .remedy = 가장 빠른 부분의 글을 줄이십시오.
text-words-per-minute-no-words = 단어를 셀 수 있는 자막이 파일에 없습니다.

## text/frame-rate

text-frame-rate-not-listed = 문서의 프레임 레이트는 초당 { $declared }프레임입니다. 허용되는 값: { $wanted }.
    .remedy = 본편의 프레임 레이트로 문서를 다시 내보내십시오.
text-frame-rate-not-the-programmes = 문서의 프레임 레이트는 초당 { $declared }프레임이지만 본편은 { $wanted }프레임입니다.
    .remedy = 본편의 프레임 레이트로 문서를 다시 내보내십시오.
text-frame-rate-none-declared = 문서에 프레임 레이트가 적혀 있지 않습니다.
text-frame-rate-no-programme-rate = 본편의 프레임 레이트를 알 수 없습니다.
    .remedy = delivery.yaml 에 프레임 레이트를 적거나 영상과 함께 납품하십시오.

## text/numbers

text-numbers-spell-out = { $cue }번 자막 { $row }번째 줄에 숫자 { $number } 이(가) 아라비아 숫자로 적혀 있습니다.
    .remedy = 숫자를 글로 적으십시오.
text-numbers-at-start = { $cue }번 자막 { $row }번째 줄의 문장이 아라비아 숫자 { $number } (으)로 시작합니다.
    .remedy = 숫자를 글로 적거나 문장을 다르게 시작하십시오.

## text/duplicate

text-duplicate-same-time = { $after }번 자막이 { $before }번 자막과 같은 글을 같은 시간에 표시합니다.
    .remedy = 둘 중 하나를 삭제하십시오.
text-duplicate-repeated = { $after }번 자막이 { $before }번 자막의 글을 다시 표시합니다.
    .remedy = 실제로 두 번 말한 것이 아니라면 두 자막을 합치십시오.

## text/order

text-order-earlier = { $cue }번 자막의 시작 { $start } 이(가) 파일에서 앞에 있는 { $other }번 자막({ $limit })보다 이릅니다.
    .remedy = 자막을 시작 시간순으로 정렬하십시오.

## text/start-offset

text-start-offset-one-hour = 첫 자막이 { $start }에 시작합니다. 시간이 한 시간 밀린 것으로 보입니다.
    .remedy = 마스터 타임코드가 시작하는 시각만큼 빼십시오.
text-start-offset-zero-hour = 첫 자막이 { $start }에 시작하여, 본편이 시작하는 1시보다 이릅니다.
    .remedy = 마스터 타임코드가 시작하는 시각만큼 더하십시오.
text-start-offset-negative = { $cue }번 자막이 본편보다 앞선 { $start }에 시작합니다.
    .remedy = 파일을 본편의 시작에 맞추어 옮기십시오.

## text/coverage

text-coverage-ends-early = 마지막 자막은 { $end }에 끝나지만 본편은 { $programme }까지 이어집니다. 차이가 { $limit } 을(를) 넘습니다.
    .remedy = 파일이 온전한지, 이 버전의 자막인지 확인하십시오.
text-coverage-long-pause = { $before }번 자막과 { $after }번 자막 사이 { $pause } 동안 자막이 없습니다. 한도 { $limit }.
    .remedy = 빠진 자막이 없는지 확인하십시오.

## text/safe-area, text/alignment, text/contrast, text/colours

text-no-positions = 자막의 위치가 문서에 적혀 있지 않습니다.
text-no-colours = 판정에 필요한 색이 문서에 적혀 있지 않습니다.
text-safe-area-outside = { $cue }번 자막 영역의 여백이 부족합니다({ $side }). 측정값 { $margin }, 최소 { $limit }.
    .remedy = 자막의 영역(region)을 옮기거나 줄이십시오.
text-alignment-horizontal = { $cue }번 자막의 가로 위치는 { $found } 입니다. 요구 위치: { $wanted }.
    .remedy = 자막이나 스타일의 정렬을 고치십시오.
text-alignment-vertical = { $cue }번 자막의 세로 위치는 { $found } 입니다. 요구 위치: { $wanted }.
    .remedy = 자막을 다른 영역(region)이나 줄로 옮기십시오.
text-contrast-too-low = { $cue }번 자막의 글자와 배경의 명암비는 { $ratio }:1 입니다. 최소 { $limit }:1.
    .remedy = 글자를 밝게 하거나 배경을 어둡게 하십시오.
text-colours-foreground = { $cue }번 자막의 글자 색은 { $colour } 입니다. 허용되는 색: { $allowed }.
    .remedy = 허용되는 글자 색으로 바꾸십시오.
text-colours-background = { $cue }번 자막의 배경색은 { $colour } 입니다. 허용되는 색: { $allowed }.
    .remedy = 허용되는 배경색으로 바꾸십시오.

## text/drift

text-drift-other-track = 자막의 { $share } 만 { $other } 의 자막과 같은 때에 시작합니다. 초당 { $made }프레임에서 { $needed }프레임으로 시간을 바꾸면 { $retimed } 이(가) 일치합니다.
    .remedy = 두 파일 중 영상에 맞는 것을 확인하고 다른 파일의 시간을 맞추십시오.
text-drift-programme = 자막은 { $end }에, 본편은 { $programme }에 끝납니다. 초당 { $made }프레임에서 { $needed }프레임으로 시간을 바꾸면 들어맞습니다.
    .remedy = 어느 버전에 맞춘 파일인지 확인하고 시간을 맞추십시오.
text-drift-too-few-cues = 큐가 { $fewest }개보다 적어 속도를 알 수 없습니다.
text-drift-alone = 비교할 다른 자막 파일이나 영상이 패키지에 없습니다.

## text/shot-change

text-shot-change-in-late = { $cue }번 자막이 { $cut }번 프레임의 컷보다 { $frames }프레임 늦게 시작합니다.
    .remedy = { $target }번 프레임에서 시작하게 하십시오.
text-shot-change-in-early = { $cue }번 자막이 { $cut }번 프레임의 컷보다 { $frames }프레임 일찍 시작합니다.
    .remedy = { $target }번 프레임에서 시작하게 하십시오.
text-shot-change-out-near = { $cue }번 자막이 { $cut }번 프레임의 컷에서 { $frames }프레임 떨어져 끝납니다.
    .remedy = { $target }번 프레임에서 끝나게 하십시오.
text-shot-change-no-list = 화면의 컷 목록이 납품물에 없습니다.
    .remedy = delivery.yaml 에서 주 영상의 shot_changes 로 장면이 시작하는 프레임 번호를 적으십시오.
text-shot-change-list-malformed = shot_changes 로 적은 것이 프레임 번호의 목록이 아닙니다.
    .remedy = 장면이 시작하는 프레임 번호를 빈칸으로 나누어 적으십시오.

## text/render-model

text-render-model-late = { $time }에 시작하는 화면을 그리는 데 { $needed }이(가) 걸리지만 { $available }만 있습니다.
    .remedy = 한 번에 표시하는 양을 줄이거나 화면을 덜 자주 바꾸십시오.
text-render-model-glyph-buffer = { $time }에 시작하는 화면의 글리프가 글리프 버퍼의 { $needed }을(를) 차지하지만 { $available }만 있습니다.
    .remedy = 한 번에 표시하는 글자의 수나 크기를 줄이십시오.
text-render-model-too-many-cues = 문서에 이벤트가 { $count }개 있습니다. 렌더링 모델은 { $limit }개까지 계산합니다.
    .remedy = 문서를 나누십시오.
text-render-model-unreadable = 렌더링 모델을 계산하는 라이브러리가 문서를 읽지 못합니다: { $problem }.
    .remedy = 먼저 문서의 프로파일에서 발견된 문제를 바로잡으십시오.
