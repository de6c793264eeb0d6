## what is wrong with an expression

expression-empty = The expression is empty.
expression-syntax = Not an expression: { $detail }.
expression-too-long = The expression is longer than { $limit } characters.
expression-too-complex = The expression has more than { $nodes } parts, or is nested more than { $depth } levels deep.
expression-not-allowed = Expressions have no "{ $construct }".
expression-unknown-name = Unknown name "{ $name }"; known: { $known }.
expression-unknown-field = { $type } has no field "{ $name }".
expression-unknown-function = Unknown function "{ $name }"; known: { $known }.
expression-unknown-word = "{ $word }" is no { $kind }; known: { $known }.
expression-name-taken = The name "{ $name }" is taken already.
expression-no-fields = "{ $name }" is asked of a { $type }, which has no fields.
expression-no-items = There is no item [{ $key }] in a { $type }.
expression-key-not-constant = Only a number or a text that is written out can stand in brackets.
expression-one-argument = { $name }() takes one argument.
expression-needs-generator = { $name }() takes a generator: { $name }(… for a in package.assets).
expression-not-a-list = A list is needed here, and this is a { $type }.
expression-not-a-condition = A condition is needed here, and this is a { $type }.
expression-not-a-number = A number is needed here, and this is a { $type }.
expression-not-a-quantity = "{ $text }" is not a number with a unit, such as '5/6 s'.
expression-not-comparable-types = A { $left } cannot be compared with a { $right }.
expression-cannot-combine = { $left } { $operator } { $right } means nothing.
expression-wrong-type = The expression must give { $expected }, and gives a { $type }.

## why an expression has no answer

expression-absent = A value that it compares is not there.
expression-no-such-field = It asks for { $field }, which a { $owner } does not have.
expression-not-comparable = The value { $value } cannot be compared.
expression-division-by-zero = It divides by zero.
expression-frame-rate-unknown = It counts in frames, and the frame rate is not known.
    .remedy = State frame_rate in delivery.yaml.
expression-too-many-elements = It goes through more than { $limit } elements.
