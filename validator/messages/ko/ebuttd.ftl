## EBU-TT-D (EBU Tech 3380).

ebuttd-element-not-allowed = EBU-TT-D에는 요소 { $name }이(가) 없습니다.
    .remedy = 삭제하십시오.
ebuttd-element-nested = { $name }은(는) { $parent } 안에 쓸 수 없습니다.
    .remedy = body, div, p, span을 각각 한 단계로만 쓰고, 텍스트는 p와 span에만 적으십시오.
ebuttd-element-missing = { $parent }에 { $name }이(가) 없습니다.
    .remedy = 추가하십시오. EBU-TT-D는 하나 이상을 요구합니다.
ebuttd-span-nested = span 안에 span이 있습니다. EBU-TT-D의 스키마에는 없는 구조입니다.
    .remedy = span을 나란히 쓰십시오.
ebuttd-attribute-not-allowed = EBU-TT-D에는 { $name }의 속성 { $attribute }이(가) 없습니다.
    .remedy = 삭제하십시오. 스타일은 style 요소에, 시간은 p와 span에 적습니다.
ebuttd-attribute-missing = { $name }에 { $attribute }이(가) 없습니다.
    .remedy = 추가하십시오.
ebuttd-value = "{ $value }"은(는) EBU-TT-D에서 { $attribute }의 값이 될 수 없습니다.
    .remedy = 길이는 백분율, 색은 #rrggbb나 #rrggbbaa, 시간 기준은 media로 적으십시오.
ebuttd-time-form = { $attribute }="{ $value }"은(는) EBU-TT-D의 시간이 아닙니다.
    .remedy = HH:MM:SS 또는 HH:MM:SS.mmm으로 적으십시오.
ebuttd-time-offset = { $attribute }="{ $value }"은(는) 오프셋입니다. 이 형식의 스키마는 HH:MM:SS.mmm만 허용합니다.
    .remedy = HH:MM:SS.mmm으로 적으십시오.
ebuttd-time-half = { $name }에 begin과 end 중 하나만 있습니다.
    .remedy = 둘 다 적으십시오.
ebuttd-time-nested = span과 이를 감싸는 요소 모두에 시간이 있습니다.
    .remedy = 단락과 span 중 한쪽에만 시간을 적으십시오.
ebuttd-time-missing = 이 { $name }의 텍스트에 시간이 없습니다.
    .remedy = 단락 또는 텍스트가 있는 모든 span에 begin과 end를 적으십시오.
