"""``oneteam`` in processes of its own that start at once: a server imports the program and forks a child for every command.

A child can be killed like any process; nothing of the test's own process is in it.
"""

import json
import os
import signal
import subprocess
import sys
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
    """The server; use as a context manager."""

    def __init__(self, logs: Path) -> None:
        self._logs, self._log = logs, logs / "said"
        self._server = subprocess.Popen(
            [sys.executable, "-c", SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={**os.environ, "ONETEAM_LANG": "en", "PYTHONDONTWRITEBYTECODE": "1"}, cwd=Path(__file__).parents[2],
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
        return self._ask({"args": [str(a) for a in args], "log": str(self._log)})

    def wait(self, pid: int) -> int:
        """The exit code; of a killed process the negative signal."""
        return self._ask({"wait": pid})

    def kill(self, pid: int) -> int:
        os.kill(pid, signal.SIGKILL)
        return self.wait(pid)

    def said(self) -> str:
        """What the command started last has printed."""
        return self._log.read_text(encoding="utf-8")

    def _ask(self, order: dict[str, object]) -> int:
        self._server.stdin.write(json.dumps(order) + "\n")
        self._server.stdin.flush()
        return int(self._server.stdout.readline())
