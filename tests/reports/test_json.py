from __future__ import annotations

import io
import json
from dataclasses import replace
from fractions import Fraction
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

from tests.reports.sample import CLEAN, PACKAGE, REPORT, RESULTS, SUBTITLES
from tools.report_schema import PATH
from validator.messages import Catalogue
from validator.model.facts.container import Container, VideoTrack
from validator.model.reason import Reason, Unknown
from validator.model.report import Report
from validator.model.vocabulary import Outcome
from validator.reports.json import write
from validator.reports.values import number, plain

VALIDATOR = jsonschema.Draft202012Validator(json.loads(PATH.read_text(encoding="utf-8")))


def written(report: Report, lang: str = "en") -> str:
    stream = io.StringIO()
    write(report, stream, lang)
    return stream.getvalue()


def parsed(report: Report, lang: str = "en") -> Any:
    return json.loads(written(report, lang))


@pytest.mark.parametrize("report", [REPORT, CLEAN, replace(REPORT, packages=())])
@pytest.mark.parametrize("lang", ["en", "ko"])
def test_it_is_of_the_published_form(report: Report, lang: str) -> None:
    VALIDATOR.validate(parsed(report, lang))


def test_the_sample_holds_every_outcome() -> None:
    assert {result.outcome for result in RESULTS} == set(Outcome)


def test_snapshot(snapshot: SnapshotAssertion) -> None:
    assert written(REPORT) == snapshot


def test_it_is_the_same_every_time() -> None:
    assert written(REPORT, "ko") == written(REPORT, "ko")


def test_only_sentences_depend_on_the_language() -> None:
    def without_sentences(value: Any) -> Any:
        if isinstance(value, dict):
            sentences = {"message", "remedy"}
            return {key: without_sentences(item) for key, item in value.items() if key not in sentences}
        return [without_sentences(item) for item in value] if isinstance(value, list) else value

    assert without_sentences(parsed(REPORT, "en")) == without_sentences(parsed(REPORT, "ko"))


def test_values_are_exact_or_the_nearest_number() -> None:
    package = parsed(REPORT)["packages"][0]
    assert package["title"]["frame_rate"] == "24000/1001"
    assert package["title"]["runtime"] == 40
    by_rule = {result["rule"]: result for result in package["results"]}
    assert by_rule["sample/gap"]["measurements"][0]["value"] == 1 / 12
    assert by_rule["sample/loudness"]["measurements"][1]["value"] == "-inf"
    assert by_rule["sample/duration"]["finding_count"] == 120
    assert by_rule["sample/duration"]["findings"][0]["location"]["start"] == 31 / 3
    assert "track" not in by_rule["sample/duration"]["findings"][0]["location"]


def test_what_is_unknown_is_null_and_says_why() -> None:
    track = VideoTrack(0, "h264", scan=Unknown(Reason("sample.depth")), frame_rate=Fraction(25))
    found = plain(Container("mp4", Fraction(81, 2), (track,)), Catalogue("en"))
    assert isinstance(found, dict)
    assert found["duration"] == 40.5
    (video,) = found["tracks"]  # type: ignore[misc]
    assert (video["scan"], video["frame_rate"], video["profile"]) == (None, "25", None)  # type: ignore[index, call-overload]
    assert video["unknown"]["scan"]["code"] == "sample.depth"  # type: ignore[index, call-overload]
    assert "unknown" not in found


def test_a_name_that_is_not_utf_8_can_be_written_anywhere() -> None:
    path = b"caf\xe9 \xec\x9e\x90.srt".decode("utf-8", "surrogateescape")
    report = replace(REPORT, packages=(replace(PACKAGE, assets=(replace(SUBTITLES, path=path),)),))
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    write(report, stream, "ko")
    stream.seek(0)
    assert json.load(stream)["packages"][0]["assets"][0]["path"] == path


@given(st.one_of(st.fractions(), st.floats()))
def test_every_number_is_json(value: Fraction | float) -> None:
    json.dumps(number(value), allow_nan=False)


def test_results_come_one_a_line() -> None:
    lines = written(REPORT).splitlines()
    assert sum(line.startswith('{"rule": ') for line in lines) == len(RESULTS)
