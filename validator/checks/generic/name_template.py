"""Name template: a file name is built of the tokens that the platform asks for, and they are true.

What it checks
    The name of a file against a template of named tokens: each token's own form, and where the
    ruleset says so, that it agrees with what the file is.

Why it matters
    Ingest systems read the language, the picture size or the version from the name, and file a
    delivery wrongly when it is not true.

Parameters
    ``template``: names in braces between fixed text (``{title}_{language}.srt``); several may be
    listed, one has to fit. ``tokens``: for each name its form: ``values`` (a list of words),
    ``pattern`` (a regular expression), or ``date`` (``YYYYMMDD`` or ``YYYY-MM-DD``); and
    ``equals``, an expression over ``asset`` that the token must agree with, through ``means``
    where its words stand for other values. ``ignore_case``: case does not count.

Example
    Fails ``{template: "{show}_{size}.mov", tokens: {show: {pattern: "[A-Z0-9]+"}, size: {values:
    [UHD, HD], equals: "asset.container.video[0].width", means: {UHD: 3840, HD: 1920}}}}``:
    ``ABC_4K.mov``, and ``ABC_UHD.mov`` at 1920 pixels. Passes: ``ABC_HD.mov`` at 1920 pixels.

References
    For instance Roku Originals, file names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from validator.checks.definition import Joined, check
from validator.checks.generic._template import Token, read
from validator.checks.generic._values import shown
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.reason import Unknown


@dataclass(frozen=True, slots=True)
class Params:
    """The templates and their tokens."""

    template: tuple[str, ...]
    tokens: Mapping[str, Token] = field(default_factory=dict)
    ignore_case: bool = False

    def __post_init__(self) -> None:
        for one in self.template:
            read(one, self.tokens, self.ignore_case)


@check(
    "generic/name-template",
    subject="asset",
    codes=(
        "generic.name-template.shape",
        "generic.name-template.token",
        "generic.name-template.disagrees",
    ),
)
def name_template(asset: Asset, joined: Joined, params: Params) -> Judgement:
    """Judge the name of one file."""
    templates = [read(one, params.tokens, params.ignore_case) for one in params.template]
    readings = [found for template in templates if (found := template.split(asset.name)) is not None]
    if not readings:
        return Judgement.of([_shape(asset, params)])
    # Of several templates the one with the fewest wrong tokens was meant.
    tokens = min(readings, key=lambda found: sum(not template_fits for _, _, template_fits in found))
    findings, doubts = [], []
    for name, text, fits in tokens:
        token = params.tokens.get(name, Token())
        if not fits:
            findings.append(_wrong(asset, name, text, token))
        elif token.equals is not None:
            value = token.equals.evaluate({"package": joined.package, "asset": asset}, joined.fact)
            if value is None or isinstance(value, Unknown):
                doubts.append(value or Unknown.because("expression.absent"))
            elif not token.agrees(text, value, params.ignore_case):
                findings.append(_disagrees(asset, name, text, token, value))
    measured = [Measurement(name, text) for name, text, _ in tokens]
    if doubts and not findings:
        return Judgement.cannot_tell(doubts[0], measured)
    return Judgement.of(findings, measured)


def _shape(asset: Asset, params: Params) -> Finding:
    templates = " | ".join(params.template)
    return Finding(
        "generic.name-template.shape",
        {"name": asset.name, "template": templates},
        Location(asset=asset.path),
        measured=asset.name,
        expected=templates,
    )


def _wrong(asset: Asset, name: str, text: str, token: Token) -> Finding:
    return Finding(
        "generic.name-template.token",
        {"token": name, "value": text or "–", "expected": token.told, "name": asset.name},
        Location(asset=asset.path, field=name),
        measured=text or "–",
        expected=token.told,
        anchor=name,
    )


def _disagrees(asset: Asset, name: str, text: str, token: Token, value: object) -> Finding:
    return Finding(
        "generic.name-template.disagrees",
        {"token": name, "value": text, "meaning": shown(token.meaning(text)), "found": shown(value)},
        Location(asset=asset.path, field=name),
        measured=text,
        expected=shown(value),
        anchor=name,
    )
