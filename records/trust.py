"""How far a delivery can be trusted, in figures: what it is beside the last good one and beside what other agencies know.

Belongs here: the figures held against the agreement's limits, by the name of their check. Does not belong here: the limits (``suites``),
rows of known persons side by side (``trust_pairs``), who vanished and what others say of them (``witnesses``). Counts, names of fields
and of agencies only.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from agreements.text import Text
from records.beside import FIRST, NO_TEXT, Beside, Compared, Figure, sentences
from records.fields import BY_NAME, FIELDS
from records.person_keys import PersonKeys
from records.trust_pairs import other_births, other_names
from records.witnesses import vanished_schools

COMPARED = tuple(f.name for f in FIELDS if f.kept and f.kind != "key" and f.kind not in ("flag", "status"))  # statuses are rare and change
_SPOKEN = 0.5  # a column that fewer rows fill is not compared
_STRANGE = 0.1  # of the same people a column of these kinds says more often what it said
_LASTING = ("name", "person_name", "national_id", "g_code", "phone")
_BEYOND = 2  # years by which ages may go beyond what was usual

FEW = Text("มีให้เทียบน้อยกว่า {least:,} รายการ จึงไม่เทียบ", "Fewer than {least:,} to compare: not compared.")
_CODES = Text("รหัสสถานศึกษาที่เคยพบ {share:.0%} ของแถว", "School codes seen before: {share:.0%} of the rows.")
_FOUND_IN = Text("{n:,} คนอยู่ในข้อมูลของ {name.th}", "{n:,} of them stand in the list of {name.en}.")
_FOUND_NOWHERE = Text("ไม่มีหน่วยงานใดรู้จักคนส่วนใหญ่", "No agency knows most of them.")
_LIKE = Text("{field.th} มีค่าที่เคยเป็นของ {other.th}", "{field.en} holds what was {other.en}")
_EMPTY = Text("{field.th} เกือบว่าง ({now:.0%} เคย {then:.0%})", "{field.en} is nearly empty ({now:.0%} of rows, {then:.0%} then)")
_SHARES = Text(
    "หน่วยงานอื่นรู้จัก {now:.0%} ของแถว ครั้งก่อน {then:.0%}",
    "Other agencies know {now:.0%} of the rows, of the last good delivery {then:.0%}.",
)
_TWICE = Text("ซ้ำเด็กคนเดิม {now:.1%} ครั้งก่อน {then:.1%}", "{now:.1%} of the rows repeat a child, {then:.1%} in the last good delivery.")
_NEW = Text("{field.th} ไม่มีค่าที่เคยพบ", "{field.en} holds next to nothing that it held")
_AGES = Text("ครั้งก่อนเกือบทั้งหมดอายุ {low}–{high} ปี", "In the last good delivery nearly all were {low} to {high} years old.")


def trust_figures() -> dict[str, Callable[[Compared], Figure]]:
    """Check name → how it is measured, in the order they are shown."""
    return {
        "known_persons_at_least": lambda c: _known_persons(c) if c.beside.before is not None else Figure(None, why=FIRST),
        "columns_moved_at_most": _columns_moved,
        "other_names_at_most": lambda c: _enough(c, other_names(c)),
        "other_births_at_most": lambda c: _enough(c, other_births(c)),
        "ages_outside_at_most": _ages_outside,
        "matches_fall_at_most": _matches_fall,
        "repeats_rise_at_most": _repeats_rise,
        "schools_vanish_at_most": lambda c: vanished_schools(c),
    }


def measured(compared: Compared, measure: Callable[[Compared], Figure]) -> Figure:
    """The figure, or why there is none: no earlier delivery, or too few rows for a share to mean anything."""
    least = compared.checks.compared_from_rows
    before = compared.beside.before
    if before is None and not compared.beside.witnesses:
        return Figure(None, why=FIRST)
    if min(len(compared.roster), len(compared.roster) if before is None else len(before)) < least:
        return Figure(None, why=FEW.format(least=least))
    return measure(compared)


def _enough(compared: Compared, figure: Figure) -> Figure:
    """The figure if it speaks of enough persons.

    Persons that the same clerks wrote before are surer than shares of rows; beside other agencies' ids, which have slips of their own, a
    share of few is chance again.
    """
    least = compared.checks.compared_from_rows // (1 if compared.beside.before is None else 3)
    return figure if figure.total >= least else Figure(None, why=FEW.format(least=least))


def _known_persons(c: Compared) -> Figure:
    known = c.keys.same_list(c.beside.before_keys)
    share = float(known.mean())
    note = _whose(c) if share < c.checks.known_persons_at_least else NO_TEXT
    return Figure(share, None, int((~known).sum()), len(known), note)


def _whose(c: Compared) -> Text:
    """Whether the schools are those of the last good delivery, and whose list the persons are in."""
    found = {w.agency: int(c.keys.elsewhere(w.keys).sum()) for w in c.beside.witnesses}
    most = max(c.beside.witnesses, key=lambda w: found[w.agency], default=None)
    in_most = found[most.agency] if most else 0
    where = _FOUND_IN.format(n=in_most, name=most.name) if most and in_most > len(c.roster) / 2 else _FOUND_NOWHERE
    return sentences(*_schools_known(c), where)


def _schools_known(c: Compared) -> Iterator[Text]:
    assert c.beside.before is not None  # noqa: S101 - asked before
    codes, then = c.roster["school_code"], c.beside.before["school_code"]
    if codes.notna().any() and then.notna().any():
        yield _CODES.format(share=float(codes.isin(then.dropna().unique()).mean()))


def _columns_moved(c: Compared) -> Figure:
    """Columns whose content is not what it was: it stood in another column, nobody's is what it was, or it is gone."""
    if c.beside.before is None:
        return Figure(None, why=FIRST)
    then, now = (_columns(frame) for frame in (c.beside.before, c.roster))
    spoken = [name for name in COMPARED if _filled(then[name]) >= _SPOKEN]
    same_people = float(c.keys.same_list(c.beside.before_keys).mean()) >= _SPOKEN
    moved = [said for name in spoken for said in _moved(name, now[name], then, same_people=same_people)]
    note = Text(" · ".join(m.th for m in moved), "; ".join(m.en for m in moved) + ".") if moved else NO_TEXT
    return Figure(float(len(moved)), None, len(moved), len(spoken), note)


