"""What people write beside a name in the same cell: a nickname, a former name, a note.

Belongs here: finding asides and telling the three kinds apart. Does not belong here: titles, splitting first from last name.

``สมชาย ใจดี (ต้น)`` is a nickname, ``(เดิม รักดี)`` and ``นามสกุลเดิม รักดี`` a former name, ``(ย้าย)`` a note. A note is taken
out of the name and counted; its text goes nowhere, since a note about a child may hold anything.
"""

import re
from typing import NamedTuple

_BRACKET = re.compile(r"[(\[{<]([^()\[\]{}<>]*)[)\]}>]?|\"([^\"]*)\"?|(?<=\s)'([^']*)'")
_CLOSERS = re.compile(r"[()\[\]{}<>\"]")
_FORMER = re.compile(r"(?P<which>(?:ชื่อ|นาม\s?สกุล|สกุล)?)\s?(?:เดิม|เก่า)\s?(?P<also>(?:ชื่อ|นาม\s?สกุล|สกุล)?)\s?[:\-=]?\s*(?P<name>.*)")
_NICK_WORD = re.compile(r"(?:ชื่อเล่น|ช\.ล\.|เล่น(?=[ :])|น\.ล\.)\s?[:\-=]?\s*(?P<name>.*)")
_TRAILING = re.compile(r"\s(?=(?:ชื่อเล่น|ชื่อเดิม|นาม\s?สกุลเดิม|สกุลเดิม|เดิมชื่อ|เดิมสกุล|เดิมนามสกุล|ชื่อเก่า|เดิม\s))")
_OTHER = re.compile(r"\s(?:หรือ|aka|a\.k\.a\.)\s?(\S+)", re.IGNORECASE)
_NOTE = re.compile(
    r"\d|[/:;,?!]|ย้าย|ตาย|เสียชีวิต|ถึงแก่|แฝด|บุตร|ลูก|หลาน|พี่|น้อง(?:ชาย|สาว)|พิการ|โรงเรียน|ร\.ร\.|รร\.|ชั้น|จำหน่าย|ลาออก|ซ้ำ|ไม่|เรียน|สัญชาติ|พม่า"
    r"|ไทใหญ่|กะเหรี่ยง|ม้ง|เมี่ยน|ต่างด้าว|กำพร้า|หย่า|บิดา|มารดา|พ่อ|แม่|ปู่|ย่า(?!\S)|^ตา$|^ยาย$|ป้า|^ลุง$|^น้า$|^อา$|ผู้ปกครอง|ผู้ดูแล|ใหม่$|^ชาย$|^หญิง$|พิเศษ|บวช|สึก|คนที่|รอ"
)
_PREFIX = re.compile(r"^น้อง\s?(?=[ก-ฮเ-ไ]..?)")


class Asides(NamedTuple):
    """The name alone, and what stood beside it."""

    name: str
    nickname: str = ""
    former_first: str = ""
    former_last: str = ""
    rules: tuple[str, ...] = ()


def nickname_of(text: str) -> str:
    """A nickname without the polite น้อง and without dots or quotes around it."""
    return _PREFIX.sub("", text.strip(" .'\"-*"))


def _former(match: re.Match[str]) -> dict[str, str]:
    """Former names after the word เดิม; a single name of unknown kind is taken for the surname, which changes most often."""
    words = match["name"].split()
    kind = match["which"] + match["also"]
    if not words:
        return {}
    if len(words) > 1 and "สกุล" not in kind:
        return {"former_first": words[0], "former_last": " ".join(words[1:])}
    if kind == "ชื่อ":
        return {"former_first": words[0]}
    return {"former_last": " ".join(words)}


def _meaning(text: str) -> tuple[dict[str, str], str]:
    """What one aside says, and the rule that says so."""
    text = _CLOSERS.sub(" ", text).strip(" .*")
    if not text:
        return {}, "empty_brackets"
    if match := _NICK_WORD.fullmatch(text):
        return {"nickname": nickname_of(match["name"])}, "nickname_beside_name"
    if (match := _FORMER.fullmatch(text)) and (found := _former(match)):
        return found, "former_name_beside_name"
    if len(text) > 14 or text.count(" ") > 1 or _NOTE.search(text):
        return {}, "note_beside_name"
    return {"nickname": nickname_of(text)}, "nickname_beside_name"


def take_asides(text: str) -> Asides:
    """Separates a tidied name from what stands beside it; the first aside of a kind counts."""
    if not (
        _CLOSERS.search(text) or "'" in text or "เดิม" in text or "เก่า" in text or "เล่น" in text or "หรือ" in text or "a" in text.casefold()
    ):
        return Asides(text)
    found: dict[str, str] = {}
    rules: dict[str, None] = {}
    pieces = [next(g for g in m.groups() if g is not None) for m in _BRACKET.finditer(text)]
    name = _BRACKET.sub(" ", text)
    name, *trailing = _TRAILING.split(name)
    if match := _OTHER.search(name):
        found["former_first"], rules["other_name_beside_name"] = match[1], None
        name = _OTHER.sub("", name)
    for piece in (*pieces, *trailing):
        said, rule = _meaning(piece)
        found, rules[rule] = {**said, **found}, None
    name = re.sub(r"\s+", " ", _CLOSERS.sub(" ", name)).strip()
    if not rules and name != text:
        rules["empty_brackets"] = None
    return Asides(name, **{k: v for k, v in found.items() if v}, rules=tuple(rules))
