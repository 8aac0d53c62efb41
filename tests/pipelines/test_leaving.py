"""How ``oneteam`` leaves: what is registered for the exit runs, all is printed, and nothing of the libraries in C++ can end it otherwise."""

import os
import subprocess
import sys

import pytest

BEGIN = "import atexit, ctypes, sys, threading, time; from pipelines.cli import main; "
ABORT_AT_TEARDOWN = "c = ctypes.CDLL(None); c.__cxa_atexit(ctypes.cast(c.abort, ctypes.c_void_p), None, None); "
LAST = "atexit.register(print, 'registered for the exit'); "
THREAD = "threading.Thread(target=lambda: (time.sleep(0.3), print('a thread has ended'))).start(); "


def ended(before: str, *args: str, **asked: object) -> subprocess.CompletedProcess[str]:
    code = f"{BEGIN}{before}sys.argv = ['oneteam', {', '.join(map(repr, args))}]; main()"
    environment = {**os.environ, "PYTHONUNBUFFERED": ""}
    return subprocess.run([sys.executable, "-c", code], stderr=subprocess.PIPE, text=True, timeout=60, env=environment, **asked)


@pytest.mark.parametrize(("args", "code"), [(["--help"], 0), (["verify", "--site", "/nowhere"], 2), (["nothing"], 2)])
def test_a_library_that_aborts_at_teardown_does_not_change_how_a_command_ended(args, code):
    said = ended(ABORT_AT_TEARDOWN, *args, stdout=subprocess.PIPE)
    assert (said.returncode, "Traceback" in said.stderr) == (code, False), said.stderr


def test_threads_end_first_and_what_is_registered_runs_and_is_printed():
    said = ended(LAST + THREAD, "--help", stdout=subprocess.PIPE)
    assert said.returncode == 0, said.stderr
    assert said.stdout.splitlines()[-2:] == ["a thread has ended", "registered for the exit"]


def test_an_error_of_the_program_still_shows_its_traceback():
    broken = "import pipelines.cli; pipelines.cli.app = lambda **_: 1 / 0; "
    said = ended(broken + LAST, "--help", stdout=subprocess.PIPE)
    assert (said.returncode, said.stdout) == (1, "registered for the exit\n")
    assert said.stderr.rstrip().endswith("ZeroDivisionError: division by zero")


def test_a_reader_who_hangs_up_is_no_error():
    reads, writes = os.pipe()
    os.close(reads)
    said = ended("import pipelines.cli; pipelines.cli.app = lambda **_: (print('unread'), sys.exit(1)); ", stdout=writes)
    os.close(writes)
    assert (said.returncode, said.stderr) == (1, "")
