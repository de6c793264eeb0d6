"""Claims of access services: what the package promises is what its files are.

What it checks
    For every access service that the package claims: that a carrier (``film.mp4``, or a track in it,
    ``film.mp4#2``) is named and delivered, that
    its role can carry that kind of service, and that its language is the one claimed. Whether
    captions in a picture are really there is ``access/embedded-captions``' question.

Why it matters
    Platforms build their accessibility menus and their legal reports from the claims; a claim that
    is not borne out shows viewers a service that does not play.

Parameters
    None.

Example
    Fails: ``{kind: ad, language: ko, carrier: audio/ko-ad.wav}`` where no such file was delivered.

    Passes with the file there, in role ``audio.narration`` and language ``ko``.

References
    Delivery specifications of the platforms; MovieLabs MDDF, Audio/Type and Subtitle/Type.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from validator.checks.access._carriers import carrier_of, lacks_track
from validator.checks.access._languages import compatible, is_known
from validator.checks.access._mixes import MAINS
from validator.checks.definition import Join, Joined, check
from validator.model.facts.container import Container
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import AccessKind, AccessService, Asset, Package
from validator.model.track_services import MAIN_ROLES, SERVICE_OF_FLAG
from validator.model.vocabulary import Role

# Role patterns of the files that can carry a kind; a picture can carry some burnt in or as a track.
_ROLES: Mapping[AccessKind, tuple[str, ...]] = MappingProxyType(
    {
        "captions": ("text.captions", "text.sdh", "video.*"),
        "sdh": ("text.sdh", "text.captions", "video.*"),
        "subtitle": ("text.normal", "video.*"),
        "forced": ("text.forced", "video.*"),
        "ad": ("audio.narration", "video.*"),
        "ad-text": ("text.*", "metadata"),
        "enhanced-dialogue": ("audio.dialogcentric", "video.*"),
        "sign": ("video.*",),
        "easy-read": ("text.*",),
        "commentary": ("audio.commentary", "text.*", "video.*"),
    }
)
# What a further track of a file with the main mix can be.
_BESIDE_MAIN = frozenset(SERVICE_OF_FLAG.values())
# ``other`` says only that nobody knows the role, which contradicts nothing.
_UNKNOWN_ROLE = ("other",)


@check(
    "access/claims",
    subject="package",
    codes=(
        "access.claims.no-carrier",
        "access.claims.no-such-carrier",
        "access.claims.role-disagrees",
        "access.claims.language-disagrees",
    ),
    joins=(Join(Container, MAINS),),
)
def claims(package: Package, joined: Joined) -> Judgement:
    """Judge every claimed service of one package."""
    if not package.access_services:
        return Judgement.not_applicable("access.claims.none")
    findings = [
        replace(finding, location=package.document.of_service(number, "access_services", service.carrier))
        for number, service in enumerate(package.access_services)
        for finding in _judge(joined, service)
    ]
    return Judgement.of(findings, (Measurement("claims", len(package.access_services)),))


def _judge(joined: Joined, service: AccessService) -> list[Finding]:
    if not service.carrier:
        return [_finding("access.claims.no-carrier", service)]
    asset, inside = carrier_of(joined.package, service)
    if asset is None or (asset.role in MAIN_ROLES and lacks_track(joined.get(asset, Container), inside)):
        return [_finding("access.claims.no-such-carrier", service)]
    findings = []
    beside_main = (Role.AUDIO_PRIMARY.value,) if inside and service.kind in _BESIDE_MAIN else ()
    if not asset.role.matches(_ROLES[service.kind] + beside_main + _UNKNOWN_ROLE):
        findings.append(
            _finding(
                "access.claims.role-disagrees", service, asset.role.value, " / ".join(_ROLES[service.kind])
            )
        )
    if not inside and _languages_disagree(service, asset):
        findings.append(
            _finding(
                "access.claims.language-disagrees", service, asset.language or "", service.language or ""
            )
        )
    return findings


def _languages_disagree(service: AccessService, asset: Asset) -> bool:
    """True when both name a language and not the same one.

    A picture's language is that of its sound, not of what is signed or written in it.
    """
    if asset.role.matches(("video.*",)) or not is_known(service.language) or not is_known(asset.language):
        return False
    return not compatible(service.language, asset.language)


def _finding(code: str, service: AccessService, measured: str = "", expected: str = "") -> Finding:
    return Finding(
        code,
        {
            "kind": service.kind,
            "language": service.language or "und",
            "carrier": service.carrier,
            "measured": measured,
            "expected": expected,
        },
        measured=measured,
        expected=expected,
        anchor=f"{service.kind} {service.language}",
    )
