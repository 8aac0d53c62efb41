"""The official places of Thailand: names and codes of provinces, amphoe and tambon, and what became of abolished ones.

Belongs here: finding an official place for written names. Does not belong here: taking an address cell apart (``addresses``),
columns of a roster (``places``).

Codes are those of the Department of Provincial Administration (DOPA): 2 digits a province, 4 an amphoe, 6 a tambon; taken from
the ``geothai`` package, with its list of abolished areas and their successors.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import geothai
from geothai.abolished import abolished_areas
from rapidfuzz import process
from rapidfuzz.distance import OSA

from records.blanks import is_blank

_LEVELS = r"จังหวัด|จ\.|อำเภอ|กิ่งอำเภอ|กิ่งอ\.|อ\.|เขต|ตำบล|ต\.|แขวง|เทศบาลตำบล|เทศบาลนคร|เทศบาลเมือง|ทต\.|อบต\."
_PREFIX = re.compile(rf"^(?:(?:{_LEVELS})\s*)+")
_NOT_NAME = re.compile(r"[\s.ฯ]")
_PROVINCES_SAID = {
    "กทม": "10",
    "กรุงเทพ": "10",
    "bkk": "10",
    "อยุธยา": "14",
    "โคราช": "30",
    "แปดริ้ว": "24",
    "ปากน้ำ": "11",
    "สุราษฎร์": "84",
    "อุบล": "34",
    "อุดร": "41",
    "นครศรี": "80",
    "ประจวบ": "77",
    "เมืองกาญจน์": "71",
    "กาญจน์": "71",
    "แม่กลอง": "75",
    "มหาชัย": "74",
    "สุพรรณ": "72",
}


class Found(NamedTuple):
    """One official place: its DOPA code and Thai name."""

    code: str
    name: str


class Resolved(NamedTuple):
    """Official names as far as they are certain, the written ones where not; the code of the deepest certain place."""

    tambon: str
    amphoe: str
    province: str
    place_code: str
    rules: tuple[str, ...] = ()


def _without_prefix(text: str) -> str:
    """A written name without the word for its level; nothing if that leaves a blank word (``จ. -``)."""
    bare = _PREFIX.sub("", text).strip()
    return "" if is_blank(bare) else bare


def bare_name(text: str) -> str:
    """A place's name without prefix, spaces, dots and ฯ; Latin letters folded."""
    return _NOT_NAME.sub("", _PREFIX.sub("", text)).casefold()


def _allowed_slips(name: str) -> int:
    """Typing errors forgiven in a name: none below 4 letters, one below 9, two from there on."""
    return 0 if len(name) < 4 else 1 if len(name) < 9 else 2


class Names:
    """Places of one parent, found by name: exact first, then the single nearest one within the allowed slips."""

    def __init__(self, places: Iterable[tuple[str, Iterable[str]]]) -> None:
        self._codes: dict[str, list[str]] = {}
        for code, names in places:
            for name in names:
                self._codes.setdefault(bare_name(name), []).append(code)
        self._thai = [n for n in self._codes if n and not n.isascii()]

    def exact(self, name: str) -> list[str]:
        """Codes of all places of exactly this (bare) name."""
        return list(dict.fromkeys(self._codes.get(name, ())))

    def find(self, name: str) -> tuple[str, bool]:
        """Code of the one place meant, ``""`` if none or several; and whether it had to be spelt right."""
        codes = self.exact(name)
        if codes:
            return (codes[0] if len(codes) == 1 else ""), False
        slips = _allowed_slips(name)
        if not slips:
            return "", False
        near = process.extract(name, self._thai, scorer=OSA.distance, score_cutoff=slips, limit=2)
        if not near or (len(near) == 2 and near[0][1] == near[1][1]):
            return "", False
        codes = self.exact(near[0][0])
        return (codes[0], True) if len(codes) == 1 else ("", False)


@dataclass(frozen=True)
class _Tables:
    """All places, by code and by parent; abolished ones as code → successors."""

    official: Mapping[str, str]
    provinces: Names
    amphoe: Mapping[str, Names]
    tambon: Mapping[str, Names]
    tambon_of_province: Mapping[str, Names]
    all_amphoe: Names
    gone: Mapping[str, Names]
    successors: Mapping[str, tuple[str, ...]]


