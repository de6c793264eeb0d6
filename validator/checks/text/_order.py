"""Cues as the viewer meets them."""

from __future__ import annotations

from collections.abc import Sequence

from validator.model.facts.text import Cue


def in_time_order(cues: Sequence[Cue]) -> list[Cue]:
    """The cues of a file, in its order, by start; without those that last no time.

    A cue that ends where or before it starts is never shown, so it neighbours and hides nothing.
    """
    shown = [cue for cue in cues if cue.end > cue.start]
    shown.sort(key=lambda cue: cue.start)  # a stable sort: those that start together stay in order
    return shown
