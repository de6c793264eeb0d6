"""A bounded list of faults: every code keeps its first ones, and the exact count of the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from validator.formats.codes import LEVELS
from validator.formats.xml.tree import Element
from validator.model.facts.text import Fault
from validator.model.reason import Scalar, Unknown

LIMIT_PER_CODE = 1000
LIMIT_OF_PROFILES = 20
"""Places kept of what only some profiles mind, which a document may use in every cue."""
CONTEXT_CHARACTERS = 80


class FaultLog:
    """Collects the faults of one file."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._counts: Counter[tuple[str, Scalar]] = Counter()

    def __len__(self) -> int:
        return sum(self._counts.values())

    def add(
        self,
        code: str,
        line: int,
        column: int = 1,
        *,
        byte_offset: int | None = None,
        xpath: str = "",
        args: Mapping[str, Scalar] | None = None,
    ) -> None:
        """Record a fault at a 1-based line and column; its level is that of its code."""
        if self._is_kept(code, ""):
            self._faults.append(Fault(code, line, column, args or {}, byte_offset, xpath, level=LEVELS[code]))

    def at(self, element: Element, code: str, /, **args: Scalar) -> None:
        """Record a fault at an element's start tag.

        An argument called ``feature`` belongs to the code: each feature is counted for itself.
        """
        if self._is_kept(code, args.get("feature", "")):
            place = element.line, element.column
            self._faults.append(Fault(code, *place, args, None, element.xpath, level=LEVELS[code]))

    def _is_kept(self, code: str, feature: Scalar) -> bool:
        self._counts[code, feature] += 1
        limit = LIMIT_OF_PROFILES if LEVELS[code] == "profile" else LIMIT_PER_CODE
        return self._counts[code, feature] <= limit

    def omit(self, code: str, count: int) -> None:
        """Count faults of a code that were not looked at one by one."""
        self._counts[code, ""] += count

    @property
    def latest(self) -> Fault | None:
        """The fault recorded last."""
        return self._faults[-1] if self._faults else None

    def result(self, lines: list[str]) -> tuple[Fault, ...]:
        """All faults in the order of the file, each with an excerpt of its line."""
        kept = Counter((fault.code, fault.args.get("feature", "")) for fault in self._faults)
        faults = [
            Fault(
                fault.code, fault.line, fault.column, fault.args, fault.byte_offset, fault.xpath,
                _excerpt(lines, fault.line, fault.column), fault.level,
            )
            for fault in sorted(self._faults, key=lambda fault: (fault.line, fault.column))
        ]  # fmt: skip
        for (code, feature), count in sorted(self._counts.items(), key=str):
            if count > kept[code, feature]:
                args: dict[str, Scalar] = {"code": code, "count": count - kept[code, feature]}
                args |= {"feature": feature} if feature else {}
                faults.append(Fault("source.faults-omitted", 1, 1, args, level=LEVELS[code]))
        return tuple(faults)


def unreadable(log: FaultLog) -> Unknown:
    """Why there is no document: the fault that the reading stopped at, which was recorded last."""
    stop = log.latest
    assert stop is not None
    return Unknown.because("text.unreadable", fault=stop.code, line=stop.line, column=stop.column)


# Control characters shown by their pictures (U+2400 …), so that a report line stays one line.
_VISIBLE = str.maketrans({code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421})


def _excerpt(lines: list[str], line: int, column: int) -> str:
    """At most 80 characters of a line, around the column."""
    if not 1 <= line <= len(lines):
        return ""
    start = max(0, column - 1 - CONTEXT_CHARACTERS // 2) if column > CONTEXT_CHARACTERS else 0
    return lines[line - 1][start : start + CONTEXT_CHARACTERS].translate(_VISIBLE).strip()
