"""The XML declaration: which encoding it names, and whether the bytes are in it."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from validator.formats.decoding import Decoded
from validator.formats.encodings import detect
from validator.formats.faults import FaultLog

_DECLARATION = re.compile(r"<\?xml\s[^>]*?encoding\s*=\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']")
# Codecs of character encodings; Python's lookup also knows compressions and escapes.
_CHARACTER_ENCODING = re.compile(
    r"utf-(?:8|16|32)(?:-[bl]e)?|ascii|iso8859-\d+|cp\d+|euc_(?:kr|jp)|shift_jis\w*|iso2022_\w+|gb\w+|big5\w*|koi8-\w"
)


@dataclass(frozen=True, slots=True)
class Declaration:
    """``name`` is the encoding as written, ``codec`` Python's for it; ``column`` is 1-based, line 1."""

    name: str | None
    codec: str | None
    column: int = 1

    @property
    def for_bytes(self) -> str | None:
        """The codec to use where no byte-order mark and no NUL bytes say otherwise."""
        return None if self.codec is None or self.codec.startswith(("utf-16", "utf-32")) else self.codec


def read_declaration(data: bytes) -> Declaration:
    """What the declaration at the start of ``data`` says (XML 1.0, sections 2.8 and 4.3.3)."""
    encoding = detect(data)
    head = data[encoding.bom_size :][:1024].decode(encoding.name, "replace")
    match = _DECLARATION.match(head)
    if match is None:
        return Declaration(None, None)
    return Declaration(match[1], _codec(match[1]), match.start(1) + 1)


def judge_declaration(declaration: Declaration, decoded: Decoded, log: FaultLog) -> None:
    """Record an encoding that is unknown, or is not the one that the bytes are in."""
    if declaration.name is None:
        return
    args = {"declared": declaration.name, "encoding": decoded.encoding}
    if declaration.codec is None:
        log.add("xml.encoding-unknown", 1, declaration.column, args=args)
    elif not _agree(declaration.codec, decoded.encoding):
        log.add("xml.encoding-mismatch", 1, declaration.column, args=args)


def _codec(name: str) -> str | None:
    try:
        codec = codecs.lookup(name).name
    except LookupError:
        return None
    return codec if _CHARACTER_ENCODING.fullmatch(codec) else None


def _agree(declared: str, actual: str) -> bool:
    """UTF-16 may be declared with or without its byte order."""
    return declared == actual or (declared in {"utf-16", "utf-32"} and actual.startswith(declared))
