## reasons shared by the checks on languages

language-none-stated = 명시된 언어가 없습니다.
language-nothing-to-compare = 언어가 한 곳 이하에만 적혀 있어 비교할 대상이 없습니다.

## language/tag and language/title: faults of the tag itself

language-tag-malformed = { $field }: “{ $tag }”은(는) 언어 태그 형식이 아닙니다.
    .remedy = “zh-Hant-TW”처럼 언어, 문자, 지역 순서로 하이픈으로 이어 적으십시오.
language-tag-underscore = { $field }: “{ $tag }”에 밑줄이 쓰였습니다.
    .remedy = { $suggestion ->
        [none] 하위 태그를 하이픈으로 이어 적으십시오.
       *[other] “{ $suggestion }”(으)로 적으십시오.
    }
language-tag-unregistered-language = { $field }: “{ $tag }”의 언어 “{ $subtag }”은(는) IANA 등록부({ $registry })에 없습니다.
    .remedy = { $suggestion ->
        [none] IANA 언어 하위 태그 등록부에서 언어를 찾아 적으십시오.
       *[other] 뜻한 것이 맞다면 “{ $suggestion }”(으)로 적으십시오.
    }
language-tag-unregistered-extlang = { $field }: “{ $tag }”의 “{ $subtag }”은(는) IANA 등록부({ $registry })에 있는 확장 언어가 아닙니다.
    .remedy = { $suggestion ->
        [none] IANA 언어 하위 태그 등록부에서 언어를 찾아 적으십시오. 문자는 네 글자, 지역은 두 글자입니다.
       *[other] 뜻한 것이 맞다면 “{ $suggestion }”(으)로 적으십시오.
    }
language-tag-unregistered-script = { $field }: “{ $tag }”의 문자 “{ $subtag }”은(는) IANA 등록부({ $registry })에 없습니다.
    .remedy = { $suggestion ->
        [none] IANA 언어 하위 태그 등록부에서 문자를 찾아 적으십시오.
       *[other] 뜻한 것이 맞다면 “{ $suggestion }”(으)로 적으십시오.
    }
language-tag-unregistered-region = { $field }: “{ $tag }”의 지역 “{ $subtag }”은(는) IANA 등록부({ $registry })에 없습니다.
    .remedy = { $suggestion ->
        [none] IANA 언어 하위 태그 등록부에서 지역을 찾아 적으십시오.
       *[other] 뜻한 것이 맞다면 “{ $suggestion }”(으)로 적으십시오.
    }
language-tag-unregistered-variant = { $field }: “{ $tag }”의 변이형 “{ $subtag }”은(는) IANA 등록부({ $registry })에 없습니다.
    .remedy = { $suggestion ->
        [none] IANA 언어 하위 태그 등록부에서 변이형을 찾아 적으십시오.
       *[other] 뜻한 것이 맞다면 “{ $suggestion }”(으)로 적으십시오.
    }
language-tag-iso639-2-in-bcp47 = { $field }: “{ $tag }”에 ISO 639-2 세 글자 코드 “{ $subtag }”이(가) 쓰였습니다. BCP 47에는 더 짧은 코드가 있습니다.
    .remedy = { $suggestion ->
        [none] 해당 언어의 두 글자 코드를 적으십시오.
       *[other] “{ $suggestion }”(으)로 적으십시오.
    }
language-tag-duplicate-variant = { $field }: “{ $tag }”에 변이형 “{ $subtag }”이(가) 두 번 나옵니다.
    .remedy = 한 번만 적으십시오.
language-tag-duplicate-singleton = { $field }: “{ $tag }”에서 확장 “{ $subtag }”이(가) 두 번 시작됩니다.
    .remedy = 확장 “{ $subtag }”에 속하는 것을 하나의 “{ $subtag }” 뒤에 모두 적으십시오.
language-tag-extlang-count = { $field }: “{ $tag }”에 확장 언어가 둘 이상 있습니다({ $subtag }).
    .remedy = { $suggestion ->
        [none] 뜻한 언어 하나만 적으십시오.
       *[other] 뜻한 것이 맞다면 “{ $suggestion }”(으)로 적으십시오.
    }
language-tag-extlang-used = { $field }: “{ $tag }”은(는) 언어 “{ $subtag }”을(를) 다른 언어의 확장으로 적었습니다.
    .remedy = { $suggestion ->
        [none] “{ $subtag }”을(를) 기본 언어로 적으십시오.
       *[other] “{ $suggestion }”(으)로 적으십시오.
    }
language-tag-extlang-prefix = { $field }: “{ $tag }”의 “{ $subtag }”은(는) 이 언어 뒤에 올 수 있는 확장 언어가 아닙니다.
    .remedy = “{ $subtag }”을(를) 기본 언어로 적으십시오.
language-tag-deprecated = { $field }: “{ $tag }”의 “{ $subtag }”은(는) 더 이상 권장되지 않습니다.
    .remedy = { $suggestion ->
        [none] 대신 쓸 값을 IANA 언어 하위 태그 등록부에서 확인하십시오.
       *[other] “{ $suggestion }”(으)로 적으십시오.
    }
language-tag-grandfathered = { $field }: “{ $tag }”은(는) 현재 규칙 이전에 등록된 옛 태그입니다.
    .remedy = { $suggestion ->
        [none] 등록된 하위 태그로 이루어진 태그를 적으십시오.
       *[other] “{ $suggestion }”(으)로 적으십시오.
    }
