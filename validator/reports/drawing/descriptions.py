"""When an audio description describes, for pictures: from the facts, as the checks on it hear it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from validator.engine.store import FactStore
from validator.model.facts.audio import Span
from validator.model.facts.container import AudioTrack, Container
from validator.model.facts.speech import SoundOutline, Speech
from validator.model.package import AccessService, Asset, Package
from validator.model.reason import Reason, Unknown
from validator.model.vocabulary import Role

Facts = Mapping[str, Mapping[str, object]]
"""The facts of each asset, by its path and their names."""

Described = Mapping[int, Sequence[Span]]
"""The descriptions of each track of a file that holds any, on the file's own timeline."""


def descriptions(
    assets: tuple[Asset, ...], services: tuple[AccessService, ...], facts: Facts
) -> dict[str, Described]:
    """What is described when, by asset path; ``services`` are those claimed or found in tracks.

    Left out is a track that nothing can be told of: one without the outlines and the speech of itself
    and of a main mix, or one whose sound is neither that mix nor narration alone.
    """
    by_asset = {(path, name): fact for path, known in facts.items() for name, fact in known.items()}
    store = FactStore(Package("", "", assets=assets, access_services=services), by_asset)
    found = ((asset.path, dict(_events(asset, store))) for asset in assets)
    return {path: events for path, events in found if events}


def _events(asset: Asset, store: FactStore) -> Iterator[tuple[int, tuple[Span, ...]]]:
    from validator.checks.access._description import described

    joined = store.joined()
    outline, speech = joined.get(asset, SoundOutline), joined.get(asset, Speech)
    if isinstance(outline, Unknown) or isinstance(speech, Unknown):
        return
    for track in _candidates(asset, joined.get(asset, Container)):
        found = described(asset, track, outline, speech, joined)
        if not isinstance(found, Reason) and found.form != "other" and found.events:
            yield found.own.outline.index, found.events


def _candidates(asset: Asset, container: Container | Unknown) -> Sequence[AudioTrack | None]:
    """A file of audio description as a whole; of another, each of several tracks."""
    if asset.role is Role.AUDIO_NARRATION:
        return (None,)
    tracks = () if isinstance(container, Unknown) else container.audio
    return tracks if len(tracks) > 1 else ()
