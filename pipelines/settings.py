"""The front door: a site's folder becomes one ``assets.site.Site``; nothing else reads ``site.yaml`` or the environment.

Belongs here: the shape of ``site.yaml``, where things lie in a site, the database's address, today's date.
Does not belong here: what an agency's file says (``agreements``), what the settings do.
"""

import datetime as dt
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import yaml
from pydantic import Field, ValidationError, field_validator

from agreements.calendar import Calendar
from agreements.days import Day
from agreements.errors import SettingsError
from agreements.load import load_agencies, load_one
from agreements.model import Agency, Name
from agreements.notify import Notify
from agreements.strict import Strict
from agreements.text import Text
from assets.site import Site
from records.fields import GIVEN, OUT
from register.settings import AgeRules

DEFAULT_SITE = Path(__file__).parents[1] / "examples" / "lampang"
SITE_VARIABLE = "ONETEAM_SITE"
T = TypeVar("T")


class SiteFile(Strict):
    """``site.yaml``."""

    site: Name
    province: str
    time_zone: str = "Asia/Bangkok"
    as_of: Day | None = None  # a fixed day, for examples; a real site leaves it out and lives today
    database: str = "sqlite:///register.db"  # a relative SQLite path lies in the site's folder
    database_env: str | None = None  # the variable that holds the URL of a database with a password
    ages: AgeRules = AgeRules()
    calendar: Calendar = Calendar()
    small_cell: int = Field(default=10, ge=1)  # published counts below it are hidden
    figures_round: int = Field(default=5, ge=1)  # figures for agencies are rounded to its multiples; 1 = exact
    lang: str = Field(default="th", pattern="^(th|en)$")
    data_docs: bool = False  # also write Great Expectations' own pages, offline and free of values
    notify: list[Notify] = Field(default_factory=list)  # who is told after a night, and of what

    @field_validator("notify")
    @classmethod
    def _named_once(cls, told: list[Notify]) -> list[Notify]:
        names = [entry.name for entry in told]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise ValueError(f"named twice: {', '.join(twice)}")
        return told

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, zone: str) -> str:
        try:
            ZoneInfo(zone)
        except (KeyError, ValueError) as error:
            raise ValueError("no such time zone, e.g. Asia/Bangkok") from error
        return zone


def load_site(folder: Path) -> Site:
    """The site in ``folder``, ready to run.

    Raises:
        SettingsError: every mistake of ``site.yaml`` and all agencies' files at once.
    """
    folder = folder.resolve()
    if not (folder / "site.yaml").exists():
        raise SettingsError([_no_site(folder)])
    problems: list[Text] = []
    file = _collect(problems, lambda: load_one(folder / "site.yaml", SiteFile))
    agencies = _collect(problems, lambda: load_agencies(folder / "agencies", in_fields=GIVEN, out_fields=OUT))
    url = _collect(problems, lambda: _database_url(folder, file)) if file else None
    problems += _unknown_agencies(file, agencies) if file and agencies else []
    if problems or file is None or agencies is None or url is None:
        raise SettingsError(problems)
    return _site(folder, file, agencies, url)


def who_hears(folder: Path) -> Site | None:
    """Of a site whose settings have mistakes: its name and who is told after a night; None where that cannot be read either."""
    try:
        said = yaml.safe_load((folder / "site.yaml").read_text(encoding="utf-8-sig"))
        kept = {key: said[key] for key in ("site", "notify") if key in said}
        return _site(folder, SiteFile.model_validate({**kept, "province": ""}), [], "")
    except (OSError, UnicodeDecodeError, TypeError, yaml.YAMLError, ValidationError):
        return None


def _site(folder: Path, file: SiteFile, agencies: list[Agency], url: str) -> Site:
    zone = ZoneInfo(file.time_zone)
    return Site(
        folder=folder, name=file.site.text, province=file.province, agencies=tuple(agencies), database_url=url, ages=file.ages,
        calendar=file.calendar, small_cell=file.small_cell, fixed_day=file.as_of,
        clock=lambda: dt.datetime.now(zone).replace(microsecond=0), lang="en" if file.lang == "en" else "th",
        data_docs=file.data_docs, figures_round=file.figures_round, secrets=_secrets(agencies, file.notify),
        notify=tuple(file.notify),
    )  # fmt: skip


def today_at(folder: Path) -> dt.date:
    """The day the site in ``folder`` lives on, whatever its agencies' files say.

    Raises:
        SettingsError: there is no site, or its ``site.yaml`` has mistakes.
    """
    if not (folder / "site.yaml").exists():
        raise SettingsError([_no_site(folder.resolve())])
    file = load_one(folder / "site.yaml", SiteFile)
    return file.as_of or dt.datetime.now(ZoneInfo(file.time_zone)).date()


def variables(names: Iterable[str]) -> dict[str, str]:
    """What these variables of the environment hold, as far as they are set."""
    return {name: os.environ[name] for name in names if name in os.environ}


def _unknown_agencies(file: SiteFile, agencies: list[Agency]) -> list[Text]:
    known = {a.agency for a in agencies}
    unknown = [(f"site.yaml: notify {entry.name}", key) for entry in file.notify for key in entry.agencies if key not in known]
    return [Text(f"{where}: ไม่มีหน่วยงาน {key}", f"{where}: no such agency: {key}") for where, key in unknown]


def _secrets(agencies: list[Agency], told: list[Notify]) -> dict[str, str]:
    """What the variables hold that the site's files name; one that is not set is missed only where it is needed."""
    named = {name for agency in agencies if agency.delivery for name in agency.delivery.secrets}
    named |= {entry.to_env for entry in told} | {a.contact.notify_env for a in agencies if a.contact.notify_env}
    return variables(named)


def _collect(problems: list[Text], load: Callable[[], T]) -> T | None:
    """What ``load`` gives, or None with its mistakes added, so that all files' mistakes are told at once."""
    try:
        return load()
    except SettingsError as error:
        problems += error.problems
        return None


def _database_url(folder: Path, file: SiteFile) -> str:
    """The register's address; a relative SQLite path lies in the site's folder."""
    if not file.database_env:
        return _inside(folder, file.database)
    name = file.database_env
    url = os.environ.get(name)
    if not url:
        raise SettingsError([Text(f"site.yaml: database_env: ยังไม่ได้ตั้งตัวแปรแวดล้อม {name}", f"site.yaml: database_env: {name} is not set")])
    return url


def _inside(folder: Path, url: str) -> str:
    prefix = "sqlite:///"
    if not url.startswith(prefix) or Path(url.removeprefix(prefix)).is_absolute():
        return url
    return prefix + str(folder / url.removeprefix(prefix))


def _no_site(folder: Path) -> Text:
    return Text(
        f"{folder}: ไม่มี site.yaml ที่นี่ สร้างพื้นที่ตัวอย่างด้วยคำสั่ง oneteam world {folder.name}",
        f"{folder}: no site.yaml here; `oneteam world {folder.name}` writes an example site",
    )


def site_folder(given: Path | None = None) -> Path:
    """The site to work on: as given, else by ``ONETEAM_SITE``, else the example."""
    return given or Path(os.environ.get(SITE_VARIABLE) or DEFAULT_SITE)
