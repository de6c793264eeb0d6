## 보고서 자체에 쓰이는 말

report-yes = 예
report-no = 아니요

report-head = { $tool } · { $rulesets }
report-fast = 빠른 검사: 헤더와 텍스트만 읽었습니다. 소리와 화면은 측정하지 않았으므로 납품 합격 판정이 아닙니다.
report-fast-foot = 빠른 검사: 디코딩이 필요한 항목은 실행하지 않았습니다. 납품 전에 --depth full 로 다시 검사하십시오.
report-note = 알림: { $text }
report-package = 패키지 전체
report-run = 검사 실행
report-inferred = delivery.yaml 이 없어 역할과 언어를 파일 이름과 내용으로 추정했습니다. "validator init" 으로 파일을 만들어 고칠 수 있습니다.
report-frame-rate = 초당 { $rate } 프레임
report-assets = 에셋 { $count }개
report-foot = 패키지 { $packages }개 · 오류 { $errors }건 · 경고 { $warnings }건

report-verdict-pass = 합격
report-verdict-fast-pass = 빠른 검사만 통과
report-verdict-fail = 불합격
report-verdict-incomplete = 판정 미완료

report-severity-error = 오류
report-severity-warning = 경고
report-severity-info = 참고
report-cannot-tell = 판단 불가
report-known = { $severity } (기존)
report-waived = 예외 승인 ({ $severity })

report-count-errors = 오류
report-count-warnings = 경고
report-count-infos = 참고
report-count-baseline = 기존
report-count-cannot-tell = 판단 불가
report-count-not-run = 미실행
report-count-waived = 예외 승인
report-count-attested = 확인 완료
report-count-not-applicable = 해당 없음
report-count-passed = 통과

report-label-where = 위치
report-label-measured = 측정값
report-label-required = 기준
report-label-text = 본문
report-label-source = 출처
report-label-remedy = 조치
report-label-decision = 승인

report-findings = (발견 { $count }건)
report-more = … 외 { $count }건
report-not-run = 이 검사 단계에서 실행하지 않은 규칙 { $count }개
report-changes = { $ruleset } 에서 바꾼 상속 규칙
report-manual = 사람이 확인해야 하는 항목 (확인 기록이 없는 항목 { $count }개)
report-decision = { $date } { $name } 승인
report-expires = { $date }까지
report-read = { $date } 열람

report-confidence-first-hand = 1차 자료
report-confidence-public-code = 공개 코드
report-confidence-secondary = 2차 자료
report-confidence-measured = 실측
report-confidence-policy = 자체 방침

report-place-track = { $track }번 트랙
report-place-channel = { $value } 채널
report-place-cue = { $value }번 자막
report-place-field = { $value } 필드
report-place-xpath = { $value }
report-place-line = { $line }행
report-place-line-column = { $line }행 { $column }열
report-place-byte = { $offset }번째 바이트
report-place-frame = { $frame }번 프레임

report-progress-start = { $total }개 항목을 검사합니다
report-progress-step = { $done }/{ $total } { $label }
report-progress-done = 검사를 마쳤습니다.
