"""Offset and drift of cues against speech, on drawn dialogues."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from validator.checks.access._cue_timing import Timing, timing
from validator.model.facts.audio import Span


def dialogue(seed: int, lines: int = 80) -> list[Span]:
    """Lines of 1 to 4 s with pauses of 0.6 to 9 s."""
    generator = np.random.default_rng(seed)
    spans, at = [], 3.0
    for _ in range(lines):
        length = generator.uniform(1, 4)
        spans.append(Span(Fraction(at), Fraction(at + length)))
        at += length + generator.uniform(0.6, 9)
    return spans


def shown(
    speech: list[Span],
    seed: int = 0,
    late: float = 0.0,
    ratio: Fraction = Fraction(1),
    scatter_s: float = 0.05,
) -> list[Span]:
    """Cues that begin about when a line does and stay a little longer."""
    generator = np.random.default_rng(seed)
    return [
        Span(
            (span.start + Fraction(generator.normal(0, scatter_s))) * ratio + Fraction(late),
            (span.end + Fraction(generator.uniform(0, 0.4))) * ratio + Fraction(late),
        )
        for span in speech
    ]


def read(cues: list[Span], speech: list[Span]) -> Timing:
    found = timing(cues, speech)
    assert found is not None
    return found


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("late", [0.0, 0.4, -0.7, 2.0, -15.0, 60.0])
def test_a_constant_offset(seed: int, late: float) -> None:
    speech = dialogue(seed)
    found = read(shown(speech, seed, late), speech)
    assert found.offset_s == pytest.approx(late, abs=0.1)
    assert found.drift_s == pytest.approx(0, abs=0.2)
    assert found.ratio == 1


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("ratio", [Fraction(25, 24), Fraction(24, 25), Fraction(25025, 24000)])
def test_text_of_another_frame_rate(seed: int, ratio: Fraction) -> None:
    speech = dialogue(seed)
    found = read(shown(speech, seed, ratio=ratio), speech)
    assert found.drift_s == pytest.approx(float(ratio - 1) * float(speech[-1].end), rel=0.1)
    assert abs(float(found.ratio - ratio)) < 0.0012


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_slow_drift(seed: int) -> None:
    speech = dialogue(seed, 300)
    found = read(shown(speech, seed, ratio=Fraction(1001, 1000)), speech)
    assert found.drift_s == pytest.approx(float(speech[-1].end) / 1000, abs=0.3)


@pytest.mark.parametrize("lines", [16, 24, 60])
@pytest.mark.parametrize("seed", range(10))
def test_cues_that_scatter_are_in_time(seed: int, lines: int) -> None:
    speech = dialogue(seed, lines)
    found = read(shown(speech, seed, scatter_s=0.25), speech)
    assert abs(found.offset_s) <= found.offset_margin_s + 0.1
    assert abs(found.drift_s) <= found.drift_margin_s + 0.35
    assert found.match > 0.7


def test_what_scatters_less_is_known_better() -> None:
    speech = dialogue(5)
    neat, loose = (read(shown(speech, 5, scatter_s=scatter_s), speech) for scatter_s in (0.05, 0.25))
    assert 0 < neat.offset_margin_s < loose.offset_margin_s / 2
    assert 0 < neat.drift_margin_s < loose.drift_margin_s / 2


@pytest.mark.parametrize("seed", range(10))
def test_text_of_another_programme_hardly_matches(seed: int) -> None:
    assert read(shown(dialogue(seed)), dialogue(seed + 100)).match < 0.55


def test_what_covers_what() -> None:
    speech = dialogue(4)
    found = read(shown(speech[::2]), speech)
    whole = sum(float(span.duration) for span in speech)
    assert found.captioned_share == pytest.approx(
        sum(float(span.duration) for span in speech[::2]) / whole, abs=0.05
    )


@pytest.mark.parametrize(
    ("cues", "speech"),
    [([], dialogue(1)), (shown(dialogue(1)), []), (shown(dialogue(1, 4)), dialogue(1, 4))],
)
def test_too_little_to_tell(cues: list[Span], speech: list[Span]) -> None:
    assert timing(cues, speech) is None
