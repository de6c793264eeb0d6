"""The one error of rulesets: everything that is wrong, at once."""

from __future__ import annotations

from collections.abc import Sequence

from validator.formats.problem import Problem
from validator.messages import FALLBACK
from validator.model.errors import RunError


class RulesetError(RunError):
    """A ruleset that cannot be used; ``problems`` are all that is wrong with it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(tuple(problems))
        self.problems = tuple(problems)

    def text(self, lang: str = FALLBACK) -> str:
        """Every problem on a line of its own, in that language."""
        return "\n".join(problem.text(lang) for problem in self.problems)

    def __str__(self) -> str:
        return self.text()
