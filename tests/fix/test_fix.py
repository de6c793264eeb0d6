"""The whole way: check, correct, check again; what is refused, and what is left to people."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fix.sample import P, srt, ttml, vtt
from validator import api
from validator.config import Config, Found
from validator.fixing.fix import fix
from validator.fixing.trial import beside_its_files, laid_out
from validator.model.errors import RunError
from validator.packages.defaults import NamedAsset
from validator.runtime.sandbox import Sandbox

NFD = "\u1112\u1161\u11ab\u1100\u1173\u11af"


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox(1) as sandbox:
        yield sandbox


@pytest.fixture
def fixed(sandbox):
    """Fixes files against rulesets; returns one result a file."""

    def run(*paths, rulesets=("conformance",), config=Config(), folder=None):  # noqa: B008
        def check(paths, folder):
            return api.check(
                *paths, rulesets=rulesets, depth="fast", jobs=1, keep_facts=True, config=Found(config, folder)
            )

        return fix([Path(path) for path in paths], check, sandbox, folder)

    return run


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def made(one):
    return [change.correction for change in one.piece.proposal.changes]


def left(one):
    return [problem.code for problem in one.piece.left]


RULESET = """\
ruleset: house
title: House
version: "1"
sources: {{house: {{title: House, read: 2026-11-23, confidence: policy}}}}
rules:
  - id: house/rule
    check: {check}
    for: {{subject: asset, media: text}}
    with: {with_}
    severity: error
    cite: {{source: house}}
