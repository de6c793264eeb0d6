## reasons shared by the checks on sound

audio-no-track = The file carries no sound.
audio-split-into-mono-tracks = The file has { $count } mono tracks; whether they are the channels of one mix cannot be told, so they are not judged one by one.
    .remedy = Deliver the mix as one interleaved track with labelled channels.
audio-frame-rate-unknown = The limit is counted in frames, and no frame rate is known for this file.
    .remedy = State the frame rate in delivery.yaml, or deliver the file together with its video.

## audio/loudness

audio-loudness-too-loud = The programme loudness is { $measured }, above the maximum of { $limit }.
    .remedy = Lower the gain of the whole mix by { $difference } at least, and measure again.
audio-loudness-too-quiet = The programme loudness is { $measured }, below the minimum of { $limit }.
    .remedy = Raise the gain of the whole mix by { $difference } at least, keep the true peak within its limit, and measure again.
audio-loudness-momentary = The loudest 400 ms reach { $measured }, above the maximum of { $limit }.
    .remedy = Lower the loudest moments of the mix.
audio-loudness-short-term = The loudest 3 s reach { $measured }, above the maximum of { $limit }.
    .remedy = Lower the loudest passages of the mix.

## audio/true-peak

audio-true-peak-over = The true peak reaches { $measured } in channel { $channel }, above the maximum of { $limit }.
    .remedy = Put a true-peak limiter on the mix, set a little below the maximum, and export it again.

## audio/loudness-range

audio-loudness-range-too-wide = The loudness range is { $measured }, wider than the maximum of { $limit }.
    .remedy = Compress the mix for home listening: raise the quiet passages or lower the loud ones.
audio-loudness-range-too-narrow = The loudness range is { $measured }, narrower than the minimum of { $limit }.
    .remedy = Check the mix for heavy compression, and deliver one with its dynamics.
audio-loudness-range-too-short = No track lasts { $shortest }; the loudness range of shorter ones means nothing.

## audio/silence

audio-silence-long = All channels are silent for { $duration }, from { $start } to { $end }; { $limit } are allowed.
    .remedy = Check this stretch against the mix; if the silence is not intended, export the track again.
audio-silence-head = The track begins with { $duration } of silence, until { $end }; { $limit } are allowed.
    .remedy = Shorten the silence at the head, or check whether the opening sound is missing.
audio-silence-tail = The track ends with { $duration } of silence, from { $start }; { $limit } are allowed.
    .remedy = Shorten the silence at the tail, or check whether the last sound is missing.
audio-silence-all = The whole track is silent, for { $duration }; { $limit } are allowed.
    .remedy = Deliver the track with its sound, or leave it out.

## audio/decodable

audio-decodable-errors = Damaged audio packets: { $count }; allowed: { $limit }.
    .remedy = Export or transfer the file again; this copy is damaged.

## reasons of sets, pairs and pictures

audio-part-of-set = This file is one channel of a set and is judged together with { $file }.
audio-no-pair = No pair of left and right channels is heard long enough to be compared.
audio-no-picture = There is no picture that the sound could be compared with.

## audio/empty-channel

audio-empty-channel-front = Channel { $channel } is heard for { $share } of the time only; at least { $limit } is expected.
    .remedy = Check the routing of this channel, and export the mix again.
audio-empty-channel-other = Channel { $channel } is heard for { $share } of the time only; at least { $limit } is expected.
    .remedy = Check whether this channel is meant to be empty; if so, deliver a layout without it.

## audio/channel-order

audio-channel-order-lfe-not-low = Channel { $channel } does not hold low-frequency effects: { $measured }.
    .remedy = Check the order of the channels, and put a low-pass filter on the LFE channel.
audio-channel-order-lfe-elsewhere = Channel { $channel } does not hold low-frequency effects ({ $measured }), and channel { $other } holds nothing else: the channels seem to be in another order.
    .remedy = Export the mix in the order that the labels state.
