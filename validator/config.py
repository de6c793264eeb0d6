"""The user's configuration: ``.validator.toml``, or ``[tool.validator]`` of ``pyproject.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from validator.model.errors import ConfigError
from validator.model.vocabulary import Depth
from validator.packages.defaults import Defaults, NamedAsset


@dataclass(frozen=True, slots=True)
class Config:
    """What the configuration says; ``None`` or empty where it says nothing.

    Paths are relative to ``folder``, the one that the file stands in.
    """

    ruleset: tuple[str, ...] = ()
    ruleset_path: tuple[str, ...] = ()
    depth: Depth | None = None
    lang: Literal["en", "ko"] | None = None
    fail_on: Literal["error", "warning", "never"] | None = None
    jobs: int | None = None
    dispositions: str | None = None
    baseline: str | None = None
    assets: tuple[NamedAsset, ...] = ()

    def defaults(self, folder: Path | None) -> Defaults:
        """What it says of assets below its folder."""
        return Defaults(str(folder), self.assets) if folder else Defaults()


@dataclass(frozen=True, slots=True)
class Found:
    """A configuration and the folder of its file; both are empty where there is none."""

    config: Config = Config()
    folder: Path | None = None

    def path(self, relative: str) -> Path:
        """A path of the configuration, resolved."""
        return (self.folder or Path()) / relative

    @property
    def ruleset_folders(self) -> tuple[Path, ...]:
        """Where the configuration says that further rulesets live."""
        return tuple(self.path(one) for one in self.config.ruleset_path)


def find(start: Path) -> Found:
    """The nearest configuration at or above ``start``.

    Raises :class:`ConfigError` for a file that can't be read or says something unknown.
    """
    folder = start if start.is_dir() else start.parent
    for above in (folder, *folder.parents):
        for path, keys in (
            (above / ".validator.toml", ()),
            (above / "pyproject.toml", ("tool", "validator")),
        ):
            table = _load(path, keys) if path.is_file() else None
            if table is not None:
                return Found(_config(path, table), above)
    return Found()


def _load(path: Path, keys: tuple[str, ...]) -> Mapping[str, object] | None:
    """The table under ``keys``; ``None`` where the file has none."""
    try:
        table: object = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        if keys:
            return None  # somebody else's file: their own tools will say what is wrong with it
        raise ConfigError(f"{path}: can't be read as TOML: {error}") from None
    for key in keys:
        table = table.get(key) if isinstance(table, dict) else None
    return table if isinstance(table, dict) else None


def _config(path: Path, table: Mapping[str, object]) -> Config:
    from validator.formats.binding import bind
    from validator.formats.problem import Problem
    from validator.formats.yaml_nodes import node_of

    problems: list[Problem] = []
    config = bind(node_of(table), Config, problems, str(path))
    if problems or config is None:
        raise ConfigError("\n".join(problem.text() for problem in problems))
    return config
