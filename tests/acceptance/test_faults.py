"""Every planted fault is found, by its rule and code, and nothing else is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

pytest.importorskip("espeakng_loader")

from fixtures.builders.faults import Fault, build, faults
from validator import check
from validator.model.report import PackageReport
from validator.model.vocabulary import Outcome, Severity, Verdict
from validator.ruleset.loading import resolve

RULESET = "academy"
ANSWERED = {Outcome.PASS, Outcome.FAIL, Outcome.NOT_APPLICABLE}


@pytest.fixture(scope="session")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One fact cache for all deliveries: most of their files are the same."""
    return tmp_path_factory.mktemp("facts")


@pytest.fixture(scope="session")
def good(tmp_path_factory: pytest.TempPathFactory, facts: Path) -> PackageReport:
    return judged(tmp_path_factory.mktemp("good") / "delivery", [], facts)


def judged(target: Path, planted: Iterable[Fault], facts: Path) -> PackageReport:
    build(target, planted, link=True)
    report = check(target, rulesets=[RULESET], cache=facts)
    return report.packages[0]


def found(package: PackageReport) -> Counter[tuple[str, str]]:
    return Counter(
        (result.rule, reported.finding.code) for result in package.results for reported in result.findings
    )


def planted(these: Iterable[Fault]) -> Counter[tuple[str, str]]:
    return Counter((fault.rule, fault.code) for fault in these)


def test_good_is_clean_and_wholly_answered(good: PackageReport) -> None:
    assert found(good) == Counter()
    assert good.verdict is Verdict.PASS
    assert {result.outcome for result in good.results} <= ANSWERED


@pytest.mark.parametrize("fault", faults(), ids=lambda fault: fault.id)
def test_one_fault_alone(fault: Fault, tmp_path: Path, facts: Path, good: PackageReport) -> None:
    package = judged(tmp_path / "delivery", [fault], facts)
    assert found(package) == planted([fault])


def test_bad_has_all_faults_and_no_other(tmp_path: Path, facts: Path, good: PackageReport) -> None:
    package = judged(tmp_path / "delivery", faults(), facts)
    assert found(package) == planted(faults())
    assert package.verdict is Verdict.FAIL


def test_every_error_rule_passes_on_good_and_fails_on_a_fault(good: PackageReport) -> None:
    errors = {rule.id for rule in resolve([RULESET])[0].rules if rule.severity is Severity.ERROR}
    passing = {result.rule for result in good.results if result.outcome is Outcome.PASS}
    assert errors - passing == set()
    assert errors - {fault.rule for fault in faults()} == set()


def test_faults_name_the_ruleset_they_are_checked_with() -> None:
    assert {fault.ruleset for fault in faults()} == {RULESET}
