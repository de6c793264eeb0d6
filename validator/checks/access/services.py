"""Access services: captions, description and the like are there in every language that needs them.

What it checks
    That, for each language asked for, the package holds at least one service of the kinds listed:
    a file of that role, a track beside the main mix that is flagged or claimed as one, or captions
    seen in the picture. A mere claim is no proof: where nothing
    else answers, or a service names no language, the rule can't tell.

Why it matters
    A missing service keeps people out, and in many territories the title off the platform.

Parameters
    ``any_of``: kinds of service, any of which will do (``captions``, ``sdh``, ``subtitle``,
    ``forced``, ``ad`` …). ``languages``: ``original`` (the title's original language), ``audio``
    (every language that a primary audio file is claimed to be in, or the primary video where there is
    no such file), or a list of language ranges.

Example
    Fails ``{any_of: [captions, sdh], languages: original}`` for a Korean title whose only text file
    is an English subtitle.

    Passes with a Korean SDH file beside it.

References
    Delivery specifications of the platforms; RFC 4647 (language ranges).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from validator.checks.access._carriers import is_refuted
from validator.checks.access._languages import Languages, Wanted, is_known, wanted
from validator.checks.access._mixes import MAINS
from validator.checks.definition import Join, Joined, check
from validator.model.access import EMBEDDED_KINDS, services_of
from validator.model.facts.captions import EmbeddedCaptions
from validator.model.facts.container import Container
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import AccessKind, AccessService, Package
from validator.model.reason import Reason, Unknown


@dataclass(frozen=True, slots=True)
class Params:
    """Which services, any of which will do, and in which languages."""

    any_of: tuple[AccessKind, ...]
    languages: Languages


@check(
    "access/services",
    subject="package",
    codes=("access.services.missing",),
    joins=(Join(EmbeddedCaptions, ("video.*",)), Join(Container, MAINS)),
)
def services(package: Package, joined: Joined, params: Params) -> Judgement:
    """Judge one package, language by language."""
    asked = wanted(package, params.languages)
    if not asked.tags and not asked.doubt:
        return Judgement.not_applicable("access.services.no-language")
    embedded = {asset.path: joined.get(asset, EmbeddedCaptions) for asset in joined.assets("video.*")}
    headers = {asset.path: joined.get(asset, Container) for asset in joined.assets(*MAINS)}
    offered = services_of(package, embedded, headers)
    believed = [service for service in offered if not is_refuted(package, service, embedded, headers)]
    findings = []
    doubts = [asked.doubt] if asked.doubt else []
    for tag in asked.tags:
        if _is_served(believed, tag, asked, params):
            continue
        if doubt := _doubt(believed, tag, asked, params) or _unscanned(embedded, params):
            doubts.append(doubt)
        else:
            findings.append(_finding(offered, tag, asked, params))
    measurements = tuple(Measurement(f"services_{tag}", _kinds(offered, tag, asked)) for tag in asked.tags)
    if doubts and not findings:
        return Judgement.cannot_tell(doubts[0], measurements)
    return Judgement.of(findings, measurements)


def _is_served(believed: list[AccessService], tag: str, asked: Wanted, params: Params) -> bool:
    return any(
        service.kind in params.any_of and service.evidence != "claimed" and asked.fits(service.language, tag)
        for service in believed
    )


def _doubt(believed: list[AccessService], tag: str, asked: Wanted, params: Params) -> Reason | None:
    """Why the language may be served after all."""
    for service in believed:
        if service.kind not in params.any_of:
            continue
        if not is_known(service.language):
            return Reason("access.services.language-unknown", {"carrier": service.carrier})
        if asked.fits(service.language, tag):
            return Reason("access.services.only-claimed", {"carrier": service.carrier})
    return None


def _unscanned(embedded: Mapping[str, EmbeddedCaptions | Unknown], params: Params) -> Reason | None:
    """Why captions may be in a picture that nobody has looked into."""
    if not set(params.any_of) & set(EMBEDDED_KINDS):
        return None
    return next((captions.reason for captions in embedded.values() if isinstance(captions, Unknown)), None)


def _kinds(offered: tuple[AccessService, ...], tag: str, asked: Wanted) -> str:
    return ", ".join(sorted({service.kind for service in offered if asked.fits(service.language, tag)}))


def _finding(offered: tuple[AccessService, ...], tag: str, asked: Wanted, params: Params) -> Finding:
    kinds = " / ".join(params.any_of)
    return Finding(
        "access.services.missing",
        {"language": tag, "kinds": kinds},
        Location(field="access_services"),
        measured=_kinds(offered, tag, asked),
        expected=f"{tag}: {kinds}",
        anchor=tag,
    )
