"""What a run knows of itself: the day it speaks of, and whether that can be right.

Belongs here: reading a run's tags, days that leap away from the night before. Does not belong here: anything else of the site.
"""

import dataclasses
import datetime as dt
import time
from collections.abc import Mapping

import dagster as dg

from agreements.errors import OneTeamError
from agreements.text import Text
from assets.site import Site
from publishing.wording import day as written
from register.runs import newest_run
from register.store import open_register

AS_OF_TAG = "oneteam/as_of"  # a run tag, so that the command line and Dagster's page set the day in the same way
LEAP = dt.timedelta(days=45)  # longer without a night, and a person says that the day is right


def as_of(context: dg.AssetExecutionContext, site: Site) -> dt.date:
    """The day this run speaks of: its tag, else the site's."""
    return day_of(context.run.tags, site)


def day_of(tags: Mapping[str, str], site: Site) -> dt.date:
    """The day a run with these tags speaks of."""
    return given_day(tags) or site.today()


def given_day(tags: Mapping[str, str]) -> dt.date | None:
    """The day that a person has given a run, if any."""
    tag = tags.get(AS_OF_TAG)
    return dt.date.fromisoformat(tag) if tag else None


def refuse_leap(site: Site, given: dt.date | None) -> None:
    """Where only the clock says what day it is, it must fit the night before: agreements end and children come of age by the day.

    Raises:
        OneTeamError: ``clock_before``, ``clock_leapt``; nothing was changed, and a person who gives the day goes on.
    """
    if given or site.fixed_day or not site.has_register:
        return
    last, today = newest_run(open_register(site.database_url)).as_of, site.today()
    if last and today < last:
        raise OneTeamError("clock_before", _says(today, last), where=str(site.folder), todo=Text(
            "ตั้งนาฬิกาของเครื่องให้ถูกแล้วสั่งใหม่ ถ้านาฬิกาถูกและคืนก่อนผิด ให้แจ้งผู้ดูแลระบบ",
            "set the machine's clock and start again; if the clock is right and the last night was not, tell the maintainers",
        ))  # fmt: skip
    if last and today - last > LEAP:
        raise OneTeamError("clock_leapt", _says(today, last), where=str(site.folder), todo=Text(
            f"ถ้าวันที่ถูกแล้ว สั่ง oneteam sync --as-of {today} หนึ่งครั้ง ถ้าไม่ถูก ให้ตั้งนาฬิกาของเครื่อง",
            f"if that is the day, run `oneteam sync --as-of {today}` once; if not, set the machine's clock",
        ))  # fmt: skip


def steady(site: Site) -> Site:
    """The site with a day and a clock that a jump of the machine's clock, or midnight, does not change while a run is at work."""
    began, at = site.clock(), time.monotonic()
    return dataclasses.replace(site, fixed_day=site.today(), clock=lambda: began + dt.timedelta(seconds=int(time.monotonic() - at)))


def _says(today: dt.date, last: dt.date) -> Text:
    return Text(
        f"นาฬิกาของเครื่องบอกวันที่ {written(today, 'th')} แต่คืนล่าสุดเป็นของ {written(last, 'th')} จึงยังไม่ทำอะไร",
        f"the machine's clock says {written(today, 'en')} and the last night was that of {written(last, 'en')}, so nothing was done",
    )
