from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.reports.sample import LOUD, MIX, PACKAGE, REPORT, RESULTS, result
from tests.reports.writing import written
from validator.model.findings import Location
from validator.model.report import Report, Result
from validator.model.vocabulary import Outcome, Severity
from validator.reports import markdown
from validator.reports.github import ANNOTATIONS_SHOWN, SUMMARY_LIMIT

# actions/runner, src/Runner.Common/ActionCommand.cs: what the runner takes for a command.
COMMAND = re.compile(r"::(?P<name>[a-z]+) ?(?P<properties>[^:]*)::(?P<data>.*)")
OLD_COMMAND = "##["


def unescaped(text: str, *, is_property: bool) -> str:
    pairs = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ",")]
    for escape, character in pairs if is_property else pairs[:2]:
        text = text.replace(escape, character)
    return text.replace("%25", "%")


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """The workflow commands as the runner reads them: name, properties, message."""
    found = []
    for line in re.split(r"\r\n|\r|\n", text):
        if command := COMMAND.fullmatch(line):
            pairs = (pair.split("=", 1) for pair in command["properties"].split(",") if pair)
            properties = {name: unescaped(value, is_property=True) for name, value in pairs}
            found.append((command["name"], properties, unescaped(command["data"], is_property=False)))
    return found


def of_one_package(*results: Result) -> Report:
    return replace(REPORT, packages=(replace(PACKAGE, results=results),), results=())


def annotations(report: Report) -> list[tuple[str, dict[str, str], str]]:
    return [one for one in commands(written(report, "github")) if not one[0].endswith("group")]


def test_what_asks_for_attention_is_annotated_the_most_severe_first() -> None:
    found = annotations(REPORT)
    assert [name for name, _, _ in found] == ["error"] * 8 + ["warning"] * 4 + ["notice"] * 2
    assert found[1][1] == {
        "file": "deliveries/night/text/ko_자막.srt", "line": "4", "col": "1", "title": "sample/duration",
    }  # fmt: skip
    # A track of a film has no line, and a column without a line would be refused.
    assert found[0][1] == {"file": "deliveries/night/audio/en_51.wav", "title": "sample/loudness"}


def test_what_is_known_waived_or_settled_is_not_annotated() -> None:
    titles = {properties["title"] for _, properties, _ in annotations(REPORT)}
    silent = {"sample/wide", "sample/line-length", "sample/captions", "sample/reading-speed", "sample/gap"}
    assert not titles & silent
    assert {result.rule for result in RESULTS} - titles == silent | {"sample/M-1"}


@pytest.mark.parametrize("count", [ANNOTATIONS_SHOWN, ANNOTATIONS_SHOWN + 1])
def test_the_first_notice_says_what_github_does_not_show(count: int) -> None:
    fails = [result("gap", Outcome.FAIL, MIX.path, severity=Severity.WARNING)] * count
    names = [name for name, _, _ in annotations(of_one_package(*fails))]
    assert names == ["notice"] * (count > ANNOTATIONS_SHOWN) + ["warning"] * count


@pytest.mark.parametrize(
    "path", ["a,b:c%0A=100%.srt", "line\nfeed\r.srt", "x::error::y.srt", "##[error]z.srt"]
)
def test_properties_and_messages_come_back_as_they_were(path: str) -> None:
    finding = replace(LOUD.finding, code="sample.missing", args={"path": path}, location=Location(path))
    found = result("gap", Outcome.FAIL, path, findings=(replace(LOUD, finding=finding),), finding_count=1)
    ((name, properties, _),) = annotations(of_one_package(found))
    assert (name, properties["file"]) == ("error", f"deliveries/night/{path}")


def test_no_line_of_the_log_is_a_command_of_the_delivery() -> None:
    names = ("x\n::stop-commands::x", "##[add-mask]x", "\r::error::y")
    passes = [result("gap", Outcome.PASS, name) for name in names]
    text = written(of_one_package(*passes), "github")
    assert [name for name, _, _ in commands(text)] == ["group", "endgroup"]
    assert OLD_COMMAND not in text


def test_a_summary_that_fits_is_the_whole_report() -> None:
    assert written(REPORT, "github-summary") == written(REPORT, "markdown")


def test_a_summary_keeps_to_the_limit_and_says_what_it_left_out() -> None:
    fails = tuple(replace(RESULTS[1], subject=f"text/{number}.srt") for number in range(1400))
    report = of_one_package(*fails)
    assert len(written(report, "markdown").encode()) > SUMMARY_LIMIT
    summary = written(report, "github-summary")
    assert SUMMARY_LIMIT * 0.9 < len(summary.encode()) <= SUMMARY_LIMIT
    # The whole report has one quotation, its note; the other is right below the verdict.
    assert [line.startswith("> ") for line in summary.split("\n")[:8]].count(True) == 2


def test_verdicts_are_the_last_to_be_left_out() -> None:
    packages = tuple(replace(PACKAGE, path=f"deliveries/{number}") for number in range(20))
    text = markdown.render(replace(REPORT, packages=packages), limit=16384)
    assert len(text.encode()) <= 16384
    assert [f"## `{package.path}`" in text for package in packages] == [True] * 20
    assert "sample/dispositions" not in text
