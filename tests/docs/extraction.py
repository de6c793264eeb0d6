"""What the documentation tells people to type: commands, files and scripts, taken from its fenced blocks.

A comment directly above a block says what is special about it:

``<!-- not run: WHY -->``   its commands can't be run here
``<!-- exit: 2 -->``        the exit code that its commands end with
``<!-- file: NAME -->``     the block is the content of that file, which later commands use
``<!-- append: NAME -->``   the block is added at the end of that file
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
# What a check may answer of a delivery; 2 is for runs that are broken.
ANSWERS = frozenset({0, 1, 3})
# Its commands are run by tests/hooks, in a repository of their own.
ELSEWHERE = ROOT / "docs" / "guides" / "ci.md"

_BLOCK = re.compile(
    r"(?:^[ ]*<!--[ ]*(?P<key>[a-z ]+):[ ]*(?P<value>.*?)[ ]*-->\n)?"
    r"^(?P<indent>[ ]*)```(?P<language>[a-z]+)[^\n]*\n(?P<body>.*?)^[ ]*```[ ]*$",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a reader does.

    ``kind`` is ``command``, ``python``, ``file`` or ``append`` (for these ``name`` is the file's name);
    ``line`` is where its block begins, ``expected`` are the exit codes that the page allows.
    """

    kind: str
    text: str
    line: int
    name: str = ""
    expected: frozenset[int] = ANSWERS


def pages() -> list[Path]:
    """Every page that people read, without those that are generated."""
    written = [path for path in (ROOT / "docs").rglob("*.md") if "reference" not in path.parts]
    return [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(written)]


def steps(page: Path) -> Iterator[Step]:
    """What the page tells to do, in its order."""
    text = page.read_text(encoding="utf-8")
    for block in _BLOCK.finditer(text):
        if block["key"] != "not run":
            yield from _steps_of(block, text.count("\n", 0, block.start("language")) + 1)


def _steps_of(block: re.Match[str], line: int) -> Iterator[Step]:
    body = "".join(row.removeprefix(block["indent"]) for row in block["body"].splitlines(keepends=True))
    if block["key"] in ("file", "append"):
        yield Step(block["key"], body, line, block["value"])
    elif block["language"] == "python" and body.startswith(("from ", "import ")):
        yield Step("python", body, line, expected=frozenset({0}))
    elif block["language"] in ("sh", "text"):
        # In a transcript the commands are the lines behind a prompt.
        for command in commands(body, "$ " if block["language"] == "text" else ""):
            allowed = ANSWERS if "validator " in command else frozenset({0})
            expected = frozenset({int(block["value"])}) if block["key"] == "exit" else allowed
            yield Step("command", command, line, expected=expected)


def commands(body: str, prompt: str = "") -> Iterator[str]:
    """The commands of a block, each of which may take several lines: a loop, or lines that are continued."""
    waiting: list[str] = []
    for line in body.splitlines():
        if not waiting and (not line.startswith(prompt) or not line.strip() or line.startswith("#")):
            continue
        waiting.append(line if waiting else line.removeprefix(prompt))
        in_loop = waiting[0].startswith("for ") and not re.search(r"\bdone\b", line)
        if not in_loop and not line.endswith("\\"):
            yield "\n".join(waiting)
            waiting = []
