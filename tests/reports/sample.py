"""A report made by hand that holds every outcome, every severity and every kind of place."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from validator.model.findings import Citation, Finding, Location, Measurement
from validator.model.package import AccessService, Asset, Title
from validator.model.reason import Reason
from validator.model.report import (
    Disposition,
    PackageReport,
    Report,
    ReportedFinding,
    Result,
    RulesetSummary,
)
from validator.model.vocabulary import Confidence, Depth, Outcome, Programme, Role, Severity, Verdict

GUIDE = Citation(
    "guide", "Style guide for timed text", "Duration", "https://example.org/guide", "2026-11-23",
    Confidence.FIRST_HAND,
)  # fmt: skip
CODE = Citation("code", "A checker's public source", "", "", "", Confidence.PUBLIC_CODE)

FILM = Asset(
    "video/film.mp4", Role.VIDEO_PRIMARY, "declared", "video", "mp4",
    size_bytes=12_345_678, frame_rate=Fraction(24000, 1001),
)  # fmt: skip
MIX = Asset("audio/en_51.wav", Role.AUDIO_PRIMARY, "declared", "audio", "wav", language="en")
SUBTITLES = Asset(
    "text/ko_자막.srt", Role.TEXT_NORMAL, "declared", "text", "srt",
    language="ko", programme=Programme.ADULT, claims={"forced": False, "cps": Fraction(25, 2)},
)  # fmt: skip


def result(rule: str, outcome: Outcome, subject: str, **values: object) -> Result:
    """A result of the rule with plain defaults."""
    plain = Result(
        rule=f"sample/{rule}", rulesets=("sample",), check=f"area/{rule}", outcome=outcome,
        severity=Severity.ERROR, subject=subject, reason=None, measurements=(), citations=(GUIDE,),
        findings=(), finding_count=0,
    )  # fmt: skip
    return replace(plain, **values)  # type: ignore[arg-type]


def too_short(cue: int, severity: Severity = Severity.ERROR) -> ReportedFinding:
    """A cue that is on screen for too short a time."""
    start = Fraction(cue * 10) + Fraction(1, 3)
    finding = Finding(
        "sample.too-short",
        {"cue": cue, "duration": "500 ms, 12 frames", "limit": "5/6 s"},
        Location(
            SUBTITLES.path, line=cue * 4, column=1, start=start, end=start + Fraction(1, 2),
            frame=int(start * 24000 / 1001), cue=str(cue), context="안녕하세요 ⏎ Hello there",
        ),
        measured="500 ms (11.99 frames at 24000/1001)", expected="≥ 833.333 ms", anchor="안녕하세요",
    )  # fmt: skip
    return ReportedFinding(finding, severity, f"{cue:064x}")


LOUD = ReportedFinding(
    Finding(
        "sample.too-loud",
        {"level": -19.2, "tolerance": Fraction(2), "target": -24},
        Location(MIX.path, track=0, channel="L"),
        measured="-19.2 LKFS",
        expected="-24 ± 2 LKFS",
    ),
    Severity.ERROR,
    "a" * 64,
)
WIDE = ReportedFinding(
    Finding(
        "sample.wide",
        {"line": "이 줄은 화면에 들어가기에는 너무 깁니다", "length": Fraction(37, 2), "limit": 16},
        Location(SUBTITLES.path, line=12, xpath="/tt/body/div/p[3]", field="lines"),
        measured="18.5",
        expected="≤ 16",
    ),
    Severity.WARNING,
    "b" * 64,
    baseline=True,
)
MISSING = ReportedFinding(
    Finding("sample.missing", {"path": "text/en\n.srt"}, Location("text/en\n.srt", byte_offset=7)),
    Severity.INFO,
    "c" * 64,
)
STALE = ReportedFinding(
    Finding("sample.stale", {"rule": "sample/loudness"}, Location("waivers.yaml", line=8)),
    Severity.WARNING,
    "9" * 64,
)
WAIVER = Disposition(
    "waiver", "sample/line-length", SUBTITLES.path, "on-screen list", "M. Han", "2026-11-20",
    expires="2027-05-01", disposition="creative-intent", asset_sha256="d" * 64, line=3,
)  # fmt: skip
ATTESTATION = Disposition("attestation", "sample/M-1", ".", "watched", "M. Han", "2026-11-21")

RESULTS = (
    result("loudness", Outcome.FAIL, MIX.path, findings=(LOUD,), finding_count=1,
           measurements=(Measurement("level", -19.2, "LKFS"), Measurement("silence", float("-inf"))),
           citations=(GUIDE, CODE), note="The whole mix, not its dialogue.",
           qc={"movielabs": "AUDIO/BITRATE"}, group="audio"),
    result("duration", Outcome.FAIL, SUBTITLES.path, findings=tuple(map(too_short, range(1, 8))),
           finding_count=120, overridable=False),
    result("wide", Outcome.FAIL, SUBTITLES.path, severity=Severity.WARNING,
           findings=(WIDE,), finding_count=1, baseline=True),
    result("short-sign", Outcome.FAIL, SUBTITLES.path, severity=Severity.WARNING,
           findings=(too_short(9, Severity.WARNING),), finding_count=1),
    result("missing", Outcome.FAIL, ".", severity=Severity.INFO, findings=(MISSING,), finding_count=1),
    result("line-length", Outcome.WAIVED, SUBTITLES.path, findings=(WIDE,), finding_count=1,
           disposition=WAIVER),
    result("frame-rate", Outcome.CANNOT_TELL, f"{FILM.path}#0",
           reason=Reason("sample.crashed", {"path": FILM.path})),
    result("scan", Outcome.CANNOT_TELL, f"{FILM.path}#0", severity=Severity.WARNING,
           reason=Reason("sample.crashed", {"path": FILM.path})),
    result("captions", Outcome.NOT_RUN, FILM.path, reason=Reason("sample.depth")),
    result("reading-speed", Outcome.NOT_APPLICABLE, SUBTITLES.path,
           reason=Reason("sample.no-row", {"language": "ko"})),
    result("gap", Outcome.PASS, SUBTITLES.path,
           measurements=(Measurement("shortest", Fraction(1, 12), "s"),)),
    result("M-1", Outcome.ATTESTED, ".", disposition=ATTESTATION, citations=()),
    result("answered", Outcome.CANNOT_TELL, ".", rulesets=(), findings=(MISSING,), finding_count=1,
           citations=()),
)  # fmt: skip

PACKAGE = PackageReport(
    path="deliveries/night",
    kind="folder",
    title=Title(
        "The Night", "en", Programme.ADULT, Fraction(24000, 1001), ("US", "KR"), Fraction(40),
        {"eidr": "10.5240/7791-8534-2C23-9030-8610-5"},
    ),
    declared=False,
    verdict=Verdict.FAIL,
    verdicts={"sample": Verdict.FAIL, "other": Verdict.INCOMPLETE},
    assets=(FILM, MIX, SUBTITLES),
    access_services=(AccessService("subtitle", "ko", SUBTITLES.path, "found"),),
    results=RESULTS,
    digests={FILM.path: "0" * 64},
)  # fmt: skip

REPORT = Report(
    schema="1.0",
    tool={"name": "validator", "version": "0.0.0"},
    depth=Depth.FULL,
    rulesets=(
        RulesetSummary(
            "sample", "2026.11", "A sample", "e" * 64, 12,
            not_covered=(("Sync", "no value published"),),
            manual=(("sample/M-1", "No call to action."), ("sample/M-2", "The art shows no violence.")),
            changes=(("conformance/nfc", "disabled: the platform normalises itself"),),
        ),
        RulesetSummary("other", "2026.11", "Another", "f" * 64, 0),
    ),
    verdict=Verdict.FAIL,
    packages=(PACKAGE,),
    results=(
        result("dispositions", Outcome.FAIL, ".", rulesets=(), severity=Severity.WARNING, citations=(),
               findings=(STALE,), finding_count=1),
    ),
    notes=(Reason("sample.cache"),),
)  # fmt: skip

CLEAN = replace(
    REPORT,
    verdict=Verdict.PASS,
    depth=Depth.FAST,
    results=(),
    packages=tuple(
        replace(
            PACKAGE, path=path, kind="file", declared=True, verdict=Verdict.PASS,
            verdicts={"sample": Verdict.PASS}, assets=(SUBTITLES,), results=(RESULTS[-3],),
        )
        for path in ("one.srt", "둘.srt")
    ),
)  # fmt: skip
