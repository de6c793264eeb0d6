## 읽거나 측정하지 못한 이유

runtime-crashed = 읽기 프로그램 { $task }이(가) 비정상 종료되어(종료 코드 { $exit_code }) 내용을 확인하지 못했습니다.
    .remedy = 다른 프로그램으로 파일을 열어 손상되었는지 확인하십시오. 정상 파일이면 이 오류를 알려 주십시오.
runtime-stalled = 읽기 프로그램 { $task }이(가) 더 진행되지 않아 중단했습니다.
    .remedy = 다른 프로그램으로 파일을 열어 손상되었는지 확인하십시오. 정상 파일이면 이 문제를 알려 주십시오.
runtime-memory-limit = 읽기 프로그램 { $task }이(가) 허용된 메모리보다 많은 메모리를 요구했습니다.
    .remedy = 다른 프로그램으로 파일을 열어 손상되었거나 메모리를 고갈시키려는 파일인지 확인하십시오.
runtime-probe-failed = 읽기 프로그램 { $task }에서 오류가 발생했습니다: { $detail }.
    .remedy = 공유할 수 있는 파일이면 파일과 함께 이 오류를 알려 주십시오.
runtime-file-changed = { $path } 파일이 읽는 도중에 변경되었습니다.
    .remedy = 파일 쓰기가 끝난 뒤 다시 검사하십시오.
runtime-not-a-regular-file = { $path } 경로는 일반 파일이 아니므로 열지 않았습니다.
    .remedy = 장치, 파이프, 소켓이 아니라 파일 자체를 납품하십시오.
runtime-unreadable-file = { $path } 파일을 읽을 수 없습니다: { $detail }.
    .remedy = 파일이 있는지, 읽을 권한이 있는지 확인하십시오.
runtime-cache-off = 정보 캐시를 쓸 수 없어 모든 파일을 새로 읽습니다: { $detail }.
    .remedy = 캐시 폴더의 공간을 확보하거나 쓰기 권한을 주고, 아니면 --no-cache 를 사용하십시오.
