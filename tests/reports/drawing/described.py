"""A main mix and its audio description as facts: outlines and speech, made by hand."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from tests.reports.sample import MIX
from validator.model.facts.audio import Span
from validator.model.facts.speech import FIRST_CHARACTER, SoundOutline, Speech, TrackOutline, TrackSpeech
from validator.model.package import Asset
from validator.model.vocabulary import Role

STEP = Fraction(1, 10)
SECONDS = 30
DIALOGUE, TOLD = Span(Fraction(3), Fraction(6)), Span(Fraction(10), Fraction(14))
DESCRIBED = Asset("ad.wav", Role.AUDIO_NARRATION, "declared", "audio", "wav", language="en")


def facts(levels: np.ndarray, *spans: Span) -> dict[str, object]:
    """The outline and the speech of a file with these levels above the floor (bands, steps)."""
    bands = tuple("".join(chr(ord(FIRST_CHARACTER) + level) for level in band) for band in levels.tolist())
    speech = TrackSpeech(
        0, "sample 1", "L+R", Fraction(0), Fraction(SECONDS), spans, 0.2, -27.0, 5.0, -40.0
    )  # fmt: skip
    return {
        "outline": SoundOutline((TrackOutline(0, Fraction(0), STEP, bands),)),
        "speech": Speech((speech,)),
    }


def mixes(lag: int = 0) -> dict[str, dict[str, object]]:
    """A main mix, and the same so many steps later with a voice 20 dB above it while it tells."""
    main = np.random.default_rng(5).integers(40, 60, (6, int(SECONDS / STEP)))
    told = np.roll(main, lag, axis=1)
    told[:, int(TOLD.start / STEP) : int(TOLD.end / STEP)] += 25
    spoken = Span(DIALOGUE.start + lag * STEP, DIALOGUE.end + lag * STEP)
    return {MIX.path: facts(main, DIALOGUE), DESCRIBED.path: facts(told, spoken, TOLD)}
