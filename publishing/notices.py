"""The words of a notification: what has happened, to which delivery, since when, the numbers, what to do, and the command to run.

Belongs here: sentences in Thai and English, for officers and for an agency of its own delivery. Does not belong here: what has happened
(``assets.happenings``), who is told (``assets.notifying``), sending (``connectors.notifying``). A notification leaves the house by ways
nobody here guards: it holds no value of a row and no name of a file, and of a protected agency no count.
"""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from agreements.notify import Spoken
from agreements.text import NOTHING, Lang, Text
from publishing.wording import day

Kind = Literal["held", "late", "failed", "errors", "night", "done"]
Turn = Literal["new", "still", "over"]  # first told; told again; no longer so


@dataclass(frozen=True)
class Happening:
    """One thing that is so tonight.

    Attributes:
        kind: ``errors`` = read, with rows or cells that cannot be used; ``night`` = the night itself failed.
        agency: its key, empty for the night.
        mark: tells one happening from the next of its kind. since: the first day. why, numbers: in words. reach: whom to ask.
    """

    kind: Kind
    agency: str
    name: Text
    mark: str
    since: dt.date
    why: Text = NOTHING
    numbers: Text = NOTHING
    reach: str = ""

    @property
    def key(self) -> str:
        """What it is a happening of: told once while its mark stays."""
        return f"{self.kind} {self.agency}".strip()


@dataclass(frozen=True)
class Told:
    """A happening as it is told to somebody."""

    what: Happening
    turn: Turn = "new"


HEADS: dict[str, Text] = {
    "held": Text("ข้อมูลถูกพักไว้", "delivery held"),
    "late": Text("ส่งข้อมูลช้า", "delivery late"),
    "failed": Text("อ่านข้อมูลไม่ได้", "delivery not read"),
    "errors": Text("มีแถวหรือช่องที่ต้องแก้", "rows or cells to be mended"),
    "night": Text("งานประจำคืนไม่สำเร็จ", "the night failed"),
    "done": Text("งานประจำคืนเสร็จแล้ว", "the night is done"),
}
OVER: dict[str, Text] = {
    "held": Text("นำข้อมูลเข้าได้แล้ว", "delivery in use again"),
    "late": Text("ได้รับข้อมูลแล้ว", "delivery received"),
    "failed": Text("อ่านข้อมูลได้แล้ว", "delivery read again"),
    "errors": Text("ไม่มีแถวหรือช่องที่ต้องแก้แล้ว", "no rows or cells to be mended any more"),
    "night": Text("งานประจำคืนทำงานได้แล้ว", "the night works again"),
}
_DO: dict[str, Text] = {
    "held": Text(
        "ดูตัวเลขที่ใช้ตัดสินด้วยคำสั่ง\n  oneteam delivery show {agency}\n"
        "ถ้าตัวเลขถูกต้อง ให้ใช้ด้วย\n  oneteam delivery release {agency} --who ชื่อผู้ตัดสิน --why เหตุผล\n"
        "ถ้าไม่ถูกต้อง ขอให้หน่วยงานส่งใหม่ ระหว่างนี้ใช้ข้อมูลที่ดีครั้งล่าสุด",
        "See the numbers it was judged by:\n  oneteam delivery show {agency}\n"
        "If they are right, let it in:\n  oneteam delivery release {agency} --who NAME --why REASON\n"
        "If not, ask the agency to send it again; until then the last good delivery stands.",
    ),
    "late": Text(
        "ติดตามหน่วยงาน ระหว่างนี้ใช้ข้อมูลที่ดีครั้งล่าสุด ดูด้วย\n  oneteam delivery show {agency}",
        "Ask the agency; until it comes the last good delivery stands. See:\n  oneteam delivery show {agency}",
    ),
    "failed": Text(
        "ดูชื่อไฟล์และรายละเอียดด้วย\n  oneteam delivery show {agency}\n"
        "แล้วแจ้งหน่วยงานให้แก้และส่งใหม่ ระหว่างนี้ใช้ข้อมูลที่ดีครั้งล่าสุด",
        "See the file's name and the details:\n  oneteam delivery show {agency}\n"
        "then ask the agency to mend it and send it again; until then the last good delivery stands.",
    ),
    "night": Text(
        "รายชื่อและรายงานคงเดิม ทะเบียนเป็นของเมื่อก่อนหรือของคืนนี้ทั้งชุด แก้ตามสาเหตุแล้วสั่งใหม่\n  oneteam sync",
        "Lists and reports are as they were; the register is whole, as before or as of tonight. "
        "Mend the cause, then run again:\n  oneteam sync",
    ),
    "done": Text("ดูรายงานที่ reports/index.html ในพื้นที่", "See reports/index.html in the site's folder."),
}
_ASKED: dict[str, Text] = {
    "held": Text(
        "โปรดตรวจไฟล์ต้นทางแล้วส่งไฟล์เต็มมาใหม่ ถ้าตัวเลขถูกต้องแล้ว แจ้งเจ้าหน้าที่ ระหว่างนี้ใช้ข้อมูลที่ดีครั้งล่าสุดของท่าน",
        "Please check your list and send it again, whole. If the numbers are right, tell the officer. "
        "Until then your last good delivery is used.",
    ),
    "late": Text(
        "โปรดส่งรายชื่อตามที่ตกลงไว้ ระหว่างนี้ใช้ข้อมูลที่ดีครั้งล่าสุดของท่าน",
        "Please send your list as agreed. Until then your last good delivery is used.",
    ),
    "failed": Text(
        "โปรดแก้ตามเหตุข้างต้นแล้วส่งใหม่ หรือสอบถามเจ้าหน้าที่ ระหว่างนี้ใช้ข้อมูลที่ดีครั้งล่าสุดของท่าน",
        "Please mend this and send it again, or ask the officer. Until then your last good delivery is used.",
    ),
    "errors": Text(
        "ข้อมูลที่เหลือใช้ตามปกติ เจ้าหน้าที่จะส่งไฟล์ returned_….xlsx ที่ระบุแถว ช่อง และสิ่งที่ต้องทำให้ โปรดแก้ในไฟล์ของท่านแล้วส่งไฟล์เต็มมาใหม่",
        "Everything else is in use. The officer sends you returned_….xlsx, which names each row and cell and what to do. "
        "Mend your own file and send it again, whole.",
    ),
}
_LABELS = {"since": Text("ตั้งแต่", "since"), "was": Text("มีปัญหามาตั้งแต่", "had been so since"), "why": Text("เหตุผล", "why"),
           "numbers": Text("ตัวเลข", "numbers"), "reach": Text("ติดต่อ", "contact"), "todo": Text("สิ่งที่ต้องทำ", "what to do"),
           "still": Text("เตือนอีกครั้ง", "reminder")}  # fmt: skip
