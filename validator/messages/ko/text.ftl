## reasons shared by the checks on text

text-no-cues = 파일에 판정할 자막이 없습니다.
text-frame-rate-unknown = 기준이 프레임 수로 정해져 있으나 이 파일의 프레임 레이트를 알 수 없습니다.
    .remedy = delivery.yaml 에 프레임 레이트를 적거나 영상과 함께 납품하십시오.
text-unreadable = 파일을 텍스트로 읽을 수 없습니다({ $fault }, { $line }번째 줄).
    .remedy = 형식에 관한 지적 사항을 고치거나 파일을 다시 내보내십시오.
text-format-unsupported = { $format } 형식의 파일은 읽을 수 없습니다.
text-too-large = 파일 크기가 { $bytes }바이트입니다. { $limit }바이트가 넘는 텍스트 파일은 읽지 않습니다.

## text/conformance

text-conformance-wrong-format = 요구 형식은 { $wanted }이지만 파일의 형식은 { $found }입니다.
    .remedy = { $wanted } 형식으로 다시 내보내십시오.
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
text-within-programme-no-video = 비교할 주 영상이 패키지에 없습니다.
text-within-programme-no-duration = { $video } 파일에 재생 시간이 적혀 있지 않습니다.
    .remedy = 영상 파일이 온전한지 확인하십시오.
