"""The speech that a text file belongs to, and how its cues lie against it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from validator.checks.access._languages import same_language
from validator.checks.access._mixes import MAINS
from validator.checks.access._spans import joined_up
from validator.checks.definition import Joined
from validator.model.facts.audio import Span
from validator.model.facts.speech import Speech, TrackSpeech
from validator.model.facts.text import TimedText
from validator.model.package import Asset
from validator.model.reason import Reason, Unknown

if TYPE_CHECKING:
    from validator.checks.access._cue_timing import Timing

# Cues match the speech of another programme to less than this, that of their own to more.
_LEAST_MATCH = 0.5


@dataclass(frozen=True, slots=True)
class Heard:
    """The main mix whose dialogue a text shows, its speech, and how the cues lie against it."""

    asset: Asset
    speech: TrackSpeech
    timing: Timing


def heard(text: Asset, cues: TimedText, joined: Joined) -> Heard | Reason:
    """The mix of the text's language, else any; a reason where there is none, or nothing can be told."""
    mixes = _mixes(joined)
    if isinstance(mixes, Reason):
        return mixes
    from validator.checks.access._cue_timing import timing

    of_language = [mix for mix in mixes if same_language(mix[0].language, text.language or "")]
    asset, speech = (of_language or mixes)[0]
    shown = joined_up(Span(cue.start, cue.end) for cue in cues.cues if cue.end > cue.start)
    found = timing(shown, speech.spans)
    if found is None:
        return Reason("access.captions-sound.too-little", {"asset": asset.path})
    if found.match < _LEAST_MATCH:
        return Reason("access.captions-sound.no-match", {"asset": asset.path})
    return Heard(asset, speech, found)


def _mixes(joined: Joined) -> list[tuple[Asset, TrackSpeech]] | Reason:
    reason = Reason("access.captions-sound.no-sound")
    for role in MAINS:
        found: list[tuple[Asset, TrackSpeech]] = []
        for asset in joined.assets(role):
            speech = joined.get(asset, Speech)
            if isinstance(speech, Unknown):
                reason = speech.reason
            elif speech.main is not None:
                found.append((asset, speech.main))
        if found:
            return found
    return reason
