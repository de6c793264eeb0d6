from datetime import date

import pytest

from tests.engine.sample import result
from validator.engine.disposition_file import read
from validator.engine.dispositions import Dispositions, Entry
from validator.model.errors import ConfigError
from validator.model.vocabulary import Outcome

TODAY = date(2026, 11, 23)
SHA = "ab" * 32


def waiver(**changes):
    given = {"kind": "waiver", "rule": "r/one", "subject": "a.srt", "reason": "artistic", "name": "Kim",
             "date": "2026-11-01"}  # fmt: skip
    return Entry(**(given | changes))


def apply(entry, one=None, digests=None):
    dispositions = Dispositions("d.yaml", (entry,), TODAY)
    (applied,) = dispositions.apply([one or result(Outcome.FAIL)], digests or {"a.srt": SHA})
    return applied, [finding.code for finding in dispositions.findings()]


@pytest.mark.parametrize(
    "entry",
    [
        waiver(),
        waiver(subject="*.srt"),
        waiver(expires="2026-11-23"),
        waiver(asset_sha256=SHA.upper()),
    ],
)
def test_a_waiver_accepts_a_fail_and_stays_visible(entry):
    applied, findings = apply(entry)
    assert applied.outcome is Outcome.WAIVED
    assert applied.findings
    assert applied.disposition.name == "Kim"
    assert findings == []


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (waiver(expires="2026-11-22"), "engine.disposition.expired"),
        (waiver(rule="r/two"), "engine.disposition.unused"),
        (waiver(subject="b.srt"), "engine.disposition.unused"),
        (waiver(asset_sha256="cd" * 32), "engine.disposition.unused"),
    ],
)
def test_a_waiver_that_does_not_hold_changes_nothing_and_is_a_finding(entry, code):
    applied, findings = apply(entry)
    assert applied.outcome is Outcome.FAIL
    assert findings == [code]


def test_a_rule_that_is_not_overridable_can_not_be_waived():
    applied, findings = apply(waiver(), result(Outcome.FAIL, overridable=False))
    assert applied.outcome is Outcome.FAIL
    assert findings == ["engine.disposition.unused"]


def test_a_waiver_of_a_track_may_name_its_asset():
    applied, _ = apply(waiver(subject="a.wav"), result(Outcome.FAIL, subject="a.wav#0"))
    assert applied.outcome is Outcome.WAIVED


def test_an_attestation_answers_its_clause_only():
    entry = waiver(kind="attestation", rule="m/slates", subject=".")
    dispositions = Dispositions("d.yaml", (entry,), TODAY)
    assert dispositions.attestation("m/other") is None
    assert dispositions.attestation("m/slates").name == "Kim"
    assert dispositions.findings() == []


def test_the_file_gives_every_entry_its_line(tmp_path):
    path = tmp_path / "d.yaml"
    path.write_text(
        "dispositions:\n"
        "  - {kind: waiver, rule: r/one, subject: a.srt, reason: x, name: Kim, date: 2026-11-01}\n"
        "  - {kind: attestation, rule: m/slates, reason: x, name: Kim, date: 2026-11-01}\n"
    )
    assert [(entry.kind, entry.line) for entry in read(path)] == [("waiver", 2), ("attestation", 3)]


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("dispositions: [{kind: waver, rule: r, reason: x, name: K, date: 2026-11-01}]", ":1:23:"),
        ("dispositions: [{kind: waiver, rule: r, reason: x, name: K, date: yesterday}]", ":1"),
        ("dispositions: [{kind: waiver, rule: r, reason: x, name: K, date: 2026-11-01, until: 3}]", ":1:78:"),
    ],
)
def test_a_mistake_in_the_file_ends_the_run_with_its_place(tmp_path, content, place):
    path = tmp_path / "d.yaml"
    path.write_text(content)
    with pytest.raises(ConfigError) as caught:
        read(path)
    assert str(caught.value).startswith(f"{path}{place}")
