## reasons shared by the generic checks

generic-language-unknown = The language of { $asset } is not known.
    .remedy = State its language in delivery.yaml.
generic-original-language-unknown = The title's original language is not stated.
    .remedy = State original_language in delivery.yaml.
generic-territories-unknown = The territories that the title is for are not stated.
    .remedy = State territories in delivery.yaml.
generic-no-such-territory = The requirement does not speak of these territories: { $territories }.
generic-no-such-asset = The package holds none of these: { $kind }.
generic-nothing-to-compare = There are no two values of these to compare: { $kind }.
generic-no-series = Fewer than two episodes are claimed ({ $claim }).

## generic/expression

generic-expression-not-met = Not met: { $condition } (found: { $values }).
    .remedy = Deliver what the condition asks for; the rule's citation says more.

## generic/cardinality

generic-cardinality-too-few = { $count } of these, fewer than { $limit }: { $kind }.
    .remedy = Deliver what is missing, or give the file its role in delivery.yaml.
generic-cardinality-too-many = { $count } of these, more than { $limit }: { $kind }.
    .remedy = Leave out what is not part of the delivery, or correct its role in delivery.yaml.

## generic/required-for-each

generic-required-for-each-missing = { $owner } is in { $language }, and none of these is: { $kind }.
    .remedy = Deliver it in { $language }, or correct the languages in delivery.yaml.

## generic/any-of

generic-any-of-none = None of these is in the package: { $wanted }.
    .remedy = Deliver one of them.
generic-any-of-none-in-territory = For { $territory }, none of these is in the package: { $wanted }.
    .remedy = Deliver one of them, or leave { $territory } out of the territories.

## generic/join

generic-join-not-among = { $asset } has { $value }; { $kind }: { $available }.
    .remedy = Deliver the partner of { $asset }, or correct its value.

## generic/agree

generic-agree-differs = { $what } is { $value } in { $asset } and { $other_value } in { $other }; they may differ by { $tolerance }.
    .remedy = Make both from the same version of the programme.

## generic/name-template

generic-name-template-shape = The name { $name } is not of the form { $template }.
    .remedy = Rename the file to that form.
generic-name-template-token = In { $name } the part { $token } is "{ $value }"; expected: { $expected }.
    .remedy = Correct that part of the name.
generic-name-template-disagrees = The part { $token } of the name says "{ $value }" ({ $meaning }), but the file has { $found }.
    .remedy = Correct the name, or deliver the file that it names.

## generic/ordered-alternatives

generic-ordered-alternatives-not-preferred = Delivered as { $found }, which is accepted; preferred: { $best }.
    .remedy = Deliver { $best } if there is one.
generic-ordered-alternatives-none = None of the accepted forms: { $accepted }.
    .remedy = Deliver one of them.

## generic/series

generic-series-differs = Episode { $episode } has { $value } where the others have { $usual } ({ $what }).
    .remedy = Deliver the same for every episode.
