"""Tracks of sound that are laid one over the other: main mixes, and the services beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from validator.checks.definition import Join, Joined
from validator.model.facts.container import AudioTrack, Container
from validator.model.facts.speech import SoundOutline, Speech, TrackOutline, TrackSpeech
from validator.model.findings import Judgement, Location
from validator.model.package import AccessKind, Asset
from validator.model.reason import Reason, Unknown
from validator.model.track_services import KIND_OF_ROLE, MAIN_ROLES, track_language, track_services
from validator.model.vocabulary import SubjectKind

if TYPE_CHECKING:
    from validator.checks.access._comparing import Comparison

MAINS = tuple(role.value for role in MAIN_ROLES)
"""Where main mixes are."""

JOINS = (Join(SoundOutline, MAINS), Join(Speech, MAINS), Join(Container, MAINS))
"""What a check that compares with the main mix takes from other assets."""

SUBJECTS: tuple[SubjectKind, ...] = ("asset", "track")
"""A service may be a file of its own, or a further track of the main mix's."""

_NO_SUCH_SERVICE = {"ad": "access.not-description", "enhanced-dialogue": "access.not-enhanced-dialogue"}


@dataclass(frozen=True, slots=True)
class Mix:
    """One track of sound: the file it is in, the language of its label, its outline and its speech.

    ``track`` is its index among the file's streams, ``None`` where the file holds no other sound.
    """

    asset: Asset
    track: int | None
    language: str | None
    outline: TrackOutline
    speech: TrackSpeech

    @property
    def name(self) -> str:
        """The file's path, with ``#N`` for one of several tracks."""
        return self.asset.path if self.track is None else f"{self.asset.path}#{self.track}"

    @property
    def place(self) -> Location:
        """The whole of the track."""
        return Location(asset=self.asset.path, track=self.track)


def no_service(kind: AccessKind, asset: Asset, track: AudioTrack | None, joined: Joined) -> Reason | None:
    """Why a rule on that service has nothing to ask of a file or of a track; ``None`` where it has."""
    if track is None:
        found = KIND_OF_ROLE.get(asset.role)
    else:
        found = track_services(joined.package, asset, joined.get(asset, Container)).get(track.index)
    return None if found == kind else Reason(_NO_SUCH_SERVICE[kind])


def service_mix(
    asset: Asset, track: AudioTrack | None, outline: SoundOutline, speech: Speech, joined: Joined
) -> Mix | Reason:
    """The track that a rule is asked about; of a whole file, the first."""
    mixes = _mixes(asset, outline, speech, joined)
    mix = next((one for one in mixes if track is None or one.outline.index == track.index), None)
    return mix or Reason("access.description.no-sound", {"asset": asset.path})


def main_mixes(joined: Joined, beside: Asset) -> list[Mix] | Reason:
    """The main mixes that a service in one of the package's files may belong to.

    They are in files of their own, else in the picture's; and in the service's own file.
    """
    reason = Reason("access.description.no-main")
    mixes: list[Mix] = []
    for role in MAIN_ROLES:
        named = bool(mixes)
        for asset in joined.assets(role.value):
            found = [] if named and asset.path != beside.path else _mains_in(asset, joined)
            if isinstance(found, Unknown):
                reason = found.reason
            else:
                mixes += found
    return mixes or reason


def unanswered(reason: Reason) -> Judgement:
    """The answer where there is nothing to compare; no service or no main mix asks nothing."""
    if reason.code in (*_NO_SUCH_SERVICE.values(), "access.description.no-main"):
        return Judgement.not_applicable(reason.code)
    return Judgement.cannot_tell(reason)


def laid_over(mix: Mix, main: Mix) -> Comparison | None:
    """The comparison with one main mix; ``None`` where either is silent."""
    from validator.checks.access._comparing import compare

    return compare(mix.outline, main.outline)


def _mains_in(asset: Asset, joined: Joined) -> list[Mix] | Unknown:
    outline, speech = joined.get(asset, SoundOutline), joined.get(asset, Speech)
    if isinstance(outline, Unknown):
        return outline
    if isinstance(speech, Unknown):
        return speech
    services = track_services(joined.package, asset, joined.get(asset, Container))
    return [mix for mix in _mixes(asset, outline, speech, joined) if mix.outline.index not in services]


def _mixes(asset: Asset, outline: SoundOutline, speech: Speech, joined: Joined) -> list[Mix]:
    """Every track of a file that was both outlined and listened to."""
    container = joined.get(asset, Container)
    alone = len(outline.tracks) + len(outline.unmeasured) == 1
    spoken = {track.index: track for track in speech.tracks}
    return [
        Mix(
            asset,
            None if alone else one.index,
            track_language(joined.package, asset, container, one.index),
            one,
            spoken[one.index],
        )
        for one in outline.tracks
        if one.index in spoken
    ]
