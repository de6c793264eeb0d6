"""TTML text -> cues and faults (W3C, TTML1 third edition and TTML2; clauses cited are of TTML2).

One module a layer: :mod:`parameters`; :mod:`time_expression`, :mod:`times` and :mod:`timing`
(active intervals); :mod:`references` and :mod:`languages`; :mod:`styles`, :mod:`paragraph` and
:mod:`events` (what is shown when); :mod:`profiles`.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from validator.formats.decoding import Decoded
from validator.formats.faults import FaultLog, unreadable
from validator.formats.ttml.events import Context, read_events, to_cues
from validator.formats.ttml.languages import read_languages
from validator.formats.ttml.names import (
    BODY,
    DURATION,
    ISD_DOCUMENT,
    ISD_SEQUENCE,
    OLD_NAMESPACE,
    REGION,
    ROOT,
    current,
    is_tt,
)
from validator.formats.ttml.parameters import Parameters, read_parameters
from validator.formats.ttml.profiles import declared_profile
from validator.formats.ttml.references import judge_references, read_identifiers
from validator.formats.ttml.styles import Styles, style_definitions
from validator.formats.ttml.times import Times, read_times
from validator.formats.ttml.timing import Timeline, judge_intervals
from validator.formats.xml.parsing import parse_tree
from validator.formats.xml.tree import LANG, Element, Name
from validator.model.facts.text import TimedText
from validator.model.reason import Unknown


def read(decoded: Decoded, log: FaultLog) -> TimedText | Unknown:
    """The events of a TTML document; what is wrong with it is recorded in ``log``.

    Unknown when the XML is not well-formed or the root element is none that can be read.
    """
    root = parse_tree(decoded.text, decoded.lines, log)
    if root is None:
        return unreadable(log)
    _judge_root(root, log)
    if root.name not in {ROOT, ISD_SEQUENCE, ISD_DOCUMENT}:
        return unreadable(log)
    return _read_document(root, log)


def _judge_root(root: Element, log: FaultLog) -> None:
    """The root must be ``tt`` of the TT namespace (section 8.1.1), or an intermediate document's."""
    if OLD_NAMESPACE.match(root.name.namespace):
        args = {"namespace": root.name.namespace}
        log.add("ttml.root.old-namespace", root.line, root.column, args=args)
        _modernise(root)
    if root.name in {ROOT, ISD_SEQUENCE, ISD_DOCUMENT}:
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
    elements = list(root.walk())
    # Foreign vocabulary is pruned before a document is judged (appendix B).
    own = [element for element in elements if is_tt(element.name.namespace)]
    parameters = read_parameters(root, log)
    identified = read_identifiers(elements, log)
    judge_references(own, identified, log)
    languages = read_languages(root, own, log) if root.name == ROOT else ()
    times = read_times(iter(own), parameters, log)
    _judge_rates(root, times, parameters, log)
    context = _context(own, identified, times, log)
    events = []
    for body in _bodies(root, times):
        timeline = Timeline(body, times)
        judge_intervals(body, timeline, times, log)
        events += read_events(body, timeline, context)
    return TimedText(
        "ttml",
        tuple(to_cues(events, context)),
        language=root.attributes.get(LANG) or None,
        languages=languages,
        frame_rate=parameters.effective_rate if parameters.has_frame_rate else None,
        time_base=parameters.time_base,
        profile=declared_profile(root),
    )


def _context(own: list[Element], identified: dict[str, Element], times: Times, log: FaultLog) -> Context:
    regions = [element for element in own if element.name == REGION]
    return Context(
        times=times,
        styles=Styles(style_definitions(iter(own))),
        regions={key: each for key, each in identified.items() if each.name == REGION},
        with_inline_region={id(region.parent) for region in regions},
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
