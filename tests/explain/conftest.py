from __future__ import annotations

import pytest

from tools.generate_reference import newest_rulesets
from validator.ruleset.types import Ruleset


@pytest.fixture(scope="session")
def rulesets() -> tuple[Ruleset, ...]:
    """The newest version of every ruleset that ships."""
    return newest_rulesets()
