## reasons shared by the checks on picture

video-no-track = 파일에 영상이 없습니다.

## video/raster

video-raster-not-listed = 영상 크기가 { $measured }(으)로, 허용된 크기가 아닙니다. 허용 크기: { $expected }.
    .remedy = 마스터에서 허용된 크기로 다시 내보내십시오.
video-raster-wrong-shape = 크기에 비해 화면비가 맞지 않습니다. 측정값: { $measured }, 기대값: { $expected }.
    .remedy = 헤더의 픽셀 종횡비를 고치거나 마스터의 화면비로 다시 내보내십시오.

## video/codec-bit-rate

video-codec-bit-rate-not-listed = 영상이 { $measured } 형식입니다. 허용 형식: { $expected }.
    .remedy = 마스터를 허용된 코덱과 컨테이너로 내보내십시오.
video-codec-bit-rate-too-low = { $codec } 영상의 비트레이트가 { $measured }입니다. 기대값: { $expected }.
    .remedy = 마스터에서 더 높은 비트레이트로 내보내십시오. 이 파일을 다시 인코딩해도 나아지지 않습니다.
