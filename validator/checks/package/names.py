"""File names: names that survive every system on the way.

What it checks
    That a name is Unicode text in normalisation form C and holds no control characters or stray
    bytes; and what the platform asks of names.

Why it matters
    The same Korean name in two normalisation forms is two files; a line break in a name breaks
    scripts; an ingest that allows Latin letters only drops the rest.

Parameters
    ``pattern``: a regular expression that the whole name (without folders) has to match.
    ``max_length``: the most characters a name may have. ``lowercase_extension``: the extension is
    in lower case. ``nfc``: names are in normalisation form C.

Example
    Fails ``{pattern: "[A-Za-z0-9._-]+"}``: ``final mix.wav``. Passes: ``final_mix.wav``.

References
    Unicode Standard Annex 15; the platform's own rule on names.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from validator.checks.definition import check
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.reason import Scalar

# Controls; the marks that turn the direction of what is read, so that a name looks like another;
# and bytes that are no UTF-8, which the system hands on as lone surrogates.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Params:
    """What the platform asks of names. Raises ``ValueError`` for a pattern that is none."""

    pattern: str | None = None
    max_length: int | None = None
    lowercase_extension: bool = False
    nfc: bool = True

    def __post_init__(self) -> None:
        try:
            re.compile(self.pattern or "")
        except re.error as error:
            raise ValueError(f"not a regular expression: {self.pattern!r} ({error})") from None


@check(
    "package/names",
    subject="asset",
    codes=(
        "package.names.control-character",
        "package.names.not-nfc",
        "package.names.pattern",
        "package.names.too-long",
        "package.names.extension-case",
    ),
)
def names(asset: Asset, params: Params) -> Judgement:
    """Judge the name of one file, and as text also the folders above it."""
    findings = [*_as_text(asset, params), *_as_asked(asset, params)]
    return Judgement.of(findings, (Measurement("length", _length(asset.name)),))


def _as_text(asset: Asset, params: Params) -> Iterator[Finding]:
    if found := _UNPRINTABLE.search(asset.path):
        yield _finding("control-character", asset, character=f"U+{ord(found[0]):04X}")
    if params.nfc and not unicodedata.is_normalized("NFC", asset.path):
        yield _finding("not-nfc", asset)


def _as_asked(asset: Asset, params: Params) -> Iterator[Finding]:
    name = asset.name
    if params.pattern is not None and not re.fullmatch(params.pattern, name):
        yield _finding("pattern", asset, expected=params.pattern, pattern=params.pattern)
    if params.max_length is not None and _length(name) > params.max_length:
        measured, limit = _length(name), params.max_length
        yield _finding("too-long", asset, str(measured), f"≤ {limit}", length=measured, limit=limit)
    if params.lowercase_extension and asset.extension != asset.extension.lower():
        extension = asset.extension
        yield _finding("extension-case", asset, extension, extension.lower(), extension=extension)


def _length(name: str) -> int:
    return len(unicodedata.normalize("NFC", name))


def _finding(code: str, asset: Asset, measured: str = "", expected: str = "", **args: Scalar) -> Finding:
    return Finding(
        f"package.names.{code}",
        {"asset": asset.path, **args},
        Location(asset=asset.path),
        measured=measured or asset.name,
        expected=expected,
        anchor=asset.path,
    )
