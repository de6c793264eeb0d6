from __future__ import annotations

import math
import shutil
import subprocess
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from tests.reports.drawing.described import DESCRIBED, mixes
from tests.reports.html.measured import FACTS, LIMITED, MEASURED, SPEECH, TRACK
from tests.reports.sample import FILM, MISSING, MIX, PACKAGE, REPORT, SUBTITLES, too_short
from tests.reports.sample import result as answer
from validator.messages import Catalogue
from validator.model.facts.audio import AudioSignal, TrackSignal
from validator.model.facts.container import Container
from validator.model.facts.speech import Speech
from validator.model.findings import Measurement
from validator.model.package import AccessService
from validator.model.reason import Unknown
from validator.model.report import PackageReport, ReportedFinding, Result
from validator.model.vocabulary import Outcome, Severity, Verdict
from validator.reports.drawing.scale import WIDTH, TimeScale
from validator.reports.html.language import attribute, of_prose
from validator.reports.html.loudness import Chart, charts
from validator.reports.html.marks import heaviest
from validator.reports.html.package import PackageView, arrange
from validator.reports.html.priorities import Task
from validator.reports.html.services import matrix
from validator.reports.html.signoff import package_digest, sign_off
from validator.reports.html.templating import pages
from validator.reports.html.timeline import Timeline
from validator.reports.outline import outline

(PACKAGE_MEASURED,) = MEASURED.packages


def view(*results: Result, **changes: object) -> PackageView:
    package = replace(PACKAGE_MEASURED, results=results, **changes)  # type: ignore[arg-type]
    return arrange(package, REPORT, "p1")


def broken(rule: str, subject: str, *found: ReportedFinding, **values: object) -> Result:
    return answer(rule, Outcome.FAIL, subject, findings=found, finding_count=len(found), **values)


# What decides a verdict


def test_a_fail_is_decided_by_the_broken_rules_of_error_severity() -> None:
    one = view(
        broken("a", MIX.path, MISSING),
        broken("b", MIX.path, MISSING, severity=Severity.WARNING),
        broken("c", MIX.path, MISSING, baseline=True),
        answer("d", Outcome.CANNOT_TELL, MIX.path),
        broken("e", MIX.path, MISSING, rulesets=("other",)),
        broken("a", SUBTITLES.path, MISSING),
    )  # fmt: skip
    sample, other = one.verdicts
    assert sample.deciders == (("sample/a", "p1-r1"),)
    assert sample.more == 0
    assert other.deciders == ()  # its verdict is incomplete, and no rule of its own could not tell


def test_what_is_open_decides_an_incomplete_verdict() -> None:
    one = view(
        answer("a", Outcome.CANNOT_TELL, MIX.path),
        answer("b", Outcome.CANNOT_TELL, MIX.path, severity=Severity.WARNING),
        verdicts={"sample": Verdict.INCOMPLETE},
    )
    assert one.verdicts[0].deciders == (("sample/a", "p1-r1"),)


def test_a_long_list_of_deciders_is_cut_and_counted() -> None:
    (sample, _) = view(*(broken(f"r{number}", MIX.path, MISSING) for number in range(9))).verdicts
    assert (len(sample.deciders), sample.more) == (6, 3)


# What to fix first


def tasks(*results: Result) -> list[Task]:
    return list(view(*results).tasks)


def test_errors_come_first_and_among_them_what_keeps_files_from_being_read() -> None:
    found = tasks(
        broken("later", SUBTITLES.path, too_short(1, Severity.WARNING), severity=Severity.WARNING),
        broken("once", MIX.path, LIMITED.findings[0]),
        broken("unreadable", FILM.path, MISSING_ERROR, check="package/damage"),
    )
    assert [next(iter(task.rules)) for task in found] == ["sample/unreadable", "sample/once", "sample/later"]


def test_one_correction_stands_once_however_many_files_and_rules_ask_for_it() -> None:
    (task,) = tasks(
        broken("a", MIX.path, MISSING_ERROR), broken("a", FILM.path, MISSING_ERROR, MISSING_ERROR),
        broken("b", FILM.path, MISSING_ERROR),
    )  # fmt: skip
    assert task.rules == {"sample/a": "p1-r1", "sample/b": "p1-r2"}
    assert task.files == {MIX.path: "p1-a2", FILM.path: "p1-a1"}
    assert task.count == 4


