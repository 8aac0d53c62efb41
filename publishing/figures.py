"""The register's published figures: counts of children by state, area and age, with the small ones hidden.

Belongs here: which counts are published and which sums a reader can form of them. Does not belong here: how hiding works
(``small_cells``), pages. Deaths, moves, other ages and children in care are one figure ("explained"): apart they would tell
of single children, and of protected sources.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pandas as pd

from publishing.small_cells import Sums, hidden_cells
from register.vocabulary import STATES, TERMS

UNKNOWN = ""  # an area nobody has said
PROVINCE = "*"
FOLDED = dict.fromkeys(TERMS["explained"], "explained")
PUBLIC = tuple(dict.fromkeys(FOLDED.get(s, s) for s in STATES))  # states as figures show them
PARTS = {term: tuple(dict.fromkeys(FOLDED.get(s, s) for s in states)) for term, states in TERMS.items()}
Key = tuple[str, ...]


@dataclass(frozen=True)
class Figures:
    """Published counts by key; a hidden one is known by its key only.

    Keys: ``term, area, term-or-population`` · ``state, area, state`` · ``age, years, term-or-population`` (all three of children on the
    population list) · ``beyond, term-or-all`` (children known who are not on it) · ``known, all`` (both together),
    ``known, register`` (with those of other ages) · ``rule, compulsory|target, listed`` · ``listed, beyond|all``.
    An area is ``*``, ``amphoe`` or ``amphoe/tambon``.
    """

    counts: Mapping[Key, int]
    hidden: frozenset[Key]
    threshold: int
    amphoe: tuple[str, ...]
    tambon: Mapping[str, tuple[str, ...]]
    ages: tuple[str, ...]

    def cell(self, *key: str) -> int | None:
        """The count, 0 when there is nobody, None when it is hidden."""
        return None if key in self.hidden else self.counts.get(key, 0)


def figures(people: pd.DataFrame, threshold: int, target: tuple[int, int] = (3, 18)) -> Figures:
    """The figures of all children of the register.

    Args:
        people: ``state, listed, compulsory_age, in_population, amphoe, tambon, age`` one row a child.
        threshold: the smallest count that may be shown. target: the ages the figures are of, both included; children of other or
            unknown ages are counted together, once (``known, other``).
    """
    of_age = pd.to_numeric(people["age"], errors="coerce").between(*target)
    table = _prepared(people[of_age])
    counts = _counts(table) | {("known", "other"): int((~of_age).sum()), ("known", "register"): len(people)}
    areas = sorted(set(zip(table["amphoe"], table["area"], strict=True)))
    tambon = {a: tuple(x for b, x in areas if b == a) for a in sorted({a for a, _ in areas})}
    ages = tuple(sorted(set(table.loc[table["in_population"], "years"]), key=int))
    sums = list(_sums(table, tambon, ages))
    for total, parts in sums:
        for key in (total, *parts):
            counts.setdefault(key, 0)
    return Figures(counts, _hidden(counts, sums, threshold), threshold, tuple(tambon), tambon, ages)


def _hidden(counts: dict[Key, int], sums: list[tuple[Key, list[Key]]], threshold: int) -> frozenset[Key]:
    named = {"|".join(k): k for k in counts}
    plain: Sums = [("|".join(total), ["|".join(p) for p in parts]) for total, parts in sums]
    return frozenset(named[k] for k in hidden_cells({n: counts[k] for n, k in named.items()}, plain, threshold))


def _prepared(people: pd.DataFrame) -> pd.DataFrame:
    term = {FOLDED.get(s, s): t for t, states in TERMS.items() for s in states}
    amphoe, tambon = people["amphoe"].fillna(UNKNOWN), people["tambon"].fillna(UNKNOWN)
    state = people["state"].map(lambda s: FOLDED.get(s, s))
    years = people["age"].astype("float64").floordiv(1).astype("int64").astype("str")
    return pd.DataFrame(
        {
            "state": state, "term": state.map(term), "amphoe": amphoe, "area": amphoe + "/" + tambon,
            "years": years, "listed": people["listed"].astype(bool),
            "compulsory": people["compulsory_age"].fillna(False).astype(bool), "in_population": people["in_population"].astype(bool),
        }
    )  # fmt: skip


def _counts(table: pd.DataFrame) -> dict[Key, int]:
    counts: dict[Key, int] = {}
    inside, beyond = table[table["in_population"]], table[~table["in_population"]]
    for area in ("*", "amphoe", "area"):
        places = inside[area] if area != "*" else pd.Series(PROVINCE, index=inside.index)
        counts |= _tally("term", inside, places, "term", total="population")
        if area != "area":
            counts |= _tally("state", inside, places, "state")
    counts |= _tally("age", inside, inside["years"], "term", total="population")
    found = beyond["term"].value_counts()
    counts.update({("beyond", str(t)): int(n) for t, n in zip(found.index, found, strict=True)})
    counts["beyond", "all"], counts["known", "all"] = len(beyond), len(table)
    listed = table["listed"]
    counts |= {
        ("rule", "target", "listed"): int((listed & table["in_population"]).sum()),
        ("rule", "compulsory", "listed"): int((listed & table["in_population"] & table["compulsory"]).sum()),
        ("rule", "other", "listed"): int((listed & table["in_population"] & ~table["compulsory"]).sum()),
        ("listed", "beyond"): int((listed & ~table["in_population"]).sum()), ("listed", "all"): int(listed.sum()),
    }  # fmt: skip
    return counts


def _tally(name: str, table: pd.DataFrame, places: pd.Series, column: str, total: str = "") -> dict[Key, int]:
    found = table.groupby([places.to_numpy(), table[column].to_numpy()]).size()
    counts: dict[Key, int] = {(name, *map(str, at)): int(n) for at, n in zip(found.index, found, strict=True)}
    if total:
        counts |= {(name, str(place), total): int(n) for place, n in places.value_counts().items()}
    return counts


def _adds(total: Key, parts: list[Key]) -> tuple[Key, list[Key]]:
    return total, parts


def _sums(table: pd.DataFrame, tambon: Mapping[str, tuple[str, ...]], ages: tuple[str, ...]) -> Iterator[tuple[Key, list[Key]]]:
    """Every sum a reader can form, so that no hidden count can be worked out from the others."""
    terms, columns = list(TERMS), [*TERMS, "population"]
    below = {PROVINCE: tuple(tambon), **tambon}
    for area in {PROVINCE, *tambon, *(t for found in tambon.values() for t in found)}:
        yield ("term", area, "population"), [("term", area, t) for t in terms]
    for area, parts in below.items():
        yield from (_adds(("term", area, c), [("term", p, c) for p in parts]) for c in columns)
        yield from (_adds(("term", area, t), [("state", area, s) for s in PARTS[t]]) for t in terms)
    yield from (_adds(("state", PROVINCE, s), [("state", a, s) for a in tambon]) for s in PUBLIC)
    yield from (_adds(("age", a, "population"), [("age", a, t) for t in terms]) for a in ages)
    yield from (_adds(("term", PROVINCE, c), [("age", a, c) for a in ages]) for c in columns)
    yield ("beyond", "all"), [("beyond", t) for t in terms]
    yield ("known", "register"), [("known", "all"), ("known", "other")]
    yield ("known", "all"), [("term", PROVINCE, "population"), ("beyond", "all")]
    yield from _listed_sums(table, ages)


def _listed_sums(table: pd.DataFrame, ages: tuple[str, ...]) -> Iterator[tuple[Key, list[Key]]]:
    yield ("rule", "target", "listed"), [("rule", "compulsory", "listed"), ("rule", "other", "listed")]
    yield ("listed", "all"), [("rule", "target", "listed"), ("listed", "beyond")]
    if not (table["listed"] == (table["term"] == "out")).all():
        return  # being listed is not the same as being out here; the counts are not comparable
    yield ("rule", "target", "listed"), [("term", PROVINCE, "out")]
    yield ("listed", "beyond"), [("beyond", "out")]
    inside = table[table["in_population"]]
    ruled = inside.groupby("years")["compulsory"].agg(["min", "max"])
    if (ruled["min"] == ruled["max"]).all():
        yield ("rule", "compulsory", "listed"), [("age", a, "out") for a in ages if ruled.loc[a, "max"]]
