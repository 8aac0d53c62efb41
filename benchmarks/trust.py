"""How often an honest next delivery is held back, and how often one with a slip through all of it.

    python -m benchmarks.trust [CHILDREN:SEED …] [--keep]

Belongs here: running every list of made-up provinces through the checks, counting. Does not belong here: what a year changes and what slips
there are (``synthetic.next_delivery``), the checks. Prints counts of deliveries, never of children.
"""

import dataclasses
import datetime as dt
import statistics
import sys
import tempfile
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd

from agreements.model import Agency
from benchmarks.deliveries import agencies, delivered, raw_rows
from benchmarks.edge_table import RESULTS, Section, Table, keep, kept, page
from records.beside import Beside, Witness
from records.checks import CheckResult, DeliveryCounts, run_checks
from records.gazetteer import Gazetteer
from records.person_keys import person_keys
from records.standardise import Standardised, standardise
from synthetic.next_delivery import a_year_on, applies, slips
from synthetic.world import AS_OF, write_world

PROVINCE = "ลำปาง"
TRIES = 9
HONEST = "honest"
TITLE = "Deliveries that are not what they were"
_SAYS = [
    "Of made-up provinces, every agency's list is taken a year on: everybody one class up, a sixth gone, as many new children (of another "
    "made-up province, so that nobody else knows them), some names typed anew. So it must pass, and as a first delivery too. Then the "
    "same list with one slip through all of it is held against the last good one, where it has 30 rows or more and the slip changes most.",
    "A world's row is its first measuring. Limits were set by that of seed 1 alone. By that of seed 2 it was mended that few known ids hold"
    " no first delivery (a learning centre's, 4 of 16 ids beside other names); worlds from seed 4 on were measured after that.",
    "*Held*: by a check that blocks under the agency's own agreement. *Mended*: the standardiser put every row right by itself. *Passed*: "
    "neither. Agreements that let a list that only adds fall by half or more are kept as they are, so half of its rows may be gone.",
]


class Judged(NamedTuple):
    """One delivery: whose, what slipped, the checks that held it back, whether the standardiser put all of it right by itself."""

    agency: str
    slip: str
    held_by: tuple[str, ...]
    mended: bool


@dataclasses.dataclass(frozen=True)
class Province:
    """All lists of a made-up province: as given and as standardised."""

    agencies: dict[str, Agency]
    given: dict[str, pd.DataFrame]
    rosters: dict[str, pd.DataFrame]

    def witnesses(self, agency: str) -> tuple[Witness, ...]:
        """The other agencies' lists."""
        others = [(a, self.rosters[key]) for key, a in self.agencies.items() if key != agency and not a.protected]
        return tuple(
            Witness(a.agency, a.name.text, a.rows_mean or "enrolled", AS_OF, person_keys(rows), lambda columns, rows=rows: rows[columns])
            for a, rows in others
        )


def province(folder: Path, children: int, seed: int, only: Collection[str] = ()) -> Province:
    """A made-up province, read: all its lists, or only some."""
    write_world(folder, children=children, seed=seed)
    found = {a.agency: a for a in agencies(folder) if a.delivery and delivered(a, folder) and (not only or a.agency in only)}
    given = {key: raw_rows(a, folder) for key, a in found.items()}
    return Province(found, given, {key: _standard(found[key], rows, AS_OF).roster for key, rows in given.items()})


def _standard(agency: Agency, rows: pd.DataFrame, dated: dt.date) -> Standardised:
    gazetteer = _gazetteers.setdefault(PROVINCE, Gazetteer.of(PROVINCE))
    return standardise(rows, source=agency.agency, dated=dated, gazetteer=gazetteer, constants=agency.constants, values=agency.values)


_gazetteers: dict[str, Gazetteer] = {}


def judged(here: Province, elsewhere: Province, seed: int) -> Iterator[Judged]:
    """Every list's next delivery, honest and with each slip, held against its agreement."""
    for key in here.agencies:
        yield from judged_list(key, here, elsewhere, seed)


