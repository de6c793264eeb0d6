"""Pairs of a main mix and its audio description, made of synthetic speech over a bed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

import numpy as np
from numpy.typing import NDArray

from fixtures.builders.speech import Engine, resampled

RATE = 48_000
SECONDS = 75
VOICES = (("en+f3", "en+m3", "en+m7"), ("de", "de+f2", "de+m2"), ("es+m3", "es+f4", "es"))
"""Two speakers and a narrator, by pair."""

_LINES = (
    "We should never have left the harbour in this weather.",
    "Give me the letter, I want to read it first.",
    "Nobody knows where she went that night.",
    "There is a light on the hill, do you see it?",
    "Two hundred miles from here my brother is waiting.",
)
_DESCRIPTIONS = (
    "He walks to the window and looks at the sea.",
    "A black car stops in front of the house.",
    "She folds the paper and hides it.",
)
_SPOKEN_RMS = 0.05
_DUCKED = 10 ** (-8 / 20)

Mono = NDArray[np.float64]
Stereo = NDArray[np.float64]
"""Shape (2, samples)."""


def noise(generator: np.random.Generator, samples: int) -> Mono:
    """Noise that falls by 3 dB an octave, RMS 1."""
    spectrum = np.fft.rfft(generator.standard_normal(samples))
    spectrum /= np.maximum(np.fft.rfftfreq(samples, 1 / RATE), 60) ** 0.5
    signal: Mono = np.fft.irfft(spectrum, samples)
    return signal / signal.std()


def music(generator: np.random.Generator, samples: int) -> Mono:
    """Plucked tones of a scale, three a second, and a drum, RMS 1."""
    signal = np.zeros(samples)
    time = np.arange(RATE) / RATE
    scale = 220 * 2 ** (np.array([0, 2, 3, 5, 7, 8, 10, 12]) / 12)
    for start in range(0, samples - RATE, RATE // 3):
        tone = generator.choice(scale) * 2.0 ** generator.integers(-1, 2)
        pluck = sum(np.sin(2 * np.pi * tone * part * time) / part for part in range(1, 7))
        signal[start : start + RATE] += pluck * np.exp(-2.5 * time)
    for start in range(0, samples - RATE, RATE // 2):
        signal[start : start + RATE] += 0.8 * generator.standard_normal(RATE) * np.exp(-60 * time)
    return signal / signal.std()


def quiet(generator: np.random.Generator, samples: int) -> Mono:
    """Hardly anything: the noise of a room."""
    return 0.05 * noise(generator, samples)


BEDS: tuple[Callable[[np.random.Generator, int], Mono], ...] = (noise, music, quiet)


@dataclass(slots=True)
class Scene:
    """Dialogue, descriptions in its pauses, and a bed: mono, full scale 1; spans in samples.

    ``side`` is the difference signal of a bed in stereo, which mono has nothing of.
    """

    dialogue: Mono
    narration: Mono
    bed: Mono
    side: Mono
    described: list[tuple[int, int]] = field(default_factory=list)
    spoken: list[tuple[int, int]] = field(default_factory=list)

    @property
    def main(self) -> Mono:
        """The main mix."""
        return self.dialogue + self.bed

    @property
    def description(self) -> Mono:
        """The main mix, ducked under the descriptions, with the narrator on top."""
        return self.main * self._ducking + self.narration

    @property
    def wide_main(self) -> Stereo:
        """The main mix in stereo."""
        return np.stack([self.main + self.side, self.main - self.side])

    @property
    def wide_description(self) -> Stereo:
        """The main mix in stereo, ducked, with the narrator in the middle."""
        return self.wide_main * self._ducking + self.narration

    @property
    def wide_enhanced(self) -> Stereo:
        """The dialogue over a bed that is 8 dB softer, in stereo."""
        bed = np.stack([self.bed + self.side, self.bed - self.side])
        return self.dialogue + _DUCKED * bed

    @property
    def _ducking(self) -> Mono:
        """The gain under the descriptions, over time."""
        gain = np.ones(len(self.bed))
        for start, end in self.described:
            gain[max(0, start - RATE // 4) : end + RATE // 4] = _DUCKED
        ramp = RATE // 5
        padded = np.cumsum(np.pad(gain, (ramp // 2, ramp - ramp // 2), mode="edge"))
        return (padded[ramp:] - padded[:-ramp]) / ramp


def scene(pair: int, generator: np.random.Generator, *, over_dialogue: bool = False) -> Scene:
    """A scene of :data:`SECONDS`, its pauses drawn; descriptions in them, or over the dialogue."""
    samples = SECONDS * RATE
    bed, side = (0.02 * BEDS[pair](generator, samples) for _ in range(2))
    made = Scene(np.zeros(samples), np.zeros(samples), bed, 0.7 * side)
    *speakers, narrator = VOICES[pair]
    at = 2 * RATE
    for number in range(100):
        line = said(speakers[number % 2], generator.choice(_LINES))
        telling = said(narrator, generator.choice(_DESCRIPTIONS))
        if at + len(line) + len(telling) + 4 * RATE > samples:
            return made
        made.spoken.append(_put(made.dialogue, line, at))
        at += len(line) + RATE
        start = made.spoken[-1][0] + RATE // 4 if over_dialogue else at
        made.described.append(_put(made.narration, telling, start))
        at += len(telling) + RATE + int(generator.integers(RATE))
    raise AssertionError("the lines are too short for the scene")


def moved(signal: Stereo, samples: int) -> Stereo:
    """The signal so many samples later (earlier where negative), as long as it was."""
    shifted = np.roll(signal, samples, axis=-1)
    shifted[..., : max(0, samples)] = 0
    shifted[..., shifted.shape[-1] + min(0, samples) :] = 0
    return shifted


def stereo(signal: Mono) -> NDArray[np.float64]:
    """Two channels, not quite the same."""
    return np.stack([signal, 0.95 * signal])


@cache
def said(voice: str, words: str) -> Mono:
    """A line without the silence around it, at a fixed RMS level."""
    spoken = _engine().say(voice, words, 170)
    audible = np.flatnonzero(np.abs(spoken) > 0.003)
    signal = resampled(spoken[audible[0] : audible[-1] + 1])
    return signal * (_SPOKEN_RMS / np.sqrt((signal**2).mean()))


@cache
def _engine() -> Engine:
    return Engine()


def _put(track: Mono, line: Mono, start: int) -> tuple[int, int]:
    track[start : start + len(line)] += line
    return start, start + len(line)
