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

from dataclasses import replace

from validator.checks.access._languages import compatible, is_known
from validator.checks.access._mixes import (
    JOINS,
    SUBJECTS,
    Mix,
    laid_over,
    main_mixes,
    no_service,
    service_mix,
    unanswered,
)
from validator.checks.definition import Joined, check
from validator.model.facts.container import AudioTrack
from validator.model.facts.speech import SoundOutline, Speech
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset
from validator.model.reason import Reason
from validator.model.vocabulary import Severity

# Two dubs share their music and effects: what tells them apart is the time that dialogue takes.
_CLEARLY_BETTER = 0.15


@check(
    "access/ad-language",
    subject="asset",
    subjects=SUBJECTS,
    codes=("access.ad-language.no-such-main", "access.ad-language.other-main"),
    joins=JOINS,
)
def ad_language(
    asset: Asset, outline: SoundOutline, speech: Speech, joined: Joined, track: AudioTrack | None = None
) -> Judgement:
    """Judge one audio description against the main mixes."""
    if nothing := no_service("ad", asset, track, joined):
        return unanswered(nothing)
    own = service_mix(asset, track, outline, speech, joined)
    if isinstance(own, Reason):
        return unanswered(own)
    if not is_known(own.language):
        return Judgement.cannot_tell(Reason("access.language-unknown", {"asset": own.name}))
    mains = main_mixes(joined, asset)
    if isinstance(mains, Reason):
        return unanswered(mains)
    return _judge(own, mains)


def _judge(own: Mix, mains: list[Mix]) -> Judgement:
    nameless = next((main for main in mains if not is_known(main.language)), None)
    fitting = [main for main in mains if compatible(main.language, own.language)]
    if not fitting and nameless is not None:
        return Judgement.cannot_tell(Reason("access.language-unknown", {"asset": nameless.name}))
    languages = ", ".join(dict.fromkeys(main.language or "und" for main in mains))
    measurements = (Measurement("language", own.language or ""), Measurement("main_languages", languages))
    if not fitting:
        return Judgement.of([_finding("no-such-main", own, mains[0], languages)], measurements)
    others = [main for main in mains if main not in fitting and is_known(main.language)]
    better = _better(own, fitting, others) if others else None
    findings = [_finding("other-main", own, better, better.language or "")] if better else []
    return Judgement.of(findings, measurements)


def _better(own: Mix, fitting: list[Mix], others: list[Mix]) -> Mix | None:
    """The main mix of another language that the description agrees with clearly better."""
    best = max(others, key=lambda main: _agreement(own, main))
    gain = _agreement(own, best) - max(_agreement(own, main) for main in fitting)
    return best if gain >= _CLEARLY_BETTER else None


def _agreement(own: Mix, main: Mix) -> float:
    comparison = laid_over(own, main)
    return comparison.agreement if comparison else 0.0


def _finding(problem: str, own: Mix, main: Mix, languages: str) -> Finding:
    return Finding(
        f"access.ad-language.{problem}",
        {"asset": own.name, "language": own.language or "", "main": main.name, "languages": languages},
        replace(own.place, field="language"),
        measured=own.language or "",
        expected=languages,
        anchor=main.name,
        severity=Severity.WARNING if problem == "other-main" else None,
    )
