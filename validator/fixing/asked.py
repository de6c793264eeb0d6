"""What a report holds against one file, as far as corrections need to know."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from validator.model.facts.text import TimedText
from validator.model.report import PackageReport, Result
from validator.model.vocabulary import Outcome

_HANGUL = re.compile("[\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7fb]")


class Problem(NamedTuple):
    """One kind of finding: of which rule, with which code, in which file, about which field.

    ``condition`` is the expression that does not hold, where the rule is one; ``allowed`` what is
    allowed instead of what was found, where the finding says so.
    """

    rule: str
    code: str
    asset: str = ""
    field: str = ""
    condition: str = ""
    allowed: str = ""

    def names(self, word: str) -> bool:
        """True when the condition holds this word."""
        try:
            tree = ast.walk(ast.parse(self.condition.strip(), mode="eval"))
        except (SyntaxError, ValueError, RecursionError):
            return False
        return any(word == getattr(node, "attr", None) for node in tree)


@dataclass(frozen=True, slots=True)
class Asked:
    """Everything found, each kind of finding once; and which files hold text in Hangul."""

    problems: frozenset[Problem] = frozenset()
    hangul: frozenset[str] = frozenset()

    def has(self, *codes: str) -> bool:
        """True when something with one of these codes was found."""
        return any(problem.code in codes for problem in self.problems)

    @property
    def line_endings(self) -> tuple[str, ...]:
        """The line endings that the ruleset allows, where the file's own are not among them."""
        for problem in self.problems:
            if problem.code == "text.encoding.line-ending":
                return tuple(one for one in problem.allowed.split(", ") if one != "mixed")
        return ()


def problems(package: PackageReport) -> Counter[Problem]:
    """Every kind of finding that was reported, and how many of it."""
    return Counter(problem for result in package.results for problem in of_result(result))


def of_result(result: Result) -> Iterator[Problem]:
    """The kinds of finding of one result, one for each finding listed."""
    if result.outcome is not Outcome.FAIL:
        return
    for reported in result.findings:
        finding = reported.finding
        yield Problem(
            result.rule,
            finding.code,
            finding.location.asset,
            finding.location.field,
            str(finding.args.get("condition", "")),
            str(finding.args.get("allowed", "")),
        )


def asked(package: PackageReport) -> Asked:
    """What is to be put right, as far as anything can, by a report that kept its facts."""
    texts = ((path, facts.get("text")) for path, facts in package.facts.items())
    hangul = frozenset(path for path, text in texts if isinstance(text, TimedText) and is_hangul(text))
    return Asked(frozenset(problems(package)), hangul)


def is_hangul(text: TimedText) -> bool:
    """True when most letters of a document are Hangul."""
    letters = hangul = 0
    for cue in text.cues:
        letters += sum(map(str.isalpha, cue.text))
        hangul += len(_HANGUL.findall(cue.text))
    return 2 * hangul > letters
