"""Expressions as rulesets use them: read once, asked of every subject."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from validator.expressions import nodes
from validator.expressions.checking import Checker
from validator.expressions.errors import ExpressionError
from validator.expressions.evaluation import FactOf, evaluate
from validator.expressions.matching import Typed
from validator.expressions.reading import paths
from validator.expressions.syntax import Source
from validator.expressions.types import Anything, Boolean, Number, Record, Text, Type, describe
from validator.model.facts.container import AudioTrack, ImageTrack, TextTrack, VideoTrack
from validator.model.package import Asset, Package
from validator.model.reason import Unknown

Scope = Literal["package", "asset", "track"]

_ROOTS: dict[Scope, dict[str, Type]] = {
    "package": {"package": Record((Package,))},
    "asset": {"package": Record((Package,)), "asset": Record((Asset,))},
    "track": {
        "package": Record((Package,)),
        "asset": Record((Asset,)),
        "track": Record((VideoTrack, AudioTrack, TextTrack, ImageTrack)),
    },
}

__all__ = ["Expression", "ExpressionError", "Scope", "parse"]


@dataclass(frozen=True, slots=True)
class Expression:
    """A checked expression.

    ``own_facts`` are the facts it needs of the subject's own asset, ``other_facts`` those of the
    package's other assets; ``facts`` is both. ``measures`` is the dimension of a result that is a
    number with a unit (``time``), else empty.
    """

    source: str
    scope: Scope
    tree: nodes.Node
    own_facts: frozenset[str] = frozenset()
    other_facts: frozenset[str] = frozenset()
    measures: str = ""

    @property
    def facts(self) -> frozenset[str]:
        """The names of every fact it needs."""
        return self.own_facts | self.other_facts

    def evaluate(self, names: Mapping[str, object], facts: FactOf) -> object:
        """The value for one subject, ``Unknown`` where what it rests on is; ``bool`` for conditions.

        ``names`` holds the roots of the scope (``package``, ``asset``, ``track``), and may hold
        ``rate``, the :class:`~validator.model.package.FrameRate` for quantities in frames.
        ``facts`` gives a fact of an asset by name.
        """
        return evaluate(self.tree, names, facts)

    def readings(self, names: Mapping[str, object], facts: FactOf) -> dict[str, object]:
        """What the expression read of its subject, by path: ``{"track.sample_rate_hz": 44100}``.

        Values inside generators are left out, and what is unknown.
        """
        found = {path: evaluate(node, names, facts) for path, node in paths(self.tree)}
        return {path: value for path, value in found.items() if not isinstance(value, Unknown)}

    def __str__(self) -> str:
        return self.source


@lru_cache(maxsize=4096)
def parse(source: str, scope: Scope, expect: type | None = None) -> Expression:
    """Read an expression and check it against the model.

    ``expect`` is ``bool``, ``Fraction`` (any number) or ``str``; ``None`` takes any type. Raises
    :class:`ExpressionError` for a typo, for types that do not fit, and for what is not part of
    the language; nothing else is ever raised, whatever the source.
    """
    text = Source(source)
    checker = Checker(text, dict(_ROOTS[scope]), frozenset(_ROOTS[scope]))
    checked = checker.check(text.root)
    _require(checked, expect)
    tree = checked.node
    if expect is bool and isinstance(checked.type, Anything):
        tree = nodes.Logic("and", (tree,))  # a bare claim, as a condition
    return Expression(
        source,
        scope,
        tree,
        frozenset(checker.own_facts),
        frozenset(checker.other_facts),
        checked.dimension,
    )


_EXPECTED: dict[type, tuple[type, str]] = {
    bool: (Boolean, "true/false"),
    Fraction: (Number, "number"),
    str: (Text, "text"),
}


def _require(checked: Typed, expect: type | None) -> None:
    if expect is None or isinstance(checked.type, Anything):
        return
    wanted, words = _EXPECTED[expect]
    if not isinstance(checked.type, wanted):
        args = {"expected": words, "type": describe(checked.type)}
        raise ExpressionError("expression.wrong-type", args, checked.column)
