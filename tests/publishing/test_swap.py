"""The swap of a released folder, ended by SIGKILL at every step of it, and watched while it happens."""

import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from publishing import release
from publishing.exchange import exchange

KILLED = """
import os, shutil, signal, sys
from pathlib import Path
from publishing import release

steps, at = [0], int(sys.argv[2])

def counted(work):
    def step(*args, **more):
        steps[0] += 1
        if steps[0] > at:
            os.kill(os.getpid(), signal.SIGKILL)
        return work(*args, **more)
    return step

if sys.argv[3] == "without":
    release.exchange = lambda one, other: False
release.exchange, Path.rename, shutil.rmtree = counted(release.exchange), counted(Path.rename), counted(shutil.rmtree)
release.swap(Path(sys.argv[1]) / ".staging" / "reports", Path(sys.argv[1]) / "reports")
"""


def folder(path: Path, says: str) -> Path:
    path.mkdir(parents=True)
    (path / "index.html").write_text(says)
    return path


def kill_at(root: Path, step: int, how: str) -> int:
    folder(root / "reports", "old")
    folder(root / ".staging" / "reports", "new")
    return subprocess.run([sys.executable, "-c", KILLED, str(root), str(step), how], cwd=Path(__file__).parents[2]).returncode


def can_exchange(place: Path) -> bool:
    return exchange(folder(place / "probe1", ""), folder(place / "probe2", ""))


@pytest.mark.parametrize("step", range(3))
def test_killed_at_any_step_a_whole_folder_lies_there(tmp_path, step):
    if not can_exchange(tmp_path):
        pytest.skip("this file system cannot exchange two folders")
    code = kill_at(tmp_path, step, "with")
    assert (tmp_path / "reports" / "index.html").read_text() == ("new" if step else "old")
    assert code == (-signal.SIGKILL if step < 2 else 0)


@pytest.mark.parametrize("step", range(6))
def test_where_folders_cannot_be_exchanged_the_next_release_puts_the_old_one_back(tmp_path, step):
    code = kill_at(tmp_path, step, "without")
    release.recover(tmp_path)
    assert (tmp_path / "reports" / "index.html").read_text() == ("old" if step < 4 else "new")
    assert code == (-signal.SIGKILL if step < 5 else 0)


def test_whoever_looks_meanwhile_always_sees_a_folder(tmp_path):
    if not can_exchange(tmp_path):
        pytest.skip("this file system cannot exchange two folders")
    page = folder(tmp_path / "reports", "0") / "index.html"
    missed, done = [], threading.Event()

    def look() -> None:
        while not done.is_set():
            if not page.exists():
                missed.append(1)

    watcher = threading.Thread(target=look)
    watcher.start()
    for n in range(300):
        release.swap(folder(tmp_path / ".staging" / "reports", str(n)), tmp_path / "reports")
    done.set()
    watcher.join()
    assert not missed
    assert page.read_text() == "299"


def test_what_is_not_there_cannot_be_exchanged(tmp_path):
    with pytest.raises(FileNotFoundError):
        exchange(folder(tmp_path / "one", ""), tmp_path / "none")
