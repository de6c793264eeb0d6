"""Style limits at the exact boundary, in scripts whose limits differ: what just passes, what just fails."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from tests.properties.documents import ASSET, cue, document
from validator.checks.text._counting import Counting
from validator.checks.text.duration import Params as DurationParams
from validator.checks.text.duration import duration
from validator.checks.text.fits_on_one_line import Params as FitsParams
from validator.checks.text.fits_on_one_line import fits_on_one_line
from validator.checks.text.gap import Params as GapParams
from validator.checks.text.gap import gap
from validator.checks.text.line_length import Params as LengthParams
from validator.checks.text.line_length import line_length
from validator.checks.text.reading_speed import Params as SpeedParams
from validator.checks.text.reading_speed import reading_speed
from validator.model.facts.text import TimedText
from validator.model.findings import Judgement
from validator.model.package import FrameRate
from validator.model.quantity import Quantity

FILM, PAL, NTSC = (FrameRate(Fraction(*rate), "title") for rate in ((24_000, 1001), (25, 1), (30_000, 1001)))
AT_24 = FrameRate(Fraction(24), "title")
NO_RATE = FrameRate(None, "unknown")

# A letter that each strategy counts as one, by language: what counts is the script.
LETTERS: dict[str, tuple[str, Counting]] = {
    "en": ("a", "graphemes"),
    "ar": ("م", "graphemes"),
    "hi": ("कि", "graphemes"),
    "th": ("ที่", "graphemes"),
    "zh": ("字", "graphemes"),
    "ko": ("한", "cjk-half"),
    "ja": ("か", "cjk-half"),
}


def codes(judgement: Judgement) -> list[str]:
    return [finding.code for finding in judgement.findings]


@pytest.mark.parametrize(
    ("language", "limit"), [("en", 42), ("th", 35), ("ko", 16), ("ja", 13), ("ja", 11), ("zh", 16)]
)
def test_line_length(language: str, limit: int) -> None:
    letter, counting = LETTERS[language]
    params = LengthParams(max=Fraction(limit), counting=counting)

    def judged(line: str) -> list[str]:
        text = document(cue(0, 5000, line))
        return codes(line_length.judge(asset=ASSET, text=text, rate=NO_RATE, params=params))

    assert judged(letter * limit) == []
    assert judged(letter * limit + ".") == ["text.line-length.too-long"]


@pytest.mark.parametrize(
    ("language", "limit"),
    [
        ("en", 20), ("en", 17), ("en", 13), ("ar", 20), ("ar", 23), ("ar", 17), ("hi", 22), ("hi", 18),
        ("hi", 25), ("ja", 4), ("ja", 7), ("ko", 12), ("ko", 9), ("ko", 14), ("ko", 11), ("zh", 9),
        ("zh", 7), ("zh", 11),
    ],
)  # fmt: skip
def test_reading_speed(language: str, limit: int) -> None:
    letter, counting = LETTERS[language]
    params = SpeedParams(max_cps=Fraction(limit), counting=counting)

    def judged(milliseconds: int) -> list[str]:
        text = document(cue(0, milliseconds, letter * limit))
        return codes(reading_speed.judge(asset=ASSET, text=text, rate=NO_RATE, params=params))

    assert judged(1000) == []
    assert judged(999) == ["text.reading-speed.too-fast"]


@pytest.mark.parametrize(
    ("rate", "shortest"), [(AT_24, 833), (FILM, 833), (PAL, 833), (NTSC, 833), (NO_RATE, 833)]
)
def test_shortest_duration_of_five_sixths(rate: FrameRate, shortest: int) -> None:
    params = DurationParams(min=Quantity(Fraction(5, 6), "s"))

    def judged(milliseconds: int) -> list[str]:
        text = document(cue(0, milliseconds))
        return codes(duration.judge(asset=ASSET, text=text, rate=rate, params=params))

    assert judged(shortest) == []
    assert judged(shortest - 1) == ["text.duration.too-short"]


@pytest.mark.parametrize(
    ("limit", "passes", "fails"),
    [("500 ms", 500, 499), ("1 s", 1000, 999), ("20 frames", 833, 832)],
)
def test_shortest_duration(limit: str, passes: int, fails: int) -> None:
    params = DurationParams(min=Quantity.parse(limit))

    def judged(milliseconds: int) -> list[str]:
        text = document(cue(0, milliseconds))
        return codes(duration.judge(asset=ASSET, text=text, rate=AT_24, params=params))

    assert (judged(passes), judged(fails)) == ([], ["text.duration.too-short"])


def test_longest_duration() -> None:
    params = DurationParams(max=Quantity.parse("7 s"))
    lasting = [document(cue(0, milliseconds)) for milliseconds in (7000, 7001)]
    judged = [codes(duration.judge(asset=ASSET, text=text, rate=AT_24, params=params)) for text in lasting]
    assert judged == [[], ["text.duration.too-long"]]


def pair(gap_frames: int, rate: Fraction) -> TimedText:
    """Two cues so many frames apart, in whole milliseconds as SRT has them."""
    after = 2000 + round(gap_frames / rate * 1000)
    return document(cue(1000, 2000), cue(after, after + 1000))


@pytest.mark.parametrize(("rate", "half"), [(AT_24, 12), (FILM, 12), (PAL, 13), (NTSC, 15)])
def test_two_frames_or_half_a_second(rate: FrameRate, half: int) -> None:
    assert rate.value is not None
    params = GapParams(
        min=Quantity.parse("2 frames"), close_below=Quantity.parse("1/2 s"), comparison="nearest_frame"
    )

    def judged(frames: int) -> list[str]:
        assert rate.value is not None
        return codes(gap.judge(asset=ASSET, text=pair(frames, rate.value), rate=rate, params=params))

    assert [judged(frames) for frames in (0, 1)] == [["text.gap.too-short"]] * 2
    assert judged(2) == []
    assert [judged(frames) for frames in range(3, half)] == [["text.gap.not-closed"]] * (half - 3)
    assert judged(half) == []


@pytest.mark.parametrize(("language", "limit"), [("en", 42), ("th", 35), ("ko", 16), ("zh", 16)])
def test_two_rows_that_fit_on_one(language: str, limit: int) -> None:
    letter, counting = LETTERS[language]
    params = FitsParams(max=Fraction(limit), counting=counting)
    space = Fraction(1, 2) if counting == "cjk-half" else 1

    def judged(length: int) -> list[str]:
        rows = letter * (length // 2), letter * (length - length // 2)
        text = document(replace(cue(0, 3000), lines=rows))
        return codes(fits_on_one_line.judge(asset=ASSET, text=text, rate=NO_RATE, params=params))

    longest = int(limit - space)
    assert judged(longest) == ["text.fits-on-one-line.broken"]
    assert judged(longest + 1) == []
