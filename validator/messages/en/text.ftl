## reasons shared by the checks on text

text-no-cues = The file has no cues to judge.
text-frame-rate-unknown = The limit is counted in frames, and no frame rate is known for this file.
    .remedy = State the frame rate in delivery.yaml, or deliver the file together with its video.
text-unreadable = The file can't be read as text ({ $fault }, line { $line }).
    .remedy = Correct what the findings on its format name, or export the file again.
text-format-unsupported = There is no reader for files of the format { $format }.
text-too-large = The file has { $bytes } bytes; text files of more than { $limit } bytes are not read.
text-no-video = The package has no primary video to compare with.
text-no-video-duration = { $video } does not state how long it is.
    .remedy = Check that the video file is whole.

## text/conformance

text-conformance-wrong-format = The file is { $found }; { $wanted } is asked for.
    .remedy = Export the file again as { $wanted }.
text-conformance-other-kind = The document declares { $found }, and not { $wanted }; it was judged by what it declares.
    .remedy = Deliver the profile that is asked for, or ask for the other one.
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

## text/italics

text-italics-not-allowed = Cue { $cue } is in italics, which this language does without.
    .remedy = Remove the italics.

## text/dialogue-hyphen

text-dialogue-hyphen-first-missing = Cue { $cue } has a hyphen before its second speaker, but none before its first.
    .remedy = Begin both rows with a hyphen.
text-dialogue-hyphen-first-not-wanted = Cue { $cue } has a hyphen before its first speaker; only the second one has it.
    .remedy = Remove the hyphen from row { $row }.
text-dialogue-hyphen-space-missing = In cue { $cue } no space follows the hyphen of row { $row }.
    .remedy = Set a space after the hyphen.
text-dialogue-hyphen-space-not-wanted = In cue { $cue } a space follows the hyphen of row { $row }.
    .remedy = Remove the space after the hyphen.

## text/ellipsis

text-ellipsis-dots = Row { $row } of cue { $cue } has three points for an ellipsis.
    .remedy = Write the one character … (U+2026).
text-ellipsis-character = Row { $row } of cue { $cue } has the character … for an ellipsis.
    .remedy = Write three points.

## text/sound-brackets

text-sound-brackets-other-pair = Row { $row } of cue { $cue } stands in { $found }; descriptions stand in { $wanted }.
    .remedy = Put the description in { $wanted }.

## text/white-space

text-white-space-leading = Row { $row } of cue { $cue } begins with white space.
    .remedy = Delete it.
text-white-space-trailing = Row { $row } of cue { $cue } ends in white space.
    .remedy = Delete it.
text-white-space-doubled = Row { $row } of cue { $cue } has two or more spaces in a row.
    .remedy = Leave one of them.
text-white-space-blank-line = Row { $row } of cue { $cue } is empty.
    .remedy = Delete the row.
text-white-space-before-punctuation = Row { $row } of cue { $cue } has a space before a punctuation mark.
    .remedy = Delete the space.

## text/fits-on-one-line

text-fits-on-one-line-broken = The two rows of cue { $cue } fit on one: { $length } { $counting } of { $limit }.
    .remedy = Join the rows.

## text/glyphs

text-glyphs-not-in-set = The character { $character } ({ $code_point }, { $name }) is not in the set; it occurs { $count } time(s), first in row { $row } of cue { $cue }.
    .remedy = Write another character in its place.

## text/words-per-minute

text-words-per-minute-too-fast = Cue { $cue } must be read at { $speed } words a minute ({ $words } words in { $seconds } s); the limit is { $limit }.
    .remedy = Give the cue more time, or shorten its text.
text-words-per-minute-average-too-fast = The file must be read at { $speed } words a minute on average ({ $words } words in { $seconds } s); the limit is { $limit }.
    .remedy = Shorten the text where it is fastest.
text-words-per-minute-no-words = The file has no cue with words that can be counted.

## text/frame-rate

text-frame-rate-not-listed = The document counts at { $declared } frames a second; taken are { $wanted }.
    .remedy = Export the document again at the programme's frame rate.
text-frame-rate-not-the-programmes = The document counts at { $declared } frames a second, the programme at { $wanted }.
    .remedy = Export the document again at the programme's frame rate.
text-frame-rate-none-declared = The document declares no frame rate.
text-frame-rate-no-programme-rate = The programme's frame rate is not known.
    .remedy = State the frame rate in delivery.yaml, or deliver the file together with its video.

## text/numbers

text-numbers-spell-out = Row { $row } of cue { $cue } has the number { $number } in digits.
    .remedy = Write the number as a word.
