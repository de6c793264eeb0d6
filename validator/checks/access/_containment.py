"""Is the text of one track's events also in another track, at the same time?"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from fractions import Fraction
from unicodedata import category, normalize

from validator.model.facts.text import Cue


def containment(
    events: Sequence[Cue], full: Sequence[Cue], tolerance: Fraction
) -> Iterator[tuple[Cue, bool]]:
    """Each event with whether the full track shows its text while it lasts, give or take ``tolerance`` s.

    The texts of all full cues that overlap the event are read as one, so that an event may be split
    or joined differently there. Events without a letter or digit are left out.
    """
    ahead = sorted(full, key=lambda cue: (cue.start, cue.number), reverse=True)
    current: list[tuple[Fraction, int, Cue]] = []
    for event in sorted(events, key=lambda cue: (cue.start, cue.number)):
        wanted = words(event.text)
        if not wanted:
            continue
        while ahead and ahead[-1].start < event.end + tolerance:
            cue = ahead.pop()
            heapq.heappush(current, (cue.end, cue.number, cue))
        while current and current[0][0] <= event.start - tolerance:
            heapq.heappop(current)
        shown = (cue for _, _, cue in current if cue.start < event.end + tolerance)
        in_order = sorted(shown, key=lambda cue: (cue.start, cue.number))
        yield event, wanted in "".join(words(cue.text) for cue in in_order)


def words(text: str) -> str:
    """Letters, marks and digits only, in compatibility form and without case."""
    folded = normalize("NFKC", text).casefold()
    return "".join(character for character in folded if category(character)[0] in "LMN")
