"""Facts about an XML document that is not timed text."""

from __future__ import annotations

from dataclasses import dataclass

from validator.model.facts.text import Fault


@dataclass(frozen=True, slots=True)
class XmlValue:
    """The text of a leaf element, or an attribute's value, and where it stands.

    ``path`` uses local names (``/CoreMetadata/Basic/LocalizedInfo/@language``).
    """

    path: str
    value: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class XmlFacts:
    """A well-formed document: its root, and every value that names a language or a file.

    ``languages`` are the elements and attributes whose name ends in ``anguage`` or is
    ``xml:lang`` (metadata.md section 1.3), ``references`` those that name a file.
    ``values`` are all leaf values of a document of at most 10,000 of them.
    """

    root: str
    namespace: str
    encoding: str
    languages: tuple[XmlValue, ...] = ()
    references: tuple[XmlValue, ...] = ()
    values: tuple[XmlValue, ...] = ()
    faults: tuple[Fault, ...] = ()