text-numbers-at-start = A sentence in row { $row } of cue { $cue } begins with the digits { $number }.
    .remedy = Write the number as a word, or begin the sentence otherwise.

## text/duplicate

text-duplicate-same-time = Cue { $after } shows the text of cue { $before } at the same time.
    .remedy = Delete one of them.
text-duplicate-repeated = Cue { $after } shows the text of cue { $before } again.
    .remedy = Join the two, unless it is said twice.

## text/order

text-order-earlier = Cue { $cue } starts at { $start }, earlier than cue { $other } before it in the file ({ $limit }).
    .remedy = Sort the cues by their start.

## text/start-offset

text-start-offset-one-hour = The first cue starts at { $start }: the times seem to be one hour late.
    .remedy = Subtract the hour at which the master's timecode begins.
text-start-offset-zero-hour = The first cue starts at { $start }, before hour one, at which the programme begins.
    .remedy = Add the hour at which the master's timecode begins.
text-start-offset-negative = Cue { $cue } starts at { $start }, before the programme does.
    .remedy = Shift the file to the programme's beginning.

## text/coverage

text-coverage-ends-early = The last cue ends at { $end }; the programme goes on to { $programme }, which is more than { $limit } later.
    .remedy = See that the file is whole, and belongs to this version.
text-coverage-long-pause = There is no text for { $pause } between cues { $before } and { $after }; the limit is { $limit }.
    .remedy = See that nothing is missing here.

## text/safe-area, text/alignment, text/contrast, text/colours

text-no-positions = The document does not say where any cue stands.
text-no-colours = The document does not declare the colours that are needed.
text-safe-area-outside = The box of cue { $cue } leaves a margin of { $margin } ({ $side }); the limit is { $limit }.
    .remedy = Move or narrow the region of the cue.
text-alignment-horizontal = Cue { $cue } stands at { $found }; asked for: { $wanted }.
    .remedy = Correct the alignment of the cue or of its style.
text-alignment-vertical = Cue { $cue } stands at the { $found } of the picture; asked for: { $wanted }.
    .remedy = Move the cue to another region or line.
text-contrast-too-low = The contrast of text and background of cue { $cue } is { $ratio }:1; the limit is { $limit }:1.
    .remedy = Make the text lighter or the background darker.
text-colours-foreground = The text of cue { $cue } is { $colour }; taken are { $allowed }.
    .remedy = Give the text one of the colours that are taken.
text-colours-background = The background of cue { $cue } is { $colour }; taken are { $allowed }.
    .remedy = Give the background one of the colours that are taken.

## text/drift

text-drift-other-track = { $share } of the cues start when one of { $other } does; { $retimed } would if the file were retimed from { $made } to { $needed } frames a second.
    .remedy = Find out which of the two files fits the video, and retime the other one.
text-drift-programme = The text ends at { $end }, the programme at { $programme }; retimed from { $made } to { $needed } frames a second, the text would fit.
    .remedy = Find out for which version the file was made, and retime it.
text-drift-too-few-cues = The file has fewer than { $fewest } cues, too few to tell its speed.
text-drift-alone = The package has neither another text track nor a video to compare with.

## text/shot-change

text-shot-change-in-late = Cue { $cue } starts { $frames } frame(s) after the cut at frame { $cut }.
    .remedy = Let it start at frame { $target }.
text-shot-change-in-early = Cue { $cue } starts { $frames } frame(s) before the cut at frame { $cut }.
    .remedy = Let it start at frame { $target }.
text-shot-change-out-near = Cue { $cue } ends { $frames } frame(s) from the cut at frame { $cut }.
    .remedy = Let it end at frame { $target }.
text-shot-change-no-list = The delivery does not list the cuts of the picture.
    .remedy = Claim shot_changes of the primary video in delivery.yaml: the numbers of the frames that begin a shot.
text-shot-change-list-malformed = The claim shot_changes is no list of frame numbers.
    .remedy = Write the numbers of the frames that begin a shot, with spaces between them.

## text/render-model

text-render-model-late = The picture that begins at { $time } takes { $needed } to paint, and there are { $available }.
    .remedy = Show less at once, or change the picture less often.
text-render-model-glyph-buffer = The glyphs of the picture that begins at { $time } take { $needed } of the glyph buffer; there is { $available }.
    .remedy = Show fewer or smaller characters at once.
text-render-model-too-many-cues = The document has { $count } events; the render model is computed up to { $limit }.
    .remedy = Split the document.
text-render-model-unreadable = The library that computes the render model cannot read the document: { $problem }.
    .remedy = Correct what the document's profile finds first.
