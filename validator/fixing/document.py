"""A text file as characters that can be written back to the very bytes they came from."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from validator.fixing.edits import Edit, apply
from validator.formats.encodings import detect
from validator.formats.xml.declaration import read_declaration

MARK = "\ufeff"
_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|\Z)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its text without the end, and the 0-based offsets of its first character and its end."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Where the text ends and the line end begins."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was decoded without loss. ``text`` begins with its byte-order mark, if it has one.

    ``format`` is ``srt``, ``webvtt``, ``ttml`` or ``delivery``; ``encoding`` is Python's name of its codec.
    """

    format: str
    encoding: str
    text: str

    @property
    def body_start(self) -> int:
        """The offset of the first character after any byte-order marks."""
        return len(self.text) - len(self.text.lstrip(MARK))

    def lines(self) -> list[Line]:
        """The lines after the byte-order mark, as the formats count them (CR LF, LF or CR)."""
        found = [Line(match[1], match.start()) for match in _LINE.finditer(self.text, self.body_start)]
        return found[:-1]  # the last match is the empty one at the end of the text

    def line_number(self, offset: int) -> int:
        """The 1-based number of the line that holds the character at ``offset``."""
        before = self.text[:offset].replace("\r\n", "\n")
        return before.count("\n") + before.count("\r") + 1

    def edited(self, edits: list[Edit]) -> Document:
        """The same document with edits made."""
        return replace(self, text=apply(self.text, edits))

    def data(self) -> bytes:
        """The document as bytes in its own encoding."""
        return self.text.encode(self.encoding)


def read(data: bytes, format_: str) -> Document | None:
    """The document; ``None`` where bytes would be lost on the way to characters and back."""
    encoding = detect(data).name
    if format_ == "ttml" and encoding == "utf-8" and not data.startswith(MARK.encode()):
        encoding = read_declaration(data).for_bytes or encoding
    try:
        document = Document(format_, encoding, data.decode(encoding))
        return document if document.data() == data else None
    except (UnicodeError, LookupError):
        return None
