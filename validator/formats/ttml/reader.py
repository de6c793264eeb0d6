"""A TTML document as text -> its cues, and everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from validator.formats.decoding import Decoded
from validator.formats.faults import FaultLog, unreadable
from validator.formats.ttml.constraints import CONSTRAINTS
from validator.formats.ttml.display import Displays
from validator.formats.ttml.document import Document
from validator.formats.ttml.events import Context, read_events, to_cues
from validator.formats.ttml.identifiers import read_identifiers
from validator.formats.ttml.languages import read_languages
from validator.formats.ttml.names import (
    BODY,
    DURATION,
    ISD_DOCUMENT,
    ISD_SEQUENCE,
    OLD_NAMESPACE,
    PROFILE,
    REGION,
    ROOT,
    current,
)
from validator.formats.ttml.parameters import Parameters, read_parameters
from validator.formats.ttml.profiles.designators import declared_designators, declared_profile
from validator.formats.ttml.pruning import index, prune
from validator.formats.ttml.semantics import SEMANTICS
from validator.formats.ttml.styles import Styles, style_definitions
from validator.formats.ttml.times import Times, read_times
from validator.formats.ttml.timing import Timeline, judge_intervals
from validator.formats.ttml.validity import judge_validity
from validator.formats.xml.parsing import parse_tree
from validator.formats.xml.tree import LANG, Element, Name
from validator.model.facts.text import TimedText
from validator.model.reason import Unknown

_ROOTS = frozenset({ROOT, ISD_SEQUENCE, ISD_DOCUMENT, PROFILE})
"""What a document of TTML may be (TTML2 section 4): content, intermediate documents, or a profile."""


def read(decoded: Decoded, log: FaultLog) -> TimedText | Unknown:
    """The events of a TTML document; what is wrong with it is recorded in ``log``.

    Unknown when the XML is not well-formed or the root element is none that can be read.
    """
    root = parse_tree(decoded.text, decoded.lines, log)
    if root is None:
        return unreadable(log)
    _judge_root(root, log)
    if root.name not in _ROOTS:
        return unreadable(log)
    return _read_document(root, log)


def _judge_root(root: Element, log: FaultLog) -> None:
    """The root must be ``tt`` of the TT namespace (section 8.1.1), or an intermediate document's."""
    if OLD_NAMESPACE.match(root.name.namespace):
        args = {"namespace": root.name.namespace}
        log.add("ttml.root.old-namespace", root.line, root.column, args=args)
        _modernise(root)
    if root.name in _ROOTS:
        return
    args = {"element": root.name.local, "namespace": root.name.namespace[:80]}
    wrong = "namespace" if root.name.local == ROOT.local else "element"
    log.add(f"ttml.root.wrong-{wrong}", root.line, root.column, args=args)


def _modernise(root: Element) -> None:
    """Read a draft's vocabulary as that of the Recommendation."""
    for element in root.walk():
        element.name = Name(current(element.name.namespace), element.name.local)
        element.attributes = {
            Name(current(name.namespace), name.local): value for name, value in element.attributes.items()
        }


def _read_document(root: Element, log: FaultLog) -> TimedText:
    document = _document(root, log)
    languages = read_languages(root, document.elements, log) if root.name == ROOT else ()
    _judge_rates(root, document.times, document.parameters, log)
    for judge in (*SEMANTICS, *CONSTRAINTS):
        judge(document, log)
    context = _context(document, log)
    events = []
    for timeline in document.timelines:
        judge_intervals(timeline.root, timeline, document.times, log)
        events += read_events(timeline.root, timeline, context)
    parameters = document.parameters
    displays = Displays(document)
    cues = tuple(to_cues(events, context, displays))
    return TimedText(
        "ttml",
        cues,
        language=root.attributes.get(LANG) or None,
        languages=languages,
        frame_rate=parameters.effective_rate if parameters.has_frame_rate else None,
        time_base=parameters.time_base,
        profile=declared_profile(document.designators),
        displays=displays.kept,
    )


def _document(root: Element, log: FaultLog) -> Document:
    elements, foreign = prune(root)
    parameters = read_parameters(root)
    identified = read_identifiers(root.walk(), log)
    judge_validity(elements, log)
    times = read_times(elements, parameters, log)
    by_name, by_attribute = index(elements)
    return Document(
        root=root,
        elements=elements,
        foreign=foreign,
        by_name=by_name,
        by_attribute=by_attribute,
        identified=identified,
        designators=declared_designators(root),
        parameters=parameters,
        times=times,
        styles=Styles(style_definitions(elements)),
        timelines=tuple(Timeline(body, times) for body in _bodies(root, times)),
    )


def _context(document: Document, log: FaultLog) -> Context:
    identified = document.identified
    return Context(
        times=document.times,
        styles=document.styles,
        regions={key: each for key, each in identified.items() if each.name == REGION},
        with_inline_region={id(region.parent) for region in document.named(REGION)},
        log=log,
    )


def _bodies(root: Element, times: Times) -> Iterator[Element]:
    """The body, or those of an intermediate document, which are active as long as it is (appendix J)."""
    if root.name == ROOT:
        yield from (child for child in root.elements() if child.name == BODY)
        return
    for document in root.walk():
        if document.name == ISD_DOCUMENT:
            for body in document.walk():
                if body.name == BODY:
                    explicit: dict[Name, Fraction] = times.by_element.get(id(document), {})
                    times.by_element[id(body)] = {k: v for k, v in explicit.items() if k != DURATION}
                    yield body


def _judge_rates(root: Element, times: Times, parameters: Parameters, log: FaultLog) -> None:
    """Frames and ticks count at a rate that the document should name (sections 7.2.5 and 7.2.10)."""
    if times.uses_frames and not parameters.has_frame_rate:
        log.add("ttml.parameter.frame-rate-missing", root.line, root.column, xpath=root.xpath)
    if times.uses_ticks and not parameters.has_tick_rate:
        log.add("ttml.parameter.tick-rate-missing", root.line, root.column, xpath=root.xpath)
