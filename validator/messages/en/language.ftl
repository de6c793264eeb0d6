## reasons shared by the checks on languages

language-none-stated = No language is stated.
language-nothing-to-compare = The language is stated in one place at most: there is nothing to compare.

## language/tag and language/title: faults of the tag itself

language-tag-malformed = { $field }: “{ $tag }” is not a language tag.
    .remedy = Write language, script and region in this order with hyphens between them, for example “zh-Hant-TW”.
language-tag-underscore = { $field }: “{ $tag }” is written with an underscore.
    .remedy = { $suggestion ->
        [none] Put hyphens between the subtags.
       *[other] Write “{ $suggestion }”.
    }
language-tag-unregistered-language = { $field }: the language “{ $subtag }” in “{ $tag }” is not in the IANA registry ({ $registry }).
    .remedy = { $suggestion ->
        [none] Look the language up in the IANA language subtag registry.
       *[other] Write “{ $suggestion }”, if that is what is meant.
    }
language-tag-unregistered-extlang = { $field }: “{ $subtag }” in “{ $tag }” is no extended language of the IANA registry ({ $registry }).
    .remedy = { $suggestion ->
        [none] Look the language up in the IANA language subtag registry; a script has four letters, a region two.
       *[other] Write “{ $suggestion }”, if that is what is meant.
    }
language-tag-unregistered-script = { $field }: the script “{ $subtag }” in “{ $tag }” is not in the IANA registry ({ $registry }).
    .remedy = { $suggestion ->
        [none] Look the script up in the IANA language subtag registry.
       *[other] Write “{ $suggestion }”, if that is what is meant.
    }
language-tag-unregistered-region = { $field }: the region “{ $subtag }” in “{ $tag }” is not in the IANA registry ({ $registry }).
    .remedy = { $suggestion ->
        [none] Look the region up in the IANA language subtag registry.
       *[other] Write “{ $suggestion }”, if that is what is meant.
    }
language-tag-unregistered-variant = { $field }: the variant “{ $subtag }” in “{ $tag }” is not in the IANA registry ({ $registry }).
    .remedy = { $suggestion ->
        [none] Look the variant up in the IANA language subtag registry.
       *[other] Write “{ $suggestion }”, if that is what is meant.
    }
language-tag-iso639-2-in-bcp47 = { $field }: “{ $tag }” uses the three-letter code “{ $subtag }” of ISO 639-2, where BCP 47 has a shorter one.
    .remedy = { $suggestion ->
        [none] Use the two-letter code of the language.
       *[other] Write “{ $suggestion }”.
    }
language-tag-duplicate-variant = { $field }: the variant “{ $subtag }” stands twice in “{ $tag }”.
    .remedy = Write it once.
language-tag-duplicate-singleton = { $field }: the extension “{ $subtag }” begins twice in “{ $tag }”.
    .remedy = Put everything that belongs to the extension “{ $subtag }” behind one “{ $subtag }”.
language-tag-extlang-count = { $field }: “{ $tag }” has more than one extended language ({ $subtag }).
    .remedy = { $suggestion ->
        [none] Name the one language that is meant.
       *[other] Write “{ $suggestion }”, if that is what is meant.
    }
language-tag-extlang-used = { $field }: “{ $tag }” names the language “{ $subtag }” as an extension of another.
    .remedy = { $suggestion ->
        [none] Write “{ $subtag }” as the language itself.
       *[other] Write “{ $suggestion }”.
    }
language-tag-extlang-prefix = { $field }: “{ $subtag }” in “{ $tag }” does not belong behind this language.
    .remedy = Write “{ $subtag }” as the language itself.
language-tag-deprecated = { $field }: “{ $subtag }” in “{ $tag }” is deprecated.
    .remedy = { $suggestion ->
        [none] Look up in the IANA language subtag registry what to use instead.
       *[other] Write “{ $suggestion }”.
    }
