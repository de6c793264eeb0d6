"""Versions and profiles of TTML: which faults each of them minds, and how a document declares one.

A profile is a file ``<name>.toml`` beside this module::

    title = "IMSC 1.1 Text Profile"
    extends = "ttml2"
    [error]
    "ttml.feature#border" = "8.2, Features and extensions"
    [off]
    "ttml.time.outside-parent" = "why it is no fault here"

Its tables ``error``, ``warning``, ``info`` and ``off`` map a fault's code to the clause that says so;
what a file does not name weighs as in the profile that it extends, and in the end as the code's own
level says. A code that concerns features is named with the feature: ``ttml.feature#border``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from validator.model.facts.text import Fault

Level = Literal["error", "warning", "info", "off"]
LEVELS: tuple[Level, ...] = get_args(Level)

ProfileName = Literal[
    "ttml1", "ttml2", "imsc1.0-text", "imsc1.0-image", "imsc1.1-text", "imsc1.1-image", "imsc1.2-text",
    "imsc1.3-text", "ebu-tt-d", "smpte-tt", "itt", "dapt",
]  # fmt: skip
NAMES: tuple[ProfileName, ...] = get_args(ProfileName)

_KINDS = frozenset({"text", "image"})

FALLBACK: ProfileName = "ttml2"
"""What a document that declares nothing is judged by: the whole vocabulary, in its present version."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What one version or profile minds: ``levels`` and ``clauses`` by fault key, inherited ones included."""

    name: str
    title: str
    levels: Mapping[str, Level] = field(default_factory=dict)
    clauses: Mapping[str, str] = field(default_factory=dict)

    def level_of(self, fault: Fault) -> str:
        """``error``, ``warning``, ``info``, or ``off`` for what this profile does not mind."""
        named = self.levels.get(key_of(fault), self.levels.get(fault.code))
        return named or ("off" if fault.level == "profile" else fault.level)


def key_of(fault: Fault) -> str:
    """What profiles call a fault: its code, with the feature where it concerns one.

    Of faults that are only counted, what stands for them is their own code.
    """
    code = str(fault.args["code"]) if fault.code == "source.faults-omitted" else fault.code
    return f"{code}{fault.args.get('feature', '')}"


@cache
def load_profile(name: str) -> Profile:
    """The profile of that name, with everything that it extends. Raises ``KeyError`` for no profile."""
    import tomllib

    path = Path(__file__).with_name(f"{name}.toml")
    if name not in NAMES or not path.is_file():
        raise KeyError(name)
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    base = load_profile(data["extends"]) if "extends" in data else Profile("", "")
    levels, clauses = dict(base.levels), dict(base.clauses)
    for level in LEVELS:
        for key, clause in data.get(level, {}).items():
            levels[key], clauses[key] = level, clause
    return Profile(name, data["title"], levels, clauses)


def is_other_kind(name: str, other: str) -> bool:
    """Whether two names are those of the Text and the Image Profile of one edition of IMSC."""
    (edition, _, kind), (other_edition, _, other_kind) = name.rpartition("-"), other.rpartition("-")
    return edition == other_edition and kind != other_kind and {kind, other_kind} <= _KINDS


def judged_by(asked: str | None, declared: str | None) -> str:
    """The profile asked for, or else the one that the document declares, or else TTML2.

    Of the two kinds of one edition of IMSC, what the document declares decides: text and images
    exclude each other, and measured by the other kind hardly anything in it would be right.
    """
    if asked is None or (declared is not None and is_other_kind(asked, declared)):
        return declared or FALLBACK
    return asked


def weighed(faults: Iterable[Fault], name: str, *, declared: bool) -> Iterator[Fault]:
    """The faults that a profile minds, with the level that it gives them and the title of the profile.

    A document that only declares a profile of TTML1 may have words of TTML2 all the same: what it
    declares is what a processor has to know (TTML2 section 6.2.7). Then they are worth a warning.
    """
    profile, version = load_profile(name), load_profile("ttml1")
    for fault in faults:
        level = profile.level_of(fault)
        if level == "off":
            continue
        if declared and level == "error" and _is_of_version(fault, profile, version):
            level = "warning"
        args = {**fault.args, "profile": profile.title} if fault.level == "profile" else fault.args
        yield replace(fault, level=level, args=args)


def _is_of_version(fault: Fault, profile: Profile, version: Profile) -> bool:
    """Whether a profile minds a fault for no other reason than that its version of TTML does."""
    clause = version.clauses.get(key_of(fault))
    return clause is not None and profile.clauses.get(key_of(fault)) == clause
