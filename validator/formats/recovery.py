"""Decoding that goes on after bytes it cannot decode, and remembers where they were."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from validator.formats.faults import LIMIT_PER_CODE


@dataclass(slots=True)
class BrokenRun:
    """Adjacent bytes that cannot be decoded: their 0-based place in the bytes and in the text."""

    byte: int
    character: int
    bytes: bytes


@dataclass(frozen=True, slots=True)
class Recovered:
    """A text with U+FFFD for every broken run; ``uncounted`` runs come after the last one listed."""

    text: str
    broken: tuple[BrokenRun, ...] = ()
    uncounted: int = 0


def decode_broken(body: bytes, name: str) -> Recovered:
    """Decode ``body`` with the codec ``name``; linear in its length, whatever it holds."""
    view = memoryview(body)
    decoder = codecs.getdecoder(name)
    parts: list[str] = []
    broken: list[BrokenRun] = []
    at = length = 0
    while True:
        try:
            return Recovered("".join([*parts, decoder(view[at:], "strict")[0]]), tuple(broken))
        except UnicodeDecodeError as error:
            start, end = at + error.start, at + max(error.end, error.start + 1)
        part = decoder(view[at:start], "strict")[0]
        if broken and not part and broken[-1].byte + len(broken[-1].bytes) == start:
            broken[-1].bytes += body[start:end]
        elif len(broken) == LIMIT_PER_CODE:
            rest = body[start:]
            text = rest.decode(name, "replace")
            honest = rest.count("\ufffd".encode(name)) if name.startswith("utf") else 0
            return Recovered("".join([*parts, part, text]), tuple(broken), text.count("\ufffd") - honest)
        else:
            broken.append(BrokenRun(start, length + len(part), body[start:end]))
            part += "\ufffd"
        parts.append(part)
        length += len(part)
        at = end
