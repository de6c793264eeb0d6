"""The codes of what can be wrong with a package as such, and how such a fault is written."""

from __future__ import annotations

from validator.model.findings import Finding, Location
from validator.model.package import Package
from validator.model.reason import Scalar

CODES = (
    "package.unreadable",
    "package.not-a-file",
    "package.symlink-loop",
    "package.broken-link",
    "package.empty",
    "package.too-many-files",
    "package.too-deep",
    "package.manifest-invalid",
    "package.path-escapes",
    "package.listed-twice",
    "package.role-content-mismatch",
    "package.content-mismatch",
    "package.git-lfs-pointer",
)
MISSING = "package.missing.file"
MISNAMED = "package.missing.misnamed"
ABSENT = (MISSING, MISNAMED)
"""A listed file is not there: it was not delivered, or its name is misspelt, on one side or the other."""


def fault(
    code: str, asset: str = "", line: int | None = None, column: int | None = None, **args: Scalar
) -> Finding:
    """A fault of the package, about ``asset`` (a path inside it) or about the whole."""
    return Finding(code, args, Location(asset=asset, line=line, column=column), anchor=asset or code)


def unreadable(path: str, why: Finding) -> Package:
    """A package of which nothing is known but why."""
    return Package(path, "unreadable", faults=(why,))
