## why a rule was not put to a subject

engine-condition-not-met = The rule applies only where { $condition }.
engine-no-subject = The package holds nothing that the rule is about.
engine-no-such-track = { $asset } has no track of the kind that the rule is about.
engine-fact-does-not-apply = The fact "{ $fact }" does not apply to { $asset }.
engine-not-run = It needs the whole file to be read or decoded, which this depth leaves out.
    .remedy = Check again with --depth full.

## the engine's own rules

engine-nothing-answered = None of the { $rules } answers says anything about this package: nothing in it could be judged.
    .remedy = Check that the path is the delivery, that its files are of kinds that can be read, and that the ruleset is meant for it.
engine-stood-in = No document gives values of its own for the language { $language }; those for other languages were taken: { $rules }.
    .remedy = Ask the receiver for the values of this language, and state them in a ruleset of your own.
engine-disposition-expired = The decision on { $rule } for { $subject } expired on { $expires } and is not applied.
    .remedy = Judge the matter again, and record a new decision or take this one out.
engine-disposition-unused = The decision on { $rule } for { $subject } matches nothing in this run.
    .remedy = Correct its rule or subject, or take it out.
engine-not-a-date = "{ $value }" is not a date.
    .remedy = Write dates as YYYY-MM-DD.
