"""The register's PostgreSQL restarted at once (``pg_ctl restart -m immediate``, as after a crash) under a night.

Belongs here: a cluster of its own, restarting it, nights on it. Does not belong here: the server that other tests use. A server that is
restarted so ends every connection without a word and recovers from its log.
"""

import os
import random
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from benchmarks.faults import comparing
from benchmarks.faults.kill import Undisturbed, alive, prepare, whole
from benchmarks.faults.sites import FIRST, SECOND, World, change_site
from benchmarks.processes import Forked

VARIABLE = "FAULTS_REGISTER"
WORDS = ("the register's database stopped answering", "the register does not answer")
PROGRAMS = tuple(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))


@dataclass
class Tally:
    """What came of nights whose database was restarted."""

    restarts: int = 0
    told: int = 0
    went_through: int = 0
    wrong: list[str] = field(default_factory=list)


class Cluster:
    """A PostgreSQL cluster in a folder, listening on a loopback port of its own."""

    def __init__(self, place: Path) -> None:
        self._data, self._log = place / "data", place / "log"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self.url = f"postgresql://postgres@127.0.0.1:{self._port}/postgres"

    def run(self, program: str, *arguments: str) -> None:
        """One of PostgreSQL's programs, as its own user: it refuses to be root."""
        command = [str(PROGRAMS[-1].with_name(program)), "-D", str(self._data), *arguments]
        as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        subprocess.run([*as_user, *command], check=True, capture_output=True, cwd="/")

    def make(self) -> None:
        """Make and start it."""
        self._data.parent.mkdir(parents=True)
        if os.geteuid() == 0:
            shutil.chown(self._data.parent, "postgres")
        self.run("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale")
        options = f"-p {self._port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=20"
        self.run("pg_ctl", "-w", "-l", str(self._log), "-o", options, "start")

    def restart(self) -> None:
        """As after a crash."""
        self.run("pg_ctl", "-w", "-m", "immediate", "-l", str(self._log), "restart")

    def stop(self) -> None:
        """For good."""
        self.run("pg_ctl", "-w", "-m", "immediate", "stop")

    def writing(self) -> bool:
        """Whether a night holds the register for writing."""
        try:
            with psycopg.connect(self.url, connect_timeout=3) as asked:
                held = "select count(*) from pg_locks join pg_database d on d.oid = database where locktype = 'advisory'"
                changed = " and pid in (select pid from pg_stat_activity where backend_xid is not null)"
                return bool(asked.execute(held + changed).fetchone()[0])
        except psycopg.OperationalError:
            return False


@contextmanager
def cluster(place: Path) -> Iterator[Cluster]:
    """A cluster that lives as long as it is used."""
    found = Cluster(place)
    found.make()
    try:
        yield found
    finally:
        found.stop()


def nights(
    world: World, runs: Forked, server: Cluster, place: Path, twin: Undisturbed, *, restarts: int, seed: int
) -> Tally:
    """A first and a second night, each with restarts while the register is written, then left alone."""
    tally, site, rng = Tally(), world.site(place / "on-server"), random.Random(seed)
    change_site(site, database=None, database_env=VARIABLE)
    runs.environment[VARIABLE] = server.url
    for number, day in enumerate((FIRST, SECOND)):
        prepare(world, site, day)
        for _ in range(restarts // 2):
            restarted(runs, server, site, day, rng.uniform(0, 0.15), tally)
        whole(runs, site, day)
        differ = comparing.differences(twin.states[number], comparing.state(site, server.url))
        tally.wrong += [f"{day}: {name}" for name in [*differ, *comparing.unsound(site)]]
        print(f"  {day}: {tally}", flush=True)
    return tally


def restarted(runs: Forked, server: Cluster, site: Path, day: object, late: float, tally: Tally) -> None:
    """One night whose database is restarted as soon as it writes, or a moment later."""
    pid = runs.start("sync", "--site", site, "--as-of", day)
    while alive(pid) and not server.writing():
        time.sleep(0.002)
    time.sleep(late)
    server.restart()
    tally.restarts += 1
    code, said = runs.wait(pid), runs.said()
    tally.told += code == 2 and any(words in said for words in WORDS)
    tally.went_through += code in (0, 1)
    if "Traceback" in said or (code == 2 and not any(words in said for words in WORDS)) or code > 2:
        tally.wrong.append(f"{day}: ended with {code}, and not in plain words: {' '.join(said.split())[-400:]}")