def _columns(frame: pd.DataFrame) -> dict[str, pa.Array]:
    return {name: pa.array(frame[name], from_pandas=True) for name in COMPARED}


def _filled(column: pa.Array) -> float:
    return 1 - column.null_count / len(column)


def _share_in(values: pa.Array, seen: pa.Array) -> float:
    """Of the rows that say something, the share that says what one of ``seen`` said."""
    return pc.mean(pc.is_in(values, value_set=seen, skip_nulls=True)).as_py() or 0.0


def _moved(name: str, column: pa.Array, then: Mapping[str, pa.Array], *, same_people: bool) -> Iterator[Text]:
    if _filled(column) < _filled(then[name]) * _SPOKEN:
        yield _EMPTY.format(field=BY_NAME[name].label, now=_filled(column), then=_filled(then[name]))
        return
    values = column.drop_null()
    own = _share_in(values, then[name])
    if own >= _SPOKEN:
        return
    others = {other: _share_in(values, seen) for other, seen in then.items() if other != name}
    like = max(others, key=lambda other: others[other])
    if others[like] >= _SPOKEN:
        yield _LIKE.format(field=BY_NAME[name].label, other=BY_NAME[like].label)
    elif own < _STRANGE and same_people and BY_NAME[name].kind in _LASTING:
        yield _NEW.format(field=BY_NAME[name].label)


def _ages_outside(c: Compared) -> Figure:
    before = c.beside.before
    if before is None:
        return Figure(None, why=FIRST)
    then, now = _ages(before, c.beside.before_dated), _ages(c.roster, c.dated)
    if min(len(then), len(now)) < c.checks.compared_from_rows:
        return Figure(None, why=FEW.format(least=c.checks.compared_from_rows))
    low, high = (int(x) for x in np.quantile(then, (0.01, 0.99)))
    share = [float(_outside(ages, low, high).mean()) for ages in (now, then)]
    return Figure(share[0], share[1], int(_outside(now, low, high).sum()), len(now), _AGES.format(low=low, high=high))


def _outside(ages: np.ndarray, low: int, high: int) -> np.ndarray:
    found: np.ndarray = (ages < low - _BEYOND) | (ages > high + _BEYOND)
    return found


def _ages(roster: pd.DataFrame, dated: dt.date) -> np.ndarray:
    """By calendar year alone, of rows with a birth date."""
    found: np.ndarray = dated.year - roster["birth_date"].dropna().str[:4].to_numpy(dtype=object).astype(int)
    return found


def _matches_fall(c: Compared) -> Figure:
    """By how many points the share of rows has fallen whose person another agency knows; both by the others' lists of tonight."""
    if c.beside.before is None:
        return Figure(None, why=FIRST)
    now, then = (_known_elsewhere(keys, c.beside) for keys in (c.keys, c.beside.before_keys))
    share, before = float(now.mean()), float(then.mean())
    if then.sum() < c.checks.compared_from_rows:
        return Figure(None, why=FEW.format(least=c.checks.compared_from_rows))
    note = _SHARES.format(now=share, then=before)
    return Figure(max(0.0, before - share), None, int((~now).sum()), len(now), note)


def _known_elsewhere(keys: PersonKeys, beside: Beside) -> np.ndarray:
    """Which rows' persons any other agency has; the longest lists first, so that few are left to look for."""
    found = np.zeros(len(keys), dtype=bool)
    for witness in sorted(beside.witnesses, key=lambda w: -len(w.keys)):
        left = np.flatnonzero(~found)
        found[left] = keys.at(left).elsewhere(witness.keys)
    return found


def _repeats_rise(c: Compared) -> Figure:
    """By how many points the share of rows has risen whose person stands further up already."""
    if c.beside.before is None:
        return Figure(None, why=FIRST)
    again, then = c.keys.repeats, c.beside.before_keys.repeats
    share, before = float(again.mean()), float(then.mean())
    return Figure(max(0.0, share - before), None, int(again.sum()), len(again), _TWICE.format(now=share, then=before))
