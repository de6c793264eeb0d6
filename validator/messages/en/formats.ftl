## words of the report formats that machines read

formats-outcome-pass = passed
formats-outcome-fail = failed
formats-outcome-not-applicable = not applicable
formats-outcome-cannot-tell = cannot tell
formats-outcome-not-run = not run
formats-outcome-waived = waived
formats-outcome-attested = attested

formats-every-rule = Every rule (results: { $count })
formats-column-outcome = Outcome
formats-column-rule = Rule
formats-column-subject = Subject
formats-column-why = What it says
formats-column-ruleset = Ruleset
formats-column-verdict = Verdict
formats-left-out = Parts left out here for want of room: { $count }. The JSON and HTML reports have all of them.
formats-annotations-left-out = Errors: { $errors }, warnings: { $warnings }, notices: { $infos }. GitHub shows { $shown } annotations of each kind, the first; this log has all of them.
formats-sarif-left-out = { $count } results ask for attention. GitHub takes the { $taken } most severe and shows { $shown } of them. Results beyond these stand under inlineExternalProperties: { $beyond }.
formats-verdict = Verdict on { $path }: { $verdict }. { $counts }
formats-count = { $outcome }: { $count }
