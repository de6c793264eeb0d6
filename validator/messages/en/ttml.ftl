## TTML and the profiles built on it.

ttml-root-wrong-element = The root element is "{ $element }" (namespace "{ $namespace }"), not tt.
    .remedy = Deliver a document whose root is tt in the namespace http://www.w3.org/ns/ttml.
ttml-root-old-namespace = The document uses the namespace of a draft: { $namespace }.
    .remedy = Use http://www.w3.org/ns/ttml and its #parameter, #styling and #metadata.
ttml-root-wrong-namespace = The root element "{ $element }" is in the namespace "{ $namespace }", not in that of TTML.
    .remedy = Declare xmlns="http://www.w3.org/ns/ttml".
ttml-lang-missing = tt has no xml:lang.
    .remedy = Add the language of the text to tt; xml:lang="" says that there is none.
ttml-id-duplicate = The xml:id "{ $id }" is used already in line { $first }.
    .remedy = Give every element its own xml:id.
ttml-id-malformed = "{ $id }" is no valid xml:id.
    .remedy = Begin with a letter or an underscore, and use no spaces and no colon.
ttml-id-unqualified = The element has an attribute id; TTML knows xml:id only.
    .remedy = Rename it to xml:id.
ttml-style-empty = The attribute style refers to nothing.
    .remedy = Name a style, or remove the attribute.
ttml-style-unresolved = The style "{ $reference }" is not defined.
    .remedy = Define it in styling, or correct the reference.
ttml-style-wrong-element = "{ $reference }" is not a style element inside styling.
    .remedy = Refer to a style that is defined in styling.
ttml-style-loop = The references of the style "{ $style }" lead into a loop.
    .remedy = Let no style refer to itself, directly or through others.
ttml-region-unresolved = The region "{ $reference }" is not defined.
    .remedy = Define it in layout, or correct the reference.
ttml-region-wrong-element = "{ $reference }" is not a region element inside layout.
    .remedy = Refer to a region that is defined in layout.
ttml-parameter-malformed = "{ $value }" is no value of { $parameter }.
    .remedy = Rates are positive whole numbers, ratios are two of them with a space between, the rest are the words that TTML lists.
ttml-parameter-old-form = { $parameter } is written in the form of a withdrawn edition: "{ $value }".
    .remedy = Separate the two numbers by a space: 1000 1001.
ttml-parameter-frame-rate-missing = Times count frames, and no ttp:frameRate says how many make a second; 30 is the default.
    .remedy = Add ttp:frameRate, and ttp:frameRateMultiplier where it applies.
ttml-parameter-tick-rate-missing = Times count ticks, and no ttp:tickRate says how many make a second.
    .remedy = Add ttp:tickRate.
ttml-time-malformed = { $attribute }="{ $time }" is not a time expression.
    .remedy = Write HH:MM:SS.mmm, HH:MM:SS:FF, or a number with the unit h, m, s, ms, f or t.
ttml-time-out-of-range = { $attribute }="{ $time }" has minutes over 59, seconds over 60 or a date that does not exist.
    .remedy = Correct the time.
ttml-time-frames-over-rate = { $attribute }="{ $time }" counts as many frames as a second has, or more.
    .remedy = Count frames from 0 to the frame rate less one; check ttp:frameRate.
ttml-time-sub-frames-over-rate = { $attribute }="{ $time }" counts as many sub-frames as a frame has, or more.
    .remedy = Count sub-frames from 0 to ttp:subFrameRate less one.
ttml-time-dropped-frame = { $attribute }="{ $time }" names a frame that drop-frame counting leaves out.
    .remedy = Correct the time, or ttp:dropMode.
ttml-time-frames-in-clock-time = { $attribute }="{ $time }" counts frames, but with ttp:timeBase="clock" there are none.
    .remedy = Use fractions of a second, or another time base.
ttml-time-wall-clock = { $attribute }="{ $time }" is a time of day, which only ttp:timeBase="clock" allows.
    .remedy = Use a time of the programme.
ttml-time-negative = { $attribute }="{ $time }" is negative; TTML knows no negative times.
    .remedy = Shift the times of the content instead, unless the platform asks for this form.
ttml-time-duration-not-allowed = { $attribute }="{ $time }" cannot be used with discontinuous SMPTE time.
    .remedy = Use end, or declare ttp:markerMode="continuous".
ttml-time-end-not-after-begin = The element does not end after it begins: it is never shown.
    .remedy = Correct its begin or end.
ttml-time-outside-parent = The element begins when its container has ended: it is never shown.
    .remedy = Correct the times; those of an element count from the begin of its container.
ttml-time-no-end = Neither the event nor anything around it has an end.
    .remedy = Add end or dur.
