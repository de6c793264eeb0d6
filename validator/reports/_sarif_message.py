"""Text as a SARIF message string (SARIF 2.1.0, section 3.11) that is shown as it is."""

from __future__ import annotations

from validator.reports.values import Json


def message(text: str, markdown: str = "") -> dict[str, Json]:
    """A ``message`` object, or a ``multiformatMessageString``, of plain text and perhaps Markdown."""
    # "[words](place)" is a link in plain text too (section 3.11.6), and ours has none.
    plain: dict[str, Json] = {"text": _literal(text.replace("](", "] ("))}
    return {**plain, "markdown": _literal(markdown)} if markdown else plain


def _literal(text: str) -> str:
    """Text without placeholders (section 3.11.5), in which braces are doubled."""
    return text.replace("{", "{{").replace("}", "}}")
