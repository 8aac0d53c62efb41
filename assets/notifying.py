"""Who is told of what after a night: each happening once, again after the days declared, and once more when it is over.

Belongs here: who hears of what, what was told before (``work/notified.json``, written atomically; no address, no value of a row), sending.
Does not belong here: what has happened (``happenings``), the words (``publishing.notices``), the way (``connectors.notifying``).
What could not be sent was not told, so that the next night tells it; a night never breaks by it. See docs/decisions/0039-notifications.md.
"""

import dataclasses
import datetime as dt
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from agreements.notify import Spoken
from agreements.text import NOTHING, Text
from assets.guard import place_of
from assets.happenings import OURS, happenings, not_begun
from assets.site import Site
from assets.standing import load, write_atomically
from connectors import notifying
from connectors.notifying import Fault, Message
from publishing import notices
from publishing.notices import Happening, Told

_KINDS = {"held": ("held",), "late": ("late",), "failed": ("failed", "night"), "done": ("done",)}  # a word of ``on`` → kinds
_KNOWN, _SEEN, _OWED = ("mark", "since", "on"), ("mark", "since"), ("mark", "since", "on", "th", "en")
OWED_DAYS = 7  # so long is tried what a night failed by and nobody could be told; later it is no news
_OF_ITS_OWN = ("held", "late", "failed", "errors")  # what an agency hears of


@dataclass(frozen=True)
class Hearer:
    """One address of somebody who is told.

    Attributes:
        name: for people and the memory: the entry's, ``:agency`` for an agency, ``#2`` for a second address. address: empty where not set.
    """

    name: str
    address: str = field(repr=False)
    variable: str
    kinds: tuple[str, ...]
    lang: Spoken
    agencies: tuple[str, ...]
    remind_days: int
    own: bool = False


@dataclass
class Memory:
    """What was told: by hearer and key, with its mark, first day and the day it was told; and how the last sending went.

    ``owed``: a night that did not begin or never ended, and by name (``to``) who could not be told of it; empty where all were.
    """

    told: dict[str, dict[str, dict[str, str]]] = field(default_factory=dict)
    seen: dict[str, dict[str, str]] = field(default_factory=dict)
    last: dict[str, Any] = field(default_factory=dict)
    owed: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Outcome:
    """What became of a message to one hearer; ``message`` is None where there was nothing to say."""

    hearer: Hearer
    told: list[Told]
    message: Message | None
    fault: Fault | None = None


def hearers(site: Site) -> list[Hearer]:
    """Everybody who is told of anything, an address each."""
    every = (*(a.agency for a in site.suppliers), "")
    found = []
    for entry in site.notify:
        kinds = tuple(kind for word in entry.on for kind in _KINDS[word])
        found.append(Hearer(entry.name, "", entry.to_env, kinds, entry.lang, entry.agencies or every, entry.remind_days))
    for agency in site.suppliers:
        key, contact = agency.agency, agency.contact
        if contact.notify_env:
            found.append(Hearer(f":{key}", "", contact.notify_env, _OF_ITS_OWN, "both", (key,), contact.remind_days, own=True))
    return [at for one in found for at in _addresses(site, one)]


def _addresses(site: Site, one: Hearer) -> list[Hearer]:
    found = site.secrets.get(one.variable, "").split() or [""]
    return [dataclasses.replace(one, address=x, name=one.name + (f"#{n}" if n > 1 else "")) for n, x in enumerate(found, start=1)]


def notify(site: Site, day: dt.date, run_id: str, broken: Sequence[Text] = ()) -> list[Text]:
    """Tell everybody what is new; gives what could not be told, for the log and the summary. Never raises."""
    return _tell(site, day, run_id, lambda: due(site, day, broken))


def at_once(site: Site, day: dt.date, what: Happening) -> list[Text]:
    """Tell of a night that did not begin or never ended, and of nothing else; gives what could not be told. Never raises."""
    return _tell(site, day, "", lambda: _due_at_once(site, day, what), what)


@contextmanager
def told_if_it_stops(site: Site, day: dt.date) -> Iterator[None]:
    """What a night does before its first step: where that fails, there is no end at which it would be told."""
    try:
        yield
    except Exception as error:
        at_once(site, day, not_begun(day, error))
        raise


