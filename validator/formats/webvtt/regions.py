"""WebVTT region definitions: blocks of settings that cues refer to by name."""

from __future__ import annotations

import re
from collections.abc import Mapping

from validator.formats.faults import FaultLog
from validator.formats.webvtt.settings import PERCENTAGE, is_percentage

_SETTING = re.compile(r"[^ \t\f]+")
_VALUES: dict[str, re.Pattern[str]] = {
    "id": re.compile(r".+"),
    "width": re.compile(PERCENTAGE, re.ASCII),
    "lines": re.compile(r"\d+", re.ASCII),
    "regionanchor": re.compile(f"{PERCENTAGE},{PERCENTAGE}", re.ASCII),
    "viewportanchor": re.compile(f"{PERCENTAGE},{PERCENTAGE}", re.ASCII),
    "scroll": re.compile(r"up"),
}


def read_regions(blocks: list[tuple[int, list[str]]], log: FaultLog) -> Mapping[str, Mapping[str, str]]:
    """The regions that blocks (0-based first line, setting lines) define: their settings by identifier."""
    identifiers: dict[str, int] = {}
    regions: dict[str, Mapping[str, str]] = {}
    for first, lines in blocks:
        settings = _read_settings(first, lines, log)
        identifier = settings.get("id")
        if identifier is None:
            log.add("webvtt.region.id-missing", first + 1)
        elif identifier in identifiers:
            args = {"region": identifier[:40], "first": str(identifiers[identifier])}
            log.add("webvtt.region.id-duplicate", first + 1, args=args)
        else:
            identifiers[identifier] = first + 1
            regions[identifier] = settings
    return regions


def _read_settings(first: int, lines: list[str], log: FaultLog) -> dict[str, str]:
    """Judge the settings of one region (section 4.3); those whose values are as the syntax has them."""
    values: dict[str, str] = {}
    for number, line in enumerate(lines, first + 2):
        for match in _SETTING.finditer(line):
            name, colon, value = match[0].partition(":")
            column = match.start() + 1
            args = {"setting": name[:40], "value": value[:40]}
            if not (name and colon and value):
                log.add("webvtt.region.setting-malformed", number, column, args={"setting": match[0][:40]})
            elif name not in _VALUES:
                log.add("webvtt.region.setting-unknown", number, column, args=args)
            elif name in values:
                log.add("webvtt.region.setting-duplicate", number, column, args=args)
            else:
                values[name] = value
                if not _fits(name, value):
                    log.add("webvtt.region.setting-value", number, column, args=args)
    return {name: value for name, value in values.items() if _fits(name, value)}


def _fits(name: str, value: str) -> bool:
    match = _VALUES[name].fullmatch(value)
    return match is not None and all(is_percentage(digits) for digits in match.groups())
