"""What the tests of one ruleset's limits share: its deliveries are checked once, in one run.

A module names its ``RULESET`` and its ``CASES``; a test that takes ``one`` is asked about each case.
"""

from __future__ import annotations

import pytest

from tests.rulesets.deliveries import failing


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "one" in metafunc.fixturenames:
        metafunc.parametrize("one", metafunc.module.CASES, ids=lambda one: one.name)


@pytest.fixture(scope="module")
def found(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, frozenset[str]]:
    """The rules that fail, by the name of the case."""
    module = request.module
    return failing(tmp_path_factory.mktemp(module.RULESET), module.RULESET, module.CASES)
