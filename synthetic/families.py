"""Households and their children: who is whose brother, twin, child or grandchild, what they are called, where they live.

Belongs here: families, groups, poverty, names at birth and now, parents, guardian, address, phone, identity numbers.
Does not belong here: schooling and what became of a child (``life``), what agencies wrote down (``faults``, ``agencies``).

Groups: ``thai``; ``hill`` (single names, few surnames), ``migrant`` (Shan, Burmese, Karen, Lao names in Thai letters, no surname),
``stateless`` (hill or Shan names, no nationality), ``muslim``. ``life`` makes some boys novices.
"""

import datetime as dt

import numpy as np

from synthetic import ids
from synthetic.names import sampling
from synthetic.places import HILLS, OUTSIDE_TAMBON, TOWNS, Places, houses
from synthetic.tables import Array, Table, blank, chance, draw, pick, texts

YOUNGEST, OLDEST = 1, 23  # ages on the as-of date
AGE_WEIGHTS = np.array([0.25 if a < 3 else 1.0 + 0.03 * a if a <= 18 else 0.32 for a in range(YOUNGEST, OLDEST + 1)])
GROUPS = texts(["thai", "hill", "migrant", "stateless", "muslim"])
POVERTY = {"thai": (1.6, 4.0), "hill": (4.0, 2.2), "migrant": (4.0, 2.0), "stateless": (5.0, 2.0), "muslim": (1.8, 4.0)}
SIZES = np.array([0.46, 0.38, 0.12, 0.04])  # one to four children


def people(rng: np.random.Generator, places: Places, n: int, as_of: dt.date) -> Table:
    """``n`` children and young people with everything but their schooling, family by family.

    Columns: ``person`` (number), ``family``, ``group``, ``people``, ``poverty``, ``sex``, ``birth``, ``age``, ``twin_of`` (-1: none),
    names (``first``, ``last``, ``nickname``, ``former_first``, ``former_last``, parents' and guardian's), ``tambon`` (index), ``moo``,
    ``house``, ``former_tambon``, ``phone``, ``national_id``, ``registered`` (in this province's register).
    """
    homes = _homes(rng, places, n)
    family, birth, twin_of = _births(rng, homes, n, as_of)
    table: Table = {"person": np.arange(n), "family": family, "birth": birth, "twin_of": twin_of}
    table |= {name: column[family] for name, column in homes.items()}
    table["age"] = ages(birth, as_of)
    table["sex"] = np.where(chance(rng, 0.512, n), "m", "f").astype(object)
    _name(rng, table)
    _address(rng, table, places)
    _register(rng, table, places)
    return table


def ages(birth: Array, day: dt.date) -> Array:
    """Whole years of age on ``day``."""
    years = birth.astype("datetime64[Y]").astype(int) + 1970
    since = (birth.astype("datetime64[M]").astype(int) % 12 + 1) * 100 + (birth - birth.astype("datetime64[M]")).astype(int) + 1
    age: Array = day.year - years - (since > day.month * 100 + day.day)
    return age


def _homes(rng: np.random.Generator, places: Places, n: int) -> Table:
    """One row a family: place, group, poverty, parents."""
    families = n  # more than enough: every family has a child, many have more
    tambon = draw(rng, np.arange(len(places.code)), places.share, families)
    amphoe = places.amphoe[tambon]
    hills, towns = np.isin(amphoe, list(HILLS)), np.isin(amphoe, list(TOWNS))
    weights = np.column_stack([
        np.full(families, 0.90), np.where(hills, 0.085, 0.008), np.where(towns, 0.032, 0.012), np.where(hills, 0.022, 0.005),
        np.where(towns, 0.004, 0.001),
    ])  # fmt: skip
    group = GROUPS[pick(rng, weights)]
    poverty = np.zeros(families)
    for name, (a, b) in POVERTY.items():
        rows = np.flatnonzero(group == name)
        poverty[rows] = rng.beta(a, b, len(rows))
    homes: Table = {"tambon": tambon, "group": group, "poverty": poverty}
    homes["people"] = _peoples(rng, group)
    _parents(rng, homes, len(places.code))
    homes["house"] = houses(rng, families)
    homes["moo"] = (rng.random(families) * places.moo[tambon]).astype(int) + 1
    prefix = draw(rng, texts(["08", "09", "06"]), np.array([0.5, 0.28, 0.22]), families).tolist()
    phone = texts([f"{p}{x:08d}" for p, x in zip(prefix, rng.integers(10_000_000, 99_999_999, families).tolist(), strict=True)])
    homes["phone"] = np.where(chance(rng, 0.05 + 0.25 * poverty, families), "", phone)
    return homes


