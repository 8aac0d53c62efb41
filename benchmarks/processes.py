"""``oneteam`` in processes of its own that start at once: a server imports the program and forks a child for every command.

A child leads a process group of its own and can be killed like any process, with all it started; nothing of the caller's process is in it.

Belongs here: starting, awaiting, killing. Does not belong here: what the commands do, when to kill (``faults``).
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

SERVER = """
import json, os, sys
import great_expectations, pipelines.cli, pipelines.definitions, pipelines.night, records.checks, records.checks_gx
for line in sys.stdin:
    order = json.loads(line)
    if "wait" in order:
        print(os.waitstatus_to_exitcode(os.waitpid(order["wait"], 0)[1]), flush=True)
        continue
    pid = os.fork()
    if pid:
        print(pid, flush=True)
        continue
    log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(log, 1)
    os.dup2(log, 2)
    os.setsid()
    os.environ.update(order["environment"])
    code = 70
    try:
        pipelines.cli.app(args=order["args"], prog_name="oneteam")
    except SystemExit as end:
        code = end.code or 0
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
"""


class Forked:
    """The server; use as a context manager. ``first``: what it does before any command, as Python, such as setting a constant."""

    def __init__(self, logs: Path, environment: Mapping[str, str] | None = None, first: str = "") -> None:
        self._logs, self._log = logs, logs / "said"
        self.environment: dict[str, str] = {}  # of commands to come, beside that of the server
        self._server = subprocess.Popen(
            [sys.executable, "-c", f"{first}\n{SERVER}"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={**os.environ, "ONETEAM_LANG": "en", "PYTHONDONTWRITEBYTECODE": "1", **(environment or {})}, cwd=Path(__file__).parents[1],
        )  # fmt: skip

    def __enter__(self) -> "Forked":
        return self

    def __exit__(self, *_: object) -> None:
        self._server.stdin.close()
        self._server.wait()
        self._server.stdout.close()

    def start(self, *args: object) -> int:
        """Start a command; gives its process id."""
        self._log = self._logs / f"{self._log.name}+"
        return self._ask({"args": [str(a) for a in args], "log": str(self._log), "environment": self.environment})

    def run(self, *args: object) -> tuple[int, str]:
        """Start a command and wait for its end; its exit code and what it printed."""
        return self.wait(self.start(*args)), self.said()

    def wait(self, pid: int) -> int:
        """The exit code; of a killed process the negative signal."""
        return self._ask({"wait": pid})

    def kill(self, pid: int, *, group: bool = True) -> int:
        """End it by SIGKILL, with all it started or alone; its exit code, which is another one if it had ended before."""
        with contextlib.suppress(ProcessLookupError):  # killed before it led a group
            (os.killpg if group else os.kill)(pid, signal.SIGKILL)
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        return self.wait(pid)

    @property
    def log(self) -> Path:
        """Where the command started last prints."""
        return self._log

    def said(self) -> str:
        """What the command started last has printed."""
        return self._log.read_text(encoding="utf-8")

    def _ask(self, order: dict[str, object]) -> int:
        self._server.stdin.write(json.dumps(order) + "\n")
        self._server.stdin.flush()
        return int(self._server.stdout.readline())
