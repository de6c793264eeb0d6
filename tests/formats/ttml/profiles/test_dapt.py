"""DAPT: what a script says of itself and of its parts."""

from __future__ import annotations

import pytest

from tests.formats.ttml.profiles.documents import W3C, document, errors, of_level
from validator.formats.ttml.constraints._dapt import is_descriptor, is_known_descriptor, is_sub_type

PROFILE = f'ttp:contentProfiles="{W3C}dapt1.0/content"'
REPRESENTS = 'daptm:scriptRepresents="audio visual.text"'
TYPE = 'daptm:scriptType="preRecording"'
ROOT = f'{PROFILE} {REPRESENTS} {TYPE} daptm:represents="audio.dialogue"'


def script(
    event: str = "<p>a</p>", *, root: str = ROOT, division: str = 'xml:id="e"', metadata: str = ""
) -> str:
    head = f"<metadata>{metadata}</metadata>" if metadata else ""
    return document(f"<body><div {division}>{event}</div></body>", root=root, head=head)


@pytest.mark.parametrize(
    ("root", "codes"),
    [
        (ROOT, []),
        (ROOT.replace("/content", f"/content {W3C}imsc1.2/text"), []),
        (ROOT.replace(PROFILE, ""), ["dapt.profile.undeclared"]),
        (ROOT.replace("/content", "/processor"), ["dapt.profile.undeclared"]),
        (f'{ROOT} ttp:profile="{W3C}ttml2-full"', ["dapt.profile.attribute"]),
        (f'{ROOT} ttp:processorProfiles="{W3C}dapt1.0/processor"', []),
        (f'{ROOT} ttp:processorProfiles="{W3C}ttml2-full"', ["dapt.profile.processor"]),
        (ROOT.replace(REPRESENTS, ""), ["dapt.script-represents.missing"]),
        (ROOT.replace("audio visual.text", ""), ["dapt.script-represents.malformed"]),
        (ROOT.replace("audio visual.text", "audio, visual.text"), ["dapt.script-represents.malformed"]),
        (ROOT.replace("audio visual.text", "audio  visual.music"), ["dapt.script-represents.unknown"]),
        (ROOT.replace("audio visual.text", "audio x-smell"), []),
        (ROOT.replace(TYPE, ""), ["dapt.script-type.missing"]),
        (ROOT.replace("preRecording", "prerecording"), ["dapt.script-type.unknown"]),
        (ROOT.replace("audio.dialogue", "audio"), []),
        (ROOT.replace("audio.dialogue", "audio.x-song.chorus"), []),
        (ROOT.replace("audio.dialogue", "visual"), ["dapt.represents.not-in-script"]),
        (ROOT.replace("audio.dialogue", "visual.text.title"), []),
        (ROOT.replace("audio.dialogue", "audio.song"), ["dapt.represents.unknown"]),
        (ROOT.replace("audio.dialogue", "audio..dialogue"), ["dapt.represents.malformed"]),
        (ROOT.replace('daptm:represents="audio.dialogue"', ""), ["dapt.represents.missing"]),
    ],
)
def test_the_root(root: str, codes: list[str]) -> None:
    assert errors(script(root=root), "dapt") == codes


@pytest.mark.parametrize(
    ("lang", "codes"),
    [
        ('xml:lang="pt-BR"', []),
        ('xml:lang=""', ["dapt.language.missing"]),
        ('xml:lang="pt_BR"', ["ttml.lang.malformed"]),
    ],
)
def test_the_default_language(lang: str, codes: list[str]) -> None:
    assert errors(document(root=ROOT, lang=lang), "dapt") == codes


@pytest.mark.parametrize(
    ("division", "event", "codes"),
    [
        ('xml:id="e" daptm:onScreen="ON_OFF"', "", []),
        ('xml:id="e" daptm:onScreen="on"', "", ["dapt.on-screen.unknown"]),
        ('xml:id="e"', '<ttm:desc daptm:descType="scene">1</ttm:desc>', []),
        ('xml:id="e"', '<ttm:desc daptm:descType="x-mood">wet</ttm:desc>', []),
        ('xml:id="e"', '<ttm:desc daptm:descType="mood">wet</ttm:desc>', ["dapt.desc-type.unknown"]),
        ('xml:id="e" daptm:langSrc=""', "", []),
        ('xml:id="e" daptm:langSrc="zxx"', "", []),
        ('xml:id="e" daptm:langSrc="en_GB"', "", ["dapt.lang-src.malformed"]),
        ('xml:id="e" timeContainer="par"', "", []),
        ('xml:id="e" timeContainer="seq"', "", ["dapt.time-container"]),
        ('xml:id="e"', '<p><audio src="a.wav" type="audio/wav"/>a</p>', []),
        ('xml:id="e"', '<p><audio src="a.wav"/>a</p>', ["dapt.audio.type-missing"]),
        ('xml:id="e"', '<p><audio src="a.wav" type="audio/wav" xml:lang="EN"/>a</p>', []),
        (
            'xml:id="e"',
            '<p><audio src="a.wav" type="audio/wav" xml:lang="fr"/>a</p>',
            ["dapt.audio.language"],
        ),
        (
            'xml:id="e"',
            '<p xml:lang="fr"><audio src="a.wav" type="audio/wav"/>a</p>',
            [],
        ),
    ],
)
def test_script_events(division: str, event: str, codes: list[str]) -> None:
    assert errors(script(event, division=division), "dapt") == codes


