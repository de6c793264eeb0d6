"""What to fix first: one entry for each thing to do, however many files ask for it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from validator.model.findings import Finding
from validator.model.report import PackageReport
from validator.model.vocabulary import Outcome, Severity
from validator.reports.grouping import asset_path, kinds

_SHOWN = 10
# Mended first, these may change the answers of other rules: the file could not be read as it should.
_READING = (
    "package/readable", "package/missing", "package/damage",
    "metadata/well-formed", "text/conformance", "text/encoding",
)  # fmt: skip


Anchors = Mapping[tuple[str, tuple[str, ...]], str]


@dataclass(slots=True)
class Task:
    """Something to put right: the first finding that asks for it, and where else it is asked for.

    ``rules`` are rule ids and ``files`` asset paths (``"."`` for the package), each with its anchor.
    ``count`` counts findings; ``is_reading`` when files can't be read as they should until it is done.
    """

    severity: Severity
    note: str
    finding: Finding
    rules: dict[str, str]
    files: dict[str, str]
    count: int
    is_reading: bool

    def absorb(self, other: Task) -> None:
        """Take in a task that is done by doing this one."""
        self.rules |= other.rules
        self.files |= other.files
        self.count += other.count


def tasks(package: PackageReport, rules: Anchors, assets: Mapping[str, str]) -> tuple[tuple[Task, ...], int]:
    """The first tasks in the order in which to do them, and how many there are besides.

    Errors first; among them what keeps files from being read, then what most files have in common.
    ``rules`` and ``assets`` are the anchors of rules and of asset paths.
    """
    by_rule = _merged(_asked(package, rules, assets), lambda task: tuple(task.rules))
    # Two rules that say the very same are both answered by one correction.
    found = _merged(by_rule, lambda task: tuple(sorted(task.finding.args.items())))
    found.sort(key=lambda task: (task.severity.rank, not task.is_reading, -len(task.files)))
    return tuple(found[:_SHOWN]), max(0, len(found) - _SHOWN)


def _merged(every: Iterable[Task], alike: Callable[[Task], Hashable]) -> list[Task]:
    """Tasks of one code and severity that are alike become one, in the place of the first."""
    found: dict[Hashable, Task] = {}
    for task in every:
        same = found.setdefault((task.finding.code, task.severity, alike(task)), task)
        if same is not task:
            same.absorb(task)
    return list(found.values())


def _asked(package: PackageReport, rules: Anchors, assets: Mapping[str, str]) -> Iterator[Task]:
    for result in package.results:
        if result.outcome is not Outcome.FAIL or result.baseline or result.severity is Severity.INFO:
            continue
        path = asset_path(result.subject, assets)
        for group in kinds(result):
            yield Task(
                group.severity,
                result.note,
                group.findings[0].finding,
                {result.rule: rules[result.rule, result.rulesets]},
                {path: assets.get(path, "")},
                group.count,
                result.check in _READING,
            )
