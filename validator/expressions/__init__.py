"""Expressions of rulesets: a small typed language with three-valued logic, parsed and never evaluated."""

from __future__ import annotations

from validator.expressions.expression import Expression, ExpressionError, Scope, parse

__all__ = ["Expression", "ExpressionError", "Scope", "parse"]
