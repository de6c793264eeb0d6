## reasons shared by the checks on sound

audio-no-track = 파일에 오디오가 없습니다.
audio-split-into-mono-tracks = 모노 트랙이 { $count }개 있습니다. 하나의 믹스를 이루는 채널인지 알 수 없어 트랙별로 판정하지 않습니다.
    .remedy = 채널 라벨이 있는 하나의 인터리브 트랙으로 납품하십시오.
audio-frame-rate-unknown = 기준이 프레임 수로 정해져 있으나 이 파일의 프레임 레이트를 알 수 없습니다.
    .remedy = delivery.yaml 에 프레임 레이트를 적거나 영상과 함께 납품하십시오.

## audio/loudness

audio-loudness-too-loud = 프로그램 라우드니스가 { $measured }(으)로 최대 기준 { $limit }을(를) 초과합니다.
    .remedy = 믹스 전체의 게인을 { $difference } 이상 낮춘 뒤 다시 측정하십시오.
audio-loudness-too-quiet = 프로그램 라우드니스가 { $measured }(으)로 최소 기준 { $limit }에 미치지 못합니다.
    .remedy = 트루 피크 기준을 지키면서 믹스 전체의 게인을 { $difference } 이상 높인 뒤 다시 측정하십시오.
audio-loudness-momentary = 가장 큰 400 ms 구간의 모멘터리 라우드니스가 { $measured }(으)로 최대 기준 { $limit }을(를) 초과합니다.
    .remedy = 믹스에서 순간적으로 가장 큰 부분의 레벨을 낮추십시오.
audio-loudness-short-term = 가장 큰 3초 구간의 쇼트텀 라우드니스가 { $measured }(으)로 최대 기준 { $limit }을(를) 초과합니다.
    .remedy = 믹스에서 가장 큰 구간의 레벨을 낮추십시오.

## audio/true-peak

audio-true-peak-over = { $channel } 채널의 트루 피크가 { $measured }(으)로 최대 기준 { $limit }을(를) 초과합니다.
    .remedy = 최대 기준보다 조금 낮게 설정한 트루 피크 리미터를 믹스에 적용한 뒤 다시 내보내십시오.

## audio/loudness-range

audio-loudness-range-too-wide = 라우드니스 레인지가 { $measured }(으)로 최대 기준 { $limit }보다 넓습니다.
    .remedy = 작은 구간을 높이거나 큰 구간을 낮추어 가정 청취 환경에 맞게 다이내믹을 줄이십시오.
audio-loudness-range-too-narrow = 라우드니스 레인지가 { $measured }(으)로 최소 기준 { $limit }보다 좁습니다.
    .remedy = 과도한 컴프레션이 적용되었는지 확인하고 다이내믹이 살아 있는 믹스로 납품하십시오.
audio-loudness-range-too-short = 길이가 { $shortest } 이상인 트랙이 없습니다. 더 짧은 트랙의 라우드니스 레인지는 의미가 없습니다.

## audio/silence

audio-silence-long = { $start }부터 { $end }까지 { $duration } 동안 모든 채널이 무음입니다. 허용 기준은 { $limit }입니다.
    .remedy = 이 구간을 원본 믹스와 대조하고, 의도한 무음이 아니면 트랙을 다시 내보내십시오.
audio-silence-head = 트랙이 { $end }까지 { $duration }의 무음으로 시작합니다. 허용 기준은 { $limit }입니다.
    .remedy = 앞부분의 무음을 줄이거나 시작 부분의 소리가 빠지지 않았는지 확인하십시오.
audio-silence-tail = 트랙이 { $start }부터 { $duration }의 무음으로 끝납니다. 허용 기준은 { $limit }입니다.
    .remedy = 끝부분의 무음을 줄이거나 마지막 소리가 빠지지 않았는지 확인하십시오.
audio-silence-all = 트랙 전체가 { $duration } 동안 무음입니다. 허용 기준은 { $limit }입니다.
    .remedy = 소리가 있는 트랙으로 다시 납품하거나 이 트랙을 제외하십시오.

## audio/decodable

