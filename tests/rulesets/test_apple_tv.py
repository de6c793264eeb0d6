"""Apple TV: the form of subtitles, captions in the United States, languages by store."""

from __future__ import annotations

from functools import partial

from tests.rulesets.deliveries import Case, case

RULESET = "apple-tv"

ITT = """\
<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"
  xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="{language}" ttp:timeBase="{base}"
  ttp:frameRate="24" ttp:frameRateMultiplier="999 1000" ttp:dropMode="nonDrop">
 <head>
  <styling><style xml:id="normal" tts:color="white"/></styling>
  <layout>
   <region xml:id="bottom" tts:origin="0% {top}" tts:extent="100% 15%" tts:displayAlign="after"/>
  </layout>
 </head>
 <body region="bottom" style="normal"><div><p begin="00:00:01:00" end="00:00:03:00">Go</p></div></body>
</tt>
"""


def itt(language: str = "en", base: str = "smpte", top: str = "85%") -> str:
    """A document in the form of the film specification's example."""
    return ITT.format(language=language, base=base, top=top)


def film(name: str, *fails: str, **more: object) -> Case:
    """A case whose file is iTunes Timed Text in English."""
    given: dict[str, object] = {"extension": "itt", "rate": "24000/1001", "document": itt()}
    return case(name, *fails, **{**given, **more})


american = partial(film, title={"original_language": "en-US", "territories": "[US]"})
ENGLISH, FOREIGN = "apple-tv/us-english-captions", "apple-tv/us-foreign-subtitles"
STORE = "apple-tv/storefront-language"
SCREENS = {"US": "en", "KR": "ko", "JP": "ja", "FR": "fr-FR", "CA": "fr-CA", "BR": "pt-BR", "MX": "es-MX",
           "TW": "cmn-Hant", "HK": "yue-Hant", "SA": "ar"}  # fmt: skip

CASES = [
    film("clean"),
    film("media-time", "conformance/text-format", document=itt(base="media").replace(':00"', '.000"')),
    film("region-elsewhere", "conformance/text-format", document=itt(top="70%")),
    film("srt", "apple-tv/subtitle-format", extension="srt", document=""),
    american("captions", role="text.captions", sounds=[("audio.primary", "en", 2)]),
    american("subtitles-only", ENGLISH),
    film("foreign", title={"original_language": "fr", "territories": "[US]"}),
    film("foreign-without-english", FOREIGN, STORE, language="fr", document=itt("fr"),
         title={"original_language": "fr", "territories": "[US]"}),
    *(
        film(f"store-{territory}", language=language, document=itt(language),
             title={"original_language": "de", "territories": f"[{territory}]"})
        for territory, language in SCREENS.items()
    ),
    *(
        film(f"store-{territory}-without", STORE, language="nl", document=itt("nl"),
             title={"original_language": "de", "territories": f"[{territory}]"})
        for territory in SCREENS
        if territory != "US"
    ),
    film("store-by-sound", sounds=[("audio.primary", "ko", 2)],
         title={"original_language": "ko", "territories": "[KR]"}),
    film("description-stereo", sounds=[("audio.primary", "en", 2), ("audio.narration", "en", 2)]),
    film("description-mono", "apple-tv/description-stereo",
         sounds=[("audio.primary", "en", 2), ("audio.narration", "en", 1)]),
]  # fmt: skip


def test_exactly_these_rules_fail(one: Case, found: dict[str, frozenset[str]]) -> None:
    assert found[one.name] == one.fails
