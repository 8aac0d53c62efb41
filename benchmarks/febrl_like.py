"""Made-up people like FEBRL's, as many as wanted: ``febrl_like:RECORDS[:SEED]`` among the labelled sets.

Belongs here: people with names, address, date of birth and number, their duplicates, and the slips in them. Does not belong here: linking.

Values and their frequencies are those of the FEBRL files beside the project; for the long tail that real surnames and streets have, two in
five come from a larger list of words put together out of halves of theirs, the n-th drawn 1/n as often as the first. Six records in ten are
originals; a duplicate has one to five slips (a letter more, less, other or swapped, a value lost, names or day and month swapped), one in
25 has moved house, one in fifty has another surname. The same records and seed give the same table.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd

COLUMNS = ("given_name", "surname", "street_number", "address_1", "address_2", "suburb", "postcode", "state", "date_of_birth", "soc_sec_id")
_TAIL = {"surname": 20_000, "address_1": 20_000, "given_name": 3_000, "suburb": 3_000}
_TAIL_SHARE = 0.4
_ORIGINALS = 0.6
_DUPLICATES = (0.55, 0.25, 0.11, 0.06, 0.03)  # of a person who has any: one, two … five
_SLIPPED = {
    "given_name": 3, "surname": 3, "address_1": 3, "suburb": 2, "postcode": 1, "street_number": 1, "date_of_birth": 2, "soc_sec_id": 1,
}  # fmt: skip
_SLIPS = (0.35, 0.3, 0.2, 0.1, 0.05)  # of a duplicate: one, two … five
_LOST, _MOVED, _RENAMED = 0.15, 0.04, 0.02
_HOME = ("street_number", "address_1", "suburb", "postcode", "state")
_LETTERS, _DIGITS = "abcdefghijklmnopqrstuvwxyz", "0123456789"


def febrl_like(files: list[Path], records: int, seed: int = 1) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The table of records and its truth (``record_id, person``)."""
    rng = np.random.default_rng(seed)
    originals = _originals(pd.concat([pd.read_csv(f, dtype="str", keep_default_na=False) for f in files]), rng, int(records * _ORIGINALS))
    person = np.concatenate([np.arange(len(originals)), _copied(rng, len(originals), records - len(originals))])
    table = originals.iloc[person].reset_index(drop=True)
    rows = {name: table[name].tolist() for name in COLUMNS}
    for row in range(len(originals), records):
        _slip(rows, row, rng)
    order = rng.permutation(records)
    made = pd.DataFrame(rows).iloc[order].reset_index(drop=True)
    ids = pd.Series(np.arange(records)).map("m{:07d}".format)
    made.insert(0, "record_id", ids)
    made.insert(1, "source", "records")
    return made, pd.DataFrame({"record_id": ids, "person": pd.Series(person[order]).map("p{}".format)})


def _originals(known: pd.DataFrame, rng: np.random.Generator, people: int) -> pd.DataFrame:
    words = ("given_name", "surname", "address_1", "suburb", "state")
    drawn = {name: _drawn(known[name], rng, people, _TAIL.get(name, 0)) for name in words}
    born = np.datetime64("1900-01-01") + rng.integers(0, 36_000, people)
    numbers = {
        "street_number": np.char.mod("%d", np.ceil(rng.exponential(60, people)).astype(int)),
        "postcode": np.char.mod("%04d", rng.integers(800, 9000, people)),
        "date_of_birth": np.char.replace(born.astype(str), "-", ""),
        "soc_sec_id": np.char.mod("%07d", rng.integers(1_000_000, 10_000_000, people)),
    }
    given = drawn | numbers | {"address_2": np.full(people, "", dtype=object)}
    return pd.DataFrame({name: given[name] for name in COLUMNS})


def _drawn(values: pd.Series, rng: np.random.Generator, n: int, tail: int) -> np.ndarray:
    """Values as often as in the files, and from the long tail."""
    counts = values[values != ""].value_counts()
    counts = counts[counts > 1].sort_index()
    drawn = rng.choice(counts.index.to_numpy(dtype=object), n, p=(counts / counts.sum()).to_numpy())
    if tail:
        words = _halves(counts.index.to_numpy(dtype=object), rng, tail)
        weight = 1 / np.arange(1, len(words) + 1)
        rare = rng.random(n) < _TAIL_SHARE
        drawn[rare] = rng.choice(words, int(rare.sum()), p=weight / weight.sum())
    return drawn


def _halves(words: np.ndarray, rng: np.random.Generator, n: int) -> np.ndarray:
    """Words of the first half of one and the second half of another."""
    one, other = rng.choice(words, n), rng.choice(words, n)
    return pd.unique(np.array([a[: (len(a) + 1) // 2] + b[len(b) // 2 :] for a, b in zip(one, other, strict=True)], dtype=object))


def _copied(rng: np.random.Generator, people: int, copies: int) -> np.ndarray:
    """Whose copies: each person drawn has one to five."""
    often = rng.choice(np.arange(1, 6), people, p=_DUPLICATES)
    return np.repeat(rng.permutation(people), often)[:copies]


def _slip(rows: dict[str, list[str]], row: int, rng: np.random.Generator) -> None:
    """One to five slips in a row, after a move or another surname taken from somebody else."""
    for chance, columns in ((_MOVED, _HOME), (_RENAMED, ("surname",))):
        if rng.random() < chance:
            other = int(rng.integers(row))
            for name in columns:
                rows[name][row] = rows[name][other]
    names = list(_SLIPPED)
    weights = np.array(list(_SLIPPED.values())) / sum(_SLIPPED.values())
    for name in rng.choice(names, 1 + int(rng.choice(5, p=_SLIPS)), p=weights):
        chance = rng.random()
        if chance < _LOST:
            rows[name][row] = ""
        elif chance < _LOST + 0.04 and name in ("given_name", "surname"):
            rows["given_name"][row], rows["surname"][row] = rows["surname"][row], rows["given_name"][row]
        elif chance < _LOST + 0.25 and name == "date_of_birth" and len(rows[name][row]) == 8:
            date = rows[name][row]
            rows[name][row] = date[:4] + date[6:] + date[4:6]
        else:
            rows[name][row] = _mistyped(rows[name][row], rng)


def _mistyped(word: str, rng: np.random.Generator) -> str:
    """One letter more, less, other, or two swapped."""
    if not word:
        return word
    at, letters = int(rng.integers(len(word))), _DIGITS if word.isdigit() else _LETTERS
    letter = letters[int(rng.integers(len(letters)))]
    kinds: list[Callable[[], str]] = [
        lambda: word[:at] + letter + word[at:], lambda: word[:at] + word[at + 1 :], lambda: word[:at] + letter + word[at + 1 :],
        lambda: word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
    ]  # fmt: skip
    return kinds[int(rng.integers(4))]()
