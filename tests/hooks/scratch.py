"""A repository of deliveries to try hooks and CI on: what is good and what is bad in it."""

from __future__ import annotations

from pathlib import Path

GOOD_SRT = "1\n00:00:01,000 --> 00:00:02,500\nHello.\n"
BAD_SRT = "1\n00:00:02,000 --> 00:00:01,000\nHello.\n"
POINTER = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'0' * 64}\nsize 123456\n"
DELIVERY = "title: {name: Film}\nassets:\n  - {path: film.en.srt, role: text.sdh, language: en}\n"
RULESET = """\
ruleset: house
title: House
version: "1"
sources:
  ours: {title: Our specification, read: 2026-11-23, confidence: policy, url: "https://example.org"}
rules:
  - id: house/duration
    check: text/duration
    for: {subject: asset, role: "text.*"}
    with: {min: 1 s}
    severity: error
    cite: {source: ours, clause: Timing}
"""

FILES = {
    "subs/good.en.srt": GOOD_SRT,
    "subs/bad.en.srt": BAD_SRT,
    "media/unfetched.mp4": POINTER,
    "meta/good.xml": "<a><b/></a>\n",
    "meta/bad.xml": "<a><b></a>\n",
    "packages/good/delivery.yaml": DELIVERY,
    "packages/good/film.en.srt": GOOD_SRT,
    "packages/bad/delivery.yaml": DELIVERY,
    "packages/bad/film.fr.srt": GOOD_SRT,
    "rulesets/good/1.yaml": RULESET,
    "rulesets/bad/1.yaml": RULESET.replace("min: 1 s", "min: 1 kg"),
    "README.md": "Nothing for any hook.\n",
}
"""By path."""

STOPPED = {
    "validator-text": {"subs/bad.en.srt"},
    "validator-metadata": {"meta/bad.xml"},
    "validator-media": {"media/unfetched.mp4"},
    "validator-packages": {"packages/bad/delivery.yaml"},
    "validator-rulesets": {"rulesets/bad/1.yaml"},
}
"""By hook, the files that it has to stop at; no hook stops at any other."""


def write(folder: Path) -> None:
    """Write the files below a folder."""
    for name, content in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8", newline="\n")
