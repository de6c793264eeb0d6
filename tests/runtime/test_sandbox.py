import sys

import pytest

from validator.model.reason import Unknown
from validator.runtime.sandbox import Sandbox, Task

HERE = "tests.runtime.misbehaving"


def run(*tasks, **limits):
    with Sandbox(jobs=2, **limits) as sandbox:
        return {task.key: outcome for task, outcome in sandbox.run(tasks)}


def double(key):
    return Task(key, f"{HERE}:double", (key,))


def code(outcome):
    assert isinstance(outcome, Unknown), outcome
    return outcome.reason.code


def test_every_task_is_answered():
    assert run(*map(double, range(20))) == {number: 2 * number for number in range(20)}


@pytest.mark.parametrize(
    ("function", "limits", "expected"),
    [
        ("die", {}, "runtime.crashed"),
        ("stall", {"stall_seconds": 2.0}, "runtime.stalled"),
        ("fail", {}, "runtime.probe-failed"),
        ("absent", {}, "runtime.probe-failed"),
        pytest.param(
            "eat",
            {"memory_bytes": 1 << 30},
            "runtime.memory-limit",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="the memory limit is Linux's"),
        ),
    ],
)
def test_only_the_task_that_misbehaves_is_lost(function, limits, expected):
    bad = Task("bad", f"{HERE}:{function}", ("some/path",))
    outcomes = run(*map(double, range(4)), bad, *map(double, range(10, 14)), **limits)
    assert code(outcomes.pop("bad")) == expected
    assert outcomes == {number: 2 * number for number in (*range(4), *range(10, 14))}


def test_a_slow_task_that_reports_progress_is_not_stalled():
    task = Task("slow", f"{HERE}:slow_but_alive", ("x",))
    assert run(task, stall_seconds=1.5) == {"slow": "done"}


def test_a_script_without_a_main_guard_can_use_the_sandbox(tmp_path):
    """A child must not run the caller's script again."""
    import subprocess

    script = tmp_path / "script.py"
    script.write_text(
        "print('once')\n"
        "from validator.runtime.sandbox import Sandbox, Task\n"
        "with Sandbox(jobs=1) as sandbox:\n"
        "    print([out for _, out in sandbox.run([Task(1, 'operator:pos', (3,))])][0].reason.code)\n"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=60, check=True)
    # operator.pos takes no progress callback: that the probe failed shows that the child ran it.
    assert done.stdout.split() == ["once", "runtime.probe-failed"]
