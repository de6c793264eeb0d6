"""Text formats by what their first lines say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from validator.formats.encodings import detect
from validator.formats.extensions import EXTENSIONS
from validator.model.vocabulary import MediaKind

CERTAIN = 100
LIKELY = 70
HINT = 40
FALLBACK = 10

_LINES: tuple[tuple[re.Pattern[str], int, MediaKind, str], ...] = (
    (re.compile(r"WEBVTT(?![^\s])"), CERTAIN, "text", "webvtt"),
    (re.compile(r"\s*WEBVTT"), HINT, "text", "webvtt"),
    (re.compile(r"Scenarist_SCC"), CERTAIN, "text", "scc"),
    (re.compile(r"File Format=MacCaption_MCC"), CERTAIN, "text", "mcc"),
    (re.compile(r"\s*\[Script Info\]", re.IGNORECASE), CERTAIN, "text", "ass"),
    (re.compile(r"#EXTM3U"), CERTAIN, "manifest", "m3u8"),
)
_CUE = re.compile(r"(?:\A|\n)[ \t]*\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->")
_JSON = re.compile(r"\s*[{\[]\s*(?:[\"{\[\]}]|-?\d)")


def probe_text(head: bytes, extension: str) -> Iterator[tuple[int, MediaKind, str]]:
    """Every text format that ``head`` could be the beginning of."""
    encoding = detect(head)
    text = head[encoding.bom_size :].decode(encoding.name, "replace").replace("\r", "\n")
    text = text.lstrip("\ufeff")
    for pattern, score, media, found in _LINES:
        if pattern.match(text):
            yield score, media, found
    if _CUE.search(text):
        yield HINT, "text", "srt"
    if _JSON.match(text):
        yield HINT, "other", "json"
    yield from _probe_xml(text, extension)
    if text and "\0" not in text and text.count("\ufffd") * 20 < len(text):
        yield FALLBACK, "other", "txt"


_TT_NAMESPACE = re.compile(r"http://www\.w3\.org/(?:ns/ttml|\d{4}/(?:\d\d/)?ttaf1)")
_PROLOG = re.compile(r"\s*(?:<\?.*?\?>|<!--.*?-->)", re.DOTALL)
_ROOT = re.compile(r"\s*<(?:([\w.-]+):)?([\w.-]+)([^>]*)", re.DOTALL)
_TT_ANYWHERE = re.compile(r"<(?:[\w.-]+:)?tt[\s>]")


def _probe_xml(text: str, extension: str) -> Iterator[tuple[int, MediaKind, str]]:
    """XML, told apart by its root element; a prolog that cannot be passed leaves it to the name."""
    at = 0
    while match := _PROLOG.match(text, at):
        at = match.end()
    root = _ROOT.match(text, at)
    if root is None:
        if text.lstrip().startswith("<?xml") or text.startswith("<!", at):
            yield from _unpassed_prolog(text, extension)
        return
    prefix, local, attributes = root.groups()
    if local == "tt" or _root_namespace_is_tt(prefix, attributes):
        yield CERTAIN, "text", "ttml"
    elif local == "MPD":
        yield CERTAIN, "manifest", "mpd"
    elif local.lower() == "html":
        yield HINT, "other", "html"
    else:
        # Below a name: a caption file with a foreign root is still delivered as captions.
        yield HINT, "xml", "xml"


def _root_namespace_is_tt(prefix: str | None, attributes: str) -> bool:
    name = f"xmlns:{prefix}" if prefix else "xmlns"
    declared = re.search(rf"(?<![\w:.-]){re.escape(name)}\s*=\s*[\"']([^\"']*)", attributes)
    return bool(declared and _TT_NAMESPACE.match(declared[1]))


def _unpassed_prolog(text: str, extension: str) -> Iterator[tuple[int, MediaKind, str]]:
    """A DOCTYPE, or a comment longer than the head, stands before the root element."""
    if _TT_ANYWHERE.search(text) or EXTENSIONS.get(extension) == ("text", "ttml"):
        yield LIKELY, "text", "ttml"
    elif re.search(r"<!doctype\s+html", text[:512], re.IGNORECASE):
        yield HINT, "other", "html"
    else:
        yield HINT, "xml", "xml"
