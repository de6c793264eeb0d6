"""CEA-708: packets, service blocks, and the text that windows show."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.formats.cea708 import PacketReader, ServiceBlock, ServiceCaption, ServiceDecoder

VISIBLE, HIDDEN = 0x20, 0x00
CLEAR, DISPLAY, HIDE, TOGGLE, DELETE = (bytes((code, 1)) for code in (0x88, 0x89, 0x8A, 0x8B, 0x8C))


def define(window: int = 0, visible: int = VISIBLE, rows: int = 2) -> bytes:
    return bytes((0x98 + window, visible, 0x40, 0x20, rows - 1, 31, 0x09))


def captions(*blocks: bytes) -> list[ServiceCaption]:
    """One block every second; the programme ends one second after the last."""
    decoder = ServiceDecoder()
    for time, block in enumerate(blocks):
        decoder.feed(Fraction(time), block)
    decoder.finish(Fraction(len(blocks)))
    return decoder.captions


def packet(*blocks: ServiceBlock) -> list[tuple[bool, int, int]]:
    """The pairs of a packet, with whether each starts it."""
    data = b"".join(bytes((block.service << 5 | len(block.data),)) + block.data for block in blocks) + b"\0"
    data += b"\0" * ((len(data) + 1) % 2)
    data = bytes(((len(data) + 1) // 2,)) + data
    return [(at == 0, data[at], data[at + 1]) for at in range(0, len(data), 2)]


def test_packets() -> None:
    blocks = [ServiceBlock(1, b"HELLO"), ServiceBlock(2, b"HOLA")]
    reader = PacketReader()
    assert [block for pair in packet(*blocks) for block in reader.feed(*pair)] == blocks


def test_extended_service_numbers() -> None:
    reader = PacketReader()
    data = bytes((4, 7 << 5 | 2, 20, 0x41, 0x42, 0, 0, 0))
    pairs = [(at == 0, data[at], data[at + 1]) for at in range(0, 8, 2)]
    assert [block for pair in pairs for block in reader.feed(*pair)] == [ServiceBlock(20, b"AB")]


def test_a_packet_cut_short_gives_what_arrived() -> None:
    reader = PacketReader()
    pairs = [*packet(ServiceBlock(1, b"HELLO!"))[:3], *packet(ServiceBlock(1, b"BYE"))]
    found = [block for pair in pairs for block in reader.feed(*pair)]
    assert found == [ServiceBlock(1, b"HELL"), ServiceBlock(1, b"BYE")]


def test_data_before_any_start_is_nothing() -> None:
    assert list(PacketReader().feed(False, 0x41, 0x42)) == []


def test_a_hidden_window_shows_when_displayed() -> None:
    found = captions(define(visible=HIDDEN), b"HELLO\x92\x01\x00WORLD", DISPLAY, b"", HIDE)
    assert found == [ServiceCaption(Fraction(2), Fraction(4), "HELLO\nWORLD")]


def test_toggle_delete_and_the_end_of_the_programme() -> None:
    assert captions(define(visible=HIDDEN) + b"A", TOGGLE, TOGGLE) == [
        ServiceCaption(Fraction(1), Fraction(2), "A")
    ]
    assert captions(define() + b"A", DELETE, b"B") == [ServiceCaption(Fraction(0), Fraction(1), "A")]
    assert captions(define(), b"A") == [ServiceCaption(Fraction(1), Fraction(2), "A")]


def test_clear_form_feed_and_reset_end_a_caption() -> None:
    for end in (CLEAR, b"\x0c", b"\x8f"):
        assert captions(define() + b"A", end) == [ServiceCaption(Fraction(0), Fraction(1), "A")]


def test_a_window_that_rolls() -> None:
    found = captions(define(rows=2), b"ONE", b"\x0dTWO", b"\x0dTRI", HIDE)
    assert [(int(one.start), one.text) for one in found] == [(1, "ONE\nTWO"), (3, "TWO\nTRI")]


def test_windows_are_told_apart() -> None:
    found = captions(define(0) + b"LEFT" + define(1) + b"RIGHT\x80!", HIDE)
    assert [one.text for one in found] == ["LEFT!", "RIGHT"]


def test_text_without_a_window_is_not_shown() -> None:
    assert captions(b"LOST", define()) == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (b"\x7f", "♪"),
        (b"\xe9", "é"),
        (b"\x10\x25", "…"),
        (b"\x10\xa0", "[CC]"),
        (b"\x18\xd5\x5c", "한"),
        (b"A\x08B", "B"),
        (b"AB\x0eC", "C"),
        (b"A\x91\x00\x00\x00B", "AB"),
        (b"A\x97\x00\x00\x00\x00B", "AB"),
        (b"A\x10\x08\x41B", "AB"),
        (b"A\x10\x90\x02\x41\x41B", "AB"),
        (b"A\x03\x8e\x93B", "AB"),
    ],
)
def test_codes(code: bytes, text: str) -> None:
    assert [one.text for one in captions(define() + code)] == [text]


@given(st.lists(st.binary(max_size=40), max_size=20))
def test_any_bytes_decode(blocks: list[bytes]) -> None:
    for caption in captions(define(), *blocks):
        assert caption.text
        assert caption.start <= caption.end


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 255), st.integers(0, 255)), max_size=100))
def test_any_pairs_make_blocks_of_valid_services(pairs: list[tuple[bool, int, int]]) -> None:
    reader = PacketReader()
    for block in (block for pair in pairs for block in reader.feed(*pair)):
        assert 0 <= block.service <= 63
        assert len(block.data) <= 31
