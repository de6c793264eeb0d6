"""The conduct of caption channels: what is reported once, and what is no fault."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.formats.cea608 import FieldConduct, has_odd_parity
from validator.formats.faults import FaultLog


def codes(words: str) -> list[tuple[str, int]]:
    """Fault codes with the column, which is the number of the word."""
    log = FaultLog()
    conduct = FieldConduct(log)
    for number, word in enumerate(words.split(), 1):
        first, second = (byte if has_odd_parity(byte) else byte | 0x80 for byte in bytes.fromhex(word))
        conduct.feed(1, number, first, second)
    conduct.finish()
    return [(fault.code.removeprefix("cea608."), fault.column) for fault in log.result([])]


@pytest.mark.parametrize(
    "words",
    [
        "1420 1420 1470 1470 4869 142f 142f 142c 142c",
        "1420 1420 1470 0000 1470 4869 142f 0000 142f",  # padding between, as after a change of rate
        "1429 1429 1470 1470 4869 142c 142c 1470 1470 4869",
        "1425 1425 142d 142d 1470 1470 4869 142d 142d 4869",
        "1420 1420 1470 1470 4865 1221 142f 142f",  # an extended character after its stand-in
        "1420 1420 1470 1470 1721 1721 4869 142f 142f",
        "1420 1420 1470 1470 1137 4869 142f 142f",  # a special character, sent once
        "142a 142a 4869 4869 142b 142b",  # a text service
        "1420 1420 0103 4869 0f1d",  # extended data services
    ],
)
def test_good_conduct(words: str) -> None:
    assert codes(words) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("4869 4869", [("text.no-channel", 1)]),
        ("1470 1470 4869 4869", [("text.no-mode", 3)]),
        ("1420 1420 4869 4869 142f 142f", [("text.no-address", 3)]),
        ("1420 1420 1470 1470 4869 142e 142e", [("caption.never-shown", 5)]),
        ("1420 1420 1470 1470 4869 1425 1425", [("caption.never-shown", 5)]),
        ("1420 1420 1470 4869 142f 142f", [("control.not-doubled", 3)]),
        ("1420 1470 4869 142f", [("control.never-doubled", 1)]),
        ("1420 1420 1620 142f 142f", [("code.reserved", 3), ("caption.nothing-loaded", 4)]),
        (
            " ".join(["1420 1420 1470 1470 4869 142f 142f"] * 3),
            [("caption.over-earlier", 19)],
        ),
        ("1427 1427 1160 1160 4869", [("roll-up.base-row", 3)]),
        ("1420 1420 1470 1470 1221 142f 142f", [("character.no-base", 5)]),
    ],
)
def test_bad_conduct(words: str, expected: list[tuple[str, int]]) -> None:
    assert codes(words) == expected


def test_a_row_is_full_at_column_32() -> None:
    fits = "1420 1420 147e 147e 4869 4869 142f 142f"  # indent 28 and four characters
    assert codes(fits) == []
    assert codes(fits.replace("142f 142f", "2e00 2e00 142f 142f")) == [("row.too-long", 7)]


@given(st.lists(st.tuples(st.integers(0, 255), st.integers(0, 255)), max_size=60))
def test_any_pairs_are_judged(pairs: list[tuple[int, int]]) -> None:
    log = FaultLog()
    conduct = FieldConduct(log)
    for number, (first, second) in enumerate(pairs, 1):
        conduct.feed(1, number, first, second)
    conduct.finish()
    assert all(fault.code.startswith("cea608.") for fault in log.result([]))