def test_known_and_waived_fails_and_mere_notes_are_nothing_to_do() -> None:
    assert tasks(
        broken("known", MIX.path, MISSING_ERROR, baseline=True),
        broken("note", MIX.path, MISSING, severity=Severity.INFO),
        replace(broken("waived", MIX.path, MISSING_ERROR), outcome=Outcome.WAIVED),
    ) == []  # fmt: skip


MISSING_ERROR = replace(MISSING, severity=Severity.ERROR)


# Access services


def test_the_matrix_tells_claimed_found_and_verified_apart() -> None:
    table = matrix(PACKAGE_MEASURED)
    assert table.kinds == ("captions", "sdh", "subtitle", "forced", "ad", "sign")
    cells = {
        (row.language, cell.kind): cell.evidence for row in table.rows for cell in row.cells if cell.evidence
    }
    assert cells == {
        ("ko", "subtitle"): "found", (None, "captions"): "verified", ("en", "ad"): "claimed",
        ("ase", "sign"): "claimed",
    }  # fmt: skip
    assert [(row.language, row.is_original, row.is_spoken) for row in table.rows] == [
        ("en", True, True), ("ko", False, False), ("ase", False, False), (None, False, False),
    ]  # fmt: skip


def test_a_cell_says_the_best_evidence_there_is() -> None:
    services = tuple(AccessService("sdh", "en", f"{name}.srt", name) for name in ("claimed", "found"))
    (row,) = matrix(replace(PACKAGE, access_services=services)).rows
    (sdh,) = (cell for cell in row.cells if cell.kind == "sdh")
    assert (sdh.evidence, len(sdh.services)) == ("found", 2)


# Drawings


