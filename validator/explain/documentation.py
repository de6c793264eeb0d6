"""The documentation of a check: its docstring, or the Korean text that stands beside the messages."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import validator.messages
from validator.checks.definition import Check
from validator.explain.page import Code, Paragraph

HEADINGS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "what": "What it checks",
        "why": "Why it matters",
        "parameters": "Parameters",
        "example": "Example",
        "references": "References",
    },
    "ko": {
        "what": "검사 내용",
        "why": "중요한 이유",
        "parameters": "매개변수",
        "example": "예시",
        "references": "참고 자료",
    },
}
"""Language to section to the heading under which it stands."""

_TRANSLATIONS = Path(validator.messages.__file__).parent


@dataclass(frozen=True, slots=True)
class Documentation:
    """A check in words. ``title`` is one sentence; ``sections`` are those of :data:`HEADINGS`, in order.

    ``lang`` is the language it is really in: English where there is no translation.
    """

    title: str
    sections: Mapping[str, tuple[Paragraph | Code, ...]]
    lang: str


def documentation(check: Check, lang: str) -> Documentation:
    """What the check says of itself in that language, or in English where it has no such text."""
    path = translation(check.id, lang)
    if lang != "en" and path.is_file():
        return parse(path.read_text(encoding="utf-8"), lang)
    return parse(check.doc, "en")


def translation(identifier: str, lang: str) -> Path:
    """Where the translated text of a check stands."""
    return _TRANSLATIONS / lang / "checks" / f"{identifier}.rst"


def parse(text: str, lang: str) -> Documentation:
    """Read a text: its first line, then headings at the margin, each with an indented body."""
    keys = {heading: key for key, heading in HEADINGS[lang].items()}
    first, *lines = text.strip().splitlines() or [""]
    bodies: dict[str, list[str]] = {}
    body: list[str] = []  # what stands above the first heading is of no section
    for line in lines:
        if line in keys:
            body = bodies[keys[line]] = []
        else:
            body.append(line)
    sections = {key: tuple(_blocks(textwrap.dedent("\n".join(body)))) for key, body in bodies.items()}
    return Documentation(first.strip(), sections, lang)


def _blocks(body: str) -> Iterator[Paragraph | Code]:
    """Paragraphs, and what is indented after one that ends in ``::``."""
    chunks = [chunk.strip("\n") for chunk in re.split(r"\n\s*\n", body) if chunk.strip()]
    while chunks:
        if chunks[0].startswith(" "):
            example = [chunks.pop(0)]
            while chunks and chunks[0].startswith(" "):
                example.append(chunks.pop(0))
            yield Code(textwrap.dedent("\n\n".join(example)))
        else:
            text = " ".join(chunks.pop(0).split())
            yield Paragraph(text[:-1] if text.endswith("::") else text)


def examples(blocks: Sequence[Paragraph | Code]) -> tuple[str, ...]:
    """The examples among some blocks, as they stand."""
    return tuple(block.text for block in blocks if isinstance(block, Code))
