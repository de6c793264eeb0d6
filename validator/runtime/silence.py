"""Imported first by the server that workers are forked from, and nowhere else: shuts its stderr.

A worker that is ended while it comes up would print a traceback there, before it can be told not to.
"""

from __future__ import annotations

import os

os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
