"""What a studio adds of its own: checks, rulesets and report formats, found by entry points.

A plugin's module says ``VALIDATOR_API = 1``: the version of the interface it was written for. A
plugin that can't be loaded, or was written for another version, ends the run: a report from which
a studio's own rules are silently missing would be taken for a whole one.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal

from validator.model.errors import RunError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

API_VERSION = 1

Group = Literal["validator.checks", "validator.rulesets", "validator.reports"]


def names(group: Group) -> list[str]:
    """The names under which the installed plugins offer something, sorted."""
    return sorted(point.name for point in _points(group))


def load(group: Group, name: str) -> object | None:
    """What a plugin offers under that name; ``None`` when no plugin does.

    Raises :class:`RunError` that names a plugin which is broken or of another version.
    """
    return next((_load(point) for point in _points(group) if point.name == name), None)


def _points(group: Group) -> list[EntryPoint]:
    from importlib.metadata import entry_points

    return list(entry_points(group=group))


def _load(point: EntryPoint) -> object:
    try:
        offered: object = point.load()
    except Exception as error:  # whatever a plugin does, the user learns which one did it
        detail = f"{type(error).__name__}: {error}"
        raise RunError(f"the plugin {point.value} can't be loaded: {detail}") from error
    version = getattr(sys.modules[point.module], "VALIDATOR_API", None)
    if version != API_VERSION:
        raise RunError(
            f"the plugin {point.value} is written for version {version} of the plugin interface, "
            f"and this is version {API_VERSION} (VALIDATOR_API in its module)"
        )
    return offered
