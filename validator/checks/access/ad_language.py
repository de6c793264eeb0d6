"""Audio description in the language it says: beside a main mix of that language, and on top of it.

What it checks
    That the language of a description is that of a main mix; and that the main mix it was laid over
    is the one of that language, and not another's. The second is heard in the dialogue, the only
    thing that differs between two dubs, and is a warning.

Why it matters
    A player offers a description by its label. Under the wrong one nobody finds it who needs it, and
    those who do choose it do not understand a word.

Parameters
    None.

Example
    Fails: ``de-ad.wav`` claimed to be ``de`` beside the only main mix, ``en``.

    Passes: ``en-US`` beside ``en``.

References
    RFC 5646; delivery specifications of the platforms (the description's locale is an audio locale).
"""

from __future__ import annotations

from validator.checks.access._description import JOINS, Main, laid_over, main_mixes, unanswered
from validator.checks.access._languages import compatible, is_known
from validator.checks.definition import Joined, check
from validator.model.facts.speech import SoundOutline, TrackOutline
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.reason import Reason
from validator.model.vocabulary import Role, Severity

# Two dubs share their music and effects: what tells them apart is the time that dialogue takes.
_CLEARLY_BETTER = 0.15


@check(
    "access/ad-language",
    subject="asset",
    codes=("access.ad-language.no-such-main", "access.ad-language.other-main"),
    joins=JOINS,
)
def ad_language(asset: Asset, outline: SoundOutline, joined: Joined) -> Judgement:
    """Judge one file of audio description against the main mixes."""
    if asset.role is not Role.AUDIO_NARRATION:
        return Judgement.not_applicable("access.not-description")
    if not is_known(asset.language):
        return Judgement.cannot_tell(Reason("access.language-unknown", {"asset": asset.path}))
    mains = main_mixes(joined)
    if isinstance(mains, Reason):
        return unanswered(mains)
    nameless = next((main.asset for main in mains if not is_known(main.asset.language)), None)
    own = [main for main in mains if compatible(main.asset.language, asset.language)]
    if not own and nameless is not None:
        return Judgement.cannot_tell(Reason("access.language-unknown", {"asset": nameless.path}))
    languages = ", ".join(dict.fromkeys(main.asset.language or "und" for main in mains))
    measurements = (Measurement("language", asset.language or ""), Measurement("main_languages", languages))
    if not own:
        return Judgement.of([_finding("no-such-main", asset, mains[0].asset, languages)], measurements)
    others = [main for main in mains if main not in own and is_known(main.asset.language)]
    better = _better(outline.main, own, others) if outline.main and others else None
    findings = [_finding("other-main", asset, better.asset, better.asset.language or "")] if better else []
    return Judgement.of(findings, measurements)


def _better(outline: TrackOutline, own: list[Main], others: list[Main]) -> Main | None:
    """The main mix of another language that the description agrees with clearly better."""
    best = max(others, key=lambda main: _agreement(outline, main))
    gain = _agreement(outline, best) - max(_agreement(outline, main) for main in own)
    return best if gain >= _CLEARLY_BETTER else None


def _agreement(outline: TrackOutline, main: Main) -> float:
    comparison = laid_over(outline, main)
    return comparison.agreement if comparison else 0.0


def _finding(problem: str, asset: Asset, main: Asset, languages: str) -> Finding:
    return Finding(
        f"access.ad-language.{problem}",
        {"asset": asset.path, "language": asset.language or "", "main": main.path, "languages": languages},
        Location(asset=asset.path, field="language"),
        measured=asset.language or "",
        expected=languages,
        anchor=main.path,
        severity=Severity.WARNING if problem == "other-main" else None,
    )
