"""Each agency's scorecard, from what the register remembers of its deliveries and where its fellows stand.

Belongs here: gathering, who gets one. Does not belong here: what is on the page (``publishing.scorecard``).
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path

from agreements.errors import OneTeamError
from agreements.model import Agency
from agreements.text import NOTHING, Lang, Text
from assets.happenings import why_not
from assets.past import past_deliveries, past_of
from assets.rulings import standing_of
from assets.site import Site
from assets.standing import Standing, standings
from publishing.reports.pages import LANGS, file_name
from publishing.scorecard import Scorecard, kind_of, make_scorecard, scorecard_page
from publishing.trend import PastDelivery
from register.store import open_register


def write_scorecards(site: Site, stand: Sequence[Standing], past: Mapping[str, Sequence[PastDelivery]], outbox: Path, day: dt.date) -> None:
    """The scorecard of every agency that may have one, in both languages, into its folder."""
    for standing in stand:
        agency = next(a for a in site.suppliers if a.agency == standing.agency)
        if refusal(agency, past[agency.agency], day):
            continue
        card = _card(site, agency, standing, stand, past[agency.agency], day)
        for lang in LANGS:
            target = outbox / agency.agency / file_name(f"scorecard_{day}", lang, site.lang)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(scorecard_page(card, lang), encoding="utf-8")


def one_scorecard(site: Site, key: str, lang: Lang) -> str:
    """The page of one agency as of today.

    Raises:
        OneTeamError: no such agency delivers here, nothing of it has come, or it may have none.
    """
    standing, day = standing_of(site, key), site.today()
    agency = next(a for a in site.suppliers if a.agency == key)
    past = past_deliveries(open_register(site.database_url), agency, site.calendar)
    refused = refusal(agency, past, day)
    if refused:
        raise OneTeamError("no_scorecard", refused, where=key)
    return scorecard_page(_card(site, agency, standing, standings(site), past, day), lang)


def refusal(agency: Agency, past: Sequence[PastDelivery], day: dt.date) -> Text | None:
    """Why there is no scorecard of an agency, or None when there is one."""
    if agency.protected:
        return Text("แหล่งที่ต้องปกปิด จำนวนแถวไม่แสดงที่ใด จึงไม่มีใบสรุป",
                    "a protected source: its numbers are shown nowhere, so there is no scorecard")  # fmt: skip
    if agency.agreement is None or not agency.agreement.valid_on(day):
        return Text("ไม่มีข้อตกลงที่มีผลในวันนี้ จึงไม่มีใบสรุป", "no agreement is in force on this day, so there is no scorecard")
    return None if past else Text("ยังไม่เคยได้รับข้อมูล จึงไม่มีใบสรุป", "nothing has come yet, so there is no scorecard")


def _card(
    site: Site, agency: Agency, standing: Standing, stand: Sequence[Standing], past: Sequence[PastDelivery], day: dt.date
) -> Scorecard:
    kind = kind_of(site.suppliers, agency.kind)
    fellows = [past_of(kind[s.agency], s, s.stands, site.calendar) for s in stand if s.agency in kind and s.stands]
    since = dt.date.fromisoformat(standing.late_since) if standing.late_since else None
    why = why_not(agency, standing) if past[-1].outcome != "accepted" else NOTHING
    return make_scorecard(site.name, agency, day, past, fellows, since, why)
