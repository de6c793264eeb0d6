import itertools
import sqlite3
import subprocess
import sys
from fractions import Fraction

import pytest

from validator.model.facts.audio import TimeSeries
from validator.model.facts.container import Container, VideoTrack
from validator.model.facts.text import Cue, Fault, TimedText
from validator.model.reason import Unknown
from validator.runtime.cache import FactCache, fact_key
from validator.runtime.codec import CodecError, decode, encode
from validator.runtime.files import digest, identity

FACTS = [
    Container(
        "mp4", Fraction(40), (VideoTrack(0, "h264", frame_rate=Fraction(24000, 1001), bit_depth=None),)
    ),
    Unknown.because("text.unreadable", line=3, rate=Fraction(1, 3)),
    TimedText(
        "srt",
        (Cue(1, "", Fraction(1), Fraction(5, 2), ("여보세요", ""), 1, 1, 3),),
        languages=(("ko", 1),),
    ),
    Fault("srt.time", 1, 2, {"text": "\udcff", "n": 3}),
]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: type(fact).__name__)
def test_what_is_put_comes_back(tmp_path, fact):
    with FactCache(tmp_path) as cache:
        cache.put({"key": fact})
    with FactCache(tmp_path) as cache:
        assert cache.get("key") == fact
        assert cache.get("other") is None


def test_time_series_travel_apart_and_whole():
    series = TimeSeries(Fraction(0), Fraction(1, 10), (-23.01, float("-inf"), 0.1))
    payload, arrays = encode((series,))
    assert len(arrays) == 1
    assert decode(payload, arrays) == (series,)


@pytest.mark.parametrize("payload", [b"", b"junk", encode([1])[0][:-3]])
def test_a_payload_that_is_no_fact_is_an_error_of_its_own(payload):
    with pytest.raises(CodecError):
        decode(payload, ())


def test_a_changed_version_of_a_reader_misses():
    assert fact_key("d", "srt", "text", "text-1") != fact_key("d", "srt", "text", "text-2")
    assert fact_key("d", "srt", "text", "text-1") != fact_key("d", "vtt", "text", "text-1")


def test_digests_are_remembered_by_identity(tmp_path):
    import os

    film = tmp_path / "film"
    film.write_bytes(b"film")
    os.utime(film, (1, 1))
    seen = identity(str(film))
    with FactCache(tmp_path / "cache") as cache:
        assert cache.digest(seen) is None
        cache.remember_digests({seen: digest(str(film))})
        assert cache.digest(seen) == digest(str(film))
        film.write_bytes(b"other")
        assert cache.digest(identity(str(film))) is None


def test_a_file_just_written_is_not_remembered(tmp_path):
    """It could change again within the clock's grain and keep its identity."""
    import os
    import time

    film = tmp_path / "film"
    film.write_bytes(b"film")
    os.utime(film, ns=(time.time_ns() + 10**9,) * 2)
    with FactCache(tmp_path / "cache") as cache:
        cache.remember_digests({identity(str(film)): "0" * 64})
        assert cache.digest(identity(str(film))) is None


def test_a_corrupt_database_turns_the_cache_off(tmp_path):
    (tmp_path / "facts-2.sqlite").write_bytes(b"not a database" * 1000)
    with FactCache(tmp_path) as cache:
        assert cache.trouble.code == "runtime.cache-off"
        cache.put({"key": FACTS[0]})
        assert cache.get("key") is None


def test_a_directory_that_can_not_be_made_turns_the_cache_off(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with FactCache(tmp_path / "file" / "cache") as cache:
        assert cache.trouble.code == "runtime.cache-off"


def test_a_full_database_turns_the_cache_off_and_loses_nothing_else(tmp_path):
    with FactCache(tmp_path) as cache:
        cache.put({"small": FACTS[0]})
        cache._connection.execute("PRAGMA max_page_count=1")  # what a full disk answers: SQLITE_FULL
        cues = tuple(Cue(n, str(n * 7919), Fraction(n), Fraction(n + 1), (), n, 1, n) for n in range(9999))
        cache.put({"large": TimedText("srt", cues)})
        assert cache.trouble.code == "runtime.cache-off"
        assert cache.get("large") is None
    with FactCache(tmp_path) as cache:
        assert cache.trouble is None
        assert cache.get("small") == FACTS[0]


def test_two_processes_write_at_once(tmp_path):
    script = (
        "import sys\n"
        "from validator.runtime.cache import FactCache\n"
        "from validator.model.reason import Unknown\n"
        "with FactCache(__import__('pathlib').Path(sys.argv[1])) as cache:\n"
        "    for n in range(100):\n"
        "        own = Unknown.because('x', n=n)\n"
        "        cache.put({f'{sys.argv[2]}{n}': own, 'shared': own})\n"
        "    assert cache.trouble is None, cache.trouble\n"
    )
    writers = [subprocess.Popen([sys.executable, "-c", script, str(tmp_path), name]) for name in "ab"]
    assert [writer.wait(timeout=120) for writer in writers] == [0, 0]
    with FactCache(tmp_path) as cache:
        for name, n in itertools.product("ab", range(100)):
            assert cache.get(f"{name}{n}") == Unknown.because("x", n=n)
    connection = sqlite3.connect(tmp_path / "facts-2.sqlite")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