def judged_list(key: str, here: Province, elsewhere: Province, seed: int) -> Iterator[Judged]:
    """One agency's next delivery: honest, as the first, and with each slip that changes it as a whole."""
    agency, rng = here.agencies[key], np.random.default_rng([seed, len(here.given[key])])
    honest = a_year_on(here.given[key], elsewhere.given[key], rng)
    complete = agency.delivery is not None and agency.delivery.statement == "complete"
    beside = Beside(agency.rows_mean or "enrolled", complete, here.rosters[key], AS_OF, here.witnesses(key))
    good = _standard(agency, honest, _NEXT)
    yield Judged(key, f"{HONEST}, a year on", _held_by(agency, good, beside), mended=False)
    yield Judged(key, f"{HONEST}, the first", _held_by(agency, good, dataclasses.replace(beside, before=None)), mended=False)
    if len(here.rosters[key]) < agency.checks.compared_from_rows:
        return
    others = {"another agency": here.given[_another(here, key)], "another province": elsewhere.given[key]}
    for slip, change in slips(others, rng).items():
        slipped = change(honest)
        if applies(honest, slipped) and len(slipped) >= agency.checks.compared_from_rows:
            standard = _standard(agency, slipped, _NEXT)
            yield Judged(key, slip, _held_by(agency, standard, beside), _same(good.roster, standard.roster))


def _another(here: Province, key: str) -> str:
    """A list of children to be taken for this one's: the longest but the population's."""
    others = {k: len(rows) for k, rows in here.given.items() if k not in (key, "dopa_population") and not here.agencies[k].protected}
    return max(others, key=lambda k: others[k])


_NEXT = AS_OF.replace(year=AS_OF.year + 1)


def _same(one: pd.DataFrame, other: pd.DataFrame) -> bool:
    return sorted(one["record_key"]) == sorted(other["record_key"])


def _held_by(agency: Agency, standard: Standardised, beside: Beside) -> tuple[str, ...]:
    results = _checks(agency, standard, beside)
    return tuple(r.name for r in results if r.blocking and not r.passed)


def _checks(agency: Agency, standard: Standardised, beside: Beside) -> list[CheckResult]:
    counts = DeliveryCounts(len(standard.roster) + len(standard.quarantined), len(standard.roster), len(standard.quarantined), 0)
    previous = None if beside.before is None else DeliveryCounts(len(beside.before), len(beside.before), 0, 0)
    return run_checks(standard.roster, counts, previous, agency.checks, _NEXT, beside)


def table(found: list[Judged]) -> Table:
    """Slip → deliveries, held, mended, neither; which checks held them."""
    rows = []
    for slip, these in pd.DataFrame(found).groupby("slip", sort=False):
        held = these["held_by"].str.len() > 0
        by = ", ".join(f"`{name}` {n}" for name, n in these["held_by"].explode().dropna().value_counts().items())
        missed = these["agency"][~held & ~these["mended"]]
        passed = f"{len(missed)}" + (f" ({', '.join(sorted(set(missed)))})" if not slip.startswith(HONEST) and len(missed) else "")
        rows.append([slip, str(len(these)), str(held.sum()), str((~held & these["mended"]).sum()), passed, by])
    return Table(["delivery", "made", "held", "mended", "passed", "held by"], rows)


def cost(rows: int = 10_000) -> tuple[float, float]:
    """CPU seconds of a delivery's checks without and with what it is set beside."""
    from benchmarks.standardise import delivery

    gazetteer = Gazetteer.of(PROVINCE)
    roster = standardise(delivery(rows, 1, gazetteer), source="made_up", dated=AS_OF, gazetteer=gazetteer).roster
    agency = Agency.model_validate({"agency": "made_up", "name": {"th": "ก", "en": "a"}, "kind": "school"})
    keys = person_keys(roster)
    some = [np.arange(n, rows, 20) for n in range(15)]  # three in four of the rows are known to one of 15 others
    others = tuple(Witness(f"w{at[0]}", agency.name.text, "enrolled", AS_OF, keys.at(at), lambda c: roster[c]) for at in some)
    counts, before = DeliveryCounts(rows, rows, 0, 0), roster.sample(frac=0.9, random_state=1)
    spent: dict[bool, list[float]] = {False: [], True: []}
    for _ in range(TRIES):
        for compared, times in spent.items():
            beside = Beside("enrolled", True, before, AS_OF, others) if compared else None
            began = time.process_time()
            run_checks(roster, counts, counts, agency.checks, AS_OF, beside)
            times.append(time.process_time() - began)
    return statistics.median(spent[False]), statistics.median(spent[True])


