"""Finding elements in a rendered document."""

from __future__ import annotations

import lxml.html
from lxml.html import HtmlElement

from tests.reports.html.measured import render
from validator.model.report import Report


def tree(report: Report, lang: str = "en") -> HtmlElement:
    """The document, parsed as forgivingly as a browser does."""
    return lxml.html.document_fromstring(render(report, lang))


def select(node: HtmlElement, path: str) -> list[HtmlElement]:
    """What stands under a node: steps like ``li``, ``.rule`` or ``td.none``, each inside the one before."""
    steps = (step.partition(".") for step in path.split())
    conditions = [
        (tag or "*") + (f"[contains(concat(' ', @class, ' '), ' {name} ')]" if name else "")
        for tag, _, name in steps
    ]
    return node.xpath(".//" + "//".join(conditions))  # type: ignore[no-any-return]
