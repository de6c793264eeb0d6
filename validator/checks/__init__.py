"""Checks: pure functions that judge facts, found by their id (``text/duration``)."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
from collections.abc import Iterator
from functools import cache

from validator import plugins
from validator.checks.definition import Check
from validator.model.errors import RunError


@cache
def load(identifier: str) -> Check:
    """The check of that id: ``area/name-of-check`` lives in ``checks/area/name_of_check.py``.

    Raises ``LookupError`` when there is none, here or among the plugins.
    """
    area, _, name = identifier.partition("/")
    module = f"{__name__}.{area}.{name.replace('-', '_')}"
    if name and module.replace(".", "").replace("_", "").isalnum() and _exists(module):
        return _only_check(module)
    offered = plugins.load("validator.checks", identifier)
    if offered is None:
        raise LookupError(identifier)
    if not isinstance(offered, Check):
        raise RunError(f"the plugin for {identifier} offers no check, but {offered!r}")
    return offered


def identifiers() -> Iterator[str]:
    """Every check id, sorted: our own, then the plugins'."""
    for area in sorted(module.name for module in pkgutil.iter_modules(__path__) if module.ispkg):
        package = importlib.import_module(f"{__name__}.{area}")
        for module in pkgutil.iter_modules(package.__path__):
            if not module.name.startswith("_"):
                yield f"{area}/{module.name.replace('_', '-')}"
    yield from plugins.names("validator.checks")


def _exists(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def _only_check(module: str) -> Check:
    loaded = importlib.import_module(module)
    (found,) = (value for value in vars(loaded).values() if isinstance(value, Check))
    return found
