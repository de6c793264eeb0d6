"""The report as one HTML file: for the person who signs it, and whoever has to put things right.

It needs no script, no network and nothing beside itself. Packages are arranged and written one after
another, so that memory does not grow with their number.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TextIO

from validator.messages import Catalogue
from validator.model.report import Report
from validator.reports.grouping import not_run, unanswered
from validator.reports.html.package import arrange, parts
from validator.reports.html.rules import by_rule
from validator.reports.html.templating import pages, stylesheet


def write(report: Report, stream: TextIO, lang: str = "en") -> None:
    """Write the whole document; ``lang`` is the language of its words (``en``, ``ko``)."""
    for piece in pieces(report, lang):
        stream.write(piece)


def pieces(report: Report, lang: str = "en") -> Iterator[str]:
    """The document's text in the order in which it is written."""
    words = Catalogue(lang)
    load = pages(words, report.depth)
    several = len(report.packages) != 1
    shared = {
        "report": report,
        "lang": lang,
        "several": several,
        "unanswered": unanswered(report),
        "not_run": tuple(dict.fromkeys(chain.from_iterable(map(not_run, report.packages)))),
    }
    views = (arrange(one, report, f"p{number}") for number, one in enumerate(report.packages, start=1))
    first = [] if several else [next(views)]
    yield from load("head", **shared, css=stylesheet(), parts=parts(first[0]) if first else ())
    for view in chain(first, views):
        yield from load("package", **shared, view=view)
    yield from load("foot", **shared, run=by_rule(report.results, "run", {}))
