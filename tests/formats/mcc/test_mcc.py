"""MCC: aliases, packets, rates, places of faults, and the captions inside."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.formats.reading import document_of, faults_of
from validator.formats import mcc
from validator.formats.caption_carriage.cdp import Cdp, read_cdp
from validator.formats.faults import FaultLog
from validator.formats.timecode import Label

HEAD = "File Format=MacCaption_MCC V1.0\n\n// A comment.\nTime Code Rate={rate}\n\n"
PAIRS = ("94ae", "94ae", "9420", "9420", "9470", "9470", "c8e9", "942f", "942f", "942c", "942c")


def cdp(sequence: int, *triplets: str, rate: int = 4, timecode: bytes = b"") -> bytes:
    body = (b"\x71" + timecode if timecode else b"") + bytes((0x72, 0xE0 | len(triplets)))
    body += b"".join(map(bytes.fromhex, triplets)) + b"\x74" + sequence.to_bytes(2, "big")
    data = b"\x96\x69" + bytes((8 + len(body), rate << 4 | 15, 0x43)) + sequence.to_bytes(2, "big") + body
    return data + bytes((-sum(data) % 256,))


def packet(words: bytes) -> str:
    data = b"\x61\x01" + bytes((len(words),)) + words
    return (data + bytes((sum(data) % 256,))).hex().upper()


def listing(rate: str = "30DF", *, code: int = 4, start: str = "00:00:01") -> str:
    lines = [f"{start}:{at:02}\t{packet(cdp(at, 'fc' + pair, rate=code))}" for at, pair in enumerate(PAIRS)]
    return HEAD.format(rate=rate) + "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    ("rate", "code", "exact"),
    [
        ("24", 1, Fraction(24000, 1001)),
        ("24", 2, Fraction(24)),
        ("25", 3, Fraction(25)),
        ("30", 4, Fraction(30000, 1001)),
        ("30", 5, Fraction(30)),
        ("30DF", 4, Fraction(30000, 1001)),
        ("60", 7, Fraction(60000, 1001)),
    ],
)
def test_packets_say_which_rate_is_meant(rate: str, code: int, exact: Fraction) -> None:
    document = document_of(listing(rate, code=code), "a.mcc")
    (cue,) = document.cues
    assert document.frame_rate == exact
    assert (cue.start, cue.end) == ((int(rate[:2]) + 7) / exact, (int(rate[:2]) + 9) / exact)
    assert (cue.lines, cue.line, cue.column) == (("Hi",), 13, 13)


def test_aliases_stand_for_runs_of_bytes() -> None:
    text = listing()
    short = text.replace("6101", "T").replace("9669", "S")
    assert short != text
    assert faults_of(short, "a.mcc") == faults_of(text, "a.mcc") == []
    assert document_of(short, "a.mcc").cues[0].lines == ("Hi",)
    # Padding: three letters for 1 + 2 + 9 triplets.
    padded = packet(cdp(11, *["fa0000"] * 12)).replace("FA0000" * 12, "GHO")
    assert "GHO" in padded
    assert faults_of(f"{listing()}00:00:02:00\t{padded}\n", "a.mcc") == []


def test_channels_are_told() -> None:
    found = mcc.read_captions(listing().splitlines())
    assert found.state == "text"
    assert [(one.name, one.caption_count, one.text) for one in found.channels] == [("CC1", 1, "Hi")]
    assert mcc.read_captions(HEAD.format(rate="24").splitlines()).state == "absent"
    padding = HEAD.format(rate="24") + f"00:00:00:00\t{packet(cdp(0, 'fc8080', rate=2))}\n"
    assert mcc.read_captions(padding.splitlines()).state == "empty"


def test_places_of_faults() -> None:
    words = packet(cdp(11, "fc8080"))
    text = f"{listing()}00:00:02:00\t{words[:-1]}W\n"
    assert faults_of(text, "a.mcc") == [("mcc.data.character", 17, 12 + len(words))]


def test_a_distribution_packet() -> None:
    data = cdp(515, "fc9420", "ff0102", timecode=bytes((0xD2, 0xD9, 0xD8, 0xA3)))
    assert read_cdp(data) == Cdp(
        length=len(data),
        rate=Fraction(30000, 1001),
        sequence=515,
        timecode=Label(12, 59, 58, 23),
        triplets=((0, 0x94, 0x20), (3, 1, 2)),
        footer_sequence=515,
        sums_to_zero=True,
    )
    assert read_cdp(b"\x96\x68" + data[2:]) is None


@given(st.binary(max_size=60))
def test_any_bytes_are_a_packet_or_none(data: bytes) -> None:
    assert (read_cdp(b"\x96\x69" + data) is None) == (len(data) < 5)


@given(st.lists(st.text("0123456789ABCDEFGHSTUZ:;\t =", max_size=80), max_size=20))
def test_any_lines_are_read(lines: list[str]) -> None:
    log = FaultLog()
    mcc.read(["File Format=MacCaption_MCC V1.0", *lines], log)
    log.result(lines)
