"""Tables: a parameter whose value depends on language, programme class and role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations

from validator.formats.language_range import in_range, ranges_overlap, subtags
from validator.model.findings import Citation
from validator.model.vocabulary import Programme, Role


@dataclass(frozen=True, slots=True)
class Row:
    """One value and the subjects it is for; a key that is ``None`` asks nothing.

    ``language`` is a range without wildcards (RFC 4647), ``role`` a glob pattern. ``is_else``: the row
    stands in for the languages that have none of their own, and the report says where it did.
    """

    value: object
    language: str | None = None
    programme: Programme | None = None
    role: str | None = None
    citations: tuple[Citation, ...] = ()
    is_else: bool = False
    line: int = field(default=0, compare=False)

    @property
    def keys(self) -> tuple[str | None, Programme | None, str | None]:
        """What the row asks of a subject."""
        return self.language, self.programme, self.role

    def fits(self, language: str | None, programme: Programme | None, role: Role | None) -> bool:
        """True when a subject of that language, class and role is one of the row's."""
        return (
            (self.language is None or in_range(language, self.language))
            and self.programme in (None, programme)
            and (self.role is None or (role is not None and role.matches((self.role,))))
        )

    def contains(self, other: Row) -> bool:
        """True when every subject of the other row is one of this row's too."""
        return (
            (self.language is None or in_range(other.language, self.language))
            and self.programme in (None, other.programme)
            and _roles(self.role) >= _roles(other.role)
        )

    def overlaps(self, other: Row) -> bool:
        """True when some subject can fit both rows."""
        return (
            (self.language is None or other.language is None or ranges_overlap(self.language, other.language))
            and (None in (self.programme, other.programme) or self.programme == other.programme)
            and bool(_roles(self.role) & _roles(other.role))
        )


@cache
def _roles(pattern: str | None) -> frozenset[Role | None]:
    every: frozenset[Role | None] = frozenset(Role)
    if pattern is None:
        return every | {None}
    return frozenset(role for role in Role if role.matches((pattern,)))


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of values. The most specific row that fits a subject gives the value."""

    rows: tuple[Row, ...]

    def row(self, language: str | None, programme: Programme | None, role: Role | None) -> Row | None:
        """The most specific row for a subject; ``None`` when no row fits it."""
        best: Row | None = None
        for row in self.rows:
            if row.fits(language, programme, role) and (best is None or best.contains(row)):
                best = row
        return best

    def ambiguities(self) -> Iterator[tuple[Row, Row]]:
        """Pairs of rows between which a subject could not decide: to be refused when loading.

        Two rows that overlap without one containing the other need a third for what they share.
        """
        for one, other in combinations(self.rows, 2):
            if one.keys == other.keys:
                yield one, other
                continue
            crossing = one.overlaps(other) and not one.contains(other) and not other.contains(one)
            if crossing and not any(_is_shared_part(row, one, other) for row in self.rows):
                yield one, other


def _is_shared_part(row: Row, one: Row, other: Row) -> bool:
    return (
        one.contains(row)
        and other.contains(row)
        and _subtags(row) == _subtags(one) | _subtags(other)
        and row.programme in (one.programme, other.programme)
        and _roles(row.role) == _roles(one.role) & _roles(other.role)
    )


def _subtags(row: Row) -> frozenset[str]:
    return subtags(row.language) if row.language else frozenset()
