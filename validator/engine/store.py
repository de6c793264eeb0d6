"""The facts of one package: what was read, measured, or why not."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from validator.checks.definition import Joined
from validator.model.facts import FACTS
from validator.model.facts.container import Container
from validator.model.facts.text import TimedText
from validator.model.package import Asset, FrameRate, Package
from validator.model.reason import Unknown
from validator.probes import PROBE_OF_FACT

NOT_RUN = "engine.not-run"
DOES_NOT_APPLY = "engine.fact-does-not-apply"


def applies(asset: Asset, fact: str) -> bool:
    """True when there is a probe for that fact that reads this kind of content."""
    return fact == "file" or PROBE_OF_FACT[fact].reads(asset)


class FactStore:
    """Facts by (asset path, fact name). What was not asked for, or can't be, is ``Unknown``."""

    def __init__(self, package: Package, facts: Mapping[tuple[str, str], object] | None = None) -> None:
        self.package = package
        self._facts: dict[tuple[str, str], object] = dict(facts or {})

    def put(self, asset: Asset, fact: str, value: object) -> None:
        """Keep a fact."""
        self._facts[asset.path, fact] = value

    def put_all(self, asset: Asset, why: Unknown) -> None:
        """Nothing at all can be found out about this asset."""
        for fact in FACTS:
            if applies(asset, fact):
                self.put(asset, fact, why)

    def holds(self, asset: Asset, fact: str) -> bool:
        """True once there is an answer: the fact, or why it can't be found out."""
        return (asset.path, fact) in self._facts

    def get(self, asset: Asset, fact: str) -> object:
        """The fact, or ``Unknown`` with the reason why there is none."""
        found = self._facts.get((asset.path, fact))
        if found is not None:
            return found
        code = NOT_RUN if applies(asset, fact) else DOES_NOT_APPLY
        return Unknown.because(code, fact=fact, asset=asset.path)

    def by_asset(self) -> dict[str, dict[str, object]]:
        """Everything kept so far, by asset path and fact name."""
        kept: dict[str, dict[str, object]] = {}
        for (path, fact), value in self._facts.items():
            kept.setdefault(path, {})[fact] = value
        return kept

    def joined(self) -> Joined:
        """What a check on several assets reads from."""
        return Joined(self.package, self.get)

    def frame_rate(self, asset: Asset) -> FrameRate:
        """The rate at which the asset's frames are counted, and who says so."""
        if asset.frame_rate:
            return FrameRate(asset.frame_rate, "asset")
        if self.package.title.frame_rate:
            return FrameRate(self.package.title.frame_rate, "title")
        for video in self.package.assets:
            container = self.get(video, "container") if video.role.matches(("video.primary",)) else None
            if isinstance(container, Container) and (rate := _video_rate(container)):
                return FrameRate(rate, "video")
        text = self.get(asset, "text")
        if isinstance(text, TimedText) and text.frame_rate:
            return FrameRate(text.frame_rate, "document")
        return FrameRate(None, "unknown")


def _video_rate(container: Container) -> Fraction | None:
    for track in container.video:
        if isinstance(track.frame_rate, Fraction):
            return track.frame_rate
    return None
