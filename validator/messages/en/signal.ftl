## why sound could not be measured

signal-unreadable = The file cannot be opened as media ({ $detail }).
    .remedy = Check that the file is whole, and export or transfer it again.
signal-undecodable = Audio track { $track } cannot be decoded.
    .remedy = Check that the file is whole, and export or transfer it again.
signal-no-decoder = Audio track { $track } is in a codec that cannot be decoded here.
    .remedy = Deliver the track as linear PCM, or measure it with the codec's own tools.
signal-no-samples = Audio track { $track } holds no samples.
    .remedy = Export the file again; the track is empty.
signal-not-finite = Audio track { $track } holds samples that are not numbers, or are beyond all measure.
    .remedy = Export the track again; a plug-in or a conversion has produced invalid floating-point samples.
signal-format-changes = Audio track { $track } changes its sample rate or its channels on the way, so it has no single measurement.
    .remedy = Deliver the track in one format from start to end.
signal-sample-rate = Audio track { $track } has a sample rate of { $rate }, which cannot be measured.
    .remedy = Deliver the track at its specified sample rate, such as 48 kHz.
signal-channels = Audio track { $track } has { $count } channels, which are too many or stand at no known positions.
    .remedy = Deliver the mix in one of the usual layouts, with labelled channels.
signal-needs-rendering = Audio track { $track } carries objects or a sound field; only its bed could be decoded, which is not what is heard.
    .remedy = Deliver a 5.1 re-render, and measure that.
signal-too-short = The track is shorter than { $shortest }, which this measurement needs.
signal-nothing-above-gate = Nothing in the track is louder than the gate of -70 LKFS.
