"""The front door: a site's folder becomes one frozen ``Settings``; nothing else reads ``site.yaml`` or the environment.

Belongs here: the shape of ``site.yaml``, where things lie in a site, the database's address, today's date.
Does not belong here: what an agency's file says (``agreements``), what the settings do.
"""

import datetime as dt
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import Field, field_validator

from agreements.errors import SettingsError
from agreements.load import load_agencies, load_one
from agreements.model import Agency, Name, Strict
from agreements.text import Text
from records.fields import GIVEN, OUT
from register.settings import AgeRules, Calendar

DEFAULT_SITE = Path(__file__).parents[1] / "examples" / "lampang"
SITE_VARIABLE = "ONETEAM_SITE"


class Site(Strict):
    """``site.yaml``."""

    site: Name
    province: str
    time_zone: str = "Asia/Bangkok"
    as_of: dt.date | None = None  # a fixed day, for examples; a real site leaves it out and lives today
    database: str = "sqlite:///register.db"  # a relative SQLite path lies in the site's folder
    database_env: str | None = None  # the variable that holds the URL of a database with a password
    ages: AgeRules = AgeRules()
    calendar: Calendar = Calendar()
    small_cell: int = Field(default=10, ge=1)  # published counts below it are hidden
    lang: str = Field(default="th", pattern="^(th|en)$")

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, zone: str) -> str:
        try:
            ZoneInfo(zone)
        except (KeyError, ValueError) as error:
            raise ValueError("no such time zone, e.g. Asia/Bangkok") from error
        return zone


@dataclass(frozen=True)
class Settings:
    """A site, ready to run: where everything lies, who takes part, which rules hold."""

    folder: Path
    site: Site
    agencies: tuple[Agency, ...]

    @property
    def inbox(self) -> Path:
        """Where agencies' files arrive."""
        return self.folder / "inbox"

    @property
    def landing(self) -> Path:
        """Every delivery as it came, immutable."""
        return self.folder / "landing"

    @property
    def work(self) -> Path:
        """Tables between assets; can be thrown away."""
        return self.folder / "work"

    @property
    def outbox(self) -> Path:
        """What agencies receive."""
        return self.folder / "outbox"

    @property
    def reports(self) -> Path:
        """Pages for officers and auditors."""
        return self.folder / "reports"

    @property
    def dagster_home(self) -> Path:
        """Dagster's own storage: counts and events, never a row."""
        return self.folder / "work" / "dagster"

    @property
    def model(self) -> Path | None:
        """The site's own linkage model, if it has one."""
        own = self.folder / "model.yaml"
        return own if own.exists() else None

    @property
    def protected(self) -> frozenset[str]:
        """Agencies whose rows may never show."""
        return frozenset(a.agency for a in self.agencies if a.protected)

    @property
    def suppliers(self) -> tuple[Agency, ...]:
        """Agencies that deliver."""
        return tuple(a for a in self.agencies if a.delivery)

    @property
    def recipients(self) -> tuple[Agency, ...]:
        """Agencies that receive a list."""
        return tuple(a for a in self.agencies if a.receives.rows != "none")

    @cached_property
    def database_url(self) -> str:
        """The register's address.

        Raises:
            SettingsError: the variable named in ``database_env`` is not set.
        """
        if not self.site.database_env:
            return self._inside(self.site.database)
        url = os.environ.get(self.site.database_env)
        if not url:
            name = self.site.database_env
            raise SettingsError([Text(f"site.yaml: database_env: ยังไม่ได้ตั้งตัวแปรแวดล้อม {name}", f"site.yaml: database_env: {name} is not set")])
        return url

    def _inside(self, url: str) -> str:
        """A relative SQLite path, placed in the site's folder."""
        prefix = "sqlite:///"
        if not url.startswith(prefix) or Path(url.removeprefix(prefix)).is_absolute():
            return url
        return prefix + str(self.folder / url.removeprefix(prefix))

    def agency(self, key: str) -> Agency:
        """The agency with this key."""
        return next(a for a in self.agencies if a.agency == key)

    def today(self) -> dt.date:
        """The day the register speaks of: the site's fixed day, else today in its time zone."""
        return self.site.as_of or self.now().date()

    def now(self) -> dt.datetime:
        """The clock on the wall of the site."""
        return dt.datetime.now(ZoneInfo(self.site.time_zone)).replace(microsecond=0)


def load_settings(folder: Path) -> Settings:
    """The site in ``folder``.

    Raises:
        SettingsError: every mistake of ``site.yaml`` and all agencies' files at once.
    """
    folder = folder.resolve()
    if not (folder / "site.yaml").exists():
        raise SettingsError([Text(
            f"{folder}: ไม่มี site.yaml ที่นี่ สร้างพื้นที่ตัวอย่างด้วยคำสั่ง oneteam world {folder.name}",
            f"{folder}: no site.yaml here; `oneteam world {folder.name}` writes an example site",
        )])
    problems: list[Text] = []
    site = agencies = None
    try:
        site = load_one(folder / "site.yaml", Site)
    except SettingsError as error:
        problems += error.problems
    try:
        agencies = load_agencies(folder / "agencies", in_fields=GIVEN, out_fields=OUT)
    except SettingsError as error:
        problems += error.problems
    if problems or site is None or agencies is None:
        raise SettingsError(problems)
    return Settings(folder, site, tuple(agencies))


def site_folder(given: Path | None = None) -> Path:
    """The site to work on: as given, else by ``ONETEAM_SITE``, else the example."""
    return given or Path(os.environ.get(SITE_VARIABLE) or DEFAULT_SITE)
