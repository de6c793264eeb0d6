"""Languages that a TTML document declares: ``xml:lang``.

Whether a value is a language tag at all is for the language checks to say, as for every carrier.
"""

from __future__ import annotations

from collections.abc import Iterable

from validator.formats.faults import FaultLog
from validator.formats.xml.tree import LANG, Element


def read_languages(root: Element, elements: Iterable[Element], log: FaultLog) -> tuple[tuple[str, int], ...]:
    """Every language declared, with its line; ``tt`` must declare one (TTML2 section 8.1.1).

    An empty value is legal, and declares none.
    """
    if LANG not in root.attributes:
        log.add("ttml.lang.missing", root.line, root.column, xpath=root.xpath)
    declared = ((element.attributes.get(LANG), element.line) for element in elements)
    return tuple((language, line) for language, line in declared if language)


def language_at(element: Element) -> str:
    """The language at an element: its own or the nearest ancestor's; empty where none declares one."""
    return next((each.attributes[LANG] for each in element.ancestors() if LANG in each.attributes), "")