def _tell(
    site: Site, day: dt.date, run_id: str, waits: Callable[[], tuple[Memory, list[Outcome]]], what: Happening | None = None
) -> list[Text]:
    try:
        if not hearers(site):
            return []
        memory, waiting = waits()
        outcomes = send(waiting)
        for done in outcomes:
            if done.fault is None:
                _remember(memory, done, day)
        faults = [_not_told(done.hearer, done.fault) for done in outcomes if done.fault]
        memory.owed = _owed(memory, day, what, [done.hearer.name for done in outcomes if done.fault])
        sent = sum(done.message is not None and done.fault is None for done in outcomes)
        memory.last = {"run": run_id, "sent": sent, "faults": [list(fault) for fault in faults]}
        _save(site, memory)
    except Exception as error:  # noqa: BLE001 - the night is done, whatever becomes of its news
        return [Text(f"แจ้งเตือนไม่สำเร็จ ({place_of(error)})", f"notifications failed ({place_of(error)})")]
    return faults


def due(site: Site, day: dt.date, broken: Sequence[Text] = ()) -> tuple[Memory, list[Outcome]]:
    """What would be told now, and the memory it goes by; nothing is sent or written."""
    memory = recall(site)
    now = _since_first_seen(memory, happenings(site, day, broken))
    owed = [] if any(what.kind == "night" for what in now) else _still_owed(memory, day)
    found = []
    for hearer in hearers(site):
        late = [Told(what) for what in owed if hearer.name in memory.owed["to"]]
        found.append(_written(site, day, hearer, [*late, *_news(site, hearer, now, memory.told.get(hearer.name, {}), day)]))
    return memory, found


def _owed(memory: Memory, day: dt.date, what: Happening | None, missed: list[str]) -> dict[str, Any]:
    """Who has yet to hear of the night that did not begin or end: of this one, or of the one before."""
    if what:
        said = {"mark": what.mark, "since": what.since.isoformat(), "on": day.isoformat(), **what.why._asdict()}
        return {**said, "to": missed} if missed else {}
    left = [name for name in memory.owed.get("to", []) if name in missed]
    return {**memory.owed, "to": left} if left and _still_owed(memory, day) else {}


def _still_owed(memory: Memory, day: dt.date) -> list[Happening]:
    """The night that somebody has yet to hear of, none after ``OWED_DAYS``."""
    owed = memory.owed
    if not owed or (day - dt.date.fromisoformat(owed["on"])).days >= OWED_DAYS:
        return []
    return [Happening("night", "", NOTHING, owed["mark"], dt.date.fromisoformat(owed["since"]), Text(owed["th"], owed["en"]))]


def _due_at_once(site: Site, day: dt.date, what: Happening) -> tuple[Memory, list[Outcome]]:
    memory = recall(site)
    others = memory.seen
    now = _since_first_seen(memory, [what])
    memory.seen = others | memory.seen
    news = [(hearer, _news(site, hearer, now, memory.told.get(hearer.name, {}), day)) for hearer in hearers(site)]
    return memory, [_written(site, day, hearer, [t for t in told if t.turn != "over"]) for hearer, told in news]


def send(waiting: Sequence[Outcome]) -> list[Outcome]:
    """All messages at once; each with its fault, where there is one."""
    can = [(w.hearer.address, w.message) for w in waiting if w.message and w.hearer.address]
    faults = iter(notifying.send(can))
    return [w if not w.message else dataclasses.replace(w, fault=next(faults) if w.hearer.address else notifying.NOT_SET) for w in waiting]


def trials(site: Site) -> list[Outcome]:
    """A trial message for everybody, not sent yet."""
    return [Outcome(h, [], Message(*notices.trial(site.name, h.lang), good=True)) for h in hearers(site)]


def last_faults(site: Site, run_id: str) -> tuple[int, list[Text]]:
    """How many messages a run has sent, and what it could not tell."""
    last = recall(site).last
    return (last["sent"], [Text(*fault) for fault in last["faults"]]) if last.get("run") == run_id else (0, [])


