"""The wheel, installed alone in a fresh environment outside the checkout, does the work."""

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.acceptance.command import ROOT


def run(*command, cwd, check=False):
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        timeout=900,
        check=check,
    )


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The ``bin`` folder of an environment that holds nothing but the wheel and what it depends on."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT, cwd=folder, check=True)
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "env", with_pip=True)
    binaries = folder / "env" / ("Scripts" if os.name == "nt" else "bin")
    run(binaries / "python", "-m", "pip", "install", "--quiet", wheel, cwd=folder, check=True)
    return binaries


def test_it_checks_a_file(installed, tmp_path):
    film = tmp_path / "film.en.srt"
    film.write_text("1\n00:00:01,000 --> 00:00:03,000\nHello there\n")
    done = run(installed / "validator", "check", film, "--ruleset", "netflix", "--lang", "ko", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "netflix" in done.stdout


def test_it_ships_rulesets_and_schemas(installed, tmp_path):
    listed = run(installed / "validator", "rulesets", "list", cwd=tmp_path).stdout
    ours = sorted(path.name for path in (ROOT / "rulesets").iterdir())
    assert sorted(line.partition("@")[0] for line in listed.splitlines()) == ours
    code = "import validator.ruleset.library as it; print(it.builtin_directory().parent / 'schemas')"
    schemas = Path(run(installed / "python", "-c", code, cwd=tmp_path).stdout.strip())
    shipped = sorted(path.name for path in schemas.iterdir())
    assert shipped == sorted(path.name for path in Path(ROOT, "schemas").iterdir())
