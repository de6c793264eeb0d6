"""What a check is: a pure function with a declared signature, parameters and finding codes."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, is_dataclass, replace

from validator.model.facts import NAMES
from validator.model.facts.container import AudioTrack, ImageTrack, TextTrack, VideoTrack
from validator.model.findings import Judgement
from validator.model.package import Asset, FrameRate, Package
from validator.model.reason import Unknown
from validator.model.vocabulary import SubjectKind

Fact = typing.TypeVar("Fact")

TRACK_TYPES: tuple[type, ...] = (VideoTrack, AudioTrack, TextTrack, ImageTrack)


@dataclass(frozen=True, slots=True)
class NoParams:
    """For checks that take no parameters."""


@dataclass(frozen=True, slots=True)
class Join:
    """A fact that a check on a package (or on one asset beside others) takes from many assets."""

    fact: type
    roles: tuple[str, ...] = ()


class Joined:
    """The facts of a package's assets, for checks that look at several of them.

    ``fact`` is the engine's look-up by asset and fact name. What a check did not announce (in
    ``joins`` or in an expression) is ``Unknown`` there, and so is what could not be found out.
    """

    def __init__(self, package: Package, fact: Callable[[Asset, str], object]) -> None:
        self.package = package
        self.fact = fact

    def assets(self, *roles: str) -> tuple[Asset, ...]:
        """The package's assets whose role fits one of the patterns; all without patterns."""
        return tuple(asset for asset in self.package.assets if asset.role.matches(roles))

    def get(self, asset: Asset, fact: type[Fact]) -> Fact | Unknown:
        """The fact of that type, or ``Unknown`` with the reason why there is none."""
        return typing.cast("Fact | Unknown", self.fact(asset, NAMES[fact]))


@dataclass(frozen=True, slots=True)
class Check:
    """A kind of requirement.

    ``arguments`` maps each parameter of ``judge`` to what the engine passes: ``package``,
    ``asset``, ``track``, ``rate``, ``joined``, ``params``, or ``fact:NAME``. ``codes`` are all
    the finding codes it can emit. ``track_types`` narrows a check on tracks to some kinds.
    ``subjects`` are the kinds of subject it can be asked about, ``subject`` the one it is.
    """

    id: str
    judge: Callable[..., Judgement]
    subject: SubjectKind
    params: type
    codes: tuple[str, ...]
    arguments: Mapping[str, str]
    joins: tuple[Join, ...] = ()
    track_types: tuple[type, ...] = TRACK_TYPES
    doc: str = field(default="", compare=False)
    subjects: tuple[SubjectKind, ...] = ()

    def about(self, subject: SubjectKind) -> Check:
        """The same check asked about another of its ``subjects``.

        What a subject does not have (a package: an asset and its rate; an asset: a track) is then
        not passed, so the function has defaults for it. Raises ``ValueError`` for a kind of
        subject that it does not know.
        """
        if subject not in (self.subject, *self.subjects):
            raise ValueError(f"check {self.id} can't be asked about a {subject}")
        lacking = _LACKING[subject] if self.subjects else ()
        arguments = {name: kind for name, kind in self.arguments.items() if kind not in lacking}
        return replace(self, subject=subject, arguments=arguments)

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts of its own subject that it needs."""
        return tuple(kind[5:] for kind in self.arguments.values() if kind.startswith("fact:"))


_LACKING: Mapping[SubjectKind, tuple[str, ...]] = {
    "package": ("asset", "rate", "track"),
    "asset": ("track",),
    "track": (),
}


def check(
    identifier: str,
    *,
    subject: SubjectKind,
    codes: tuple[str, ...],
    joins: tuple[Join, ...] = (),
    subjects: tuple[SubjectKind, ...] = (),
) -> Callable[[Callable[..., Judgement]], Check]:
    """Make a check of a function; the engine passes arguments by their annotated type.

    Annotations it may use: :class:`Package`, :class:`Asset`, a track type (or a union of them),
    :class:`FrameRate`, :class:`Joined`, any fact type of :data:`validator.model.facts.FACTS`, and
    one frozen dataclass of parameters. A fact that is unknown makes the rule ``cannot_tell``
    without calling the check. A check that can be asked about several kinds of subject names them
    in ``subjects`` and annotates what some of them lack as ``Asset | None = None``.
    Raises ``TypeError`` for any other annotation.
    """

    def define(judge: Callable[..., Judgement]) -> Check:
        hints = typing.get_type_hints(judge)
        hints.pop("return", None)
        arguments = {}
        params: type = NoParams
        track_types: tuple[type, ...] = TRACK_TYPES
        for name, annotation in hints.items():
            hint = _without_none(annotation)
            arguments[name] = _argument(identifier, name, hint)
            if arguments[name] == "params":
                params = hint
            elif arguments[name] == "track":
                track_types = typing.get_args(hint) or (hint,)
        module = inspect.getmodule(judge)
        doc = inspect.cleandoc(module.__doc__ or "") if module else ""
        return Check(identifier, judge, subject, params, codes, arguments, joins, track_types, doc, subjects)

    return define


def _without_none(hint: typing.Any) -> typing.Any:
    """``Asset`` of ``Asset | None``; any other annotation as it is."""
    kept = tuple(one for one in typing.get_args(hint) if one is not type(None))
    return typing.Union[kept] if type(None) in typing.get_args(hint) else hint  # noqa: UP007


_PLAIN = {Package: "package", Asset: "asset", FrameRate: "rate", Joined: "joined"}


def _argument(identifier: str, name: str, hint: object) -> str:
    if isinstance(hint, type) and hint in _PLAIN:
        return _PLAIN[hint]
    if isinstance(hint, type) and hint in NAMES:
        return f"fact:{NAMES[hint]}"
    if hint in TRACK_TYPES or set(typing.get_args(hint)) & set(TRACK_TYPES):
        return "track"
    if is_dataclass(hint):
        return "params"
    raise TypeError(f"check {identifier}: the engine has nothing to pass for {name}: {hint!r}")