audio-channel-order-no-lfe = No track has an LFE channel.

## audio/dialogue-channel

audio-dialogue-channel-elsewhere = Somebody speaks in { $count } samples of channel { $other } and in { $centre } of the centre: the dialogue seems to be in another channel than the centre.
    .remedy = Check the order of the channels, and export the mix with its dialogue in the centre.
audio-dialogue-channel-no-centre = No track has a centre channel.
audio-dialogue-channel-too-little = There is speech in too few samples of any channel to tell where the dialogue is.
audio-dialogue-channel-unsure = There is speech in the centre and more of it in channel { $other }; whether that is dialogue, a machine cannot tell.

## audio/dual-mono

audio-dual-mono-equal = Channels { $left } and { $right } are the same for { $share } of the time; at most { $limit } is expected.
    .remedy = Check whether the programme is mono; if it is stereo, export both channels again.
audio-dual-mono-scaled = Channels { $left } and { $right } differ by a gain only ({ $gain }) for { $share } of the time; at most { $limit } is expected.
    .remedy = Check the panning and the levels of both channels, and export the mix again.

## audio/phase

audio-phase-inverted = Channels { $left } and { $right } oppose each other for { $duration }, from { $start } to { $end }; { $limit } is allowed.
    .remedy = Listen to this passage in mono, and correct the polarity of one channel if it disappears.
audio-phase-inverted-throughout = Channels { $left } and { $right } oppose each other for { $share } of the time; at most { $limit } is allowed.
    .remedy = Invert the polarity of one channel throughout, and export the mix again.

## audio/clipping

audio-clipping-runs = Channel { $channel } is cut off at full scale { $count } times; the longest run has { $samples } samples, at { $time }. Allowed: { $limit }.
    .remedy = Go back to the mix before it was clipped and export it with headroom; lowering this file repairs nothing.

## audio/dc-offset

audio-dc-offset-high = Channel { $channel } has a DC offset of { $measured } of full scale; { $limit } is allowed.
    .remedy = Put a high-pass filter below the range of hearing on the channel, and export it again.

## audio/dialnorm

audio-dialnorm-differs = The stream states a dialogue level (dialnorm) of { $stated }, and its loudness is { $measured }; they may differ by { $limit }.
    .remedy = Encode the stream again with the measured level as dialnorm.
audio-dialnorm-varies = The stream states several dialogue levels (dialnorm): { $values }.
    .remedy = Encode the whole stream with one dialnorm.
audio-dialnorm-none = No track states a dialnorm.

## audio/sample-rate

audio-sample-rate-not-listed = The sample rate is { $measured }; allowed: { $allowed }.
    .remedy = Export the sound from the session at an allowed sample rate.

## audio/bit-depth

audio-bit-depth-not-listed = The bit depth is { $measured }; allowed: { $allowed }.
    .remedy = Export the sound from the session at an allowed bit depth.
audio-bit-depth-padded = The file states { $stated }, but its samples use only { $used }: the rest is always zero.
    .remedy = Export the sound from the session at its full bit depth, without a step in fewer bits.
audio-bit-depth-none = The sound is coded in a way that has no bit depth.

## audio/channel-layout

audio-channel-layout-count = The track has { $count } channels; allowed: { $allowed }.
    .remedy = Deliver the sound in one of the layouts asked for.
audio-channel-layout-order = The channels are labelled { $labels }; asked for is { $allowed }.
    .remedy = Export the channels in this order, with these labels.
audio-channel-layout-unlabelled = The { $count } channels are not labelled.
    .remedy = Export the file with channel labels, in a format that has them.
audio-channel-layout-all-the-same = All { $count } mono tracks bear the label { $label }.
    .remedy = Label each track with the channel that it holds.

## audio/duration

