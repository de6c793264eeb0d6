"""Readable: what was delivered can be opened, and is what it is said to be.

What it checks
    Whatever reading the package brought to light: a path that can't be read or is no file, links that
    lead in a circle or nowhere, an empty folder, a ``delivery.yaml`` with mistakes in it, a path that
    leaves the package or is listed twice, a role that the content can't have, a file whose content is
    not what its name and role promise, a pointer where Git LFS should have left the file. Listed
    files that are absent are the matter of ``package/missing``.

Why it matters
    What can't be read can't be judged, and a verdict on the rest would be taken for one on all.

Parameters
    None.

Example
    Fails: a ``delivery.yaml`` that lists ``../master.mov``. Passes: one that lists ``master.mov``.

References
    Project policy; MovieLabs QC Vocabulary, DELIVERY-PACKAGE.
"""

from __future__ import annotations

from dataclasses import replace

from validator.checks.definition import check
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Package
from validator.packages.faults import ABSENT, CODES


@check("package/readable", subject="package", codes=CODES)
def readable(package: Package) -> Judgement:
    """Judge the package by what its reader found."""
    findings = [_finding(package, fault) for fault in package.faults if fault.code not in ABSENT]
    return Judgement.of(findings, (Measurement("asset_count", len(package.assets)),))


def _finding(package: Package, fault: Finding) -> Finding:
    """The fault with the arguments that all messages of the area may name."""
    shared = {"asset": fault.location.asset or package.path, "detail": "none"}
    return replace(fault, args={**shared, **fault.args})
