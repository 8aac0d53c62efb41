"""A column of text as whole numbers: every distinct text stands once, and each row has the number of its text.

Belongs here: making such columns and putting them together; which list (source) a row belongs to; trying a pattern on all texts
at once. Does not belong here: what a text means (``readings`` and the standardisers).

Work is done on the texts and carried over to the rows by number, so that a surname written in a thousand rows of twenty lists is read once.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

Codes = np.ndarray  # int64, one a row; -1 = nothing said
TEXT = pa.large_string()


@dataclass(frozen=True)
class Cells:
    """A column.

    Attributes:
        codes: number of each row's text, -1 where it says nothing.
        texts: the texts by number (``pa.LargeStringArray``). One may stand there twice, or be in no row.
    """

    codes: Codes
    texts: pa.Array

    @classmethod
    def of(cls, column: pd.Series) -> "Cells":
        """A pandas column; missing and ``""`` say nothing, anything that is no text is its text."""
        if pd.api.types.is_object_dtype(column.dtype):
            column = pd.Series([v if isinstance(v, str) or pd.isna(v) else str(v) for v in column], dtype="str")
        return cls.of_arrow(pa.array(column.astype("str")))

    @classmethod
    def of_arrow(cls, column: pa.Array | pa.ChunkedArray) -> "Cells":
        """An Arrow column of text."""
        whole = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
        found = pc.dictionary_encode(whole.cast(TEXT))
        codes = pc.fill_null(found.indices, -1).to_numpy(zero_copy_only=False).astype(np.int64)
        return _spoken(codes, found.dictionary)

    @classmethod
    def nothing(cls, rows: int) -> "Cells":
        """A column that says nothing."""
        return cls(np.full(rows, -1, np.int64), pa.array([], TEXT))

    @classmethod
    def numbered(cls, codes: Codes, texts: Sequence[str] | pa.Array) -> "Cells":
        """Texts by number; ``""`` and null say nothing."""
        return _spoken(codes, texts if isinstance(texts, pa.Array) else pa.array(texts, TEXT))

    def __len__(self) -> int:
        return len(self.codes)

    @property
    def said(self) -> np.ndarray:
        """Which rows say something."""
        return self.codes >= 0

    def times(self) -> np.ndarray:
        """In how many rows each text stands."""
        return np.bincount(self.codes[self.codes >= 0], minlength=len(self.texts))

    def kept(self, rows: np.ndarray) -> "Cells":
        """Only what these rows say."""
        return Cells(np.where(rows, self.codes, -1), self.texts)

    def of_rows(self, rows: np.ndarray) -> "Cells":
        """These rows, by position."""
        return Cells(self.codes[rows], self.texts)

    def are(self, texts: np.ndarray) -> np.ndarray:
        """Which rows have one of the texts marked."""
        return np.append(texts, False)[self.codes]

    def with_texts(self, at: np.ndarray, values: Sequence[str]) -> "Cells":
        """The texts numbered ``at`` put in other words, in the same rows."""
        if not len(at):
            return self
        if len(at) == len(self.texts):
            return Cells.numbered(self.codes, values)
        mask = np.zeros(len(self.texts), bool)
        mask[at] = True
        return _spoken(self.codes, pc.replace_with_mask(self.texts, mask, pa.array(values, TEXT)))

    def distinct(self) -> "Cells":
        """The same with every text once."""
        found = pc.dictionary_encode(self.texts)
        if len(found.dictionary) == len(self.texts) or not len(self.texts):
            return self
        codes = pc.fill_null(found.indices, -1).to_numpy(zero_copy_only=False).astype(np.int64)
        return Cells(np.append(codes, -1)[self.codes], found.dictionary)

    def words(self, codes: Codes) -> list[str]:
        """The texts of these numbers, ``""`` for -1."""
        return python(pc.fill_null(Cells(codes, self.texts).arrow(), ""))

    def arrow(self) -> pa.Array:
        """The rows as text, null where nothing is said."""
        return self.texts.take(pa.array(self.codes, mask=self.codes < 0))

    def series(self) -> pd.Series:
        """The rows as a ``str`` column, NaN where nothing is said."""
        return pd.Series(pd.array(self.arrow(), dtype="str"))


Said = Mapping[str, Cells]


def _spoken(codes: Codes, texts: pa.Array) -> Cells:
    """``""`` and null say nothing."""
    mute = pc.fill_null(pc.equal(texts, ""), True).to_numpy(zero_copy_only=False)
    return Cells(np.where(np.append(mute, True)[codes], -1, codes) if mute.any() else codes, texts)


def filled(first: Cells, *others: Cells) -> Cells:
    """The first thing said in each row, from left to right."""
    for other in others:
        if other.said.any():
            moved = np.where(other.said, other.codes + len(first.texts), -1)
            first = Cells(np.where(first.said, first.codes, moved), pa.concat_arrays([first.texts, other.texts]))
    return first


def combined(*columns: Codes) -> tuple[Codes, list[Codes]]:
    """A number for every combination that rows have, and for each column what each combination has there."""
    numbers = columns[0]
    for column in columns[1:]:
        width = int(column.max(initial=-1)) + 2
        numbers = pd.factorize((numbers + 1) * width + column + 1)[0].astype(np.int64)
    some_row = np.zeros(int(numbers.max(initial=-1)) + 1, np.int64)
    some_row[numbers] = np.arange(len(numbers))
    return numbers, [column[some_row] for column in columns]


def joined(first: Cells, second: Cells, between: str) -> Cells:
    """Both with ``between`` between them; the first alone where there is no second, and nothing without a first."""
    numbers, (left, right) = combined(first.codes, second.kept(first.said).codes)
    right_texts = Cells(right, second.texts).arrow()
    both = pc.binary_join_element_wise(Cells(left, first.texts).arrow(), right_texts, pa.scalar(between, TEXT))
    return Cells.numbered(numbers, pc.coalesce(both, Cells(left, first.texts).arrow()))


class Plain(NamedTuple):
    """Patterns (RE2) by which texts are found that a reader leaves as they are; all are tried at the text's beginning.

    Attributes:
        all_of: every one matches. none_of: none of these does.
    """

    all_of: tuple[str, ...]
    none_of: tuple[str, ...] = ()

    def holds(self, texts: pa.Array) -> np.ndarray:
        """Which texts are plain."""
        found = np.ones(len(texts), bool)
        for pattern in self.all_of:
            found &= begins(texts, pattern)
        for pattern in self.none_of:
            found &= ~begins(texts, pattern)
        return found


def begins(texts: pa.Array, pattern: str) -> np.ndarray:
    """Which texts the pattern (RE2) matches at their beginning; null is no match."""
    return np.asarray(pc.fill_null(pc.match_substring_regex(texts, f"^(?:{pattern})"), False).to_numpy(zero_copy_only=False))


def python(texts: pa.Array) -> list[str]:
    """The texts as Python's."""
    found: list[str] = texts.to_numpy(zero_copy_only=False).tolist()
    return found