def recall(site: Site) -> Memory:
    """What was told before; a memory that cannot be read is none: what still holds is told again."""
    try:
        said = json.loads(_path(site).read_text(encoding="utf-8"))
        told = {name: {key: {k: str(known[k]) for k in _KNOWN} for key, known in of.items()} for name, of in said["told"].items()}
        owed = said.get("owed", {})  # not kept by earlier versions
        owed = {**{k: str(owed[k]) for k in _OWED}, "to": [str(name) for name in owed["to"]]} if owed else {}
        return Memory(told, {key: {k: str(seen[k]) for k in _SEEN} for key, seen in said["seen"].items()}, dict(said["last"]), owed)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return Memory()


def _since_first_seen(memory: Memory, now: list[Happening]) -> list[Happening]:
    """Happenings with the day they were first seen; a night that fails again and again fails since the first."""
    found = []
    for what in now:
        before = memory.seen.get(what.key)
        goes_on = before is not None and (before["mark"] == what.mark or what.kind == "night")
        found.append(dataclasses.replace(what, since=dt.date.fromisoformat(before["since"])) if before and goes_on else what)
    memory.seen = {what.key: {"mark": what.mark, "since": what.since.isoformat()} for what in found}
    return found


def _news(site: Site, hearer: Hearer, now: list[Happening], before: dict[str, dict[str, str]], day: dt.date) -> list[Told]:
    """What this hearer does not know yet: new, still so after the days declared, or over."""
    found = []
    for what in (w for w in now if _concerns(site, hearer, w)):
        known = before.get(what.key)
        if known is None or known["mark"] != what.mark:
            found.append(Told(what))
        elif what.kind != "done" and hearer.remind_days and (day - dt.date.fromisoformat(known["on"])).days >= hearer.remind_days:
            found.append(Told(what, "still"))
    held = {what.key for what in now}
    return [*found, *(over for key, known in sorted(before.items()) if key not in held for over in _over(site, key, known))]


def _concerns(site: Site, hearer: Hearer, what: Happening) -> bool:
    return what.kind in hearer.kinds and what.agency in hearer.agencies and not (hearer.own and _is_ours(site, what))


def _is_ours(site: Site, what: Happening) -> bool:
    """Whether an agency can do nothing about it: a fault on our side, or an agreement that has ended."""
    standing = load(site.work, what.agency)
    return standing is None or (what.kind == "failed" and standing.code in OURS) or standing.verdict == "no_agreement"


def _over(site: Site, key: str, known: dict[str, str]) -> list[Told]:
    """That something told before is no longer so; of a delivery only once one is in use and in time."""
    kind, _, agency = key.partition(" ")
    name = next((a.name.text for a in site.suppliers if a.agency == agency), None)
    standing = load(site.work, agency) if agency else None
    if kind == "done" or (agency and (name is None or standing is None or standing.verdict != "accepted")):
        return []
    since = dt.date.fromisoformat(known["since"])
    return [Told(Happening(kind, agency, name or NOTHING, known["mark"], since), "over")]  # type: ignore[arg-type]


def _written(site: Site, day: dt.date, hearer: Hearer, told: list[Told]) -> Outcome:
    if not told:
        return Outcome(hearer, told, None)
    good = all(t.turn == "over" or t.what.kind == "done" for t in told)
    return Outcome(hearer, told, Message(*notices.letter(site.name, day, told, hearer.lang, to_agency=hearer.own), good=good))


def _remember(memory: Memory, done: Outcome, day: dt.date) -> None:
    known = memory.told.setdefault(done.hearer.name, {})
    for told in done.told:
        if told.turn == "over":
            known.pop(told.what.key, None)
        else:
            known[told.what.key] = {"mark": told.what.mark, "since": told.what.since.isoformat(), "on": day.isoformat()}


def _not_told(hearer: Hearer, fault: Fault) -> Text:
    name = hearer.name.lstrip(":")
    again = Text("จะลองใหม่คืนถัดไป", "it is tried again the next night")
    return Text(f"แจ้ง {name} ({hearer.variable}) ไม่สำเร็จ: {fault.words.th} {again.th}",
                f"{name} ({hearer.variable}) could not be told: {fault.words.en}; {again.en}")  # fmt: skip


def _save(site: Site, memory: Memory) -> None:
    write_atomically(_path(site), json.dumps(dataclasses.asdict(memory), ensure_ascii=False, indent=1, sort_keys=True).encode())


def _path(site: Site) -> Path:
    return site.work / "notified.json"
