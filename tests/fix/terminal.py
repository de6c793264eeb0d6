"""Running the command on a pseudo-terminal, as a person does who answers its questions."""

import os
import sys


def on_a_terminal(answers, *arguments):
    """The exit code of the command with these words; ``answers`` are the bytes typed."""
    import pty

    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-m", "validator", *map(str, arguments)])
    os.write(terminal, answers)
    try:
        while os.read(terminal, 4096):
            pass
    except OSError:  # Linux says so when the other end is closed
        pass
    finally:
        os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
