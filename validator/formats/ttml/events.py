"""The timed events of a TTML document: one cue for what is shown together in one place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from fractions import Fraction

from validator.formats.faults import FaultLog
from validator.formats.ttml.display import Displays
from validator.formats.ttml.languages import language_at
from validator.formats.ttml.names import BODY, DIV, IMAGE, REGION_REFERENCE, P
from validator.formats.ttml.paragraph import Displayed, read_runs, slices
from validator.formats.ttml.styles import FONT_STYLE, Styles
from validator.formats.ttml.times import Times
from validator.formats.ttml.timing import Timeline, walk_content
from validator.formats.xml.tree import ID, Element
from validator.model.facts.text import Cue


@dataclass(frozen=True, slots=True)
class Context:
    """What the events of a document are read with.

    ``regions`` are by ``xml:id``; ``with_inline_region`` holds the ``id()`` of content elements
    that define a region of their own (section 11.3.1.2).
    """

    times: Times
    styles: Styles
    regions: Mapping[str, Element]
    with_inline_region: AbstractSet[int]
    log: FaultLog


@dataclass(frozen=True, slots=True)
class _Event:
    element: Element
    shown: Displayed
    region: str
    language: str
    image: bool = False


def read_events(body: Element, timeline: Timeline, context: Context) -> list[_Event]:
    """The events of one body, in the order of the document."""
    events: list[_Event] = []
    for element in walk_content(body):
        if element.name == P:
            events += _paragraph_events(element, timeline, context)
        elif element.name in {DIV, IMAGE} and _is_image(element):
            events += _image_event(element, timeline, context)
    return _joined(events)


def _paragraph_events(paragraph: Element, timeline: Timeline, context: Context) -> Iterator[_Event]:
    whole = timeline.of(paragraph)
    region = _region(paragraph, context)
    runs = read_runs(paragraph, timeline, context.styles, italic=_inherits_italic(paragraph, region, context))
    language = language_at(paragraph)
    has_image = any(child.name == IMAGE for child in paragraph.elements())
    for shown in slices(runs, whole):
        # A paragraph without text counts as an event only where it is given a time of its own.
        if shown.lines or (id(paragraph) in context.times.by_element and not has_image):
            yield _Event(paragraph, shown, region, language)


def _is_image(element: Element) -> bool:
    """A picture: an image element (TTML2), or a div with SMPTE-TT's background image."""
    if element.name == IMAGE:
        return element.parent is not None and element.parent.name in {BODY, DIV, P}
    return any(
        name.local == "backgroundImage" and "smpte-tt" in name.namespace for name in element.attributes
    )


def _image_event(element: Element, timeline: Timeline, context: Context) -> Iterator[_Event]:
    interval = timeline.of(element)
    if interval.begin is not None:
        shown = Displayed(interval.begin, interval.end, (), italic=False)
        yield _Event(element, shown, _region(element, context), language_at(element), image=True)


def _region(element: Element, context: Context) -> str:
    """The region that content flows into: referenced or inline, on it or the nearest ancestor."""
    for ancestor in element.ancestors():
        reference = ancestor.attributes.get(REGION_REFERENCE)
        if reference:
            return reference.strip()
        if id(ancestor) in context.with_inline_region:
            return f"inline at line {ancestor.line}"
        if ancestor.name == BODY:
            break
    return ""


def _inherits_italic(paragraph: Element, region: str, context: Context) -> bool:
    """Italics that reach a paragraph from its ancestors, or else from its region."""
    for ancestor in paragraph.ancestors():
        font_style = context.styles.specified(ancestor).get(FONT_STYLE)
        if font_style is not None:
            return font_style in {"italic", "oblique"}
    definition = context.regions.get(region)
    if definition is None:
        return False
    return context.styles.specified(definition).get(FONT_STYLE) in {"italic", "oblique"}


def _joined(events: list[_Event]) -> list[_Event]:
    """Neighbouring paragraphs shown at the same time in the same region are rows of one event."""
    joined: list[_Event] = []
    for event in events:
        previous = joined[-1] if joined else None
        if previous and _belong_together(previous, event):
            lines = previous.shown.lines + event.shown.lines
            italic = previous.shown.italic or event.shown.italic
            joined[-1] = replace(previous, shown=replace(previous.shown, lines=lines, italic=italic))
        else:
            joined.append(event)
    return joined


def _belong_together(first: _Event, second: _Event) -> bool:
    return (
        not first.image
        and not second.image
        and first.element is not second.element
        and first.element.parent is second.element.parent
        and (first.shown.begin, first.shown.end) == (second.shown.begin, second.shown.end)
        and (first.region, first.language) == (second.region, second.language)
    )


def to_cues(events: list[_Event], context: Context, displays: Displays) -> Iterator[Cue]:
    """The cues of events; one without an end lasts to the latest end of all, and is a fault."""
    edges = [event.shown.end or event.shown.begin for event in events]
    latest = max(edges, default=Fraction(0))
    for number, event in enumerate(events, 1):
        element, shown = event.element, event.shown
        if shown.end is None:
            context.log.add("ttml.time.no-end", element.line, element.column, xpath=element.xpath)
        yield Cue(
            number=number,
            identifier=element.attributes.get(ID, "").strip(),
            start=shown.begin,
            end=latest if shown.end is None else shown.end,
            lines=shown.lines,
            line=element.line,
            column=element.column,
            text_line=element.line,
            region=event.region,
            unit=context.times.unit,
            xpath=element.xpath,
            italic=shown.italic,
            image=event.image,
            open_ended=shown.end is None,
            display=displays.of(element, event.region),
        )