def test_times_are_placed_on_the_width_and_kept_inside_it() -> None:
    scale = TimeScale(Fraction(40))
    assert [scale.units(Fraction(time)) for time in (-1, 0, 10, 40, 50)] == [0, 0, WIDTH // 4, WIDTH, WIDTH]
    assert TimeScale(Fraction(0)).units(Fraction(1)) == 0


def test_stretches_that_touch_are_drawn_as_one_and_the_shortest_stays_visible() -> None:
    scale = TimeScale(Fraction(WIDTH))
    spans = [(Fraction(0), Fraction(100)), (Fraction(50), Fraction(200)), (Fraction(1000), Fraction(1000))]
    assert scale.blocks(spans) == "M0 0h200v1h-200zM1000 0h8v1h-8z"


def timelines(*results: Result, **changes: object) -> dict[str, Timeline]:
    return {one.asset.path: one for one in view(*results, **changes).timelines}


def test_lanes_hold_captions_cues_speech_and_silence() -> None:
    drawn = timelines()
    assert [(lane.kind, lane.name, lane.count) for lane in drawn[FILM.path].lanes] == [("captions", "CC1", 1)]
    assert [(lane.kind, lane.first, lane.last) for lane in drawn[SUBTITLES.path].lanes] == [
        ("cues", Fraction(4), Fraction(46))
    ]
    assert [(lane.kind, lane.count) for lane in drawn[MIX.path].lanes] == [("speech", 2), ("silence", 1)]


def test_each_of_several_tracks_has_its_own_lane() -> None:
    speech = Speech((SPEECH, replace(SPEECH, index=1, spans=SPEECH.spans[:1])))
    drawn = timelines(facts={MIX.path: {"speech": speech}})
    lanes = [(lane.kind, lane.name, lane.count) for lane in drawn[MIX.path].lanes]
    assert lanes == [("speech", "#0", 2), ("speech", "#1", 1)]


def test_a_timeline_is_as_long_as_the_sound() -> None:
    audio = AudioSignal((replace(TRACK, duration=Fraction(90)),))
    drawn = timelines(facts={MIX.path: {**FACTS[MIX.path], "audio": audio}})
    assert drawn[MIX.path].scale.end == 90


def test_descriptions_have_a_lane_in_their_file() -> None:
    drawn = timelines(assets=(MIX, DESCRIBED), facts=mixes())
    assert [lane.kind for lane in drawn[DESCRIBED.path].lanes] == ["speech", "description"]
    assert [lane.kind for lane in drawn[MIX.path].lanes] == ["speech"]


def test_findings_are_marked_where_they_are_and_counted_where_they_meet() -> None:
    found = broken("a", SUBTITLES.path, too_short(1), too_short(1), too_short(2, Severity.WARNING))
    line = timelines(found)[SUBTITLES.path]
    assert line.totals == (("error", 2), ("warning", 1))
    assert [(one.mark, one.count, one.time) for one in line.markers] == [
        ("warning", 1, Fraction(61, 3)), ("error", 2, Fraction(31, 3)),
    ]  # fmt: skip


def test_the_end_of_the_programme_is_shown_where_an_asset_goes_on() -> None:
    drawn = timelines()
    assert drawn[FILM.path].exceeds is None
    assert drawn[SUBTITLES.path].exceeds == pytest.approx(100 * 40 / 46, abs=0.05)
    container = {FILM.path: {"container": Container("mp4", duration=Fraction("39.95"))}}
    assert timelines(facts={**FACTS, **container})[MIX.path].exceeds is None  # by less than can be seen


def chart(track: TrackSignal = TRACK, *results: Result, speech: Speech | None = None) -> Chart:
    audio: dict[str, object] = {"audio": AudioSignal((track,)), "speech": speech}
    facts = {**FACTS, MIX.path: audio}
    package = replace(PACKAGE_MEASURED, facts=facts, results=results)
    paths = {asset.path: asset.path for asset in package.assets}
    (one,) = charts(package, paths, {(result.rule, result.rulesets): "" for result in results})
    return one


def test_limits_come_from_the_rules_that_were_asked() -> None:
    assert chart().bands == ()
    again = replace(LIMITED, rule="sample/again")
    drawn = chart(TRACK, LIMITED, again)
    (band,) = drawn.bands
    assert (band.of, band.lower, band.upper, drawn.unit) == ("integrated", -26.0, -22.0, "LUFS")
    assert [band.top, band.bottom] == [31.43, 37.14]
    assert [rule for _, rule in band.rules] == [LIMITED.rule, again.rule]
    (limit,) = drawn.peak_limits
    assert (limit.level, limit.place, len(limit.rules)) == (-2.0, 2.86, 2)


def test_a_limit_of_the_dialogue_is_drawn_where_there_is_any() -> None:
    spoken = replace(
        LIMITED, check="audio/dialogue-loudness", measurements=(
            Measurement("dialogue_gated_lkfs", SPEECH.dialogue_gated_lkfs, "LKFS"),
            Measurement("dialogue_gated_lkfs_lower_limit", -29.0, "LKFS"),
            Measurement("dialogue_gated_lkfs_upper_limit", -25.0, "LKFS"),
        ),
    )  # fmt: skip
    assert chart(TRACK, spoken).bands == ()
    drawn = chart(TRACK, spoken, speech=Speech((SPEECH,)))
    assert [(band.of, band.lower, band.upper) for band in drawn.bands] == [("dialogue", -29.0, -25.0)]
    assert drawn.dialogue is not None
    assert drawn.unit == "LKFS"


def test_a_limit_of_a_whole_soundfield_is_not_drawn_on_its_parts() -> None:
    part = replace(TRACK, integrated_lkfs=-31.0)
    assert chart(part, LIMITED).bands == ()


def test_what_the_gates_leave_out_has_lanes_and_so_has_the_dialogue() -> None:
    def kinds(track: TrackSignal, **more: Speech) -> list[str]:
        return [lane.kind for lane in chart(track, **more).lanes]

    even = replace(TRACK, momentary=replace(TRACK.momentary, values=(-20.0,) * 30))
    assert kinds(even) == []
    assert kinds(even, speech=Speech((SPEECH,))) == ["dialogue"]
    quiet = replace(TRACK, momentary=replace(TRACK.momentary, values=(-20.0,) * 30 + (-50.0,) * 30))
    assert kinds(quiet) == ["below-relative"]
    silent = replace(TRACK, momentary=replace(TRACK.momentary, values=(-math.inf,) * 30))
    assert kinds(silent) == ["below-absolute"]


def test_a_curve_has_no_more_points_than_a_screen_can_show() -> None:
    values = tuple(-20.0 for _ in range(108_000))  # three hours, ten a second
    long = replace(
        TRACK, duration=Fraction(10_800), momentary=replace(TRACK.momentary, values=values),
        short_term=replace(TRACK.short_term, values=values),
    )  # fmt: skip
    drawn = chart(long)
    assert drawn.short_term.count("L") < 500
    assert drawn.momentary.count("L") < 1000


def test_silence_and_overload_stay_inside_the_drawing() -> None:
    silent = replace(TRACK, integrated_lkfs=float("-inf"), true_peak_dbtp=float("-inf"))
    assert (chart(silent).integrated, chart(silent).peak) == (None, None)
    loud = chart(replace(TRACK, true_peak_dbtp=9.5))
    assert loud.peak is not None
    assert 0 <= loud.peak[1] < loud.ticks[0][1]


# Signing


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="there is no sha256sum to compare with")
def test_the_package_digest_is_what_anyone_computes_again(tmp_path: Path) -> None:
    def printed(command: str) -> str:
        return subprocess.run(
            command, shell=True, cwd=tmp_path, capture_output=True, check=True
        ).stdout.decode()

    for name in ("b.srt", "a 가.srt", "Z.srt"):
        (tmp_path / name).write_text(name)
    digests = {line[66:]: line[:64] for line in printed("sha256sum *").splitlines()}
    assert package_digest(digests) == printed("sha256sum * | LC_ALL=C sort -k 2 | sha256sum")[:64]


