"""The tests' own servers leave nothing open, also when a client has not hung up: an open socket would fail whichever test comes next."""

import gc
import socket
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.connectors import ssh
from tests.connectors.postbox import mailserver


@contextmanager
def listening(kind: str, folder) -> Iterator[int]:
    """The port of a server that greets who connects."""
    if kind == "mail":
        with mailserver() as mail:
            yield mail.port
    else:
        with ssh.with_password(folder, "geheim-1234") as server:
            yield server.port


@pytest.mark.parametrize("kind", ["mail", "sftp"])
def test_a_client_that_stays_is_hung_up_on(tmp_path, kind):
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        with listening(kind, tmp_path) as port:
            client = socket.create_connection(("127.0.0.1", port), timeout=10)
            greeting = client.recv(200)
        with client:
            while client.recv(2000):
                pass  # until it hangs up
        gc.collect()
    assert greeting.startswith((b"220", b"SSH-2.0"))
    assert [str(w.message) for w in said if issubclass(w.category, ResourceWarning)] == []