_FOOT = Text("ข้อความอัตโนมัติจาก One Team ไม่มีข้อมูลส่วนบุคคล", "Sent by One Team. No personal data in it.")
_RULE = "―" * 12


def letter(site: Text, day_: dt.date, told: Sequence[Told], lang: Spoken, *, to_agency: bool = False) -> tuple[str, str]:
    """Title and body of one message, in one language or both."""
    langs: tuple[Lang, ...] = ("th", "en") if lang == "both" else (lang,)
    title = f"[{' / '.join(dict.fromkeys(site.in_(x) for x in langs))}] " + " / ".join(_title(told, x) for x in langs)
    return title, f"\n\n{_RULE}\n\n".join(_body(site, day_, told, x, to_agency=to_agency) for x in langs)


def trial(site: Text, lang: Spoken) -> tuple[str, str]:
    """Title and body of a message that only tries the way."""
    said = Text(f"ข้อความทดสอบจาก One Team ({site.th}) ถ้าได้รับข้อความนี้ แสดงว่าช่องทางนี้ใช้ได้ ไม่ต้องทำอะไร",
                f"A trial message of One Team ({site.en}). If you read this, the way works; nothing needs to be done.")  # fmt: skip
    langs: tuple[Lang, ...] = ("th", "en") if lang == "both" else (lang,)
    heads = Text("ทดสอบการแจ้ง", "notification test")
    return f"[{site.in_(langs[0])}] " + " / ".join(heads.in_(x) for x in langs), "\n\n".join(said.in_(x) for x in langs)


def _title(told: Sequence[Told], lang: Lang) -> str:
    counts = Counter(_head(t).in_(lang) for t in told)
    return ", ".join(head if n == 1 else f"{head} ({n})" for head, n in counts.items())


def _head(told: Told) -> Text:
    return OVER[told.what.kind] if told.turn == "over" else HEADS[told.what.kind]


def _body(site: Text, day_: dt.date, told: Sequence[Told], lang: Lang, *, to_agency: bool) -> str:
    parts = [f"{site.in_(lang)} · {day(day_, lang)}", *(_told(t, lang, to_agency=to_agency) for t in told), _FOOT.in_(lang)]
    return "\n\n".join(parts)


def _told(told: Told, lang: Lang, *, to_agency: bool) -> str:
    what = told.what
    named = f": {what.name.in_(lang)}" + ("" if to_agency else f" ({what.agency})") if what.agency else ""
    again = f" ({_LABELS['still'].in_(lang)})" if told.turn == "still" else ""
    over = told.turn == "over"
    todo = NOTHING if over else (_ASKED if to_agency else _DO).get(what.kind, NOTHING)
    lines = [
        ("was" if over else "since", Text(day(what.since, "th"), day(what.since, "en")) if what.kind != "done" else NOTHING),
        ("why", what.why), ("numbers", what.numbers),
        ("reach", Text(what.reach, what.reach) if not (to_agency or over) else NOTHING),
        ("todo", todo.format(agency=what.agency)),
    ]  # fmt: skip
    said = [f"{_LABELS[label].in_(lang)}: {text.in_(lang)}" for label, text in lines if text.en]
    return "\n".join([f"{_head(told).in_(lang)}{named}{again}", *said])
