"""What reviewers decided of pairs of records, and what follows from it for other pairs.

Belongs here: whether decisions agree, which records of a table they join or keep apart, ids they find to be one person's. Does not belong
here: keeping decisions (``register``), clusters (``cluster``).

A decision outranks weights and hard rules and holds through others: where a is b and b is c, a is c, even when the row b is gone; where
then a is not d, neither b nor c is.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import pandas as pd
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from agreements.errors import OneTeamError
from agreements.text import Text
from matching.scoring import DECIDED_APART, DECIDED_SAME, Scored, Scorer

ENDS, TOLD = ["record_id_l", "record_id_r"], ["who", "when", "why"]
Aliases = Mapping[str, Mapping[int, int]]  # comparison → hash of a valid id → hash of the one that stands for all of that person


@dataclass(frozen=True)
class Decided:
    """Decided pairs of a table, by record number: sorted, each once; ``same``: whether they are one person (bool)."""

    left: np.ndarray
    right: np.ndarray
    same: np.ndarray

    @property
    def ends(self) -> np.ndarray:
        """The records decided about."""
        return np.unique(np.concatenate([self.left, self.right]))


def none_decided() -> pd.DataFrame:
    """No decisions."""
    return pd.DataFrame({name: pd.Series(dtype="bool" if name == "same" else "str") for name in (*ENDS, "same", *TOLD)})


def agreed(decisions: pd.DataFrame | None) -> pd.DataFrame:
    """The decisions in order, each once, with the smaller record id first.

    Args:
        decisions: ``record_id_l, record_id_r, same`` (bool) and, where known, ``who, when, why`` (text).

    Raises:
        OneTeamError: when some contradict one another, or name a record with itself; the record ids of all of them are told.
    """
    if decisions is None or decisions.empty:
        return none_decided()
    one, other = (decisions[end].to_numpy(dtype=object) for end in ENDS)
    found = pd.DataFrame({"record_id_l": np.minimum(one, other), "record_id_r": np.maximum(one, other)}, dtype="str")
    found["same"] = decisions["same"].to_numpy(dtype=bool)
    for name in TOLD:
        found[name] = decisions[name].fillna("").astype("str").to_numpy() if name in decisions else ""
    found = found.drop_duplicates([*ENDS, "same"], keep="last").sort_values(ENDS, ignore_index=True)
    clashes = contradictions(found)
    if clashes:
        todo = Text("ถอนคำตัดสินที่ผิดก่อน", "take back the decision that is wrong")
        what = Text("คำตัดสินขัดกัน: ว่าคนละคน แต่คำตัดสินอื่นรวมให้เป็นคนเดียว", "decided to be two people, yet other decisions make them one")
        raise OneTeamError("decisions_contradict", what, where="; ".join(clashes), todo=todo)
    return found


def contradictions(decisions: pd.DataFrame) -> list[str]:
    """Pairs decided to be two people that other decisions make one, or that are one record: each with the records in between."""
    atoms = _atoms(decisions)
    members = atoms.groupby(atoms).groups
    different = decisions.loc[~decisions["same"], ENDS]
    return [
        f"{a} ≠ {b} ({' = '.join(map(str, members[atoms[a]]))})" for a, b in different.itertuples(index=False) if atoms[a] == atoms[b]
    ]


def _atoms(decisions: pd.DataFrame) -> pd.Series:
    """Of every record named, the number of the person that decisions alone make."""
    names = np.unique(decisions[ENDS].to_numpy(dtype=object).ravel())
    left, right = (np.searchsorted(names, decisions.loc[decisions["same"], end].to_numpy(dtype=object)) for end in ENDS)
    return pd.Series(_connected(len(names), left, right), index=names)


def _connected(n: int, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    graph = coo_matrix((np.ones(len(left), dtype=bool), (left, right)), shape=(n, n))
    return np.asarray(connected_components(graph, directed=False)[1], dtype=np.int64) if n else np.zeros(0, dtype=np.int64)


def decided_of(decisions: pd.DataFrame, numbers: Callable[[list[str]], np.ndarray]) -> Decided:
    """What agreed decisions (:func:`agreed`) say of the records that are there.

    Args:
        numbers: of record ids, -1 for one that is not there.
    """
    atoms = _atoms(decisions)
    number = pd.Series(numbers(atoms.index.tolist()), index=atoms.index)
    here = number[number >= 0].groupby(atoms).agg(list)
    pairs = dict(_pairs(decisions, atoms, number, here))
    ends = np.array(sorted(pairs), dtype=np.int64).reshape(-1, 2)
    return Decided(ends[:, 0], ends[:, 1], np.array([pairs[a, b] for a, b in ends.tolist()], dtype=bool))


def _pairs(
    decisions: pd.DataFrame, atoms: pd.Series, number: pd.Series, here: pd.Series
) -> Iterator[tuple[tuple[int, int], bool]]:
    """Pairs of numbers and whether they are one person: those decided, and in place of a record that is gone another of its person."""
    for members in here:
        yield from (((min(a, b), max(a, b)), True) for a, b in pairwise(members))
    for a, b, same in decisions[[*ENDS, "same"]].itertuples(index=False):
        ends = [number[x] if number[x] >= 0 else here.get(atoms[x], [-1])[0] for x in (a, b)]
        if min(ends) >= 0 and ends[0] != ends[1]:
            yield (min(ends), max(ends)), bool(same)


def aliases_of(decided: Decided, names: Sequence[str], ids: Sequence[np.ndarray]) -> Aliases:
    """Valid ids that decisions find to be one person's.

    Args:
        names: of the comparisons of which a person has one valid value. ids: per comparison the hash of each record's, 0 = none.
    """
    left, right = decided.left[decided.same], decided.right[decided.same]
    found = {name: _aliases(own, left, right) for name, own in zip(names, ids, strict=True)}
    return {name: own for name, own in found.items() if own}


def _aliases(ids: np.ndarray, left: np.ndarray, right: np.ndarray) -> dict[int, int]:
    """Hash of an id → the smallest of its person's, where a person has several; ``left, right``: pairs of one person."""
    ends, at = np.unique(np.concatenate([left, right]), return_inverse=True)
    held, own = np.unique(ids[ends], return_inverse=True)
    rows, cells = np.arange(len(ends)), own + len(ends)  # records first, then the ids they hold
    holds = held[own] != 0
    one = np.concatenate([at[: len(left)], rows[holds]])
    other = np.concatenate([at[len(left) :], cells[holds]])
    label = _connected(len(ends) + len(held), one, other)[len(ends) :]
    of_person: dict[int, list[int]] = defaultdict(list)
    for value, person in zip(held.tolist(), label.tolist(), strict=True):
        if value:
            of_person[person].append(value)
    return {value: values[0] for values in of_person.values() if len(values) > 1 for value in values}


