## SCC (Scenarist Closed Captions).

scc-header = 첫 줄이 정확히 "{ $header }"이(가) 아닙니다.
    .remedy = 첫 줄에 "{ $header }"을(를) 적으십시오.
scc-timecode-malformed = "{ $timecode }"은(는) 타임코드가 아니어서 이 줄을 읽을 수 없습니다.
    .remedy = 줄을 HH:MM:SS:FF(드롭 프레임은 HH:MM:SS;FF)와 탭으로 시작하십시오.
scc-timecode-separator = 타임코드의 프레임 앞에 "{ $separator }"이(가) 있습니다. 이 형식을 모르는 프로그램이 있습니다.
    .remedy = 드롭 프레임은 ";", 논드롭은 ":"로 적으십시오.
scc-timecode-out-of-range = 타임코드에 범위를 넘는 부분이 있습니다. 최대 23시 59분 59초 29프레임입니다.
    .remedy = 타임코드를 바로잡으십시오.
scc-timecode-dropped-frame = 없는 타임코드입니다. 드롭 프레임에서는 10의 배수가 아닌 분마다 00, 01 프레임을 건너뜁니다.
    .remedy = 02 프레임을 쓰거나 파일을 논드롭 타임코드로 만드십시오.
scc-timecode-not-increasing = 타임코드가 앞 줄의 타임코드보다 늦지 않습니다.
    .remedy = 줄을 시간 순서로 정렬하고 타임코드가 같은 줄은 합치십시오.
scc-timecode-mixed = 타임코드가 드롭 프레임과 논드롭 사이에서 바뀝니다.
    .remedy = 한 가지 타임코드만 쓰십시오.
scc-line-no-tab = 타임코드와 데이터 사이가 탭이 아닙니다.
    .remedy = 타임코드 뒤에 탭을 하나 넣으십시오.
scc-line-empty = 타임코드만 있고 데이터가 없는 줄입니다.
    .remedy = 줄을 삭제하거나 워드를 넣으십시오.
scc-word-malformed = "{ $word }"은(는) 16진수 네 자리 워드가 아닙니다.
    .remedy = 워드를 바로잡으십시오. 워드는 공백으로 구분합니다.
scc-load-late = 앞 줄의 전송이 끝나기 전에 시작할 줄이어서 { $frames }프레임 늦게 시작합니다.
    .remedy = 앞 줄을 더 일찍 시작하십시오. 한 프레임에 두 바이트가 전송됩니다.
