"""The BBC's limits of online subtitles, each at its exact boundary."""

from __future__ import annotations

from tests.rulesets.deliveries import Case, Cue, case, clock, pair

RULESET = "bbc"

DOCUMENT = """\
<?xml version="1.0" encoding="UTF-8"?>
<tt:tt xmlns:tt="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"
  xmlns:tts="http://www.w3.org/ns/ttml#styling" ttp:timeBase="media" ttp:cellResolution="40 24" xml:lang="en">
 <tt:head>
  <tt:styling>
   <tt:style xml:id="s" tts:fontSize="100%" tts:lineHeight="120%"/>
   <tt:style xml:id="c" tts:color="{foreground}" tts:backgroundColor="{background}"/>
  </tt:styling>
  <tt:layout>
   <tt:region xml:id="r" tts:origin="{origin}" tts:extent="{extent}" tts:displayAlign="after"/>
  </tt:layout>
 </tt:head>
 <tt:body>
  <tt:div style="s">
{paragraphs}  </tt:div>
 </tt:body>
</tt:tt>
"""
PARAGRAPH = """\
   <tt:p xml:id="p{number}" region="r" begin="{start}" end="{end}"><tt:span style="c">{text}</tt:span></tt:p>
"""


def bbc(
    name: str,
    *fails: str,
    cues: list[Cue] | None = None,
    foreground: str = "#ffffff",
    background: str = "#000000",
    origin: str = "12.5% 80%",
    extent: str = "75% 15%",
) -> Case:
    """A case whose file is EBU-TT-D."""
    paragraphs = "".join(
        PARAGRAPH.format(
            number=number, start=clock(start), end=clock(end), text=text.replace("\n", "<tt:br/>")
        )
        for number, (start, end, text) in enumerate(cues or pair(0), 1)
    )
    document = DOCUMENT.format(
        foreground=foreground,
        background=background,
        origin=origin,
        extent=extent,
        paragraphs=paragraphs,
    )
    return case(name, *fails, document=document, extension="xml")


SHORT, WANTED = "bbc/gap", "bbc/gap-wanted"
CASES = [
    bbc("clean"),
    bbc("gap-of-a-millisecond", SHORT, WANTED, cues=pair(1)),
    bbc("gap-too-short", SHORT, WANTED, cues=pair(799)),
    bbc("gap-short", WANTED, cues=pair(800)),
    bbc("gap-nearly-wanted", WANTED, cues=pair(1499)),
    bbc("gap-wanted", cues=pair(1500)),
    *(bbc(f"colour-{colour}", foreground=colour) for colour in ("#ffff00", "#00ffff", "#00ff00")),
    bbc("colour-red", "bbc/colours", foreground="#ff0000"),
    bbc("background-blue", "bbc/colours", background="#0000ff"),
    bbc("region-edges", origin="9.5% 5%", extent="82% 90%"),
    bbc("region-too-far-left", "bbc/region", origin="9.4% 5%", extent="82% 90%"),
    bbc("region-too-far-right", "bbc/region", origin="9.5% 5%", extent="82.1% 90%"),
    bbc("region-too-high", "bbc/region", origin="9.5% 4.9%", extent="82% 90%"),
    bbc("region-too-low", "bbc/region", origin="9.5% 5%", extent="82% 90.1%"),
    bbc("three-rows", cues=[(0, 4000, "a\nb\nc"), (4000, 6000, "Go")]),
    bbc("four-rows", "bbc/line-count", cues=[(0, 4000, "a\nb\nc\nd"), (4000, 6000, "Go")]),
    bbc("180-words-a-minute", cues=[(0, 2000, "a b c d e f"), (2000, 4000, "Go")]),
    bbc("over-180-words", "bbc/words-per-minute", cues=[(0, 1999, "a b c d e f"), (1999, 4000, "Go")]),
    bbc("second-before-23-minutes", cues=[(0, 2000, "Go"), (1_379_999, 1_382_000, "Go")]),
    bbc("second-at-23-minutes", "bbc/first-subtitles", cues=[(0, 2000, "Go"), (1_380_000, 1_382_000, "Go")]),
]


def test_exactly_these_rules_fail(one: Case, found: dict[str, frozenset[str]]) -> None:
    assert found[one.name] == one.fails
