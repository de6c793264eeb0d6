"""Every case of every check: exactly the codes it expects, with words for each in every language."""

from __future__ import annotations

import pytest

from tests.cases.judging import judge, outcome
from tests.cases.loader import Case, every_case
from tests.cases.wording import variables_of
from validator import checks
from validator.messages import LANGUAGES


@pytest.mark.parametrize("case", every_case(), ids=str)
def test_case(case: Case) -> None:
    judgements = judge(case)
    findings = [finding for judgement in judgements for finding in judgement.findings]
    assert sorted(finding.code for finding in findings) == sorted(case.entry.expect)
    assert outcome(judgements) is case.outcome
    reasons = [judgement.reason for judgement in judgements if judgement.reason is not None]
    if case.entry.reason is not None:
        assert case.entry.reason in [reason.code for reason in reasons]
    assert {finding.code for finding in findings} <= set(checks.load(case.check).codes)
    said = [(finding.code, finding.args) for finding in findings]
    # Reasons of other areas are those of facts, which a case states without arguments.
    said += [(reason.code, reason.args) for reason in reasons if _area(reason.code) == _area(case.check)]
    for code, args in said:
        for lang in LANGUAGES:
            assert variables_of(lang, code) <= set(args), f"{code} lacks arguments in {lang}"


def _area(name: str) -> str:
    return name.replace("/", ".").partition(".")[0]
