"""References: the files that an XML document names are in the package.

What it checks
    Every element and attribute that names a file, as a path from the document's own folder or from
    the package's: the file exists, in exactly that spelling, and the path does not leave the
    package. Addresses on the network are not asked.

Why it matters
    Ingest follows the names: one that leads nowhere stops it, one that leaves the package reads what
    was not delivered. A spelling that differs in case works on one system and not on the next.

Parameters
    None.

Example
    Fails: ``<ContainerLocation>art/Poster.jpg</ContainerLocation>`` beside ``art/poster.jpg``.
    Passes once both are spelled alike.

References
    MovieLabs Media Manifest (ContainerReference), RFC 3986 section 4.2 (relative references).
"""

from __future__ import annotations

import posixpath
import re
from urllib.parse import unquote

from validator.checks.definition import check
from validator.model.facts.xml import XmlFacts, XmlValue
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset, Package
from validator.model.reason import Reason

_NETWORK = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
_ABSOLUTE = re.compile(r"/|[A-Za-z]:")


@check(
    "metadata/references",
    subject="asset",
    codes=("metadata.references.missing", "metadata.references.case", "metadata.references.outside"),
)
def references(package: Package, asset: Asset, xml: XmlFacts) -> Judgement:
    """Judge every file name in one document."""
    if package.kind == "file":
        return Judgement.not_applicable("metadata.lone-file")
    if not xml.root:
        return Judgement.cannot_tell(Reason("metadata.not-well-formed"))
    local = [one for one in xml.references if one.value and not _NETWORK.match(one.value)]
    if not local:
        return Judgement.not_applicable("metadata.no-references")
    paths = {other.path for other in package.assets}
    by_lower = {path.lower(): path for path in paths}
    findings = [found for one in local if (found := _judge(asset, one, paths, by_lower))]
    return Judgement.of(findings, (Measurement("reference_count", len(local)),))


def _judge(asset: Asset, one: XmlValue, paths: set[str], by_lower: dict[str, str]) -> Finding | None:
    written = one.value.replace("\\", "/")
    if _ABSOLUTE.match(written):
        return _finding("outside", asset, one)
    candidates = [
        posixpath.normpath(posixpath.join(base, spelled))
        for spelled in dict.fromkeys((written, unquote(written)))
        for base in (asset.folder, "")
    ]
    inside = [candidate for candidate in candidates if not candidate.startswith("../") and candidate != ".."]
    if not inside:
        return _finding("outside", asset, one)
    if any(candidate in paths for candidate in inside):
        return None
    for candidate in inside:
        if candidate.lower() in by_lower:
            return _finding("case", asset, one, by_lower[candidate.lower()])
    return _finding("missing", asset, one)


def _finding(code: str, asset: Asset, one: XmlValue, actual: str = "") -> Finding:
    return Finding(
        f"metadata.references.{code}",
        {"path": one.value, "actual": actual},
        Location(asset=asset.path, line=one.line, column=one.column, xpath=one.path),
        measured=one.value,
        expected=actual,
        anchor=f"{one.path} {one.value}",
    )