language-tag-redundant = { $field }: “{ $tag }”은(는) 한때 통째로 등록되었던 태그입니다. { $suggestion ->
        [none] 그대로 유효합니다.
       *[other] 지금은 다른 태그가 권장됩니다.
    }
    .remedy = { $suggestion ->
        [none] 고칠 것이 없습니다.
       *[other] “{ $suggestion }”(으)로 적으십시오.
    }
language-tag-suppress-script = { $field }: “{ $tag }”의 문자 “{ $subtag }”은(는) 이 언어에서 당연하므로 적지 않습니다.
    .remedy = “{ $suggestion }”(으)로 적으십시오.
language-tag-variant-prefix = { $field }: “{ $tag }”의 변이형 “{ $subtag }”은(는) 다른 언어에 쓰는 것입니다.
    .remedy = 언어와 변이형을 IANA 언어 하위 태그 등록부에서 확인하십시오.
language-tag-private-use = { $field }: “{ $tag }”의 “{ $subtag }”은(는) 사설 용도로, 다른 곳에서는 뜻을 알 수 없습니다.
    .remedy = 받는 쪽과 합의한 것이 아니라면 등록된 하위 태그를 쓰십시오.
language-tag-special-code = { $field }: “{ $tag }”은(는) { $subtag ->
        [und] 어떤 언어인지 말해 주지 않습니다
        [zxx] 언어가 없다는 뜻입니다
        [mul] 여러 언어라는 뜻일 뿐 어떤 언어인지 말해 주지 않습니다
       *[other] 코드가 없는 언어라는 뜻입니다
    }({ $role }).
    .remedy = 실제 언어를 적으십시오.
language-tag-case = { $field }: “{ $tag }”의 대소문자가 관례와 다릅니다.
    .remedy = “{ $suggestion }”(으)로 적으십시오. 태그 비교에는 대소문자가 영향을 주지 않습니다.

## language/tag: faults of its use

language-tag-script-on-audio = { $field }: “{ $tag }”에 문자 “{ $subtag }”이(가) 있으나 음성에는 문자가 없습니다.
    .remedy = “{ $suggestion }”(으)로 적으십시오.
language-tag-macrolanguage-ambiguous = { $field }: “{ $tag }”만으로는 “{ $subtag }”에 속하는 언어 가운데 어느 것인지 알 수 없습니다.
    .remedy = “zh” 대신 “cmn”이나 “yue”, “no” 대신 “nb”나 “nn”처럼 개별 언어를 적으십시오.
language-tag-kr-for-ko = { $field }: “{ $tag }”은(는) 나이지리아의 카누리어입니다. 내용은 한국어로 보입니다.
    .remedy = “{ $suggestion }”(으)로 적으십시오.
language-tag-absent = 언어가 명시되어 있지 않습니다.
    .remedy = delivery.yaml 에 파일의 언어를 적으십시오.

## language/listed

language-listed-not-in-list = { $field }: “{ $tag }”은(는) 플랫폼 언어 목록의 { $entries }개 항목에 없습니다.
    .remedy = { $suggestion ->
        [none] 목록에 있는 언어를 쓰거나 플랫폼에 문의하십시오.
       *[other] 뜻한 것이 맞다면 “{ $suggestion }”(으)로 적으십시오.
    }

## language/agreement

language-agreement-disagree = { $field }에는 “{ $value }”, { $other_field }에는 “{ $other_value }”(으)로 적혀 있어 언어가 서로 다릅니다.
    .remedy = 어느 쪽이 맞는지 듣거나 읽어 확인하고 다른 쪽을 고치십시오.
language-agreement-script = { $field }에는 “{ $value }”, { $other_field }에는 “{ $other_value }”(으)로 적혀 있어 문자가 서로 다릅니다.
    .remedy = 텍스트가 어느 문자로 쓰였는지 확인하고 다른 쪽을 고치십시오.

## language/text-language

language-text-language-other-script = 언어 태그는 { $tag } 이지만 글자 대부분이 { $found } 입니다. 예상 문자: { $wanted }.
    .remedy = 태그를 고치거나 태그에 맞는 파일을 납품하십시오.
language-text-language-other-language = 언어 태그는 { $tag } 이지만 글은 { $found } 로 읽힙니다({ $of }부분 중 { $blocks }부분).
    .remedy = 태그를 고치거나 태그에 맞는 파일을 납품하십시오.
language-text-language-too-short = 파일의 글자가 { $letters }자뿐입니다. { $limit }자부터 판정합니다.

## language/han-script

language-han-script-simplified = 언어 태그는 { $tag } 이지만 구별되는 한자의 { $share } 가 간체자입니다.
    .remedy = 태그를 고치거나 번체자로 된 파일을 납품하십시오.
language-han-script-traditional = 언어 태그는 { $tag } 이지만 구별되는 한자의 { $share } 가 번체자입니다.
    .remedy = 태그를 고치거나 간체자로 된 파일을 납품하십시오.
language-han-script-mixed = 언어 태그는 { $tag } 인데 구별되는 한자의 { $share } 가 다른 쪽 글자입니다.
    .remedy = 변환되지 않은 부분이 있는지 확인하십시오.
language-han-script-not-stated = 간체자인지 번체자인지 알려 주는 태그가 없습니다.
language-han-script-too-few = 간체와 번체를 구별할 수 있는 한자가 { $characters }자뿐입니다. { $limit }자부터 판정합니다.
