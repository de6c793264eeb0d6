"""A path to a package: which files, what each claims to be, what is wrong with the whole."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from fractions import Fraction
from typing import Any

from validator.formats.sniffing import HEAD_BYTES, sniff
from validator.model.findings import Finding
from validator.model.package import AccessService, Asset, Origin, Package, Title
from validator.model.reason import Unknown
from validator.model.vocabulary import MediaKind, Programme, Role
from validator.packages.delivery import NAME, Delivery, DeliveryAsset
from validator.packages.delivery_file import DeliveryFile, DeliveryFiles
from validator.packages.faults import MISSING, fault
from validator.packages.inference import infer_language, infer_role
from validator.packages.listing import list_files
from validator.runtime.sandbox import Sandbox, Task

_BATCH = 64


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


def open_all(paths: Sequence[str], defaults: Defaults, sandbox: Sandbox) -> list[Package]:
    """A package for every path, in order. What can't be opened is a package that says so."""
    opened: dict[int, Package] = {}
    retry: list[Task] = []
    batches = [
        _task(range(start, min(start + _BATCH, len(paths))), paths, defaults)
        for start in range(0, len(paths), _BATCH)
    ]
    for tasks in (batches, retry):
        for task, outcome in sandbox.run(tasks):
            places: range = task.key
            if not isinstance(outcome, Unknown):
                opened.update(zip(places, outcome, strict=True))
            elif len(places) > 1:
                retry += [_task(range(place, place + 1), paths, defaults) for place in places]
            else:
                detail = outcome.reason.code
                opened[places[0]] = unreadable(paths[places[0]], fault("package.unreadable", detail=detail))
    return [opened[place] for place in range(len(paths))]


def _task(places: range, paths: Sequence[str], defaults: Defaults) -> Task:
    return Task(places, f"{__name__}:open_paths", ([paths[place] for place in places], defaults))


def open_paths(paths: Sequence[str], defaults: Defaults, progress: Callable[[], None]) -> list[Package]:
    """What :func:`open_all` runs in the sandbox."""
    files = DeliveryFiles()
    return [_open(path, defaults, files, progress) for path in paths]


def unreadable(path: str, why: Finding) -> Package:
    """A package of which nothing is known but why."""
    return Package(path, "unreadable", faults=(why,))


def _open(path: str, defaults: Defaults, files: DeliveryFiles, progress: Callable[[], None]) -> Package:
    progress()
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
    asset, problem = _asset(path, os.path.basename(path), defaults, above.entry if above else None)
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
            self.faults += [self._missing(listed[path]) for path in missing]
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
        )

    def _listed(self, file: DeliveryFile) -> dict[str, DeliveryAsset]:
        """The entries of the document by path; those that leave the folder are faults."""
        self.faults += file.faults
        listed: dict[str, DeliveryAsset] = {}
        for entry in file.delivery.assets if file.delivery else ():
            if _escapes(entry.path):
                self.faults.append(fault("package.path-escapes", NAME, entry.line, path=entry.path))
            else:
                listed[entry.path] = entry
        return listed

    def _missing(self, entry: DeliveryAsset) -> Finding:
        found = fault(MISSING, NAME, entry.line, path=entry.path)
        return replace(found, anchor=entry.path)

    def _add(self, path: str, entry: DeliveryAsset | None) -> None:
        self.progress()
        asset, problem = _asset(os.path.join(self.path, path), path, self.defaults, entry)
        self.assets.append(asset)
        if problem:
            self.faults.append(problem)


def _escapes(path: str) -> bool:
    parts = path.replace("\\", "/").split("/")
    return ".." in parts or path.startswith(("/", "\\")) or ":" in parts[0] or "\0" in path


def _asset(
    path: str, name: str, defaults: Defaults, entry: DeliveryAsset | None
) -> tuple[Asset, Finding | None]:
    """The asset of one file: declared, else configured, else inferred; and what is odd about it."""
    try:
        with open(path, "rb", buffering=0, opener=_without_waiting) as stream:
            head = stream.read(HEAD_BYTES)
            size = os.fstat(stream.fileno()).st_size
    except OSError as error:
        asset = Asset(name, Role.OTHER, "inferred", "other", "unreadable")
        return asset, fault("package.unreadable", name, detail=error.strerror or str(error))
    media, content = sniff(head, name)
    configured = defaults.of(path)
    role, origin = _role(name, media, entry, configured)
    asset = Asset(
        path=name,
        role=role,
        role_origin=origin,
        media=media,
        format=content,
        language=_said("language", entry, configured) or (None if entry else infer_language(name, media)),
        programme=_said("programme", entry, configured),
        frame_rate=_said("frame_rate", entry, configured),
        size_bytes=size,
        claims=entry.claims if entry else {},
    )
    return asset, _oddity(asset)


def _said(field_: str, *sources: DeliveryAsset | NamedAsset | None) -> Any:
    """What the first of the sources that speaks of it says."""
    said = (getattr(source, field_) for source in sources if source is not None)
    return next((value for value in said if value is not None), None)


def _without_waiting(path: str, flags: int) -> int:
    """Open so that a pipe put in the file's place between two looks can't make us wait."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _role(
    name: str, media: MediaKind, entry: DeliveryAsset | None, configured: NamedAsset | None
) -> tuple[Role, Origin]:
    if entry:
        return entry.role or infer_role(name, media), "declared"
    if configured and configured.role:
        return configured.role, "configured"
    return infer_role(name, media), "inferred"


# Sound may come in a file with pictures, pictures may not come in a file of sound.
_CONTENT: dict[str, tuple[MediaKind, ...]] = {
    "video": ("video",),
    "audio": ("audio", "video"),
    "text": ("text", "video"),
    "artwork": ("image",),
}


def _oddity(asset: Asset) -> Finding | None:
    if asset.format == "git-lfs-pointer":
        return fault("package.git-lfs-pointer", asset.path)
    fitting = _CONTENT.get(asset.role.partition(".")[0])
    if asset.role_origin != "inferred" and fitting and asset.media not in fitting:
        return fault(
            "package.role-content-mismatch",
            asset.path,
            role=asset.role.value,
            content=f"{asset.media} ({asset.format})",
        )
    return None
