"""Any of: the package offers at least one of several alternatives, in every territory it is for.

What it checks
    That at least one of the listed kinds of asset is there in one of the languages asked for;
    where languages are given by territory, in each territory that the title names.

Why it matters
    A store accepts a title in its language as sound, as a subtitle or burned in: one is enough,
    none is a rejection.

Parameters
    ``any_of``: alternatives, each with ``roles`` (glob patterns), ``where`` (a condition on
    ``asset``), ``tracks`` (``audio`` or ``text``: the tracks inside), ``languages`` (ranges of
    RFC 4647; none: any language), or ``by_territory``: languages for each territory code.

Example
    Fails ``{any_of: [{roles: audio.primary, by_territory: {KR: ko}},
    {roles: text.normal, by_territory: {KR: ko}}]}``: a title for KR with English sound and
    Japanese subtitles. Passes: the same with Korean subtitles.

References
    For instance Apple TV, storefront languages.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from validator.checks.definition import Joined, check
from validator.checks.generic._groups import CONDITION, TRACKS, Group, members
from validator.checks.generic._languages import unlabelled
from validator.expressions import Expression
from validator.formats.language_range import in_range
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.reason import Reason, Unknown


@dataclass(frozen=True, slots=True)
class Alternative:
    """A group of assets, and the languages of it that are accepted."""

    roles: tuple[str, ...]
    where: Expression | None = field(default=None, metadata=CONDITION)
    tracks: Literal["audio", "text"] | None = None
    languages: tuple[str, ...] = ()
    by_territory: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def group(self) -> Group:
        """The assets, whatever their language."""
        return Group(self.roles, self.where, self.tracks)

    def ranges(self, territory: str | None) -> tuple[str, ...]:
        """The languages accepted in a territory; empty when the alternative is not open there."""
        if self.by_territory:
            return self.by_territory.get(territory or "", ())
        return self.languages or ("",)


@dataclass(frozen=True, slots=True)
class Params:
    """What is accepted."""

    any_of: tuple[Alternative, ...]

    @property
    def territories(self) -> frozenset[str]:
        """Every territory that some alternative names."""
        return frozenset(code for one in self.any_of for code in one.by_territory)


@check(
    "generic/any-of",
    subject="package",
    codes=("generic.any-of.none", "generic.any-of.none-in-territory"),
    joins=TRACKS,
)
def any_of(joined: Joined, params: Params) -> Judgement:
    """Judge one package."""
    territories: list[str | None] = [None]
    if params.territories:
        stated = joined.package.title.territories
        if not stated:
            return Judgement.cannot_tell(Reason("generic.territories-unknown"))
        territories = [code for code in dict.fromkeys(stated) if code in params.territories]
        if not territories:
            return Judgement.not_applicable("generic.no-such-territory", territories=", ".join(stated))
    answers = [(territory, _offered(joined, params.any_of, territory)) for territory in territories]
    findings = [_finding(params, territory) for territory, offered in answers if offered is None]
    measured = [Measurement("offered", name) for _, name in answers if isinstance(name, str)]
    doubt = next((offered for _, offered in answers if isinstance(offered, Unknown)), None)
    if doubt and not findings:
        return Judgement.cannot_tell(doubt, measured)
    return Judgement.of(findings, measured)


def _offered(joined: Joined, any_of: Sequence[Alternative], territory: str | None) -> str | Unknown | None:
    """The first carrier that is accepted; unknown when one might be; ``None`` when none is."""
    doubt: Unknown | None = None
    for alternative in any_of:
        ranges = alternative.ranges(territory)
        found = members(joined, (alternative.group,))
        for carrier in found.certain:
            if any(not one or in_range(carrier.language, one) for one in ranges):
                return carrier.name
        if ranges:
            doubt = doubt or found.doubt or unlabelled(found.certain)
    return doubt


def _finding(params: Params, territory: str | None) -> Finding:
    wanted = "; ".join(
        f"{', '.join(one.roles)} {', '.join(ranges)}".strip()
        for one in params.any_of
        if (ranges := one.ranges(territory))
    )
    if territory is None:
        return Finding("generic.any-of.none", {"wanted": wanted}, measured="–", expected=wanted)
    args = {"wanted": wanted, "territory": territory}
    return Finding("generic.any-of.none-in-territory", args, measured="–", expected=wanted, anchor=territory)
