"""Encoding: the bytes of a text file are written as the platform reads them.

What it checks
    The character encoding, the byte-order mark, normalisation form C, and the line endings.

Why it matters
    A player that expects another encoding shows rubbish or nothing. Decomposed text (NFD, as some
    file systems and editors write it) shows as loose jamo or accents, and is counted double.

Parameters
    ``encodings``: those allowed (``utf-8``, ``utf-16-le`` …). ``bom``: ``allowed``, ``forbidden``
    or ``required``. ``nfc``: whether the text must be in form C. ``line_endings``: those allowed
    (``lf``, ``crlf``, ``cr``, ``mixed``); none listed allows all.

Example
    Fails ``{bom: forbidden}``: a file that begins with the bytes ``EF BB BF``.

    Passes: the same file without them.

References
    The Unicode Standard, section 23.8 (byte-order mark); Unicode Standard Annex #15 (normalisation).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from validator.checks.definition import check
from validator.model.facts.text import TextSource
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset

LineEnding = Literal["lf", "crlf", "cr", "mixed"]


@dataclass(frozen=True, slots=True)
class Params:
    """What the bytes may look like."""

    encodings: tuple[str, ...] = ("utf-8",)
    bom: Literal["allowed", "forbidden", "required"] = "allowed"
    nfc: bool = True
    line_endings: tuple[LineEnding, ...] = ()


@check(
    "text/encoding",
    subject="asset",
    codes=(
        "text.encoding.not-allowed",
        "text.encoding.bom-forbidden",
        "text.encoding.bom-missing",
        "text.encoding.not-nfc",
        "text.encoding.line-ending",
    ),
)
def encoding(asset: Asset, source: TextSource, params: Params) -> Judgement:
    """Judge the bytes of one file."""
    findings = [*_encoding(asset, source, params), *_text(asset, source, params)]
    return Judgement.of(
        findings,
        (
            Measurement("encoding", source.encoding),
            Measurement("line_ending", source.line_ending),
            Measurement("not_nfc_lines", source.nfc_count),
        ),
    )


def _encoding(asset: Asset, source: TextSource, params: Params) -> Iterator[Finding]:
    start = Location(asset=asset.path, byte_offset=0)
    if source.encoding not in (name.lower() for name in params.encodings):
        allowed = ", ".join(params.encodings)
        yield Finding(
            "text.encoding.not-allowed",
            {"encoding": source.encoding, "allowed": allowed},
            start,
            measured=source.encoding,
            expected=allowed,
        )
    if source.bom and params.bom == "forbidden":
        yield Finding("text.encoding.bom-forbidden", {"bom": source.bom}, start, measured=source.bom)
    if not source.bom and params.bom == "required":
        yield Finding("text.encoding.bom-missing", {"encoding": source.encoding}, start)


def _text(asset: Asset, source: TextSource, params: Params) -> Iterator[Finding]:
    if params.nfc and source.nfc_lines:
        line = source.nfc_lines[0]
        yield Finding(
            "text.encoding.not-nfc",
            {"line": line, "count": source.nfc_count},
            Location(asset=asset.path, line=line),
            measured=str(source.nfc_count),
            expected="0",
        )
    if params.line_endings and source.line_ending not in (*params.line_endings, "none"):
        allowed = ", ".join(params.line_endings)
        yield Finding(
            "text.encoding.line-ending",
            {"ending": source.line_ending, "allowed": allowed},
            Location(asset=asset.path),
            measured=source.line_ending,
            expected=allowed,
        )
