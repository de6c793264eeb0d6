## what is wrong in a YAML file that a person wrote

yaml-did-you-mean = 혹시 "{ $hint }"을(를) 쓰려 하셨습니까?
yaml-syntax = YAML 문법에 맞지 않습니다: { $detail }.
yaml-not-utf-8 = UTF-8 인코딩이 아닙니다.
yaml-not-printable = YAML에서 금지하는 제어 문자가 있습니다.
yaml-too-large = 파일이 { $limit }바이트를 넘습니다.
yaml-too-deep = 중첩이 { $limit }단계를 넘습니다.
yaml-alias = 별칭(*{ $alias })은 쓸 수 없습니다. 값을 직접 적으십시오.
yaml-tag = 태그({ $tag })는 쓸 수 없습니다.
yaml-second-document = 여기서 두 번째 문서가 시작됩니다. 한 파일에는 문서가 하나여야 합니다.
yaml-duplicate-key = 키 "{ $key }"이(가) 두 번 나옵니다.
yaml-key-not-scalar = 목록이나 매핑은 키가 될 수 없습니다.
yaml-unknown-key = 알 수 없는 키 "{ $key }"입니다. 쓸 수 있는 키: { $known }.
yaml-missing-key = 키 "{ $key }"이(가) 없습니다.
yaml-unknown-word = 알 수 없는 값 "{ $word }"입니다. 쓸 수 있는 값: { $known }.
yaml-wrong-type = 필요한 형식은 { $expected }이지만 { $found } 형식입니다.
yaml-wrong-count = 요소가 { $expected }개여야 하지만 { $found }개입니다.
yaml-not-a-quantity = "{ $text }"은(는) "5/6 s"처럼 단위가 붙은 수가 아닙니다.
yaml-wrong-dimension = "{ $text }"의 차원은 { $found }입니다. 필요한 차원: { $expected }.
yaml-invalid = 사용할 수 없습니다: { $detail }.
