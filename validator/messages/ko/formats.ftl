## 기계가 읽는 보고서 형식에 쓰이는 말

formats-outcome-pass = 통과
formats-outcome-fail = 위반
formats-outcome-not-applicable = 해당 없음
formats-outcome-cannot-tell = 판단 불가
formats-outcome-not-run = 미실행
formats-outcome-waived = 예외 승인
formats-outcome-attested = 확인 완료

formats-every-rule = 모든 규칙 (결과 { $count }건)
formats-column-outcome = 결과
formats-column-rule = 규칙
formats-column-subject = 대상
formats-column-why = 내용
formats-column-ruleset = 규칙 세트
formats-column-verdict = 판정
formats-left-out = 지면이 모자라 { $count }개 부분을 생략했습니다. JSON과 HTML 보고서에는 모두 들어 있습니다.
formats-annotations-left-out = 오류 { $errors }건, 경고 { $warnings }건, 알림 { $infos }건입니다. GitHub는 종류마다 앞의 { $shown }개만 주석으로 표시합니다. 이 로그에는 모두 들어 있습니다.
formats-sarif-left-out = 확인이 필요한 결과는 { $count }건입니다. GitHub는 가장 심각한 { $taken }건을 받아 그중 { $shown }건을 표시합니다. 이를 넘는 { $beyond }건은 inlineExternalProperties에 있습니다.
formats-verdict = { $path } 판정: { $verdict }. { $counts }
formats-count = { $outcome } { $count }건
