"""Recordings and timecodes of a DAPT script (DAPT, Audio Recording and Timecode-related metadata)."""

from __future__ import annotations

import re

from validator.formats.faults import FaultLog
from validator.formats.ttml.constraints._dapt import ORIGIN_TIMECODE
from validator.formats.ttml.constraints._vocabulary import DAPTM, foreign_elements
from validator.formats.ttml.document import Document
from validator.formats.ttml.languages import language_at
from validator.formats.ttml.names import AUDIO, CHUNK, DATA, EBUTTM, HEAD, METADATA, RESOURCES, SOURCE
from validator.formats.xml.tree import Element, Name

_START_OF_PROGRAMME = Name(EBUTTM, "documentStartOfProgramme")
_TIMECODE = re.compile(r"\d{2,9}:([0-5]\d):([0-5]\d):(\d{2,9})", re.ASCII)
_TIME = re.compile(r"\d{2,}:[0-5]\d:[0-5]\d(?:\.\d+)?", re.ASCII)
_SRC, _TYPE = Name("", "src"), Name("", "type")


def judge(document: Document, log: FaultLog) -> None:
    """Record malformed timecodes, and recordings in another language than their text."""
    _judge_timecodes(document, log)
    for audio in document.named(AUDIO):
        if not any(ancestor.name == RESOURCES for ancestor in audio.ancestors()):
            _judge_recording(document, audio, log)
    for data in document.named(DATA):
        if data.parent is not None and data.parent.name == METADATA:
            continue
        names = {child.name for child in data.elements()}
        if SOURCE in names or not (CHUNK in names or data.text.strip()):
            log.at(data, "dapt.data.source")


def _judge_timecodes(document: Document, log: FaultLog) -> None:
    """The timecode of time zero: one, in the metadata of the head, with frames of the declared rate."""
    found = [each for each in foreign_elements(document, frozenset({DAPTM})) if each.name == ORIGIN_TIMECODE]
    for element in foreign_elements(document, frozenset({DAPTM})):
        if element.name != ORIGIN_TIMECODE:
            log.at(element, "dapt.element.unknown", name=element.name.local[:40])
    for element in found[1:]:
        log.at(element, "dapt.timecode.several", line=str(found[0].line))
    for element in found:
        if not _is_in_metadata_of_head(element):
            log.at(element, "dapt.timecode.misplaced")
        _judge_timecode(document, element, log)
    starts = [
        element
        for element in foreign_elements(document, frozenset({EBUTTM}))
        if element.name == _START_OF_PROGRAMME and _is_in_metadata_of_head(element)
    ]
    for element in starts:
        if not _TIME.fullmatch(element.text.strip()):  # which EBU Tech 3390 knows for media time
            _judge_timecode(document, element, log)
    for element in starts[1:]:
        log.at(element, "dapt.timecode.several", line=str(starts[0].line))


def _judge_timecode(document: Document, element: Element, log: FaultLog) -> None:
    value = element.text.strip()
    match = _TIMECODE.fullmatch(value)
    if match is None:
        log.at(element, "dapt.timecode.malformed", value=value[:40])
        return
    if not document.parameters.has_frame_rate:
        log.at(element, "dapt.timecode.frame-rate-missing")
    if int(match[3]) >= document.parameters.frame_rate:
        rate = str(document.parameters.frame_rate)
        log.at(element, "dapt.timecode.frames", value=value[:40], rate=rate)


def _is_in_metadata_of_head(element: Element) -> bool:
    parent = element.parent
    return (
        parent is not None
        and parent.name == METADATA
        and parent.parent is not None
        and parent.parent.name == HEAD
    )


def _judge_recording(document: Document, audio: Element, log: FaultLog) -> None:
    """A recording is in the language of its text, as are its sources."""
    text = language_at(audio.parent) if audio.parent is not None else ""
    related = [audio, *(child for child in audio.walk() if child.name in {SOURCE, DATA})]
    for element in tuple(related):
        reference = element.attributes.get(_SRC, "")
        target = document.identified.get(reference[1:]) if reference.startswith("#") else None
        if target is not None and target.name == DATA:
            related.append(target)
    for element in related:
        language = language_at(element)
        if language.lower() != text.lower():
            log.at(element, "dapt.audio.language", language=language[:40], text=text[:40])
    if _SRC in audio.attributes and _TYPE not in audio.attributes and not _is_embedded(audio):
        log.at(audio, "dapt.audio.type-missing")


def _is_embedded(audio: Element) -> bool:
    return audio.attributes[_SRC].startswith("#")
