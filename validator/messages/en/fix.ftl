## validator fix: what is said of a file

fix-file = { $path }
fix-nothing = { $path }: nothing to correct.
fix-trouble = { $path }: { $reason }
fix-question = Write this?
fix-written = Written; the original is { $kept }.
fix-not-written = Nothing was written (--yes writes).

## corrections that were made

fix-change-bom = byte-order mark: corrected
fix-change-line-endings = line ends: { $count } corrected, the first in line { $line }
fix-change-nfc = normalisation form C: { $count } place(s) composed, the first in line { $line }
fix-change-language-tags = language tags: { $count } corrected, the first in line { $line }
fix-change-cue-order = cues: { $count } moved or numbered anew, the first in line { $line }
fix-change-trailing-spaces = spaces at line ends: { $count } line(s) cleared, the first is line { $line }
fix-change-ellipsis = ellipsis: { $count } made one character, the first in line { $line }

## names of corrections

fix-name-bom = byte-order mark
fix-name-line-endings = line ends
fix-name-nfc = normalisation form C
fix-name-language-tags = language tags
fix-name-cue-order = cue order
fix-name-trailing-spaces = spaces at line ends
fix-name-ellipsis = ellipsis

## what was not corrected, and why

fix-refused = Refused ({ $correction }): the corrected file would have { $code } (rule { $rule }).
fix-left = Left as it is: { $code } (rule { $rule }) can't be corrected safely here.
    .remedy = Correct it by hand; validator check says where it is.
fix-no-timed-text = No SRT, WebVTT or TTML; left alone.
fix-undecodable = Not all of its bytes are text in its encoding; left alone.
    .remedy = Save the file as UTF-8 first.
fix-git-lfs-pointer = It is a Git LFS pointer, not the file itself.
    .remedy = Fetch the file (git lfs pull), then correct it.
fix-not-a-file = Not a regular file.
fix-unreadable = It can't be read: { $detail }.
