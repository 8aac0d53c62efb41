"""A column of cells that name persons, read list by list: whether names are glued to titles shows only in the column.

Belongs here: what a list's column shows, plain names all at once, the others one by one, words torn by a stray space.
Does not belong here: reading one cell (``person_cells``), which column holds what (``persons``).
"""

from collections.abc import Callable

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from records.cells import Cells, Codes, Lists, combined, filled, python
from records.names import Name, read_full_name
from records.person_cells import UNIT, Person, person_reader, relative_reader, surname_reader
from records.plain_names import NAME, RELATIVE, SURNAME, Names, plain_names, titled_names
from records.readings import columns_of, read_parts
from records.repairs import Repairs
from records.titles import GLUED_SHARE, begun_with_title

Reader = Callable[[str], Person]


def people(column: Cells, own: Cells, lists: Lists, read: Callable[[str], Name], repairs: Repairs) -> dict[str, Cells]:
    """Children of a column of names.

    Args:
        own: the row's title from its own column. read: ``read_full_name`` or ``read_first_name``.
    """
    whole = read is read_full_name
    column = without_torn_words(column, lists, repairs, whole=whole)
    titles_apart = lists.share(own.said) > 0.5
    plain, titled = plain_names(column.texts, NAME, whole=whole), titled_names(column.texts)
    glues = _glue_titles(column, lists, plain, titled)

    def reader(number: int, texts: list[str]) -> Reader:
        return person_reader(texts, read, titles_apart=bool(titles_apart[number]), glues=bool(glues[number]))

    return _read(column, own.distinct(), lists, reader, plain, titled, glues if whole else np.zeros(lists.count, bool), repairs)


def relatives(column: Cells, lists: Lists, repairs: Repairs) -> dict[str, Cells]:
    """Fathers, mothers or guardians of a column of names."""
    plain, titled = plain_names(column.texts, RELATIVE, whole=True), titled_names(column.texts)
    glues = _glue_titles(column, lists, plain, titled)

    def reader(number: int, texts: list[str]) -> Reader:
        return relative_reader(texts, glues=bool(glues[number]))

    return _read(column, Cells.nothing(len(column)), lists, reader, plain, titled, glues, repairs)


def surnames(column: Cells, repairs: Repairs) -> dict[str, Cells]:
    """Last names of their own column."""
    plain = column.are(SURNAME.holds(column.texts))
    others = read_parts(column.kept(~plain), surname_reader, repairs)
    return {**others, "last": filled(column.kept(plain), others["last"])}


def _glue_titles(column: Cells, lists: Lists, plain: Names, titled: Names) -> np.ndarray:
    """Of each list whether its column writes titles before names (``titles.glues_titles``)."""
    begun, rest = titled.found.copy(), np.flatnonzero(~titled.found & ~plain.found)
    begun[rest] = begun_with_title(column.texts.take(pa.array(rest)))
    _, owner, text = lists.pairs(column)
    total = np.bincount(owner, minlength=lists.count)
    of_them = np.bincount(owner, begun[text], minlength=lists.count)
    return (total > 0) & (of_them >= GLUED_SHARE * total)


def _read(
    column: Cells, own: Cells, lists: Lists, reader: Callable[[int, list[str]], Reader], plain: Names, titled: Names,
    glues: np.ndarray, repairs: Repairs,
) -> dict[str, Cells]:  # fmt: skip
    """Plain names and names glued to a title all at once, the others one by one."""
    at_once = column.are(plain.found)
    cut = column.are(titled.found) & glues[lists.codes] & ~own.said & ~at_once
    repairs.count_rows("title_cut_from_name", cut)
    parts = _one_by_one(column, ~at_once & ~cut, own, lists, reader, repairs)
    for name in ("title", "first", "last"):
        ready = (Cells.numbered(column.kept(r).codes, getattr(n, name)) for r, n in ((at_once, plain), (cut, titled)))
        parts[name] = filled(*ready, parts[name])
    return parts


def _one_by_one(
    column: Cells, rows: np.ndarray, own: Cells, lists: Lists, reader: Callable[[int, list[str]], Reader], repairs: Repairs
) -> dict[str, Cells]:
    """Each distinct (list, name, own title) of these rows, read with what the list's column shows."""
    at = np.flatnonzero(rows & column.said)
    numbers, (owner, name, title) = combined(lists.codes[at], column.codes[at], own.codes[at])
    cells = [n + UNIT + t if t else n for n, t in zip(column.words(name), own.words(title), strict=True)]
    readers = {number: reader(number, texts) for number, texts in lists.texts(column)} if cells else {}
    found = [readers[number](cell) for number, cell in zip(owner.tolist(), cells, strict=True)]
    codes = np.full(len(column), -1, np.int64)
    codes[at] = numbers
    repairs.count_rules((r.rules for r in found), codes)
    return columns_of(codes, found, Person._fields)


def without_torn_words(column: Cells, lists: Lists, repairs: Repairs, *, whole: bool = False) -> Cells:
    """Words torn by a stray space (``ณัฐ วัฒน์``) joined, where the list's column has the same word in one piece.

    In a column of whole names only the first two of three words can be one torn first name.
    """
    pieces = 3 if whole else 2
    words = pc.fill_null(pc.add(pc.count_substring(column.texts, " "), 1), 0).to_numpy(zero_copy_only=False)
    maybe = np.flatnonzero(words == pieces)
    torn = {n: t.split(" ") for n, t in zip(maybe.tolist(), python(column.texts.take(pa.array(maybe))), strict=True) if not t.isascii()}
    if not torn:
        return column
    first = {n: w[0] + w[1] for n, w in torn.items()}
    intact = pc.replace_substring_regex(column.texts, "(?s) .*", "")
    known = (words == pieces - 1) & pc.is_in(intact, pa.array(sorted(set(first.values())))).to_numpy(zero_copy_only=False)
    numbers, owner, text = lists.pairs(column)
    there = known[text]
    seen = set(zip(owner[there].tolist(), python(intact.take(pa.array(text[there]))), strict=True))
    joins = [i for i, (o, n) in enumerate(zip(owner.tolist(), text.tolist(), strict=True)) if n in first and (o, first[n]) in seen]
    return _joined(column, numbers, text, joins, [" ".join((first[n], *torn[n][2:])) for n in text[joins].tolist()], repairs)


def _joined(column: Cells, numbers: Codes, text: Codes, joins: list[int], texts: list[str], repairs: Repairs) -> Cells:
    """The pairs (list, text) numbered ``joins`` put in other words."""
    if not joins:
        return column
    known = len(column.texts)
    moved = text.copy()
    moved[joins] = known + np.arange(len(joins))
    codes = np.append(moved, -1)[numbers]
    repairs.count_rows("stray_space", codes >= known)
    return Cells(codes, pa.concat_arrays([column.texts, pa.array(texts, column.texts.type)])).distinct()