audio-duration-shorter = The sound lasts { $sound }, { $difference } less than the picture ({ $picture }); { $limit } is allowed.
    .remedy = Check that the sound was made for this cut and this frame rate, and that its end is there.
audio-duration-longer = The sound lasts { $sound }, { $difference } more than the picture ({ $picture }); { $limit } is allowed.
    .remedy = Check that the sound was made for this cut and this frame rate, and cut off what follows the programme.

## audio/one-hour-offset

audio-one-hour-offset-silence = The first hour of the track is silent, until { $end }.
    .remedy = Export the sound from the start of the programme, not from zero on the timeline.
audio-one-hour-offset-longer = The sound lasts { $sound }, an hour more than the picture ({ $picture }).
    .remedy = Export the sound from the start of the programme, not from zero on the timeline.
audio-one-hour-offset-timecode = The sound starts at timecode { $sound }, the picture at { $picture }: they are an hour apart.
    .remedy = Export both with the same start timecode.

## audio/language-label

audio-language-label-absent = Track { $track } does not say in which language it is.
    .remedy = Set the language of the track in the file's header.
audio-language-label-several = The tracks of the file are in several languages: { $languages }.
    .remedy = Deliver each language in a file of its own.
audio-language-label-no-field = The format { $format } has no field for the language of a track.

## audio/loudness-to-dialogue

audio-loudness-to-dialogue-too-wide = The programme is { $measured } ± { $uncertainty } louder than its dialogue (VAD-gated: { $detector }, not Dolby Dialogue Intelligence); { $limit } is allowed.
    .remedy = Raise the dialogue or lower the effects and the music, and measure again.
audio-loudness-to-dialogue-no-dialogue = There is too little dialogue to compare the programme with.

## audio/dialogue-loudness, audio/dialogue-range, audio/dialogue-absent

audio-no-dialogue-found = The file has too little speech to judge its dialogue.
audio-dialogue-loudness-other-share = The rule is for programmes with another share of dialogue; here it is { $share }.
audio-dialogue-loudness-too-loud = The dialogue-gated loudness (VAD-gated: { $detector }, not Dolby Dialogue Intelligence; speech is { $share } of the programme) is { $measured } ± { $uncertainty }, above the maximum of { $limit }.
    .remedy = Lower the gain of the whole mix by { $difference } at least, and measure again.
audio-dialogue-loudness-too-quiet = The dialogue-gated loudness (VAD-gated: { $detector }, not Dolby Dialogue Intelligence; speech is { $share } of the programme) is { $measured } ± { $uncertainty }, below the minimum of { $limit }.
    .remedy = Raise the gain of the whole mix by { $difference } at least, keep the true peak within its limit, and measure again.
audio-dialogue-loudness-programme-too-loud = The programme loudness is { $measured } ± { $uncertainty }, above the maximum of { $limit }; dialogue (VAD: { $detector }) is { $share } of the programme.
    .remedy = Lower the gain of the whole mix by { $difference } at least, and measure again.
audio-dialogue-loudness-programme-too-quiet = The programme loudness is { $measured } ± { $uncertainty }, below the minimum of { $limit }; dialogue (VAD: { $detector }) is { $share } of the programme.
    .remedy = Raise the gain of the whole mix by { $difference } at least, keep the true peak within its limit, and measure again.
audio-dialogue-range-too-wide = The loudness range of the dialogue (VAD-gated: { $detector }, not Dolby Dialogue Intelligence) is { $measured } ± { $uncertainty }, wider than the maximum of { $limit }.
    .remedy = Bring whispers and shouts closer together in the mix.
audio-dialogue-absent-speech = { $share } of the track is speech, in { $count } stretches, the first at { $first }.
    .remedy = Check that this is the music and effects, and not the full mix; take the dialogue out.
audio-dialogue-absent-stretch = Somebody seems to speak from { $start } to { $end }, for { $duration }.
    .remedy = Listen to the place; take the dialogue out, or set the finding aside if it is a song or a crowd.
