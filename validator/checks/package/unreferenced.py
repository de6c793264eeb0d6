"""Unreferenced files: everything that was delivered is listed.

What it checks
    That each file of the package is listed in ``delivery.yaml``. What operating systems leave behind
    (``.DS_Store``, ``Thumbs.db``) is not asked.

Why it matters
    A file nobody speaks of is a left-over, or the one that was meant while an older one is listed.

Parameters
    None.

Example
    Fails: ``mix_final_v2.wav`` lies in the folder, only ``mix_final.wav`` is listed.
    Passes once it is listed too, or gone.

References
    Project policy; MovieLabs QC Vocabulary, DELIVERY-PACKAGE/ASSET-UNNEEDED.
"""

from __future__ import annotations

from validator.checks.definition import check
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Package
from validator.model.vocabulary import Severity


@check("package/unreferenced", subject="package", codes=("package.unreferenced.file",))
def unreferenced(package: Package) -> Judgement:
    """Judge every file of a declared package: nobody has said what an unlisted one is for."""
    if not package.declared:
        return Judgement.not_applicable("package.not-declared")
    findings = [
        Finding(
            "package.unreferenced.file",
            {"asset": asset.path},
            Location(asset=asset.path),
            anchor=asset.path,
            severity=Severity.WARNING,
        )
        for asset in package.assets
        if asset.role_origin == "inferred"
    ]
    return Judgement.of(findings, (Measurement("asset_count", len(package.assets)),))