@pytest.mark.parametrize(
    ("divisions", "codes"),
    [
        ('<div xml:id="a"/>', ["dapt.represents.missing"]),
        ('<div xml:id="a" daptm:represents="audio"/>', []),
        ('<div daptm:represents="audio"><div xml:id="a"/></div>', []),
        (
            '<div xml:id="a"><div/></div>',
            [],
        ),  # it holds another div, which is not identified
    ],
)
def test_every_script_event_represents_something(divisions: str, codes: list[str]) -> None:
    root = f"{PROFILE} {REPRESENTS} {TYPE}"
    assert errors(document(f"<body>{divisions}</body>", root=root), "dapt") == codes


PERSON = '<ttm:agent type="person" xml:id="p"><ttm:name type="full">Kim Ji-woo</ttm:name></ttm:agent>'
CLERK = '<ttm:agent type="character" xml:id="c"><ttm:name type="alias">CLERK</ttm:name>{}</ttm:agent>'
ACTOR = '<ttm:actor agent="{}"/>'


@pytest.mark.parametrize(
    ("agents", "codes"),
    [
        (PERSON + CLERK.format(ACTOR.format("p")), []),
        (PERSON.replace(' xml:id="p"', ""), ["dapt.agent.id-missing"]),
        ('<ttm:agent type="person" xml:id="p"/>', ["dapt.agent.name-missing"]),
        ('<ttm:agent type="group" xml:id="p"/>', []),
        (PERSON.replace('"full"', '"family"'), []),
        (
            PERSON.replace('"full"', '"family"') + CLERK.format(ACTOR.format("p")),
            ["dapt.agent.name-type"],
        ),
        (CLERK.format("").replace("alias", "full"), ["dapt.agent.name-type"]),
        (CLERK.format(ACTOR.format("c")), ["dapt.actor.itself"]),
        (
            CLERK.format("").replace('"c"', '"d"') + CLERK.format(ACTOR.format("d")),
            ["dapt.actor.not-person"],
        ),
    ],
)
def test_characters_and_their_actors(agents: str, codes: list[str]) -> None:
    assert errors(script(metadata=agents), "dapt") == codes


TIMECODE = "<daptm:daptOriginTimecode>{}</daptm:daptOriginTimecode>"
START = "<ebuttm:documentStartOfProgramme>{}</ebuttm:documentStartOfProgramme>"


@pytest.mark.parametrize(
    ("metadata", "rate", "codes"),
    [
        (TIMECODE.format("10:00:00:24"), "25", []),
        (TIMECODE.format("10:00:00:25"), "25", ["dapt.timecode.frames"]),
        (TIMECODE.format("10:00:00"), "25", ["dapt.timecode.malformed"]),
        (TIMECODE.format("10:60:00:00"), "25", ["dapt.timecode.malformed"]),
        (TIMECODE.format("10:00:00:24"), "", ["dapt.timecode.frame-rate-missing"]),
        (TIMECODE.format("10:00:00:24") * 2, "25", ["dapt.timecode.several"]),
        (START.format("10:00:00:24"), "25", []),
        (START.format("10:00:00.5"), "25", []),
        (START.format("10:00:00:25"), "25", ["dapt.timecode.frames"]),
        (START.format("soon"), "25", ["dapt.timecode.malformed"]),
    ],
)
def test_timecodes(metadata: str, rate: str, codes: list[str]) -> None:
    root = f'{ROOT} ttp:frameRate="{rate}"' if rate else ROOT
    assert errors(script(metadata=metadata, root=root), "dapt") == codes


def test_what_means_nothing_where_it_stands_is_worth_a_warning() -> None:
    text = script('<p daptm:onScreen="ON">a</p>', metadata="<daptm:scene>1</daptm:scene>")
    assert errors(text, "dapt") == []
    assert sorted(of_level(text, "dapt", "warning")) == ["dapt.attribute.misplaced", "dapt.element.unknown"]


@pytest.mark.parametrize(
    ("value", "has_form", "is_known"),
    [
        ("audio", True, True),
        ("audio.nonDialogueSounds", True, True),
        ("audio.x-a.b", True, True),
        ("x-audio", True, True),
        ("audio.b.x-c", True, False),
        ("video", True, False),
        ("audio.", False, False),
        ("audio dialogue", False, False),
        ("", False, False),
    ],
)
def test_content_descriptors(value: str, has_form: bool, is_known: bool) -> None:
    assert is_descriptor(value) is has_form
    assert (has_form and is_known_descriptor(value)) is is_known


@pytest.mark.parametrize(
    ("value", "of", "expected"),
    [
        ("visual.text", "visual", True),
        ("visual.text", "visual.text", True),
        ("visual", "visual.text", False),
        ("visual.textual", "visual.text", False),
    ],
)
def test_sub_types(value: str, of: str, expected: bool) -> None:
    assert is_sub_type(value, of) is expected


@pytest.mark.parametrize(
    ("inner", "codes"),
    [
        ('<data xml:id="d" type="audio/wav">UklGRg==</data>', []),
        ('<data xml:id="d" type="audio/wav"><chunk>UklGRg==</chunk></data>', []),
        ('<data xml:id="d" src="a.wav" type="audio/wav"/>', ["dapt.data.source"]),
        ('<metadata><data src="a.txt" type="text/plain"/></metadata>', []),
    ],
)
def test_data_holds_its_bytes(inner: str, codes: list[str]) -> None:
    text = script().replace("<body", f"<head><resources>{inner}</resources></head><body", 1)
    assert errors(text, "dapt") == codes
