"""Files on a server, by SFTP. Belongs here: the login, listing, reading. Does not belong here: which files count (``trees``)."""

import datetime as dt
import logging
import socket
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from fnmatch import fnmatchcase
from functools import partial
from pathlib import PurePosixPath

import paramiko

from agreements.delivery import Sftp
from connectors.sources import faults, trees
from connectors.sources.fetching import Fetched, Order

BLOCK_BYTES = 32 * 1024  # what a server gives at once; asking ahead takes a thread whose failures cannot be caught

logging.getLogger("paramiko").setLevel(logging.CRITICAL)  # it would print every broken line with a traceback


def fetch(delivery: Sftp, order: Order) -> list[Fetched]:
    """The files on the server that the pattern names.

    Raises:
        DeliveryError: ``login_refused``, ``host_key_differs``, ``no_key``, ``not_there``.
        TransientError: ``unreachable``, ``hangs``, ``broke_off``, ``still_being_written``.
    """
    with _faults(delivery), _session(delivery, order) as files:
        return trees.fetch(partial(_look, files, delivery), delivery, order)


@contextmanager
def _faults(delivery: Sftp) -> Iterator[None]:
    """What the library raises in our words."""
    try:
        yield
    except TimeoutError:
        raise faults.hangs(delivery.place, delivery.timeout_seconds) from None
    except PermissionError:
        raise faults.login_refused(delivery.place) from None
    except FileNotFoundError:
        raise faults.not_there(delivery.place) from None
    except (paramiko.SSHException, EOFError, OSError):
        raise faults.broke_off(delivery.place) from None


@contextmanager
def _session(delivery: Sftp, order: Order) -> Iterator[paramiko.SFTPClient]:
    """A login on the server whose key is the one agreed."""
    with closing(paramiko.Transport(_connected(delivery))) as transport:
        transport.banner_timeout = transport.auth_timeout = transport.channel_timeout = delivery.timeout_seconds
        transport.start_client(timeout=delivery.timeout_seconds)
        shown = transport.get_remote_server_key()
        if shown.fingerprint != delivery.host_key:
            raise faults.host_key_differs(delivery.place, f"{shown.get_name()} {shown.fingerprint}")
        _log_in(transport, delivery, order)
        files = paramiko.SFTPClient.from_transport(transport)
        assert files is not None  # noqa: S101 - only an inactive transport gives none, and it raises before
        files.get_channel().settimeout(delivery.timeout_seconds)
        yield files


def _connected(delivery: Sftp) -> socket.socket:
    try:
        return socket.create_connection((delivery.host, delivery.port), timeout=delivery.timeout_seconds)
    except OSError:
        raise faults.unreachable(delivery.place) from None


def _log_in(transport: paramiko.Transport, delivery: Sftp, order: Order) -> None:
    try:
        if delivery.key_file:
            transport.auth_publickey(delivery.user, _key(delivery, order))
        else:
            transport.auth_password(delivery.user, order.secret(delivery.password_env))
    except paramiko.AuthenticationException:
        raise faults.login_refused(delivery.place) from None


def _key(delivery: Sftp, order: Order) -> paramiko.PKey:
    passphrase = order.secret(delivery.passphrase_env)
    try:
        return paramiko.PKey.from_path(delivery.key_file, passphrase.encode() or None)
    except (OSError, ValueError, TypeError, paramiko.SSHException):
        raise faults.no_key(delivery.place) from None


def _look(files: paramiko.SFTPClient, delivery: Sftp) -> list[trees.Entry]:
    """What the pattern names, folder by folder."""
    return list(_below(files, delivery, "", PurePosixPath(delivery.path).parts))


def _below(files: paramiko.SFTPClient, delivery: Sftp, folder: str, wished: tuple[str, ...]) -> Iterator[trees.Entry]:
    for found in files.listdir_attr(f"{delivery.folder}/{folder}"):
        path, mode = f"{folder}{found.filename}", found.st_mode or 0
        if not fnmatchcase(found.filename, wished[0]):
            continue
        if len(wished) > 1 and stat.S_ISDIR(mode):
            yield from _below(files, delivery, f"{path}/", wished[1:])
        elif len(wished) == 1 and stat.S_ISREG(mode):
            changed = dt.datetime.fromtimestamp(found.st_mtime or 0, tz=dt.UTC)
            yield trees.Entry(path, found.st_size or 0, changed, partial(_read, files, f"{delivery.folder}/{path}"))


def _read(files: paramiko.SFTPClient, path: str, offset: int) -> Iterator[bytes]:
    with files.open(path, "rb") as file:
        file.seek(offset)
        while block := file.read(BLOCK_BYTES):
            yield block
