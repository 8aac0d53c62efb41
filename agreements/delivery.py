"""How and where an agency's data come: one model a connector.

Belongs here: the keys of each connector, what they may hold, which of them name a secret. Does not belong here: connectors that ask by
HTTPS (``web``), choosing one (``ways``), fetching (``connectors``), the secrets themselves: a file names the variable of the environment
that holds one, never the secret.
"""

import datetime as dt
import re
from pathlib import PurePosixPath
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, field_validator, model_validator

from agreements.calendar import DMC
from agreements.days import Day
from agreements.select import why_not_one_select
from agreements.strict import Strict

SENDER = re.compile(r"[^@\s\"\\]*@[A-Za-z0-9.-]+")
VARIABLE = re.compile(r"[A-Z][A-Z0-9_]*")


def _variable(name: str) -> str:
    if not VARIABLE.fullmatch(name):
        raise ValueError("write the NAME of an environment variable (capitals, digits, _), never the password itself")
    return name


def _pattern(path: str) -> str:
    pure = PurePosixPath(path)
    if not path or pure.is_absolute() or ".." in pure.parts or "\\" in path:
        raise ValueError("path must stay inside inbox/ or the folder named (no leading slash, no ..)")
    return path


Variable = Annotated[str, AfterValidator(_variable)]  # names a secret
Seconds = Annotated[int, Field(ge=1, le=3600)]
Pattern = Annotated[str, AfterValidator(_pattern)]  # files below a folder, wildcards allowed


def guarded_address(url: str) -> bool:
    """Whether nobody on the way can read or change what is sent: TLS, or this very machine."""
    parts = urlsplit(url)
    return bool(parts.hostname) and (parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in ("127.0.0.1", "localhost")))


def guarded_url(url: str) -> str:
    """The address, if it is guarded."""
    if not guarded_address(url):
        raise ValueError("url must begin with https:// (http only for 127.0.0.1)")
    return url


Address = Annotated[str, AfterValidator(guarded_url)]


class OAuth(Strict):
    """How a token is fetched that opens the door for an hour: by OAuth 2, with client credentials or with a refresh token."""

    token_url: Address
    client_id: str = Field(min_length=1)
    client_secret_env: Variable | None = None
    refresh_token_env: Variable | None = None
    scope: str = ""

    @model_validator(mode="after")
    def _something_secret(self) -> "OAuth":
        if self.client_secret_env is None and self.refresh_token_env is None:
            raise ValueError("name client_secret_env or refresh_token_env")
        return self


class ReadHints(Strict):
    """How the file is written, where the detection needs help. All optional."""

    format: Literal["csv", "xlsx", "xls", "ods", "oneroster"] | None = None
    encoding: str | None = None
    separator: Literal[",", ";", "\t", "|"] | None = None
    sheets: list[str] | None = None  # names or wildcards; default: every sheet that has the header
    header_row: int | None = Field(default=None, ge=1)  # first header line, 1 = first line of the sheet
    header_rows: int | None = Field(default=None, ge=1, le=4)
    password_env: Variable | None = None  # of locked workbooks and zips


class Delivery(Strict):
    """What every connector shares: what being absent from the data means, when they are due, how files are read."""

    connector: str = "files"
    statement: Literal["complete", "additions"] = "complete"
    due: list[str] = Field(default_factory=list)
    grace_days: int = Field(default=7, ge=0)  # days after a due day before the agency is called late
    dated: Day | None = None  # the day the file speaks of, when it is not the day of receipt
    read: ReadHints = ReadHints()

    @field_validator("due")
    @classmethod
    def _month_day(cls, due: list[str]) -> list[str]:
        for day in due:
            if day != DMC:
                dt.date.fromisoformat(f"2024-{day}")
        return due

    @property
    def place(self) -> str:
        """Where the data come from, for messages; never a secret."""
        return self.connector

    @property
    def secrets(self) -> list[str]:
        """The variables of the environment that the file names."""
        parts = [self, *(part for _, part in self if isinstance(part, Strict))]
        named = [value for part in parts for name, value in part if name.endswith("_env") and value]
        return [name for value in named for name in (value.values() if isinstance(value, dict) else [value])]


class Files(Delivery):
    """Files that somebody puts into ``inbox/``."""

    connector: Literal["files"] = "files"
    path: Pattern

    @property
    def place(self) -> str:
        """The path below the site's folder."""
        return f"inbox/{self.path}"


class Remote(Delivery):
    """Data that One Team fetches from where the agency keeps them."""


class Tree(Remote):
    """Files in folders somewhere else."""

    path: Pattern
    take: Literal["all", "newest"] = "all"
    quiet_seconds: int = Field(default=10, ge=0)  # a file written to more recently may not be complete

    @field_validator("path")
    @classmethod
    def _level_by_level(cls, path: str) -> str:
        if "**" in path:
            raise ValueError("path goes folder by folder: write */*.xlsx, not **")
        return path


