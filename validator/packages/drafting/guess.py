"""A guess and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from validator.model.reason import Reason


@dataclass(frozen=True, slots=True)
class Guess:
    """What something seems to be. ``value`` is empty where nothing is known.

    ``why`` are the reasons, the weightiest first. ``is_doubtful``: a person should look, because
    two signs contradict each other, or there is none, or a weak one.
    """

    value: str
    why: tuple[Reason, ...] = ()
    is_doubtful: bool = False

    @classmethod
    def by(cls, value: str, code: str, **args: str | int) -> Guess:
        """A guess for one reason."""
        return cls(value, (Reason(code, args),))

    def doubted(self, code: str, **args: str | int) -> Guess:
        """The same guess with something that speaks against it."""
        return Guess(self.value, (*self.why, Reason(code, args)), is_doubtful=True)