audio-decodable-errors = 손상된 오디오 패킷이 { $count }개 있습니다. 허용 기준은 { $limit }개입니다.
    .remedy = 이 사본은 손상되었으므로 파일을 다시 내보내거나 다시 전송하십시오.

## reasons of sets, pairs and pictures

audio-part-of-set = 이 파일은 채널별 파일 세트의 한 채널이므로 { $file } 파일과 함께 판정합니다.
audio-no-pair = 비교할 만큼 길게 소리가 나는 좌우 채널 쌍이 없습니다.
audio-no-picture = 오디오와 비교할 영상이 없습니다.

## audio/empty-channel

audio-empty-channel-front = { $channel } 채널에서 소리가 나는 시간이 { $share }뿐입니다. { $limit } 이상이어야 합니다.
    .remedy = 이 채널의 라우팅을 확인하고 믹스를 다시 내보내십시오.
audio-empty-channel-other = { $channel } 채널에서 소리가 나는 시간이 { $share }뿐입니다. { $limit } 이상이어야 합니다.
    .remedy = 이 채널을 의도적으로 비운 것인지 확인하고, 그렇다면 이 채널이 없는 레이아웃으로 납품하십시오.

## audio/channel-order

audio-channel-order-lfe-not-low = { $channel } 채널에 저음 효과가 아닌 소리가 들어 있습니다({ $measured }).
    .remedy = 채널 순서를 확인하고 LFE 채널에 로우패스 필터를 적용하십시오.
audio-channel-order-lfe-elsewhere = { $channel } 채널에 저음 효과가 아닌 소리가 들어 있고({ $measured }), { $other } 채널에는 저음만 들어 있습니다. 채널 순서가 다른 것으로 보입니다.
    .remedy = 라벨에 표시된 순서대로 믹스를 다시 내보내십시오.
audio-channel-order-no-lfe = LFE 채널이 있는 트랙이 없습니다.

## audio/dialogue-channel

audio-dialogue-channel-elsewhere = { $other } 채널에서는 표본 { $count }개에, 센터 채널에서는 { $centre }개에 말소리가 있습니다. 대사가 센터가 아닌 채널에 있는 것으로 보입니다.
    .remedy = 채널 순서를 확인하고 대사가 센터에 오도록 믹스를 다시 내보내십시오.
audio-dialogue-channel-no-centre = 센터 채널이 있는 트랙이 없습니다.
audio-dialogue-channel-too-little = 말소리가 있는 표본이 너무 적어 대사가 어느 채널에 있는지 알 수 없습니다.
audio-dialogue-channel-unsure = 센터 채널에도 말소리가 있지만 { $other } 채널에 더 많습니다. 그것이 대사인지는 기계가 판단할 수 없습니다.

## audio/dual-mono

audio-dual-mono-equal = { $left } 채널과 { $right } 채널이 전체 시간의 { $share } 동안 같습니다. { $limit } 이하여야 합니다.
    .remedy = 프로그램이 모노인지 확인하고, 스테레오라면 두 채널을 다시 내보내십시오.
audio-dual-mono-scaled = { $left } 채널과 { $right } 채널이 전체 시간의 { $share } 동안 레벨만 다릅니다({ $gain }). { $limit } 이하여야 합니다.
    .remedy = 두 채널의 패닝과 레벨을 확인하고 믹스를 다시 내보내십시오.

## audio/phase

audio-phase-inverted = { $start }부터 { $end }까지 { $duration } 동안 { $left } 채널과 { $right } 채널의 위상이 반대입니다. 허용 기준은 { $limit }입니다.
    .remedy = 이 구간을 모노로 들어 보고 소리가 사라지면 한 채널의 극성을 바로잡으십시오.
audio-phase-inverted-throughout = { $left } 채널과 { $right } 채널의 위상이 전체 시간의 { $share } 동안 반대입니다. 허용 기준은 { $limit }입니다.
    .remedy = 한 채널의 극성을 전체에 걸쳐 반전하고 믹스를 다시 내보내십시오.

## audio/clipping

audio-clipping-runs = { $channel } 채널이 풀 스케일에서 { $count }번 잘렸습니다. 가장 긴 구간은 { $time }의 { $samples }샘플입니다. 허용 기준은 { $limit }번입니다.
    .remedy = 클리핑되기 전의 믹스로 돌아가 헤드룸을 두고 다시 내보내십시오. 이 파일의 레벨을 낮추어도 복구되지 않습니다.

