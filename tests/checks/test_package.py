"""Checks on packages: what case files can't write down."""

from __future__ import annotations

import pytest

from validator.checks.package import damage, names, readable
from validator.model.facts.container import DAMAGE_CODES, Container, Damage
from validator.model.findings import Finding, Location
from validator.model.package import Asset, Package
from validator.model.vocabulary import Role


def asset(path: str) -> Asset:
    return Asset(path, Role.OTHER, "declared", "other", "")


def test_stray_bytes_in_a_name() -> None:
    path = b"mix\xff.wav".decode("utf-8", "surrogateescape")
    (only,) = names.names.judge(asset(path), names.Params()).findings
    assert (only.code, only.args["character"]) == ("package.names.control-character", "U+DCFF")


def test_a_pattern_has_to_be_one() -> None:
    with pytest.raises(ValueError, match="regular expression"):
        names.Params(pattern="[a-z")


def test_damage_declares_all_that_the_reader_proves() -> None:
    assert damage.damage.codes == DAMAGE_CODES


def test_missing_bytes() -> None:
    cut = Damage("container.truncated", 48, 900, 300, "mdat")
    (only,) = damage.damage.judge(asset("a.mp4"), Container("mp4", None, damage=(cut,))).findings
    assert (only.args["missing"], only.location.byte_offset) == (600, 48)
    assert (only.measured, only.expected) == ("300 bytes", "900 bytes")


def test_faults_of_reading_keep_their_place_and_words() -> None:
    fault = Finding(
        "package.unreadable", {"detail": "Permission denied"}, Location(asset="a.srt"), anchor="a.srt"
    )
    bare = Finding("package.empty", anchor="package.empty")
    first, second = readable.readable.judge(Package("delivery", "folder", faults=(fault, bare))).findings
    assert first.args == {"asset": "a.srt", "detail": "Permission denied"}
    assert second.args == {"asset": "delivery", "detail": "none"}
    assert (first.location, first.anchor) == (fault.location, "a.srt")
