"""What IMSC recommends: fonts, line heights and times written so that every player shows the same."""

from __future__ import annotations

import re

from validator.formats.faults import FaultLog
from validator.formats.ttml.constraints._content import RegionFinder, has_background_image, has_text
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import BEGIN, DIV, DURATION, END, INITIAL, SPAN, TTS, P
from validator.formats.xml.tree import Element, Name

_FONT_FAMILY, _LINE_HEIGHT = Name(TTS, "fontFamily"), Name(TTS, "lineHeight")
_SPACE_BETWEEN = re.compile(r"\s,|,\s")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")


def judge(document: Document, log: FaultLog) -> None:
    """Record what a document does against the recommendations of IMSC."""
    for element in document.having(_FONT_FAMILY):
        value = element.attributes[_FONT_FAMILY]
        if _SPACE_BETWEEN.search(_QUOTED.sub("", value.replace("\\,", ""))):
            log.at(element, "imsc.font-family.space", value=value[:40])
    _judge_line_heights(document, log)
    _judge_times(document, log)


def _judge_line_heights(document: Document, log: FaultLog) -> None:
    """Each paragraph with text should be given a line height other than ``normal`` (#lineHeight)."""
    if any(element.name == INITIAL for element in document.having(_LINE_HEIGHT)):
        return
    finder = RegionFinder(document)
    for paragraph in document.named(P):
        if any(has_text(each) for each in paragraph.walk()) and not _has_height(document, paragraph, finder):
            log.at(paragraph, "imsc.line-height.normal")
            return


def _has_height(document: Document, paragraph: Element, finder: RegionFinder) -> bool:
    height = document.styles.inherited(paragraph, _LINE_HEIGHT)
    if height is None and (region := finder.of(paragraph)) is not None:
        height = document.styles.specified(region).get(_LINE_HEIGHT)
    return height is not None and height.strip() != "normal"


def _judge_times(document: Document, log: FaultLog) -> None:
    """What can be seen should have a begin and an end or a duration, itself or around it (#timing)."""
    for name in (P, SPAN):
        for element in document.named(name):
            if has_text(element) and not _is_timed(element):
                log.at(element, "imsc.timing.missing")
    for division in document.named(DIV):
        if has_background_image(division) and not _is_timed(division):
            log.at(division, "imsc.timing.missing")
    _judge_syntax(document, log)


def _is_timed(element: Element) -> bool:
    begins = ends = False
    for ancestor in element.ancestors():
        begins = begins or BEGIN in ancestor.attributes
        ends = ends or END in ancestor.attributes or DURATION in ancestor.attributes
        if begins and ends:
            return True
    return False


def _judge_syntax(document: Document, log: FaultLog) -> None:
    """Times should all be clock times, or all offsets (IMSC 1.0.1, #timing)."""
    first: bool | None = None
    for attribute in (BEGIN, END, DURATION):
        for element in document.having(attribute):
            is_clock = ":" in element.attributes[attribute]
            if first is None:
                first = is_clock
            if is_clock is not first:
                log.at(element, "imsc.timing.mixed", attribute=attribute.local)
                return
