"""The words of every code, in English and Korean: Fluent files read when a message is first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from validator.messages.formatting import scalar
from validator.model.reason import Reason, Scalar

if TYPE_CHECKING:
    from fluent.syntax import ast

LANGUAGES = ("en", "ko")
FALLBACK = "en"

_FOLDERS = (Path(__file__).parent,)


class Catalogue:
    """The messages of one language.

    A code (``text.duration.too-short``) has its words in ``<lang>/<area>.ftl`` under the id
    ``text-duration-too-short``; the area is the code's first part. What one language lacks is
    said in English, and what English lacks is said by the code itself, so that a report is never
    lost for want of words. Raises ``ValueError`` for a language without messages.
    """

    def __init__(self, lang: str = FALLBACK) -> None:
        if lang not in LANGUAGES:
            raise ValueError(f"no messages in {lang!r}; there are: {', '.join(LANGUAGES)}")
        self.lang = lang

    def message(self, code: str, args: Mapping[str, Scalar] | None = None) -> str:
        """The sentence of a finding or a reason, with its arguments filled in."""
        return self._format(code, None, args or {}) or code

    def remedy(self, code: str, args: Mapping[str, Scalar] | None = None) -> str:
        """What to do about it; empty where there is no advice."""
        return self._format(code, "remedy", args or {})

    def reason(self, reason: Reason) -> str:
        """The sentence of a reason."""
        return self.message(reason.code, reason.args)

    def text(self, key: str, **args: Scalar) -> str:
        """A word or a sentence of the interface itself (``report.verdict.pass``)."""
        return self.message(key, args)

    def _format(self, code: str, attribute: str | None, args: Mapping[str, Scalar]) -> str:
        for lang in dict.fromkeys((self.lang, FALLBACK)):
            words = _formatted(
                lang, code, attribute, {name: _word(lang, value) for name, value in args.items()}
            )
            if words:
                return words
        return ""


def _word(lang: str, value: Scalar) -> str:
    """One argument as text; numbers are never left to Fluent, whose own format cuts decimals."""
    if isinstance(value, bool):
        return _formatted(lang, "report.yes" if value else "report.no", None, {})
    return scalar(value)


def _formatted(lang: str, code: str, attribute: str | None, args: Mapping[str, str]) -> str:
    message = _messages(lang, code.partition(".")[0]).get(code.replace(".", "-"))
    if message is None:
        return ""
    from validator.messages.patterns import fill

    if attribute is None:
        return fill(message.value, args) if message.value else ""
    pattern = next((one.value for one in message.attributes if one.id.name == attribute), None)
    return fill(pattern, args) if pattern else ""


@cache
def _messages(lang: str, area: str) -> Mapping[str, ast.Message]:
    """The messages of one area by their ids; none where the language has no such file."""
    paths = [folder / lang / f"{area}.ftl" for folder in _FOLDERS]
    path = next((path for path in paths if path.is_file()), None) if area.isidentifier() else None
    if path is None:
        return {}
    from validator.messages.patterns import read

    return read(path.read_text(encoding="utf-8"))
