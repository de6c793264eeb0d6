## DAPT, dubbing and audio description scripts (W3C).

dapt-profile-undeclared = tt does not declare the content profile of DAPT.
    .remedy = Add ttp:contentProfiles="{ $designator }".
dapt-profile-attribute = tt has ttp:profile, which DAPT prohibits.
    .remedy = Use ttp:contentProfiles.
dapt-profile-processor = ttp:processorProfiles does not name that of DAPT.
    .remedy = Add { $designator }, or remove the attribute.
dapt-script-represents-missing = tt has no daptm:scriptRepresents.
    .remedy = Say what the script represents, for example audio.dialogue or visual.
dapt-script-represents-malformed = daptm:scriptRepresents holds "{ $value }", which is no content descriptor.
    .remedy = Separate content descriptors by spaces, and their parts by points.
dapt-script-represents-unknown = daptm:scriptRepresents holds "{ $value }", which is not registered.
    .remedy = Use a registered content descriptor, or one of your own that begins with x-.
dapt-script-type-missing = tt has no daptm:scriptType.
    .remedy = Add originalTranscript, translatedTranscript, preRecording or asRecorded.
dapt-script-type-unknown = "{ $value }" is no type of script.
    .remedy = Use originalTranscript, translatedTranscript, preRecording or asRecorded.
dapt-language-missing = tt has no xml:lang, or an empty one.
    .remedy = Name the default language of the script.
dapt-represents-missing = Nothing says what this script event represents.
    .remedy = Add daptm:represents to it, or to an element around it.
dapt-represents-malformed = daptm:represents="{ $value }" is no content descriptor.
    .remedy = Use one content descriptor, for example visual.text.
dapt-represents-unknown = daptm:represents="{ $value }" is not registered.
    .remedy = Use a registered content descriptor, or one of your own that begins with x-.
dapt-represents-not-in-script = daptm:represents="{ $value }" is part of nothing that daptm:scriptRepresents lists.
    .remedy = Correct the one or the other.
dapt-lang-src-malformed = daptm:langSrc="{ $value }" is no language tag.
    .remedy = Use a tag such as en or zxx, or leave it empty.
dapt-on-screen-unknown = daptm:onScreen="{ $value }" is none of its values.
    .remedy = Use ON, OFF, ON_OFF or OFF_ON.
dapt-desc-type-unknown = daptm:descType="{ $value }" is not registered.
    .remedy = Use a registered type, or one of your own that begins with x-.
dapt-attribute-misplaced = { $attribute } means nothing on this element.
    .remedy = Move it to an element that it applies to.
dapt-element-unknown = "{ $name }" is no element that DAPT defines.
    .remedy = Correct its name, or remove it.
dapt-time-container = timeContainer="{ $value }" is not allowed in a script.
    .remedy = Remove the attribute, and correct the times.
dapt-agent-id-missing = The agent has no xml:id.
    .remedy = Add one.
dapt-agent-name-missing = The agent has no ttm:name.
    .remedy = Add its name.
dapt-agent-name-type = An agent of the type { $type } has no name of the type { $wanted }.
    .remedy = Add a ttm:name of that type.
dapt-actor-itself = The character names itself, "{ $reference }", as its actor.
    .remedy = Refer to the agent of the person.
dapt-actor-not-person = The actor "{ $reference }" is an agent, but not a person.
    .remedy = Refer to an agent of the type person.
dapt-timecode-malformed = "{ $value }" is no timecode.
    .remedy = Write HH:MM:SS:FF.
dapt-timecode-frames = "{ $value }" counts as many frames as a second has ({ $rate }), or more.
    .remedy = Correct the timecode, or ttp:frameRate.
dapt-timecode-frame-rate-missing = The timecode counts frames, and no ttp:frameRate says how many make a second.
    .remedy = Add ttp:frameRate.
dapt-timecode-several = The document has this timecode already in line { $line }.
    .remedy = Keep one.
dapt-timecode-misplaced = The timecode does not stand in the metadata of the head.
    .remedy = Move it there.
dapt-audio-language = The recording is in the language "{ $language }", its text in "{ $text }".
    .remedy = Correct one of the two.
dapt-audio-type-missing = The audio has a src but no type.
    .remedy = Add its type, for example audio/wav.
dapt-data-source = The data element does not hold its data.
    .remedy = Write the data into the element itself, or into chunks.
