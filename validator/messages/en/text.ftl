## reasons shared by the checks on text

text-no-cues = The file has no cues to judge.
text-frame-rate-unknown = The limit is counted in frames, and no frame rate is known for this file.
    .remedy = State the frame rate in delivery.yaml, or deliver the file together with its video.
text-unreadable = The file can't be read as text ({ $fault }, line { $line }).
    .remedy = Correct what the findings on its format name, or export the file again.
text-format-unsupported = There is no reader for files of the format { $format }.
text-too-large = The file has { $bytes } bytes; text files of more than { $limit } bytes are not read.

## text/conformance

text-conformance-wrong-format = The file is { $found }; { $wanted } is asked for.
    .remedy = Export the file again as { $wanted }.
text-conformance-extension-mismatch = The file name ends in .{ $extension }, but its content is { $found }.
    .remedy = Give the file the extension of its format, or export it in the format its name promises.

## text/encoding

text-encoding-not-allowed = The text is encoded in { $encoding }; allowed: { $allowed }.
    .remedy = Save the file in one of the allowed encodings.
text-encoding-bom-forbidden = The file begins with a byte-order mark ({ $bom }).
    .remedy = Save the file without a byte-order mark.
text-encoding-bom-missing = The file does not begin with a byte-order mark.
    .remedy = Save the file with the byte-order mark of { $encoding }.
text-encoding-not-nfc = The text is not in Unicode normalisation form C in { $count } line(s), first in line { $line }.
    .remedy = Normalise the text to NFC; letters and accents, or Hangul jamo, are stored apart.
text-encoding-line-ending = Lines end in { $ending }; allowed: { $allowed }.
    .remedy = Save the file with one of the allowed line endings.

## text/duration

text-duration-too-short = Cue { $cue } is on screen for { $duration }, less than the minimum of { $limit }.
    .remedy = Extend the cue, or merge it with a neighbour.
text-duration-too-long = Cue { $cue } is on screen for { $duration }, more than the maximum of { $limit }.
    .remedy = Shorten the cue, or split it in two.

## text/gap

text-gap-too-short = The gap between cues { $before } and { $after } is { $gap }, less than the minimum of { $limit }.
    .remedy = Let cue { $before } end earlier.
text-gap-not-closed = The gap between cues { $before } and { $after } is { $gap }: more than { $limit }, but no pause of { $pause } either.
    .remedy = Let cue { $before } last longer, until { $limit } before cue { $after }, or widen the gap to { $pause }.

## text/overlap

text-overlap-same-region = Cue { $after } appears { $overlap } before cue { $before } has gone, in the same place.
    .remedy = End cue { $before } before cue { $after } starts, or merge the two.
text-overlap-across-regions = Cue { $after } appears { $overlap } before cue { $before } has gone, in another place.
    .remedy = End cue { $before } before cue { $after } starts.

## text/line-count

text-line-count-too-many = Cue { $cue } has { $lines } lines; the limit is { $limit }.
    .remedy = Split the cue in two, or shorten it.

## text/line-length

text-line-length-too-long = Line { $row } of cue { $cue } is { $length } { $counting } long; the limit is { $limit }.
    .remedy = Break the line elsewhere, or shorten it.

## text/reading-speed

text-reading-speed-too-fast = Cue { $cue } must be read at { $speed } characters a second ({ $length } { $counting } in { $seconds } s); the limit is { $limit }.
    .remedy = Give the cue more time, or shorten its text.
text-reading-speed-no-durations = No cue lasts long enough for a reading speed to be measured.
    .remedy = Correct the cue times first.

## text/empty

text-empty-no-cues = The file has no cues at all.
    .remedy = Export the file again, and check that it is the right one.
text-empty-cue = Cue { $cue } shows no text.
    .remedy = Delete the cue, or restore its text.

## text/within-programme

text-within-programme-after-end = Cue { $cue } ends at { $end }, after the programme has ended ({ $programme }); cues too late in all: { $count }.
    .remedy = Conform the file to the delivered cut: look for another frame rate, an offset of one hour, or another version.
text-within-programme-no-video = The package has no primary video to compare with.
text-within-programme-no-duration = { $video } does not state how long it is.
    .remedy = Check that the video file is whole.
