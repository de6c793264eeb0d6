"""Container facts: the headers of a media file, read by MediaInfo and FFmpeg and joined track by track."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

from validator.formats.integrity import find_damage
from validator.formats.sniffing import HEAD_BYTES, sniff
from validator.model.facts.container import Container, Damage
from validator.model.reason import Unknown
from validator.probes.container.assembly import assemble
from validator.probes.container.ffmpeg import read_ffmpeg
from validator.probes.container.labels import read_labels
from validator.probes.container.mediainfo import read_mediainfo
from validator.probes.container.stream import Watched

_MAX_READS = 8192
"""Many times what the headers of a whole file take: half a gigabyte and more."""


def probe(path: str, progress: Callable[[], None]) -> Mapping[str, object]:
    """The fact ``container`` of the file at ``path``; headers only, nothing is decoded.

    A file that neither reader understands gives a container with ``damage`` and no tracks.
    """
    with open(path, "rb") as file:
        stream = Watched(file, progress)
        size = stream.seek(0, os.SEEK_END)
        stream.seek(0)
        content = sniff(stream.read(HEAD_BYTES), os.path.basename(path))
        damage = find_damage(stream, size, content.format)
        mediainfo = read_mediainfo(stream.again(_MAX_READS))
        ffmpeg = read_ffmpeg(stream.again(_MAX_READS))
        if not (mediainfo.tracks or ffmpeg.streams):
            return {"container": _unreadable(content.format, size, damage)}
        labels = read_labels(stream, size, content.format)
    return {"container": assemble(content, mediainfo, ffmpeg, labels, damage)}


def _unreadable(container: str, size: int, damage: tuple[Damage, ...]) -> Container:
    unreadable = Damage("container.unreadable", 0, None, size)
    return Container(container, Unknown.because("container.no-headers"), damage=damage or (unreadable,))
