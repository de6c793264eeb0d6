"""Metadata and accessibility compliance validation of streaming deliverables.

>>> from validator import check, inspect
>>> check("delivery", rulesets=["netflix"]).verdict          # doctest: +SKIP
<Verdict.PASS: 'pass'>
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from validator.api import Inspection, check, inspect

from validator.version import VERSION as __version__

__all__ = ["Inspection", "__version__", "check", "inspect"]


def __getattr__(name: str) -> Any:
    """Load the interface when it is asked for: ``--version`` should not pay for it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from validator import api

    return getattr(api, name)
