"""Values and times of EBU-TT-D, where they are narrower than those of TTML1 (EBU Tech 3380)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from validator.formats.faults import FaultLog
from validator.formats.ttml.constraints._content import has_text
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import BEGIN, DURATION, EBUTTS, END, INITIAL, SPAN, TTP, TTS, P
from validator.formats.xml.tree import Element, Name

_PERCENTAGE = r"\+?(?:\d+(?:\.\d+)?|\.\d+)%"
_PAIR = re.compile(rf"{_PERCENTAGE}[ \t]+{_PERCENTAGE}", re.ASCII)
_ONE = re.compile(_PERCENTAGE, re.ASCII)
_COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})")
_GRAMMAR: Mapping[Name, re.Pattern[str]] = {
    Name(TTP, "timeBase"): re.compile("media"),
    Name(TTS, "origin"): _PAIR,
    Name(TTS, "extent"): _PAIR,
    Name(TTS, "padding"): re.compile(rf"{_PERCENTAGE}(?:[ \t]+{_PERCENTAGE}){{0,3}}", re.ASCII),
    Name(TTS, "fontSize"): _ONE,
    Name(TTS, "lineHeight"): re.compile(f"normal|{_PERCENTAGE}", re.ASCII),
    Name(TTS, "color"): _COLOUR,
    Name(TTS, "backgroundColor"): _COLOUR,
    Name(TTS, "fontStyle"): re.compile("normal|italic"),
    Name(TTS, "textDecoration"): re.compile("none|underline"),
    Name(EBUTTS, "linePadding"): re.compile(r"\+?(?:\d+(?:\.\d+)?|\.\d+)c", re.ASCII),
    Name(EBUTTS, "multiRowAlign"): re.compile("start|center|end|auto"),
}
_CLOCK = re.compile(r"\d{2,}:[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?", re.ASCII)
_OFFSET = re.compile(r"\d+(?:\.\d+)?(?:h|m|s|ms)", re.ASCII)
_PREFIXES = {TTP: "ttp", TTS: "tts", EBUTTS: "ebutts"}


def judge(document: Document, log: FaultLog) -> None:
    """Record values outside the narrower grammars, and times that are nested, half or missing."""
    for name, pattern in _GRAMMAR.items():
        for element in document.having(name):
            value = element.attributes[name]
            if element.name != INITIAL and not pattern.fullmatch(value):
                label = f"{_PREFIXES[name.namespace]}:{name.local}"
                log.at(element, "ebuttd.value", attribute=label, value=value[:40])
    for attribute in (BEGIN, END, DURATION):
        for element in document.having(attribute):
            _judge_expression(element, attribute, log)
    _judge_times(document, log)


def _judge_expression(element: Element, attribute: Name, log: FaultLog) -> None:
    value = element.attributes[attribute]
    if _CLOCK.fullmatch(value):
        return
    code = "ebuttd.time.offset" if _OFFSET.fullmatch(value) else "ebuttd.time.form"
    log.at(element, code, attribute=attribute.local, value=value[:40])


def _judge_times(document: Document, log: FaultLog) -> None:
    """A subtitle is timed on its ``p`` or on its ``span`` elements, and then with begin and end."""
    for name in (P, SPAN):
        for element in document.named(name):
            is_timed = BEGIN in element.attributes or END in element.attributes
            if is_timed and (BEGIN not in element.attributes or END not in element.attributes):
                log.at(element, "ebuttd.time.half", name=name.local)
            timed = [each for each in element.ancestors() if each is not element and _has_time(each)]
            if is_timed and name == SPAN and any(each.name in {P, SPAN} for each in timed):
                log.at(element, "ebuttd.time.nested")
            if not is_timed and not timed and has_text(element):
                log.at(element, "ebuttd.time.missing", name=name.local)


def _has_time(element: Element) -> bool:
    return BEGIN in element.attributes or END in element.attributes
