import contextlib
import os
import signal
import sys
import time

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
        ("unsendable", {}, "runtime.probe-failed"),
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


@pytest.mark.parametrize("jobs", [1, 2, 4])
def test_workers_that_die_again_and_again_cost_their_own_tasks_only(jobs):
    """A death is never laid at the door of another task, nor does it bring down the rest."""
    tasks = [
        Task(number, f"{HERE}:{'die' if number % 3 == 0 else 'double'}", (number,)) for number in range(40)
    ]
    with Sandbox(jobs) as sandbox:
        outcomes = {task.key: outcome for task, outcome in sandbox.run(tasks)}
    assert {number for number, outcome in outcomes.items() if outcome != 2 * number} == set(range(0, 40, 3))
    assert all(code(outcomes[number]) == "runtime.crashed" for number in range(0, 40, 3))
    assert all(outcomes[number].reason.args["exit_code"] == 9 for number in range(0, 40, 3))


@pytest.mark.skipif(sys.platform == "win32", reason="no signals there")
def test_a_worker_that_dies_while_it_waits_costs_nothing():
    with Sandbox(jobs=1) as sandbox:
        ((_, pid),) = sandbox.run([Task("pid", f"{HERE}:own_pid", ())])
        os.kill(pid, signal.SIGTERM)
        wait_for_the_end_of(pid)
        assert [outcome for _, outcome in sandbox.run(map(double, range(3)))] == [0, 2, 4]


def wait_for_the_end_of(pid):
    with contextlib.suppress(OSError):
        while True:
            os.kill(pid, 0)
            time.sleep(0.01)


def test_a_caller_that_leaves_in_the_middle_can_come_back():
    with Sandbox(jobs=2) as sandbox:
        stalled = [Task(name, f"{HERE}:stall", (name,)) for name in "ab"]
        run = sandbox.run([stalled[0], *map(double, range(3)), stalled[1]])
        next(run)
        run.close()
        assert sorted(outcome for _, outcome in sandbox.run(map(double, range(3)))) == [0, 2, 4]


def test_a_slow_task_that_reports_progress_is_not_stalled():
    task = Task("slow", f"{HERE}:slow_but_alive", ("x",))
    assert run(task, stall_seconds=1.5) == {"slow": "done"}


def test_how_far_a_task_is_can_be_watched():
    task = Task("half", f"{HERE}:by_halves", ("x",))
    seen = []
    with Sandbox(jobs=1) as sandbox:
        (answer,) = sandbox.run([task], lambda task, done: seen.append((task.key, done)))
        assert answer == (task, "done")
        assert set(seen) == {("half", 0.5)}
        seen.clear()
        list(sandbox.run([double(1)], lambda task, done: seen.append(task.key)))
        assert seen == []


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
