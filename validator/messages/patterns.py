"""Fluent files read and their patterns filled in: text, arguments, and choices by an argument.

Arguments are text by the time they get here, so nothing of a locale is needed. Fluent's own parser
reads the files; its formatter of numbers and dates, which takes longer to load than most checks take
to run, stays out.
"""

from __future__ import annotations

from collections.abc import Mapping

from fluent.syntax import FluentParser, ast


def read(source: str) -> dict[str, ast.Message]:
    """The messages of a Fluent file by their ids."""
    resource = FluentParser(with_spans=False).parse(source)
    return {entry.id.name: entry for entry in resource.body if isinstance(entry, ast.Message)}


def fill(pattern: ast.Pattern, args: Mapping[str, str]) -> str:
    """The pattern with its arguments; one that is not given stands as its name in braces.

    Raises ``TypeError`` for what messages don't use: functions, terms, references to other messages.
    """
    return "".join(
        element.value if isinstance(element, ast.TextElement) else _value(element.expression, args)
        for element in pattern.elements
    )


def _value(expression: object, args: Mapping[str, str]) -> str:
    match expression:
        case ast.VariableReference():
            name = expression.id.name
            return args.get(name, f"{{{name}}}")
        case ast.StringLiteral():
            return str(expression.parse()["value"])
        case ast.SelectExpression():
            return fill(_variant(expression, _value(expression.selector, args)).value, args)
    raise TypeError(f"messages can't use {type(expression).__name__}")


def _variant(choice: ast.SelectExpression, wanted: str) -> ast.Variant:
    """The variant whose key is the text, else the default, of which Fluent's grammar demands one."""
    for variant in choice.variants:
        key = variant.key
        if wanted == (key.name if isinstance(key, ast.Identifier) else key.value):
            return variant
    return next(variant for variant in choice.variants if variant.default)
