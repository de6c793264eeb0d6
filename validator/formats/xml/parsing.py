"""Text -> tree, by expat: the first thing that is not well-formed ends it, with line and column."""

from __future__ import annotations

import re
from xml.parsers import expat
from xml.parsers.expat import errors

from validator.formats.faults import FaultLog
from validator.formats.xml.tree import Element, Name
from validator.model.reason import Scalar

DEEPEST = 200
"""Levels of elements that are read; real documents have about twenty."""

_SEPARATOR = " "  # can stand in no name, and in a namespace only before the last one
_CODES = {
    errors.codes[errors.XML_ERROR_NO_ELEMENTS]: "xml.empty",
    errors.codes[errors.XML_ERROR_TAG_MISMATCH]: "xml.mismatched-tag",
    errors.codes[errors.XML_ERROR_UNCLOSED_TOKEN]: "xml.unclosed-token",
    errors.codes[errors.XML_ERROR_UNCLOSED_CDATA_SECTION]: "xml.unclosed-token",
    errors.codes[errors.XML_ERROR_DUPLICATE_ATTRIBUTE]: "xml.duplicate-attribute",
    errors.codes[errors.XML_ERROR_UNDEFINED_ENTITY]: "xml.undefined-entity",
    errors.codes[errors.XML_ERROR_UNBOUND_PREFIX]: "xml.unbound-prefix",
    errors.codes[errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT]: "xml.content-after-root",
    errors.codes[errors.XML_ERROR_MISPLACED_XML_PI]: "xml.declaration-misplaced",
    errors.codes[errors.XML_ERROR_BAD_CHAR_REF]: "xml.invalid-character",
}
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def parse_tree(text: str, lines: list[str], log: FaultLog) -> Element | None:
    """The root element; ``None``, with one fault, when the document is not well-formed.

    A document type declaration is such a fault (``xml.doctype``) and ends the reading before
    anything in it is looked at: no entity is expanded, no file or address is opened.
    """
    builder = _Builder()
    parser = expat.ParserCreate("utf-8", _SEPARATOR)
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.characters
    parser.StartDoctypeDeclHandler = builder.doctype
    builder.parser = parser
    try:
        parser.Parse(text, True)
    except _StopError as stop:
        place = _start_of_doctype(lines, *stop.place) if stop.code == "xml.doctype" else stop.place
        log.add(stop.code, *place, args=stop.arguments)
        return None
    except expat.ExpatError as error:
        _record(error, builder.innermost, lines, log)
        return None
    return builder.root


def _start_of_doctype(lines: list[str], line: int, column: int) -> tuple[int, int]:
    """Expat reports the end of the name; the declaration begins before it."""
    for number in range(min(line, len(lines)), 0, -1):
        at = lines[number - 1].rfind("<!DOCTYPE")
        if at >= 0:
            return number, at + 1
    return line, column


def _record(error: expat.ExpatError, innermost: Element | None, lines: list[str], log: FaultLog) -> None:
    line, column = error.lineno, error.offset + 1
    here = lines[line - 1][column - 1 :] if line <= len(lines) else ""
    code = _CODES.get(error.code, "xml.not-well-formed")
    if code == "xml.empty" and innermost is not None:
        code = "xml.unclosed"
    if code == "xml.not-well-formed" and _CONTROL.match(here):
        code = "xml.invalid-character"
    args: dict[str, Scalar] = {}
    if code == "xml.not-well-formed":
        args["problem"] = expat.ErrorString(error.code) or ""
    if code in {"xml.unclosed", "xml.mismatched-tag"}:
        args = {"element": innermost.name.local, "opened": innermost.line} if innermost else {}
    if code == "xml.undefined-entity":
        args["entity"] = here.partition(";")[0][:40] + ";"
    log.add(code, line, column, args=args)


class _StopError(Exception):
    """Ends the reading from inside a handler."""

    def __init__(self, code: str, place: tuple[int, int], **arguments: Scalar) -> None:
        super().__init__(code)
        self.code = code
        self.place = place
        self.arguments = arguments


class _Builder:
    """Expat's handlers; build the tree from the root down."""

    parser: expat.XMLParserType

    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []
        self._siblings: list[dict[Name, int]] = []
        self._names: dict[str, Name] = {}

    @property
    def innermost(self) -> Element | None:
        """The element that is open where the reading ended."""
        return self._open[-1] if self._open else None

    @property
    def _place(self) -> tuple[int, int]:
        """Line and column, 1-based, of what expat is at."""
        return self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        parent = self._open[-1] if self._open else None
        if len(self._open) == DEEPEST:
            raise _StopError("xml.too-deep", self._place, limit=DEEPEST)
        name = self._name(tag)
        ordinal = 1
        if parent is not None:
            siblings = self._siblings[-1]
            ordinal = siblings[name] = siblings.get(name, 0) + 1
        named = {self._name(key): value for key, value in attributes.items()}
        element = Element(name, named, self._place, parent, ordinal)
        if parent is None:
            self.root = element
        else:
            parent.children.append(element)
        self._open.append(element)
        self._siblings.append({})

    def end(self, tag: str) -> None:
        self._open.pop()
        self._siblings.pop()

    def characters(self, text: str) -> None:
        self._open[-1].children.append(text)

    def doctype(self, name: str, system: str | None, public: str | None, internal: bool) -> None:
        raise _StopError("xml.doctype", self._place)

    def _name(self, expanded: str) -> Name:
        name = self._names.get(expanded)
        if name is None:
            namespace, _, local = expanded.rpartition(_SEPARATOR)
            name = self._names[expanded] = Name(namespace, local)
        return name
