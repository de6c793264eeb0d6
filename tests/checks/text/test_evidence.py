"""What findings show: the place to the line, the times of both cues, the exact value and the limit."""

from __future__ import annotations

from fractions import Fraction

from tests.properties.documents import ASSET
from validator.checks.text.duration import Params as DurationParams
from validator.checks.text.duration import duration
from validator.checks.text.gap import Params as GapParams
from validator.checks.text.gap import gap
from validator.checks.text.line_count import Params as LineCountParams
from validator.checks.text.line_count import line_count
from validator.checks.text.line_length import Params as LineLengthParams
from validator.checks.text.line_length import line_length
from validator.checks.text.overlap import Params as OverlapParams
from validator.checks.text.overlap import overlap
from validator.checks.text.reading_speed import Params as ReadingSpeedParams
from validator.checks.text.reading_speed import reading_speed
from validator.formats.timed_text import parse
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Location, Measurement
from validator.model.package import FrameRate
from validator.model.quantity import Quantity

FILM = FrameRate(Fraction(24000, 1001), "title")
SRT = b"""\
1
00:00:01,000 --> 00:00:02,000
Where were you?

2
00:00:02,061 --> 00:00:02,561
At home,
as I always am at this time.

3
00:00:02,500 --> 00:00:04,000
Alone.
"""
TTML = b"""\
<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en">
  <body><div>
    <p xml:id="c1" begin="1s" end="2s">At home,<br/>as I always am.</p>
  </div></body>
</tt>
"""


def document(data: bytes, name: str) -> TimedText:
    _, text = parse(data, name)
    assert isinstance(text, TimedText)
    return text


def only(findings: object) -> Finding:
    (finding,) = findings  # type: ignore[misc]
    return finding


def test_duration() -> None:
    params = DurationParams(min=Quantity(Fraction(5, 6), "s"))
    judgement = duration.judge(asset=ASSET, text=document(SRT, "a.srt"), rate=FILM, params=params)
    finding = only(judgement.findings)
    assert finding.location == Location(
        asset="a.srt",
        line=5,
        column=1,
        start=Fraction(2061, 1000),
        end=Fraction(2561, 1000),
        frame=49,
        cue="2",
        context="At home, ⏎ as I always am at this time.",
    )
    assert finding.measured == "500 ms (11.99 frames @ 24000/1001)"
    assert finding.expected == "≥ 5/6 s (833.333 ms, 19.98 frames @ 24000/1001)"
    assert finding.args["cue"] == 2
    assert judgement.measurements == (
        Measurement("cue_count", 3),
        Measurement("shortest", Fraction(1, 2), "s"),
        Measurement("longest", Fraction(3, 2), "s"),
    )


def test_gap_names_both_cues_and_the_time_between_them() -> None:
    params = GapParams(min=Quantity(Fraction(2), "frames"))
    more = SRT + b"\n4\n00:00:09,000 --> 00:00:10,000\nOr not.\n"
    judgement = gap.judge(asset=ASSET, text=document(more, "a.srt"), rate=FILM, params=params)
    finding = only(judgement.findings)
    assert (finding.args["before"], finding.args["after"]) == (1, 2)
    assert (finding.location.start, finding.location.end) == (Fraction(2), Fraction(2061, 1000))
    assert (finding.location.line, finding.location.frame) == (5, 47)
    assert finding.measured == "61 ms (1.46 frames @ 24000/1001)"
    assert finding.expected == "≥ 2 frames (83.417 ms @ 24000/1001)"
    assert finding.anchor == "Where were you?\n\nAt home,\nas I always am at this time."
    assert judgement.measurements == (
        Measurement("gap_count", 2),
        Measurement("shortest_gap", Fraction(61, 1000), "s"),
    )


def test_gap_to_be_closed_names_both_ways_out() -> None:
    params = GapParams(min=Quantity(Fraction(1), "frames"), close_below=Quantity(Fraction(1, 2), "s"))
    judgement = gap.judge(
        asset=ASSET, text=document(SRT, "a.srt"), rate=FrameRate(Fraction(25), "title"), params=params
    )
    finding = only(judgement.findings)
    assert finding.expected == "= 1 frames (40 ms @ 25) ∨ ≥ 1/2 s (500 ms, 12.5 frames @ 25)"
    assert finding.args["pause"] == "1/2 s (500 ms, 12.5 frames @ 25)"


