## reasons shared by the checks on sound

audio-no-track = The file carries no sound.
audio-split-into-mono-tracks = The file has { $count } mono tracks; whether they are the channels of one mix cannot be told, so they are not judged one by one.
    .remedy = Deliver the mix as one interleaved track with labelled channels.
audio-frame-rate-unknown = The limit is counted in frames, and no frame rate is known for this file.
    .remedy = State the frame rate in delivery.yaml, or deliver the file together with its video.

## audio/loudness

audio-loudness-too-loud = The programme loudness is { $measured }, above the maximum of { $limit }.
    .remedy = Lower the gain of the whole mix by the difference, and measure again.
audio-loudness-too-quiet = The programme loudness is { $measured }, below the minimum of { $limit }.
    .remedy = Raise the gain of the whole mix by the difference, keep the true peak within its limit, and measure again.
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
