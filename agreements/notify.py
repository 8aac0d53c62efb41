"""Who is told after a night, and of what: one entry of ``notify`` in ``site.yaml``.

Belongs here: its keys. Does not belong here: what has happened (``assets.happenings``), the words (``publishing.notices``), sending
(``connectors.notifying``), the addresses themselves: a file names the variable of the environment that holds them.
"""

from typing import Any, Literal

from pydantic import Field, model_validator

from agreements.delivery import Variable
from agreements.strict import Strict

Event = Literal["held", "late", "failed", "done"]
Spoken = Literal["th", "en", "both"]
REMIND_DAYS = 7


class Notify(Strict):
    """Somebody who is told."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")
    to_env: Variable  # holds the addresses (URLs of Apprise), several separated by spaces
    on: tuple[Event, ...] = ("held", "late", "failed")
    lang: Spoken = "both"
    agencies: tuple[str, ...] = ()  # of these only; empty: of all
    remind_days: int = Field(default=REMIND_DAYS, ge=0)  # what still holds is told again after so many days; 0: never

    @model_validator(mode="before")
    @classmethod
    def _on_is_a_word(cls, data: Any) -> Any:
        """YAML 1.1 takes a bare ``on`` for true."""
        return {"on" if key is True else key: value for key, value in data.items()} if isinstance(data, dict) else data

    @model_validator(mode="after")
    def _whole(self) -> "Notify":
        if self.agencies and "done" in self.on:
            raise ValueError("done tells of the whole night: leave out done, or agencies")
        return self
