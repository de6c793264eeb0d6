"""Scripts, common words and neighbours: what the check of a text's language rests on."""

from __future__ import annotations

import subprocess
import sys

import pytest

from validator.checks.language._common_words import confirm
from validator.checks.language._identification import near
from validator.checks.language._scripts import promised, scripts_of
from validator.formats.language_tag.syntax import parse

ENGLISH = ["I told you that I would come back for it.", "You said the same thing the last time."]


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Où étais-tu ?", "Latn"), ("Где ты был?", "Cyrl"), ("어디 있었어요?", "Hang"), ("どこ", "Kana"),
        ("你在哪裡", "Hani"), ("أين كنت", "Arab"), ("तुम कहाँ थे", "Deva"), ("คุณอยู่ที่ไหน", "Thai"),
        ("Πού ήσουν;", "Grek"), ("ｶﾀｶﾅ", "Kana"), ("𠮷", "Hani"), ("ᏣᎳᎩ", ""),
    ],
)  # fmt: skip
def test_scripts(text: str, script: str) -> None:
    assert scripts_of([text]).most_common(1)[0][0] == script


def test_what_is_no_letter_has_no_script() -> None:
    assert scripts_of(["12:30 – … 。♪"]).total() == 0


@pytest.mark.parametrize(
    ("tag", "scripts"),
    [
        ("ko", ("Hang", "Hani")), ("ko-KR", ("Hang", "Hani")), ("ja", ("Hani", "Kana")), ("zh", ("Hani",)),
        ("zh-Hant-TW", ("Hani",)), ("yue-HK", ("Hani",)), ("en-GB", ("Latn",)), ("sr-Cyrl", ("Cyrl",)),
        ("hi", ("Deva",)), ("hi-Latn", ("Latn",)), ("ur-Aran", ("Arab",)), ("sr", ()), ("az", ()),
        ("x-qc", ()),
    ],
)  # fmt: skip
def test_scripts_that_a_tag_promises(tag: str, scripts: tuple[str, ...]) -> None:
    assert promised(parse(tag)) == scripts


@pytest.mark.parametrize(
    ("language", "other", "answer"),
    [
        ("da", "no", True), ("nb", "da", True), ("hr", "sr", True), ("ms", "id", True), ("cmn", "zh", True),
        ("en", "fr", False), ("es", "pt", False), ("ru", "uk", True), ("de", "nl", False),
    ],
)  # fmt: skip
def test_neighbours(language: str, other: str, answer: bool) -> None:
    assert (other in near(language)) is answer


def test_common_words_confirm_their_own_language_only() -> None:
    assert confirm(ENGLISH, frozenset({"en"}))
    assert not confirm(ENGLISH, frozenset({"fr"}))
    assert not confirm(["Zebra quagga xylophone"], frozenset({"en"}))
    assert not confirm([], frozenset({"en"}))


def test_where_words_confirm_the_tag_no_model_is_loaded() -> None:
    script = (
        "import sys\n"
        "from tests.properties.documents import cue, document\n"
        "from validator.checks.language.text_language import Params, text_language\n"
        "from validator.model.package import Asset\n"
        "from validator.model.vocabulary import Role\n"
        "asset = Asset('a.srt', Role.TEXT_NORMAL, 'declared', 'text', 'srt', 'en')\n"
        f"text = document(*(cue(0, 1000, line) for line in {ENGLISH!r}))\n"
        "text_language.judge(asset=asset, text=text, params=Params(10))\n"
        "print('py3langid' in sys.modules, 'numpy' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
