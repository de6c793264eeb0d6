"""What a file is, by its first bytes and then by its name: scored probes, the highest score wins."""

from __future__ import annotations

from typing import NamedTuple

from validator.formats.extensions import EXTENSIONS
from validator.formats.sniffing.binary import probe_binary
from validator.formats.sniffing.textual import probe_text
from validator.model.vocabulary import MediaKind

EXTENSION_SCORE = 50
"""What a known file name extension weighs: more than a hint in the content, less than a signature."""

HEAD_BYTES = 65_536
"""How much of a file :func:`sniff` looks at; a header partition of MXF may follow 64 KiB of run-in."""


class Content(NamedTuple):
    """``media`` says which probes read a file, ``format`` names its format in lower case."""

    media: MediaKind
    format: str


def sniff(head: bytes, name: str) -> Content:
    """What a file that begins with ``head`` and is called ``name`` is.

    ``head`` should hold the first 4096 bytes or more; no bytes at all leave the extension to
    decide. Noise that is named as a known format counts as that format, so that its reader can
    say what is wrong with it. Never raises.
    """
    head = head[:HEAD_BYTES]
    extension = name.rpartition(".")[2].lower() if "." in name else ""
    candidates = [*probe_binary(head, extension), *probe_text(head, extension)]
    if extension in EXTENSIONS:
        candidates.append((EXTENSION_SCORE, *EXTENSIONS[extension]))
    if not candidates:
        return Content("other", "unknown" if head else "empty")
    _, media, found = max(candidates, key=lambda candidate: candidate[0])
    return Content(media, found)
