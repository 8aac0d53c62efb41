"""Columns whose headings tell nothing, told by what stands in them and in the columns beside them; each of these guesses is marked.

Belongs here: the surname beside a first name, ages that fit the birthdays. Does not belong here: a column for itself (``guessing``),
columns that compete (``rivals``).
"""

from collections.abc import Mapping, Sequence

from agreements.text import Text
from pipelines.adding.contents import SAMPLE, Contents
from pipelines.adding.fitting import AGREES, FEW_TWICE, SINGLE, fit_of, told
from pipelines.adding.guessing import Guess
from pipelines.adding.headings import CHILD
from records.text import tidy

Found = dict[int, Guess]
Columns = Mapping[int, Contents]
NEARLY_ALL = 0.9
SAME_NAME = 0.5  # of a family's rows at least have one surname; of strangers' next to none
KINDRED = 0.1  # different names a row, at least: a village has few surnames, yet more than a column of words has words
FEW_MOO = 40  # villages of a tambon, at most
LONG = 4  # digits and letters of a number of a person's own, at least
SCHOOL_CODE = frozenset({8, 10})  # digits
AS_LONG = Text("ยาวเท่ารหัสสถานศึกษา และซ้ำกันหลายแถว", "as long as codes of schools, and the same in many rows")


def names_beside(found: Found, columns: Columns) -> Found:
    """A surname right of the first names, where no column is taken for any; first names left of the surnames."""
    for has, lacks, step in (("first_name", "last_name", 1), ("last_name", "first_name", -1)):
        if _feeding(found, lacks) or _feeding(found, "full_name"):
            continue
        for g in _feeding(found, has):
            other = found.get(g.at + step)
            if other and _strange(other) and _one_name_each(columns[other.at]):
                found[other.at] = other.unsure(lacks, _beside(g, told(lacks, columns[other.at])))
    return found


def ages(found: Found, columns: Columns) -> Found:
    """Numbers that are in nearly every row the age by the date of birth are ages."""
    for born in _feeding(found, "birth_date"):
        for g in () if _feeding(found, "age") else _strangers(found):
            c = columns[g.at]
            if c.ages >= NEARLY_ALL and c.distinct > 1 and c.agreeing(columns[born.at]) >= NEARLY_ALL:
                found[g.at] = g.unsure("age", Text(f"ตรงกับอายุตาม “{born.heading}”", f"the ages by “{born.heading}”"))
                break
    return found


def places(found: Found, columns: Columns) -> Found:
    """Small numbers left of the tambon are villages', and numbers left of these are houses'."""
    for field, right in (("moo", ("tambon",)), ("house_no", ("moo", "tambon"))):
        for g in () if _feeding(found, field) else _strangers(found):
            beside, c = found.get(g.at + 1), columns[g.at]
            few = field == "house_no" or c.distinct <= FEW_MOO
            if beside and beside.field in right and fit_of(field, c) >= NEARLY_ALL and few and not c.running:
                found[g.at] = g.unsure(field, _beside(beside, told(field, c)))
                break
    return found


def numbers(found: Found, columns: Columns) -> Found:
    """Where none is told: the only strange column with a number for each row; few codes that are as long as schools' are schools'."""
    strangers = [g for g in _strangers(found) if _are_numbers(columns[g.at])]
    own = [g for g in strangers if _of_each_row(columns[g.at])]
    if len(own) == 1 and not _feeding(found, "pupil_no"):
        found[own[0].at] = own[0].unsure("pupil_no", Text("เลขไม่ซ้ำกันเลย", "no two are alike"))
    schools = [g for g in strangers if as_schools(columns[g.at])]
    if len(schools) == 1 and not _feeding(found, "school_code"):
        found[schools[0].at] = schools[0].unsure("school_code", AS_LONG)
    return found


def family(found: Found, columns: Columns) -> Found:
    """Whole names under a heading nobody knows with the child's surname: one of the family's, of whom the guardian is the likeliest."""
    for own in (*_feeding(found, "last_name"), *(g for g in _feeding(found, "full_name") if g.said.wholly or not g.said.plainly)):
        for g in () if _feeding(found, "guardian_name") else _unknown_people(found, columns):
            if g.at != own.at and _related(columns[g.at], columns[own.at], [columns[f.at] for f in _feeding(found, "first_name")]):
                found[g.at] = g.unsure("guardian_name", Text("มีนามสกุลเดียวกับเด็ก", "they have the child's surname"))
                break
    return found


def _unknown_people(found: Found, columns: Columns) -> list[Guess]:
    """Columns of whole names that do not plainly say whose they are."""
    loose = [g for g in found.values() if g.said.whose == CHILD and not g.said.wholly and not g.dropped]
    return [g for g in loose if g.field in ("", "full_name", "first_name") and columns[g.at].several_words >= AGREES]


def _related(names: Contents, surnames: Contents, first: Sequence[Contents]) -> bool:
    """Whether most names end in the child's surname and are not the child's own."""
    given = first[0].cells if first else [""] * len(surnames.cells)
    rows = [
        (tidy(name).value, last[-1], tidy(own).value or tidy(surname).value)
        for name, surname, own in zip(names.cells[:SAMPLE], surnames.cells[:SAMPLE], given, strict=False)
        if name.strip() and (last := tidy(surname).value.split())
    ]
    alike = [name.endswith(f" {surname}") and own not in name for name, surname, own in rows]
    return sum(alike) >= max(1, SAME_NAME * len(rows))


def _feeding(found: Found, field: str) -> list[Guess]:
    return [g for g in found.values() if g.field == field]


def _strange(g: Guess) -> bool:
    """Whether its heading tells nothing but that it may be a number of something."""
    unknown = not g.said.what or (g.said.what == "number" and not g.said.wholly)
    return not (g.field or g.dropped or g.sure) and g.said.whose == CHILD and unknown


def _strangers(found: Found) -> list[Guess]:
    return [g for g in found.values() if _strange(g)]


def _beside(g: Guess, why: Text) -> Text:
    return Text(f"อยู่ติดกับ “{g.heading}” และ {why.th}", f"beside “{g.heading}”; {why.en}")


def _are_numbers(c: Contents) -> bool:
    """Whether they are codes, and neither days nor a count of the rows."""
    return c.codes >= NEARLY_ALL and not c.running and c.dates < AGREES


def _of_each_row(c: Contents) -> bool:
    """Whether they are numbers, of some length, that no two rows share."""
    return c.variety >= SINGLE and c.distinct > 1 and c.dialled < AGREES and c.share(lambda v: len(v) >= LONG) >= AGREES


def as_schools(c: Contents) -> bool:
    """Whether they are all as long as schools' codes are, and several rows share each."""
    lengths = {len(v) for v in c.sample}
    return c.variety < FEW_TWICE and len(lengths) == 1 and lengths <= SCHOOL_CODE and c.dialled < AGREES


def _one_name_each(c: Contents) -> bool:
    return c.names >= NEARLY_ALL and c.several_words < FEW_TWICE and c.variety >= KINDRED
