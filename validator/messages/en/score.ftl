## what a delivery is worth as an assignment

score-line = { $points } of { $most } points
score-line-called = { $points } of { $most } points: { $title }
score-question = Would this be redelivered?
score-redelivery-fail = Yes: it would be refused.
score-redelivery-redelivery = Yes: it would be sent back for correction.
score-redelivery-pass = No.
score-redelivery-undecided = Not known yet: nothing was found, but answers are missing ({ $count }).
score-levels = blockers { $blocker } · issues { $issue } · for information { $fyi }
score-unanswered = Answers are missing ({ $count }), so more may be found.
score-groups = { $group } { $points }/{ $most }
score-formula = How it is counted: { $formula }
score-evenly = Every group of rules weighs the same, and a group earns the share of its error-severity answers that pass, rule by rule. A rule that can't be answered earns nothing, a failure that was waived counts as passed; what does not apply or was not run is left out.

score-level-blocker = Blocker
score-level-issue = Issue
score-level-fyi = FYI

## feedback

score-language = English
score-full = Everything asked of this group is met.
score-empty = Nothing that was delivered is judged by this group; it is left out.
score-absent = Nothing was delivered for this group, and the assignment requires it: no points.
score-rule = { $level } · { $rule } ({ $passed } of { $counted } pass)
score-rule-uncounted = { $level } · { $rule } (no points)
score-why = Why it matters: { $why }
score-unclear = Can't be told · { $rule } (no credit)
score-unclear-uncounted = Can't be told · { $rule }
score-waived = Waived · { $rule }: { $decision }
score-known = Known before · { $rule }
score-passed = Passed: { $rules }
score-inapplicable = Does not apply: { $rules }
score-not-run = Not run at this depth: { $rules }
score-attested = Confirmed by a person: { $clause }, { $decision }
score-open = To be judged by a person: { $clause }
score-rest = The rest
score-rest-note = Answers without points.