## audio/dc-offset

audio-dc-offset-high = { $channel } 채널의 DC 오프셋이 풀 스케일의 { $measured }입니다. 허용 기준은 { $limit }입니다.
    .remedy = 가청 대역 아래의 하이패스 필터를 이 채널에 적용하고 다시 내보내십시오.

## audio/dialnorm

audio-dialnorm-differs = 스트림에 표시된 대사 레벨(dialnorm)은 { $stated }이지만 측정한 라우드니스는 { $measured }입니다. 허용 차이는 { $limit }입니다.
    .remedy = 측정한 레벨을 dialnorm 값으로 하여 다시 인코딩하십시오.
audio-dialnorm-varies = 스트림에 서로 다른 대사 레벨(dialnorm)이 표시되어 있습니다: { $values }.
    .remedy = 스트림 전체를 하나의 dialnorm 값으로 다시 인코딩하십시오.
audio-dialnorm-none = dialnorm 값을 표시한 트랙이 없습니다.

## audio/sample-rate

audio-sample-rate-not-listed = 샘플 레이트가 { $measured }입니다. 허용 값은 { $allowed }입니다.
    .remedy = 세션에서 허용되는 샘플 레이트로 다시 내보내십시오.

## audio/bit-depth

audio-bit-depth-not-listed = 비트 심도가 { $measured }입니다. 허용 값은 { $allowed }입니다.
    .remedy = 세션에서 허용되는 비트 심도로 다시 내보내십시오.
audio-bit-depth-padded = 파일에는 { $stated }로 표시되어 있으나 실제 샘플은 { $used }만 쓰며 나머지 비트는 항상 0입니다.
    .remedy = 낮은 비트 심도를 거치지 않고 세션에서 본래의 비트 심도로 다시 내보내십시오.
audio-bit-depth-none = 비트 심도가 없는 방식으로 부호화된 오디오입니다.

## audio/channel-layout

audio-channel-layout-count = 트랙의 채널 수가 { $count }개입니다. 허용 값은 { $allowed }입니다.
    .remedy = 요구되는 레이아웃 가운데 하나로 납품하십시오.
audio-channel-layout-order = 채널 라벨이 { $labels } 순서입니다. 요구되는 순서는 { $allowed }입니다.
    .remedy = 이 순서와 라벨로 채널을 다시 내보내십시오.
audio-channel-layout-unlabelled = 채널 { $count }개에 라벨이 없습니다.
    .remedy = 채널 라벨을 지원하는 형식으로 라벨을 붙여 다시 내보내십시오.
audio-channel-layout-all-the-same = 모노 트랙 { $count }개의 라벨이 모두 { $label }입니다.
    .remedy = 트랙마다 담긴 채널에 맞는 라벨을 붙이십시오.

## audio/duration

audio-duration-shorter = 오디오 길이는 { $sound }로 영상({ $picture })보다 { $difference } 짧습니다. 허용 기준은 { $limit }입니다.
    .remedy = 이 편집본과 프레임 레이트에 맞는 오디오인지, 끝부분이 빠지지 않았는지 확인하십시오.
audio-duration-longer = 오디오 길이는 { $sound }로 영상({ $picture })보다 { $difference } 깁니다. 허용 기준은 { $limit }입니다.
    .remedy = 이 편집본과 프레임 레이트에 맞는 오디오인지 확인하고 프로그램 뒤에 남은 부분을 잘라 내십시오.

## audio/one-hour-offset

audio-one-hour-offset-silence = 트랙의 처음 한 시간이 { $end }까지 무음입니다.
    .remedy = 타임라인의 0이 아니라 프로그램이 시작하는 지점부터 오디오를 내보내십시오.
audio-one-hour-offset-longer = 오디오 길이가 { $sound }로 영상({ $picture })보다 한 시간 깁니다.
    .remedy = 타임라인의 0이 아니라 프로그램이 시작하는 지점부터 오디오를 내보내십시오.