@dataclass(frozen=True)
class Lists:
    """Which list each row belongs to. What only a whole column can tell (month before day?) is told by each list for itself.

    Attributes:
        codes: number of each row's list. count: how many lists there are.
    """

    codes: Codes
    count: int

    @classmethod
    def one(cls, rows: int) -> "Lists":
        """All rows are of one list."""
        return cls(np.zeros(rows, np.int64), 1)

    def pairs(self, cells: Cells) -> tuple[Codes, Codes, Codes]:
        """Each row's distinct (list, text), -1 where nothing is said; then of each pair the list and the text, by number."""
        rows = np.flatnonzero(cells.said)
        numbers, (owner, text) = combined(self.codes[rows], cells.codes[rows])
        codes = np.full(len(cells), -1, np.int64)
        codes[rows] = numbers
        return codes, owner, text

    def texts(self, cells: Cells) -> Iterator[tuple[int, list[str]]]:
        """Each list that says something in the column, with its distinct texts."""
        _, owner, text = self.pairs(cells)
        order = np.argsort(owner, kind="stable")
        ends = np.cumsum(np.bincount(owner, minlength=self.count))
        for number, part in enumerate(np.split(text[order], ends[:-1])):
            if len(part):
                yield number, python(cells.texts.take(pa.array(part)))

    def where(self, cells: Cells, ask: Callable[[list[str]], bool]) -> np.ndarray:
        """The rows of those lists of whose distinct texts ``ask`` is true."""
        answers = np.zeros(self.count, bool)
        for number, texts in self.texts(cells):
            answers[number] = ask(texts)
        return answers[self.codes]

    def share(self, rows: np.ndarray) -> np.ndarray:
        """Of each list the share of its rows that are marked."""
        return np.bincount(self.codes, rows, self.count) / np.maximum(np.bincount(self.codes, minlength=self.count), 1)
