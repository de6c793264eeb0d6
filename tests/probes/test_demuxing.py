"""Packets of containers in which streams turn up on the way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from validator.probes.demuxing import packets


class Container:
    """Gives the items in order; one that is ``None`` is of a stream that nobody knew of."""

    def __init__(self, *items: str | None) -> None:
        self._items = iter(items)

    def demux(self, streams: object) -> Iterator[str]:
        for item in self._items:
            if item is None:
                raise IndexError("list index out of range")
            yield item


def test_streams_that_appear_later_are_passed_over() -> None:
    container: Any = Container("a", None, "b", None, None, "c")
    assert [str(packet) for packet in packets(container, ())] == ["a", "b", "c"]
