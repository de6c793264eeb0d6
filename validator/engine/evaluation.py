"""One rule on one subject: gather the arguments, bind the parameters, call the check."""

from __future__ import annotations

from dataclasses import dataclass

from validator.engine.store import DOES_NOT_APPLY, NOT_RUN, FactStore
from validator.model.facts.container import Container, Track
from validator.model.facts.text import TimedText
from validator.model.findings import Citation, Judgement
from validator.model.package import Asset
from validator.model.reason import Reason, Unknown
from validator.model.track_services import track_services
from validator.model.vocabulary import Outcome, Programme, Role, Severity
from validator.ruleset.types import Bound, Rule


@dataclass(frozen=True, slots=True)
class Subject:
    """What a rule is asked about: the package, one of its assets, or a track of one."""

    asset: Asset | None = None
    track: Track | None = None

    @property
    def name(self) -> str:
        """``"."`` for the package, else the asset's path, with ``#N`` for a track."""
        if self.asset is None:
            return "."
        return self.asset.path if self.track is None else f"{self.asset.path}#{self.track.index}"


@dataclass(frozen=True, slots=True)
class Answer:
    """A judgement with what its parameters rest on; ``stood_in`` as in :class:`Bound`."""

    subject: Subject
    judgement: Judgement
    citations: tuple[Citation, ...]
    cap: Severity | None = None
    stood_in: tuple[str, ...] = ()


def answer(rule: Rule, store: FactStore, asset: Asset | None) -> list[Answer]:
    """Every answer of a rule about the package (``asset`` is ``None``) or about one asset.

    A rule on tracks gives one answer for each track of its kind, or one for the asset when it has
    no such track or its tracks are not known.
    """
    if rule.check.subject != "track" or asset is None:
        return [_answer(rule, store, Subject(asset))]
    container = store.get(asset, "container")
    if not isinstance(container, Container):
        assert isinstance(container, Unknown)
        return [Answer(Subject(asset), _settle(Judgement.cannot_tell(container)), rule.citations)]
    wanted = _track_types(rule)
    tracks = [track for track in container.tracks if isinstance(track, wanted)]
    if rule.selector.services:
        services = track_services(store.package, asset, container)
        tracks = [track for track in tracks if services.get(track.index) in rule.selector.services]
    if not tracks:
        nothing = Judgement.not_applicable("engine.no-such-track", asset=asset.path)
        return [Answer(Subject(asset), nothing, rule.citations)]
    return [_answer(rule, store, Subject(asset, track)) for track in tracks]


def _track_types(rule: Rule) -> tuple[type, ...]:
    """The kinds of track that a rule means: its check's, narrowed by the roles it selects."""
    kinds = {role.partition(".")[0] for role in rule.selector.roles}
    named = tuple(
        kind for kind in rule.check.track_types if kind.__name__.removesuffix("Track").lower() in kinds
    )
    return named or rule.check.track_types


def _answer(rule: Rule, store: FactStore, subject: Subject) -> Answer:
    bound = rule.bind(*_key(store, subject.asset))
    if isinstance(bound, Reason):
        nothing = Judgement(Outcome.NOT_APPLICABLE, bound)
        return Answer(subject, nothing, rule.citations)
    judgement = _gate(rule, store, subject) or judge(rule, bound, store, subject)
    return Answer(subject, _settle(judgement), bound.citations, bound.cap, bound.stood_in)


def _key(store: FactStore, asset: Asset | None) -> tuple[str | None, Programme | None, Role | None]:
    title = store.package.title
    if asset is None:
        return title.original_language, title.programme, None
    return language_of(store, asset), asset.programme or title.programme, asset.role


def language_of(store: FactStore, asset: Asset) -> str | None:
    """The language claimed for an asset, else the one that its text document declares."""
    if asset.language is not None:
        return asset.language
    text = store.get(asset, "text")
    return text.language if isinstance(text, TimedText) else None


def _gate(rule: Rule, store: FactStore, subject: Subject) -> Judgement | None:
    """What ``when`` says before the check is asked; ``None`` where it lets the check speak."""
    if rule.when is None:
        return None
    holds = rule.when.evaluate(names(store, subject), store.get)
    if isinstance(holds, Unknown):
        return Judgement.cannot_tell(holds)
    if not holds:
        return Judgement.not_applicable("engine.condition-not-met", condition=rule.when.source)
    return None


def names(store: FactStore, subject: Subject) -> dict[str, object]:
    """What an expression about this subject can name, and the rate its frames are counted at."""
    given = {
        "package": store.package,
        "asset": subject.asset,
        "track": subject.track,
        "rate": store.frame_rate(subject.asset) if subject.asset else None,
    }
    return {name: value for name, value in given.items() if value is not None}


def judge(rule: Rule, bound: Bound, store: FactStore, subject: Subject) -> Judgement:
    """Call the check with what its signature asks for; an unknown fact answers in its place."""
    arguments: dict[str, object] = {}
    for name, kind in rule.check.arguments.items():
        value = _argument(kind, bound, store, subject)
        if isinstance(value, Unknown):
            return Judgement.cannot_tell(value)
        arguments[name] = value
    return rule.check.judge(**arguments)


def _argument(kind: str, bound: Bound, store: FactStore, subject: Subject) -> object:
    match kind:
        case "package":
            return store.package
        case "track":
            return subject.track
        case "joined":
            return store.joined()
        case "params":
            return bound.params
    assert subject.asset is not None, f"a check on packages can't ask for {kind!r}"
    match kind:
        case "asset":
            return subject.asset
        case "rate":
            return store.frame_rate(subject.asset)
        case _:
            return store.get(subject.asset, kind.removeprefix("fact:"))


_INSTEAD = {
    NOT_RUN: Outcome.NOT_RUN,
    DOES_NOT_APPLY: Outcome.NOT_APPLICABLE,
    "expression.no-such-field": Outcome.NOT_APPLICABLE,
}


def _settle(judgement: Judgement) -> Judgement:
    """Tell "could not find out" from "was not asked to" and from "there is nothing to ask"."""
    if judgement.outcome is not Outcome.CANNOT_TELL or judgement.reason is None:
        return judgement
    outcome = _INSTEAD.get(judgement.reason.code, Outcome.CANNOT_TELL)
    return Judgement(outcome, judgement.reason, judgement.measurements, judgement.findings)
