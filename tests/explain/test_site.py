"""The documentation site builds without a warning, in both languages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools.generate_reference import FOLDER

pytest.importorskip("material", reason="the extra 'docs' is not installed")
pytest.importorskip("mkdocs_static_i18n", reason="the extra 'docs' is not installed")


def test_builds_without_warnings(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path)],
        cwd=FOLDER.parents[1],
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    english = (tmp_path / "reference/checks/text/gap/index.html").read_text("utf-8")
    korean = (tmp_path / "ko/reference/checks/text/gap/index.html").read_text("utf-8")
    assert '<html lang="en"' in english
    assert '<html lang="ko"' in korean
