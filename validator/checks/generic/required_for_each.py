"""Required for each: for every language of one kind of asset there is another kind in that language.

What it checks
    That each language in which some assets come also has an asset of another kind: for every
    dubbed audio a forced narrative, for every caption file an audio track.

Why it matters
    Players choose text by the language of the sound; what has no partner is never shown.

Parameters
    ``each``, ``need``: groups of assets by ``roles`` (glob patterns), ``where`` (a condition on
    ``asset``) and ``tracks`` (``audio`` or ``text``: the tracks inside them are meant); several
    groups may be listed. ``comparison``: ``exact``, ``primary`` (same primary subtag) or ``range``
    (one of the two tags contains the other). ``direction``: ``forward``, ``backward`` or ``both``.
    ``skip_original``: nothing is asked of the title's original language.

Example
    Fails ``{each: {roles: audio.primary}, need: {roles: text.forced}}``: sound in ``de`` and
    ``fr``, a forced narrative in ``de`` only. Passes: one in each.

References
    For instance Prime Video, timed text: one forced-narrative file per dubbed audio language.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from validator.checks.definition import Joined, check
from validator.checks.generic._groups import TRACKS, Carrier, Group, Members, members, names_of
from validator.checks.generic._languages import fits, unlabelled
from validator.formats.language_range import TagComparison, agree
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.reason import Unknown


@dataclass(frozen=True, slots=True)
class Params:
    """Who needs whom, and how their languages are compared."""

    each: tuple[Group, ...]
    need: tuple[Group, ...]
    comparison: TagComparison = "exact"
    direction: Literal["forward", "backward", "both"] = "forward"
    skip_original: bool = False


@check(
    "generic/required-for-each",
    subject="package",
    codes=("generic.required-for-each.missing",),
    joins=TRACKS,
)
def required_for_each(joined: Joined, params: Params) -> Judgement:
    """Judge one package."""
    each, need = members(joined, params.each), members(joined, params.need)
    findings: list[Finding] = []
    doubts: list[Unknown] = []
    asked = 0
    pairs = []
    if params.direction != "backward":
        pairs.append((each, need, params.need))
    if params.direction != "forward":
        pairs.append((need, each, params.each))
    for owners, partners, kind in pairs:
        question = _Question(joined, params, owners, partners, kind)
        asked += len(owners.certain) + (owners.doubt is not None)
        question.answer(findings, doubts)
    measured = [Measurement("languages", ", ".join(_languages(each)))]
    if not asked:
        return Judgement.not_applicable("generic.no-such-asset", kind=names_of(params.each))
    if doubts and not findings:
        return Judgement.cannot_tell(doubts[0], measured)
    return Judgement.of(findings, measured)


def _languages(group: Members) -> list[str]:
    return sorted({one.language for one in group.certain if one.language})


@dataclass(frozen=True, slots=True)
class _Question:
    """One direction: every language of ``owners`` wants one of ``partners``, which are ``kind``."""

    joined: Joined
    params: Params
    owners: Members
    partners: Members
    kind: Sequence[Group]

    def answer(self, findings: list[Finding], doubts: list[Unknown]) -> None:
        """Add what is missing, and what can't be told."""
        if self.owners.doubt:
            doubts.append(self.owners.doubt)
        for language, owner in self._wanting(doubts).items():
            partners = self.partners.certain
            if any(fits(language, one.language, self.params.comparison) for one in partners):
                continue
            doubt = self.partners.doubt or unlabelled(partners)
            if doubt:
                doubts.append(doubt)
            else:
                findings.append(self._missing(language, owner))

    def _wanting(self, doubts: list[Unknown]) -> dict[str, Carrier]:
        """The languages that want a partner, each with its first owner."""
        original = self.joined.package.title.original_language
        wanting: dict[str, Carrier] = {}
        for owner in self.owners.certain:
            if owner.language in (None, "und"):
                doubts.append(Unknown.because("generic.language-unknown", asset=owner.name))
            elif self.params.skip_original and original is None:
                doubts.append(Unknown.because("generic.original-language-unknown"))
            elif owner.language == "zxx" or owner.language is None:
                continue  # no linguistic content, nothing to translate
            elif not (self.params.skip_original and agree(owner.language, original, "primary")):
                wanting.setdefault(owner.language, owner)
        return wanting

    def _missing(self, language: str, owner: Carrier) -> Finding:
        kind = names_of(self.kind)
        given = ", ".join(sorted({one.language for one in self.partners.certain if one.language}))
        return Finding(
            "generic.required-for-each.missing",
            {"language": language, "kind": kind, "owner": owner.name},
            Location(asset=owner.asset.path, track=owner.track),
            measured=given or "–",
            expected=language,
            anchor=f"{kind} {language}",
        )
