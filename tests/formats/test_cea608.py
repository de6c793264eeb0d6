"""CEA-608: what byte pairs are, and what a receiver would show of them."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.formats.cea608 import Caption, CaptionRow, FieldDecoder, has_odd_parity, read_pair
from validator.formats.cea608.characters import BASIC, EXTENDED, SPECIAL
from validator.formats.cea608.codes import (
    Attribute,
    Command,
    Control,
    MidRow,
    Padding,
    Preamble,
    Reserved,
    SpecialCharacter,
    Tab,
    Text,
    Token,
    Xds,
)

RCL, RDC, EDM, ENM, EOC, CR, BS, DER = (
    (0x14, code) for code in (0x20, 0x29, 0x2C, 0x2E, 0x2F, 0x2D, 0x21, 0x24)
)
RU2, RU3 = (0x14, 0x25), (0x14, 0x26)
ROW_14, ROW_15 = (0x14, 0x50), (0x14, 0x70)
NULL = (0, 0)
Pair = tuple[int, int]


def parity(byte: int) -> int:
    return byte if has_odd_parity(byte) else byte | 0x80


def text(characters: str) -> list[Pair]:
    codes = characters.encode("ascii") + b"\0" * (len(characters) % 2)
    return list(zip(codes[::2], codes[1::2], strict=True))


def twice(*pairs: Pair) -> list[Pair]:
    return [pair for pair in pairs for _ in range(2)]


def decode(pairs: Iterable[Pair], field: int = 1) -> dict[str, list[Caption]]:
    """One pair every second; the programme ends one second after the last."""
    decoder = FieldDecoder(1 if field == 1 else 2)
    time = 0
    for time, (first, second) in enumerate(pairs):
        decoder.feed(Fraction(time), parity(first), parity(second))
    decoder.finish(Fraction(time + 1))
    assert decoder.parity_errors == 0
    return {name: channel.captions for name, channel in decoder.channels.items()}


def shown(pairs: Iterable[Pair], channel: str = "CC1") -> list[tuple[int, int, str]]:
    return [(int(one.start), int(one.end), one.text) for one in decode(pairs)[channel]]


@pytest.mark.parametrize(
    ("pair", "token"),
    [
        ((0x80, 0x80), Padding()),
        ((0xC8, 0xE5), Text("He")),
        ((0x2A, 0x5C), Text("áé")),
        ((0x41, 0x00), Text("A")),
        ((0x94, 0x20), Control(1, Command.RESUME_CAPTION_LOADING)),
        ((0x1C, 0x2C), Control(2, Command.ERASE_DISPLAYED_MEMORY)),
        ((0x15, 0x2F), Control(1, Command.END_OF_CAPTION)),
        ((0x11, 0x37), SpecialCharacter(1, "♪")),
        ((0x19, 0x30), SpecialCharacter(2, "®")),
        ((0x12, 0x21), SpecialCharacter(1, "É", extended=True)),
        ((0x13, 0x34), SpecialCharacter(1, "ß", extended=True)),
        ((0x11, 0x2E), MidRow(1, "italics", underline=False)),
        ((0x11, 0x21), MidRow(1, "white", underline=True)),
        ((0x17, 0x22), Tab(1, 2)),
        ((0x10, 0x24), Attribute(1)),
        ((0x17, 0x2D), Attribute(1)),
        ((0x01, 0x03), Xds(end=False)),
        ((0x0F, 0x1D), Xds(end=True)),
        ((0x10, 0x60), Reserved(1)),
        ((0x16, 0x20), Reserved(1)),
    ],
)
def test_tokens(pair: Pair, token: Token) -> None:
    assert read_pair(*pair) == token


@pytest.mark.parametrize(
    ("pair", "row", "column", "style"),
    [
        ((0x11, 0x40), 1, 0, "white"),
        ((0x11, 0x60), 2, 0, "white"),
        ((0x12, 0x52), 3, 4, "white"),
        ((0x12, 0x72), 4, 4, "white"),
        ((0x15, 0x4E), 5, 0, "italics"),
        ((0x15, 0x62), 6, 0, "green"),
        ((0x16, 0x5E), 7, 28, "white"),
        ((0x16, 0x7E), 8, 28, "white"),
        ((0x17, 0x40), 9, 0, "white"),
        ((0x17, 0x60), 10, 0, "white"),
        ((0x10, 0x5C), 11, 24, "white"),
        ((0x13, 0x40), 12, 0, "white"),
        ((0x13, 0x60), 13, 0, "white"),
        ((0x14, 0x40), 14, 0, "white"),
        ((0x1C, 0x6C), 15, 0, "magenta"),
    ],
)
def test_preamble_address_codes(pair: Pair, row: int, column: int, style: str) -> None:
    token = read_pair(*pair)
    assert isinstance(token, Preamble)
    assert (token.row, token.column, token.style, token.underline) == (row, column, style, False)


def test_character_sets_are_complete() -> None:
    assert (len(BASIC), len(SPECIAL), len(EXTENDED)) == (96, 16, 64)
    assert all(len(character) == 1 for table in (BASIC, SPECIAL, EXTENDED) for character in table.values())


def test_pop_on() -> None:
    pairs = twice(RCL, ENM, ROW_14) + text("- WHO?") + twice(ROW_15) + text("- ME.") + twice(EOC)
    (caption,) = decode([*pairs, NULL, NULL, *twice(EDM)])["CC1"]
    assert (caption.mode, caption.text) == ("pop-on", "- WHO?\n- ME.")
    assert (int(caption.start), int(caption.end)) == (14, 18)
    assert caption.rows == (CaptionRow(14, 0, "- WHO?"), CaptionRow(15, 0, "- ME."))


def test_pop_on_without_erase_ends_with_the_next() -> None:
    first = [*twice(RCL, ROW_15), *text("ONE"), *twice(EOC)]
    second = [*twice(RCL, ENM, ROW_15), *text("TWO"), *twice(EOC)]
    assert shown(first + second) == [(6, 16, "ONE"), (16, 18, "TWO")]


def test_what_is_not_erased_shows_through() -> None:
    """The memories change places: the third caption is loaded over the first."""
    captions = [[*twice(RCL, ROW_15), *text(shown), *twice(EOC)] for shown in ("FIRST!", "SECOND", "3")]
    assert [one for _, _, one in shown([pair for pairs in captions for pair in pairs])] == [
        "FIRST!", "SECOND", "3IRST!",
    ]  # fmt: skip


def test_what_is_never_shown_is_no_caption() -> None:
    assert shown([*twice(RCL, ROW_15), *text("LOADED")]) == []


def test_text_before_any_mode_is_not_shown() -> None:
    assert shown([*twice(ROW_15), *text("LATE"), *twice(EOC)]) == []


def test_control_codes_count_once_when_doubled() -> None:
    tab = (0x17, 0x21)
    pairs = [*twice(RCL, ROW_15, tab), *text("HI"), *twice(EOC)]
    assert decode(pairs)["CC1"][0].rows == (CaptionRow(15, 1, "HI"),)
    single = [RCL, ROW_15, tab, *text("HI"), EOC]
    assert decode(single)["CC1"][0].rows == (CaptionRow(15, 1, "HI"),)
    fourfold = [*twice(RCL, ROW_15), tab, tab, tab, tab, *text("HI"), EOC]
    assert decode(fourfold)["CC1"][0].rows == (CaptionRow(15, 2, "HI"),)


def test_padding_between_a_code_and_its_repetition() -> None:
    """Two flips would hide what one flip shows."""
    pairs = [*twice(RCL, ROW_15), *text("HI"), EOC, NULL, EOC, NULL]
    assert shown(pairs) == [(5, 9, "HI")]


def test_roll_up() -> None:
    pairs = [
        *twice(RU2, CR, ROW_15), *text("ONE "), *twice(CR), *text("TWO "), *twice(CR), *text("TRI "),
        *twice(EDM),
    ]  # fmt: skip
    captions = decode(pairs)["CC1"]
    assert {caption.mode for caption in captions} == {"roll-up"}
    # With two rows, the first leaves when the third line begins, the others when all is erased.
    assert [(one.text, int(one.start), int(one.end)) for one in captions] == [
        ("ONE", 6, 12),
        ("TWO", 10, 16),
        ("TRI", 14, 16),
    ]


def test_roll_up_moves_with_its_base_row() -> None:
    pairs = [*twice(RU3, CR, ROW_15), *text("ONE "), *twice(CR, (0x11, 0x60)), *text("TWO "), *twice(EDM)]
    rows = [caption.rows[0] for caption in decode(pairs)["CC1"]]
    assert [(row.row, row.text) for row in rows] == [(2, "ONE"), (3, "TWO")]


def test_a_deeper_roll_up_makes_room_above() -> None:
    pairs = [*twice(RU2, CR, (0x11, 0x60)), *text("ONE "), *twice((0x14, 0x27))]
    for word in ("TWO ", "TRI ", "FOR "):
        pairs += [*twice(CR), *text(word)]
    captions = decode([*pairs, *twice(EDM)])["CC1"]
    assert [(one.rows[0].row, one.text) for one in captions] == [
        (1, "ONE"),
        (2, "TWO"),
        (3, "TRI"),
        (4, "FOR"),
    ]


def test_paint_on() -> None:
    pairs = [*twice(RDC, ROW_15), *text("NOW!"), NULL, *twice(EDM)]
    (caption,) = decode(pairs)["CC1"]
    assert (caption.mode, caption.text) == ("paint-on", "NOW!")
    assert (int(caption.start), int(caption.end)) == (4, 7)


def test_backspace_and_delete_to_end_of_row() -> None:
    pairs = [*twice(RDC, ROW_15), *text("ABCD"), *twice(BS), *text("E "), *twice(EDM)]
    assert shown(pairs)[0][2] == "ABCE"
    pairs = [*twice(RDC, ROW_15), *text("ABCD"), *twice(ROW_15, (0x17, 0x22), DER), *twice(EDM)]
    assert shown(pairs)[0][2] == "AB"


def test_extended_characters_replace_their_stand_in() -> None:
    pairs = [*twice(RDC, ROW_15), *text("CAFE"), *twice((0x12, 0x21)), *text("S "), *twice(EDM)]
    assert shown(pairs)[0][2] == "CAFÉS"


def test_mid_row_codes_take_a_column() -> None:
    pairs = [*twice(RDC, ROW_15), *text("SO"), *twice((0x11, 0x2E)), *text("SO"), *twice(EDM)]
    assert shown(pairs)[0][2] == "SO SO"


def test_a_full_row_keeps_its_last_column() -> None:
    pairs = [*twice(RDC, ROW_15), *text("X" * 31 + "YZ"), *twice(EDM)]
    (row,) = decode(pairs)["CC1"][0].rows
    assert row.text == "X" * 31 + "Z"


def test_channels_of_both_fields() -> None:
    one = [*twice(RCL, ROW_15), *text("ONE "), *twice(EOC)]
    two = [(first | 8, second) if first < 0x20 else (first, second) for first, second in one]
    for field, names in ((1, ("CC1", "CC2")), (2, ("CC3", "CC4"))):
        captions = decode([*one, *two], field)
        assert tuple(captions) == names
        assert [caption.text for caption in captions[names[0]]] == ["ONE"]
        assert [caption.text for caption in captions[names[1]]] == ["ONE"]


def test_extended_data_services_are_not_text() -> None:
    start, packet, end = (0x01, 0x03), text("MOVIE NAME"), (0x0F, 0x1D)
    pairs = [*twice(RDC, ROW_15), *text("HI"), start, *packet, end, *text("YA"), *twice(EDM)]
    assert shown(pairs)[0][2] == "HIYA"


def test_text_services_are_not_captions() -> None:
    pairs = [*twice((0x14, 0x2A)), *text("STOCKS"), *twice(RDC, ROW_15), *text("HI"), *twice(EDM)]
    assert [caption[2] for caption in shown(pairs)] == ["HI"]


def test_bytes_of_wrong_parity_are_counted_and_dropped() -> None:
    decoder = FieldDecoder(1)
    for time, (first, second) in enumerate([*twice(RDC, ROW_15), *text("AB")]):
        decoder.feed(Fraction(time), parity(first), parity(second))
    decoder.feed(Fraction(6), parity(0x43) ^ 0x80, parity(0x44))
    decoder.feed(Fraction(7), parity(0x45), parity(0x46) ^ 0x80)
    decoder.feed(Fraction(8), parity(0x14) ^ 0x80, parity(0x2C))
    decoder.feed(Fraction(9), 0, 0)
    decoder.finish(Fraction(10))
    assert decoder.parity_errors == 3
    assert [caption.text for caption in decoder.channels["CC1"].captions] == ["ABE"]


@given(st.lists(st.tuples(st.integers(0, 255), st.integers(0, 255)), max_size=200))
def test_any_bytes_decode(pairs: list[Pair]) -> None:
    decoder = FieldDecoder(2)
    for time, pair in enumerate(pairs):
        decoder.feed(Fraction(time), *pair)
    decoder.finish(Fraction(len(pairs)))
    for channel in decoder.channels.values():
        for caption in channel.captions:
            assert caption.rows
            assert caption.start <= caption.end
            assert all(1 <= row.row <= 15 and len(row.text) <= 32 for row in caption.rows)
