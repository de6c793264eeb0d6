"""Where rulesets live: folders ``<id>/<version>.yaml``, ours, the user's and the plugins'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from validator import plugins
from validator.model.errors import RunError

_SUFFIXES = (".yaml", ".yml")
_TITLE = re.compile(r"^title:[ \t]*(.+?)[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Listing:
    """A ruleset that could be loaded, and its file."""

    id: str
    version: str
    path: Path

    @property
    def title(self) -> str:
        """Its title, read without reading its rules."""
        with self.path.open(encoding="utf-8", errors="replace") as stream:
            found = _TITLE.search(stream.read(4000))
        return found[1].strip("\"'") if found else ""


def builtin_directory() -> Path:
    """The folder of our own rulesets: inside the wheel, or at the root of a checkout."""
    package = Path(__file__).resolve().parents[1]
    shipped = package / "_data" / "rulesets"
    return shipped if shipped.is_dir() else package.parent / "rulesets"


def listing(search_path: Sequence[Path] = ()) -> tuple[Listing, ...]:
    """Every ruleset that can be named by id, sorted by id, the newest version first.

    Of two files for the same id and version the one that is found first counts: the user's
    folders in their order, ours, the plugins'. Raises :class:`RunError` for a broken plugin.
    """
    return _sorted([*search_path, builtin_directory(), *_plugins()])


def _sorted(directories: Iterable[Path]) -> tuple[Listing, ...]:
    found: dict[tuple[str, str], Listing] = {}
    for directory in directories:
        for one in _in_directory(directory):
            found.setdefault((one.id, one.version), one)
    newest_first = sorted(found.values(), key=lambda one: version_key(one.version), reverse=True)
    return tuple(sorted(newest_first, key=lambda one: one.id))


def version_key(version: str) -> tuple[tuple[int, int, str], ...]:
    """Orders versions: numbers by value, words by letters, a number after a word."""
    parts = re.findall(r"\d+|[^\d.\-_+]+", version)
    return tuple((1, int(part), "") if part.isdigit() else (0, 0, part) for part in parts)


def _plugins() -> Iterator[Path]:
    for name in plugins.names("validator.rulesets"):
        folder = plugins.load("validator.rulesets", name)
        if not isinstance(folder, str | Path):
            raise RunError(f"the plugin {name} offers no folder of rulesets, but {folder!r}")
        yield Path(folder)


def _in_directory(directory: Path) -> Iterator[Listing]:
    if not directory.is_dir():
        return
    for folder in sorted(directory.iterdir()):
        if folder.is_dir() and not folder.name.startswith("."):
            for file in sorted(folder.iterdir()):
                if file.suffix in _SUFFIXES:
                    yield Listing(folder.name, file.stem, file)


def is_file_reference(reference: str) -> bool:
    """True when a reference names a file rather than an id."""
    return reference.endswith(_SUFFIXES) or "/" in reference or "\\" in reference


def find(reference: str, search_path: Sequence[Path] = ()) -> Listing | None:
    """The ruleset of ``id`` (its newest version) or ``id@version``; ``None`` when there is none.

    Plugins are asked for what the user's folders and ours do not have: looking for them takes
    longer than reading a ruleset. Raises :class:`RunError` for a broken plugin.
    """
    nearby = [*search_path, builtin_directory()]
    return _chosen(reference, _sorted(nearby)) or _chosen(reference, _sorted(_plugins()))


def _chosen(reference: str, listed: Sequence[Listing]) -> Listing | None:
    identifier, _, version = reference.partition("@")
    fitting = [one for one in listed if one.id == identifier]
    return next((one for one in fitting if version in ("", one.version)), None)
