"""The sources that a ruleset may cite, and its citations of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from validator.expressions.errors import nearest
from validator.formats.binding import Binder
from validator.model.findings import Citation
from validator.ruleset.entries import CiteEntry, SourceEntry
from validator.ruleset.types import Source


@dataclass(slots=True)
class Sources:
    """Sources by name; remembers which of them were cited."""

    by_id: Mapping[str, Source]
    cited: set[str] = field(default_factory=set)

    def cite(self, binder: Binder, entries: Sequence[CiteEntry]) -> tuple[Citation, ...]:
        """The citations of some entries; an unknown source is a problem."""
        return tuple(found for entry in entries if (found := self._one(binder, entry)) is not None)

    def _one(self, binder: Binder, entry: CiteEntry) -> Citation | None:
        source = self.by_id.get(entry.source)
        if source is None:
            known = ", ".join(self.by_id) or "-"
            hint = nearest(entry.source, self.by_id)
            binder.report(
                entry.node.get("source") or entry.node,
                "ruleset.source-unknown",
                {"source": entry.source, "known": known},
                hint,
            )
            return None
        self.cited.add(entry.source)
        return source.cite(entry.clause)


def own_sources(entries: Mapping[str, SourceEntry]) -> dict[str, Source]:
    """The sources that a file itself names."""
    return {
        name: Source(name, one.title, one.url, one.read, one.confidence, one.coverage)
        for name, one in entries.items()
    }
