from __future__ import annotations

from dataclasses import replace

from tests.reports.sample import (
    CLEAN,
    FILM,
    LOUD,
    MIX,
    PACKAGE,
    REPORT,
    RESULTS,
    SUBTITLES,
    result,
    too_short,
)
from validator.model.reason import Reason
from validator.model.vocabulary import Outcome, Severity
from validator.reports.grouping import Tally, kinds, not_run, nothing_to_say, sections, tally, unanswered


def test_the_worst_asset_comes_first() -> None:
    assert [section.path for section in sections(PACKAGE.results, PACKAGE.assets)] == [
        MIX.path,
        SUBTITLES.path,
        ".",
        FILM.path,
    ]


def test_a_track_belongs_to_its_asset_even_under_an_odd_name() -> None:
    odd = replace(FILM, path="take#2.mp4")
    results = tuple(
        result("scan", Outcome.FAIL, subject, findings=(LOUD,), finding_count=1)
        for subject in ("take#2.mp4", "take#2.mp4#0")
    )
    (section,) = sections(results, (odd,))
    assert (section.path, len(section.failed)) == ("take#2.mp4", 2)


def test_findings_of_one_kind_stand_together_and_the_count_is_exact() -> None:
    warned = tuple(too_short(cue, Severity.WARNING) for cue in (8, 9))
    errors = tuple(too_short(cue) for cue in (1, 2, 3))
    groups = kinds(result("d", Outcome.FAIL, ".", findings=warned + errors, finding_count=105))
    assert [(group.severity, len(group.findings), group.count) for group in groups] == [
        (Severity.ERROR, 3, 103),
        (Severity.WARNING, 2, 2),
    ]


def test_reasons_are_said_once() -> None:
    film = next(section for section in sections(PACKAGE.results, PACKAGE.assets) if section.path == FILM.path)
    ((reason, results),) = film.unclear
    assert reason == Reason("sample.crashed", {"path": FILM.path})
    assert [one.rule for one in results] == ["sample/frame-rate", "sample/scan"]


def test_the_tally_counts_results_of_the_ruleset_only() -> None:
    assert tally(RESULTS, "sample") == Tally(
        errors=2, warnings=1, infos=1, baseline=1, cannot_tell=2, not_run=1, waived=1, attested=1,
        not_applicable=1, passed=1,
    )  # fmt: skip
    assert tally(RESULTS, "other") == Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)


def test_attested_clauses_are_answered() -> None:
    assert [clause for _, clause, _ in unanswered(REPORT)] == ["sample/M-2"]
    assert [clause for _, clause, _ in unanswered(CLEAN)] == ["sample/M-1", "sample/M-2"]


def test_rules_left_out_are_named_once() -> None:
    assert not_run(PACKAGE) == ("sample/captions",)


def test_a_clean_package_needs_no_words() -> None:
    assert nothing_to_say(CLEAN.packages[0])
    assert not nothing_to_say(PACKAGE)
