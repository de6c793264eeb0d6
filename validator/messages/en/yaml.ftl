## what is wrong in a YAML file that a person wrote

yaml-did-you-mean = Did you mean "{ $hint }"?
yaml-syntax = Not YAML: { $detail }.
yaml-not-utf-8 = Not UTF-8.
yaml-not-printable = A control character stands here, which YAML forbids.
yaml-too-large = The file is larger than { $limit } bytes.
yaml-too-deep = Nested more than { $limit } levels deep.
yaml-alias = Aliases (*{ $alias }) are not used here: write the value out.
yaml-tag = Tags ({ $tag }) are not used here.
yaml-second-document = A second document begins here; a file holds one.
yaml-duplicate-key = The key "{ $key }" stands here for the second time.
yaml-key-not-scalar = A list or a mapping cannot be a key.
yaml-unknown-key = Unknown key "{ $key }"; known: { $known }.
yaml-missing-key = The key "{ $key }" is missing.
yaml-unknown-word = Unknown word "{ $word }"; known: { $known }.
yaml-wrong-type = Expected: { $expected }; found: { $found }.
yaml-wrong-count = Expected { $expected } elements; found { $found }.
yaml-not-a-quantity = "{ $text }" is not a number with a unit, such as "5/6 s".
yaml-wrong-dimension = "{ $text }" is a { $found }; expected: { $expected }.
yaml-invalid = Not usable: { $detail }.
