"""How far the night is: assets say it, whoever started the run listens.

Belongs here: the one hook between a running asset and a progress bar. Does not belong here: bars (``pipelines``).
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Listener = Callable[[str, float], None]


def _nobody(_step: str, _share: float) -> None:
    """Nobody listens (a run started from Dagster's page)."""


_listener: ContextVar[Listener] = ContextVar("listener", default=_nobody)


def say(step: str, share: float = 0.0) -> None:
    """The step at work and its share done, between 0 and 1."""
    _listener.get()(step, share)


@contextmanager
def listening(listener: Listener) -> Iterator[None]:
    """Send what assets say to ``listener``."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)
