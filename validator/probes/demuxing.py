"""Media files opened and read packet by packet, whatever turns up in them on the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import av
import av.container
import av.error

from validator.model.reason import Unknown

# No playlist, reference or name of a file may make the reader open anything but local files. WAV and
# its kin are cut into packets of that many bytes at most: every packet is a step in Python.
_OPTIONS = {"protocol_whitelist": "file", "max_size": str(1 << 20)}


def opened(path: str) -> av.container.InputContainer | Unknown:
    """A media file, to be closed by the caller; unknown (``signal.unreadable``) where it can't be opened."""
    try:
        return av.open(f"file:{path}", metadata_errors="replace", options=_OPTIONS)
    except (av.error.FFmpegError, OSError) as error:
        return Unknown.because("signal.unreadable", detail=error.strerror or type(error).__name__)


def packets(container: av.container.InputContainer, streams: Sequence[Any]) -> Iterator[av.Packet[Any]]:
    """The packets of the streams in the file's order, then an empty one for each.

    Streams that appear only after the file was opened are passed over. Raises ``av.FFmpegError``
    for what cannot be read; what follows it can be asked for anew.
    """
    while True:
        try:
            yield from container.demux(streams)
            return
        except IndexError:
            # PyAV (18.1) looks up the stream of such a packet in a list that it made on opening.
            continue
