"""From seconds to places in a drawing, which the browser stretches to the width that there is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from validator.messages.formatting import clock

WIDTH = 4000
"""Units of a drawing's width: finer than any screen, so that nothing is written twice in one place."""

_NARROWEST = 8  # what is drawn stays visible, however short it is

_MINUTE, _HOUR = 60, 3600
# From one label to the next, in seconds.
_STEPS = (
    Fraction(1, 2), *map(Fraction, (1, 2, 5, 10, 15, 30)),
    *(Fraction(_MINUTE * count) for count in (1, 2, 5, 10, 15, 30)),
    *(Fraction(_HOUR * count) for count in (1, 2, 4, 8, 24)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Time from 0 to ``end`` seconds, on the width of a drawing."""

    end: Fraction

    def units(self, seconds: Fraction) -> int:
        """The place of a time in units of :data:`WIDTH`; what is outside stands at the edge."""
        inside = min(max(seconds, Fraction(0)), self.end)
        return round(inside / self.end * WIDTH) if self.end else 0

    def percent(self, seconds: Fraction) -> float:
        """The same place as a share of the width, in percent."""
        return self.units(seconds) * 100 / WIDTH

    def ticks(self, most: int = 6) -> tuple[Fraction, ...]:
        """Round times to label, from 0 on, with at most so many steps between them."""
        step = next((step for step in _STEPS if self.end <= most * step), self.end)
        return tuple(step * number for number in range(int(self.end / step) + 1))

    def blocks(self, spans: Iterable[tuple[Fraction, Fraction]]) -> str:
        """SVG path data of stretches of time, one unit high; what can't be told apart is drawn once."""
        drawn: list[list[int]] = []
        for start, end in sorted((self.units(start), self.units(end)) for start, end in spans):
            last = max(end, start + _NARROWEST)
            if drawn and start <= drawn[-1][1]:
                drawn[-1][1] = max(drawn[-1][1], last)
            else:
                drawn.append([start, last])
        return "".join(f"M{start} 0h{end - start}v1h-{end - start}z" for start, end in drawn)


def hours(seconds: Fraction) -> str:
    """A time as an axis has it: ``01:02:03``, and tenths only where there are any."""
    return clock(seconds).rstrip("0").rstrip(".")
