## iTunes Timed Text (Apple).

itt-time-base = 시간 기준이 "{ $value }"입니다. iTunes Timed Text는 보통 SMPTE 시간을 씁니다.
    .remedy = ttp:timeBase="smpte"를 적으십시오.
itt-parameter-missing = tt에 { $attribute }이(가) 없습니다.
    .remedy = 비디오에 맞는 값으로 추가하십시오.
itt-multiplier = ttp:frameRateMultiplier가 "{ $value }"입니다.
    .remedy = 1 1, 999 1000, 1000 1001을 쓰십시오.
itt-region-place = 영역의 위치 { $origin }, 크기 { $extent }은(는) 일반적인 배치가 아닙니다.
    .remedy = 위, 아래, 왼쪽, 오른쪽의 15% 띠를 쓰십시오.
