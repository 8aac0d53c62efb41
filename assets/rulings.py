"""What an officer ruled on an agency's newest delivery, and what follows: a held one comes in, a rejected one stays out.

Belongs here: which delivery a ruling is about, and the standing it makes. Does not belong here: keeping rulings (``register.rulings``),
why a delivery was held (``intake``).
"""

import dataclasses
import hashlib

import pandas as pd

from agreements.errors import OneTeamError
from agreements.text import Text
from assets.site import Site
from assets.standing import Delivered, Standing, from_json, load
from publishing.wording import moment
from register import rulings
from register.rulings import Verdict
from register.runs import all_standings
from register.store import open_register

_RELEASED = Text("เจ้าหน้าที่อนุญาตให้ใช้ แม้ไม่ผ่านการตรวจ", "an officer let it in though checks failed")
_CONFIRMED = Text("เจ้าหน้าที่ยืนยันว่าข้อมูลไม่เปลี่ยนแปลงจริง", "an officer confirmed that nothing has changed")
REJECTED = Text("เจ้าหน้าที่ไม่รับข้อมูลชุดนี้ ใช้ข้อมูลที่ดีครั้งล่าสุด รอหน่วยงานส่งใหม่",
                 "an officer rejected it; the last good delivery stands, a new one is awaited")  # fmt: skip


def content_of(delivered: Delivered) -> str:
    """What tells the files of a delivery from any others, whatever their names, the agreement or the code."""
    return hashlib.sha256("\n".join(sorted(file["sha256"] for file in delivered.files)).encode()).hexdigest()


def ruling_on(site: Site, agency: str, delivered: Delivered) -> Verdict | None:
    """The ruling in force on a delivery."""
    return site.rulings.get((agency, content_of(delivered)))


def is_new(standing: Standing, ruling: Verdict | None) -> bool:
    """Whether the standing does not yet follow the ruling on its newest delivery."""
    open_to_release = standing.verdict == "held" or standing.code == "repeated"
    return (ruling == "released" and open_to_release) or (ruling == "rejected" and standing.code != "rejected")


def ruled(standing: Standing, ruling: Verdict | None) -> Standing:
    """The standing after the ruling on its newest delivery, which was held or accepted."""
    if ruling == "released" and standing.verdict == "held":
        said = _said(standing, _RELEASED)
        in_use = dataclasses.replace(standing, verdict="accepted", stands=standing.newest, before=standing.stands)
        return dataclasses.replace(in_use, code="released", message_th=said.th, message_en=said.en)
    if ruling == "released" and standing.newest and standing.newest.same_since:
        return _confirmed(standing, dataclasses.replace(standing.newest, same_since=""))
    if ruling == "rejected":
        said = _said(standing, REJECTED)
        return dataclasses.replace(_without_newest(standing), verdict="held", code="rejected", message_th=said.th, message_en=said.en)
    return standing


def _confirmed(standing: Standing, newest: Delivered) -> Standing:
    """The standing with the same rows as new ones."""
    return dataclasses.replace(
        standing, newest=newest, stands=newest, code="released", message_th=_CONFIRMED.th, message_en=_CONFIRMED.en
    )


def _without_newest(standing: Standing) -> Standing:
    """The standing with what stood before its newest delivery, should that stand already."""
    if standing.stands and standing.newest and standing.stands.files == standing.newest.files:
        return dataclasses.replace(standing, stands=standing.before, before=None)
    return standing


def without_rejected(site: Site, standing: Standing) -> Standing:
    """The standing with no rejected delivery in use, nor as the good one before: those that were not rejected move up.

    The ruling may be newer than the night that wrote the standing, and another file newer than the ruling.
    """
    good = [d for d in (standing.stands, standing.before) if d and ruling_on(site, standing.agency, d) != "rejected"]
    if len(good) == sum(d is not None for d in (standing.stands, standing.before)):
        return standing
    if standing.stands is None:  # no agreement is in force, and none of its deliveries is in use
        return dataclasses.replace(standing, before=None)
    stands, before, *_ = *good, None, None
    return dataclasses.replace(standing, stands=stands, before=before)


