"""What a reader found wrong in a file, as a finding."""

from __future__ import annotations

from validator.model.facts.text import Fault
from validator.model.findings import Finding, Location
from validator.model.package import Asset
from validator.model.vocabulary import Severity


def fault_finding(asset: Asset, fault: Fault) -> Finding:
    """The finding under the fault's own code; below ``error`` its level caps the severity."""
    return Finding(
        fault.code,
        fault.args,
        Location(
            asset=asset.path,
            line=fault.line or None,  # binary formats have no lines
            column=fault.column or None,
            byte_offset=fault.byte_offset,
            xpath=fault.xpath,
            context=fault.context,
        ),
        anchor=fault.xpath or fault.context,
        severity=None if fault.level == "error" else Severity(fault.level),
    )
