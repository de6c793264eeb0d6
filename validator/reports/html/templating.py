"""How the templates are loaded and filled: everything escaped, everything printable, words by language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any, Protocol

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from validator.messages import Catalogue
from validator.messages.formatting import clock, printable, scalar
from validator.model.reason import Unknown
from validator.model.score import said
from validator.model.vocabulary import Depth, Verdict
from validator.reports.describe import decision, place, source, verdict_word
from validator.reports.drawing.scale import hours
from validator.reports.grouping import kinds, tally
from validator.reports.html.language import attribute, of_prose

VERDICT_MARKS = {Verdict.PASS: "pass", Verdict.FAIL: "error", Verdict.INCOMPLETE: "unclear"}

_HERE = Path(__file__).parent


class Page(Protocol):
    """Fills one template: ``load("package", view=…)`` yields its text piece by piece."""

    def __call__(self, name: str, /, **context: object) -> Iterator[str]:
        """The text of ``templates/<name>.html.jinja``."""


def pages(words: Catalogue, depth: Depth) -> Page:
    """The templates in one language, for a report of one depth."""
    environment = _environment()

    def load(name: str, /, **context: object) -> Iterator[str]:
        template = environment.get_template(f"{name}.html.jinja")
        return template.generate(**_vocabulary(words, depth), **context)

    return load


@cache
def stylesheet() -> Markup:
    """The style sheet as it stands in the document's head: ours, so it needs no escaping."""
    return Markup((_HERE / "style.css").read_text(encoding="utf-8"))


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _level(level: float | Unknown, unit: str, words: Catalogue) -> str:
    """A level with its unit, or why there is none."""
    return words.reason(level.reason) if isinstance(level, Unknown) else f"{scalar(level)} {unit}"


def _shown(value: object) -> object:
    """Every text on its way into the document: what it came from may hold control characters."""
    if value is None:
        return ""
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _vocabulary(words: Catalogue, depth: Depth) -> dict[str, Callable[..., Any]]:
    """What the templates may call. A word of the interface is looked up once."""
    text = cache(words.text)
    return {
        "t": lambda key, **args: text(f"html.{key}", **args),
        "word": lambda key, **args: text(f"report.{key}", **args),
        "message": words.message,
        "remedy": words.remedy,
        "reason": words.reason,
        "verdict": lambda verdict: verdict_word(verdict, depth, words),
        "place": partial(place, words=words),
        "source": partial(source, words=words),
        "decision": partial(decision, words=words),
        "verdict_mark": VERDICT_MARKS.__getitem__,
        "known": lambda level, unit: _level(level, unit, words),
        "kinds": kinds,
        "totals": lambda package: tally(package.results),
        "said": said,
        "clock": clock,
        "hours": hours,
        "points": lambda points: scalar(round(points, 2)),
        "value": scalar,
        "lang_of": attribute,
        "prose_lang": of_prose,
    }
