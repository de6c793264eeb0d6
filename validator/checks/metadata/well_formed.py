"""Well-formed metadata: an XML document is XML, and asks nothing of the network.

What it checks
    Everything that reading the document brought to light: encoding, broken markup, undefined
    entities. A document type declaration is a fault too: deliveries have no use for one, and it is
    how a document makes its reader open files and connections.

Why it matters
    A document that is not well-formed is refused whole: title, synopses and ratings with it.

Parameters
    None.

Example
    Fails::

        <Title>Fish & Chips</Title>

    Passes: ``<Title>Fish &amp; Chips</Title>``.

References
    XML 1.0 (Fifth Edition), section 2.1; Namespaces in XML 1.0.
"""

from __future__ import annotations

from validator.checks.definition import check
from validator.checks.faults import fault_finding
from validator.formats.codes import XML_CODES
from validator.model.facts.xml import XmlFacts
from validator.model.findings import Judgement, Measurement
from validator.model.package import Asset

# A text file is made of lines, the last of which has an end; an XML document is not.
_CODES = tuple(code for code in XML_CODES if code != "source.no-final-newline")


@check("metadata/well-formed", subject="asset", codes=_CODES)
def well_formed(asset: Asset, xml: XmlFacts) -> Judgement:
    """Judge one document by what its reader found."""
    findings = [fault_finding(asset, fault) for fault in xml.faults]
    return Judgement.of(findings, (Measurement("root", xml.root), Measurement("encoding", xml.encoding)))
