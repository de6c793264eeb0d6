"""EBU STL: fields, blocks, times, and the places of faults."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.formats.reading import cues_of, document_of, source_of
from tests.formats.stl.files import gsi, tti
from validator.formats.stl import parse
from validator.formats.timed_text import parse as parse_any
from validator.model.reason import Unknown


def places(data: bytes) -> list[tuple[str, str, int | None]]:
    return [(fault.code, fault.xpath, fault.byte_offset) for fault in source_of(data, "a.stl").faults]


def test_a_file() -> None:
    data = gsi() + tti()
    (cue,) = cues_of(data, "a.stl")
    assert (cue.start, cue.end, cue.lines) == (Fraction(1), Fraction(3), ("Hello.",))
    assert (cue.identifier, cue.region, cue.xpath, cue.unit) == ("1", "row 20", "TTI[1]", Fraction(1, 25))
    assert places(data) == []


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"CPN": "999"}, ("stl.gsi.doubtful", "GSI/CPN", 0)),
        ({"DSC": "7"}, ("stl.gsi.invalid", "GSI/DSC", 11)),
        ({"CCT": "05"}, ("stl.gsi.invalid", "GSI/CCT", 12)),
        ({"TNB": "many!"}, ("stl.gsi.invalid", "GSI/TNB", 238)),
        ({"CD": "261301"}, ("stl.gsi.doubtful", "GSI/CD", 224)),
        ({"TCP": "00000025"}, ("stl.gsi.doubtful", "GSI/TCP", 256)),
        ({"CO": "K1R"}, ("stl.gsi.doubtful", "GSI/CO", 274)),
        ({"DFC": "STL50.01"}, ("stl.gsi.rate-extension", "GSI/DFC", 3)),
    ],
)
def test_fields_of_the_general_block(fields: dict[str, str], place: tuple[str, str, int]) -> None:
    assert places(gsi(**fields) + tti()) == [place]


@pytest.mark.parametrize("fields", [{"CD": "      "}, {"TNB": "1    "}, {"TNB": "    1"}, {"CO": "   "}])
def test_blanks_are_no_faults(fields: dict[str, str]) -> None:
    assert places(gsi(**fields) + tti()) == []


def test_faults_of_a_later_block_have_its_place() -> None:
    data = gsi(TNB="00002", TNS="00002") + tti() + tti(number=2, start=(0, 0, 4, 0), end=(0, 0, 4, 0))
    assert places(data) == [("stl.tti.end-not-after-start", "TTI[2]/TCO", 1024 + 128 + 9)]


@pytest.mark.parametrize(
    ("code", "rate", "frames"),
    [
        ("STL23.01", Fraction(24000, 1001), 24),
        ("STL24.01", Fraction(24), 24),
        ("STL25.01", Fraction(25), 25),
        ("STL30.01", Fraction(30000, 1001), 30),
        ("STL50.01", Fraction(50), 50),
    ],
)
def test_rates(code: str, rate: Fraction, frames: int) -> None:
    data = gsi(DFC=code) + tti(end=(0, 0, 2, frames - 1))
    document = document_of(data, "a.stl")
    assert document.frame_rate == rate
    assert document.cues[0].end == (3 * frames - 1) / rate
    broken = places(gsi(DFC=code) + tti(end=(0, 0, 2, frames)))
    assert ("stl.tti.invalid", "TTI[1]/TCO", 1024 + 9) in broken


def test_times_count_from_the_start_of_the_programme() -> None:
    late = {"start": (10, 0, 1, 0), "end": (10, 0, 2, 0)}
    assert cues_of(gsi(TCP="10000000") + tti(**late), "a.stl")[0].start == 1
    # Without a valid timecode nothing is known of its start.
    assert cues_of(gsi(TCP="10000000", TCS="0") + tti(**late), "a.stl")[0].start == 36_001


def test_extension_blocks_are_joined_and_user_data_and_comments_left_out() -> None:
    blocks = [
        tti(b"\x0b\x0bOne ", extension=0),
        tti(b"not text", extension=0xFE),
        tti(b"two\x0a\x0a"),
        tti(b"A remark", number=2, comment=1),
    ]
    data = gsi(TNB="00004", TNS="00002") + b"".join(blocks)
    assert places(data) == []
    assert [cue.lines for cue in cues_of(data, "a.stl")] == [("One two",)]


def test_cumulative_sets() -> None:
    in_order = [tti(number=at, cumulative=status) for at, status in enumerate((0, 1, 2, 2, 3, 0), 1)]
    assert places(gsi(TNB="00006", TNS="00006") + b"".join(in_order)) == []
    no_first = [tti(number=at, cumulative=status) for at, status in enumerate((0, 2), 1)]
    assert [place[:2] for place in places(gsi(TNB="00002", TNS="00002") + b"".join(no_first))] == [
        ("stl.tti.cumulative-order", "TTI[2]/CS")
    ]


@pytest.mark.parametrize("data", [b"850STL25.01", gsi(DFC="STL99.01") + tti(), b"solid cube\n" + b"x" * 2000])
def test_without_a_rate_there_is_no_document(data: bytes) -> None:
    source, document = parse_any(data, "a.stl")
    assert not isinstance(source, Unknown)
    assert any(fault.level == "error" for fault in source.faults)
    assert isinstance(document, Unknown)
    assert document.reason.code == "text.unreadable"


def test_an_empty_file() -> None:
    source, document = parse(b"")
    assert [fault.code for fault in source.faults] == ["source.empty"]
    assert not isinstance(document, Unknown)
    assert document.cues == ()


@given(st.binary(max_size=600))
def test_any_blocks_are_read(data: bytes) -> None:
    source, document = parse(gsi() + data)
    assert not isinstance(document, Unknown)
    assert all(fault.code.startswith("stl.") for fault in source.faults)


@given(st.binary(min_size=1024, max_size=1300))
def test_any_bytes_are_read(data: bytes) -> None:
    parse(data)