def _peoples(rng: np.random.Generator, group: Array) -> Array:
    """Whose names a family uses: the names' people within the group."""
    names = group.copy()
    migrant, stateless = group == "migrant", group == "stateless"
    names[migrant] = draw(rng, texts(["shan", "burmese", "karen", "lao"]), np.array([0.45, 0.3, 0.15, 0.1]), int(migrant.sum()))
    names[stateless] = draw(rng, texts(["hill", "shan", "karen"]), np.array([0.5, 0.35, 0.15]), int(stateless.sum()))
    return names


def _parents(rng: np.random.Generator, homes: Table, tambons: int) -> None:
    """Father, mother, guardian and the surname the children bear."""
    n = len(homes["tambon"])
    surname = sampling.surnames(rng, homes["tambon"], tambons)
    maiden = sampling.surnames(rng, homes["tambon"], tambons)
    for people in ("hill", "shan", "burmese", "karen", "lao", "muslim"):
        rows = np.flatnonzero(homes["people"] == people)
        for column in (surname, maiden):
            column[rows] = sampling.last_of_people(rng, people, len(rows))
        single = rows[chance(rng, 0.45 if people == "hill" else 0.0, len(rows))]
        thai_like = single[chance(rng, 0.5, len(single))]  # surnames chosen when nationality was given
        surname[single] = ""
        surname[thai_like] = sampling.surnames(rng, homes["tambon"][thai_like], tambons)
    first = {s: _first(rng, homes["people"], s, n) for s in ("m", "f")}
    single_mother = chance(rng, 0.13, n) & (homes["group"] == "thai")
    homes["last"] = np.where(single_mother, maiden, surname)
    unknown = chance(rng, 0.04, n) | (single_mother & chance(rng, 0.5, n))
    homes["father_first"] = np.where(unknown, "", first["m"])
    homes["father_last"] = np.where(unknown, "", surname)
    homes["mother_first"] = first["f"]
    homes["mother_last"] = np.where(chance(rng, 0.55, n) & ~single_mother, surname, maiden)
    _guardians(rng, homes, surname, maiden)


def _guardians(rng: np.random.Generator, homes: Table, surname: Array, maiden: Array) -> None:
    """Mother, father or, where the parents work far away, a grandparent."""
    n = len(surname)
    kind = rng.random(n)
    kind[(homes["father_first"] == "") & (kind >= 0.42) & (kind < 0.72)] = 0.1
    old = {"m": _first(rng, homes["people"], "m", n), "f": _first(rng, homes["people"], "f", n)}
    choices = [kind < 0.42, kind < 0.72, kind < 0.88, kind < 0.96]
    homes["relation"] = np.select(choices, texts(["มารดา", "บิดา", "ยาย", "ย่า"]).tolist(), "ตา").astype(object)
    homes["guardian_first"] = np.select(choices, [homes["mother_first"], homes["father_first"], old["f"], old["f"]], old["m"]).astype(
        object
    )
    homes["guardian_last"] = np.select(choices, [homes["mother_last"], homes["father_last"], maiden, surname], maiden).astype(object)


def _first(rng: np.random.Generator, peoples: Array, sex: str, n: int) -> Array:
    """First names of grown-ups of one sex."""
    names = sampling.adults(rng, sex, n)
    for people in ("hill", "shan", "burmese", "karen", "lao", "muslim"):
        rows = np.flatnonzero(peoples == people)
        names[rows] = sampling.of_people(rng, people, sex, len(rows))
    return names


def _births(rng: np.random.Generator, homes: Table, n: int, as_of: dt.date) -> tuple[Array, Array, Array]:
    """Family, birth date and twin of ``n`` children; children of one family stand together, eldest first."""
    families = len(homes["tambon"])
    size = draw(rng, np.arange(1, 5), SIZES, families) + (chance(rng, 0.45, families) & (homes["poverty"] > 0.5))
    family = np.repeat(np.arange(families), size)
    order = np.arange(len(family)) - np.repeat(np.cumsum(size) - size, size)
    age = draw(rng, np.arange(YOUNGEST, OLDEST + 1), AGE_WEIGHTS, families)[family] * 365.25 + 365 * rng.random(families)[family]
    gap = 330 + rng.gamma(3.0, 330.0, len(family))
    twin = (order > 0) & chance(rng, 0.021, len(family))
    gap[(order == 0) | twin] = 0
    total = np.cumsum(gap)
    days = np.floor(age - (total - np.repeat(total[order == 0], size)))
    kept = np.flatnonzero(days >= YOUNGEST * 365)[:n]
    place = np.full(len(family), -1)
    place[kept] = np.arange(n)
    twin_of = np.where(twin[kept], place[kept - 1], -1)
    birth = np.datetime64(as_of) - days[kept].astype("timedelta64[D]")
    return family[kept], birth, twin_of


