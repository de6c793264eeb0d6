from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.scoring.sample import required, result, scoring
from validator.engine.scoring import evenly, score
from validator.model.report import Result
from validator.model.score import Level, Redelivery, Score
from validator.model.vocabulary import Outcome, Severity

PASS, FAIL, WAIVED = Outcome.PASS, Outcome.FAIL, Outcome.WAIVED
CANNOT_TELL, NOT_RUN, NOT_APPLICABLE = Outcome.CANNOT_TELL, Outcome.NOT_RUN, Outcome.NOT_APPLICABLE


def scored(*results: Result, lone: bool = False, weights: dict[str, int] | None = None) -> Score:
    return score("r", scoring(text=3, audio=1), results, weights, lone=lone)


def by_group(found: Score) -> dict[str, tuple[Fraction, Fraction]]:
    return {group.group: (group.points, group.max_points) for group in found.groups}


def test_a_rule_earns_the_share_of_its_answers_that_pass() -> None:
    found = scored(result(PASS), result(FAIL), result(PASS), result(PASS, "r/two"))
    assert by_group(found)["text"] == (Fraction(500, 6), 100)
    (one, two) = found.groups[0].rules
    assert (one.passed, one.counted, one.credit) == (2, 3, Fraction(2, 3))
    assert two.credit == 1


def test_groups_weigh_as_the_ruleset_says() -> None:
    found = scored(result(PASS), result(FAIL, "r/loud", "audio"))
    assert by_group(found) == {"text": (75, 75), "audio": (0, 25)}
    assert (found.points, found.max_points) == (75, 100)


def test_rules_weigh_as_the_ruleset_says() -> None:
    results = (result(PASS), result(FAIL, "r/two"))
    assert scored(*results, weights={"r/one": 3}).points == 75
    assert scored(*results, weights={"r/two": 0}).points == 100


@pytest.mark.parametrize(
    ("answer", "points"),
    [
        (result(PASS), 100),
        (result(WAIVED), 100),
        (result(FAIL), 50),
        (result(CANNOT_TELL), 50),
        # What does not count leaves the other rule's answer alone.
        (result(NOT_APPLICABLE), 100),
        (result(NOT_RUN), 100),
        (result(FAIL, baseline=True), 100),
        (result(FAIL, severity=Severity.WARNING), 100),
        (result(CANNOT_TELL, severity=Severity.WARNING), 100),
        (result(FAIL, rulesets=("other",)), 100),
        (result(FAIL, group="unknown"), 100),
    ],
)
def test_what_an_answer_is_worth(answer: Result, points: int) -> None:
    assert scored(result(PASS, "r/two"), answer).points == points


def test_answers_without_credit_are_told_apart() -> None:
    (rule,) = scored(result(PASS), result(CANNOT_TELL)).groups[0].rules
    assert (rule.counted, rule.passed, rule.unanswered) == (2, 1, 1)


def test_a_group_without_answers_leaves_its_weight_to_the_others() -> None:
    found = scored(result(PASS), result(NOT_APPLICABLE, "r/loud", "audio"))
    assert by_group(found) == {"text": (100, 100), "audio": (0, 0)}


@pytest.mark.parametrize(
    ("outcomes", "lone", "points"),
    [
        ((), False, 75),
        ((NOT_APPLICABLE,), False, 75),
        ((NOT_APPLICABLE,), True, 100),
        ((NOT_APPLICABLE, NOT_RUN), False, 100),
        ((PASS,), False, 100),
    ],
)
def test_a_required_group_with_nothing_in_it_earns_nothing(
    outcomes: tuple[Outcome, ...], lone: bool, points: int
) -> None:
    audio = [result(outcome, f"r/{number}", "audio") for number, outcome in enumerate(outcomes)]
    found = score("r", scoring(text=3, audio=required(1)), [result(PASS), *audio], lone=lone)
    assert found.points == points


def test_nothing_answered_is_no_point() -> None:
    found = scored(result(NOT_APPLICABLE), result(CANNOT_TELL, "engine/answered", "", rulesets=()))
    assert (found.points, found.max_points, found.redelivery) == (0, 100, Redelivery.UNDECIDED)


