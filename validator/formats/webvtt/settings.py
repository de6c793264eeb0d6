"""The settings of a WebVTT cue: where it stands and how it is aligned."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from validator.formats.faults import FaultLog

_SETTING = re.compile(r"[^ \t\f]+")
PERCENTAGE = r"(\d+(?:\.\d+)?)%"
_VALUES: dict[str, re.Pattern[str]] = {
    "vertical": re.compile(r"rl|lr"),
    "line": re.compile(rf"(?:{PERCENTAGE}|-?\d+)(?:,(?:start|center|end))?", re.ASCII),
    "position": re.compile(rf"{PERCENTAGE}(?:,(?:line-left|center|line-right))?", re.ASCII),
    "size": re.compile(PERCENTAGE, re.ASCII),
    "align": re.compile(r"start|center|end|left|right"),
    "region": re.compile(r".+"),
}
# Every parser accepts what the syntax does not allow: a line number with a fraction.
_FRACTIONAL_LINE = re.compile(r"-?\d+\.\d+(?:,(?:start|center|end))?", re.ASCII)
_LEAVES_REGION = ("vertical", "line", "size")


@dataclass(frozen=True, slots=True)
class Settings:
    """``place`` tells simultaneous places apart: the region, else what positions the cue.

    ``values`` are the settings whose values are as the syntax has them, by name.
    """

    place: str
    values: Mapping[str, str]


_DEFAULT = Settings("", {})


def read_settings(line: str, at: int, number: int, regions: Collection[str], log: FaultLog) -> Settings:
    """The settings from offset ``at`` of the timing line with the 1-based ``number`` (section 4.4)."""
    if not line[at:].strip(" \t\f"):
        return _DEFAULT
    if line[at] not in " \t\f":
        log.add("webvtt.setting.not-separated", number, at + 1)
    values: dict[str, str] = {}
    columns: dict[str, int] = {}
    wrong: set[str] = set()
    for match in _SETTING.finditer(line, at):
        name, colon, value = match[0].partition(":")
        column = match.start() + 1
        args = {"setting": name[:40], "value": value[:40]}
        if not (name and colon and value):
            log.add("webvtt.setting.malformed", number, column, args={"setting": match[0][:40]})
        elif name not in _VALUES:
            log.add("webvtt.setting.unknown", number, column, args=args)
        elif name in values:
            log.add("webvtt.setting.duplicate", number, column, args=args)
        else:
            values[name], columns[name] = value, column
            if not _judge_value(name, value, number, column, log):
                wrong.add(name)
    _judge_region(values, columns, regions, number, log)
    return Settings(_place(values), {name: value for name, value in values.items() if name not in wrong})


def _judge_value(name: str, value: str, number: int, column: int, log: FaultLog) -> bool:
    """True when a value is as the syntax has it; else the fault is recorded."""
    match = _VALUES[name].fullmatch(value)
    if match and (not match.groups() or match[1] is None or is_percentage(match[1])):
        return True
    fractional = name == "line" and _FRACTIONAL_LINE.fullmatch(value)
    code = "webvtt.setting.fractional-line" if fractional else "webvtt.setting.value"
    log.add(code, number, column, args={"setting": name, "value": value[:40]})
    return False


def is_percentage(digits: str) -> bool:
    """True for a number between 0 and 100 (section 4.1, WebVTT percentage)."""
    whole = digits.partition(".")[0].lstrip("0")
    return len(whole) < 3 or (len(whole) == 3 and float(digits) <= 100)


def _judge_region(
    values: dict[str, str], columns: dict[str, int], regions: Collection[str], number: int, log: FaultLog
) -> None:
    region = values.get("region")
    if region is None:
        return
    if region not in regions:
        log.add("webvtt.setting.region-undefined", number, columns["region"], args={"region": region[:40]})
    leaving = next((name for name in _LEAVES_REGION if name in values), None)
    if leaving:
        args = {"region": region[:40], "setting": leaving}
        log.add("webvtt.setting.region-ignored", number, columns[leaving], args=args)


def _place(values: dict[str, str]) -> str:
    if "region" in values and not any(name in values for name in _LEAVES_REGION):
        return values["region"]
    named = ("vertical", "line", "position")
    return " ".join(f"{name}:{values[name]}" for name in named if name in values)
