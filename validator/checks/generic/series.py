"""Series: what holds for one episode holds for all.

What it checks
    That a value is the same in every episode of a package that holds several: each episode's
    assets are those with the same claim (``episode``, unless the ruleset names another).

Why it matters
    If one episode has a textless master, a mix or a language that the others lack, the season
    cannot be offered as one.

Parameters
    ``value``: an expression over ``asset``. ``roles``: glob patterns; ``where``: a condition on
    ``asset``. ``episode``: the claim that names an asset's episode.

Example
    Fails ``{value: asset.language, roles: "text.sdh"}``: episodes 1 and 2 with SDH in ``en`` and
    ``ko``, episode 3 in ``en`` only. Passes: all three in both.

References
    For instance Roku Originals: if one episode needs a full textless master, all do.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from validator.checks.definition import Joined, check
from validator.checks.generic._groups import CONDITION, holds_for, value_of
from validator.checks.generic._values import NOTHING, shown
from validator.expressions import Expression
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.reason import Unknown


@dataclass(frozen=True, slots=True)
class Params:
    """Which value of which assets, and the claim that tells episodes apart."""

    value: Expression = field(metadata={"scope": "asset"})
    roles: tuple[str, ...]
    where: Expression | None = field(default=None, metadata=CONDITION)
    episode: str = "episode"


@dataclass(slots=True)
class Episode:
    """One episode: the values of its assets, one of their paths, and why others are not known."""

    values: set[str] = field(default_factory=set)
    path: str = ""
    doubt: Unknown | None = None

    @property
    def told(self) -> str:
        """Its values in order; a dash for none."""
        return ", ".join(sorted(self.values)) or NOTHING


@check("generic/series", subject="package", codes=("generic.series.differs",))
def series(joined: Joined, params: Params) -> Judgement:
    """Judge one package."""
    episodes = _episodes(joined, params)
    if len(episodes) < 2:
        return Judgement.not_applicable("generic.no-series", claim=params.episode)
    measured = [Measurement(f"episode {name}", episode.told) for name, episode in episodes.items()]
    doubt = next((episode.doubt for episode in episodes.values() if episode.doubt), None)
    if doubt:
        # What one episode lacks may be what could not be found out.
        return Judgement.cannot_tell(doubt, measured)
    usual = Counter(episode.told for episode in episodes.values()).most_common(1)[0][0]
    findings = [
        Finding(
            "generic.series.differs",
            {"episode": name, "value": episode.told, "usual": usual, "what": params.value.source.strip()},
            Location(asset=episode.path),
            measured=episode.told,
            expected=usual,
            anchor=name,
        )
        for name, episode in episodes.items()
        if episode.told != usual
    ]
    return Judgement.of(findings, measured)


def _episodes(joined: Joined, params: Params) -> dict[str, Episode]:
    """Every episode that any asset claims to be of, in the order of the package."""
    episodes: dict[str, Episode] = {}
    for asset in joined.package.assets:
        claimed = asset.claims.get(params.episode)
        if claimed is None:
            continue
        episode = episodes.setdefault(shown(claimed), Episode(path=asset.path))
        holds = asset.role.matches(params.roles) and holds_for(joined, asset, params.where)
        if holds is False:
            continue
        value = holds if isinstance(holds, Unknown) else value_of(joined, asset, params.value)
        if isinstance(value, Unknown):
            episode.doubt = value
        else:
            episode.values.add(shown(value))
    return episodes
