import pytest

from tests.engine.sample import package, report, result
from validator.engine.verdicts import exit_code, verdict, worst
from validator.model.vocabulary import Outcome, Severity, Verdict

PASS, FAIL, INCOMPLETE = Verdict.PASS, Verdict.FAIL, Verdict.INCOMPLETE
ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO
PASSED = result(Outcome.PASS)


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        ([], INCOMPLETE),
        ([PASSED], PASS),
        ([PASSED, result(Outcome.FAIL)], FAIL),
        ([PASSED, result(Outcome.FAIL, WARNING)], PASS),
        ([result(Outcome.FAIL, INFO)], PASS),
        ([PASSED, result(Outcome.CANNOT_TELL)], INCOMPLETE),
        ([PASSED, result(Outcome.CANNOT_TELL, WARNING)], PASS),
        ([result(Outcome.CANNOT_TELL, WARNING)], INCOMPLETE),
        ([result(Outcome.CANNOT_TELL), result(Outcome.FAIL)], FAIL),
        ([result(Outcome.NOT_APPLICABLE)], INCOMPLETE),
        ([result(Outcome.NOT_RUN)], INCOMPLETE),
        ([PASSED, result(Outcome.NOT_RUN)], PASS),
        ([result(Outcome.WAIVED)], PASS),
        ([result(Outcome.ATTESTED)], PASS),
        ([result(Outcome.PASS, rulesets=())], INCOMPLETE),
        ([PASSED, result(Outcome.FAIL, rulesets=())], FAIL),
        ([result(Outcome.FAIL, baseline=True)], PASS),
        ([result(Outcome.FAIL, baseline=True), result(Outcome.FAIL)], FAIL),
    ],
)
def test_verdict_of_results(results, expected):
    assert verdict(results) is expected


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ([], INCOMPLETE),
        ([PASS], PASS),
        ([PASS, INCOMPLETE], INCOMPLETE),
        ([INCOMPLETE, FAIL, PASS], FAIL),
    ],
)
def test_the_worst_of_several_packages(verdicts, expected):
    assert worst(verdicts) is expected


WARNED = package(PASS, PASSED, result(Outcome.FAIL, WARNING))


@pytest.mark.parametrize(
    ("packages", "fail_on", "expected"),
    [
        ([package(PASS, PASSED)], "error", 0),
        ([package(FAIL, result(Outcome.FAIL))], "error", 1),
        ([package(INCOMPLETE)], "error", 3),
        ([package(PASS, PASSED), package(INCOMPLETE)], "error", 3),
        ([package(INCOMPLETE), package(FAIL, result(Outcome.FAIL))], "error", 1),
        ([WARNED], "error", 0),
        ([WARNED], "warning", 1),
        ([package(PASS, PASSED, result(Outcome.FAIL, INFO))], "warning", 0),
        ([package(FAIL, result(Outcome.FAIL))], "never", 0),
        ([package(INCOMPLETE)], "never", 0),
        ([], "error", 3),
    ],
)
def test_exit_code(packages, fail_on, expected):
    assert exit_code(report(*packages), fail_on) == expected
