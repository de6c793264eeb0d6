## MCC (MacCaption).

mcc-header = 첫 줄이 "File Format=MacCaption_MCC V1.0" 또는 "V2.0"이 아닙니다.
    .remedy = 첫 줄에 파일 형식을 적으십시오.
mcc-rate-missing = 파일에 Time Code Rate가 없습니다.
    .remedy = "Time Code Rate=" 줄에 타임코드의 프레임 레이트를 적으십시오.
mcc-rate-unknown = "{ $rate }"은(는) 이 형식에 없는 프레임 레이트입니다.
    .remedy = { $rates } 중 하나를 쓰십시오.
mcc-line-malformed = 주석도, 값도, 타임코드와 패킷도 아닌 줄입니다.
    .remedy = 주석은 //로 시작하고, 값은 이름=값으로, 데이터는 타임코드와 탭과 패킷으로 적으십시오.
mcc-line-no-tab = 타임코드와 패킷 사이가 탭이 아닙니다.
    .remedy = 타임코드 뒤에 탭을 하나 넣으십시오.
mcc-timecode-malformed = 줄이 HH:MM:SS:FF 형식의 타임코드로 시작하지 않습니다.
    .remedy = 타임코드를 바로잡으십시오.
mcc-timecode-out-of-range = 타임코드에 Time Code Rate의 범위를 넘는 부분이 있습니다.
    .remedy = 타임코드나 Time Code Rate를 바로잡으십시오.
mcc-timecode-dropped-frame = 드롭 프레임에서 건너뛰는, 없는 타임코드입니다.
    .remedy = 타임코드나 Time Code Rate를 바로잡으십시오.
mcc-timecode-out-of-order = 타임코드가 앞선 줄의 타임코드보다 이릅니다.
    .remedy = 줄을 타임코드 순서로 정렬하십시오.
mcc-data-character = "{ $character }"은(는) 16진수도 아니고 바이트 묶음을 나타내는 글자도 아닙니다.
    .remedy = 패킷을 바로잡으십시오. 쓸 수 있는 글자는 G부터 U까지와 Z입니다.
mcc-data-odd = 패킷의 16진수 자릿수가 홀수입니다.
    .remedy = 바이트마다 두 자리로 적으십시오.
mcc-packet-missing = 타임코드만 있고 패킷이 없는 줄입니다.
    .remedy = 줄을 삭제하거나 패킷을 넣으십시오.
mcc-packet-length = 패킷에 적힌 사용자 데이터 워드는 { $stated }개인데 실제로는 { $found }개입니다.
    .remedy = 파일을 다시 내보내십시오. 줄이 잘렸거나 수정되었습니다.
mcc-packet-checksum = 패킷 끝의 체크섬은 { $stated }인데 바이트의 합은 { $found }입니다.
    .remedy = 파일을 다시 내보내십시오. 줄이 잘렸거나 수정되었습니다.
mcc-packet-not-captions = 캡션이 아닌 데이터를 담은 패킷이 { $count }개 있습니다(처음은 { $identifiers }).
    .remedy = 다른 데이터를 함께 보내려는 것이면 그대로 두십시오.
mcc-cdp-identifier = 패킷이 캡션 배포 패킷의 식별자(9669h)로 시작하지 않습니다.
    .remedy = 파일을 다시 내보내십시오.
mcc-cdp-length = 캡션 배포 패킷에 적힌 길이는 { $stated }바이트인데 실제로는 { $found }바이트입니다.
    .remedy = 파일을 다시 내보내십시오.
mcc-cdp-checksum = 캡션 배포 패킷 { $count }개의 체크섬이 맞지 않으며 여기가 처음입니다.
    .remedy = 패킷 자체의 체크섬도 계산하는 프로그램으로 파일을 내보내십시오.
mcc-cdp-footer = 캡션 배포 패킷 { $count }개에서 머리({ $header })와 꼬리({ $footer })의 일련번호가 다르며 여기가 처음입니다.
    .remedy = 파일을 다시 내보내십시오.
mcc-cdp-sequence = 캡션 배포 패킷의 일련번호가 { $before }에서 { $after }(으)로 바뀝니다. 1씩 늘지 않는 곳이 { $count }군데 있습니다.
    .remedy = 빠진 패킷이 없는지 확인하십시오.
mcc-cdp-timecode = 캡션 배포 패킷의 타임코드 { $timecode }이(가) 줄의 타임코드와 다릅니다. 이런 곳이 { $count }군데 있습니다.
    .remedy = 두 타임코드를 모두 쓰는 도구로 캡션 시간을 다시 맞추십시오.
mcc-cdp-rate = 캡션 배포 패킷에는 초당 { $cdp }프레임, 파일에는 { $file }프레임으로 적혀 있습니다. 이런 패킷이 { $count }개 있습니다.
    .remedy = Time Code Rate를 바로잡거나 캡션을 변환하십시오.