def test_a_comparison_of_rounded_values_is_named() -> None:
    params = GapParams(min=Quantity(Fraction(2), "frames"), comparison="nearest_frame")
    finding = only(gap.judge(asset=ASSET, text=document(SRT, "a.srt"), rate=FILM, params=params).findings)
    assert finding.expected == "≥ 2 frames (83.417 ms @ 24000/1001) [nearest_frame]"
    assert finding.args["comparison"] == "nearest_frame"


def test_overlap_names_both_cues_and_the_time_they_share() -> None:
    judgement = overlap.judge(asset=ASSET, text=document(SRT, "a.srt"), rate=FILM, params=OverlapParams())
    finding = only(judgement.findings)
    assert (finding.args["before"], finding.args["after"]) == (2, 3)
    assert (finding.location.start, finding.location.end) == (Fraction(5, 2), Fraction(2561, 1000))
    assert finding.location.line == 10
    assert finding.measured == "61 ms (1.46 frames @ 24000/1001)"


def test_line_length_names_the_row() -> None:
    params = LineLengthParams(max=Fraction(20), counting="graphemes")
    judgement = line_length.judge(asset=ASSET, text=document(SRT, "a.srt"), rate=FILM, params=params)
    finding = only(judgement.findings)
    assert (finding.location.line, finding.location.column) == (8, 1)
    assert finding.location.context == finding.anchor == "as I always am at this time."
    assert finding.args["row"] == 2
    assert (finding.measured, finding.expected) == ("28 graphemes", "≤ 20 graphemes")
    assert judgement.measurements == (Measurement("longest_line", Fraction(28), "graphemes"),)


def test_line_length_of_an_element_is_at_the_element() -> None:
    params = LineLengthParams(max=Fraction(5), counting="cjk-half")
    judgement = line_length.judge(asset=ASSET, text=document(TTML, "a.ttml"), rate=FILM, params=params)
    finding = only(judgement.findings)
    assert (finding.location.line, finding.location.column, finding.location.cue) == (3, 5, "c1")
    assert finding.location.xpath == "/tt/body[1]/div[1]/p[1]"
    assert (finding.measured, finding.args["row"]) == ("7.5 cjk-half", 2)


def test_line_count_points_at_the_first_row_too_many() -> None:
    judgement = line_count.judge(
        asset=ASSET, text=document(SRT, "a.srt"), rate=FILM, params=LineCountParams(max=1)
    )
    finding = only(judgement.findings)
    assert finding.location.line == 8
    assert (finding.measured, finding.expected) == ("2", "≤ 1")
    assert judgement.measurements == (Measurement("most_lines", 2),)


def test_reading_speed_shows_what_it_was_made_of() -> None:
    params = ReadingSpeedParams(max_cps=Fraction(33, 2), counting="graphemes")
    judgement = reading_speed.judge(asset=ASSET, text=document(SRT, "a.srt"), rate=FILM, params=params)
    finding = only(judgement.findings)
    assert finding.measured == "72 cps (36 graphemes / 0.5 s)"
    assert finding.expected == "≤ 16.5 cps"
    assert finding.args["length"] == "36"
    assert judgement.measurements == (
        Measurement("fastest", Fraction(72), "cps"),
        Measurement("unmeasurable_cues", 0),
    )


def test_a_cue_without_an_identifier_is_called_by_its_number() -> None:
    text = document(b"WEBVTT\n\n00:01.000 --> 00:03.000\nYes?\n\n00:02.000 --> 00:04.000\nNo.\n", "a.vtt")
    finding = only(overlap.judge(asset=ASSET, text=text, rate=FILM, params=OverlapParams()).findings)
    assert finding.location.cue == "2"


def test_without_a_frame_rate_no_frame_is_named() -> None:
    judgement = overlap.judge(
        asset=ASSET, text=document(SRT, "a.srt"), rate=FrameRate(None, "unknown"), params=OverlapParams()
    )
    finding = only(judgement.findings)
    assert finding.location.frame is None
    assert finding.measured == "61 ms"
