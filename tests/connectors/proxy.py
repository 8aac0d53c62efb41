"""A line between a connector and a real server that can fall silent or be cut in the middle."""

import socket
import threading
from contextlib import suppress


class Line:
    """Listens on a port of its own and hands on to ``port``, at most ``bytes_back`` bytes of the server's; then silent, or cut."""

    def __init__(self, port: int, *, bytes_back: int, cut: bool = False) -> None:
        self._to, self._left, self._cut = port, bytes_back, cut
        self._open: list[socket.socket] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def mend(self) -> None:
        """From now on everything passes."""
        self._left = 1 << 60

    def __enter__(self) -> "Line":
        return self

    def __exit__(self, *_: object) -> None:
        for one in [self._listening, *self._open]:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                server = socket.create_connection(("127.0.0.1", self._to))
                self._open += [client, server]
                threading.Thread(target=self._forward, args=(client, server), daemon=True).start()
                threading.Thread(target=self._back, args=(server, client), daemon=True).start()

    def _forward(self, source: socket.socket, to: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                to.sendall(data)
            to.shutdown(socket.SHUT_WR)

    def _back(self, source: socket.socket, to: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(4096):
                to.sendall(data[: max(self._left, 0)])
                self._left -= len(data)
                if self._left <= 0 and self._cut:
                    to.shutdown(socket.SHUT_RDWR)
                    return
            if self._left > 0:
                to.shutdown(socket.SHUT_RDWR)
