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
ttml-element-unknown = TTML has no element { $element }.
    .remedy = Correct the name, or give what is your own a namespace of its own.
ttml-element-not-allowed = { $element } may not stand inside { $parent }.
    .remedy = Move it to where the specification allows it, or remove it.
ttml-element-out-of-order = { $element } stands too late inside { $parent }.
    .remedy = Put the children into the order that the specification gives: metadata first, then animation, then content.
ttml-element-repeated = { $parent } holds more than one { $element }.
    .remedy = Keep one.
ttml-text-not-allowed = { $element } may hold no text, and holds "{ $text }".
    .remedy = Move the text into p or span, or remove it.
ttml-attribute-unknown = TTML has no attribute { $attribute }; it stands on { $element }.
    .remedy = Correct the name, or give what is your own a namespace of its own.
ttml-attribute-not-allowed = { $element } takes no attribute { $attribute }.
    .remedy = Move the attribute to an element that takes it, or remove it.
ttml-attribute-missing = { $element } lacks the attribute { $attribute }.
    .remedy = Add it.
ttml-value-empty = { $attribute } is empty.
    .remedy = Give it a value, or remove the attribute.
ttml-value-keyword = { $attribute }="{ $value }" is none of the words allowed: { $expected }.
    .remedy = Use one of them; capitals count.
ttml-value-malformed = { $attribute }="{ $value }" is not of the form { $expected }.
    .remedy = Write the value as the specification asks.
ttml-value-count = { $attribute }="{ $value }" has too many or too few parts; expected: { $expected }.
    .remedy = Give as many parts as the specification asks.
ttml-value-unit-missing = { $attribute }="{ $value }" has a length without a unit; expected: { $expected }.
    .remedy = Add px, em, c, %, rw or rh.
ttml-value-unit-unknown = { $attribute }="{ $value }" has a unit that TTML does not know; expected: { $expected }.
    .remedy = Use px, em, c, %, rw or rh.
ttml-value-units-mixed = { $attribute }="{ $value }" mixes two units.
    .remedy = Give width and height in the same unit.
ttml-value-negative = { $attribute }="{ $value }" is negative where that is not allowed; expected: { $expected }.
    .remedy = Use a length of 0 or more.
ttml-value-zero = { $attribute }="{ $value }" must be above 0.
    .remedy = Use a number of 1 or more.
ttml-value-repeat-zero = { $attribute }="{ $value }" repeats nothing; the count should be above 0.
    .remedy = Use a count above 0, or remove the animation.
ttml-value-color = { $attribute }="{ $value }" is no colour; expected: { $expected }.
    .remedy = Use six or eight hexadecimal digits, rgb() or rgba() with numbers from 0 to 255, or a named colour.
ttml-value-padded = { $attribute }="{ $value }" has white space before or after the value.
    .remedy = Remove the white space.
ttml-value-version = { $attribute }="{ $value }" is written in a form that { $profile } does not know; expected: { $expected }.
    .remedy = Remove the white space inside the brackets.
ttml-value-withdrawn = { $attribute }="{ $value }" uses a word of drafts; expected: { $expected }.
    .remedy = Use the word that replaced it.
ttml-value-font-family = { $attribute }="{ $value }" is no list of font families; expected: { $expected }.
    .remedy = Put commas between the names, and quotation marks around a name that is more than letters, digits, hyphens and spaces.
ttml-value-generic-family = { $attribute }="{ $value }": an embedded font may not go by a generic name; expected: { $expected }.
    .remedy = Give the font a name of its own.
ttml-value-reserved = { $attribute }="{ $value }" uses a word that { $profile } reserves; expected: { $expected }.
    .remedy = Remove the attribute: what is not given is inherited anyway.
ttml-value-address = { $attribute }="{ $value }" is no address; expected: { $expected }.
    .remedy = Write an address (URI), with other characters percent-encoded.
ttml-value-role = { $attribute }="{ $value }" names a role that TTML does not know; expected: { $expected }.
    .remedy = Use a known role, or one that begins with x-.
ttml-value-condition = { $attribute }="{ $value }" is no condition; expected: { $expected }.
    .remedy = Use parameter(), media() and supports() with one quoted argument each, and operators between them.
