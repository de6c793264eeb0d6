"""Cues as the viewer meets them."""

from __future__ import annotations

from collections.abc import Iterable

from validator.model.facts.text import Cue


def in_time_order(cues: Iterable[Cue]) -> list[Cue]:
    """By start, then by place in the file; without those that last no time.

    A cue that ends where or before it starts is never shown, so it neighbours and hides nothing.
    """
    shown = [cue for cue in cues if cue.end > cue.start]
    shown.sort(key=lambda cue: (cue.start, cue.number))
    return shown