"""


def ruleset(folder, check, with_):
    return str(write(folder / "house.yaml", RULESET.format(check=check, with_=with_)))


def test_everything_at_once_and_nothing_is_written(tmp_path, fixed):
    text = "\ufeff" + srt((2, 5, f"{NFD} "), (1, 1, "a")).replace("a\n", "a")
    path = write(tmp_path / "film.ko.srt", text)
    (one,) = fixed(path)
    assert made(one) == ["bom", "line-endings", "nfc", "cue-order", "trailing-spaces"]
    assert one.piece.proposal.data.decode() == srt((1, 1, "a"), (2, 5, "한글"))
    assert (left(one), one.piece.refused) == ([], ())
    assert path.read_bytes() == text.encode()
    assert os.listdir(tmp_path) == ["film.ko.srt"]


def test_a_clean_file(tmp_path, fixed):
    (one,) = fixed(write(tmp_path / "film.en.srt", srt((1, 1, "Hello"))))
    assert (one.is_changed, left(one)) == (False, [])


@pytest.mark.parametrize(
    ("with_", "expected"),
    [
        ("{bom: required}", "\ufeff{}"),
        ("{bom: forbidden}", "{}"),
        ("{line_endings: [crlf]}", "{}"),
    ],
)
def test_bytes_are_written_as_the_ruleset_asks(tmp_path, fixed, with_, expected):
    house = ruleset(tmp_path, "text/encoding", with_)
    text = srt((1, 1, "Hello"))
    path = write(tmp_path / "a.srt", "\ufeff" + text if "forbidden" in with_ else text)
    (one,) = fixed(path, rulesets=[house])
    wanted = text.replace("\n", "\r\n") if "crlf" in with_ else text
    assert one.piece.proposal.data.decode() == expected.format(wanted)
    assert left(one) == []


def test_a_mark_that_the_ruleset_requires_is_kept_and_not_missed(tmp_path, fixed):
    house = ruleset(tmp_path, "text/encoding", "{bom: required}")
    (one,) = fixed(write(tmp_path / "a.srt", "\ufeff" + srt((1, 1, "Hello  "))), rulesets=[house])
    assert made(one) == ["trailing-spaces"]
    assert one.piece.proposal.data.decode() == "\ufeff" + srt((1, 1, "Hello"))
    assert (one.piece.refused, left(one)) == ((), [])


def test_an_ellipsis_only_where_the_ruleset_asks(tmp_path, fixed):
    path = write(tmp_path / "film.ko.srt", srt((1, 1, "글쎄...")))
    (plain,) = fixed(path)
    assert not plain.is_changed
    (korean,) = fixed(path, rulesets=["kr-ott"])
    assert korean.piece.proposal.data.decode() == srt((1, 1, "글쎄…"))
    assert "text.ellipsis.dots" not in left(korean)


def test_a_correction_that_breaks_another_rule_is_refused(tmp_path, fixed):
    # Both rules can't hold: making the character would break the second.
    house = Path(ruleset(tmp_path, "text/ellipsis", "{form: character}"))
    second = house.read_text().partition("rules:\n")[2].replace("house/rule", "house/points")
    second = second.replace("form: character", "form: dots")
    house.write_text(house.read_text() + second)
    (one,) = fixed(write(tmp_path / "a.srt", srt((1, 1, "Well...  "))), rulesets=[str(house)])
    assert made(one) == ["trailing-spaces"]
    assert one.piece.proposal.data.decode() == srt((1, 1, "Well..."))
    (refused,) = one.piece.refused
    assert (refused.correction, refused.objection.rule) == ("ellipsis", "house/points")
    assert left(one) == ["text.ellipsis.dots"]


def test_a_tag_that_would_contradict_the_file_name_is_refused(tmp_path, fixed):
    (one,) = fixed(write(tmp_path / "film.kr.ttml", ttml(f"{P}안녕하세요</p>", "kr")))
    assert not one.is_changed
    assert [refused.objection.code for refused in one.piece.refused] == ["language.agreement.disagree"]
    assert "language.tag.kr-for-ko" in left(one)


def test_kanuri_and_korean(tmp_path, fixed):
    korean = write(tmp_path / "a.ttml", ttml(f"{P}안녕하세요</p>", "kr-KR"))
    other = write(tmp_path / "b.ttml", ttml(f"{P}Hello there</p>", "kr-KR"))
    first, second = fixed(korean, other)
    assert first.piece.proposal.data.decode() == ttml(f"{P}안녕하세요</p>", "ko-KR")
    assert (left(first), second.is_changed, left(second)) == ([], False, ["language.tag.kr-for-ko"])


def test_what_no_correction_can_do_safely_is_left(tmp_path, fixed):
    (one,) = fixed(write(tmp_path / "a.srt", srt((2, 5, "b\n\n42"), (1, 1, "a"))))
    assert not one.is_changed
    assert "srt.cue.out-of-order" in left(one)


def test_faults_that_no_correction_is_for_are_not_its_business(tmp_path, fixed):
    (one,) = fixed(write(tmp_path / "a.srt", srt((1, 1, "<x>a"), (2, 3, ""))))
    assert (one.is_changed, left(one)) == (False, [])


def test_a_claim_above_the_file_holds_for_its_trial_too(tmp_path, fixed):
    write(tmp_path / "delivery.yaml", "assets:\n  - {path: text/film.srt, role: text.sdh, language: ko}\n")
    path = write(tmp_path / "text" / "film.srt", srt((1, 1, "글쎄...")))
    (one,) = fixed(path, rulesets=["kr-ott"])  # its rule on ellipses is about Korean only
    assert made(one) == ["ellipsis"]


def test_the_configuration_holds_for_its_trial_too(tmp_path, fixed):
    config = Config(assets=(NamedAsset("text/*.srt", language="ko"),))
    path = write(tmp_path / "text" / "film.srt", srt((1, 1, "글쎄...")))
    (one,) = fixed(path, rulesets=["kr-ott"], config=config, folder=tmp_path)
    assert made(one) == ["ellipsis"]
    (unnamed,) = fixed(path, rulesets=["kr-ott"], config=replace(config, assets=()), folder=tmp_path)
    assert not unnamed.is_changed


def test_a_delivery_yaml(tmp_path, fixed):
    write(tmp_path / "a.ttml", ttml(f"{P}안녕하세요</p>", "ko"))
    write(tmp_path / "b.vtt", vtt((1, "olá"), "NOTE x_y"))
    listing = "assets:\n- {path: a.ttml, language: kr, role: text.normal}\n- {path: b.vtt, language: pt_BR}\n"
    document = write(tmp_path / "delivery.yaml", listing)
    (one,) = fixed(document)
    assert one.piece.proposal.data.decode() == listing.replace("kr", "ko").replace("pt_BR", "pt-BR")
    assert left(one) == []
    assert (tmp_path / "a.ttml").read_text() == ttml(f"{P}안녕하세요</p>", "ko")


def test_what_can_not_be_read(tmp_path, fixed):
    good = write(tmp_path / "good.srt", srt((1, 1, "a  ")))
    codes = [one.trouble and one.trouble.code for one in fixed(tmp_path / "nowhere.srt", tmp_path, good)]
    assert codes == ["fix.unreadable", "fix.not-a-file", None]


def test_what_is_too_large_is_refused(tmp_path, fixed, monkeypatch):
    monkeypatch.setattr("validator.fixing.fix.MAX_BYTES", 10)
    (one,) = fixed(write(tmp_path / "a.srt", srt((1, 1, "a  "))))
    assert one.trouble.code == "text.too-large"
    assert not one.is_changed


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
def test_the_encoding_stays(tmp_path, fixed, encoding):
    (one,) = fixed(write(tmp_path / "a.srt", srt((1, 1, "Hello there  ")).encode(encoding)))
    assert "trailing-spaces" in made(one)
    kept = "utf-8" if encoding == "utf-8-sig" else encoding  # its mark is one of the corrections
    assert one.piece.proposal.data == srt((1, 1, "Hello there")).encode(kept)


def test_a_file_that_is_named_twice_is_fixed_once(tmp_path, fixed):
    path = write(tmp_path / "a.srt", srt((1, 1, "a  ")))
    assert len(fixed(path, tmp_path / "x" / ".." / "a.srt")) == 1


def test_a_trial_never_writes_through_a_link(tmp_path):
    original = write(tmp_path / "in" / "a.srt", "original")
    document = write(tmp_path / "in" / "delivery.yaml", "x: 1")
    with beside_its_files(document, b"new", None) as (copy, _):
        assert copy.read_bytes() == b"new"
        assert (copy.parent / "a.srt").read_bytes() == b"original"
    with laid_out({original: b"changed"}, tmp_path) as ((copy,), folder):
        assert copy.read_bytes() == b"changed"
        assert (copy.parent / "delivery.yaml").read_text() == "x: 1"
        assert copy.relative_to(folder) == Path("in/a.srt")
    assert (original.read_bytes(), document.read_bytes()) == (b"original", b"x: 1")


def test_a_ruleset_that_is_not_there_ends_the_run(tmp_path, fixed):
    with pytest.raises(RunError):
        fixed(write(tmp_path / "a.srt", "x"), rulesets=["nowhere"])