class Folder(Tree):
    """A folder or a mounted share of this machine, outside the site."""

    connector: Literal["folder"]
    folder: str

    @field_validator("folder")
    @classmethod
    def _absolute(cls, folder: str) -> str:
        if not PurePosixPath(folder).is_absolute():
            raise ValueError("folder must be a whole path from /, e.g. /srv/oneteam/shares/obec")
        return folder

    @property
    def place(self) -> str:
        """The folder and the files in it."""
        return f"{self.folder.rstrip('/')}/{self.path}"


class Mailbox(Remote):
    """Attachments that named senders mail to a mailbox."""

    connector: Literal["imap"]
    host: str
    port: int | None = Field(default=None, ge=1, le=65535)
    security: Literal["tls", "starttls", "none"] = "tls"
    user: str
    password_env: Variable | None = None
    oauth: OAuth | None = None  # in place of a password
    mailbox: str = "INBOX"
    senders: list[str] = Field(min_length=1)  # addresses, or @domain for all of one
    checked_by: str | None = None  # the mail server whose verdict on the sender (DMARC) must be good
    since: Day | None = None  # older messages are not looked at
    path: Pattern = "*"  # names of attachments
    take: Literal["all", "newest"] | None = None  # the newest message only; by default so of a complete list
    timeout_seconds: Seconds = 60

    @field_validator("senders")
    @classmethod
    def _addresses(cls, senders: list[str]) -> list[str]:
        wrong = [s for s in senders if not SENDER.fullmatch(s)]
        if wrong:
            raise ValueError(f"senders are addresses (office@school.example) or domains (@school.example): {', '.join(wrong)}")
        return [s.lower() for s in senders]

    @model_validator(mode="after")
    def _guarded(self) -> "Mailbox":
        if self.security == "none" and self.host not in ("127.0.0.1", "localhost"):
            raise ValueError("security: none is for 127.0.0.1 only")
        if (self.password_env is None) == (self.oauth is None):
            raise ValueError("name either password_env or oauth")
        return self

    @property
    def newest_only(self) -> bool:
        """Whether one message is the whole delivery."""
        return self.take == "newest" or (self.take is None and self.statement == "complete")

    @property
    def place(self) -> str:
        """Server, mailbox and attachments."""
        return f"imap {self.host} {self.mailbox}/{self.path}"


class Storage(Tree):
    """Files in an object storage (S3, Google, Azure and what else fsspec knows)."""

    connector: Literal["storage"]
    url: str = Field(pattern=r"^[a-z0-9]+://.*$")  # protocol://bucket/folder
    options: dict[str, str | bool | int] = Field(default_factory=dict)
    options_env: dict[str, Variable] = Field(default_factory=dict)

    @property
    def place(self) -> str:
        """Bucket, folder and files."""
        return f"{self.url.rstrip('/')}/{self.path}"


class Sql(Remote):
    """One table or query of a database, read without writing."""

    connector: Literal["sql"]
    system: Literal["postgresql", "mariadb", "mysql", "sqlite", "sqlserver", "oracle"]
    host: str = ""
    port: int | None = None
    database: str  # of SQLite: the file
    user: str = ""
    password_env: Variable | None = None
    options: dict[str, str] = Field(default_factory=dict)  # of the driver, e.g. {sslmode: require}
    table: str | None = Field(default=None, pattern=r"^\w+(\.\w+)?$")
    query: str | None = None
    key: list[str] = Field(default_factory=list)  # the columns that name a row
    changed_since: str | None = None  # the column that says when a row was changed last
    encoding: Literal["tis-620"] | None = None
    timeout_seconds: Seconds = 60

    @field_validator("query")
    @classmethod
    def _only_reads(cls, query: str | None) -> str | None:
        refused = why_not_one_select(query) if query is not None else ""
        if refused:
            raise ValueError(refused)
        return query

    @model_validator(mode="after")
    def _whole(self) -> "Sql":
        if (self.table is None) == (self.query is None):
            raise ValueError("name either table or query")
        if self.changed_since and not self.key:
            raise ValueError("changed_since needs key: the columns that name a row")
        if (self.system == "sqlite") == bool(self.host):
            raise ValueError("sqlite has a file (database) and no host" if self.host else f"{self.system} needs host")
        return self

    @property
    def place(self) -> str:
        """System, host and database."""
        return f"{self.system} {self.host} {self.database}".replace("  ", " ")


class Sftp(Tree):
    """Files on a server reached by SSH's file transfer."""

    connector: Literal["sftp"]
    host: str
    port: int = Field(default=22, ge=1, le=65535)
    host_key: str = Field(pattern=r"^SHA256:[A-Za-z0-9+/]{43}$")  # the server's fingerprint, so that nobody can stand in for it
    user: str
    password_env: Variable | None = None
    key_file: str | None = None
    passphrase_env: Variable | None = None  # of the key file
    folder: str = "."
    timeout_seconds: Seconds = 60

    @model_validator(mode="after")
    def _one_login(self) -> "Sftp":
        if (self.password_env is None) == (self.key_file is None):
            raise ValueError("name either password_env or key_file")
        return self

    @property
    def place(self) -> str:
        """Server, folder and files."""
        return f"sftp {self.host} {PurePosixPath(self.folder) / self.path}"
