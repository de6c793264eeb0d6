"""SCC: lines and their faults with places, times of drop and non-drop timecode, late loads, cues."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.formats.reading import Place, cues_of, document_of, faults_of
from validator.formats import scc
from validator.formats.faults import FaultLog

HEAD = "Scenarist_SCC V1.0\n\n"
LOAD = "94ae 94ae 9420 9420 9470 9470 c8e9 942f 942f"
FRAME = Fraction(1001, 30000)


def document(*lines: str) -> str:
    return HEAD + "\n\n".join(lines) + "\n"


def test_a_caption_is_shown_from_its_end_of_caption_to_its_erasure() -> None:
    (cue,) = cues_of(document(f"00:00:01:00\t{LOAD}", "00:00:03:00\t942c 942c"), "a.scc")
    assert (cue.start, cue.end, cue.lines) == (37 * FRAME, 90 * FRAME, ("Hi",))
    assert (cue.line, cue.column, cue.identifier, cue.region) == (3, 48, "CC1", "CC1")
    assert cue.unit == FRAME


@pytest.mark.parametrize(
    ("timecode", "frame"),
    [
        ("00:00:00:00", 0),
        ("01:00:00:00", 108_000),
        ("01:00:00;00", 107_892),
        ("00:10:00;00", 17_982),
        ("00:01:00;02", 1800),
        ("00:00:59;29", 1799),
    ],
)
def test_timecodes_count_frames(timecode: str, frame: int) -> None:
    (cue,) = cues_of(document(f"{timecode}\t{LOAD}"), "a.scc")
    assert cue.start == (frame + 7) * FRAME


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        ([f"00:00:01:00\t{LOAD} 12"], [("scc.word.malformed", 3, 58)]),
        ([f"00:00:01:00\t{LOAD} ７７７７"], [("scc.word.malformed", 3, 58)]),
        ([f"00:00:01:00\t{LOAD}", "  0:0:3:0\t942c"], [("scc.timecode.malformed", 5, 3)]),
        ([f"00:00:01:00\t{LOAD} c869"], [("cea608.parity", 3, 58)]),
        ([f"00:00:01:00\t{LOAD}", "00:00:01:08\t942c 942c"], [("scc.load.late", 5, 1)]),
        ([f"23:59:59:29\t{LOAD}"], []),
        ([f"24:00:00:00\t{LOAD}"], [("scc.timecode.out-of-range", 3, 1)]),
        ([f"00:60:00:00\t{LOAD}"], [("scc.timecode.out-of-range", 3, 1)]),
    ],
)
def test_places(lines: list[str], places: list[Place]) -> None:
    assert faults_of(document(*lines), "a.scc") == places


def test_lateness_is_counted_in_frames_and_delays_what_follows() -> None:
    text = document(f"00:00:01:00\t{LOAD}", "00:00:01:05\t942c 942c")
    log = FaultLog()
    (cue,) = scc.read(text.splitlines(), log).cues
    assert [(fault.code, fault.args) for fault in log.result([])] == [("scc.load.late", {"frames": 4})]
    assert cue.end - cue.start == 2 * FRAME


def test_roll_up_rows_stand_in_regions_of_their_own() -> None:
    row = "9425 9425 94ad 94ad 9470 9470 c8e9"
    cues = cues_of(document(*(f"00:00:0{second}:00\t{row}" for second in range(1, 5))), "a.scc")
    assert [cue.region for cue in cues] == [f"CC1 row {row}" for row in (1, 2, 3, 4)]
    for before, after in pairwise(cues):
        assert before.start < after.start < before.end


def test_italics_and_two_channels() -> None:
    italic = LOAD.replace("9470 9470", "9470 9470 91ae 91ae")
    other = "1cae 1cae 1c20 1c20 1c70 1c70 c8e9 1c2f 1c2f"
    cues = cues_of(document(f"00:00:01:00\t{italic}", f"00:00:03:00\t{other}"), "a.scc")
    assert [(cue.identifier, cue.italic) for cue in cues] == [("CC1", True), ("CC2", False)]


def test_the_rate_is_known() -> None:
    assert document_of(document(f"00:00:01:00\t{LOAD}"), "a.scc").frame_rate == 1 / FRAME


@given(st.lists(st.text("0123456789abcdef:;. \t", max_size=80), max_size=20))
def test_any_lines_are_read(lines: list[str]) -> None:
    log = FaultLog()
    for cue in scc.read(["Scenarist_SCC V1.0", *lines], log).cues:
        assert cue.start <= cue.end
    log.result(lines)
