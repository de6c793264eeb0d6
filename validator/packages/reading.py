"""A path to a package, in the sandbox: which files, what the whole claims, what is wrong with it."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from validator.model.findings import Finding
from validator.model.package import AccessService, Asset, Declared, Package, Title
from validator.packages.assets import read_asset
from validator.packages.defaults import Defaults
from validator.packages.delivery import NAME, Delivery, DeliveryAsset, leaves_folder
from validator.packages.delivery_file import DeliveryFile, DeliveryFiles
from validator.packages.faults import MISNAMED, MISSING, fault, unreadable
from validator.packages.listing import list_files
from validator.packages.nearness import nearest


def open_paths(paths: Sequence[str], defaults: Defaults, progress: Callable[[], None]) -> list[Package]:
    """A package for every path, in order: a folder, a lone file, or the ``delivery.yaml`` of a folder.

    What is no package is one all the same, with the fault that says why.
    """
    files = DeliveryFiles()
    return [_open(path, defaults, files, progress) for path in paths]


def _open(path: str, defaults: Defaults, files: DeliveryFiles, progress: Callable[[], None]) -> Package:
    progress()
    if os.path.basename(path) == NAME and os.path.isfile(path):
        path = os.path.dirname(path) or os.curdir  # a package is named by its document too
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError) as error:
        detail = (error.strerror if isinstance(error, OSError) else None) or str(error)
        code = "package.symlink-loop" if "symbolic" in detail else "package.unreadable"
        return unreadable(path, fault(code, detail=detail))
    if stat.S_ISDIR(mode):
        return _Folder(path, defaults, files, progress).open()
    if stat.S_ISREG(mode):
        return _open_file(path, defaults, files)
    return unreadable(path, fault("package.not-a-file", detail="not a regular file"))


def _open_file(path: str, defaults: Defaults, files: DeliveryFiles) -> Package:
    """A lone file: a ``delivery.yaml`` above it may know what it is."""
    above = files.above(path)
    asset, problem = read_asset(path, os.path.basename(path), defaults, above.entry if above else None)
    return Package(
        path,
        "file",
        title=above.title if above else Title(),
        assets=(asset,),
        declared=False,
        faults=(problem,) if problem else (),
    )


@dataclass(slots=True)
class _Folder:
    """A folder while it is being opened."""

    path: str
    defaults: Defaults
    files: DeliveryFiles
    progress: Callable[[], None]
    assets: list[Asset] = field(default_factory=list)
    faults: list[Finding] = field(default_factory=list)

    def open(self) -> Package:
        """The package of the folder."""
        listing = list_files(self.path, self.progress)
        self.faults += listing.faults
        present = [path for path in listing.paths if path != NAME]
        file = self.files.at(self.path) if NAME in listing.paths else None
        listed = self._listed(file) if file else {}
        for path in present:
            self._add(path, listed.get(path))
        if file and file.delivery is not None:
            missing = sorted(listed.keys() - set(present))
            unlisted = [path for path in present if path not in listed]
            self.faults += [self._missing(listed[path], unlisted) for path in missing]
        if not present and not listing.faults:
            self.faults.append(fault("package.empty"))
        delivery = file.delivery if file and file.delivery else Delivery()
        return Package(
            self.path,
            "folder",
            title=delivery.package_title(),
            assets=tuple(self.assets),
            access_services=tuple(
                AccessService(one.kind, one.language, one.carrier, "claimed")
                for one in delivery.access_services
            ),
            declared=file is not None and file.delivery is not None,
            faults=tuple(self.faults),
            document=_lines(delivery) if file else Declared(),
        )

    def _listed(self, file: DeliveryFile) -> dict[str, DeliveryAsset]:
        """The entries of the document by path; those that leave the folder are faults."""
        self.faults += file.faults
        listed: dict[str, DeliveryAsset] = {}
        for entry in file.delivery.assets if file.delivery else ():
            if leaves_folder(entry.path):
                self.faults.append(fault("package.path-escapes", NAME, entry.line, path=entry.path))
            elif entry.path in listed:
                first = listed[entry.path].line
                twice = fault("package.listed-twice", NAME, entry.line, path=entry.path, first=first)
                self.faults.append(replace(twice, anchor=entry.path))
            else:
                listed[entry.path] = entry
        return listed

    def _missing(self, entry: DeliveryAsset, unlisted: Sequence[str]) -> Finding:
        if near := nearest(entry.path, unlisted):
            found = fault(MISNAMED, NAME, entry.line, path=entry.path, near=near)
        else:
            found = fault(MISSING, NAME, entry.line, path=entry.path)
        return replace(found, anchor=entry.path)

    def _add(self, path: str, entry: DeliveryAsset | None) -> None:
        self.progress()
        asset, problem = read_asset(os.path.join(self.path, path), path, self.defaults, entry)
        self.assets.append(asset)
        if problem:
            self.faults.append(problem)


def _lines(delivery: Delivery) -> Declared:
    """Where the document says what."""
    return Declared(
        NAME,
        {entry.path: entry.line for entry in reversed(delivery.assets)},
        tuple(service.line for service in delivery.access_services),
        delivery.title.line or None,
    )
