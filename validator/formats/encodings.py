"""Which Unicode encoding form bytes are in: by byte-order mark, else by where their NUL bytes stand."""

from __future__ import annotations

import codecs
from typing import NamedTuple

# UTF-32 before UTF-16: FF FE 00 00 begins with FF FE.
_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096


class Encoding(NamedTuple):
    """``name`` as Python's codecs know it; ``bom`` is the mark's name, ``bom_size`` its bytes."""

    name: str
    bom: str | None
    bom_size: int


def detect(data: bytes) -> Encoding:
    """The encoding form of ``data`` (a file or its beginning); UTF-8 unless something else shows.

    Looks at the byte-order mark (The Unicode Standard 23.8), then at the NUL bytes of the first
    4096: ASCII characters (digits, line ends, markup) put them at fixed places in UTF-16 and -32.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Encoding(name, name, len(mark))
    return Encoding(_by_nul_bytes(data[:_SAMPLE]) or "utf-8", None, 0)


def _by_nul_bytes(sample: bytes) -> str | None:
    """The form whose pattern of NUL bytes the sample shows; ``None`` for noise and stray NULs."""
    if sample.count(0) < 4:
        return None
    whole = sample[: len(sample) // 4 * 4]
    quarter = max(1, len(whole) // 4)
    shares = [whole[place::4].count(0) / quarter for place in range(4)]
    if min(shares[1:]) > 0.9 and shares[0] < 0.1:
        return "utf-32-le"
    if min(shares[:3]) > 0.9 and shares[3] < 0.1:
        return "utf-32-be"
    even, odd = (shares[0] + shares[2]) / 2, (shares[1] + shares[3]) / 2
    # A few NUL bytes stand on the other side: the syllable U+AE00 ("글") has one.
    if odd > 0.2 and even < odd / 10:
        return "utf-16-le"
    if even > 0.2 and odd < even / 10:
        return "utf-16-be"
    return None