def test_a_package_with_an_unread_file_has_no_digest() -> None:
    assert (sign_off(PACKAGE).digest, sign_off(PACKAGE).unread) == ("", 2)
    assert len(sign_off(PACKAGE_MEASURED).digest) == 64


def test_every_recorded_decision_is_signed_for() -> None:
    assert [one.rule for one in sign_off(PACKAGE).decided] == ["sample/line-length", "sample/M-1"]


# Facts and the rest


def test_facts_are_outlined_with_long_lists_cut() -> None:
    (text,) = outline(FACTS[SUBTITLES.path])
    cues = next(node for node in text.children if node.name == "cues")
    assert cues.count == 11
    (many,) = outline({"numbers": tuple(range(50))})
    assert (many.count, many.unlisted) == (50, 38)
    (unknown,) = outline({"audio": Unknown.because("sample.crashed")})
    assert unknown.unknown is not None
    assert list(outline({"text": None, "xml": ()})) == []


def test_only_valid_tags_become_lang_attributes() -> None:
    assert [attribute(tag) for tag in ("ko", "zh-Hant", "kr?", "en_US", "", None)] == [
        "ko",
        "zh-Hant",
        "",
        "",
        "",
        "",
    ]
    assert [of_prose(text) for text in ("Gap", "간격 (gap)")] == ["en", "ko"]


def test_the_heaviest_mark_wins() -> None:
    assert heaviest({"pass", "warning", "unclear"}) == "unclear"
    assert heaviest(set()) == "pass"


def test_everything_in_a_template_is_escaped() -> None:
    text = "".join(pages(Catalogue("en"), REPORT.depth)("foot", report=REPORT, run=(), several=False))
    assert "&lt;" not in text
    risky = replace(REPORT, schema="<1>")
    text = "".join(pages(Catalogue("en"), REPORT.depth)("foot", report=risky, run=(), several=False))
    assert "&lt;1&gt;" in text


def test_a_package_without_anything_in_it_has_no_empty_parts() -> None:
    empty = PackageReport(
        "x", "folder", PACKAGE.title, declared=True, verdict=Verdict.INCOMPLETE, verdicts={}, assets=(),
        access_services=(), results=(),
    )  # fmt: skip
    one = arrange(empty, REPORT, "p1")
    assert (one.tasks, one.timelines, one.has_charts, one.chapters) == ((), (), False, ())
