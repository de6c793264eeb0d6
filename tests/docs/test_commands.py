"""What the documentation says to do is done, page after page, as a reader would type it."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.extraction import ANSWERS, ELSEWHERE, ROOT, Step, commands, pages, steps
from tests.docs.folder import prepare

SHELL = shutil.which("bash")
MAKE = shutil.which("make")
PAGES = {str(page.relative_to(ROOT)): page for page in pages() if page != ELSEWHERE and any(steps(page))}


@pytest.fixture
def machine(tmp_path: Path) -> dict[str, str]:
    """The environment of a machine where ``validator`` is installed: this one's code.

    ``make`` only says what it would do, which fails for a target that is not there: its targets
    install from the network, or run this very test. ``pip`` does nothing at all; the acceptance
    tests install the wheel.
    """
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, call in (
        ("validator", f'"{sys.executable}" -m validator'),
        ("python", f'"{sys.executable}"'),
        ("make", f'"{MAKE}" --dry-run --directory "{ROOT}"'),
        ("pip", "true"),
    ):
        (programs / name).write_text(f'#!/bin/sh\nexec {call} "$@"\n', encoding="utf-8")
        (programs / name).chmod(0o755)
    return {
        **os.environ,
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "VALIDATOR_CACHE_DIR": str(tmp_path / "cache"),
    }


def take(step: Step, folder: Path, machine: dict[str, str]) -> str:
    """Do what the page says; what went wrong, else nothing."""
    if step.kind in ("file", "append"):
        path = folder / step.name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w" if step.kind == "file" else "a", encoding="utf-8") as stream:
            stream.write(step.text)
        return ""
    call = [sys.executable, "-c", step.text] if step.kind == "python" else [str(SHELL), "-ec", step.text]
    done = subprocess.run(
        call, cwd=folder, env=machine, capture_output=True, text=True, timeout=300, check=False
    )
    if done.returncode in step.expected and "Traceback" not in done.stderr:
        return ""
    return f"line {step.line}: {step.text!r} ended with {done.returncode}: {done.stderr[-2000:]}"


@pytest.mark.skipif(SHELL is None or MAKE is None, reason="needs bash to type in, and make")
@pytest.mark.parametrize("name", PAGES)
def test_what_a_page_says_works(name: str, tmp_path: Path, machine: dict[str, str]) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    prepare(folder)
    failures = [failure for step in steps(PAGES[name]) if (failure := take(step, folder, machine))]
    assert failures == []


def test_pages_have_commands() -> None:
    guides = {f"docs/guides/{name}.md" for name in ("qc", "course", "trainees", "rulesets")}
    assert {"README.md", "CONTRIBUTING.md", *guides, "docs/guides/trainees.ko.md"} <= PAGES.keys()
    assert any(steps(ELSEWHERE))


def meant(step: Step) -> list[str]:
    """The words of a command without comments and the choice of a language."""
    words = shlex.split(step.text, comments=True)
    return shlex.split(" ".join(words).replace(" --lang ko", ""))


def test_both_languages_of_a_guide_say_to_do_the_same() -> None:
    for name, page in PAGES.items():
        translated = page.with_suffix(".ko.md")
        if translated.is_file():
            english, korean = (
                [meant(step) for step in steps(one) if step.kind == "command"] for one in (page, translated)
            )
            assert korean == english, name


BLOCKS = """\
```sh
validator check a \\
  --ruleset b   # why

# alone
make demo
for one in *; do
  validator check "$one"
done
```
<!-- exit: 2 -->
```sh
validator check nowhere --ruleset none
```
<!-- not run: no such machine -->
```sh
validator check /autograder
```
<!-- file: a/b.yaml -->
```yaml
ruleset: b
```
<!-- append: a/b.yaml -->
```yaml
title: B
```
```text
$ validator check c
validator says
```
```python
import validator
```
```python
validator.check("a fragment")
```
"""


def test_what_is_extracted(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(BLOCKS, encoding="utf-8")
    assert list(steps(page)) == [
        Step("command", "validator check a \\\n  --ruleset b   # why", 1),
        Step("command", "make demo", 1, expected=frozenset({0})),
        Step("command", 'for one in *; do\n  validator check "$one"\ndone', 1),
        Step("command", "validator check nowhere --ruleset none", 12, expected=frozenset({2})),
        Step("file", "ruleset: b\n", 20, "a/b.yaml"),
        Step("append", "title: B\n", 24, "a/b.yaml"),
        Step("command", "validator check c", 27),
        Step("python", "import validator\n", 31, expected=frozenset({0})),
    ]
    assert list(commands("validator x", "$ ")) == []
    assert 2 not in ANSWERS