ttml-value-root-extent = { $attribute }="{ $value }": the root takes two lengths in px; expected: { $expected }.
    .remedy = Give width and height in pixels.
ttml-value-isd-version = { $attribute }="{ $value }": the version of an intermediate document is 2 or more; expected: { $expected }.
    .remedy = Write 2, or remove the attribute.
ttml-style-inline-block = { $element } is displayed as inlineBlock, which is for span only.
    .remedy = Remove the value, or put it on a span.
ttml-link-nested = A link stands inside another link.
    .remedy = Remove one of the two.
ttml-region-inline-timing = A region inside the content has { $attribute }; its time is that of the content around it.
    .remedy = Remove the attribute, or define the region in layout.
ttml-agent-empty = The attribute ttm:agent refers to nothing.
    .remedy = Name an agent, or remove the attribute.
ttml-agent-unresolved = The agent "{ $reference }" is not defined.
    .remedy = Define it in the head, or correct the reference.
ttml-agent-wrong-element = "{ $reference }" is not a ttm:agent in the head or in its metadata.
    .remedy = Refer to an agent that is defined there.
ttml-animate-empty = The attribute animate refers to nothing.
    .remedy = Name an animation, or remove the attribute.
ttml-animate-unresolved = The animation "{ $reference }" is not defined.
    .remedy = Define it in animation, or correct the reference.
ttml-animate-wrong-element = "{ $reference }" is not an animate or set element inside animation.
    .remedy = Refer to one that is defined there.
ttml-animate-repeated = The attribute animate names the same animation twice.
    .remedy = Name it once.
ttml-animation-not-animatable = { $attribute } can't be animated.
    .remedy = Remove it from the animation.
ttml-animation-not-continuous = { $attribute } can only change at once, and the mode of the animation is { $mode }.
    .remedy = Use calcMode="discrete", or a set element.
ttml-animation-key-times-unused = keyTimes has no meaning in the mode { $mode }.
    .remedy = Remove keyTimes, or use another mode.
ttml-animation-key-times-count = { $attribute } has { $found } values for { $times } key times.
    .remedy = Give one value a key time.
ttml-animation-key-splines-mode = keySplines belongs to the mode spline and to no other; the mode is { $mode }.
    .remedy = Give keySplines with calcMode="spline", and only then.
ttml-animation-key-splines-count = There are { $found } splines for { $times } key times.
    .remedy = Give one spline less than key times.
ttml-ruby-inside = A span with tts:ruby="{ $ruby }" stands where ruby does not allow it.
    .remedy = Nest container, then baseContainer and textContainer, then base and text.
ttml-ruby-first = The first span inside a { $ruby } is of the wrong kind.
    .remedy = Begin a container with its base, and a text container with a text or a delimiter.
ttml-ruby-children = A { $ruby } holds something that is not ruby.
    .remedy = Give every span inside it a tts:ruby of its own.
ttml-ruby-text = A { $ruby } holds text of its own.
    .remedy = Put the text into a base or a text.
ttml-ruby-order = A span with tts:ruby="{ $ruby }" follows one that it may not follow.
    .remedy = Put bases first, then texts, with delimiters around the texts.
ttml-ruby-count = There are too many or too few spans with tts:ruby="{ $ruby }" side by side.
    .remedy = A container takes one base and one text, or up to two text containers; delimiters come in pairs.
ttml-ruby-descendant = A { $ruby } holds ruby or a line break.
    .remedy = Let it hold plain text and plain spans only.
ttml-ruby-separator = A { $ruby } holds a line or paragraph separator (U+2028, U+2029).
    .remedy = Remove the character.
ttml-embedded-two-sources = { $element } says in more than one way where its content comes from.
    .remedy = Use one of src, source elements, chunks or text.
ttml-embedded-no-source = { $element } does not say where its content comes from.
    .remedy = Add src, or a source element.
ttml-embedded-nested-source = A source stands inside another source.
    .remedy = Refer to the data by src instead.
ttml-embedded-unresolved = "{ $reference }" is not a { $wanted } inside resources.
    .remedy = Define it there, or correct the reference.
