"""ASS and SSA text -> cues and faults (Advanced SubStation Alpha, as its readers agree on it).

The format has no standard; what is judged is the structure without which a reader loses events: sections,
Format lines, fields, times, styles, override blocks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction

from validator.formats.ass.overrides import EventText, read_text
from validator.formats.ass.records import Record, read_records
from validator.formats.ass.sections import EVENTS, SCRIPT, STYLES, Entry, Script, read_sections
from validator.formats.faults import FaultLog
from validator.model.facts.text import Cue, TimedText

_UNIT = Fraction(1, 100)
_TIME = re.compile(r"(\d{1,4}):([0-5]?\d):([0-5]?\d)\.(\d{2})", re.ASCII)
_EVENT_KINDS = frozenset({"dialogue", "comment", "picture", "sound", "movie", "command"})
_EVENT_FIELDS = ("start", "end", "text")
_DEFAULT_STYLE = "default"


def read(lines: list[str], log: FaultLog) -> TimedText:
    """The dialogue events in the order of the file; what is wrong with it is recorded in ``log``.

    Events whose times can't be read are left out, and so are those that only draw.
    """
    script = read_sections(lines, log)
    _judge_sections(script, log)
    styles = _read_styles(script.sections.get(STYLES, ()), log)
    events = script.sections.get(EVENTS, ())
    cues: list[Cue] = []
    placed: tuple[int, int] | None = None
    for record in read_records(events, _EVENT_KINDS, _EVENT_FIELDS, log):
        if record.kind != "dialogue":
            continue
        column = record.columns.get("text", 1)
        text = read_text(record.values.get("text", ""), record.line, column, log)
        placed = placed or ((record.line, column) if text.is_placed else None)
        _judge_style(record, styles, log)
        if cue := _cue(len(cues) + 1, record, text, styles, log):
            cues.append(cue)
    if placed and not _has_resolution(script):
        log.add("ass.script.resolution-missing", *placed)
    return TimedText("ass", tuple(cues))


def _judge_sections(script: Script, log: FaultLog) -> None:
    for name, heading in ((SCRIPT, "Script Info"), (EVENTS, "Events")):
        if name not in script.sections:
            log.add("ass.section.missing", 1, args={"section": heading})
    if STYLES not in script.sections:
        log.add("ass.section.no-styles", 1)


def _read_styles(entries: Sequence[Entry], log: FaultLog) -> Mapping[str, bool]:
    """Names of the styles in lower case, and whether each is italic."""
    styles: dict[str, bool] = {}
    for record in read_records(entries, frozenset({"style"}), ("name",), log):
        name = _style_name(record.values.get("name", ""))
        if name in styles:
            log.add("ass.style.duplicate", record.line, record.columns.get("name", 1), args={"style": name})
        styles[name] = record.values.get("italic", "0") not in {"0", ""}
    return styles


def _style_name(name: str) -> str:
    # Editors mark the default style by an asterisk.
    return name.strip().lstrip("*").lower()


def _judge_style(record: Record, styles: Mapping[str, bool], log: FaultLog) -> None:
    name = _style_name(record.values.get("style", ""))
    if name and name != _DEFAULT_STYLE and name not in styles:
        args = {"style": record.values["style"][:40]}
        log.add("ass.style.undefined", record.line, record.columns["style"], args=args)


def _cue(
    number: int, record: Record, text: EventText, styles: Mapping[str, bool], log: FaultLog
) -> Cue | None:
    start, end = _time("start", record, log), _time("end", record, log)
    if text.has_drawing:
        log.add("ass.drawing", record.line, record.columns.get("text", 1))
    if start is None or end is None or (text.has_drawing and not text.lines):
        return None
    if end <= start:
        log.add("ass.cue.end-not-after-start", record.line, record.columns["end"])
    style = _style_name(record.values.get("style", ""))
    return Cue(
        number=number,
        identifier="",
        start=start,
        end=end,
        lines=text.lines,
        line=record.line,
        column=1,
        text_line=record.line,
        region=text.place or style,
        unit=_UNIT,
        italic=text.italic or (styles.get(style, False) and bool(text.lines)),
    )


def _time(name: str, record: Record, log: FaultLog) -> Fraction | None:
    """A time in seconds; ``None``, with a fault, for what is none. A missing field has its fault already."""
    value = record.values.get(name)
    if value is None:
        return None
    match = _TIME.fullmatch(value)
    if match is None:
        log.add("ass.time.malformed", record.line, record.columns[name], args={"time": value[:40]})
        return None
    hours, minutes, seconds, hundredths = map(int, match.groups())
    return Fraction(((hours * 60 + minutes) * 60 + seconds) * 100 + hundredths, 100)


def _has_resolution(script: Script) -> bool:
    named = {entry.name for entry in script.sections.get(SCRIPT, ())}
    return {"playresx", "playresy"} <= named
