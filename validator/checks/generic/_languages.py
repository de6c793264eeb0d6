"""How the languages of two carriers are compared, and what an unlabelled one leaves open."""

from __future__ import annotations

from collections.abc import Sequence

from validator.checks.generic._groups import Carrier
from validator.formats.language_range import TagComparison, agree
from validator.model.reason import Unknown


def fits(tag: str | None, other: str | None, comparison: TagComparison) -> bool:
    """True when the two tags name the same language; as ranges, either may contain the other."""
    return agree(tag, other, comparison) or agree(other, tag, comparison)


def unlabelled(carriers: Sequence[Carrier]) -> Unknown | None:
    """Why a language that seems missing may be there after all: a carrier that states none."""
    for carrier in carriers:
        if carrier.language in (None, "und"):
            return Unknown.because("generic.language-unknown", asset=carrier.name)
    return None
