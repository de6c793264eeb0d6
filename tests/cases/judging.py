"""Has the engine answer a case: the same planning, binding and calling as in a run, on known facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path

from tests.cases.building import build
from tests.cases.loader import Case, complain
from validator import checks
from validator.checks.definition import Check
from validator.engine.evaluation import answer
from validator.engine.planning import plan
from validator.engine.store import FactStore
from validator.formats.binding import Binder
from validator.formats.yaml_nodes import MappingNode
from validator.model.facts.file import FileFacts
from validator.model.findings import Judgement
from validator.model.vocabulary import Outcome, Severity
from validator.probes import PROBE_OF_FACT, Probing
from validator.ruleset.citing import Sources
from validator.ruleset.parameters import bind_params
from validator.ruleset.types import Rule, Selector
from validator.runtime.files import digest

# What several answers to one case come to: the first of these that is among them.
_PRECEDENCE = (
    Outcome.FAIL, Outcome.CANNOT_TELL, Outcome.NOT_RUN, Outcome.PASS, Outcome.NOT_APPLICABLE,
)  # fmt: skip


def judge(case: Case) -> list[Judgement]:
    """The answers to a case: one for the package or asset, or one for each track or asset."""
    built = build(case)
    check = checks.load(case.check)
    check = check.about(case.entry.about or check.subject)
    rule = _rule(case, check)
    planned = plan(built.package, [rule])
    store = FactStore(built.package, built.facts)
    for asset, fact in planned.facts:
        if (asset.path, fact) not in built.facts and asset.path in built.files:
            for name, value in _read(fact, built.files[asset.path]).items():
                store.put(asset, name, value)
    subjects = [asset for _, asset, has_subject in planned.questions if has_subject]
    if case.entry.subject is not None:
        subjects = [asset for asset in subjects if asset and asset.path == case.entry.subject]
    assert subjects, f"{case} asks about nothing"
    return [each.judgement for subject in subjects for each in answer(rule, store, subject)]


def outcome(judgements: Iterable[Judgement]) -> Outcome:
    """What the answers come to."""
    given = {judgement.outcome for judgement in judgements}
    return next(one for one in _PRECEDENCE if one in given)


def _rule(case: Case, check: Check) -> Rule:
    return Rule(
        id=f"case/{check.id}",
        check=check,
        selector=Selector(check.subject, kinds=("folder", "file")),
        when=None,
        params=_params(case, check),
        severity=Severity.ERROR,
        citations=(),
    )


def _params(case: Case, check: Check) -> Mapping[str, object]:
    binder = Binder(str(case.folder / "cases.yaml"), scope=check.subject)
    given = case.entry.params
    params = bind_params(binder, given or MappingNode([], 0, 0), given, check, Sources({}))
    complain(binder.problems)
    return params


def _read(fact: str, path: Path) -> Mapping[str, object]:
    """What the real probe reads in a file, here in this process."""
    if fact == "file":
        return {"file": FileFacts(path.stat().st_size, str(digest(str(path))))}
    module, _, function = PROBE_OF_FACT[fact].target.partition(":")
    probe: Probing = getattr(import_module(module), function)
    return probe(str(path), lambda done=None: None)
