## words of the reports themselves

report-yes = yes
report-no = no

report-head = { $tool } · { $rulesets }
report-fast = FAST CHECK: headers and text only. Sound and picture were not measured; this is not a delivery pass.
report-fast-foot = Fast check: what needs decoding was not run. Check again with --depth full before delivery.
report-note = Note: { $text }
report-package = The package itself
report-run = The run itself
report-inferred = Roles and languages are inferred from names and content: there is no delivery.yaml. "validator init" writes one to correct.
report-frame-rate = { $rate } fps
report-assets = assets: { $count }
report-foot = Packages: { $packages } · errors: { $errors } · warnings: { $warnings }

report-verdict-pass = PASS
report-verdict-fast-pass = PASS, FAST CHECK ONLY
report-verdict-fail = FAIL
report-verdict-incomplete = INCOMPLETE

report-severity-error = ERROR
report-severity-warning = WARNING
report-severity-info = INFO
report-cannot-tell = CANNOT TELL
report-known = { $severity } (known)
report-waived = WAIVED ({ $severity })

report-count-errors = errors
report-count-warnings = warnings
report-count-infos = info
report-count-baseline = known
report-count-cannot-tell = cannot tell
report-count-not-run = not run
report-count-waived = waived
report-count-attested = attested
report-count-not-applicable = not applicable
report-count-passed = passed

report-label-where = where
report-label-measured = measured
report-label-required = required
report-label-text = text
report-label-source = source
report-label-remedy = remedy
report-label-decision = accepted

report-findings = (findings: { $count })
report-more = … and { $count } more
report-not-run = Not run at this depth (rules: { $count })
report-changes = Inherited rules that { $ruleset } changes
report-manual = To be answered by a person (clauses without an attestation: { $count })
report-decision = by { $name } on { $date }
report-expires = until { $date }
report-read = read { $date }

report-confidence-first-hand = first-hand
report-confidence-public-code = public code
report-confidence-secondary = secondary source
report-confidence-measured = measured
report-confidence-policy = own policy

report-place-track = track { $track }
report-place-channel = channel { $value }
report-place-cue = cue { $value }
report-place-field = field { $value }
report-place-xpath = { $value }
report-place-line = line { $line }
report-place-line-column = line { $line }, column { $column }
report-place-byte = byte { $offset }
report-place-frame = frame { $frame }

report-progress-start = Checking { $total } items
report-progress-step = { $done }/{ $total } { $label }
report-progress-done = Done.
