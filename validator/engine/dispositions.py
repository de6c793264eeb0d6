"""Recorded human decisions: waivers that accept a fail, attestations that answer a clause."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from fnmatch import fnmatchcase
from typing import Literal

from validator.model.findings import Finding, Location
from validator.model.report import Disposition, Result
from validator.model.vocabulary import Outcome, Severity


@dataclass(frozen=True, slots=True)
class Entry:
    """One decision as it is written down.

    ``rule`` is a rule's id, or for an attestation the id of a manual clause; ``subject`` an asset
    path, a pattern of paths, or ``.`` for the package. ``date`` and ``expires`` are ISO dates,
    ``asset_sha256`` pins the very bytes that were looked at.
    """

    kind: Literal["waiver", "attestation"]
    rule: str
    reason: str
    name: str
    date: str
    subject: str = "."
    disposition: Literal["creative-intent", "best-possible", "accepted"] = "accepted"
    asset_sha256: str = ""
    expires: str = ""
    line: int = field(default=0, metadata={"line": True})

    def reported(self) -> Disposition:
        """As it stands in the report."""
        return Disposition(
            self.kind, self.rule, self.subject, self.reason, self.name, self.date,
            self.expires, self.disposition, self.asset_sha256, self.line,
        )  # fmt: skip


class Dispositions:
    """The decisions of one file, applied to the results of each package in turn."""

    def __init__(self, path: str, entries: Sequence[Entry], today: date) -> None:
        self.path = path
        self._entries = entries
        self._today = today.isoformat()
        self._used: set[int] = set()

    def apply(self, results: Sequence[Result], digests: Mapping[str, str]) -> list[Result]:
        """The results with every fail that a valid waiver covers turned into ``waived``."""
        return [self._waive(result, digests) for result in results]

    def _waive(self, result: Result, digests: Mapping[str, str]) -> Result:
        if result.outcome is not Outcome.FAIL or not result.overridable:
            return result
        for place, entry in enumerate(self._entries):
            if (
                entry.kind == "waiver"
                and entry.rule == result.rule
                and self._holds(entry, result.subject, digests)
            ):
                self._used.add(place)
                return replace(result, outcome=Outcome.WAIVED, disposition=entry.reported())
        return result

    def attestation(self, clause: str) -> Disposition | None:
        """The valid attestation that answers this manual clause of a ruleset."""
        for place, entry in enumerate(self._entries):
            if entry.kind == "attestation" and entry.rule == clause and not self._expired(entry):
                self._used.add(place)
                return entry.reported()
        return None

    def _holds(self, entry: Entry, subject: str, digests: Mapping[str, str]) -> bool:
        asset = subject.partition("#")[0]
        return (
            not self._expired(entry)
            and (fnmatchcase(subject, entry.subject) or fnmatchcase(asset, entry.subject))
            and entry.asset_sha256.lower() in ("", digests.get(asset, "?"))
        )

    def _expired(self, entry: Entry) -> bool:
        return bool(entry.expires) and entry.expires < self._today

    def findings(self) -> list[Finding]:
        """Decisions that have expired, or that nothing in the whole run called for."""
        found = []
        for place, entry in enumerate(self._entries):
            if self._expired(entry):
                code = "engine.disposition.expired"
            elif place not in self._used:
                code = "engine.disposition.unused"
            else:
                continue
            found.append(
                Finding(
                    code,
                    {"rule": entry.rule, "subject": entry.subject, "expires": entry.expires},
                    Location(asset=self.path, line=entry.line or None),
                    anchor=f"{entry.kind} {entry.rule} {entry.subject}",
                    severity=Severity.WARNING,
                )
            )
        return found