class World(NamedTuple):
    """A made-up province by its size and the seed it grew from; what children are not in it comes from another seed."""

    children: int
    seed: int

    def judged(self) -> list[Judged]:
        """Every list's next deliveries."""
        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
            here, elsewhere = province(Path(one), self.children, self.seed), province(Path(other), self.children, self.seed + 1000)
            return list(judged(here, elsewhere, self.seed))


WORLDS = (World(6000, 1), World(3000, 2), World(9000, 3))


def worlds_table(found: Mapping[World, list[Judged]]) -> Table:
    """World → lists, honest deliveries held, slips held, mended, neither."""
    rows = []
    for world, these in found.items():
        told = pd.DataFrame(these).assign(held=lambda t: t["held_by"].str.len() > 0, honest=lambda t: t["slip"].str.startswith(HONEST))
        honest, slips = told[told["honest"]], told[~told["honest"]]
        missed = slips[~slips["held"] & ~slips["mended"]]
        which = "; ".join(f"{slip}: {', '.join(sorted(some['agency']))}" for slip, some in missed.groupby("slip", sort=False))
        mended = int((~slips["held"] & slips["mended"]).sum())
        counts = [str(n) for n in (len(slips), slips["held"].sum(), mended)]
        passed = f"{len(missed)} ({which})" if which else "0"
        lists, held = str(told["agency"].nunique()), f"{honest['held'].sum()} of {len(honest)}"
        rows.append([f"{world.children:,} children, seed {world.seed}", lists, held, *counts, passed])
    return Table(["world", "lists", "honest, held", "slips", "held", "mended", "passed"], rows)


def section(found: Mapping[World, list[Judged]], command: str) -> Section:
    """The page's section on it."""
    without, beside = cost()
    price = (f"The checks of a delivery of 10,000 rows took {without:.2f} s of CPU with nothing beside it, {beside:.2f} s with its last "
             "good one and 15 other lists.")  # fmt: skip
    all_of_them = [one for these in found.values() for one in these]
    return Section(TITLE, 70, command, [*_SAYS, price], [worlds_table(found), table(all_of_them)])


def with_stored(told: Section, folder: Path = RESULTS) -> Section:
    """The section with the rows of worlds measured in other runs; the table of slips is that of the run over most worlds."""
    before = [s for s in kept(folder) if s.title == TITLE]
    if not before:
        return told
    (stored,), worlds = before, told.tables[0]
    rows = {row[0]: row for row in stored.tables[0].rows} | {row[0]: row for row in worlds.rows}
    most = max((stored, told), key=lambda s: len(s.tables[0].rows))
    return dataclasses.replace(told, command=most.command, tables=[Table(worlds.headings, list(rows.values())), most.tables[1]])


def main(worlds: Sequence[World], command: str, *, stored: bool) -> None:
    """Measures, prints, and keeps it for the page of figures."""
    found = {}
    for world in worlds:
        found[world] = world.judged()
        print(worlds_table(found).rows[-1], flush=True)
    told = section(found, command)
    print(page([told]))
    if stored:
        keep("trust", with_stored(told))


if __name__ == "__main__":
    named = [World(*map(int, word.split(":"))) for word in sys.argv[1:] if ":" in word] or WORLDS
    words = " ".join(f"{world.children}:{world.seed}" for world in named)
    main(named, f"python -m benchmarks.trust {words} --keep", stored="--keep" in sys.argv)
