"""Missing files: everything that the delivery lists was delivered.

What it checks
    That each path in ``delivery.yaml`` is a file of the package, in exactly that spelling. A file that
    nobody lists and that differs in spelling only is named: then the document is wrong, not the delivery.

Why it matters
    A file that is listed and absent is found at ingest, a day later, by a rejected delivery.

Parameters
    None.

Example
    Fails: ``delivery.yaml`` lists ``sdh.ko.srt``, the folder holds ``sdh_ko.srt``.
    Passes once the two names are the same.

References
    Project policy; MovieLabs QC Vocabulary, DELIVERY-PACKAGE/INVALID-INVENTORY.
"""

from __future__ import annotations

from validator.checks.definition import check
from validator.model.findings import Judgement, Measurement
from validator.model.package import Package
from validator.packages.faults import ABSENT


@check("package/missing", subject="package", codes=ABSENT)
def missing(package: Package) -> Judgement:
    """Judge the package by the listed files that its reader did not find."""
    if not package.declared:
        return Judgement.not_applicable("package.not-declared")
    findings = [fault for fault in package.faults if fault.code in ABSENT]
    return Judgement.of(findings, (Measurement("asset_count", len(package.assets)),))
