"""What is compared, with which ladder of tests, and which comparisons say much the same.

Belongs here: one comparison a column, by its kind and role. Does not belong here: blocking (``rules``).
"""

from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Any

from agreements.text import Text
from matching.proposal.headings import stem
from matching.proposal.looks import follows, spells
from matching.proposal.plan import Item, Plan

NAME_LADDER = ("equal", "sound", "edit_1", "similar_90", "edit_2", "similar_80", "part", "alias", "swapped", "different")
DATE_LADDER = ("equal", "swapped", "era", "digit", "days_45", "part", "years_1", "years_10", "month", "year", "near", "about", "clash")
_TEXT = ("equal", "edit_2", "similar_90", "tokens_50", "alias", "different")
_SHORT_TEXT = ("equal", "edit_1", "edit_2", "similar_90", "similar_80", "different")
_EMAIL = ("equal", "edit_1", "edit_2", "user", "similar_90", "similar_80", "different")
_LEVELS = ("place_outer", "place_middle_place", "place_inner")
_ADDRESS = ("postcode", "street", "house_no", "village_no")
_RARE_NAMES = Text("ชื่อที่พบน้อยมีน้ำหนักมาก", "rare names weigh more")
_TWO_SCRIPTS = Text("เขียนไทยบ้าง อังกฤษบ้าง เทียบกันด้วยพยัญชนะ", "Thai letters here, Latin there: compared by their consonants")
_SPELT = 0.3  # of the addresses hold the name
_NOT_COMPARED = ("middle", "former_given", "former_surname", "second_given", "second_surname")


@dataclass(frozen=True)
class Compared:
    """One comparison: its entry in the model, why so, whether it is sure."""

    entry: dict[str, Any]
    why: Text
    sure: bool = True

    @property
    def name(self) -> str:
        """The comparison's name."""
        return str(self.entry["name"])


def comparisons(plan: Plan) -> list[Compared]:
    """The comparisons of a plan, names first."""
    nested = _nested(plan)
    found = [_of_item(plan, item) for item in plan.items if item.role not in _NOT_COMPARED and item not in nested]
    if nested:
        entry = {"name": _free("place", found), "kind": "place", "columns": [i.name for i in nested]}
        found.append(Compared(entry, Text("สถานที่ซ้อนกันเป็นชั้น เทียบเป็นเรื่องเดียว", "places inside places: one piece of evidence")))
    return sorted(found, key=lambda c: _order(plan, c))


def _free(name: str, found: list[Compared]) -> str:
    return name if all(c.name != name for c in found) else f"{name}_2"


def _order(plan: Plan, compared: Compared) -> int:
    own = compared.entry.get("columns", [compared.name])[0]
    roles = ("given", "surname", "nickname", "birth_date", "id", "email", "phone")
    role = next((i.role for i in plan.items if i.name == own), "")
    return roles.index(role) if role in roles else len(roles)


def _nested(plan: Plan) -> list[Item]:
    """Columns of places where each inner one tells the outer: compared together, from the outermost in."""
    found = [item for role in _LEVELS for item in plan.all(role)[:1]]
    told = all(follows(plan.cells(inner), plan.cells(outer)) for outer, inner in pairwise(found))
    return found if len(found) > 1 and told and not any(i.look.typed for i in found) else []


def _of_item(plan: Plan, item: Item) -> Compared:
    """The comparison of one column."""
    maker = {"name": _name, "date": _date, "id": _id, "text": _text, "category": _category}.get(item.kind, _by_kind)
    entry, why = maker(plan, item)
    entry = {"name": item.key, **({"columns": [item.name]} if item.key != item.name else {}), **entry}
    return Compared({"name": entry.pop("name"), "kind": item.kind, **entry}, why, item.sure)


def _name(plan: Plan, item: Item) -> tuple[dict[str, Any], Text]:
    """Names: alike by sound, letters and parts; rare ones weigh more; given name and surname may have changed places."""
    other = {"given": plan.first("surname"), "surname": plan.first("given")}.get(item.role)
    nickname = plan.first("nickname") if item.role == "given" else None
    also = plan.also.get(item.name, [])
    levels = [level for level in NAME_LADDER if (level != "swapped" or other) and (level != "alias" or also or nickname)]
    if item.look.in_two_scripts or any("\u0e01" <= c <= "\u0e4e" for v, _ in item.look.sample[:200] for c in v):
        levels.insert(1, "tone")
        if item.look.share(lambda v: v[:1].isascii()) > 0.02:
            levels.insert(levels.index("part"), "roman")
    if item.look.in_two_scripts:
        levels.insert(levels.index("roman") + 1, "roman_close")
    entry: dict[str, Any] = {"swap": other.name} if other else {}
    entry |= {"also": also} if also else {}
    entry |= {"nickname": nickname.name} if nickname else {}
    return {**entry, "frequency": {}, "levels": levels}, _TWO_SCRIPTS if item.look.in_two_scripts else _RARE_NAMES


