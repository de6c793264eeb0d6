"""Facts without a verdict: everything known about one package."""

from __future__ import annotations

from collections.abc import Sequence

from validator.engine.gathering import Gatherer
from validator.engine.observer import Observer
from validator.engine.planning import Plan
from validator.engine.run import Settings
from validator.engine.store import applies
from validator.model.package import Package
from validator.packages.opening import open_all
from validator.runtime.cache import FactCache
from validator.runtime.sandbox import Sandbox


def inspect(
    path: str, facts: Sequence[str], sandbox: Sandbox, settings: Settings, observer: Observer | None = None
) -> tuple[Package, dict[str, dict[str, object]]]:
    """The package, and by asset path and fact name the facts asked for that apply to it."""
    with FactCache(settings.cache) as cache:
        (package,) = open_all([path], settings.defaults, sandbox)
        wanted = tuple((asset, fact) for asset in package.assets for fact in facts if applies(asset, fact))
        gatherer = Gatherer(sandbox, cache, settings.depth, observer or Observer())
        ((_, _, store),) = gatherer.gather([Plan(package, (), wanted)])
    found: dict[str, dict[str, object]] = {}
    for asset, fact in wanted:
        found.setdefault(asset.path, {})[fact] = store.get(asset, fact)
    return package, found
