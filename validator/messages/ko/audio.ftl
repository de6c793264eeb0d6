## reasons shared by the checks on sound

audio-no-track = 파일에 오디오가 없습니다.
audio-split-into-mono-tracks = 모노 트랙이 { $count }개 있습니다. 하나의 믹스를 이루는 채널인지 알 수 없어 트랙별로 판정하지 않습니다.
    .remedy = 채널 라벨이 있는 하나의 인터리브 트랙으로 납품하십시오.
audio-frame-rate-unknown = 기준이 프레임 수로 정해져 있으나 이 파일의 프레임 레이트를 알 수 없습니다.
    .remedy = delivery.yaml 에 프레임 레이트를 적거나 영상과 함께 납품하십시오.

## audio/loudness

audio-loudness-too-loud = 프로그램 라우드니스가 { $measured }(으)로 최대 기준 { $limit }을(를) 초과합니다.
    .remedy = 믹스 전체의 게인을 초과한 만큼 낮춘 뒤 다시 측정하십시오.
audio-loudness-too-quiet = 프로그램 라우드니스가 { $measured }(으)로 최소 기준 { $limit }에 미치지 못합니다.
    .remedy = 트루 피크 기준을 지키면서 믹스 전체의 게인을 부족한 만큼 높인 뒤 다시 측정하십시오.
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
