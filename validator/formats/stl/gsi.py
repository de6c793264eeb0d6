"""The general subtitle information block of an EBU STL file (EBU Tech 3264, section 4)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from validator.formats.faults import FaultLog
from validator.formats.timecode import NTSC, Label, Rate

GSI_BYTES = 1024

_RATES = {
    "STL23.01": Rate(24, 24 * NTSC),
    "STL24.01": Rate(24, Fraction(24)),
    "STL25.01": Rate(25, Fraction(25)),
    "STL30.01": Rate(30, 30 * NTSC),
    "STL50.01": Rate(50, Fraction(50)),
}
_STANDARD_RATES = frozenset({"STL25.01", "STL30.01"})

# Field: 0-based place, bytes, what it may hold, and what is asked for in words.
_FIELDS: dict[str, tuple[int, int, str, str]] = {
    "CPN": (0, 3, "437|850|860|863|865", "437, 850, 860, 863, 865"),
    "DFC": (3, 8, r"STL\d\d\.01", "STL25.01, STL30.01"),
    "DSC": (11, 1, "[ 012]", "0, 1, 2"),
    "CCT": (12, 2, "0[0-4]", "00–04"),
    "LC": (14, 2, r"[0-9A-Fa-f]{2}|  ", "00–7F (hex)"),
    "CD": (224, 6, "DATE|0{6}| {6}", "YYMMDD"),
    "RD": (230, 6, "DATE|0{6}| {6}", "YYMMDD"),
    "RN": (236, 2, "NUMBER", "00–99"),
    "TNB": (238, 5, "NUMBER", "00000–99999"),
    "TNS": (243, 5, "NUMBER", "00000–99999"),
    "TNG": (248, 3, "NUMBER", "000–255"),
    "MNC": (251, 2, "NUMBER", "00–99"),
    "MNR": (253, 2, "NUMBER", "00–99"),
    "TCS": (255, 1, "[ 01]", "0, 1"),
    "TCP": (256, 8, r"\d{8}", "HHMMSSFF"),
    "TCF": (264, 8, r"\d{8}", "HHMMSSFF"),
    "TND": (272, 1, r"[\d ]", "1–9"),
    "DSN": (273, 1, r"[\d ]", "1–9"),
    "CO": (274, 3, "[A-Za-z]{3}|   ", "ISO 3166 alpha-3"),
}
_DATE = r"\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
_PATTERNS = {
    name: re.compile(pattern.replace("DATE", _DATE).replace("NUMBER", r" *\d+ *"), re.ASCII)
    for name, (_, _, pattern, _) in _FIELDS.items()
}
# What readers can't do without; the rest only describes.
_NEEDED = frozenset({"DFC", "DSC", "CCT", "TNB"})


@dataclass(frozen=True, slots=True)
class Gsi:
    """What the block says. Numbers are ``None`` where they can't be read; ``start`` is ``TCP``.

    ``is_teletext``: the display standard is level-1 or level-2 teletext.
    """

    rate: Rate
    table: str
    is_teletext: bool
    has_valid_timecode: bool
    start: Label | None
    first_cue: Label | None
    blocks: int | None
    subtitles: int | None
    groups: int | None
    columns: int | None
    rows: int | None


def read_gsi(data: bytes, log: FaultLog) -> Gsi | None:
    """Read and judge the block; ``None``, with a fault, when the disk format code is none."""
    values = {name: data[at : at + size].decode("latin-1") for name, (at, size, _, _) in _FIELDS.items()}
    rate = _RATES.get(values["DFC"])
    for name, value in values.items():
        if not _PATTERNS[name].fullmatch(value) or (name == "DFC" and rate is None):
            _fault("stl.gsi.invalid" if name in _NEEDED else "stl.gsi.doubtful", name, value, log)
    if rate is None:
        return None
    if values["DFC"] not in _STANDARD_RATES:
        log.add("stl.gsi.rate-extension", 0, 0, byte_offset=3, xpath="GSI/DFC", args={"code": values["DFC"]})
    return Gsi(
        rate=rate,
        table=values["CCT"],
        is_teletext=values["DSC"] in "12",
        has_valid_timecode=values["TCS"] == "1",
        start=_label("TCP", values, rate, log),
        first_cue=_label("TCF", values, rate, log),
        **{key: _number(values[name]) for key, name in _COUNTS.items()},
    )


_COUNTS = {"blocks": "TNB", "subtitles": "TNS", "groups": "TNG", "columns": "MNC", "rows": "MNR"}


def _fault(code: str, name: str, value: str, log: FaultLog) -> None:
    at, _, _, wanted = _FIELDS[name]
    args = {"field": name, "value": value, "wanted": wanted}
    log.add(code, 0, 0, byte_offset=at, xpath=f"GSI/{name}", args=args)


def _number(value: str) -> int | None:
    return int(value) if value.strip().isdecimal() and value.isascii() else None


def _label(name: str, values: dict[str, str], rate: Rate, log: FaultLog) -> Label | None:
    """A timecode of eight digits; ``None`` for what is none, which has its fault already."""
    value = values[name]
    if not _PATTERNS[name].fullmatch(value):
        return None
    label = Label(*(int(value[at : at + 2]) for at in range(0, 8, 2)))
    if not rate.is_possible(label):
        _fault("stl.gsi.doubtful", name, value, log)
        return None
    return label
