"""Join: a value of one kind of asset is found among the values of another kind.

What it checks
    That the value of every asset of some role (its language, unless the ruleset names another
    value) equals that of at least one asset of other roles.

Why it matters
    An audio description in a locale that no main mix has is never offered to anybody.

Parameters
    ``of``, ``among``: groups of assets by ``roles`` (glob patterns), ``where`` (a condition on
    ``asset``) and ``tracks`` (the tracks inside). ``value``: what is compared, of an ``asset`` of
    either kind; the language without it. ``comparison``, for languages: ``exact``, ``primary``
    (same primary subtag) or ``range`` (one of the two tags contains the other).

Example
    Fails ``{of: {roles: audio.narration}, among: {roles: audio.primary}}``: descriptions in
    ``en-GB`` beside sound in ``en-US``. Passes: both in ``en-US``.

References
    For instance Prime Video, descriptive audio: the locale equals that of an audio track.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from validator.checks.definition import Joined, check
from validator.checks.generic._groups import TRACKS, Carrier, Group, members, names_of, value_of
from validator.checks.generic._languages import fits
from validator.checks.generic._values import shown
from validator.expressions import Expression
from validator.formats.language_range import TagComparison
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.reason import Unknown


@dataclass(frozen=True, slots=True)
class Params:
    """Whose value is sought among whose."""

    of: tuple[Group, ...]
    among: tuple[Group, ...]
    value: Expression | None = field(default=None, metadata={"scope": "asset"})
    comparison: TagComparison = "exact"

    def __post_init__(self) -> None:
        if self.value and any(group.tracks for group in (*self.of, *self.among)):
            raise ValueError("a value is asked of assets, not of tracks")


@check("generic/join", subject="package", codes=("generic.join.not-among",), joins=TRACKS)
def join(joined: Joined, params: Params) -> Judgement:
    """Judge one package."""
    owners, others = members(joined, params.of), members(joined, params.among)
    if not owners.certain and owners.doubt is None:
        return Judgement.not_applicable("generic.no-such-asset", kind=names_of(params.of))
    available = [_value(joined, params, carrier) for carrier in others.certain]
    doubts = [one for one in (owners.doubt,) if one]
    findings = []
    for carrier in owners.certain:
        value = _value(joined, params, carrier)
        if isinstance(value, Unknown):
            doubts.append(value)
        elif not any(_same(value, other, params.comparison) for other in available):
            doubt = others.doubt or next((one for one in available if isinstance(one, Unknown)), None)
            if doubt:
                doubts.append(doubt)
            else:
                findings.append(_finding(params, carrier, value, available))
    measured = [Measurement("among", _shown(available))]
    if doubts and not findings:
        return Judgement.cannot_tell(doubts[0], measured)
    return Judgement.of(findings, measured)


def _value(joined: Joined, params: Params, carrier: Carrier) -> object:
    """What is compared of a carrier; unknown where it says nothing."""
    if params.value is None:
        if carrier.language in (None, "und"):
            return Unknown.because("generic.language-unknown", asset=carrier.name)
        return carrier.language
    value = value_of(joined, carrier.asset, params.value)
    return Unknown.because("expression.absent") if value is None else value


def _same(value: object, other: object, comparison: TagComparison) -> bool:
    if isinstance(value, str) and isinstance(other, str):
        return fits(str(value), str(other), comparison)
    return value == other


def _shown(values: Sequence[object]) -> str:
    return ", ".join(sorted({shown(one) for one in values if not isinstance(one, Unknown)})) or "–"


def _finding(params: Params, carrier: Carrier, value: object, available: Sequence[object]) -> Finding:
    args = {
        "asset": carrier.name,
        "value": shown(value),
        "available": _shown(available),
        "kind": names_of(params.among),
    }
    return Finding(
        "generic.join.not-among",
        args,
        Location(asset=carrier.asset.path, track=carrier.track),
        measured=shown(value),
        expected=_shown(available),
        anchor=shown(value),
    )
