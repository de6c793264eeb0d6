"""What the finding on text after the end shows."""

from __future__ import annotations

from fractions import Fraction

from tests.properties.documents import ASSET, cue, document
from validator.checks.definition import Joined
from validator.checks.text.within_programme import Params, within_programme
from validator.model.facts.container import Container
from validator.model.findings import Measurement
from validator.model.package import Asset, FrameRate, Package
from validator.model.quantity import Quantity
from validator.model.vocabulary import Role

FILM = Asset("film.mov", Role.VIDEO_PRIMARY, "declared", "video", "mov")


def test_the_first_cue_that_is_too_late_stands_for_all() -> None:
    text = document(
        cue(1000, 2000), cue(8000, 13_000, "Later."), cue(9000, 12_500), cue(3_600_000, 3_602_000)
    )
    package = Package("p", "folder", assets=(ASSET, FILM))
    judgement = within_programme.judge(
        asset=ASSET,
        text=text,
        rate=FrameRate(Fraction(25), "title"),
        joined=Joined(package, lambda asset, fact: Container("mov", Fraction(10))),
        params=Params(tolerance=Quantity(Fraction(5, 2), "s")),
    )
    (finding,) = judgement.findings
    assert finding.args == {
        "cue": 2,
        "count": 2,
        "end": "00:00:13.000",
        "programme": "00:00:10.000",
        "limit": "00:00:12.500",
    }
    assert (finding.measured, finding.expected) == ("00:00:13.000", "≤ 00:00:12.500")
    assert finding.anchor == "Later."
    assert judgement.measurements == (
        Measurement("last_cue_end", Fraction(3602), "s"),
        Measurement("programme_end", Fraction(10), "s"),
    )
