"""The privacy rules of everything that goes out, in one small file that can be read aloud.

Belongs here: who may receive, what stays hidden of whom. Does not belong here: writing files (``lists``), counts (``small_cells``).

1. Nothing goes to an agency without an agreement that is in force on the day, and that names rows and fields.
2. A child only protected sources know, or whose state they decide, is in no list. A protected source is never named.
3. Of a child other sources know too, a value only protected sources hold stays blank.
4. A hidden address stays blank, and the child is in no list that is chosen by area, as the list itself would tell it.
5. No field leaves that the agreement does not name.
"""

import datetime as dt
from collections.abc import Collection, Iterator

import pandas as pd

from agreements.model import Agency
from agreements.text import Text
from records.fields import BY_NAME

ADDRESS = ("house_no", "moo", "tambon", "amphoe", "province", "place_code")
NEVER_LISTED = frozenset({"in_care"})  # the state itself would tell of a protected source
BEHIND = {"birth_date": ("age",)}  # what is worked out from a field is hidden with it
FROM_LAST_SOURCE = ("last_school", "last_grade", "last_source")


def refusal(agency: Agency, as_of: dt.date) -> Text | None:
    """Rule 1: why nothing may go to the agency on ``as_of``, or None when its agreement allows a list."""
    if agency.agreement is None:
        return Text("ไม่มีข้อตกลง จึงไม่ส่งรายชื่อ", "no agreement, so no list goes out")
    if not agency.agreement.valid_on(as_of):
        return Text("ข้อตกลงไม่มีผลในวันนี้ จึงไม่ส่งรายชื่อ", "the agreement is not in force on this day, so no list goes out")
    if agency.receives.rows == "none" or not agency.receives.fields:
        return Text("ข้อตกลงไม่ได้ให้รับรายชื่อ", "the agreement gives no list")
    return None


def figures_refusal(agency: Agency, as_of: dt.date) -> Text | None:
    """Rule 1 for figures: why none may go to the agency on ``as_of``, or None when its agreement gives them."""
    if not agency.receives.figures:
        return Text("ข้อตกลงไม่ได้ให้รับตัวเลข", "the agreement gives no figures")
    if agency.agreement is None or not agency.agreement.valid_on(as_of):
        return Text("ไม่มีข้อตกลงที่มีผลในวันนี้ จึงไม่ส่งตัวเลข", "no agreement is in force on this day, so no figures go out")
    return None


def known_to(people: pd.DataFrame, source: str) -> pd.Series:
    """Whether ``source`` has the child (``people.sources``: keys joined by ``;``)."""
    return (";" + people["sources"].fillna("") + ";").str.contains(f";{source};", regex=False)


def may_be_listed(people: pd.DataFrame, protected: Collection[str]) -> pd.Series:
    """Rule 2: whether a source that is not protected has the child, and no protected one decides its state."""
    keys = people["sources"].fillna("").str.split(";").explode()
    openly = (~keys.isin({"", *protected})).groupby(level=0).any()
    return openly.reindex(people.index, fill_value=False) & ~people["state"].isin(NEVER_LISTED)


def only_protected(people: pd.DataFrame, records: pd.DataFrame, protected: Collection[str]) -> pd.Series:
    """Per child, the ``;``-joined fields whose shown value no open source has given (for ``people.only_protected``).

    Args:
        people: one row a child (``person_id`` and fields). records: ``person_id``, ``source`` and the fields as each source gave them.
    """
    openly = records[~records["source"].isin(set(protected))]
    hidden = pd.Series("", index=people.index, dtype="str")
    for name in [c for c in people.columns if c in BY_NAME and c in records.columns and c != "source"]:
        shown = pd.MultiIndex.from_frame(people[["person_id", name]])
        given = pd.MultiIndex.from_frame(openly[["person_id", name]].dropna())
        alone = people[name].notna() & ~pd.Series(shown.isin(given), index=people.index)
        hidden = hidden.mask(alone, hidden + f";{name}")
    return hidden.str.removeprefix(";")


def masked(people: pd.DataFrame, protected: Collection[str]) -> pd.DataFrame:
    """Rules 2 to 4 on whole rows: children who may be listed, with what must stay hidden made blank.

    Where ``people.only_protected`` is missing nobody has said which values protected sources hold alone; then every
    field of a child such a source knows stays blank.
    """
    out = people[may_be_listed(people, protected)].copy()
    for name, hidden in _hidden(out, protected):
        if name in out and hidden.any():
            out[name] = out[name].mask(hidden)
    return out


def address_hidden(people: pd.DataFrame) -> pd.Series:
    """Rule 4: the family asked that its address stays hidden (anything but an empty or negative mark counts)."""
    return ~people["hide_address"].astype("str").fillna("").str.lower().isin(["", "0", "false", "no", "nan", "none"])


def _hidden(people: pd.DataFrame, protected: Collection[str]) -> Iterator[tuple[str, pd.Series]]:
    """Field by field, of whom it stays hidden (rules 3 and 4)."""
    hidden_address = address_hidden(people)
    yield from ((name, hidden_address) for name in ADDRESS)
    yield from ((name, people["last_source"].isin(set(protected))) for name in FROM_LAST_SOURCE)
    if "only_protected" in people:
        alone = ";" + people["only_protected"].fillna("") + ";"
        for name in sorted(set(people["only_protected"].dropna().str.split(";").explode()) - {""}):
            yield from ((shown, alone.str.contains(f";{name};", regex=False)) for shown in (name, *BEHIND.get(name, ())))
    else:
        unsaid = sum((known_to(people, p) for p in protected), start=pd.Series(False, index=people.index)).astype(bool)
        yield from ((name, unsaid) for name in (*BY_NAME, *FROM_LAST_SOURCE, "age"))