@pytest.mark.parametrize(
    ("points", "title"), [((9, 1), "good"), ((8, 2), "fair"), ((5, 5), "fair"), ((4, 6), None)]
)
def test_the_share_has_a_name(points: tuple[int, int], title: str | None) -> None:
    passed, failed = points
    found = scored(*[result(PASS)] * passed, *[result(FAIL)] * failed)
    assert found.title.get("en") == title


@pytest.mark.parametrize(
    ("answers", "redelivery"),
    [
        ([result(PASS)], Redelivery.PASS),
        ([result(PASS), result(FAIL)], Redelivery.FAIL),
        ([result(FAIL), result(FAIL, severity=Severity.WARNING)], Redelivery.FAIL),
        ([result(PASS), result(FAIL, severity=Severity.WARNING)], Redelivery.REDELIVERY),
        ([result(PASS), result(FAIL, severity=Severity.INFO)], Redelivery.PASS),
        ([result(PASS), result(WAIVED)], Redelivery.PASS),
        ([result(PASS), result(FAIL, baseline=True)], Redelivery.PASS),
        ([result(PASS), result(CANNOT_TELL)], Redelivery.UNDECIDED),
        ([result(PASS), result(NOT_RUN, severity=Severity.WARNING)], Redelivery.UNDECIDED),
        ([result(PASS), result(CANNOT_TELL, severity=Severity.INFO)], Redelivery.PASS),
        ([result(FAIL, severity=Severity.WARNING), result(CANNOT_TELL)], Redelivery.REDELIVERY),
        # The engine's own rules count for every ruleset: a package that can't be read is refused.
        ([result(FAIL, "engine/readable", "", rulesets=())], Redelivery.FAIL),
        ([result(PASS), result(FAIL, rulesets=("other",))], Redelivery.PASS),
    ],
)
def test_would_this_be_redelivered(answers: list[Result], redelivery: Redelivery) -> None:
    assert scored(*answers).redelivery is redelivery


def test_levels_count_what_stands() -> None:
    found = scored(
        result(FAIL), result(FAIL, baseline=True), result(FAIL, severity=Severity.WARNING), result(WAIVED),
        result(FAIL, severity=Severity.INFO), result(FAIL, severity=Severity.INFO, group="unknown"),
    )  # fmt: skip
    assert found.levels == {Level.BLOCKER: 1, Level.ISSUE: 1, Level.FYI: 2}


def test_without_a_scoring_every_group_weighs_the_same() -> None:
    results = [
        result(PASS),
        result(FAIL, "s/loud", "audio", rulesets=("s",)),
        result(Outcome.ATTESTED, group=""),
    ]
    found = score("", evenly((one.group for one in results), {"en": "evenly"}), results)
    assert by_group(found) == {"text": (50, 50), "audio": (0, 50)}


ANSWERS = st.lists(
    st.builds(
        result,
        st.sampled_from(Outcome),
        st.sampled_from(["r/one", "r/two", "r/three"]),
        st.sampled_from(["text", "audio", ""]),
        st.sampled_from(Severity),
    ),
    max_size=12,
)


@given(ANSWERS)
def test_points_stay_between_nothing_and_everything(answers: list[Result]) -> None:
    found = scored(*answers)
    assert 0 <= found.points <= 100
    assert found.points == sum(group.points for group in found.groups)
    assert sum(group.max_points for group in found.groups) in (0, 100)


@given(ANSWERS)
def test_the_order_of_answers_does_not_count(answers: list[Result]) -> None:
    one, other = scored(*answers), scored(*reversed(answers))
    assert (one.points, one.levels, one.redelivery) == (other.points, other.levels, other.redelivery)


@given(ANSWERS, st.integers(min_value=0))
def test_correcting_a_fail_never_costs_points(answers: list[Result], place: int) -> None:
    fails = [number for number, one in enumerate(answers) if one.outcome is FAIL]
    if not fails:
        return
    chosen = fails[place % len(fails)]
    old = answers[chosen]
    corrected = [*answers]
    corrected[chosen] = result(PASS, old.rule, old.group, Severity.ERROR)
    if old.severity is Severity.ERROR:
        assert scored(*corrected).points >= scored(*answers).points
