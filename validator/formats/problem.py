"""What is wrong in a file that a person wrote by hand, and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from validator.messages import FALLBACK, Catalogue
from validator.model.reason import Scalar


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    ``line`` and ``column`` are 1-based and count characters; 0 where nothing is known. ``code``
    and ``args`` name a message, ``hint`` is what was probably meant.
    """

    file: str
    line: int
    column: int
    code: str
    args: Mapping[str, Scalar] = field(default_factory=dict)
    hint: str = ""

    def text(self, lang: str = FALLBACK) -> str:
        """``file:line:column: what is wrong. Did you mean …?`` in that language."""
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        return f"{place}: {self.message(lang)}"

    def message(self, lang: str = FALLBACK) -> str:
        """The same without the place."""
        catalogue = Catalogue(lang)
        meant = f" {catalogue.text('yaml.did-you-mean', hint=self.hint)}" if self.hint else ""
        return f"{catalogue.message(self.code, self.args)}{meant}"

    def __str__(self) -> str:
        return self.text()
