"""The text field of EBU STL: tables, accents, controls and rows."""

from __future__ import annotations

import unicodedata

import pytest

from validator.formats.stl.characters import ENCODINGS, decode_latin, decoder
from validator.formats.stl.text import read_text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"plain", "plain"),
        (b"caf\xc2e", "café"),
        (b"\xc8Ubung", "Übung"),
        (b"\xcfs\xcfc\xcfz", "ščž"),
        (b"\xcba\xcec\xcao", "a̧c̨o̊"),
        (b"\xcdo\xc7z\xc4n", "őżñ"),
        (b"\xf1\xfb\xe9\xf9", "æßØø"),
        (b"\xa9quoted\xb9 \xd5 \xa4", "‘quoted’ ♪ $"),
        (b"\xc2 x", "´x"),
        (b"\xc8", "\ufffd"),
        (b"\xd8", "\ufffd"),
    ],
)
def test_latin(data: bytes, text: str) -> None:
    assert decode_latin(data) == text


def test_latin_is_composed() -> None:
    letters = [bytes((accent, letter)) for accent in range(0xC1, 0xC9) for letter in b"AEIOUaeiou"]
    decoded = "".join(map(decode_latin, letters))
    assert unicodedata.is_normalized("NFC", decoded)
    assert "\ufffd" not in decoded


@pytest.mark.parametrize(
    ("table", "data", "text"),
    [
        ("01", b"\xbf\xe0", "Пр"),
        ("02", b"\xc7", "ا"),
        ("03", b"\xc1", "Α"),
        ("04", b"\xe0", "א"),
        ("9", b"a", "a"),
    ],
)
def test_other_tables(table: str, data: bytes, text: str) -> None:
    assert decoder(table)(data) == text


def test_every_table_has_a_name() -> None:
    assert sorted(ENCODINGS) == ["00", "01", "02", "03", "04"]


@pytest.mark.parametrize(
    ("data", "rows"),
    [
        (b"\x0d\x0b\x0bOne\x0a\x0a\x8a\x8a\x0d\x0b\x0bTwo\x0a\x0a\x8f\x8f", ("One", "Two")),
        (b"White\x02Green  on\x1d\x01Red", ("White Green  on Red",)),
        (b"\x80Italic\x81 and \x82under\x83", ("Italic and under",)),
        (b"\x8f\x8f", ()),
        (b"\x8a", ()),
    ],
)
def test_rows(data: bytes, rows: tuple[str, ...]) -> None:
    assert read_text(data, decode_latin).lines == rows


def test_italics_need_letters() -> None:
    assert read_text(b"\x80Yes\x81", decode_latin).italic
    assert not read_text(b"\x80 \x81No", decode_latin).italic


def test_what_is_odd() -> None:
    assert read_text(b"a\x86b", decode_latin).reserved == 0x86
    assert read_text(b"a\x8fb\x8f", decode_latin).is_cut
    assert not read_text(b"a\x8f\x8f", decode_latin).is_cut
