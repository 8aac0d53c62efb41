"""The night on one screen: who delivered, where every row went, how many children, what was held back, where things lie.

Belongs here: gathering the figures. Does not belong here: printing them.
"""

import dataclasses
import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from agreements.text import NOTHING, Text
from assets.linked import how_linked, linked
from assets.notifying import last_faults
from assets.reporting import purged_by_day
from assets.site import Site
from assets.standing import Standing, standings
from records.reasons import REASONS
from register import read
from register.store import open_register
from register.vocabulary import STATES


@dataclass(frozen=True)
class AgencyLine:
    """One agency tonight."""

    agency: str
    name: Text
    verdict: str
    rows_in: int
    accepted: int
    quarantined: int
    not_records: int
    main_reason: Text
    message: Text
    in_use: Text = NOTHING  # which delivery stands in place of the newest


@dataclass(frozen=True)
class Summary:
    """The whole night."""

    site: Text
    day: dt.date
    run_id: str
    agencies: list[AgencyLine]
    children: int
    listed: int
    to_review: int
    states: list[tuple[Text, int]]
    places: list[tuple[Text, Path]]
    broken: list[Text]  # the steps that failed
    purged: list[tuple[Text, int, int]] = field(default_factory=list)  # agency, files, records; of a protected one no counts
    linked: Text = NOTHING  # everything or what changed; empty where nothing was linked tonight
    notified: int = 0  # messages sent
    not_notified: list[Text] = field(default_factory=list)  # whom a message did not reach, and why

    @property
    def green(self) -> bool:
        """Nothing was held back, failed, or kept out."""
        return not self.broken and all(a.verdict in ("accepted", "stale", "missing") for a in self.agencies)

    def plain(self) -> dict[str, Any]:
        """The same as JSON can hold it."""
        data = dataclasses.asdict(self)
        data["day"], data["green"] = self.day.isoformat(), self.green
        data["states"] = {name.en: count for name, count in self.states}
        data["purged"] = [{"agency": name.en, "files": files, "records": records} for name, files, records in self.purged]
        data["linked"] = self.linked.en
        data["broken"] = [step.en for step in self.broken]
        data["not_notified"] = [fault.en for fault in self.not_notified]
        data["places"] = {label.en: str(path) for label, path in self.places}
        return data


def summarise(site: Site, day: dt.date, run_id: str, broken: list[Text]) -> Summary:
    """The night's figures, from the standings and the register."""
    people = read.people(open_register(site.database_url))
    counts = people["state"].value_counts()
    names = {a.agency: a.name.text for a in site.agencies}
    notified, not_notified = last_faults(site, run_id)
    return Summary(
        site=site.name, day=day, run_id=run_id,
        agencies=[_line(s, names[s.agency], protected=s.agency in site.protected) for s in standings(site)],
        children=len(people), listed=int(people["listed"].sum()), to_review=int(counts.get("contradiction", 0)),
        states=[(STATES[s], int(counts[s])) for s in STATES if s in counts],
        places=_places(site), broken=broken, purged=[(names[p.agency], p.files, p.records) for p in purged_by_day(site) if p.day == day],
        linked=NOTHING if broken else how_linked(linked(site).report),
        notified=notified, not_notified=not_notified,
    )  # fmt: skip


def _line(standing: Standing, name: Text, *, protected: bool) -> AgencyLine:
    newest = standing.newest
    if newest is None or protected:  # how many children a shelter has is nobody's business; only whether it delivered
        return AgencyLine(standing.agency, name, standing.verdict, 0, 0, 0, 0, NOTHING, standing.message, standing.in_use)
    reason = max(newest.quarantine_reasons, key=lambda r: newest.quarantine_reasons[r], default="")
    return AgencyLine(
        standing.agency, name, standing.verdict, newest.rows_in, newest.accepted, newest.quarantined, sum(newest.not_records.values()),
        REASONS.get(reason, NOTHING), standing.message, standing.in_use,
    )  # fmt: skip


def _places(site: Site) -> list[tuple[Text, Path]]:
    database = site.database_url.removeprefix("sqlite:///")
    return [
        (Text("ทะเบียน", "register"), Path(database) if database != site.database_url else Path("(database server)")),
        (Text("รายชื่อส่งหน่วยงาน", "lists for agencies"), site.outbox),
        (Text("รายงาน", "reports"), site.reports / "index.html"),
    ]
