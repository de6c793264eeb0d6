"""Audio description is described: its file is not the main mix under another name.

What it checks
    That no audio-description file has the same bytes (SHA-256) as a main mix.

Why it matters
    It is the commonest way to deliver a description that holds none, and no viewer who can see will
    notice.

Parameters
    None.

Example
    Fails: ``ko-ad.wav`` in role ``audio.narration`` with the digest of ``ko.wav``, ``audio.primary``.

    Passes when the digests differ.

References
    Derived from what audio description is; FIPS 180-4 (SHA-256).
"""

from __future__ import annotations

from validator.checks.definition import Join, Joined, check
from validator.model.facts.file import FileFacts
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.reason import Unknown


@check(
    "access/ad-not-main",
    subject="package",
    codes=("access.ad-not-main.identical",),
    joins=(Join(FileFacts, ("audio.narration", "audio.primary")),),
)
def ad_not_main(joined: Joined) -> Judgement:
    """Judge every audio-description file of one package against every main mix."""
    described, mains = joined.assets("audio.narration"), joined.assets("audio.primary")
    if not described or not mains:
        return Judgement.not_applicable("access.ad-not-main.nothing-to-compare")
    digests: dict[str, str] = {}
    unknown: Unknown | None = None
    for asset in (*described, *mains):
        facts = joined.get(asset, FileFacts)
        if isinstance(facts, Unknown):
            unknown = facts
        else:
            digests[asset.path] = facts.sha256
    findings = [
        _finding(asset, main)
        for asset in described
        for main in mains
        if asset.path in digests and digests[asset.path] == digests.get(main.path)
    ]
    measurements = (Measurement("compared", len(described) * len(mains)),)
    if unknown is not None and not findings:
        return Judgement.cannot_tell(unknown, measurements)
    return Judgement.of(findings, measurements)


def _finding(asset: Asset, main: Asset) -> Finding:
    return Finding(
        "access.ad-not-main.identical",
        {"asset": asset.path, "main": main.path},
        Location(asset=asset.path),
        measured=f"= {main.path}",
        expected=f"≠ {main.path}",
        anchor=main.path,
    )
