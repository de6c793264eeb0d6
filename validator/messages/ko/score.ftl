## 과제로서의 점수

score-line = { $most }점 만점에 { $points }점
score-line-called = { $most }점 만점에 { $points }점: { $title }
score-question = 이대로 납품하면 재납품 요청을 받습니까?
score-redelivery-fail = 예, 반려됩니다.
score-redelivery-redelivery = 예, 수정 요청과 함께 돌아옵니다.
score-redelivery-pass = 아니요.
score-redelivery-undecided = 아직 알 수 없습니다. 발견된 문제는 없으나 답이 없는 항목이 { $count }개 있습니다.
score-levels = 블로커 { $blocker }건 · 이슈 { $issue }건 · FYI { $fyi }건
score-unanswered = 답이 없는 항목이 { $count }개 있어 문제가 더 나올 수 있습니다.
score-groups = { $group } { $points }/{ $most }점
score-formula = 채점 방식: { $formula }
score-evenly = 모든 규칙 그룹의 가중치가 같고, 그룹의 점수는 오류 등급 답 가운데 통과한 비율을 규칙별로 구해 평균한 값입니다. 판단할 수 없는 규칙은 점수를 얻지 못하고, 예외로 승인된 불합격은 통과로 셉니다. 해당하지 않거나 실행하지 않은 규칙은 세지 않습니다.

score-level-blocker = 블로커
score-level-issue = 이슈
score-level-fyi = 참고(FYI)

## 피드백

score-language = 한국어
score-full = 이 그룹의 요구 사항을 모두 지켰습니다.
score-empty = 제출물에 이 그룹이 판정할 것이 없어 점수에서 제외했습니다.
score-absent = 과제에 필요한 제출물이 없어 이 그룹은 0점입니다.
score-rule = { $level } · { $rule } ({ $counted }건 중 { $passed }건 통과)
score-rule-uncounted = { $level } · { $rule } (점수 없음)
score-why = 중요한 이유: { $why }
score-unclear = 판단 불가 · { $rule } (점수 없음)
score-unclear-uncounted = 판단 불가 · { $rule }
score-waived = 예외 승인 · { $rule }: { $decision }
score-known = 기존 문제 · { $rule }
score-passed = 통과: { $rules }
score-inapplicable = 해당 없음: { $rules }
score-not-run = 이 검사 단계에서 실행하지 않음: { $rules }
score-attested = 사람이 확인함: { $clause }, { $decision }
score-open = 사람이 확인해야 함: { $clause }
score-rest = 그 밖의 항목
score-rest-note = 점수가 없는 항목입니다.