def _name(rng: np.random.Generator, table: Table) -> None:
    """First names, nicknames and former names; twins often sound alike but never bear one name."""
    n = len(table["person"])
    first = sampling.children(rng, table["sex"])
    for people in ("hill", "shan", "burmese", "karen", "lao", "muslim"):
        # peoples' own names, but many hill and Shan children are given Thai ones
        rows = np.flatnonzero((table["people"] == people) & ~(chance(rng, 0.4, n) & np.isin(table["people"], ["hill", "shan"])))
        first[rows] = sampling.of_people(rng, people, table["sex"][rows], len(rows))
    again = np.zeros(n, dtype=bool)
    again[1:] = (first[1:] == first[:-1]) & (table["family"][1:] == table["family"][:-1])
    first[again] = sampling.children(rng, table["sex"][again])
    table["first"] = first
    table["nickname"] = sampling.children_nicknames(rng, table["sex"])
    thai = (table["group"] == "thai") | (table["group"] == "muslim")
    changed = chance(rng, 0.03, n) & thai & (table["age"] >= 4)
    table["former_first"] = np.where(changed, sampling.children(rng, table["sex"]), "")
    renamed = chance(rng, 0.025, n) & (table["group"] != "migrant") & (table["mother_last"] != table["last"]) & (table["mother_last"] != "")
    table["former_last"] = np.where(renamed, table["mother_last"], "")


def _address(rng: np.random.Generator, table: Table, places: Places) -> None:
    """Some children moved within the province: their former tambon, village and house."""
    n = len(table["person"])
    moved = chance(rng, 0.05, n)[table["family"]] if n else np.zeros(0, dtype=bool)
    elsewhere = draw(rng, np.arange(len(places.code)), places.share, n)[table["family"]]
    table["former_tambon"] = np.where(moved, elsewhere, -1)
    table["former_moo"] = np.minimum(table["moo"], places.moo[elsewhere])
    table["former_house"] = houses(rng, n)[table["family"]]


def _register(rng: np.random.Generator, table: Table, places: Places) -> None:
    """National ids by group, and whether the child stands in this province's population register."""
    n = len(table["person"])
    group, roll = table["group"], rng.random(n)
    thai = np.isin(group, ["thai", "muslim"])
    digit = np.where(roll < 0.965, 1, np.where(roll < 0.99, 2, 5))
    digit[~thai] = -1
    for name, shares in {
        "hill": ((1, 0.50), (2, 0.60), (5, 0.64), (8, 0.74), (7, 0.80), (0, 0.90)),
        "migrant": ((6, 0.22), (7, 0.45), (0, 0.50)),
        "stateless": ((0, 0.55), (7, 0.70)),
    }.items():
        rows, low = group == name, 0.0
        for first, high in shares:
            digit[rows & (roll >= low) & (roll < high)] = first
            low = high
    office = places.amphoe_code[table["tambon"]].copy()
    town = chance(rng, 0.35, n) & (office == 5201)
    office[town] = 5299
    away = chance(rng, 0.09, n)[table["family"]]
    office[away] = draw(rng, ids.OUTSIDE, np.ones(len(ids.OUTSIDE)), n)[table["family"]][away]
    late = np.where(digit == 1, rng.integers(1, 15, n), rng.integers(200, 4000, n)).astype("timedelta64[D]")
    together = np.isin(digit, [0, 6, 7, 8])  # families registered on one day
    day = np.where(together, np.datetime64("2020-01-06") + (table["family"] % 900).astype("timedelta64[D]"), table["birth"] + late)
    twin = table["twin_of"] >= 0
    day[twin] = day[table["twin_of"][twin]]
    digit[twin], office[twin] = digit[table["twin_of"][twin]], office[table["twin_of"][twin]]
    table["national_id"] = ids.number_people(digit, office, day, table["family"])
    outside = chance(rng, OUTSIDE_TAMBON, n)[table["family"]]
    table["registered"] = (digit >= 0) & ~outside & (~np.isin(digit, [0, 6, 7]) | chance(rng, 0.6, n))
    table["g_code"] = blank(n)
