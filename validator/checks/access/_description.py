"""An audio description beside the main mix it belongs to: which mix that is, and what is described when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from validator.checks.access._languages import compatible
from validator.checks.access._mixes import Mix, laid_over, main_mixes, no_service, service_mix
from validator.checks.access._spans import common, joined_up, moved, total, within
from validator.checks.definition import Joined
from validator.model.facts.audio import Span
from validator.model.facts.container import AudioTrack
from validator.model.facts.speech import SoundOutline, Speech
from validator.model.package import Asset
from validator.model.reason import Reason

if TYPE_CHECKING:
    from validator.checks.access._comparing import Comparison

Form = Literal["mix", "narration", "other"]

# A mix holds this much of the main mix's time unchanged at least; narration alone holds none of it
# and is silent for at least this much.
_MIX_AGREEMENT = 0.25
_NARRATION_SILENCE = 0.4

# Descriptions are parted by longer pauses than these, and last longer than a click.
_SAME_EVENT = Fraction(1)
_SHORTEST_EVENT = Fraction(1, 2)

# Over dialogue a description is heard in pieces; where they are fewer than this part, it is none.
_HEARD = Fraction(1, 4)


@dataclass(frozen=True, slots=True)
class Described:
    """A description, laid over the main mix that it agrees with best.

    ``offset`` is how much later the main mix's sound stands in the description, in seconds;
    narration alone holds nothing to align by and is taken to be in time. ``events`` are the
    stretches in which somebody describes, in seconds on the description's own timeline.
    """

    own: Mix
    main: Mix
    comparison: Comparison
    form: Form
    offset: Fraction
    events: tuple[Span, ...]

    @property
    def dialogue(self) -> list[Span]:
        """The speech of the main mix, on the description's timeline."""
        return moved(self.main.speech.spans, self.offset)


def described(
    asset: Asset, track: AudioTrack | None, outline: SoundOutline, speech: Speech, joined: Joined
) -> Described | Reason:
    """What a file or a track of audio description holds, or why that cannot be told."""
    if nothing := no_service("ad", asset, track, joined):
        return nothing
    own = service_mix(asset, track, outline, speech, joined)
    if isinstance(own, Reason):
        return own
    mains = main_mixes(joined, asset)
    if isinstance(mains, Reason):
        return mains
    mains = [main for main in mains if compatible(main.language, own.language)] or mains
    compared = [(main, found) for main in mains if (found := laid_over(own, main)) is not None]
    if not compared:
        return Reason("access.description.no-sound", {"asset": mains[0].name})
    main, comparison = max(compared, key=lambda one: one[1].agreement)
    form = _form(comparison)
    if form != "mix":
        return Described(own, main, comparison, form, Fraction(0), _events(own.speech.spans))
    heard = common(joined_up(own.speech.spans, _SAME_EVENT), comparison.added)
    return Described(own, main, comparison, form, comparison.offset, _events(heard))


def _events(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Descriptions, from the pieces of them that were heard."""
    joined = joined_up(spans, _SAME_EVENT)
    return tuple(
        event
        for event in joined
        if event.duration >= _SHORTEST_EVENT and total(within(event, spans)) >= _HEARD * event.duration
    )


def _form(comparison: Comparison) -> Form:
    if comparison.agreement >= _MIX_AGREEMENT:
        return "mix"
    return "narration" if comparison.silent_share >= _NARRATION_SILENCE else "other"
