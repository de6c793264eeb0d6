"""The text of a paragraph: runs with their times, white space, line breaks, ruby left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from validator.formats.ttml.names import BR, SPAN, P
from validator.formats.ttml.styles import FONT_STYLE, RUBY, Styles
from validator.formats.ttml.timing import Interval, Timeline
from validator.formats.xml.tree import SPACE, Element

# Values of tts:ruby (TTML2 section 10.2.35) whose text annotates the base and is not read in line.
_ANNOTATION = frozenset({"text", "textContainer", "delimiter"})
_SPACES = re.compile(r"[ \t\r\n]+")
_MOST_SLICED_RUNS = 200_000
BREAK = "\n"
# Stands for white space that collapses with its neighbours; XML 1.0 has no such character.
_COLLAPSIBLE = "\x1f"
_COLLAPSIBLE_SPACES = re.compile(_COLLAPSIBLE + "+")


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one style and time, white space marked as preserved or collapsible."""

    text: str
    interval: Interval
    italic: bool


@dataclass(frozen=True, slots=True)
class Displayed:
    """What a paragraph shows during an interval."""

    begin: Fraction
    end: Fraction | None
    lines: tuple[str, ...]
    italic: bool


def read_runs(paragraph: Element, timeline: Timeline, styles: Styles, *, italic: bool) -> list[Run]:
    """The runs of a paragraph; ``italic`` is what it inherits."""
    return list(_runs(paragraph, timeline, styles, italic=italic, preserve=_preserves(paragraph)))


def _preserves(element: Element) -> bool:
    for ancestor in element.ancestors():
        if SPACE in ancestor.attributes:
            return ancestor.attributes[SPACE] == "preserve"
    return False


def _runs(
    element: Element, timeline: Timeline, styles: Styles, *, italic: bool, preserve: bool
) -> Iterator[Run]:
    specified = styles.specified(element)
    if specified.get(RUBY) in _ANNOTATION:
        return
    font_style = specified.get(FONT_STYLE)
    italic = italic if font_style is None else font_style in {"italic", "oblique"}
    if SPACE in element.attributes:
        preserve = element.attributes[SPACE] == "preserve"
    interval = timeline.of(element)
    for child in element.children:
        if isinstance(child, str):
            yield Run(child if preserve else _SPACES.sub(_COLLAPSIBLE, child), interval, italic)
        elif child.name == BR:
            yield Run(BREAK, timeline.of(child), italic=False)
        elif child.name in {SPAN, P}:
            yield from _runs(child, timeline, styles, italic=italic, preserve=preserve)


def lines_of(runs: list[Run]) -> tuple[str, ...]:
    """The rows that runs display: spaces collapsed across them, empty rows at both ends dropped."""
    text = _COLLAPSIBLE_SPACES.sub(_COLLAPSIBLE, "".join(run.text for run in runs))
    rows = [row.strip(_COLLAPSIBLE).replace(_COLLAPSIBLE, " ") for row in text.split(BREAK)]
    while rows and not rows[0].strip():
        rows.pop(0)
    while rows and not rows[-1].strip():
        rows.pop()
    return tuple(rows)


def slices(runs: list[Run], whole: Interval) -> list[Displayed]:
    """What is displayed when; text that only grows (cumulative reveal) is one slice of its full text."""
    timed = [run for run in runs if run.text.strip()]
    if all(run.interval.begin == whole.begin and run.interval.end == whole.end for run in timed):
        return [] if whole.begin is None else [_displayed(runs, whole.begin, whole.end)]
    edges = sorted(
        {edge for run in timed for edge in (run.interval.begin, run.interval.end) if edge is not None}
    )
    if len(edges) * len(runs) > _MOST_SLICED_RUNS or not edges:
        return [] if whole.begin is None else [_displayed(runs, whole.begin, whole.end)]
    ends: list[Fraction | None] = [*edges[1:], whole.end]
    found: list[Displayed] = []
    for begin, end in zip(edges, ends, strict=True):
        active = [run for run in runs if _is_active(run.interval, begin)]
        shown = _displayed(active, begin, end)
        if not shown.lines or begin == end:
            continue
        previous = found[-1] if found else None
        if previous and previous.end == begin and _grows(previous.lines, shown.lines):
            found[-1] = Displayed(previous.begin, end, shown.lines, previous.italic or shown.italic)
        else:
            found.append(shown)
    return found


def _displayed(runs: list[Run], begin: Fraction, end: Fraction | None) -> Displayed:
    italic = any(run.italic and run.text.strip() for run in runs)
    return Displayed(begin, end, lines_of(runs), italic)


def _is_active(interval: Interval, time: Fraction) -> bool:
    if interval.begin is None or time < interval.begin:
        return False
    return interval.end is None or time < interval.end


def _grows(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    return "\n".join(after).startswith("\n".join(before))
