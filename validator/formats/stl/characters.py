"""The character tables of EBU STL (EBU Tech 3264, appendices 2 and 3): by the GSI's ``CCT`` field."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# ISO 6937: what the upper half holds beside accents; positions that are not listed hold nothing.
_SUPPLEMENT = {
    first + offset: character
    for first, characters in (
        (0xA0, "\xa0¡¢£$¥#§¤‘“«←↑→↓"),
        (0xB0, "°±²³×µ¶·÷’”»¼½¾¿"),
        (0xD0, "—¹®©™♪¬¦"),
        (0xDC, "⅛⅜⅝⅞"),
        (0xE0, "ΩÆĐªĦ"),
        (0xE6, "ĲĿŁØŒºÞŦŊŉĸæđðħıĳŀłøœßþŧŋ\xad"),
    )
    for offset, character in enumerate(characters)
}
# An accent comes before its letter; Unicode has it after. Over a space it stands for itself.
_ACCENTS = {
    0xC1: ("\u0300", "`"), 0xC2: ("\u0301", "´"), 0xC3: ("\u0302", "^"), 0xC4: ("\u0303", "~"),
    0xC5: ("\u0304", "¯"), 0xC6: ("\u0306", "˘"), 0xC7: ("\u0307", "˙"), 0xC8: ("\u0308", "¨"),
    0xCA: ("\u030a", "˚"), 0xCB: ("\u0327", "¸"), 0xCD: ("\u030b", "˝"), 0xCE: ("\u0328", "˛"),
    0xCF: ("\u030c", "ˇ"),
}  # fmt: skip
_CODECS = {"01": "iso8859_5", "02": "iso8859_6", "03": "iso8859_7", "04": "iso8859_8"}

ENCODINGS = {"00": "iso6937", **_CODECS}
"""Names of the tables by the value of ``CCT``."""


def decoder(table: str) -> Callable[[bytes], str]:
    """Decodes printable codes by a table; what it does not hold becomes U+FFFD. Latin for unknown ones."""
    codec = _CODECS.get(table)
    return (lambda data: data.decode(codec, "replace")) if codec else decode_latin


def decode_latin(data: bytes) -> str:
    """ISO 6937 as Tech 3264 has it, in Unicode's composed form."""
    return data.decode("ascii") if data.isascii() else "".join(_latin(data))


def _latin(data: bytes) -> Iterator[str]:
    accent: tuple[str, str] | None = None
    for code in data:
        character = chr(code) if code < 0x7F else _SUPPLEMENT.get(code, REPLACEMENT)
        if accent is not None:
            combining, alone = accent
            yield alone if character == " " else unicodedata.normalize("NFC", character + combining)
            accent = None
        elif code in _ACCENTS:
            accent = _ACCENTS[code]
        else:
            yield character
    if accent is not None:
        yield REPLACEMENT
