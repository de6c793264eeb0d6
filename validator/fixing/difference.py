"""A unified diff of a file and its corrected version, in which what can't be seen is shown."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterator

from validator.fixing.document import MARK
from validator.formats.encodings import detect
from validator.formats.lines import split_lines
from validator.messages.formatting import printable

_TRAILING = re.compile(r"[ \t]+\Z")
_VISIBLE = {" ": "·", "\t": "→"}


def unified(name: str, original: bytes, corrected: bytes) -> Iterator[str]:
    r"""The lines of the diff, without line ends.

    Line ends are left out of the comparison: where they alone change there is no diff, and what
    was done is told in words. Spaces at the end of a line show as ``·``, a byte-order mark as
    ``\ufeff``, and where a line is not in normalisation form C its accents and jamo as code points.
    """
    old, new = (split_lines(_decoded(data)) for data in (original, corrected))
    safe = printable(name)
    for number, line in enumerate(difflib.unified_diff(old, new, safe, safe, lineterm="")):
        yield line if number < 2 else line[:1] + _shown(line[1:])


def _decoded(data: bytes) -> str:
    return data.decode(detect(data).name, "surrogateescape")


def _shown(line: str) -> str:
    if not unicodedata.is_normalized("NFC", line):
        line = "".join(f"\\u{ord(one):04x}" if _composes(one) else one for one in line)
    line = line.replace(MARK, "\\ufeff")
    return printable(_TRAILING.sub(lambda spaces: "".join(_VISIBLE[one] for one in spaces[0]), line))


def _composes(character: str) -> bool:
    """True for a mark that sits on a letter, and for a part of a Hangul syllable."""
    return unicodedata.combining(character) != 0 or "\u1100" <= character <= "\u11ff"
