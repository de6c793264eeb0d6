"""Where the file of an entry lies, as a path and as a URI that tools outside of the package can follow."""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from urllib.parse import quote

from validator.model.report import PackageReport
from validator.packages.delivery import NAME as DELIVERY_FILE
from validator.reports.entries import Entry


def file_path(entry: Entry) -> str:
    """The file of an entry, from the current folder where it lies below it, with ``/`` between its parts.

    What is about a whole folder is about its ``delivery.yaml``, where it has one: tools that mark
    files have no place for folders.
    """
    return _from_here(_joined(entry.package, entry.location.asset))


def package_path(package: PackageReport) -> str:
    """The file at which the package as a whole is marked, in the same form."""
    return _from_here(_joined(package, ""))


def uri(path: str) -> str:
    """A path of :func:`file_path` as a URI reference (RFC 3986), byte for byte as the file is named.

    A name that no file can have, as a document may state, comes with its odd characters escaped.
    """
    try:
        os.fsencode(path)
    except UnicodeEncodeError:
        path = path.encode("utf-8", "backslashreplace").decode()
    return Path(path).as_uri() if PurePath(path).is_absolute() else quote(os.fsencode(path))


def _joined(package: PackageReport | None, asset: str) -> str:
    if package is None:
        return asset or os.curdir
    if package.kind == "file":
        return os.path.join(os.path.dirname(package.path), asset) if asset else package.path
    if not asset and package.declared:
        return os.path.join(package.path, DELIVERY_FILE)
    return os.path.join(package.path, asset) if asset else package.path


def _from_here(path: str) -> str:
    path = os.path.normpath(path)
    here = os.path.join(os.getcwd(), "")
    if path.startswith(here):
        path = path[len(here) :]
    return path.replace(os.sep, "/")
