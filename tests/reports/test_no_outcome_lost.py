"""A report that has all seven outcomes, written in every format and read back."""

from __future__ import annotations

import pytest

from tests.reports.recovery import READERS, outcomes
from tests.reports.sample import REPORT, RESULTS
from tests.reports.writing import written
from validator.model.vocabulary import Outcome
from validator.reports.formats import FORMATS

OF_RULES = {result.rule: {result.outcome.value} for result in RESULTS}
OF_THE_RUN = {result.rule: {result.outcome.value} for result in REPORT.results}
# It tells the learner of the deliveries; what is about the run is the teacher's.
WITHOUT_THE_RUN = {"gradescope"}


def test_the_report_has_every_outcome_and_each_rule_once() -> None:
    assert set().union(*OF_RULES.values()) == {outcome.value for outcome in Outcome}
    assert len(OF_RULES) == len(RESULTS)


def test_every_format_can_be_read_back() -> None:
    assert READERS.keys() == FORMATS.keys()


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "terminal"])
def test_every_rule_has_its_outcome(name: str) -> None:
    found = outcomes(name, written(REPORT, name))
    assert {rule: told for rule, told in found.items() if rule in OF_RULES} == OF_RULES
    run = {} if name in WITHOUT_THE_RUN else OF_THE_RUN
    assert {rule: told for rule, told in found.items() if rule in OF_THE_RUN} == run


def test_the_terminal_names_what_asks_for_a_word_and_counts_the_rest() -> None:
    found = outcomes("terminal", written(REPORT, "terminal"))
    named = {"fail", "waived", "cannot_tell"}
    expected = {rule: told for rule, told in (OF_RULES | OF_THE_RUN).items() if told <= named}
    assert {rule: told for rule, told in found.items() if "/" in rule} == expected
    # The two verdicts of the sample: one ruleset with an answer of each kind, one without any.
    assert {word: told for word, told in found.items() if "/" not in word} == {
        "not run": {"1", "0"},
        "attested": {"1", "0"},
        "not applicable": {"1", "0"},
        "passed": {"1", "0"},
    }
