## why sound could not be measured

signal-unreadable = 파일을 미디어로 열 수 없습니다({ $detail }).
    .remedy = 파일이 온전한지 확인하고 다시 내보내거나 다시 전송하십시오.
signal-undecodable = 오디오 트랙 { $track }을(를) 디코딩할 수 없습니다.
    .remedy = 파일이 온전한지 확인하고 다시 내보내거나 다시 전송하십시오.
signal-no-decoder = 오디오 트랙 { $track }의 코덱은 여기에서 디코딩할 수 없습니다.
    .remedy = 트랙을 선형 PCM으로 납품하거나 해당 코덱의 전용 도구로 측정하십시오.
signal-no-samples = 오디오 트랙 { $track }에 샘플이 없습니다.
    .remedy = 트랙이 비어 있으므로 파일을 다시 내보내십시오.
signal-not-finite = 오디오 트랙 { $track }에 숫자가 아니거나 측정할 수 없을 만큼 큰 샘플이 있습니다.
    .remedy = 플러그인이나 변환 과정에서 잘못된 부동소수점 샘플이 생겼으므로 트랙을 다시 내보내십시오.
signal-format-changes = 오디오 트랙 { $track }의 샘플 레이트나 채널 구성이 도중에 바뀌어 하나의 값으로 측정할 수 없습니다.
    .remedy = 처음부터 끝까지 같은 형식의 트랙으로 납품하십시오.
signal-sample-rate = 오디오 트랙 { $track }의 샘플 레이트 { $rate }은(는) 측정할 수 없습니다.
    .remedy = 48 kHz 등 규격에 맞는 샘플 레이트로 납품하십시오.
signal-channels = 오디오 트랙 { $track }의 채널은 { $count }개이며, 너무 많거나 위치를 알 수 없습니다.
    .remedy = 일반적인 채널 구성과 라벨로 납품하십시오.
signal-needs-rendering = 오디오 트랙 { $track }은(는) 오브젝트 또는 음장 오디오입니다. 디코딩할 수 있는 것은 베드뿐이며 실제로 들리는 소리와 다릅니다.
    .remedy = 5.1 리렌더를 납품하여 그것으로 측정하십시오.
signal-too-short = 이 측정에 필요한 { $shortest }보다 트랙이 짧습니다.
signal-nothing-above-gate = 트랙에 -70 LKFS 게이트보다 큰 소리가 없습니다.
