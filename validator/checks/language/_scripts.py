"""Which scripts a text is written in, and which a language tag promises."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable

from validator.formats.language_tag import bundled_registry
from validator.formats.language_tag.syntax import LanguageTag

# First and last code point of the letters of each script that subtitles are written in (Unicode
# blocks; rare supplements left out), by its four-letter code (ISO 15924).
_BLOCKS = (
    (0x0041, 0x005A, "Latn"), (0x0061, 0x007A, "Latn"), (0x00AA, 0x00AA, "Latn"), (0x00BA, 0x00BA, "Latn"),
    (0x00C0, 0x00D6, "Latn"), (0x00D8, 0x00F6, "Latn"), (0x00F8, 0x02AF, "Latn"), (0x0370, 0x03FF, "Grek"),
    (0x0400, 0x052F, "Cyrl"), (0x0531, 0x0587, "Armn"), (0x05D0, 0x05F2, "Hebr"), (0x0620, 0x06FF, "Arab"),
    (0x0750, 0x077F, "Arab"), (0x0780, 0x07BF, "Thaa"), (0x08A0, 0x08FF, "Arab"), (0x0900, 0x097F, "Deva"),
    (0x0980, 0x09FF, "Beng"), (0x0A00, 0x0A7F, "Guru"), (0x0A80, 0x0AFF, "Gujr"), (0x0B00, 0x0B7F, "Orya"),
    (0x0B80, 0x0BFF, "Taml"), (0x0C00, 0x0C7F, "Telu"), (0x0C80, 0x0CFF, "Knda"), (0x0D00, 0x0D7F, "Mlym"),
    (0x0D80, 0x0DFF, "Sinh"), (0x0E00, 0x0E7F, "Thai"), (0x0E80, 0x0EFF, "Laoo"), (0x0F00, 0x0FFF, "Tibt"),
    (0x1000, 0x109F, "Mymr"), (0x10A0, 0x10FF, "Geor"), (0x1100, 0x11FF, "Hang"), (0x1200, 0x139F, "Ethi"),
    (0x1780, 0x17FF, "Khmr"), (0x1800, 0x18AF, "Mong"), (0x1E00, 0x1EFF, "Latn"), (0x1F00, 0x1FFF, "Grek"),
    (0x3005, 0x3007, "Hani"), (0x3041, 0x309F, "Kana"), (0x30A1, 0x30FA, "Kana"), (0x30FC, 0x30FF, "Kana"),
    (0x3131, 0x318E, "Hang"), (0x31F0, 0x31FF, "Kana"), (0x3400, 0x4DBF, "Hani"), (0x4E00, 0x9FFF, "Hani"),
    (0xA960, 0xA97F, "Hang"), (0xAC00, 0xD7FF, "Hang"), (0xF900, 0xFAFF, "Hani"), (0xFF21, 0xFF3A, "Latn"),
    (0xFF41, 0xFF5A, "Latn"), (0xFF66, 0xFF9D, "Kana"), (0x20000, 0x323AF, "Hani"),
)  # fmt: skip
_FIRSTS = tuple(first for first, _, _ in _BLOCKS)

# Script subtags that stand for other scripts, or several (ISO 15924).
_WRITTEN_WITH = {
    "Jpan": ("Hani", "Kana"), "Hrkt": ("Kana",), "Hira": ("Kana",), "Kore": ("Hang", "Hani"),
    "Hans": ("Hani",), "Hant": ("Hani",), "Hanb": ("Hani", "Bopo"), "Aran": ("Arab",),
}  # fmt: skip
# What goes without saying, where the registry has no Suppress-Script.
_USUAL = {"zh": "Hani", "cmn": "Hani", "yue": "Hani", "wuu": "Hani", "nan": "Hani"}


def scripts_of(texts: Iterable[str]) -> Counter[str]:
    """How many letters of each script the texts have; letters of other scripts count under ``""``."""
    characters: Counter[str] = Counter()
    for text in texts:
        characters.update(text)
    found: Counter[str] = Counter()
    for character, number in characters.items():
        if character.isalpha():
            found[_script(ord(character))] += number
    return found


def _script(code_point: int) -> str:
    place = bisect_right(_FIRSTS, code_point) - 1
    _, last, script = _BLOCKS[max(place, 0)]
    return script if place >= 0 and code_point <= last else ""


def promised(tag: LanguageTag) -> tuple[str, ...]:
    """The scripts a text of that tag is written in; empty where the tag promises none.

    The tag's own script, else the one that the registry says goes without saying. Languages in use
    with several scripts (Serbian, Punjabi) promise none.
    """
    language = tag.language.lower()
    script = (tag.script or bundled_registry().suppress_script.get(language, "")).title()
    script = script or _USUAL.get(language, "")
    known = {name for _, _, name in _BLOCKS}
    written = _WRITTEN_WITH.get(script, (script,))
    return written if known.issuperset(written) else ()
