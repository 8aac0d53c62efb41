"""Columns whose headings do not say whose or of what they are, and go on from the column on their left: สกุล right of บิดา.

Belongs here: what the column left of one says of it; each of these guesses is marked. Does not belong here: headings that tell nothing
at all (``neighbours``), columns that compete (``rivals``).
"""

import re
from collections.abc import Mapping

from agreements.text import Text
from connectors.formats.headings import bare
from pipelines.adding.contents import SAMPLE, Contents
from pipelines.adding.guessing import FAILS, NAMED, Guess, fit_of
from pipelines.adding.headings import CHILD, person_in
from records.text import tidy

Found = dict[int, Guess]
Columns = Mapping[int, Contents]
SAME_NAME = 0.5  # of a family's rows at least have one surname
GENERAL = re.compile(r"ระดับ|ประเภท|ชนิด|ลักษณะ|สาเหตุ|รายละเอียด|level|type|kind|degree|details?")  # a heading of no more says not of what
SURNAMES = {f"{who}_name": f"{who}_last_name" for who in ("father", "mother", "guardian")}


def surnames(found: Found, columns: Columns) -> Found:
    """One word right of a relative's first name under a heading of surnames that another column has too is the relative's surname."""
    plain = [g for g in found.values() if g.field == "last_name" and g.said.whose == CHILD]
    for g in plain if len(plain) > 1 else ():
        left = found.get(g.at - 1)
        if left and left.field in NAMED and max(columns[at].several_words for at in (g.at, left.at)) < FAILS:
            found[g.at] = g.unsure(SURNAMES[left.field], _right_of(left))
    return found


def relatives(found: Found, columns: Columns) -> Found:
    """A relative's name that is but the child's surname is the relative's surname."""
    for own in (g for g in found.values() if g.field == "last_name"):
        for g in [g for g in found.values() if g.field in NAMED]:
            if _the_same(columns[g.at], columns[own.at]):
                found[g.at] = g.unsure(SURNAMES[g.field], Text("เหมือนนามสกุลของเด็ก", "they are the child's surnames"))
    return found


def telephones(found: Found, _columns: Columns) -> Found:
    """Nobody's telephone right of a teacher's name is his: of no use where another column has telephones, and else in doubt."""
    for g in [g for g in found.values() if g.field == "phone" and g.said.whose == CHILD and not person_in(g.heading)]:
        left = found.get(g.at - 1)
        others = any(o.field == "phone" and o.at != g.at for o in found.values())
        if left and left.said.whose in ("staff", "kin", "school") and left.said.what != "phone":
            found[g.at] = g.unsure("" if others else "phone", _right_of(left))
    return found


def kept_out(found: Found, columns: Columns) -> Found:
    """A level or a kind right of what is kept out is that one's, where its cells are nothing that its heading says."""
    for g in sorted(found.values(), key=lambda g: g.at):
        left = found.get(g.at - 1)
        if left and left.dropped and left.said.sensitive and GENERAL.fullmatch(bare(g.heading)) and fit_of(g.field, columns[g.at]) < FAILS:
            found[g.at] = Guess(g.at, g.heading, g.said, "", False, _right_of(left), dropped=True)
    return found


def _the_same(names: Contents, surnames: Contents) -> bool:
    """Whether most names are the row's surname and nothing else."""
    rows = [(tidy(a).value, tidy(b).value) for a, b in zip(names.cells[:SAMPLE], surnames.cells[:SAMPLE], strict=False) if a.strip()]
    return sum(a == b for a, b in rows) >= max(1, SAME_NAME * len(rows))


def _right_of(left: Guess) -> Text:
    return Text(f"อยู่ทางขวาของ “{left.heading}”", f"it stands right of “{left.heading}”")