def bearing(aliases: Sequence[Aliases], names: Sequence[str], ids: Sequence[np.ndarray]) -> np.ndarray:
    """Which records bear an id that has an alias in one of them (bool)."""
    found = np.zeros(len(ids[0]) if ids else 1, dtype=bool)
    for name, own in zip(names, ids, strict=True):
        known: Collection[int] = {value for each in aliases for value in each.get(name, ())}
        found |= np.isin(own, np.array(sorted(known), dtype=np.uint64))
    return found


def with_decided(scorer: Scorer, scored: Scored, decided: Decided) -> Scored:
    """The pairs with those decided, whatever they weigh; the decision is their rule."""
    if not len(decided.left):
        return scored
    n = np.int64(scorer.table.n)
    wanted = decided.left * n + decided.right
    fresh = ~np.isin(wanted, scored.left.astype(np.int64) * n + scored.right)
    left, right = (end[fresh].astype(scored.left.dtype) for end in (decided.left, decided.right))
    more = scorer.at_least(-np.inf, left, right).kept
    scored = scored.with_(replace(more, closing=~more.closing))
    at = np.flatnonzero(np.isin(scored.left.astype(np.int64) * n + scored.right, wanted))
    rule = scored.rule.copy()
    rule[at] = np.where(decided.same, DECIDED_SAME, DECIDED_APART)
    return replace(scored, rule=rule)


def joined(n: int, scored: Scored) -> np.ndarray:
    """The first record of those that decisions join, for each of ``n`` records; most stand for themselves."""
    found, at = np.arange(n), np.flatnonzero(scored.rule == DECIDED_SAME)
    if len(at):
        label = _connected(n, scored.left[at], scored.right[at])
        first = np.full(label.max() + 1, n)
        np.minimum.at(first, label, found)
        found = first[label]
    return found
