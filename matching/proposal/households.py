"""What a household shares: columns on which rows agree that are plainly different people, and which go together.

Belongs here: finding such columns by the table's own pairs, and what follows for the model. Does not belong here: blocking (``rules``).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from agreements.text import Text
from matching.blocking import block
from matching.compare import compare
from matching.levels import DIFFERENT
from matching.model import Model
from matching.parts import BlockingRule, Sources
from matching.proposal.comparisons import Compared
from matching.proposal.plan import Item, Plan
from matching.proposal.seeds import TELLING
from matching.table import Table

_OTHER_DATE = ("digit", "part", "years_1", "years_10", "near", "about", "clash")  # two known dates that are not one, as of relatives
_ENOUGH = 20  # pairs of relatives
_OFTEN = 0.1  # of the pairs that share a value are relatives
_TOGETHER = 0.5  # of relatives share the other column, too
_ABOVE_CHANCE = 0.3
_SELDOM = 0.03  # of strangers share a street or a surname; a town far more do
_LARGEST = 12  # rows; more of one value are a street or a firm
_RANDOM = 20_000
_SAME = ("equal", "inner")
_PERSONAL = ("given", "nickname", "birth_date", "age", "sex", "middle")
_ONE_PIECE = Text("คนในบ้านเดียวกันใช้ร่วมกัน จึงนับเต็มเพียงเรื่องเดียว", "shared by those who live together: only the strongest counts in full")
_RELATIVES = Text("ญาติ: ชื่ออื่น และวันเกิดอื่น", "relatives: another first name and another date of birth")
_TWINS = Text("แฝด หรือคนเดียวที่ใช้สองชื่อ: ให้คนดู", "twins, or one person under two names: a person decides")


@dataclass(frozen=True)
class Household:
    """What households of the table share, as comparisons; empty where none are seen.

    Attributes:
        shared: they go together among relatives. telling: those of them that strangers hardly share. columns: what ``shared`` reads.
        personal: numbers and addresses that households do not share.
    """

    shared: tuple[str, ...] = ()
    telling: tuple[str, ...] = ()
    columns: frozenset[str] = frozenset()
    personal: tuple[str, ...] = ()


def household(plan: Plan, table: Table, model: Model, compared: dict[str, str]) -> Household:
    """What the households of the table share.

    Args:
        table: the records, read by the plan's columns. model: all but the blocking. compared: the comparison of each column.
    """
    given = plan.first("given")
    if not given or table.n < 2:
        return Household()
    chance = _chance(table, model)
    found: set[str] = set()
    for seed in _seeds(plan):
        own = {compared[i.name] for i in seed if i.name in compared}
        more = _together(plan, _relatives(plan, table, model, seed), chance, compared, model) - own
        found |= own | more if more else set()
    shared = tuple(c.name for c in model.comparisons if c.name in found)
    telling = tuple(name for name in shared if chance[name] <= _SELDOM)
    columns = frozenset(column for column, name in compared.items() if name in found)
    return Household(shared, telling, columns, tuple(n for n in _numbers(plan, compared) if n not in found))


def _numbers(plan: Plan, compared: dict[str, str]) -> list[str]:
    """Comparisons of numbers and addresses that one person may have for her own."""
    own = [i for i in plan.items if i.kind in ("id", "email") or (i.role == "" and i.kind == "code" and i.look.variety >= TELLING)]
    return list(dict.fromkeys(compared[i.name] for i in own if i.name in compared))


def _seeds(plan: Plan) -> Iterator[tuple[Item, ...]]:
    """Columns whose values few rows share: numbers, addresses, surnames."""
    for item in plan.items:
        numbered = item.role in ("id", "email", "phone") and not item.check
        if numbered or (item.role in ("", "street", "surname") and item.kind != "category" and item.look.variety >= TELLING):
            yield (item,)
    where = sorted(plan.all("postcode", "place_inner", "place_middle_place", "place_outer"), key=lambda i: -i.look.distinct)
    for street in plan.all("street"):
        for place in where[:1]:  # a street of one name is in many towns
            yield street, place


def _relatives(plan: Plan, table: Table, model: Model, seed: tuple[Item, ...]) -> np.ndarray:
    """The levels of pairs that share the seed and are plainly different people; none where these are few among those that share it."""
    rule = BlockingRule(name="seed", keys=[f"value:{i.name}" for i in seed], cap=_LARGEST, rare=True)
    pairs, _ = block(table, model.model_copy(update={"blocking": [rule], "sources": Sources()}), lambda _share: None)
    levels = compare(table, model, pairs.left, pairs.right)
    others = _others(plan, model, levels)
    return levels[:, others] if others.sum() >= max(_ENOUGH, _OFTEN * len(others)) else levels[:, :0]


def _others(plan: Plan, model: Model, levels: np.ndarray) -> np.ndarray:
    """Pairs with another first name and, where the table tells it, another date of birth."""
    given, born = plan.first("given"), plan.first("birth_date")
    others = _at(model, given.key, (DIFFERENT,), levels) if given else np.zeros(levels.shape[1], dtype=bool)
    return others & _at(model, born.key, _OTHER_DATE, levels) if born else others


def _at(model: Model, name: str, wanted: tuple[str, ...], levels: np.ndarray) -> np.ndarray:
    comparison = model.comparison(name)
    return np.isin(levels[model.row(name)], [comparison.number(level) for level in wanted if level in comparison.order])


def _shares(model: Model, levels: np.ndarray) -> dict[str, float]:
    """How often each comparison agrees, of the pairs where both values are known."""
    known = {c.name: int((levels[model.row(c.name)] >= 0).sum()) for c in model.comparisons}
    return {name: float(_at(model, name, _SAME, levels).sum() / n) if n >= _ENOUGH else 0.0 for name, n in known.items()}


def _chance(table: Table, model: Model) -> dict[str, float]:
    """The same of random pairs."""
    drawn = np.random.default_rng(0).integers(0, table.n, (2, _RANDOM))
    left, right = drawn[:, drawn[0] != drawn[1]]
    return _shares(model, compare(table, model, left, right))


def _together(plan: Plan, levels: np.ndarray, chance: dict[str, float], compared: dict[str, str], model: Model) -> set[str]:
    """What relatives mostly have in common, far more often than strangers do."""
    if not levels.shape[1]:
        return set()
    own = {compared[i.name] for i in plan.items if i.name in compared and (i.role in _PERSONAL or i.check)}
    shares = _shares(model, levels)
    return {n for n, share in shares.items() if n not in own and share >= max(_TOGETHER, chance[n] + _ABOVE_CHANCE)}


def one_piece(found: Household, groups: list[Compared]) -> list[Compared]:
    """Groups of dependent comparisons with that of the household; what it holds whole is not discounted twice."""
    if not found.shared:
        return groups
    whole = Compared({"comparisons": list(found.shared), "share": 0.3}, _ONE_PIECE)
    return [whole, *(g for g in groups if not set(g.entry["comparisons"]) <= set(found.shared))]


def relatives_apart(plan: Plan, found: Household, model: Model) -> list[Compared]:
    """Rules that keep relatives apart, one for each thing they share; a number or address of one person's own excuses a pair."""
    given, born = plan.first("given"), plan.first("birth_date")
    if not (given and born):
        return []
    unless: dict[str, Any] = {"unless": {name: ["equal"] for name in found.personal}} if found.personal else {}
    other = [level for level in model.comparison(born.key).order if level in _OTHER_DATE]
    same = [(name, [level for level in _SAME if level in model.comparison(name).order]) for name in found.telling]
    relatives = [{given.key: [DIFFERENT], born.key: other, name: levels} for name, levels in same]
    twins = [{given.key: [DIFFERENT], born.key: ["equal"], name: levels} for name, levels in same]
    return [
        *(Compared({"name": "relatives", "when": when, **unless}, _RELATIVES) for when in relatives),
        *(Compared({"name": "perhaps_twins", "when": when, **unless, "verdict": "review"}, _TWINS) for when in twins),
    ]
