"""Parameters that can't be meant are refused when a ruleset loads."""

from __future__ import annotations

from typing import cast

import pytest

from validator import checks
from validator.formats.binding import Binder
from validator.formats.problem import Problem
from validator.formats.yaml_document import compose
from validator.formats.yaml_nodes import MappingNode
from validator.ruleset.citing import Sources
from validator.ruleset.parameters import bind_params


def problems(check: str, written: str) -> list[Problem]:
    binder = Binder("rules.yaml")
    node = cast("MappingNode", compose(written, "rules.yaml", binder.problems))
    bind_params(binder, node, node, checks.load(check), Sources({}))
    return binder.problems


@pytest.mark.parametrize(
    ("check", "written", "code"),
    [
        ("text/duration", "{comparison: resolution}", "yaml.invalid"),
        ("text/duration", "{min: 5 LKFS}", "yaml.wrong-dimension"),
        ("text/duration", "{min: 1 s, comparison: frames}", "yaml.unknown-word"),
        ("text/gap", "{min: 2 px}", "yaml.wrong-dimension"),
        ("text/gap", "{close_below: 1/2 s}", "ruleset.parameter-missing"),
        ("text/line-count", "{max: 0}", "yaml.invalid"),
        ("text/line-count", "{max: 1.5}", "yaml.wrong-type"),
        ("text/line-length", "{max: 0, counting: graphemes}", "yaml.invalid"),
        ("text/line-length", "{max: 42, counting: bytes}", "yaml.unknown-word"),
        ("text/reading-speed", "{max_cps: 0, counting: graphemes}", "yaml.invalid"),
        ("text/within-programme", "{tolerance: 1 dB}", "yaml.wrong-dimension"),
        ("text/encoding", "{line_endings: [lfcr]}", "yaml.unknown-word"),
        ("text/line-length", "{max: 42, max_vertical: 0, counting: graphemes}", "yaml.invalid"),
        ("text/glyphs", "{characters: []}", "yaml.invalid"),
        ("text/dialogue-hyphen", "{form: none}", "yaml.unknown-word"),
        ("text/dialogue-hyphen", "{}", "ruleset.parameter-missing"),
        ("text/sound-brackets", '{pair: "<>"}', "yaml.unknown-word"),
        ("text/words-per-minute", "{max_wpm: 0}", "yaml.invalid"),
        ("text/frame-rate", "{tolerance: 1/100}", "yaml.invalid"),
        ("text/numbers", "{}", "yaml.invalid"),
        ("text/duplicate", "{within: 1 dB}", "yaml.wrong-dimension"),
        ("text/start-offset", "{hour: two}", "yaml.unknown-word"),
        ("text/coverage", "{}", "yaml.invalid"),
        ("text/safe-area", "{left: 5 px}", "yaml.wrong-dimension"),
        ("text/alignment", "{}", "yaml.invalid"),
        ("text/contrast", "{min: 22}", "yaml.invalid"),
        ("text/colours", "{foreground: [orange]}", "yaml.invalid"),
        ("text/colours", "{}", "yaml.invalid"),
        ("text/drift", "{tolerance: 1 s, roles: [video.primary]}", "yaml.unknown-word"),
        ("text/fits-on-one-line", "{max: 0, counting: graphemes}", "yaml.invalid"),
        ("access/event-times", "{tolerance: 1 s, min_share: 5 s}", "yaml.wrong-dimension"),
        ("access/sdh-cues", "{require: music}", "yaml.unknown-word"),
        ("access/services", "{any_of: [subtitles], languages: original}", "yaml.unknown-word"),
        ("access/services", "{any_of: [sdh], languages: dubbed}", "yaml.unknown-word"),
        ("access/forced-contained", "{roles: [text.forced]}", "yaml.unknown-word"),
    ],
)
def test_is_refused(check: str, written: str, code: str) -> None:
    assert [problem.code for problem in problems(check, written)] == [code]


@pytest.mark.parametrize(
    ("check", "written"),
    [
        ("text/duration", "{max: 7 s}"),
        ("text/gap", "{min: 2 frames, close_below: 1/2 s}"),
        ("text/encoding", "{encodings: utf-8, line_endings: [lf, crlf]}"),
        ("access/services", "{any_of: [sdh, captions], languages: [en, ko]}"),
        ("access/services", "{any_of: sdh, languages: audio}"),
    ],
)
def test_is_taken(check: str, written: str) -> None:
    assert problems(check, written) == []
