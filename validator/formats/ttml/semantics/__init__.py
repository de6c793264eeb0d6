"""What the words of a document mean together: one module a subject, each a ``judge(document, log)``."""

from __future__ import annotations

from collections.abc import Callable

from validator.formats.faults import FaultLog
from validator.formats.ttml.document import Document
from validator.formats.ttml.semantics import (
    animation,
    embedded,
    intermediate,
    intermediate_content,
    items,
    profiling,
    references,
    ruby,
    styling,
)

SEMANTICS: tuple[Callable[[Document, FaultLog], None], ...] = (
    references.judge,
    styling.judge,
    ruby.judge,
    animation.judge,
    embedded.judge,
    profiling.judge,
    intermediate.judge,
    intermediate_content.judge,
    items.judge,
)
"""The judges, in the order in which they run."""