def _short(name: str) -> str:
    return _PREFIX.sub("", name)


@cache
def _tables() -> _Tables:
    provinces = geothai.provinces()
    districts = [d for p in provinces for d in geothai.districts(p.code)]
    tambons = [s for d in districts for s in geothai.subdistricts(d.code)]
    official = (
        {p.code: p.name_th for p in provinces} | {d.code: _short(d.name_th) for d in districts} | {s.code: s.name_th for s in tambons}
    )
    amphoe = {
        p.code: Names((d.code, _amphoe_names(d.code, d.name_th, d.name_en)) for d in districts if d.province_code == p.code)
        for p in provinces
    }
    by_district: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    by_province: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for s in tambons:
        entry = (s.code, (s.name_th, s.name_en or ""))
        by_district.setdefault(s.code[:4], []).append(entry)
        by_province.setdefault(s.code[:2], []).append(entry)
    said = [(code, (name,)) for name, code in _PROVINCES_SAID.items()]
    gone, successors = _gone(official)
    return _Tables(
        official,
        Names([*((p.code, (p.name_th, p.name_en or "")) for p in provinces), *said]),
        amphoe,
        {code: Names(entries) for code, entries in by_district.items()},
        {code: Names(entries) for code, entries in by_province.items()},
        Names((d.code, (d.name_th,)) for d in districts),
        gone,
        successors,
    )


def _gone(official: Mapping[str, str]) -> tuple[dict[str, Names], dict[str, tuple[str, ...]]]:
    """Abolished tambon by province, with successors that exist today."""
    listed: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    successors: dict[str, tuple[str, ...]] = {}
    for area in abolished_areas():
        alive = tuple(s for s in area.successors if s in official)
        if area.level == "subdistrict" and alive:
            successors[area.code] = alive
            listed.setdefault(area.code[:2], []).append((area.code, (area.name_th,)))
    return {code: Names(entries) for code, entries in listed.items()}, successors


def _amphoe_names(code: str, thai: str, english: str | None) -> tuple[str, ...]:
    """Names of an amphoe; the capital's (code …01) is also called เมือง."""
    return (thai, english or "", *(("เมือง",) if code.endswith("01") and _short(thai).startswith("เมือง") else ()))


@cache
def bare_names(digits: int) -> frozenset[str]:
    """The bare names of all provinces (2), amphoe (4) or tambon (6), and the names some go by."""
    official = {bare_name(name) for code, name in _tables().official.items() if len(code) == digits}
    return frozenset(official | ({"เมือง"} if digits == 4 else set(_PROVINCES_SAID) if digits == 2 else set()))


@dataclass(frozen=True)
class Gazetteer:
    """Official places seen from one province.

    Attributes:
        home: the two-digit code of the home province, in which an address without a province is looked for first.
    """

    home: str

    @classmethod
    def of(cls, home_province: str = "ลำปาง") -> "Gazetteer":
        """The gazetteer for a province given by its Thai or English name or code; ``""``: no province is home.

        Raises:
            ValueError: there is no such province.
        """
        if not home_province:
            return cls("")
        code = home_province if home_province in _tables().official else _tables().provinces.find(bare_name(home_province))[0]
        if len(code) != 2:
            raise ValueError("no such province")
        return cls(code)

    def name(self, code: str) -> str:
        """Official Thai name of a code, without prefix; ``""`` if there is no such place."""
        return _tables().official.get(code, "")

    def tambons(self) -> dict[str, str]:
        """Code → name of every tambon of the home province."""
        return {c: n for c, n in _tables().official.items() if len(c) == 6 and c.startswith(self.home)}

    def amphoes(self) -> dict[str, str]:
        """Code → name of every amphoe of the home province."""
        return {c: n for c, n in _tables().official.items() if len(c) == 4 and c.startswith(self.home)}

    def resolve(self, tambon: str, amphoe: str, province: str) -> Resolved:
        """Official place of three written names (any may be empty or a DOPA code).

        The code goes as deep as is certain. Names that contradict each other, are unknown or could mean several places
        stay as written, without prefix, and are counted.
        """
        return _Search(self.home, tambon, amphoe, province).resolved()


