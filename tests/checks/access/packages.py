"""Small packages of built sound, judged by a whole ruleset as the command does."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

import yaml
from av.stream import Disposition

from tests.checks.access.mixes import Stereo
from tests.probes.sound import encode, write_wav
from validator.api import check
from validator.model.report import PackageReport, Result

Entry = Mapping[str, str]
"""An asset or an access service as ``delivery.yaml`` writes it."""


class Sounds:
    """A folder in which one package after another is written and judged by one ruleset."""

    def __init__(self, folder: Path, ruleset: str) -> None:
        self._folder = folder / "delivery"
        self._folder.mkdir()
        self._ruleset = folder / "ruleset.yaml"
        self._ruleset.write_text(ruleset, encoding="utf-8")

    def write(self, name: str, *programmes: Stereo, flags: Mapping[int, Disposition] | None = None) -> None:
        """A file with a track for each programme: WAVE, else AAC of 128 kbit/s in what the name says."""
        if name.endswith(".wav"):
            write_wav(self._folder / name, *programmes, mask=3)
        else:
            encode(self._folder / name, "aac", *programmes, flags=flags or {})

    def judged(self, *assets: Entry, services: tuple[Entry, ...] = ()) -> PackageReport:
        """The report on the files that were written, declared so."""
        document = {
            "title": {"original_language": "en", "frame_rate": 25},
            "assets": [dict(asset) for asset in assets],
            "access_services": [dict(service) for service in services],
        }
        (self._folder / "delivery.yaml").write_text(yaml.safe_dump(document), encoding="utf-8")
        (report,) = check(self._folder, rulesets=[str(self._ruleset)], jobs=1).packages
        return report

    def beside(
        self, main: Stereo, other: Stereo, name: str, role: str, language: str = "en"
    ) -> PackageReport:
        """The report on a main mix, in WAVE, and another mix in a file of its own."""
        self.write("main.wav", main)
        self.write(name, other)
        return self.judged(
            {"path": "main.wav", "role": "audio.primary", "language": "en"},
            {"path": name, "role": role, "language": language},
        )


def codes(report: PackageReport) -> list[str]:
    """Every code that any rule of the whole ruleset found, each once."""
    return sorted({found.finding.code for result in report.results for found in result.findings})


def answer(report: PackageReport, rule: str) -> Result:
    """The one answer of a rule."""
    (result,) = (one for one in report.results if one.rule == rule)
    return result


def measured(result: Result, name: str) -> float:
    """A measurement as a number."""
    (value,) = (one.value for one in result.measurements if one.name == name)
    return float(Fraction(str(value)))