def taken_back(site: Site) -> dict[str, set[int]]:
    """Of each agency the runs of the register that went by a delivery of it that is rejected by now."""
    found = {}
    for agency in sorted({agency for (agency, _), verdict in site.rulings.items() if verdict == "rejected"}):
        said = {run: from_json(text).stands for run, text in all_standings(open_register(site.database_url), agency).items()}
        runs = {run for run, stands in said.items() if stands and ruling_on(site, agency, stands) == "rejected"}
        if runs:
            found[agency] = runs
    return found


def _said(standing: Standing, ruling: Text) -> Text:
    """The ruling, and what it overrules."""
    if not standing.message_en:
        return ruling
    return Text(f"{ruling.th} ({standing.message_th})", f"{ruling.en} ({standing.message_en})")


def rule(site: Site, agency: str, verdict: Verdict, *, who: str, why: str) -> int:
    """Write down a ruling on the newest delivery of an agency; gives its number. It holds from the next night on.

    Raises:
        OneTeamError: there is no such delivery, nothing to rule on, or that is its ruling already.
    """
    standing = standing_of(site, agency)
    if standing.newest:
        _refuse_again(site, agency, content_of(standing.newest), verdict)
    if standing.newest is None or (verdict == "released" and not (standing.verdict == "held" or standing.code == "repeated")):
        what = Text("ไม่มีข้อมูลที่พักไว้ของหน่วยงานนี้", "no delivery of this agency is held")
        todo = Text("ดูด้วย oneteam delivery show", "look with `oneteam delivery show`")
        raise OneTeamError("nothing_to_rule_on", what, where=agency, todo=todo)
    content = content_of(standing.newest)
    return rulings.write(open_register(site.database_url), agency, content, verdict, who=who, why=why, at=site.clock())


def _refuse_again(site: Site, agency: str, content: str, verdict: Verdict) -> None:
    """A ruling that is in force on the same files is not written a second time."""
    before = history(site, agency)
    last = before[before["content"] == content].tail(1).to_dict("records") if len(before) else []
    if not last or last[0]["verdict"] != verdict:
        return
    who, at, number = last[0]["who"], last[0]["decided_at"], last[0]["number"]
    done = {"released": Text("ให้ใช้", "released"), "rejected": Text("ไม่รับ", "rejected")}[verdict]
    raise OneTeamError("already_ruled", Text(
        f"ข้อมูลชุดนี้{done.th}ไปแล้วโดย {who} เมื่อ {moment(at, 'th')} (คำตัดสินที่ {number}) จึงไม่ได้เปลี่ยนอะไร",
        f"this delivery was {done.en} already by {who}, {moment(at, 'en')} (ruling {number}); nothing was changed",
    ), where=agency, todo=Text("มีผลตั้งแต่ oneteam sync ครั้งถัดจากนั้น", "It holds from the `oneteam sync` after that on."))  # fmt: skip


def standing_of(site: Site, agency: str) -> Standing:
    """Where an agency stood last night.

    Raises:
        OneTeamError: no such agency delivers here, or no night has looked yet.
    """
    if agency not in {a.agency for a in site.suppliers}:
        known = ", ".join(sorted(a.agency for a in site.suppliers))
        what = Text("ไม่มีหน่วยงานนี้ที่ส่งข้อมูล", "no such agency delivers here")
        raise OneTeamError("no_such_agency", what, where=agency, todo=Text(f"มี {known}", f"there are {known}"))
    found = load(site.work, agency)
    if found is None:
        todo = Text("สั่ง oneteam sync ก่อน", "run `oneteam sync` first")
        raise OneTeamError("no_night", Text("ยังไม่เคยรัน", "no night has run yet"), todo=todo)
    return found


def history(site: Site, agency: str) -> pd.DataFrame:
    """All that was ever ruled on an agency's deliveries, see ``register.rulings.log``."""
    return rulings.log(open_register(site.database_url), agency) if site.has_register else pd.DataFrame()
