"""Facts: what probes read or measured, one module a kind, and the names rulesets know them by."""

from __future__ import annotations

from validator.model.facts.audio import AudioSignal
from validator.model.facts.captions import EmbeddedCaptions
from validator.model.facts.container import Container
from validator.model.facts.file import FileFacts
from validator.model.facts.rendering import Rendering
from validator.model.facts.speech import SoundOutline, Speech, Voices
from validator.model.facts.text import TextSource, TimedText
from validator.model.facts.xml import XmlFacts

# Name in expressions (``asset.container.duration``), in ``inspect --facts`` and in the cache -> type.
FACTS: dict[str, type] = {
    "file": FileFacts,
    "container": Container,
    "embedded_captions": EmbeddedCaptions,
    "audio": AudioSignal,
    "speech": Speech,
    "outline": SoundOutline,
    "voices": Voices,
    "source": TextSource,
    "text": TimedText,
    "rendering": Rendering,
    "xml": XmlFacts,
}

NAMES: dict[type, str] = {fact: name for name, fact in FACTS.items()}
