"""Conformance: the file is what it should be, and written as its format asks.

What it checks
    Everything that reading the file brought to light: bytes that are no text, broken grammar,
    unknown words, references to nothing. Each fault keeps the code, the place and the weight that its
    format's standard gives it. Then, where a format is asked for, that the file is in it; and that
    its extension names the format it is in.

Why it matters
    Players differ in how they repair broken files: some drop a cue, some drop the rest of the file.

Parameters
    ``format``: the format asked for (``srt``, ``webvtt``, ``ttml`` …); left out, the file is taken
    for what its content is. ``profile``: for TTML, the version or profile to judge by (``ttml1``,
    ``imsc1.1-text`` …); left out, the one that the document declares, or else TTML2. Of the Text and
    the Image Profile of one edition of IMSC, the document's own declaration decides.

Example
    Fails::

        1
        00:00:01,000 -> 00:00:03,000
        An arrow has two dashes.

    Passes with ``-->``.

References
    The format's own standard: W3C WebVTT, W3C TTML1 and TTML2, XML 1.0; EBU Tech 3264 for
    EBU STL, 47 CFR 79.101 for the captions in SCC and MCC; for SRT and ASS, which have none, what
    their readers agree on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from validator.checks.definition import check
from validator.checks.faults import fault_finding
from validator.formats.codes import TEXT_CODES
from validator.formats.extensions import EXTENSIONS
from validator.formats.ttml.profiles import ProfileName, is_other_kind, judged_by, weighed
from validator.model.facts.text import TextSource
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.vocabulary import Severity

# A container of many formats (``.xml``) or a plain name (``.txt``) promises nothing.
_PROMISING = frozenset({"text", "video", "audio", "image", "manifest"})


@dataclass(frozen=True, slots=True)
class Params:
    """The format asked for, if any, and the profile of TTML to judge by."""

    format: str | None = None
    profile: ProfileName | None = None


@check(
    "text/conformance",
    subject="asset",
    codes=(
        "text.conformance.wrong-format",
        "text.conformance.other-kind",
        "text.conformance.extension-mismatch",
        *TEXT_CODES,
    ),
)
def conformance(asset: Asset, source: TextSource, params: Params) -> Judgement:
    """Judge one file by what its reader found."""
    faults, measurements = list(source.faults), [Measurement("format", source.format)]
    if source.format == "ttml":
        profile = judged_by(params.profile, source.profile)
        faults = list(weighed(source.faults, profile, declared=params.profile is None))
        measurements.append(Measurement("profile", profile))
    findings = [*_identity(asset, source, params), *(fault_finding(asset, fault) for fault in faults)]
    return Judgement.of(findings, tuple(measurements))


def _identity(asset: Asset, source: TextSource, params: Params) -> Iterator[Finding]:
    if params.format is not None and source.format != params.format:
        yield Finding(
            "text.conformance.wrong-format",
            {"found": source.format, "wanted": params.format},
            Location(asset=asset.path),
            measured=source.format,
            expected=params.format,
        )
    if params.profile is not None and is_other_kind(params.profile, source.profile or ""):
        yield Finding(
            "text.conformance.other-kind",
            {"found": source.profile or "", "wanted": params.profile},
            Location(asset=asset.path),
            measured=source.profile or "",
            expected=params.profile,
            severity=Severity.WARNING,
        )
    extension = asset.extension.lower()
    media, promised = EXTENSIONS.get(extension, ("other", ""))
    if media in _PROMISING and promised != source.format:
        yield Finding(
            "text.conformance.extension-mismatch",
            {"extension": extension, "found": source.format},
            Location(asset=asset.path),
            measured=source.format,
            expected=promised,
            severity=Severity.WARNING,
        )
