"""Blocking rules: those worth trying for the columns there are, kept when they bring pairs of their own at a fair price.

Belongs here: candidates, their pair counts by the engine's own blocking, which of them train. Does not belong here: what is compared.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from agreements.text import Text
from matching.blocking import block
from matching.model import Model
from matching.parts import BlockingRule
from matching.proposal.comparisons import spelt_by
from matching.proposal.households import Household
from matching.proposal.plan import Item, Plan
from matching.proposal.seeds import TELLING, places
from matching.table import Table

_PAIRS_A_RECORD = 20  # a rule dearer than this is left to the reader
_FREE = 2000  # pairs that any rule may bring
_TRAINING_PAIRS = 20


@dataclass(frozen=True)
class Rule:
    """A rule that was tried: its name, keys, what it fixes, and what it brought.

    Attributes:
        fixes: columns whose values its pairs agree on by construction. trains: it comes first among the rules that train.
    """

    name: str
    keys: tuple[str, ...]
    fixes: tuple[str, ...]
    trains: bool = False
    pairs: int = 0
    new_pairs: int = 0
    largest_block: int = 0
    dear: bool = False

    @property
    def counts(self) -> Text:
        """What it brought, in words."""
        th = f"{self.pairs:,} คู่ ใหม่ {self.new_pairs:,} กลุ่มใหญ่สุด {self.largest_block:,}"
        return Text(th, f"{self.pairs:,} pairs, {self.new_pairs:,} new, largest block {self.largest_block:,}")


@dataclass
class Rules:
    """The rules kept, those left out, and the keys that split large blocks."""

    kept: list[Rule] = field(default_factory=list)
    left_out: list[Rule] = field(default_factory=list)
    split: list[str] = field(default_factory=list)

    def entry(self, rule: Rule, names: dict[str, str]) -> dict[str, Any]:
        """The rule as the model writes it; ``names``: the comparison of each column."""
        fixed = list(dict.fromkeys(names[c] for c in rule.fixes if c in names))
        return {"name": rule.name, "keys": list(rule.keys), **({"trains": fixed} if rule.trains else {})}


def rules(plan: Plan, table: Table, model: Model, compared: dict[str, str], house: Household) -> Rules:
    """The rules worth having.

    Args:
        table: the records, read by the plan's columns. model: all but the blocking. compared: the comparison of each column.
        house: what households share; nothing is learnt from its pairs, or relatives would be taken for matches.
    """
    shared = house.columns
    made = Rules(split=split_keys(plan))
    seen = np.zeros(0, dtype=np.int64)
    for candidate in _candidates(plan):
        candidate = replace(candidate, trains=candidate.trains and not set(candidate.fixes) <= shared)
        candidate = replace(candidate, fixes=(*candidate.fixes, *_fixed_too(plan, candidate)))
        tried, codes = _tried(candidate, table, model, seen)
        worth = tried.new_pairs or tried.trains
        if tried.dear or not worth or not tried.pairs:
            made.left_out.append(tried)
            continue
        made.kept.append(tried)
        seen = np.union1d(seen, codes)
    if not made.kept and made.left_out:
        made.kept.append(made.left_out.pop(0))
    made.kept = _all_learnt(made.kept, compared, shared)
    return made


def _fixed_too(plan: Plan, rule: Rule) -> Iterator[str]:
    """What a rule fixes by the way: names by an address made of them, and the address by the names. Namesakes would pass for matches."""
    for email in plan.all("email"):
        names = [name.name for name in spelt_by(plan, email)]
        if email.name in rule.fixes:
            yield from (name for name in names if name not in rule.fixes)
        elif any(name in rule.fixes for name in names):
            yield email.name


def _tried(rule: Rule, table: Table, model: Model, seen: np.ndarray) -> tuple[Rule, np.ndarray]:
    """The rule with what it brings, and its pairs as sorted numbers."""
    alone = model.model_copy(update={"blocking": [BlockingRule(name=rule.name, keys=list(rule.keys))]})
    pairs, (count,) = block(table, alone, lambda _share: None)
    codes = pairs.left.astype(np.int64) * table.n + pairs.right
    fresh = len(codes) - int(np.isin(codes, seen, assume_unique=True).sum())
    dear = len(codes) > max(_PAIRS_A_RECORD * table.n, _FREE) and not rule.trains
    return replace(rule, pairs=len(codes), new_pairs=fresh, largest_block=count.largest_block, dear=dear), codes


def _all_learnt(kept: list[Rule], compared: dict[str, str], shared: frozenset[str]) -> list[Rule]:
    """Rules that train, so many that every comparison is left free by one of them, which has pairs enough."""
    training = [r.trains and r.pairs >= _TRAINING_PAIRS for r in kept]
    for name in dict.fromkeys(compared.values()):
        if any(t and name not in _fixed(r, compared) for r, t in zip(kept, training, strict=True)):
            continue
        others = [i for i, r in enumerate(kept) if name not in _fixed(r, compared) and not set(r.fixes) <= shared]
        if others:
            training[max(others, key=lambda i: kept[i].pairs)] = True
    return [replace(r, trains=t) for r, t in zip(kept, training, strict=True)]


def _fixed(rule: Rule, compared: dict[str, str]) -> set[str]:
    return {compared[c] for c in rule.fixes if c in compared}


def not_learnt(made: Rules, compared: dict[str, str]) -> list[str]:
    """Comparisons whose m no rule can teach, since every rule that trains fixes them."""
    training = [_fixed(r, compared) for r in made.kept if r.trains]
    return [name for name in dict.fromkeys(compared.values()) if all(name in fixed for fixed in training)]


def split_keys(plan: Plan) -> list[str]:
    """Keys that split large blocks, those that differ most among strangers first."""
    born, place = plan.first("birth_date"), places(plan)[:1]
    keys = [f"year:{born.name}"] if born else []
    keys += [f"value:{p.name}" for p in place]
    return keys + [f"sound:{name.name}" for name in (plan.first("surname"), plan.first("given")) if name]


def _candidates(plan: Plan) -> Iterator[Rule]:
    """Rules worth trying, the most telling first."""
    given, surname, born = plan.first("given"), plan.first("surname"), plan.first("birth_date")
    for item in plan.all("id", "email", "phone"):
        yield _rule(item.key, True, ("value", item))
    for item in plan.items:
        if item.role == "" and item.kind == "code" and item.look.variety >= TELLING:
            yield _rule(item.key, True, ("value", item))
    if born and born.whole_dates:
        yield _rule(born.key, True, ("date", born))
    if given and surname:
        yield _rule("names", True, ("sound", given), ("sound", surname))
        keys = (f"either_order:{given.name}|{surname.name}",)
        yield Rule("swapped_names", keys, (given.name, surname.name))
    yield from _across_scripts(given, surname)
    yield from _names_and_places(plan, given, surname)
    yield from _names_and_dates(plan, given, surname, born)
    yield from _names_alone(given, surname)
    yield from _slips(plan)


def _across_scripts(given: Item | None, surname: Item | None) -> Iterator[Rule]:
    """Names that lists write in different scripts: by their consonants, and loosely by the first of each."""
    names = [name for name in (given, surname) if name and name.look.in_two_scripts]
    if len(names) == 2:
        yield _rule("names_skeleton", True, *(("skeleton", name) for name in names))
    for name in names:
        yield _rule(f"{name.key}_skeleton", True, ("skeleton", name))
    if len(names) == 2:
        yield _rule("first_consonants", False, *(("roman_initial", name) for name in names))


def _names_and_places(plan: Plan, given: Item | None, surname: Item | None) -> Iterator[Rule]:
    near, born = places(plan)[:2], plan.first("birth_date")
    for place in near:
        for name in filter(None, (surname, given)):
            yield _rule(f"{name.key}_{place.key}", False, ("sound", name), ("value", place))
    for street in plan.all("street"):
        for place in near[:1]:
            yield _rule(f"{street.key}_{place.key}", False, ("value", street), ("value", place))
    for place in near[:1]:
        if born:
            yield _rule(f"{place.key}_birth_year", False, ("value", place), ("years", born))


def _names_and_dates(plan: Plan, given: Item | None, surname: Item | None, born: Item | None) -> Iterator[Rule]:
    for name in filter(None, (given, surname)):
        if born:
            yield _rule(f"{name.key}_birth_year", False, ("sound", name), ("years", born))
        if born and born.whole_dates:
            yield _rule(f"{name.key}_birth_day", False, ("sound", name), ("day", born))
    for phone in plan.all("phone"):
        if given:
            yield _rule(f"{phone.key}_{given.key}", False, ("value", phone), ("start", given))


def _names_alone(given: Item | None, surname: Item | None) -> Iterator[Rule]:
    """Names that agree loosely, for tables with little else."""
    if given and surname:
        if not (given.look.in_two_scripts and surname.look.in_two_scripts):
            yield _rule("names_skeleton", False, ("skeleton", given), ("skeleton", surname))
        yield _rule("given_name_loosely", False, ("sound", given), ("start", surname))
        yield _rule("surname_loosely", False, ("start", given), ("sound", surname))
        yield _rule("surname_and_end", False, ("end", given), ("sound", surname))
        return
    for only in filter(None, (given, surname)):
        yield _rule("name", True, ("sound", only))


def _slips(plan: Plan) -> Iterator[Rule]:
    for item in plan.all("id"):
        yield _rule(f"{item.key}_one_off", False, ("deletions", item))
    for item in plan.all("email"):
        yield _rule(f"{item.key}_user", False, ("user", item))


def _rule(name: str, trains: bool, *keys: tuple[str, Item]) -> Rule:
    return Rule(name, tuple(f"{how}:{item.name}" for how, item in keys), tuple(item.name for _, item in keys), trains)