ttml-embedded-definition = An image that is defined in resources may not have { $what }.
    .remedy = Put it where the image is shown.
ttml-embedded-type-missing = Embedded data has no type.
    .remedy = Add type, such as application/octet-stream.
ttml-embedded-type-not-allowed = { $element } gives a type that only the data it refers to may give.
    .remedy = Remove type here.
ttml-embedded-encoding = The text of { $element } is not { $encoding }.
    .remedy = Encode the bytes again, or correct the attribute encoding.
ttml-embedded-encoding-not-allowed = data gives an encoding, but holds no encoded text itself.
    .remedy = Remove encoding, or move it to the chunks.
ttml-embedded-wrong-type = The embedded bytes are not { $type }.
    .remedy = Embed the right bytes, or correct the attribute type.
ttml-embedded-length = { $element } promises { $promised } bytes and holds { $found }.
    .remedy = Correct the attribute length, or the bytes.
ttml-embedded-length-not-allowed = data gives a length, but holds no bytes itself.
    .remedy = Remove length.
ttml-profile-unknown-designator = { $attribute }="{ $value }" names no profile that exists in W3C's namespace; expected: { $expected }.
    .remedy = Use a designator of the profile registry.
ttml-profile-repeated-designator = { $attribute }="{ $value }" names a profile twice; expected: { $expected }.
    .remedy = Name it once; relative and absolute forms mean the same.
ttml-profile-fragment = "{ $designator }" is no profile directly inside the head.
    .remedy = Refer to one, or name a published profile.
ttml-profile-designation-missing = { $element } names nothing.
    .remedy = Write the designation between the tags.
ttml-profile-designation-malformed = "{ $designation }" is no designation.
    .remedy = Write a # and a name, or a whole address that ends so.
ttml-profile-unknown-designation = "{ $designation }" is not defined in the namespace it is in.
    .remedy = Correct the name; extensions of your own need a namespace of their own.
ttml-profile-unknown-namespace = Features are named in { $expected }, not in "{ $value }".
    .remedy = Correct xml:base or the designation.
ttml-profile-extends-and-restricts = A designation both extends and restricts another.
    .remedy = Keep one of the two attributes.
ttml-profile-mixed-content = A profile holds both profiles and features or extensions.
    .remedy = Put the features into a nested profile.
ttml-profile-mixed-types = A content profile and a processor profile are nested in one another.
    .remedy = Give both the same type; without one it is a processor profile.
ttml-profile-part-prohibited = The profile permits { $whole }, and prohibits { $part }, which is a part of it.
    .remedy = Prohibit both, or neither.
ttml-isd-size = The sequence promises { $promised } documents and holds { $found }.
    .remedy = Correct the attribute size.
ttml-isd-nested-version = A document inside a sequence gives a version.
    .remedy = Give the version on the sequence only.
ttml-isd-order = A document of the sequence begins before the one before it has ended.
    .remedy = Put the documents in the order of their times, without overlap.
ttml-isd-profile = The profile of an intermediate document may not have { $what } here.
    .remedy = Write one plain profile at the root.
ttml-isd-body-missing = A region of an intermediate document holds no body.
    .remedy = Add the body, or leave the region out.
ttml-isd-extent = The document is { $extent } large, its sequence { $whole }.
    .remedy = Leave the extent to the sequence.
ttml-isd-same-styles = Two sets of styles of the document are the same.
    .remedy = Keep one, and refer to it from both places.
ttml-profile-later-designation = { $designation } is a feature of a later version than { $profile }.
    .remedy = Name the features of this version.
ttml-parameter-old-form = { $attribute }="{ $value }" is written in the form of a withdrawn edition; expected: { $expected }.
    .remedy = Separate the two numbers by a space: 1000 1001.
ttml-lang-malformed = { $attribute }="{ $value }" has not the form of a language tag; expected: { $expected }.
    .remedy = Write letters and digits with hyphens between the parts, such as pt-BR.
ttml-feature = { $what } makes use of { $feature }, which { $profile } does not allow.
    .remedy = Remove it, or deliver by a profile that allows it.