def _date(_plan: Plan, item: Item) -> tuple[dict[str, Any], Text]:
    """Dates known to the day: slips of a digit, parts that differ, and days or whole years off, as typists and memories err."""
    if not item.whole_dates:
        return {}, Text("รู้เพียงเดือนหรือปี", "known to the month or year only")
    buddhist = "calendar" in item.entry
    levels = [level for level in DATE_LADDER if level != "era" or buddhist]
    return {"levels": levels}, Text("พิมพ์ผิด หรือคลาดไปเป็นวันหรือปี ได้น้ำหนักบางส่วน", "slips, and days or years off, count in part")


def _id(_plan: Plan, item: Item) -> tuple[dict[str, Any], Text]:
    if item.check:
        return {"check": item.check}, Text("เลขที่ถูกต้องสองเลขต่างกันคือสองคน", "two valid ones that differ are two people")
    return {}, Text("ไม่มีกฎเลขตรวจสอบ จึงบอกเลขพิมพ์ผิดไม่ได้แน่", "without a check rule any two may be slips")


def _text(plan: Plan, item: Item) -> tuple[dict[str, Any], Text]:
    """Texts: a place's name by its letters, longer ones by their words; columns of one stem may have changed places."""
    if item.role.startswith("place_") or item.look.words < 1.5:
        return {"frequency": {}, "levels": list(_SHORT_TEXT)}, Text("ค่าที่พบน้อยมีน้ำหนักมาก", "rare values weigh more")
    twins = [i.name for i in plan.items if i is not item and i.kind == "text" and stem(i.key) == stem(item.key)]
    levels = [level for level in _TEXT if level != "alias" or twins]
    also = {"also": twins} if twins else {}
    return {**also, "frequency": {}, "levels": levels}, Text("เทียบทั้งตัวอักษรและคำ", "by letters and by words")


def _category(_plan: Plan, item: Item) -> tuple[dict[str, Any], Text]:
    if item.look.typed:
        return {"levels": ["equal", "edit_1", "different"]}, Text("พบค่าที่พิมพ์ผิด", "slips seen")
    return {}, Text("เหมือนหรือต่าง", "equal or not")


def _by_kind(_plan: Plan, item: Item) -> tuple[dict[str, Any], Text]:
    """Codes, phones, e-mails, numbers, words."""
    if item.kind == "email":
        why = Text("พิมพ์ผิดหรือเปลี่ยนผู้ให้บริการก็ยังบอกได้", "slips, and another provider, count in part")
        return {"frequency": {}, "levels": list(_EMAIL)}, why
    if item.kind == "phone":
        why = Text("เลขผิดหนึ่งหรือสองตัวได้น้ำหนักบางส่วน", "one or two wrong digits count in part")
        return {"levels": ["equal", "edit_1", "edit_2", "different"]}, why
    if item.kind == "code":
        rare: dict[str, Any] = {"frequency": {}} if item.role == "postcode" or item.look.distinct > 100 else {}
        return {**rare, "levels": ["equal", "edit_1", "different"]}, Text("ผิดหนึ่งตัวได้น้ำหนักบางส่วน", "one wrong sign counts in part")
    if item.kind == "number":
        return {}, Text("เท่ากัน ต่างกันหนึ่ง หรือไม่เกินห้า", "equal, one apart, up to five apart")
    return ({"frequency": {}}, Text("คำเดียวกัน หรือเสียงเดียวกัน", "the same word, or the same sound"))


def dependent(plan: Plan, made: list[Compared]) -> list[Compared]:
    """Groups of comparisons that say much the same, as seen in the table."""
    found = []
    by_column = {c.entry.get("columns", [c.name])[0]: c.name for c in made}
    where = [i for i in plan.items if i.name in by_column and (i.role.startswith("place_") or i.role in _ADDRESS)]
    tied = {item.name for a, b in combinations(where, 2) if _tied(plan, a, b) for item in (a, b)}
    if len(tied) > 1:
        names = [by_column[i.name] for i in where if i.name in tied]
        why = Text("ค่าหนึ่งบอกอีกค่าได้ จึงนับเต็มเพียงเรื่องเดียว", "one tells the other: only the strongest counts in full")
        found.append(Compared({"comparisons": names, "share": 0.3}, why))
    born, age = plan.first("birth_date"), plan.first("age")
    if born and age:
        why = Text("อายุคิดจากวันเกิด", "age follows from the date of birth")
        found.append(Compared({"comparisons": [born.key, age.key], "share": 0.3}, why))
    for email in plan.all("email"):
        why = Text("อีเมลสะกดจากชื่อ", "the e-mail spells the name")
        found += [Compared({"comparisons": [name.key, email.key], "share": 0.3}, why) for name in spelt_by(plan, email)]
    return found


def spelt_by(plan: Plan, email: Item) -> list[Item]:
    """The names that addresses are made of, as an office gives them out: two people of one name then have much the same address."""
    given, surname = plan.first("given"), plan.first("surname")
    return [name for name in (given, surname) if name and spells(plan.cells(email), plan.cells(name)) >= _SPELT]


def _tied(plan: Plan, one: Item, other: Item) -> bool:
    a, b = plan.cells(one), plan.cells(other)
    return follows(a, b) or follows(b, a)

