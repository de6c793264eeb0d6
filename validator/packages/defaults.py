"""What the configuration says of assets, for where the delivery itself is silent."""

from __future__ import annotations

import os
from dataclasses import dataclass
from fnmatch import fnmatchcase
from fractions import Fraction

from validator.model.vocabulary import Programme, Role


@dataclass(frozen=True, slots=True)
class NamedAsset:
    """What the configuration says of files whose path fits ``glob``; ``None`` where nothing."""

    glob: str
    role: Role | None = None
    language: str | None = None
    frame_rate: Fraction | None = None
    programme: Programme | None = None


@dataclass(frozen=True, slots=True)
class Defaults:
    """The configuration's words on assets; globs are matched below ``folder``."""

    folder: str = ""
    assets: tuple[NamedAsset, ...] = ()

    def of(self, path: str) -> NamedAsset | None:
        """The first entry that fits the file."""
        if not self.assets:
            return None
        relative = os.path.relpath(path, self.folder).replace(os.sep, "/")
        return next((one for one in self.assets if fnmatchcase(relative, one.glob)), None)
