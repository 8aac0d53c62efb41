"""Deliveries that are asked for by HTTPS: a file behind an address, the APIs of surveys and of school systems.

Belongs here: the keys of these connectors. Does not belong here: other connectors, and what all share (``delivery``).
"""

from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator

from agreements.delivery import Address, Remote, Seconds, Variable, guarded_url


class Web(Remote):
    """What is asked for by HTTPS."""

    timeout_seconds: Seconds = 60


class Https(Web):
    """One file behind an address: an export link of a form, a sheet or another system."""

    connector: Literal["https"]
    url: str | None = None
    url_env: Variable | None = None  # where the address itself opens the door
    user: str = ""
    password_env: Variable | None = None
    token_env: Variable | None = None  # sent as Authorization: Bearer
    headers: dict[str, str] = Field(default_factory=dict)
    headers_env: dict[str, Variable] = Field(default_factory=dict)
    name: str | None = None  # the file lands under; else as the server calls it

    @field_validator("url")
    @classmethod
    def _guarded(cls, url: str | None) -> str | None:
        return url if url is None else guarded_url(url)

    @model_validator(mode="after")
    def _one_address(self) -> "Https":
        if (self.url is None) == (self.url_env is None):
            raise ValueError("name either url or url_env")
        return self

    @property
    def place(self) -> str:
        """The server only: the rest of an address may be a key."""
        return f"https {urlsplit(self.url).hostname}" if self.url else f"https ({self.url_env})"


class Survey(Web):
    """Submissions of a survey form, by the API of the server that collects them."""

    url: Address
    form: str
    repeat: str | None = Field(default=None, pattern=r"^[^/\s]+(/[^/\s]+)*$")  # the group whose entries are the rows

    @property
    def place(self) -> str:
        """Server and form."""
        return f"{self.connector} {urlsplit(self.url).hostname} {self.form}"


class Kobo(Survey):
    """Submissions in KoboToolbox."""

    connector: Literal["kobo"]
    form: str = Field(pattern=r"^[A-Za-z0-9]+$")  # the asset's uid
    token_env: Variable
    validation: list[Literal["none", "approved", "not_approved", "on_hold"]] = Field(  # which submissions count
        default=["none", "approved", "on_hold"], min_length=1
    )


class Odk(Survey):
    """Submissions in ODK Central."""

    connector: Literal["odk"]
    project: int = Field(ge=1)
    form: str = Field(min_length=1)  # the form's id
    user: str
    password_env: Variable
    review: list[Literal["received", "edited", "hasIssues", "approved", "rejected"]] = Field(  # which submissions count
        default=["received", "edited", "hasIssues", "approved"], min_length=1
    )


class OneRoster(Web):
    """Pupils of a school system, by OneRoster's API of version 1.2."""

    connector: Literal["oneroster"]
    url: Address  # up to and with v1p2
    token_url: Address
    client_id: str = Field(min_length=1)
    client_secret_env: Variable
    scope: str = ""  # of the token; else those of the standard for pupils and their birth dates
    full_every_days: int = Field(default=7, ge=1)  # between these, only what has changed is asked for

    @property
    def place(self) -> str:
        """The server."""
        return f"oneroster {urlsplit(self.url).hostname}"
