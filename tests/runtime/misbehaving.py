"""Probe targets that fail in every way a probe can; they run in the sandbox."""

import os
import time


def double(number, progress):
    return 2 * number


def own_pid(progress):
    return os.getpid()


def die(path, progress):
    os._exit(9)


def unsendable(path, progress):
    return lambda: path


def stall(path, progress):
    time.sleep(600)


def eat(path, progress):
    eaten = []
    while True:
        eaten.append(bytearray(64 << 20))
        progress()


def fail(path, progress):
    raise ValueError("no good")


def slow_but_alive(path, progress):
    for _ in range(30):
        time.sleep(0.1)
        progress()
    return "done"


def by_halves(path, progress):
    """Says that it is half done, until it has surely been heard."""
    for _ in range(15):
        progress(0.5)
        time.sleep(0.1)
    return "done"


def rewrite(path, progress):
    """A probe during whose reading somebody writes the file anew."""
    with open(path, "ab") as stream:
        stream.write(b"more")
    return {"container": None}


def by_name(path, progress):
    """The real text probe, but for files whose names say what goes wrong with them."""
    from validator.probes.text import probe

    name = os.path.basename(path).partition(".")[0]
    if name in ("die", "stall", "eat", "fail"):
        return globals()[name](path, progress)
    if name == "rewritten":
        with open(path, "ab") as stream:
            stream.write(b"\n")
    return probe(path, progress)
