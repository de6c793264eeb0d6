"""Closed vocabularies: roles, outcomes, severities, verdicts, confidences, subjects."""

from __future__ import annotations

from enum import StrEnum
from fnmatch import fnmatchcase
from typing import Literal


class Role(StrEnum):
    """What an asset is for, in MovieLabs' vocabulary (MDDF 2.12 Audio/Type and Subtitle/Type)."""

    VIDEO_PRIMARY = "video.primary"
    AUDIO_PRIMARY = "audio.primary"
    AUDIO_NARRATION = "audio.narration"
    AUDIO_DIALOGCENTRIC = "audio.dialogcentric"
    AUDIO_COMMENTARY = "audio.commentary"
    AUDIO_M_AND_E = "audio.m-and-e"
    TEXT_NORMAL = "text.normal"
    TEXT_SDH = "text.sdh"
    TEXT_FORCED = "text.forced"
    TEXT_CAPTIONS = "text.captions"
    METADATA = "metadata"
    ARTWORK = "artwork"
    MANIFEST = "manifest"
    OTHER = "other"

    def matches(self, patterns: tuple[str, ...]) -> bool:
        """True when the role fits one of the glob patterns (``text.*``), or when there are none."""
        return not patterns or any(fnmatchcase(self.value, pattern) for pattern in patterns)


class Outcome(StrEnum):
    """The answer of one rule on one subject."""

    PASS = "pass"
    FAIL = "fail"
    NOT_APPLICABLE = "not_applicable"
    CANNOT_TELL = "cannot_tell"
    NOT_RUN = "not_run"
    WAIVED = "waived"
    ATTESTED = "attested"


class Severity(StrEnum):
    """How much a fail weighs; ordered by :meth:`rank`, most severe first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for error, 1 for warning, 2 for info."""
        return ("error", "warning", "info").index(self.value)

    @staticmethod
    def lowest(*severities: Severity | None) -> Severity:
        """The least severe of those given; ``None`` sets no cap."""
        given = [severity for severity in severities if severity is not None]
        return max(given, key=lambda severity: severity.rank)


class Verdict(StrEnum):
    """The answer for a package, per ruleset and over all."""

    PASS = "pass"
    FAIL = "fail"
    INCOMPLETE = "incomplete"


class Confidence(StrEnum):
    """How well a value's source is known; ``secondary`` caps a rule at warning."""

    FIRST_HAND = "first-hand"
    PUBLIC_CODE = "public-code"
    SECONDARY = "secondary"
    MEASURED = "measured"
    POLICY = "policy"

    @property
    def cap(self) -> Severity | None:
        """The highest severity a rule of this source may have; ``None`` for no cap."""
        return Severity.WARNING if self is Confidence.SECONDARY else None


class Depth(StrEnum):
    """``fast`` reads headers and text and decodes no media; ``full`` measures."""

    FAST = "fast"
    FULL = "full"


class Programme(StrEnum):
    """Programme class, which style limits depend on."""

    ADULT = "adult"
    CHILDREN = "children"


MediaKind = Literal["video", "audio", "text", "image", "xml", "manifest", "other"]
SubjectKind = Literal["package", "asset", "track"]
