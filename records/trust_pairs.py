"""The rows of persons known from the last good delivery beside what was said of them then.

Belongs here: pairing rows, names and birth dates that are quite other ones, and what kind of slip that looks like. Does not belong here:
limits (``suites``), figures that need no pairs (``trust``).
"""

from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
import pandas as pd
from rapidfuzz import fuzz, process

from agreements.text import Text
from records.beside import NO_TEXT, Compared, Figure, Witness, sentences
from records.person_keys import NOTHING

ANOTHER_NAME = 50  # similarity of two spellings of one name is higher; of two names of two children mostly lower
_TOLD = 0.5  # a kind of slip is told when it explains half of what differs
_NAMES = ("first_name", "last_name")
_DAY = len("2013-03-12")

_SWAPPED = Text("{n:,} แถวมีชื่อกับนามสกุลสลับช่องกัน", "In {n:,} rows first and last name have changed places.")
_NEIGHBOUR = Text(
    "{n:,} แถวมีค่าของแถวข้างเคียง คอลัมน์น่าจะเลื่อนไปหนึ่งแถว",
    "{n:,} rows have what belongs to the row next to them: a column has slid by a row.",
)
_DAY_MONTH = Text("{n:,} แถวสลับวันกับเดือน", "In {n:,} rows day and month have changed places.")
_YEARS = Text("{n:,} แถวปีเกิดต่างไป {years:+} ปีเท่ากันหมด", "In {n:,} rows the year alone differs, by {years:+} each time.")
_ELSEWHERE = Text("เทียบกับข้อมูลของหน่วยงานอื่น เพราะยังไม่มีครั้งก่อน", "There is no earlier delivery: compared with other agencies' lists.")


def other_names(c: Compared) -> Figure:
    """Of the ids known, how many stand beside quite another first or last name now; beside several lists: than each of them says."""
    said = np.zeros(len(c.keys), dtype=np.uint64)  # hashes of both names, as in the keys
    other, swapped = np.zeros(len(said), dtype=bool), np.zeros(len(said), dtype=bool)
    for rows, hashes, read in _names_said(c):
        asked = np.flatnonzero((hashes != NOTHING) & ((said[rows] == NOTHING) | other[rows]))  # nobody has said it yet, or said otherwise
        rows, hashes = rows[asked], hashes[asked]
        said[rows], other[rows], swapped[rows] = hashes, False, False
        differ = np.flatnonzero((hashes != c.keys.names[rows]) & (c.keys.names[rows] != NOTHING))
        then, now = read(asked[differ]), _texts(c.roster, rows[differ])
        swapped[rows[differ]] = turned = (now == then[:, ::-1]).all(axis=1)
        other[rows[differ]] = turned | _quite_other(now[:, 0], then[:, 0]) | _quite_other(now[:, 1], then[:, 1])
    both = (said != NOTHING) & (c.keys.names != NOTHING)
    slid = _neighbours(c.keys.names, said, other)
    kinds = [*_told(_SWAPPED, swapped & other, other), *_told(_NEIGHBOUR, slid & ~swapped, other)]
    return _figure(other, both, sentences(NO_TEXT if c.beside.before is not None else _ELSEWHERE, *kinds))


def other_births(c: Compared) -> Figure:
    """Of the persons known, how many have quite another birth date now."""
    said = _births_said(c)
    here = c.roster["birth_date"].fillna("").to_numpy(dtype=object)
    both = (c.keys.births != NOTHING) & _whole(said)
    other = both & (here != said)
    month_first = np.array([f"{d[:4]}-{d[8:]}-{d[5:7]}" if d else "" for d in np.where(other, said, "")], dtype=object)
    swapped = other & (here == month_first)
    years, by = _other_years(here, said, other)
    slid = _neighbours(here, said, other)
    kinds = [*_told(_DAY_MONTH, swapped, other), *_told(_YEARS, years, other, years=by)]
    return _figure(other, both, sentences(*kinds, *_told(_NEIGHBOUR, slid & ~swapped & ~years, other)))


def _figure(other: np.ndarray, both: np.ndarray, note: Text) -> Figure:
    failing, total = int(other.sum()), int(both.sum())
    return Figure(failing / total if total else 0.0, None, failing, total, note)


def _told(pattern: Text, rows: np.ndarray, other: np.ndarray, **more: object) -> Iterator[Text]:
    if rows.sum() > _TOLD * other.sum():
        yield pattern.format(n=int(rows.sum()), **more)


def _names_said(c: Compared) -> Iterator[tuple[np.ndarray, np.ndarray, Callable[[np.ndarray], np.ndarray]]]:
    """Rows whose id the last good delivery had, else other agencies' lists: the hashes of the names there, and how to read some of them."""
    before = c.beside.before
    if before is not None:
        rows, then = c.same_ids
        yield rows, c.beside.before_keys.names[then], lambda at: _texts(before, then[at])
        return
    for witness in c.beside.witnesses:
        rows, there = c.keys.same_ids(witness.keys)
        yield rows, witness.keys.names[there], partial(_witness_texts, witness, there)


def _witness_texts(witness: Witness, there: np.ndarray, at: np.ndarray) -> np.ndarray:
    return _texts(witness.columns(list(_NAMES)), there[at]) if len(at) else np.empty((0, len(_NAMES)), dtype=object)


def _texts(frame: pd.DataFrame, rows: np.ndarray) -> np.ndarray:
    texts: np.ndarray = frame[list(_NAMES)].iloc[rows].fillna("").to_numpy(dtype=object)
    return texts


def _births_said(c: Compared) -> np.ndarray:
    """The birth date that each row's person had in the last good delivery: by id, else by name."""
    said = np.full(len(c.keys), "", dtype=object)
    if c.beside.before is not None:
        births = c.beside.before["birth_date"].fillna("").to_numpy(dtype=object)
        for at, then in (c.keys.same_names(c.beside.before_keys), c.same_ids):
            said[at] = births[then]
    return said


def _quite_other(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Where two names are not two spellings of one; those of two scripts cannot be told apart so."""
    differ = np.flatnonzero(one != other)
    likeness = process.cpdist(one[differ], other[differ], scorer=fuzz.ratio) if len(differ) else np.zeros(0)
    latin = np.array([a.isascii() != b.isascii() for a, b in zip(one[differ], other[differ], strict=True)], dtype=bool)
    found = np.zeros(len(one), dtype=bool)
    found[differ] = (likeness < ANOTHER_NAME) & ~latin
    return found


def _neighbours(here: np.ndarray, said: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Rows that differ and have what was said of the row above or below; of the two ways the one that more rows went."""
    slid = [other & (here == np.roll(said, by)) for by in (1, -1)]
    return max(slid, key=np.count_nonzero)


def _other_years(here: np.ndarray, said: np.ndarray, other: np.ndarray) -> tuple[np.ndarray, int]:
    """Rows of which the year alone differs by what most differ by, and by how much."""
    rows = np.flatnonzero(other)
    by = np.array([int(here[i][:4]) - int(said[i][:4]) if here[i][4:] == said[i][4:] else 0 for i in rows], dtype=int)
    found = np.zeros(len(here), dtype=bool)
    if not by.any():
        return found, 0
    values, counts = np.unique(by[by != 0], return_counts=True)
    most = int(values[counts.argmax()])
    found[rows[by == most]] = True
    return found, most


def _whole(dates: np.ndarray) -> np.ndarray:
    return np.fromiter((len(d) == _DAY for d in dates), dtype=bool, count=len(dates))
