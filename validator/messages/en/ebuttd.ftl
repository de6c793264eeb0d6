## EBU-TT-D (EBU Tech 3380).

ebuttd-element-not-allowed = EBU-TT-D does not have the element { $name }.
    .remedy = Remove it.
ebuttd-element-nested = { $name } cannot stand in { $parent }.
    .remedy = Write body, div, p and span one level deep each, and text in p and span only.
ebuttd-element-missing = { $parent } has no { $name }.
    .remedy = Add it: EBU-TT-D asks for at least one.
ebuttd-span-nested = A span stands in another span, which the schema of EBU-TT-D does not have.
    .remedy = Write spans side by side.
ebuttd-attribute-not-allowed = EBU-TT-D does not have { $attribute } on { $name }.
    .remedy = Remove it; styles stand on style elements, and times on p and span.
ebuttd-attribute-missing = { $name } has no { $attribute }.
    .remedy = Add it.
ebuttd-value = "{ $value }" is no value that EBU-TT-D knows for { $attribute }.
    .remedy = Give lengths in percentages, colours as #rrggbb or #rrggbbaa, and the time base as media.
ebuttd-time-form = { $attribute }="{ $value }" is not a time of EBU-TT-D.
    .remedy = Write HH:MM:SS or HH:MM:SS.mmm.
ebuttd-time-offset = { $attribute }="{ $value }" is an offset; the format's own schema knows HH:MM:SS.mmm only.
    .remedy = Write HH:MM:SS.mmm.
ebuttd-time-half = { $name } has only one of begin and end.
    .remedy = Give both.
ebuttd-time-nested = Both the span and an element around it have times.
    .remedy = Time the paragraph, or its spans, not both.
ebuttd-time-missing = The text of this { $name } has no time.
    .remedy = Give begin and end to the paragraph, or to every span with text.
