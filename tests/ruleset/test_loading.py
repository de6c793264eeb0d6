"""Loading: every part of a rule, every mistake with its place, all of them at once."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from tests.ruleset.writing import DURATION, loaded, only_rule, problems, write
from validator.model.package import Asset, Package
from validator.model.quantity import Quantity
from validator.model.vocabulary import Confidence, Programme, Role, Severity
from validator.ruleset.loading import RulesetError, load, resolve
from validator.ruleset.types import Bound


def test_a_rule_with_everything(tmp_path: Path) -> None:
    rule = only_rule(
        tmp_path,
        "{id: a/duration, check: text/duration, "
        "for: {subject: asset, role: [text.sdh, text.normal], language: ko, media: text, kind: folder}, "
        "when: \"asset.role != 'text.forced'\", with: {min: 5/6 s, max: 7 s}, severity: warning, "
        "overridable: false, cite: [{source: one, clause: Duration}, {source: two}], "
        "qc: {movielabs: X}, group: timing, weight: 3, note: why}",
    )
    assert rule.check.id == "text/duration"
    assert rule.selector.roles == ("text.sdh", "text.normal")
    assert (rule.selector.languages, rule.selector.media, rule.selector.kinds) == (
        ("ko",),
        ("text",),
        ("folder",),
    )
    assert rule.when is not None
    assert rule.params == {"min": Quantity(Fraction(5, 6), "s"), "max": Quantity(Fraction(7), "s")}
    assert (rule.severity, rule.overridable) == (Severity.WARNING, False)
    assert [one.confidence for one in rule.citations] == [Confidence.FIRST_HAND, Confidence.SECONDARY]
    assert (rule.qc, rule.group, rule.weight, rule.note) == ({"movielabs": "X"}, "timing", 3, "why")
    bound = rule.bind("ko", None, Role.TEXT_SDH)
    assert isinstance(bound, Bound)
    assert isinstance(bound.params, rule.check.params)
    assert bound.cap is None


def test_what_a_rule_need_not_say(tmp_path: Path) -> None:
    rule = only_rule(tmp_path, DURATION)
    assert (rule.selector.subject, rule.overridable, rule.group, rule.when) == ("asset", True, "text", None)


def test_selectors(tmp_path: Path) -> None:
    rule = only_rule(
        tmp_path,
        DURATION.replace("{role: text.*}", "{role: text.*, language: ko, media: text, kind: folder}"),
    )
    korean = Asset("a.srt", Role.TEXT_SDH, "declared", "text", "srt", language="ko-KR")
    english = Asset("b.srt", Role.TEXT_SDH, "declared", "text", "srt", language="en")
    nameless = Asset("c.srt", Role.TEXT_SDH, "declared", "text", "srt")
    sound = Asset("d.wav", Role.AUDIO_PRIMARY, "declared", "audio", "wav", language="ko")
    assert [rule.selector.takes_asset(one) for one in (korean, english, nameless, sound)] == [
        True,
        False,
        False,
        False,
    ]
    assert rule.selector.takes_package(Package("x", "folder"))
    assert not rule.selector.takes_package(Package("x", "file"))


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (("text/duration", "text/duratoin"), ("ruleset.check-unknown", "text/duration")),
        (("severity: error", "severity: eror"), ("yaml.unknown-word", "error")),
        (("severity: error, ", ""), ("yaml.missing-key", "")),
        (("severity:", "sevreity:"), ("yaml.unknown-key", "severity")),
        (("min: 5/6 s", "mni: 5/6 s"), ("ruleset.parameter-unknown", "min")),
        (("min: 5/6 s", "min: 5/6 sec"), ("yaml.not-a-quantity", "")),
        (("{min: 5/6 s}", "[min]"), ("yaml.wrong-type", "")),
        (("source: one", "source: oen"), ("ruleset.source-unknown", "one")),
        ((", cite: {source: one, clause: Duration}", ""), ("ruleset.uncited", "")),
        (("role: text.*", "role: txet.sdh"), ("yaml.unknown-word", "text.sdh")),
        (("role: text.*", "subject: track"), ("ruleset.subject-wrong", "")),
        (("role: text.*", "service: ad"), ("ruleset.service-not-track", "")),
        (("role: text.*", "subject: file"), ("yaml.unknown-word", "")),
        (
            ("severity: error", "severity: error, when: asset.rle == None"),
            ("expression.unknown-field", "role"),
        ),
        (("severity: error", "severity: error, when: asset.path"), ("expression.wrong-type", "")),
        (("id: a/duration, ", ""), ("yaml.missing-key", "")),
    ],
)
def test_mistakes_in_a_rule(tmp_path: Path, change: tuple[str, str], problem: tuple[str, str]) -> None:
    found = problems(tmp_path, DURATION.replace(*change))
    assert problem in found
    assert len({code for code, _ in found}) <= 2  # a severity that is no severity is missing as well


@pytest.mark.parametrize("identifier", ["text/_timing", "generic/-groups", "text", "text/", "../x", "a/b/c"])
def test_what_is_no_check(tmp_path: Path, identifier: str) -> None:
    found = problems(tmp_path, DURATION.replace("text/duration", identifier))
    assert [code for code, _ in found] == ["ruleset.check-unknown"]


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ("check: text/line-count, with: {}", "ruleset.parameter-missing"),
        ("check: text/line-count", "ruleset.parameter-missing"),
        ("check: generic/cardinality, with: {roles: video.primary}", "yaml.invalid"),
        ("check: generic/name-template, with: {template: '{a}.srt'}", "yaml.invalid"),
        (
            "check: generic/name-template, with: {template: '{a}', tokens: {a: {pattern: '('}}}",
            "yaml.invalid",
        ),
        (
            "check: generic/agree, with: {value: asset.container.duration, roles: '*', tolerance: 2 LU}",
            "yaml.invalid",
        ),
        ("check: generic/expression, with: {that: asset.container.duration}", "expression.wrong-type"),
        (
            "check: generic/expression, for: {subject: package}, with: {that: asset.path == 'a'}",
            "expression.unknown-name",
        ),
    ],
)
def test_mistakes_in_parameters(tmp_path: Path, rule: str, code: str) -> None:
    text = f"{{id: a/x, {rule}, severity: error, cite: {{source: one, clause: X}}}}"
    assert [one for one, _ in problems(tmp_path, text)] == [code]


def test_the_subject_of_a_rule_is_the_scope_of_its_expressions(tmp_path: Path) -> None:
    rule = only_rule(
        tmp_path,
        "{id: a/x, check: generic/expression, for: {subject: track, role: audio.*}, "
        "when: track.kind == 'audio', with: {that: track.channels == 2}, "
        "severity: error, cite: {source: one, clause: X}}",
    )
    assert rule.check.subject == rule.selector.subject == "track"
    assert set(rule.check.arguments.values()) == {"joined", "params", "asset", "rate", "track"}


def test_problems_stand_where_the_mistake_is(tmp_path: Path) -> None:
    path = write(tmp_path, DURATION.replace("severity: error", "when: \"asset.rle == 'x'\", severity: error"))
    line = path.read_text().splitlines().index(next(x for x in path.read_text().splitlines() if "rle" in x))
    with pytest.raises(RulesetError) as caught:
        load(path)
    (problem,) = caught.value.problems
    column = path.read_text().splitlines()[line].index("asset.rle") + 1
    assert (problem.file, problem.line, problem.column, problem.hint) == (str(path), line + 1, column, "role")
    assert str(caught.value).startswith(f"{path}:{line + 1}:{column}: ")


def test_every_mistake_is_told_at_once(tmp_path: Path) -> None:
    found = problems(
        tmp_path,
        "\n".join(
            (
                "{id: a/1, check: text/nothing, severity: error, cite: {source: one}}",
                "{id: a/2, check: text/duration, with: {min: 5}, severity: eror, cite: {source: none}}",
                DURATION,
                DURATION,
            )
        ),
        more="mannual: []\n",
    )
    assert {code for code, _ in found} >= {
        "ruleset.check-unknown", "yaml.not-a-quantity", "yaml.unknown-word", "ruleset.source-unknown",
        "ruleset.rule-twice", "yaml.unknown-key",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("", {"ruleset.empty"}),
        ("# nothing\n", {"ruleset.empty"}),
        ("- a\n", {"yaml.wrong-type"}),
        ("title: x\n", {"yaml.missing-key"}),
        ("ruleset: a\ntitle: x\nversion: 1\nrules: {a: b}\n", {"yaml.wrong-type"}),
        (
            "ruleset: a\ntitle: x\nversion: 1\nsources: {s: {title: x, confidence: sure}}\n",
            {"yaml.unknown-word"},
        ),
        ("ruleset: a\nruleset: b\n", {"yaml.duplicate-key", "yaml.missing-key"}),
        ("ruleset: a\ntitle: x\nversion: 1\nrules: *a\n", {"yaml.alias"}),
    ],
)
def test_files_that_are_no_rulesets(tmp_path: Path, text: str, codes: set[str]) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(text)
    with pytest.raises(RulesetError) as caught:
        load(path)
    assert {problem.code for problem in caught.value.problems} == codes


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    for path in (tmp_path / "none.yaml", tmp_path):
        with pytest.raises(RulesetError) as caught:
            resolve([f"{path}/"] if path == tmp_path else [str(path)])
        assert [problem.code for problem in caught.value.problems] == ["ruleset.unreadable"]


def test_a_ruleset_without_rules(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("ruleset: a\ntitle: x\nversion: 2026.10\n")
    ruleset = load(path)
    assert (ruleset.id, ruleset.version, ruleset.rules) == ("a", "2026.10", ())


def test_clauses(tmp_path: Path) -> None:
    ruleset = loaded(
        tmp_path,
        DURATION,
        more=(
            "manual:\n  - {clause: No burned-in text!, reason: Eyes., cite: {source: one, clause: 2}}\n"
            "  - {id: a/M-2, clause: Sound, reason: Ears.}\n"
            "not_covered:\n  - {clause: Cuts, reason: Not measured.}\n"
        ),
    )
    assert [one.id for one in ruleset.manual] == ["a/manual-no-burned-in-text", "a/M-2"]
    assert [one.clause for one in ruleset.manual[0].citations] == ["2"]
    assert [(one.id, one.clause, one.reason) for one in ruleset.not_covered] == [
        ("", "Cuts", "Not measured.")
    ]


def test_a_clause_needs_its_reason(tmp_path: Path) -> None:
    assert problems(tmp_path, DURATION, more="not_covered: [{clause: Cuts}]\n") == [("yaml.missing-key", "")]


def test_binding_is_remembered(tmp_path: Path) -> None:
    rule = only_rule(tmp_path, DURATION)
    assert rule.bind("ko", Programme.ADULT, Role.TEXT_SDH) is rule.bind("ko", Programme.ADULT, Role.TEXT_SDH)
