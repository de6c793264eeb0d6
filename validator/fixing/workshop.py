"""Files while they are being corrected: checked, changed on trial, checked again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from validator.fixing.asked import Asked, Problem, asked
from validator.fixing.corrections import BY_NAME
from validator.fixing.proposal import Proposal, propose
from validator.fixing.trial import beside_its_files, laid_out
from validator.fixing.verifying import Judged, judge, left
from validator.model.reason import Unknown
from validator.model.report import PackageReport, Report
from validator.packages.delivery import NAME
from validator.runtime.sandbox import Sandbox, Task

Check = Callable[[Sequence[str], Path | None], Report]
"""Checks paths and keeps the facts; the configuration is taken to stand in the folder given."""

_PROPOSE = f"{propose.__module__}:{propose.__name__}"


@dataclass(frozen=True, slots=True)
class Refused:
    """A correction that was possible, and what the second check held against it."""

    correction: str
    objection: Problem


@dataclass(frozen=True, slots=True)
class Piece:
    """What became of one file: the best that can be made of it, and what that leaves undone."""

    proposal: Proposal
    refused: tuple[Refused, ...] = ()
    left: tuple[Problem, ...] = ()


@dataclass(slots=True)
class Workshop:
    """The files of one run, by absolute path, and what is needed to check and to change them.

    ``config_folder`` is the absolute path of the folder of the configuration, if there is one.
    """

    files: Mapping[Path, bytes]
    check: Check
    sandbox: Sandbox
    config_folder: Path | None

    def pieces(self) -> dict[Path, Piece]:
        """Every file with all corrections at once, or with those that stand when made one by one."""
        before = self._reports(list(self.files), self.config_folder)
        wanted = {path: asked(report) for path, report in before.items()}
        proposals = self._proposals(wanted, dict.fromkeys(self.files, tuple(BY_NAME)))
        judged = self._judge(before, proposals)
        return {
            path: self._one_by_one(path, before[path], wanted[path], whole)
            if judged[path].against
            else Piece(whole, (), judged[path].left)
            for path, whole in proposals.items()
        }

    def _one_by_one(self, path: Path, before: PackageReport, wanted: Asked, whole: Proposal) -> Piece:
        """The corrections that can stand, each tried on top of those before it."""
        best = Piece(replace(whole, data=self.files[path], changes=()), (), left(path.name, before))
        refused: list[Refused] = []
        for change in whole.changes:
            kept = tuple(one.correction for one in best.proposal.changes)
            trial = self._proposals({path: wanted}, {path: (*kept, change.correction)})
            verdict = self._judge({path: before}, trial)[path]
            if verdict.against:
                refused.append(Refused(change.correction, verdict.against[0]))
            else:
                best = Piece(trial[path], (), verdict.left)
        # A correction that nobody had asked for is not missed.
        missed = [one for one in refused if any(map(BY_NAME[one.correction].answers, best.left))]
        return replace(best, refused=tuple(missed))

    def _judge(
        self, before: Mapping[Path, PackageReport], proposals: Mapping[Path, Proposal]
    ) -> dict[Path, Judged]:
        """What a second check says of each proposal; of one that changes nothing, what the first said."""
        judged = {path: Judged((), left(path.name, before[path])) for path in proposals}
        changed = {path: one.data for path, one in proposals.items() if one.data != self.files[path]}
        for path, after in self._after(changed):
            made = [BY_NAME[change.correction] for change in proposals[path].changes]
            judged[path] = judge(path.name, before[path], after, made)
        return judged

    def _after(self, changed: Mapping[Path, bytes]) -> Iterator[tuple[Path, PackageReport]]:
        """Reports on files as they would be: timed text all at once, each ``delivery.yaml`` in its folder."""
        documents = [path for path in changed if path.name == NAME]
        texts = {path: data for path, data in changed.items() if path.name != NAME}
        if texts:
            with laid_out(texts, self.config_folder) as (copies, folder):
                yield from zip(texts, self._reports(copies, folder).values(), strict=True)
        for path in documents:
            with beside_its_files(path, changed[path], self.config_folder) as (copy, folder):
                yield path, self._reports([copy], folder)[copy]

    def _reports(self, paths: list[Path], folder: Path | None) -> dict[Path, PackageReport]:
        report = self.check([str(path) for path in paths], folder)
        return dict(zip(paths, report.packages, strict=True))

    def _proposals(
        self, wanted: Mapping[Path, Asked], names: Mapping[Path, tuple[str, ...]]
    ) -> dict[Path, Proposal]:
        """Each file with the corrections of these names; what breaks the sandbox is left as it is."""
        found = {}
        tasks = [
            Task(path, _PROPOSE, (self.files[path], path.name, one, names[path]))
            for path, one in wanted.items()
        ]
        for task, outcome in self.sandbox.run(tasks):
            is_lost = isinstance(outcome, Unknown)
            found[task.key] = Proposal(self.files[task.key], trouble=outcome.reason) if is_lost else outcome
        return {path: found[path] for path in wanted}
