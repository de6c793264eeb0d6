"""Languages that a TTML document declares: ``xml:lang``."""

from __future__ import annotations

import re
from collections.abc import Iterable

from validator.formats.faults import FaultLog
from validator.formats.xml.tree import LANG, Element

# The shape of a language identifier as the schema for the xml namespace has it (xs:language);
# whether its subtags are registered is a question for the language checks.
_SHAPE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)


def read_languages(root: Element, elements: Iterable[Element], log: FaultLog) -> tuple[tuple[str, int], ...]:
    """Every language declared, with its line; ``tt`` must declare one (TTML2 section 8.1.1).

    An empty value is legal, and declares none.
    """
    if LANG not in root.attributes:
        log.add("ttml.lang.missing", root.line, root.column, xpath=root.xpath)
    languages: list[tuple[str, int]] = []
    for element in elements:
        language = element.attributes.get(LANG)
        if not language:
            continue
        languages.append((language, element.line))
        if not _SHAPE.fullmatch(language):
            args = {"language": language[:40]}
            log.add("ttml.lang.malformed", element.line, element.column, xpath=element.xpath, args=args)
    return tuple(languages)
