"""From source to Python's own syntax tree, with the limits that keep hostile input harmless."""

from __future__ import annotations

import ast
import warnings

from validator.expressions.errors import ExpressionError

MAX_CHARACTERS = 2000
MAX_NODES = 400
MAX_DEPTH = 40


class Source:
    """The text of an expression and its tree; knows the column of every node.

    Line breaks (a folded YAML scalar) count as blanks. Raises :class:`ExpressionError` for what
    is not an expression or is larger than any rule needs.
    """

    def __init__(self, text: str) -> None:
        self.text = text.replace("\r", " ").replace("\n", " ")
        self._offset = len(self.text) - len(self.text.lstrip(" \t\f"))
        self.root = self._parse()
        self._measure()

    def column(self, node: ast.AST) -> int:
        """The 1-based column at which the node begins, in characters of the source."""
        encoded = self._stripped.encode("utf-8", "replace")[: getattr(node, "col_offset", 0)]
        return self._offset + len(encoded.decode("utf-8", "ignore")) + 1

    def segment(self, node: ast.AST) -> str:
        """The characters of a node."""
        return ast.get_source_segment(self._stripped, node) or ""

    @property
    def _stripped(self) -> str:
        return self.text[self._offset :]

    def _parse(self) -> ast.expr:
        if not self._stripped.strip():
            raise ExpressionError("expression.empty", {}, 1)
        if len(self.text) > MAX_CHARACTERS:
            raise ExpressionError("expression.too-long", {"limit": MAX_CHARACTERS}, MAX_CHARACTERS + 1)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return ast.parse(self._stripped, mode="eval").body
        except SyntaxError as error:
            # Python gives no column, or 0, for an expression that ends too early.
            column = self._offset + (error.offset or len(self._stripped.rstrip()) + 1)
            detail = (error.msg or "").partition("\n")[0]
            raise ExpressionError("expression.syntax", {"detail": detail}, column) from None
        except (ValueError, MemoryError, RecursionError, OverflowError):
            raise ExpressionError("expression.syntax", {"detail": "unreadable"}, 1) from None

    def _measure(self) -> None:
        level: list[ast.AST] = [self.root]
        total = depth = 0
        while level:
            total += len(level)
            depth += 1
            if total > MAX_NODES or depth > MAX_DEPTH:
                limits = {"nodes": MAX_NODES, "depth": MAX_DEPTH}
                raise ExpressionError("expression.too-complex", limits, self.column(level[0]))
            level = [child for node in level for child in ast.iter_child_nodes(node)]
