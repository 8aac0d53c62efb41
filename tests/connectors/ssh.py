"""SFTP servers for the tests: OpenSSH's with keys, asyncssh's with a password. Each runs as who runs the tests, on a port of its own."""

import asyncio
import getpass
import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

CONFIG = """\
ListenAddress 127.0.0.1
Port {port}
HostKey {folder}/host
AuthorizedKeysFile {folder}/user.pub
PasswordAuthentication no
PermitRootLogin yes
StrictModes no
UsePAM no
PidFile none
Subsystem sftp internal-sftp
"""


@dataclass(frozen=True)
class Server:
    """A running server: port, fingerprint of its key, whom to log in as, where its files are."""

    port: int
    fingerprint: str
    user: str
    files: Path
    key: Path


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def make_key(path: Path, passphrase: str = "") -> str:
    """A key pair; gives the fingerprint as OpenSSH tells it."""
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-f", str(path)], check=True)
    told = subprocess.run(["ssh-keygen", "-lf", f"{path}.pub"], check=True, capture_output=True, text=True)
    return told.stdout.split()[1]


@contextmanager
def openssh(folder: Path) -> Iterator[Server]:
    program = shutil.which("sshd", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None:
        pytest.skip("there is no sshd (Debian: openssh-server)")
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)  # root's sshd insists on it
    files, port = folder / "files", free_port()
    files.mkdir()
    fingerprint, _ = make_key(folder / "host"), make_key(folder / "user")
    (folder / "config").write_text(CONFIG.format(port=port, folder=folder))
    with subprocess.Popen([program, "-D", "-f", str(folder / "config")], stderr=subprocess.DEVNULL) as process:
        try:
            wait_for(port)
            yield Server(port, fingerprint, getpass.getuser(), files, folder / "user")
        finally:
            process.terminate()


def wait_for(port: int) -> None:
    for _ in range(100):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.1)
    raise TimeoutError(f"nobody listens on {port}")


@contextmanager
def with_password(folder: Path, password: str) -> Iterator[Server]:
    """asyncssh's server, in a thread of its own."""
    import asyncssh

    open_: set[asyncssh.SSHServerConnection] = set()

    class Door(asyncssh.SSHServer):
        def connection_made(self, conn: asyncssh.SSHServerConnection) -> None:
            self.conn = conn
            open_.add(conn)

        def connection_lost(self, exc: Exception | None) -> None:
            open_.discard(self.conn)

        def begin_auth(self, _username: str) -> bool:
            return True

        def password_auth_supported(self) -> bool:
            return True

        def validate_password(self, username: str, given: str) -> bool:
            return (username, given) == ("school", password)

    files, key, loop = folder / "files", asyncssh.generate_private_key("ssh-ed25519"), asyncio.new_event_loop()
    files.mkdir()

    def root(channel: asyncssh.SSHServerChannel) -> asyncssh.SFTPServer:
        return asyncssh.SFTPServer(channel, chroot=str(files))

    async def listen() -> asyncssh.SSHAcceptor:
        return await asyncssh.listen("127.0.0.1", 0, server_factory=Door, server_host_keys=[key], sftp_factory=root)

    async def close() -> None:
        """Hangs up on clients that have not: a socket left open is told of in whichever test comes next."""
        server.close()
        for conn in list(open_):
            conn.abort()
            await conn.wait_closed()
        await asyncio.sleep(0.1)

    server = loop.run_until_complete(listen())
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield Server(server.get_port(), key.get_fingerprint(), "school", files, folder / "none")
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.run_until_complete(close())
        loop.close()
