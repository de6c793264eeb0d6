"""When a file of audio description describes, for pictures: from the facts, as the checks on it hear it."""

from __future__ import annotations

from collections.abc import Mapping

from validator.engine.store import FactStore
from validator.model.facts.audio import Span
from validator.model.facts.speech import SoundOutline, Speech
from validator.model.package import Asset, Package
from validator.model.reason import Reason, Unknown
from validator.model.vocabulary import Role

Facts = Mapping[str, Mapping[str, object]]
"""The facts of each asset, by its path and their names."""


def descriptions(assets: tuple[Asset, ...], facts: Facts) -> dict[str, tuple[Span, ...]]:
    """The descriptions of each file that holds any, on its own timeline.

    Left out is a file that nothing can be told of: one without the outlines and the speech of itself
    and of a main mix, or one whose sound is neither that mix nor narration alone.
    """
    by_asset = {(path, name): fact for path, known in facts.items() for name, fact in known.items()}
    store = FactStore(Package("", "", assets=assets), by_asset)
    narrations = (asset for asset in assets if asset.role is Role.AUDIO_NARRATION)
    return {asset.path: events for asset in narrations if (events := _events(asset, store))}


def _events(asset: Asset, store: FactStore) -> tuple[Span, ...]:
    from validator.checks.access._description import described

    joined = store.joined()
    outline, speech = joined.get(asset, SoundOutline), joined.get(asset, Speech)
    if isinstance(outline, Unknown) or isinstance(speech, Unknown):
        return ()
    found = described(asset, outline, speech, joined)
    return () if isinstance(found, Reason) or found.form == "other" else found.events
