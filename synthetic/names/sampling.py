"""Drawing names: first names of a generation, surnames of a village, nicknames, names of peoples, village names.

Belongs here: the tables of this folder as weighted columns, and composing names from parts. Does not belong here: misspellings.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np

from synthetic.tables import Array, draw, read_csv, texts

COMPOSED = 0.5  # share of children's names outside the popular list
OLD_FASHIONED = 0.06  # children named as their parents' generation was
LOCAL = 0.45  # families that bear one of their tambon's own surnames


@dataclass(frozen=True)
class Weighted:
    """Values and how often they occur."""

    values: Array
    weights: Array

    def draw(self, rng: np.random.Generator, size: int) -> Array:
        """``size`` values by weight."""
        return draw(rng, self.values, self.weights, size)


def _weighted(rows: list[dict[str, str]], value: str) -> Weighted:
    return Weighted(texts([r[value] for r in rows]), np.array([float(r["weight"]) for r in rows]))


@cache
def first_names(sex: str, generation: str) -> Weighted:
    """Listed first names of one sex (``m``, ``f``) and generation (``child``, ``parent``)."""
    rows = [r for r in read_csv("synthetic.names", "first_names.csv") if r["sex"] == sex and r["generation"] == generation]
    return _weighted(rows, "name")


@cache
def nicknames(sex: str) -> Weighted:
    """Nicknames of one sex."""
    return _weighted([r for r in read_csv("synthetic.names", "nicknames.csv") if r["sex"] == sex], "nickname")


@cache
def parts(kind: str) -> Weighted:
    """Name parts of one list of ``parts.csv``."""
    return _weighted([r for r in read_csv("synthetic.names", "parts.csv") if r["list"] == kind], "part")


@cache
def _people(people: str, part: str, sex: str) -> Array:
    rows = read_csv("synthetic.names", "peoples.csv")
    return texts([r["name"] for r in rows if (r["people"], r["part"], r["sex"]) == (people, part, sex)])


@cache
def _surnames() -> Weighted:
    return _weighted(read_csv("synthetic.names", "surnames.csv"), "surname")


def compose(rng: np.random.Generator, kinds: tuple[str, ...], size: int) -> Array:
    """``size`` names put together from one part of each kind; no part stands twice in a name."""
    drawn = [parts(kind).draw(rng, size).tolist() for kind in kinds]
    spare = parts(kinds[-1]).values.tolist()
    made = []
    for i, pieces in enumerate(zip(*drawn, strict=True)):
        front = "".join(pieces[:-1])
        last = pieces[-1]
        if last and last in front:
            last = next(s for s in spare[i % len(spare) :] + spare if s not in front or not s)
        made.append(front + last)
    return texts(made)


def children(rng: np.random.Generator, sex: Array) -> Array:
    """First names of Thai children of the given sexes."""
    names = texts([""] * len(sex))
    for code, fronts in (("m", ("boy_front", "boy_back")), ("f", ("girl_front", "girl_back"))):
        rows = np.flatnonzero(sex == code)
        kind = rng.random(len(rows))
        popular = first_names(code, "child").draw(rng, len(rows))
        made = compose(rng, fronts, len(rows))
        old = first_names(code, "parent").draw(rng, len(rows))
        names[rows] = np.where(kind < OLD_FASHIONED, old, np.where(kind < OLD_FASHIONED + COMPOSED, made, popular))
    return names


def adults(rng: np.random.Generator, sex: str, size: int) -> Array:
    """First names of Thai adults of one sex."""
    return first_names(sex, "parent").draw(rng, size)


def of_people(rng: np.random.Generator, people: str, sex: Array | str, size: int) -> Array:
    """First names of hill, shan, burmese, karen, lao or muslim people: few distinct names, the first ones more often."""
    sexes = np.full(size, sex) if isinstance(sex, str) else sex
    names = texts([""] * size)
    for code in ("m", "f"):
        rows = np.flatnonzero(sexes == code)
        pool = _people(people, "first", code)
        names[rows] = draw(rng, pool, 1.0 / (np.arange(len(pool)) + 4), len(rows))
    return names


def last_of_people(rng: np.random.Generator, people: str, size: int) -> Array:
    """Surnames of hill and muslim families; no surname for the other peoples."""
    pool = _people(people, "last", "")
    return draw(rng, pool, 1.0 / (np.arange(len(pool)) + 3), size) if len(pool) else texts([""] * size)


def surnames(rng: np.random.Generator, tambon: Array, tambons: int) -> Array:
    """One Thai surname a family: near-unique compositions, listed ones, and those a tambon's families share."""
    n = len(tambon)
    local = compose(rng, ("surname_front", "surname_back"), tambons * 60).reshape(tambons, 60)
    shared = local[tambon, (60 * rng.random(n) ** 1.8).astype(int)]
    kind = rng.random(n)
    own = compose(rng, ("surname_front", "surname_back", "surname_tail"), n)
    listed = _surnames().draw(rng, n)
    return np.where(kind < LOCAL, shared, np.where(kind < LOCAL + 0.35, own, listed))


def villages(rng: np.random.Generator, size: int) -> Array:
    """Names of villages (without the word บ้าน)."""
    return compose(rng, ("village_front", "village_back"), size)


def children_nicknames(rng: np.random.Generator, sex: Array) -> Array:
    """Nicknames of children of the given sexes."""
    drawn = {code: nicknames(code).draw(rng, len(sex)) for code in ("m", "f")}
    return np.where(sex == "m", drawn["m"], drawn["f"])
