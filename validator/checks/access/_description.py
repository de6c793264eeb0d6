"""An audio description beside the main mix it belongs to: which mix that is, and what is described when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from validator.checks.access._languages import compatible
from validator.checks.access._spans import common, joined_up, moved, total, within
from validator.checks.definition import Join, Joined
from validator.model.facts.audio import Span
from validator.model.facts.speech import SoundOutline, Speech, TrackOutline, TrackSpeech
from validator.model.findings import Judgement
from validator.model.package import Asset
from validator.model.reason import Reason, Unknown
from validator.model.vocabulary import Role

if TYPE_CHECKING:
    from validator.checks.access._comparing import Comparison

MAINS = (Role.AUDIO_PRIMARY.value, Role.VIDEO_PRIMARY.value)
"""Where main mixes are."""

JOINS = (Join(SoundOutline, MAINS), Join(Speech, MAINS))
"""What a check that compares with the main mix takes from other assets."""

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
class Main:
    """One main mix: a track of an asset, its outline and its speech."""

    asset: Asset
    outline: TrackOutline
    speech: TrackSpeech


@dataclass(frozen=True, slots=True)
class Described:
    """A description, laid over the main mix that it agrees with best.

    ``offset`` is how much later the main mix's sound stands in the description, in seconds;
    narration alone holds nothing to align by and is taken to be in time. ``events`` are the
    stretches in which somebody describes, in seconds on the description's own timeline.
    """

    main: Main
    comparison: Comparison
    form: Form
    offset: Fraction
    events: tuple[Span, ...]

    @property
    def dialogue(self) -> list[Span]:
        """The speech of the main mix, on the description's timeline."""
        return moved(self.main.speech.spans, self.offset)


def described(asset: Asset, outline: SoundOutline, speech: Speech, joined: Joined) -> Described | Reason:
    """What a file of audio description holds, or why that cannot be told."""
    if asset.role is not Role.AUDIO_NARRATION:
        return Reason("access.not-description")
    if outline.main is None or speech.main is None:
        return Reason("access.description.no-sound", {"asset": asset.path})
    mains = main_mixes(joined)
    if isinstance(mains, Reason):
        return mains
    mains = [main for main in mains if compatible(main.asset.language, asset.language)] or mains
    compared = [(main, found) for main in mains if (found := laid_over(outline.main, main)) is not None]
    if not compared:
        return Reason("access.description.no-sound", {"asset": mains[0].asset.path})
    main, comparison = max(compared, key=lambda one: one[1].agreement)
    form = _form(comparison)
    if form != "mix":
        return Described(main, comparison, form, Fraction(0), _events(speech.main.spans))
    heard = common(joined_up(speech.main.spans, _SAME_EVENT), comparison.added)
    return Described(main, comparison, form, comparison.offset, _events(heard))


def unanswered(reason: Reason) -> Judgement:
    """The answer where there is nothing :class:`Described`; no description or no main mix asks nothing."""
    if reason.code in ("access.not-description", "access.description.no-main"):
        return Judgement.not_applicable(reason.code)
    return Judgement.cannot_tell(reason)


def main_mixes(joined: Joined) -> list[Main] | Reason:
    """The main mixes of a package: files of their own, or where there is none, the picture's sound."""
    reason = Reason("access.description.no-main")
    for role in MAINS:
        found: list[Main] = []
        for other in joined.assets(role):
            tracks = _tracks(other, joined)
            if isinstance(tracks, Unknown):
                reason = tracks.reason
            else:
                found += tracks
        if found:
            return found
    return reason


def _tracks(asset: Asset, joined: Joined) -> list[Main] | Unknown:
    outline, speech = joined.get(asset, SoundOutline), joined.get(asset, Speech)
    if isinstance(outline, Unknown):
        return outline
    if isinstance(speech, Unknown):
        return speech
    spoken = {track.index: track for track in speech.tracks}
    return [Main(asset, track, spoken[track.index]) for track in outline.tracks if track.index in spoken]


def laid_over(outline: TrackOutline, main: Main) -> Comparison | None:
    """The comparison with one main mix; ``None`` where either is silent."""
    from validator.checks.access._comparing import compare

    return compare(outline, main.outline)


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
