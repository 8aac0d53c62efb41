"""What an asset may know of the site: folders, agencies, rules, the clock. Handed in as the resource ``site``.

Belongs here: the plain ``Site`` and the names of things in its folder. Does not belong here: reading YAML or the environment
(``pipelines.settings`` does, and builds this).
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from agreements.calendar import Calendar
from agreements.model import Agency
from agreements.notify import Notify
from agreements.text import Lang, Text
from register import rulings
from register.settings import AgeRules
from register.store import open_register


@dataclass(frozen=True)
class Site:
    """A site, ready to run.

    Attributes:
        folder: where the site lies. name, province: of the province it serves. agencies: all of them, by key.
        database_url: of the register. ages, calendar, small_cell: the rules. fixed_day: an example's day, else None.
        clock: the time in the site's time zone. lang: the language of lists and figures, and the one pages open in.
        figures_round: figures that go out to agencies are rounded to its multiples.
        data_docs: whether Great Expectations' own pages are written too.
        secrets: the variables of the environment that the site's files name, with what they hold.
        notify: who is told after a night, besides agencies that are told of their own deliveries.
        few_rows: where fewer are in use, every night links all of them; no base is kept.
    """

    folder: Path
    name: Text
    province: str
    agencies: tuple[Agency, ...]
    database_url: str
    ages: AgeRules
    calendar: Calendar
    small_cell: int
    fixed_day: dt.date | None
    clock: Callable[[], dt.datetime]
    lang: Lang
    data_docs: bool = False
    figures_round: int = 5
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    few_rows: int = 20_000
    notify: tuple[Notify, ...] = ()

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
        return self.work / "dagster"

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
        """Agencies that receive a list or figures."""
        return tuple(a for a in self.agencies if a.receives.rows != "none" or a.receives.figures)

    @property
    def has_register(self) -> bool:
        """Whether there is a register yet: a file, or a server's."""
        file = self.database_url.removeprefix("sqlite:///")
        return file == self.database_url or Path(file).exists()

    @cached_property
    def rulings(self) -> Mapping[tuple[str, str], rulings.Verdict]:
        """What officers ruled on deliveries, by agency and files (``register.rulings.in_force``), as it stood when first asked."""
        return rulings.in_force(open_register(self.database_url)) if self.has_register else {}

    def today(self) -> dt.date:
        """The day the register speaks of, unless a run says otherwise."""
        return self.fixed_day or self.clock().date()
