"""Servers that take messages, as a webhook, a chat or a mail server would, on this machine: what arrived, and how they may misbehave."""

import email
import email.policy
import json
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from aiosmtpd.controller import Controller


class Postbox(ThreadingHTTPServer):
    """Keeps ``(path, body as JSON)`` of every request; answers with ``status``."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.status, self.got = 200, []
        self.at = f"127.0.0.1:{self.server_port}"

    def bodies(self, path: str = "") -> list[str]:
        """Title and text of what was posted to a path, to any where none is named."""
        return [f"{said.get('title', '')}\n{said['message']}" for to, said in self.got if path in to]

    def handle_error(self, *_: object) -> None:
        """A client that does not trust the certificate hangs up; that is its right."""


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"])).decode()
        self.server.got.append((self.path, json.loads(body)))
        self.send_response(self.server.status)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def postbox(certificate: tuple[Path, Path] | None = None) -> Iterator[Postbox]:
    """A server for webhooks; with a certificate and its key by TLS."""
    with Postbox() as server:
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*certificate)
            server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield server
        server.shutdown()


@contextmanager
def dripping(first: bytes = b"HTTP/1.1 200 OK\r\n") -> Iterator[str]:
    """A server that answers with a byte now and then, for ever, so that no timeout of a socket ends it; gives its address."""
    stop = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def drip() -> None:
            with suppress(OSError):
                client, _ = listening.accept()
                with client:
                    client.sendall(first)
                    while not stop.is_set():
                        client.sendall(b"x")
                        time.sleep(0.05)

        threading.Thread(target=drip, daemon=True).start()
        yield f"127.0.0.1:{listening.getsockname()[1]}"
        stop.set()


class Mail(Controller):
    """A mail server: the messages it took, read by Python's own parser."""

    def __init__(self) -> None:
        super().__init__(self, hostname="127.0.0.1", port=0)
        self.got: list[tuple[list[str], email.message.EmailMessage]] = []

    async def handle_DATA(self, _server: object, _session: object, envelope: object) -> str:  # noqa: N802 - aiosmtpd's name
        self.got.append((envelope.rcpt_tos, email.message_from_bytes(envelope.content, policy=email.policy.default)))
        return "250 taken"


@contextmanager
def mailserver() -> Iterator[Mail]:
    mail = Mail()
    mail.port = _free_port()
    mail.start()
    yield mail
    mail.stop()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])
