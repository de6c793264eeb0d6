"""Reading ``delivery.yaml``: once a folder, every mistake in it with its line."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from validator.model.findings import Finding
from validator.model.package import Title
from validator.packages.delivery import NAME, Delivery, DeliveryAsset
from validator.packages.faults import fault

if TYPE_CHECKING:
    from validator.formats.problem import Problem


@dataclass(frozen=True, slots=True)
class DeliveryFile:
    """One document as read: ``delivery`` is ``None`` when nothing in it could be used."""

    delivery: Delivery | None
    faults: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A lone file that a document above it lists: the entry, and the title it belongs to."""

    title: Title
    entry: DeliveryAsset


@dataclass(slots=True)
class DeliveryFiles:
    """The documents met so far, by folder."""

    _known: dict[str, DeliveryFile | None] = field(default_factory=dict)

    def at(self, folder: str) -> DeliveryFile | None:
        """The document of a folder; ``None`` where there is none."""
        if folder not in self._known:
            path = os.path.join(folder, NAME)
            self._known[folder] = _read(path) if os.path.isfile(path) else None
        return self._known[folder]

    def above(self, path: str) -> Listed | None:
        """The nearest document at or above a file, if it lists the file."""
        absolute = os.path.abspath(path)
        folder = os.path.dirname(absolute)
        while True:
            file = self.at(folder)
            if file and file.delivery:
                relative = os.path.relpath(absolute, folder).replace(os.sep, "/")
                found = next((one for one in file.delivery.assets if one.path == relative), None)
                return Listed(file.delivery.package_title(), found) if found else None
            parent = os.path.dirname(folder)
            if parent == folder:
                return None
            folder = parent


def _read(path: str) -> DeliveryFile:
    # Most lone files have no document above them: their workers need no YAML.
    from validator.formats.binding import bind
    from validator.formats.yaml_document import compose

    problems: list[Problem] = []
    try:
        with open(path, "rb") as stream:
            data = stream.read()
    except OSError as error:
        return DeliveryFile(None, (fault("package.unreadable", NAME, detail=error.strerror or str(error)),))
    node = compose(data, NAME, problems)
    if node is None and not problems:
        return DeliveryFile(Delivery())
    delivery = bind(node, Delivery, problems, NAME)
    return DeliveryFile(delivery, tuple(_fault(problem) for problem in problems))


def _fault(problem: Problem) -> Finding:
    return fault(
        "package.manifest-invalid", NAME, problem.line or None, problem.column or None, detail=problem.text()
    )