audio-one-hour-offset-timecode = 오디오는 타임코드 { $sound }에서, 영상은 { $picture }에서 시작하여 한 시간 차이가 납니다.
    .remedy = 두 파일을 같은 시작 타임코드로 내보내십시오.

## audio/language-label

audio-language-label-absent = { $track }번 트랙에 언어가 표시되어 있지 않습니다.
    .remedy = 파일 헤더에 트랙의 언어를 설정하십시오.
audio-language-label-several = 파일의 트랙이 여러 언어로 되어 있습니다: { $languages }.
    .remedy = 언어마다 별도의 파일로 납품하십시오.
audio-language-label-no-field = { $format } 형식에는 트랙의 언어를 적는 필드가 없습니다.

## audio/loudness-to-dialogue

audio-loudness-to-dialogue-too-wide = 프로그램 라우드니스가 대사(VAD 게이트: { $detector }, Dolby Dialogue Intelligence 아님)보다 { $measured } ± { $uncertainty } 높습니다. 허용 기준은 { $limit }입니다.
    .remedy = 대사를 높이거나 효과음과 음악을 낮춘 뒤 다시 측정하십시오.
audio-loudness-to-dialogue-no-dialogue = 프로그램과 비교할 대사가 너무 적습니다.

## audio/dialogue-loudness, audio/dialogue-range, audio/dialogue-absent

audio-no-dialogue-found = 말소리가 너무 적어 대사를 판정할 수 없습니다.
audio-dialogue-loudness-other-share = 이 규칙은 대사 비율이 다른 프로그램에 적용됩니다. 여기서는 { $share }입니다.
audio-dialogue-loudness-too-loud = 대사 게이트 라우드니스(VAD 게이트: { $detector }, Dolby Dialogue Intelligence 아님)가 { $measured } ± { $uncertainty }(으)로 최대 기준 { $limit }을(를) 넘습니다. 말소리는 프로그램의 { $share }입니다.
    .remedy = 믹스 전체의 게인을 { $difference } 이상 낮추고 다시 측정하십시오.
audio-dialogue-loudness-too-quiet = 대사 게이트 라우드니스(VAD 게이트: { $detector }, Dolby Dialogue Intelligence 아님)가 { $measured } ± { $uncertainty }(으)로 최소 기준 { $limit }에 못 미칩니다. 말소리는 프로그램의 { $share }입니다.
    .remedy = 트루 피크 기준을 지키면서 믹스 전체의 게인을 { $difference } 이상 높이고 다시 측정하십시오.
audio-dialogue-loudness-programme-too-loud = 프로그램 라우드니스가 { $measured } ± { $uncertainty }(으)로 최대 기준 { $limit }을(를) 넘습니다. 대사(VAD: { $detector })는 프로그램의 { $share }입니다.
    .remedy = 믹스 전체의 게인을 { $difference } 이상 낮추고 다시 측정하십시오.
audio-dialogue-loudness-programme-too-quiet = 프로그램 라우드니스가 { $measured } ± { $uncertainty }(으)로 최소 기준 { $limit }에 못 미칩니다. 대사(VAD: { $detector })는 프로그램의 { $share }입니다.
    .remedy = 트루 피크 기준을 지키면서 믹스 전체의 게인을 { $difference } 이상 높이고 다시 측정하십시오.
audio-dialogue-range-too-wide = 대사의 라우드니스 레인지(VAD 게이트: { $detector }, Dolby Dialogue Intelligence 아님)가 { $measured } ± { $uncertainty }(으)로 최대 기준 { $limit }보다 넓습니다.
    .remedy = 믹스에서 속삭임과 고함의 레벨 차이를 줄이십시오.
audio-dialogue-absent-speech = 트랙의 { $share }이(가) 말소리입니다. 모두 { $count }곳이며 처음은 { $first }입니다.
    .remedy = 전체 믹스가 아니라 M&E 트랙이 맞는지 확인하고 대사를 빼십시오.
audio-dialogue-absent-stretch = { $start }부터 { $end }까지 { $duration } 동안 말소리가 들리는 것으로 보입니다.
    .remedy = 해당 지점을 들어 보고 대사를 빼십시오. 노래나 군중 소리라면 무시해도 됩니다.
