## SCC (Scenarist Closed Captions).

scc-header = The first line is not exactly "{ $header }".
    .remedy = Write "{ $header }" into the first line.
scc-timecode-malformed = "{ $timecode }" is not a timecode, so the line is lost.
    .remedy = Begin the line with HH:MM:SS:FF, or HH:MM:SS;FF for drop-frame, and a tab.
scc-timecode-separator = The timecode has "{ $separator }" before its frames; some readers do not know that form.
    .remedy = Write ";" for drop-frame and ":" for non-drop timecode.
scc-timecode-out-of-range = The timecode has a part that is out of range: 23 hours, 59 minutes, 59 seconds, 29 frames at most.
    .remedy = Correct the timecode.
scc-timecode-dropped-frame = This timecode does not exist: drop-frame counting leaves out frames 00 and 01 of every minute not divisible by ten.
    .remedy = Use frame 02, or write the file in non-drop timecode.
scc-timecode-not-increasing = The timecode does not come after that of the line before.
    .remedy = Sort the lines, and join those of one timecode.
scc-timecode-mixed = The timecode changes between drop-frame and non-drop counting.
    .remedy = Use one kind of timecode throughout.
scc-line-no-tab = Timecode and data are not parted by a tab.
    .remedy = Put one tab after the timecode.
scc-line-empty = The line has a timecode and no data.
    .remedy = Remove the line, or add its words.
scc-word-malformed = "{ $word }" is not a word of four hexadecimal digits.
    .remedy = Correct the word; words are parted by spaces.
scc-load-late = The line is due before the one above it has been sent, and begins { $frames } frame(s) late.
    .remedy = Begin the line above earlier: two bytes are sent in each frame.
