"""Documents and findings for the tests of corrections."""

from validator.fixing.asked import Asked, Problem
from validator.fixing.corrections import BY_NAME
from validator.fixing.document import Document
from validator.fixing.proposal import propose

ELLIPSIS = Problem("r/ellipsis", "text.ellipsis.dots")


def asked(*codes, hangul=(), allowed=""):
    problems = frozenset(Problem(f"r/{code}", code, allowed=allowed) for code in codes)
    return Asked(problems, frozenset(hangul))


def corrected(name, format_, text, wanted=Asked(), encoding="utf-8"):  # noqa: B008  it is frozen
    """The text after one correction."""
    document = Document(format_, encoding, text)
    return document.edited(BY_NAME[name].edits(document, wanted)).text


def proposed(data, name="film.srt", wanted=Asked(), corrections=tuple(BY_NAME)):  # noqa: B008
    """What all corrections make of a file."""
    return propose(data, name, wanted, corrections, lambda: None)


def srt(*cues):
    """An SRT file of (index, start in seconds, text) cues, each one second long."""
    return "\n".join(
        f"{index}\n00:00:{start:02d},000 --> 00:00:{start + 1:02d},000\n{text}\n"
        for index, start, text in cues
    )


def vtt(*blocks):
    """A WebVTT file; a block is a comment, or (start in seconds, text)."""
    written = [
        block
        if isinstance(block, str)
        else f"00:{block[0]:02d}.000 --> 00:{block[0] + 1:02d}.000\n{block[1]}"
        for block in blocks
    ]
    return "\n\n".join(["WEBVTT", *written]) + "\n"


def ttml(body, lang="en"):
    """A TTML document around paragraphs."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="{lang}"><body><div>{body}</div></body></tt>\n'
    )


P = '<p begin="1s" end="3s">'
