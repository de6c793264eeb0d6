"""Tables: the most specific row wins, and what could not be decided is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ruleset.writing import only_rule, problems
from validator.model.reason import Reason
from validator.model.vocabulary import Programme, Role, Severity
from validator.ruleset.types import Bound

ADULT, CHILDREN = Programme.ADULT, Programme.CHILDREN


def rule(
    rows: str, by: str = "by: [language, programme, role], ", cite: str = "cite: {source: one, clause: X}"
) -> str:
    return (
        f"{{id: a/lines, check: text/line-count, with: {{max: {{{by}rows: [{rows}]}}}}, "
        f"severity: error, {cite}}}"
    )


READING = (
    "{value: 1}, {programme: children, value: 2}, {role: text.sdh, value: 3}, "
    "{programme: children, role: text.sdh, value: 4}, {language: ko, value: 5}, "
    "{language: ko, programme: children, value: 6}, {language: ko, role: text.sdh, value: 7}, "
    "{language: ko, programme: children, role: text.sdh, value: 8}, {language: zh, value: 9}, "
    "{language: zh, programme: children, value: 10}, {language: zh, role: text.sdh, value: 10}, "
    "{language: zh, programme: children, role: text.sdh, value: 10}, {language: zh-Hant, value: 11}, "
    "{language: zh-Hant, programme: children, value: 10}, {language: zh-Hant, role: text.sdh, value: 10}, "
    "{language: zh-Hant, programme: children, role: text.sdh, value: 12}"
)


@pytest.mark.parametrize(
    ("language", "programme", "role_", "value"),
    [
        (None, None, None, 1),
        ("en", ADULT, Role.TEXT_NORMAL, 1),
        ("en", CHILDREN, Role.TEXT_NORMAL, 2),
        ("en", None, Role.TEXT_SDH, 3),
        ("en", CHILDREN, Role.TEXT_SDH, 4),
        ("ko", None, Role.TEXT_NORMAL, 5),
        ("ko-KR", ADULT, Role.TEXT_NORMAL, 5),
        ("KO", CHILDREN, None, 6),
        ("ko-KR", None, Role.TEXT_SDH, 7),
        ("ko-KR", CHILDREN, Role.TEXT_SDH, 8),
        ("kok", None, None, 1),
        ("zh-Hans-CN", None, None, 9),
        ("zh-Hant-TW", None, None, 11),
        ("zh-Hant-TW", CHILDREN, Role.TEXT_SDH, 12),
    ],
)
def test_the_most_specific_row(
    tmp_path: Path, language: str | None, programme: Programme | None, role_: Role | None, value: int
) -> None:
    bound = only_rule(tmp_path, rule(READING)).bind(language, programme, role_)
    assert isinstance(bound, Bound)
    assert bound.params.max == value  # type: ignore[attr-defined]


def test_the_order_of_rows_does_not_count(tmp_path: Path) -> None:
    rows = READING.split(", {")
    backwards = ", ".join([row if row.startswith("{") else "{" + row for row in reversed(rows)])
    first, second = only_rule(tmp_path, rule(READING)), only_rule(tmp_path, rule(backwards))
    for language in (None, "ko", "zh-Hant", "zh", "fr"):
        for programme in (None, *Programme):
            for role_ in (None, *Role):
                assert first.bind(language, programme, role_) == second.bind(language, programme, role_)


def test_no_row_fits(tmp_path: Path) -> None:
    bound = only_rule(tmp_path, rule("{language: ko, value: 2}")).bind("en", None, Role.TEXT_SDH)
    assert isinstance(bound, Reason)
    assert bound.code == "ruleset.no-row"
    assert bound.args == {"parameter": "max", "language": "en", "programme": "", "role": "text.sdh"}


def test_rows_for_several(tmp_path: Path) -> None:
    found = only_rule(tmp_path, rule("{language: [ko, ja], role: [text.sdh, text.captions], value: 2}"))
    for language in ("ko", "ja-JP"):
        assert isinstance(found.bind(language, None, Role.TEXT_CAPTIONS), Bound)
    assert isinstance(found.bind("ko", None, Role.TEXT_NORMAL), Reason)


@pytest.mark.parametrize(
    "rows",
    [
        "{value: 1}, {value: 2}",
        "{language: ko, value: 1}, {language: ko, value: 2}",
        "{language: ko, value: 1}, {programme: children, value: 2}",
        "{language: ko, value: 1}, {role: text.sdh, value: 2}",
        "{role: audio.*, value: 1}, {role: '*.primary', value: 2}",
        "{language: zh-Hant, value: 1}, {language: zh-TW, value: 2}",
    ],
)
def test_ambiguous_rows_are_refused(tmp_path: Path, rows: str) -> None:
    assert [code for code, _ in problems(tmp_path, rule(rows))] == ["ruleset.rows-ambiguous"]


@pytest.mark.parametrize(
    "rows",
    [
        "{language: ko, value: 1}, {language: ja, value: 2}",
        "{language: ko, value: 1}, {language: ko-KR, value: 2}",
        "{programme: adult, value: 1}, {programme: children, value: 2}",
        "{role: text.*, value: 1}, {role: text.sdh, value: 2}",
        "{language: ko, value: 1}, {role: text.sdh, value: 2}, {language: ko, role: text.sdh, value: 3}",
        "{role: text.*, value: 1}, {role: '*.normal', value: 2}",
        "{language: zh-Hant, value: 1}, {language: zh-Hans, value: 2}",
        "{language: zh-Hant, value: 1}, {language: zh-TW, value: 2}, {language: zh-Hant-TW, value: 3}",
    ],
)
def test_rows_that_can_be_told_apart(tmp_path: Path, rows: str) -> None:
    assert problems(tmp_path, rule(rows)) == []


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ("{language: ko}", ("yaml.missing-key", "")),
        ("{language: ko, value: two}", ("yaml.wrong-type", "")),
        ("{langauge: ko, value: 2}", ("yaml.unknown-key", "language")),
        ("{programme: childern, value: 2}", ("yaml.unknown-word", "children")),
        ("{role: text.shd, value: 2}", ("yaml.unknown-word", "text.sdh")),
        ("{value: 2, cite: {source: oen}}", ("ruleset.source-unknown", "one")),
        ("{language: 'ko-*', value: 2}", ("ruleset.row-wildcard", "")),
        ("{else: true, language: ko, value: 2}", ("ruleset.row-else", "")),
        ("2", ("yaml.wrong-type", "")),
    ],
)
def test_mistakes_in_rows(tmp_path: Path, rows: str, problem: tuple[str, str]) -> None:
    assert problem in problems(tmp_path, rule(rows))


@pytest.mark.parametrize(
    ("language", "stood_in"), [("fr", ("max",)), (None, ("max",)), ("ko-KR", ()), ("en", ())]
)
def test_what_a_row_for_other_languages_stands_in_for_is_told(
    tmp_path: Path, language: str | None, stood_in: tuple[str, ...]
) -> None:
    rows = "{else: true, value: 1}, {language: ko, value: 2}, {language: en, value: 1}"
    bound = only_rule(tmp_path, rule(rows)).bind(language, None, None)
    assert isinstance(bound, Bound)
    assert bound.stood_in == stood_in


def test_rows_keep_to_the_keys_of_the_table(tmp_path: Path) -> None:
    assert problems(tmp_path, rule("{role: text.sdh, value: 2}", by="by: language, ")) == [
        ("ruleset.row-key", "")
    ]


def test_rows_may_cite_in_place_of_the_rule(tmp_path: Path) -> None:
    cited = "{value: 2, cite: {source: one, clause: X}}"
    assert problems(tmp_path, rule(cited, cite="group: x")) == []
    assert problems(tmp_path, rule(f"{cited}, {{language: ko, value: 1}}", cite="group: x")) == [
        ("ruleset.uncited", "")
    ]


def test_a_row_is_as_good_as_its_best_source_and_a_rule_as_its_weakest_row(tmp_path: Path) -> None:
    found = only_rule(
        tmp_path,
        rule(
            "{value: 1}, {language: ko, value: 2, cite: {source: two}}, "
            "{language: ja, value: 3, cite: [{source: two}, {source: one}]}"
        ),
    )
    korean, japanese, other = (found.bind(language, None, None) for language in ("ko", "ja", "en"))
    assert isinstance(korean, Bound)
    assert isinstance(japanese, Bound)
    assert isinstance(other, Bound)
    assert (korean.cap, japanese.cap, other.cap) == (Severity.WARNING, None, None)
    assert [one.source for one in korean.citations] == ["two", "one"]
