"""Who a row speaks of: the columns of names, titles and sex, from whatever columns the agency gives.

Belongs here: putting title, first, last, full, middle, nick- and former names together over a whole table; names of relatives.
Does not belong here: reading one cell (``person_cells``), quarantine (``standardise``).
"""

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from records.cells import Cells, Lists, Said, combined, filled, joined, python
from records.names import TOTALS, read_first_name, read_full_name, read_name, read_nickname
from records.people import people, relatives, surnames, without_torn_words
from records.readings import Read, read_cells
from records.repairs import Repairs
from records.sex import read_sex
from records.titles import is_only_title, read_title, sex_of, title_column

_WHOLE = ("first_name", "full_name")  # the columns a whole name may stand in


def person_columns(said: Said, lists: Lists, repairs: Repairs) -> dict[str, Cells]:
    """Names, titles and sex of each row.

    Args:
        said: tidied given columns. lists: which list each row belongs to. repairs: what was changed, added to.

    Returns:
        Title, first, last, nick- and former names, sex; and ``problem`` (``unreadable``, ``not_a_person`` or nothing) of the row's names.
    """
    said, own = _moved_back(said, title_column(said["title"], repairs.of("title")), repairs)
    apart = said["first_name"].said & said["last_name"].said
    whole = people(filled(said["first_name"], said["full_name"]).kept(~apart).distinct(), own, lists, read_full_name, repairs.of(*_WHOLE))
    first = people(said["first_name"].kept(apart), own, lists, read_first_name, repairs.of("first_name"))
    last = surnames(without_torn_words(said["last_name"], lists, repairs), repairs.of("last_name"))
    former = {name: read_cells(said[name], read_name, repairs.of(name)) for name in ("alt_first_name", "alt_last_name")}
    repairs.count_rows("full_name_in_first", said["first_name"].said & ~said["last_name"].said & whole["last"].said)
    nickname = read_cells(said["nickname"], read_nickname, repairs.of("nickname"))
    out = {
        "title": filled(own, whole["title"], first["title"], last["title"]),
        "first_name": filled(first["first"], whole["first"]),
        "last_name": filled(last["last"], whole["last"]),
        "nickname": filled(nickname, whole["nickname"], first["nickname"], last["nickname"]),
        "alt_first_name": filled(former["alt_first_name"], whole["former_first"], first["former_first"]),
        "alt_last_name": filled(former["alt_last_name"], whole["former_last"], last["former_last"], first["former_last"]),
    }
    out["first_name"] = _first_names(out["first_name"], out["last_name"], said["middle_name"], repairs)
    out["sex"] = _sexes(said["sex"], out["title"], repairs)
    return _without_totals(out, filled(whole["problem"], first["problem"], last["problem"]), repairs)


def _moved_back(said: Said, own: Cells, repairs: Repairs) -> tuple[Said, Cells]:
    """Rows whose cells slid to the right (title in the first name's cell, the whole name in the surname's), put back."""
    name, last = said["first_name"], said["last_name"]
    titles = np.array([is_only_title(text) for text in python(name.texts)], bool)
    torn = pc.and_not(pc.match_substring(last.texts, " "), pc.starts_with(last.texts, "ณ "))
    slid = name.are(titles) & last.are(torn.to_numpy(zero_copy_only=False))
    if not slid.any():
        return said, own
    repairs.count_rows("name_cells_slid", slid)
    title = read_cells(filled(joined(own, name, " "), name).kept(slid), read_title, Repairs())
    moved = {**said, "first_name": filled(last.kept(slid), name.kept(~slid)).distinct(), "last_name": last.kept(~slid)}
    return moved, filled(title, own.kept(~slid))


def _without_totals(out: dict[str, Cells], problem: Cells, repairs: Repairs) -> dict[str, Cells]:
    """A total's word is a name only with a surname beside it."""
    first = out["first_name"]
    words = pc.is_in(first.texts, pa.array(sorted(TOTALS), first.texts.type)).to_numpy(zero_copy_only=False)
    total = first.are(words) & ~out["last_name"].said
    repairs.of(*_WHOLE).count_rows("name_not_a_person", total)
    nobody = Cells.numbered(np.where(total, 0, -1), ["not_a_person"])
    return {**out, "first_name": first.kept(~total), "problem": filled(nobody, problem)}


def _first_names(first: Cells, last: Cells, middle: Cells, repairs: Repairs) -> Cells:
    """First names without a repeated surname at their end, with the middle name joined on."""
    several = first.are(pc.fill_null(pc.match_substring(first.texts, " "), False).to_numpy(zero_copy_only=False))
    numbers, (names, families) = combined(first.kept(several & last.said).codes, last.kept(several & last.said).codes)
    pairs = zip(first.words(names), last.words(families), strict=True)
    alone = Cells.numbered(numbers, [f[: -len(n) - 1].strip() if n and f.endswith(" " + n) else "" for f, n in pairs])
    repairs.count_rows("last_name_in_first", alone.said)
    first, second = filled(alone, first), read_cells(middle, read_name, repairs.of("middle_name"))
    return filled(joined(first, second, " "), second)


def _sexes(sex: Cells, title: Cells, repairs: Repairs) -> Cells:
    """Sex as given, else as the title tells."""
    given = read_cells(sex, read_sex, repairs.of("sex"))
    told = read_cells(title.kept(~given.said).distinct(), lambda text: Read(sex_of(text)), repairs)
    repairs.count_rows("sex_from_title", ~given.said & told.said)
    return filled(given, told)


def relative_column(said: Said, who: str, lists: Lists, repairs: Repairs) -> Cells:
    """First and last name of a relative in one column, titles cut; a surname alone says nothing.

    Args:
        said: tidied given columns; of the name may hold title, first and last name, of the surname may be empty throughout.
        who: father, mother or guardian.
    """
    name, last_name = f"{who}_name", f"{who}_last_name"
    found = relatives(said[name], lists, repairs.of(name))
    return joined(found["first"], filled(surnames(said[last_name], repairs.of(last_name))["last"], found["last"]), " ")