language-tag-grandfathered = { $field }: “{ $tag }” is a tag from before today's rules.
    .remedy = { $suggestion ->
        [none] Use a tag made of registered subtags.
       *[other] Write “{ $suggestion }”.
    }
language-tag-redundant = { $field }: “{ $tag }” was once registered as a whole{ $suggestion ->
        [none] . It is valid as it stands.
       *[other] {""}, and another tag is preferred today.
    }
    .remedy = { $suggestion ->
        [none] Nothing has to be done.
       *[other] Write “{ $suggestion }”.
    }
language-tag-suppress-script = { $field }: the script “{ $subtag }” in “{ $tag }” goes without saying for this language.
    .remedy = Write “{ $suggestion }”.
language-tag-variant-prefix = { $field }: the variant “{ $subtag }” in “{ $tag }” is meant for another language.
    .remedy = Check the language and the variant against the IANA language subtag registry.
language-tag-private-use = { $field }: “{ $subtag }” in “{ $tag }” is for private use, and says nothing to others.
    .remedy = Use a registered subtag, unless the receiver has agreed to this one.
language-tag-special-code = { $field }: “{ $tag }” { $subtag ->
        [und] does not say which language it is
        [zxx] says that there is no language
        [mul] says that there are several languages, and not which
       *[other] says that the language has no code
    } ({ $role }).
    .remedy = State the language.
language-tag-case = { $field }: “{ $tag }” is not written in the usual case.
    .remedy = Write “{ $suggestion }”; tags are compared without regard to case.

## language/tag: faults of its use

language-tag-script-on-audio = { $field }: “{ $tag }” names the script “{ $subtag }”, which sound does not have.
    .remedy = Write “{ $suggestion }”.
language-tag-macrolanguage-ambiguous = { $field }: “{ $tag }” does not tell which of the languages called “{ $subtag }” it is.
    .remedy = State the language itself, for example “cmn” or “yue” for “zh”, “nb” or “nn” for “no”.
language-tag-kr-for-ko = { $field }: “{ $tag }” is Kanuri, a language of Nigeria; this looks like Korean.
    .remedy = Write “{ $suggestion }”.
language-tag-absent = No language is stated.
    .remedy = State the language of the file in delivery.yaml.

## language/listed

language-listed-not-in-list = { $field }: “{ $tag }” is not among the { $entries } entries of the platform's list.
    .remedy = { $suggestion ->
        [none] Use a language of the list, or ask the platform to take this one.
       *[other] Write “{ $suggestion }”, if that is what is meant.
    }

## language/agreement

language-agreement-disagree = { $field } says “{ $value }”, { $other_field } says “{ $other_value }”: two languages.
    .remedy = Listen or read which is right, and correct the other.
language-agreement-script = { $field } says “{ $value }”, { $other_field } says “{ $other_value }”: one language in two scripts.
    .remedy = See which script the text is in, and correct the other.

## language/text-language

language-text-language-other-script = The file is tagged { $tag }, but its text is mostly { $found }; expected { $wanted }.
    .remedy = Correct the tag, or deliver the file that it promises.
language-text-language-other-language = The file is tagged { $tag }, but its text reads as { $found } ({ $blocks } of { $of } parts).
    .remedy = Correct the tag, or deliver the file that it promises.
language-text-language-too-short = The file has { $letters } letters; it is judged from { $limit } on.

## language/han-script

language-han-script-simplified = The file is tagged { $tag }, but { $share } of the characters that tell are simplified.
    .remedy = Correct the tag, or deliver the file in traditional characters.
language-han-script-traditional = The file is tagged { $tag }, but { $share } of the characters that tell are traditional.
    .remedy = Correct the tag, or deliver the file in simplified characters.
language-han-script-mixed = The file is tagged { $tag }, and { $share } of the characters that tell are of the other kind.
    .remedy = Look for parts that were not converted.
language-han-script-not-stated = No tag says whether the text is in simplified or traditional characters.
language-han-script-too-few = The file has { $characters } characters that tell the two apart; it is judged from { $limit } on.
