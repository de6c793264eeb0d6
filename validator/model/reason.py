"""Why something is as it is, in codes and arguments; and what could not be found out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

Scalar = str | int | float | bool | Fraction


@dataclass(frozen=True, slots=True)
class Reason:
    """A message code with its arguments; the words stand in ``messages/``."""

    code: str
    args: Mapping[str, Scalar] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact, or a field of one, that was looked for and could not be found out.

    ``None`` in a fact means *known to be absent* (the carrier has no such field filled in);
    ``Unknown`` means that nobody can tell, and every rule that needs it answers ``cannot_tell``.
    """

    reason: Reason

    @classmethod
    def because(cls, code: str, **args: Scalar) -> Unknown:
        """Shorthand: ``Unknown.because("runtime.crashed", probe="container")``."""
        return cls(Reason(code, args))
