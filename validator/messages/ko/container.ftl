## reasons why a header gives no value

container-no-headers = 미디어 파일의 헤더를 읽을 수 없습니다.
container-not-stated = 헤더에 { $field } 값이 없습니다.

## package/damage

container-empty = { $asset } 파일이 비어 있습니다.
    .remedy = 파일을 다시 납품하십시오.
container-no-index = { $asset }에 미디어 데이터는 있으나 색인({ $detail })이 없습니다. 쓰기가 끝나지 않은 파일입니다.
    .remedy = 다시 내보내거나 원본 프로젝트에서 복구하십시오.
container-sync-lost = { $asset }의 패킷 동기가 { $offset }바이트 위치에서 깨졌습니다.
    .remedy = 전송 중 손상되었거나 잘못 기록된 파일입니다. 다시 납품하십시오.
container-truncated = { $asset }이(가) 잘려 있습니다. { $offset }바이트 위치의 { $detail ->
        [none] 데이터가
       *[other] “{ $detail }”이(가)
    } 온전하지 않습니다.{ $missing ->
        [none] {""}
       *[other] {" "}{ $missing }바이트가 없습니다.
    }
    .remedy = 전체 파일을 다시 납품하고 크기나 체크섬을 대조하십시오.
container-unreadable = { $asset }은(는) 읽을 수 있는 컨테이너 형식이 아닙니다.
    .remedy = 뜻한 파일이 맞는지 확인하고 다시 내보내십시오.

## package/reader-agreement

container-readers-disagree = { $field } 값을 MediaInfo는 { $mediainfo }, FFmpeg은 { $ffmpeg }(으)로 읽습니다.
    .remedy = 헤더를 확인하십시오. 재생기마다 다르게 읽을 수 있으며, 파일을 다시 쓰면 대개 해결됩니다.