class _Search:
    """One look-up: written names in, official ones out, going down from the province."""

    def __init__(self, home: str, tambon: str, amphoe: str, province: str) -> None:
        self.home, self.tables = home, _tables()
        self.given = (tambon, amphoe, province)
        self.written = tuple(_without_prefix(t) for t in (tambon, amphoe, province))
        self.tambon, self.amphoe, self.province = (bare_name(t) for t in self.written)
        self.rules: dict[str, None] = {}

    def _find(self, names: Names | None, name: str) -> str:
        """A place's code by name or code; counts a spelling put right."""
        if not name or names is None:
            return ""
        code, respelt = names.find(name)
        if respelt:
            self.rules["place_spelling"] = None
        return code

    def _code(self, digits: int, name: str, under: str = "") -> str:
        """``name`` if it is itself a code of this many digits under ``under``."""
        known = len(name) == digits and name in self.tables.official and name.startswith(under)
        return name if known else ""

    def resolved(self) -> Resolved:
        """Goes down: province, amphoe, tambon; then up again from what is unique."""
        deep = self._code(6, self.tambon)
        code = deep or self._down(self._province())
        names = [self.tables.official.get(code[:n], "") if len(code) >= n else "" for n in (6, 4, 2)]
        unknown = [bool(w) and not n for w, n in zip(self.written, names, strict=True)]
        if any(unknown):
            self.rules["place_unknown"] = None
        if any(w and n and w != n for w, n in zip(self.given, names, strict=True)) and "place_spelling" not in self.rules:
            self.rules["place_official_name"] = None
        given = zip(names, self.written, strict=True)
        tambon, amphoe, province = (name or written for name, written in given)
        return Resolved(tambon, amphoe, province, code, tuple(self.rules))

    def _province(self) -> str:
        if self.province:
            return self._code(2, self.province) or self._find(self.tables.provinces, self.province)
        if code := self._code(4, self.amphoe):
            return code[:2]
        return self._province_implied()

    def _province_implied(self) -> str:
        """No province written: the home province if the rest fits there, else the only one with such an amphoe."""
        if self.home and self._fits_at_home():
            self.rules["province_implied"] = None
            return self.home
        only = self.tables.all_amphoe.exact(self.amphoe) if self.amphoe else []
        if len(only) == 1:
            self.rules["province_implied"] = None
            return only[0][:2]
        return ""

    def _fits_at_home(self) -> bool:
        if self.amphoe:
            return bool(self.tables.amphoe[self.home].find(self.amphoe)[0])
        return bool(self.tables.tambon_of_province[self.home].exact(self.tambon))

    def _down(self, province: str) -> str:
        """The deepest certain code within a province."""
        if not province:
            return ""
        amphoe = self._code(4, self.amphoe, province) or self._find(self.tables.amphoe.get(province), self.amphoe)
        if not self.tambon:
            return amphoe or province
        if amphoe:
            tambon = self._find(self.tables.tambon.get(amphoe), self.tambon) or self._successor(province, amphoe)
            return tambon or self._contradiction(province, amphoe)
        return (self._alone(province) or province) if not self.amphoe else province

    def _contradiction(self, province: str, amphoe: str) -> str:
        """A tambon that is not in the written amphoe: if it exists elsewhere in the province, only the province is certain."""
        if self.tables.tambon_of_province[province].exact(self.tambon):
            self.rules["place_contradiction"] = None
            return province
        return amphoe

    def _alone(self, province: str) -> str:
        """A tambon without amphoe, if the province has only one of that name."""
        code = self._find(self.tables.tambon_of_province.get(province), self.tambon) or self._successor(province, "")
        if code:
            self.rules["amphoe_implied"] = None
        return code

    def _successor(self, province: str, amphoe: str) -> str:
        """The tambon that took the place of an abolished one, if there is exactly one."""
        names = self.tables.gone.get(province)
        codes = [c for c in names.exact(self.tambon) if c.startswith(amphoe)] if names else []
        alive = {s for c in codes for s in self.tables.successors[c]}
        if len(alive) != 1:
            return ""
        self.rules["place_abolished"] = None
        return alive.pop()
