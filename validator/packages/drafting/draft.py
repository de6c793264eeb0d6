"""The whole draft: every file with its guesses, and what the title seems to be."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from validator.model.facts.container import Container
from validator.model.facts.xml import XmlFacts
from validator.model.package import Asset, Package
from validator.model.vocabulary import Role
from validator.packages.delivery import leaves_folder
from validator.packages.drafting.guess import Guess
from validator.packages.drafting.languages import guess_language, meant
from validator.packages.drafting.roles import guess_role

Facts = Mapping[str, Mapping[str, object]]

FACTS = ("container", "text", "xml")
"""The facts that guesses rest on; headers, text and metadata suffice."""

# The element of MovieLabs Common Metadata (md:OriginalLanguage) by its path.
_ORIGINAL_LANGUAGE = "/OriginalLanguage"


@dataclass(frozen=True, slots=True)
class DraftAsset:
    """One file. ``language`` is ``None`` where files of its role have none."""

    path: str
    role: Guess
    language: Guess | None

    @property
    def is_doubtful(self) -> bool:
        """True when a person should look."""
        return self.role.is_doubtful or (self.language is not None and self.language.is_doubtful)


@dataclass(frozen=True, slots=True)
class Draft:
    """What is going to stand in ``delivery.yaml``; ``left_out`` are names that can't stand there."""

    name: Guess
    frame_rate: Guess | None
    original_language: Guess | None
    assets: tuple[DraftAsset, ...]
    left_out: tuple[str, ...] = ()


def draft(package: Package, facts: Facts) -> Draft:
    """Guesses about a folder from its package and the :data:`FACTS` of its assets by path."""
    listed = [asset for asset in package.assets if can_be_listed(asset.path)]
    assets = tuple(_asset(asset, facts.get(asset.path, {})) for asset in listed)
    return Draft(
        name=Guess.by(os.path.basename(os.path.abspath(package.path)), "init.why.folder"),
        frame_rate=_frame_rate(assets, facts),
        original_language=_in_metadata(assets, facts) or _in_sound(assets),
        assets=assets,
        left_out=tuple(asset.path for asset in package.assets if not can_be_listed(asset.path)),
    )


def can_be_listed(path: str) -> bool:
    """False for a name that is no text, and for one that would be read as a path out of the folder."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return not leaves_folder(path)


def _asset(asset: Asset, facts: Mapping[str, object]) -> DraftAsset:
    role = guess_role(asset, facts)
    return DraftAsset(asset.path, role, guess_language(asset, Role(role.value), facts))


def _frame_rate(assets: Sequence[DraftAsset], facts: Facts) -> Guess | None:
    """The rate in the header of the first picture; in doubt where another picture has another."""
    guess: Guess | None = None
    for asset in assets:
        container = facts.get(asset.path, {}).get("container")
        for track in container.video if isinstance(container, Container) else ():
            rate = track.frame_rate
            if not isinstance(rate, Fraction):
                continue
            if guess is None:
                guess = Guess.by(str(rate), "init.why.rate", path=asset.path)
            elif guess.value != str(rate):
                return guess.doubted("init.why.but-rate", path=asset.path, rate=str(rate))
    return guess


def _in_metadata(assets: Sequence[DraftAsset], facts: Facts) -> Guess | None:
    """The original language that the metadata states, where all of it states the same."""
    stated: dict[str, Guess] = {}
    for asset in assets:
        xml = facts.get(asset.path, {}).get("xml")
        for one in xml.languages if isinstance(xml, XmlFacts) else ():
            if one.path.endswith(_ORIGINAL_LANGUAGE) and (tag := meant(one.value)):
                stated.setdefault(tag, Guess.by(tag, "init.why.metadata", path=asset.path, tag=one.value))
    return next(iter(stated.values())) if len(stated) == 1 else None


def _in_sound(assets: Sequence[DraftAsset]) -> Guess | None:
    """The language of the picture's sound, else the one language of all main sound."""
    for role in (Role.VIDEO_PRIMARY, Role.AUDIO_PRIMARY):
        spoken = [(one.path, one.language.value) for one in assets if one.role.value == role and one.language]
        languages = {tag for _, tag in spoken if tag}
        if len(languages) == 1:
            path = next(path for path, tag in spoken if tag)
            return Guess.by(languages.pop(), "init.why.sound-of", path=path)
    return None
