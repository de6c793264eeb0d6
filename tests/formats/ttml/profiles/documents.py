"""Small documents of the profiles, and what a profile minds in them."""

from __future__ import annotations

from tests.formats.reading import source_of
from validator.formats.ttml.profiles import load_profile

W3C = "http://www.w3.org/ns/ttml/profile/"
_NAMESPACES = {
    "": "http://www.w3.org/ns/ttml",
    "ttp": "http://www.w3.org/ns/ttml#parameter",
    "tts": "http://www.w3.org/ns/ttml#styling",
    "ttm": "http://www.w3.org/ns/ttml#metadata",
    "tta": "http://www.w3.org/ns/ttml#audio",
    "xlink": "http://www.w3.org/1999/xlink",
    "ittp": f"{W3C}imsc1#parameter",
    "itts": f"{W3C}imsc1#styling",
    "ittm": f"{W3C}imsc1#metadata",
    "ebutts": "urn:ebu:tt:style",
    "ebuttm": "urn:ebu:tt:metadata",
    "daptm": f"{W3C}dapt#metadata",
    "smpte": "http://www.smpte-ra.org/schemas/2052-1/2010/smpte-tt",
    "m608": "http://www.smpte-ra.org/schemas/2052-1/2010/smpte-tt#cea608",
}
_DECLARATIONS = " ".join(
    f'xmlns:{prefix}="{uri}"' if prefix else f'xmlns="{uri}"' for prefix, uri in _NAMESPACES.items()
)
REGION = '<region xml:id="r" tts:origin="0% 80%" tts:extent="100% 20%"/>'


def document(content: str = "", *, root: str = "", head: str = "", lang: str = 'xml:lang="en"') -> str:
    """A document with this content of ``tt`` after its head, which may be empty."""
    inner = f"<head>{head}</head>" if head else ""
    return f"<tt {_DECLARATIONS} {lang} {root}>{inner}{content}</tt>\n"


def paragraph(
    text: str = "a", *, attributes: str = 'begin="1s" end="2s"', root: str = "", layout: str = REGION
) -> str:
    """One paragraph of text in the region ``r``, its line height specified."""
    body = f'<body region="r" tts:lineHeight="125%"><div><p {attributes}>{text}</p></div></body>'
    return document(body, root=root, head=f"<layout>{layout}</layout>")


def regions(*places: str, attributes: str = "") -> str:
    """A paragraph, and regions called ``r``, ``s`` … with these attributes."""
    layout = "".join(
        f'<region xml:id="{chr(ord("r") + number)}" {place}/>' for number, place in enumerate(places)
    )
    return paragraph(root=attributes, layout=layout)


def errors(text: str, profile: str) -> list[str]:
    """The errors that a profile has in a document, in its order; features with their names."""
    return of_level(text, profile, "error")


def of_level(text: str, profile: str, level: str) -> list[str]:
    loaded = load_profile(profile)
    return [
        f"{fault.code}{fault.args.get('feature', '')}"
        for fault in source_of(text, "a.ttml").faults
        if loaded.level_of(fault) == level
    ]
