## why a rule asks nothing

ruleset-no-row = The table of { $parameter } has no row for this subject (language "{ $language }", programme "{ $programme }", role "{ $role }").

## finding a ruleset

ruleset-unknown = There is no ruleset "{ $ruleset }"; there are: { $known }.
ruleset-unreadable = The ruleset cannot be read: { $detail }.
ruleset-empty = The file is empty.
ruleset-misplaced = By its place this is { $expected }, and it says that it is { $found }.
ruleset-circle = { $file } extends itself, by way of others.

## rules

ruleset-check-unknown = There is no check "{ $check }".
ruleset-subject-wrong = The check { $check } is not about a { $subject }; it is about: { $known }.
ruleset-service-not-track = A rule that selects by "service" is about tracks; write "subject: track".
ruleset-parameter-missing = The check { $check } needs the parameter "{ $parameter }".
ruleset-parameter-unknown = The check { $check } has no parameter "{ $parameter }"; it has: { $known }.
ruleset-rows-ambiguous = The rows of { $parameter } on lines { $line } and { $other } fit the same subjects, and neither is more specific.
ruleset-row-key = The row gives a { $key }, and the table is by: { $by }.
ruleset-row-wildcard = A row's language cannot be "{ $language }": leave the wildcard out, since "en" contains "en-GB".
ruleset-row-else = A row marked "else" stands for languages without a row of their own; it can't name a language.
ruleset-source-unknown = There is no source "{ $source }"; there are: { $known }.
ruleset-uncited = The rule { $rule } cites no source.
ruleset-rule-twice = The rule { $rule } stands in this file twice.

## inheritance

ruleset-not-inherited = The rule { $rule } has no check, and none of that id is inherited.
ruleset-change-without-reason = The rule { $rule } is inherited; a change of it needs a reason.
ruleset-change-of-nothing = The entry for { $rule } changes nothing.
ruleset-not-changeable = "{ $key }" of the inherited rule { $rule } cannot be changed alone: give it a check and write the rule anew. Changeable: { $known }.
ruleset-disabled-and-defined = The rule { $rule } is disabled and defined at once.
ruleset-parents-disagree = { $one } and { $other } have different rules { $rule }; say which it is to be.

## scoring

ruleset-scoring-group-unknown = No rule is of the group "{ $group }"; there are: { $known }.
ruleset-scoring-number = { $key } can't be { $value }: points are more than 0, weights 0 or more.
ruleset-scoring-no-weight = No group has a weight, so nothing could be scored.
ruleset-scoring-words = { $key } needs its words in at least one language.
ruleset-scoring-disputed = { $one } and { $other } score differently; give the ruleset a scoring of its own.

## lint

ruleset-lint-source-unused = The source "{ $source }" is never cited.
ruleset-lint-source-undated = The source "{ $source }" does not say when it was read.
ruleset-lint-source-no-url = The source "{ $source }" does not say where it is.
ruleset-lint-secondary = The rule { $rule } rests on secondary sources alone and is an error; it will count as a warning.
ruleset-lint-no-clause = The rule { $rule } cites no clause of { $source }.
ruleset-lint-same-question = The rules { $rule } and { $other } ask the same of the same subjects.
ruleset-lint-foreign-id = The id of the rule { $rule } does not begin with "{ $ruleset }/".
ruleset-lint-unscored = The rule { $rule } is an error and its group "{ $group }" has no weight: the score does not count it.
