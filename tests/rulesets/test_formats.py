"""Rulesets that force a format: the right file passes, another format fails, MCC tells its channels."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.formats.mcc.test_mcc import HEAD, cdp, listing, packet
from tests.formats.scc.test_scc import LOAD, document
from tests.formats.stl.files import gsi, tti
from validator.api import check
from validator.model.report import Result
from validator.model.vocabulary import Verdict

FILES: dict[str, bytes] = {
    "srt": b"1\n00:00:01,000 --> 00:00:02,000\nHello.\n",
    "vtt": b"WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n",
    "scc": document(f"00:00:01:00\t{LOAD}", "00:00:03:00\t942c 942c").encode(),
    "stl": gsi() + tti(),
    "mcc": listing().encode(),
}
RULESETS = {"srt": "srt", "vtt": "webvtt", "scc": "scc", "stl": "stl", "mcc": "captions-embedded"}


def results(path: Path, ruleset: str) -> tuple[Verdict, list[Result]]:
    (package,) = check(path, rulesets=[ruleset], cache=False, jobs=1).packages
    return package.verdict, list(package.results)


def codes(path: Path, ruleset: str) -> set[str]:
    return {found.finding.code for result in results(path, ruleset)[1] for found in result.findings}


@pytest.mark.parametrize("extension", FILES)
def test_the_right_format_passes(extension: str, tmp_path: Path) -> None:
    path = tmp_path / f"a.{extension}"
    path.write_bytes(FILES[extension])
    verdict, found = results(path, RULESETS[extension])
    assert verdict is Verdict.PASS
    assert [result.rule for result in found if result.findings] == []


@pytest.mark.parametrize("extension", FILES)
def test_another_format_fails(extension: str, tmp_path: Path) -> None:
    other = "srt" if extension != "srt" else "vtt"
    path = tmp_path / f"a.{other}"
    path.write_bytes(FILES[other])
    assert results(path, RULESETS[extension])[0] is Verdict.FAIL
    assert "text.conformance.wrong-format" in codes(path, RULESETS[extension])


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (f"00:00:00:00\t{packet(cdp(0, 'fc8080', rate=2))}\n", "access.embedded-captions.empty"),
        ("", "access.embedded-captions.absent"),
    ],
)
def test_captions_that_show_nothing(line: str, code: str, tmp_path: Path) -> None:
    path = tmp_path / "a.mcc"
    path.write_text(HEAD.format(rate="24") + line, encoding="utf-8")
    assert results(path, "captions-embedded")[0] is Verdict.FAIL
    assert code in codes(path, "captions-embedded")


def test_first_and_last_time_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a.mcc"
    path.write_bytes(FILES["mcc"])
    (result,) = (one for one in results(path, "captions-embedded")[1] if one.rule == "captions-embedded/text")
    told = {measurement.name: measurement.value for measurement in result.measurements}
    assert told["captions"] == "text"
    assert (told["CC1 captions"], told["CC1 first text"] < told["CC1 last text"]) == (1, True)
