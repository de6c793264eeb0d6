## SMPTE-TT (SMPTE ST 2052-1).

smpte-element-unknown = "{ $name }"은(는) SMPTE-TT의 요소가 아닙니다.
    .remedy = information, image, data를 쓰십시오.
smpte-attribute-unknown = "{ $attribute }"은(는) SMPTE-TT의 속성이 아니거나 이 요소의 속성이 아닙니다.
    .remedy = 이름을 고치거나 삭제하십시오.
smpte-attribute-misplaced = 캡션 속성 "{ $attribute }"이(가) smpte:information 밖에 있습니다.
    .remedy = smpte:information으로 옮기십시오.
smpte-background-malformed = smpte:backgroundImage="{ $value }"은(는) 주소가 아닙니다.
    .remedy = 이미지의 주소를 적거나 #과 smpte:image의 xml:id를 적으십시오.
smpte-background-unresolved = smpte:backgroundImage가 가리키는 "{ $reference }"은(는) 문서의 smpte:image가 아닙니다.
    .remedy = 이미지를 추가하거나 참조를 고치십시오.
smpte-background-offset = smpte:{ $attribute }="{ $value }"은(는) 위치가 아닙니다.
    .remedy = left, center, right(또는 top, center, bottom), 백분율, 0 이상의 길이를 적으십시오.
smpte-payload-encoding = 데이터의 인코딩이 "{ $value }"입니다.
    .remedy = encoding="Base64"를 적으십시오.
smpte-payload-base64 = smpte:{ $name }의 내용이 Base64가 아닙니다.
    .remedy = 다시 인코딩하십시오.
smpte-image-type = 이미지의 형식이 "{ $value }"입니다.
    .remedy = PNG를 쓰십시오.
smpte-data-type-malformed = datatype="{ $value }"은(는) SMPTE-TT가 정한 형식도 사용자 형식도 아닙니다.
    .remedy = 캡션 형식의 주소나 x-로 시작하는 이름을 쓰십시오.
smpte-data-type-unknown = 데이터의 형식 "{ $value }"은(는) SMPTE-TT에 정의되어 있지 않습니다.
    .remedy = 받는 쪽이 이 형식을 아는지 확인하십시오.
smpte-information-several = smpte:information이 이미 { $line }번째 줄에 있습니다.
    .remedy = 하나만 남기십시오.
smpte-information-misplaced = smpte:information이 head의 metadata 안에 있지 않습니다.
    .remedy = 그곳으로 옮기십시오.
smpte-information-mode = 변환 방식이 "{ $value }"입니다.
    .remedy = Preserved나 Enhanced를 쓰십시오.
