"""From a decoded sample to its time in the programme, gaps between packets included."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from fractions import Fraction

from validator.model.facts.audio import Span

# Timestamps are rounded (Matroska: 1 ms) and codecs jitter; less than this is no gap.
_TOLERANCE_S = 0.05


class Timeline:
    """Where each sample of a stream is in time, as the timestamps of its frames say.

    ``start`` is the start of the programme in the file's clock, ``end`` its end as the container
    declares it, both in seconds: a timestamp that leaps beyond the end is a fault of the clock and
    no gap, and so is one from which the frames that follow come back.
    """

    def __init__(self, sample_rate_hz: int, start: Fraction, end: Fraction | None) -> None:
        self._rate = sample_rate_hz
        self._start = start
        self._end = None if end is None else end - start
        self._samples: list[int] = [0]
        self._times: list[Fraction] = [Fraction(0)]
        self._noted = 0
        # A float tells whether to look closer, because this is asked for every frame.
        self._anchor_s = 0.0

    def note(self, timestamp: int | None, time_base: Fraction | None, samples: int) -> None:
        """Take the next frame: its timestamp, in units of ``time_base`` seconds, and its length."""
        first, self._noted = self._noted, self._noted + samples
        if timestamp is None or time_base is None:
            return
        if first == 0:
            self._anchor(0, timestamp * time_base - self._start)
            return
        expected = self._anchor_s + (first - self._samples[-1]) / self._rate
        late = timestamp * time_base.numerator / time_base.denominator - expected
        if abs(late) > _TOLERANCE_S:
            self._leap(first, timestamp * time_base - self._start)

    def starts_at(self, sample: int) -> Fraction:
        """The time at which a sample begins, in seconds from the start of the programme."""
        return self._at(bisect_right(self._samples, sample) - 1, sample)

    def ends_at(self, sample: int) -> Fraction:
        """The time at which the sample before that one ends: before a gap, not after it."""
        return self._at(max(0, bisect_left(self._samples, sample) - 1), sample)

    def gaps(self) -> list[Span]:
        """The spans of time that no frame covers."""
        anchors = zip(self._samples[1:], self._times[1:], strict=True)
        return [Span(self.ends_at(sample), time) for sample, time in anchors]

    def _leap(self, sample: int, time: Fraction) -> None:
        """A frame that is not where the one before it ended."""
        while len(self._times) > 1 and time < self._times[-1]:
            self._samples.pop()
            self._times.pop()
        if time - self._at(-1, sample) > _TOLERANCE_S and (self._end is None or time <= self._end):
            self._anchor(sample, time)
        else:
            self._anchor_s = float(self._times[-1] + self._start)

    def _anchor(self, sample: int, time: Fraction) -> None:
        if sample > self._samples[-1]:
            self._samples.append(sample)
            self._times.append(time)
        else:
            self._times[-1] = time
        self._anchor_s = float(time + self._start)

    def _at(self, anchor: int, sample: int) -> Fraction:
        return self._times[anchor] + Fraction(sample - self._samples[anchor], self._rate)
