"""House and village numbers, and addresses written in one cell.

Belongs here: taking an address apart. Does not belong here: which official place a name means (``gazetteer``).
"""

import re
from typing import NamedTuple

from records.gazetteer import Gazetteer
from records.readings import Read

_HOUSE_WORD = re.compile(r"^(?:(?:บ้านเลขที่|เลขที่บ้าน|เลขที่|house\s?no\.?|no\.)\s*[:.]?\s*)+", re.IGNORECASE)
_MOO = re.compile(r"(?:หมู่\s?บ้าน\s?ที่|หมู่\s?ที่|หมู่|ม\.|moo|\bม(?=\s?\d))\s*\.?\s*(\d{1,2})(?:\.0)?(?!\d)", re.IGNORECASE)
_NUMBER = re.compile(r"0*(\d{1,2})(?:\.0)?(?:\s*บ้าน.*)?")
_SPOILED = re.compile(r"\d{4}-\d{2}-\d{2}(?: .*)?|\d{1,2}-[A-Za-zก-ฮ]{3}\.?(?:-\d{2,4})?")
_HOUSE = re.compile(r"\d+(?:\s*[/\-]\s*\d+)*")
_PLACE = {
    "tambon": re.compile(r"(?:ตำบล|แขวง|ต\.)\s*"),
    "amphoe": re.compile(r"(?:กิ่งอำเภอ|อำเภอ|เขต|อ\.)\s*"),
    "province": re.compile(r"(?:จังหวัด|จ\.)\s*"),
}
_NEXT = re.compile(r"(?:ตำบล|แขวง|ต\.|กิ่งอำเภอ|อำเภอ|เขต|อ\.|จังหวัด|จ\.|\d{5}|รหัสไปรษณีย์|โทร|กรุงเทพ|,|$)")
_CROWDED = re.compile(r"\S\s*(?:อำเภอ|อ\.|จังหวัด|จ\.)|\S\sเขต")
_POSTCODE = re.compile(r"(?:รหัสไปรษณีย์\s*)?\b\d{5}\b")
_SPACED = re.compile(r"[\s,]+")


class Address(NamedTuple):
    """The parts of an address as written; ``""`` = not said."""

    house_no: str = ""
    moo: str = ""
    tambon: str = ""
    amphoe: str = ""
    province: str = ""
    rules: tuple[str, ...] = ()


def read_moo(text: str) -> Read:
    """A tidied village number as text without zeros in front; 0 and names without a number say nothing."""
    if not text:
        return Read("")
    match = _NUMBER.fullmatch(text) or _MOO.search(text)
    number = str(int(match[1])) if match else ""
    if number in {"", "0"}:
        return Read("", ("moo_unknown",))
    return Read(number, () if number == text else ("moo_number",))


def read_house(text: str) -> Address:
    """A tidied house number (``99/1``); a village number in the same cell is taken out of it."""
    if not text:
        return Address()
    if _SPOILED.fullmatch(text):
        return Address(rules=("house_spoiled_by_spreadsheet",))
    rules: dict[str, None] = {}
    house = _HOUSE_WORD.sub("", text)
    moo = ""
    if match := _MOO.search(house):
        moo, house = str(int(match[1])), _HOUSE_WORD.sub("", _MOO.sub(" ", house).strip())
        rules["moo_from_house"] = None
    house = " ".join(re.sub(r"\.0$", "", re.sub(r"\s*/\s*", "/", house)).strip(" ,./").split())
    if re.fullmatch(r"[0/]+", house):
        house = ""
    if house != text and not rules:
        rules["house_number"] = None
    return Address(house, "" if moo == "0" else moo, rules=tuple(rules))


def _after(text: str, word: re.Pattern[str]) -> str:
    """What follows a place word, up to the next place word."""
    match = word.search(text)
    if match is None:
        return ""
    rest = text[match.end() :]
    return rest[: _NEXT.search(rest, 1).start() if rest else 0].strip(" ,")  # type: ignore[union-attr]


def read_crowded(text: str, gazetteer: Gazetteer) -> Address:
    """A cell for a tambon that names amphoe or province too (``พิชัย อ.เมือง``), taken apart; nothing for any other cell."""
    if not _CROWDED.search(text):
        return Address()
    return read_address(text if _PLACE["tambon"].search(text) else "ต." + text, gazetteer)


def read_address(text: str, gazetteer: Gazetteer) -> Address:
    """A tidied address in one cell, with or without the words ตำบล, อำเภอ, จังหวัด.

    Without them, the last words are tried as tambon, amphoe and province, and kept only if they are an official place.
    """
    if not text:
        return Address()
    places = {level: _after(text, word) for level, word in _PLACE.items()}
    head = text[: min((m.start() for w in _PLACE.values() if (m := w.search(text))), default=len(text))]
    moo = _MOO.search(head)
    number = _HOUSE.match(_HOUSE_WORD.sub("", head))
    if not any(places.values()):
        places = _bare_places(_POSTCODE.sub(" ", head[moo.end() if moo else 0 :]), gazetteer)
    house = read_house(number.group()).house_no if number else ""
    village = str(int(moo[1])) if moo and int(moo[1]) else ""
    return Address(house, village, **places, rules=("address_taken_apart",))


def _bare_places(text: str, gazetteer: Gazetteer) -> dict[str, str]:
    """Places without their words: the last three, two or one that the gazetteer knows together."""
    words = [w for w in _SPACED.split(text) if w and not w[0].isdigit()]
    for count, levels in ((3, ("tambon", "amphoe", "province")), (2, ("tambon", "amphoe")), (2, ("amphoe", "province")), (1, ("tambon",))):
        if len(words) < count:
            continue
        said = dict(zip(levels, words[-count:], strict=True))
        found = gazetteer.resolve(said.get("tambon", ""), said.get("amphoe", ""), said.get("province", ""))
        if len(found.place_code) == (6 if "tambon" in said else 4):
            return {level: said.get(level, "") for level in _PLACE}
    return dict.fromkeys(_PLACE, "")
