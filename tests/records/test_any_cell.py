"""What holds for every field, whatever its cells say: no crash, no endless reading, nothing out of nothing, the same when read again."""

import datetime as dt
import time

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from records.fields import BY_NAME, GIVEN, ROSTER
from records.gazetteer import Gazetteer
from records.ids import check_digit
from records.reasons import REPAIRS
from records.standardise import LONGEST, Standardised, standardise
from records.text import tidy
from tests.records.strategies import WRITTEN, cells

GAZETTEER = Gazetteer.of("ลำปาง")
DATED = dt.date(2025, 6, 10)
PLACE = ("record_id", "record_key", "source", "part", "row")
FEW = settings(max_examples=2, deadline=None, suppress_health_check=list(HealthCheck))
# Repeated until a cell is long: what patterns with room for choice would try in every possible way.
PIECES = (
    "ก", "ก ", "a", "a ", "1", "1 ", "1/", "- ", ".", "(", "(ก", "ก)", "เดิม ", "ชื่อเล่น ", "น้อง", "เด็กชาย", "ด.ช.", "นาย ", "ร.ต.", "ต.ก ", "หมู่ 1 ",
    "99/1 ", "1 มี.ค. ", "ป.6 ", "ปี ", "\u0e49", "ก\u0e49", "เ", "\u200b", "\ufffd", "?", "? ", "_", "เธ", "à¸", "หรือ ", "ณ ", "แซ่ ", "ไม่มี", "รวม ", "0812345678 ",
    "G", "E+", "\n", "ํา", '"', ",", "é", "e\u0301", "x ", "รวม 1 คน ", "จ.", "๑",
)  # fmt: skip


def base(field: str, rows: int) -> dict[str, list[str]]:
    """Rows that can be used whatever the field says: each with a number, or a name where the field is the number."""
    if field in ("national_id", "g_code"):
        return {"first_name": ["สมชาย"] * rows}
    twelves = [f"15201{n:07}" for n in range(rows)]
    return {"national_id": [t + check_digit(t) for t in twelves]}


def read(field: str, texts: list[str]) -> Standardised:
    """Each text in a row of its own."""
    table = pd.DataFrame({"part": "", "row": range(2, len(texts) + 2), **base(field, len(texts)), field: texts})
    done = standardise(table, source="a", dated=DATED, gazetteer=GAZETTEER)
    assert len(done.roster) + len(done.quarantined) == len(texts)
    assert set(done.repairs) <= set(REPAIRS)
    return done


def said(done: Standardised) -> pd.DataFrame:
    """What the rows say, without where they stand."""
    return done.roster[[c for c in ROSTER if c not in PLACE]].fillna("")


def column(done: Standardised, field: str, rows: int) -> list[str]:
    """The field of every row, empty where it says nothing or the row could not be used."""
    found = dict(zip(done.roster["row"], done.roster[field].fillna(""), strict=True))
    return [found.get(row, "") for row in range(2, rows + 2)]


signs = st.text(alphabet=st.sampled_from(" \t\n\u00a0\u200b\ufeff\u3000.,-_/()[]'\":;*+@%#~=|\\^<>"), max_size=12)
others = [f for f in GIVEN if f not in ("national_id", "g_code")]


@settings(max_examples=10, deadline=None)
@given(st.lists(st.fixed_dictionaries(dict.fromkeys(others, signs)), min_size=1, max_size=20))
def test_signs_and_spaces_say_nothing(rows):
    table = pd.DataFrame(rows).assign(part="", row=range(2, len(rows) + 2), **base("", len(rows)))
    done = standardise(table, source="a", dated=DATED, gazetteer=GAZETTEER)
    assert said(done).equals(said(read("nickname", [""] * len(rows))))


def long_rows(texts: list[str]) -> pd.DataFrame:
    """Every text once in every field but the number, the rest of its row empty."""
    at = [(field, text) for field in others for text in texts]
    table = pd.DataFrame({"part": "", "row": range(2, len(at) + 2), **base("", len(at))})
    return table.assign(**{field: [text if f == field else "" for f, text in at] for field in others})


def test_a_cell_as_long_as_may_be_is_soon_read():
    table = long_rows([(piece * LONGEST)[: LONGEST - 1] + end for piece in PIECES for end in ("!", "ก")])
    began = time.process_time()
    done = standardise(table, source="a", dated=DATED, gazetteer=GAZETTEER)
    assert time.process_time() - began < 30, "of CPU; one cell that is tried in every possible way would take minutes"
    assert len(done.roster) == len(table)


@pytest.mark.parametrize("field", ["national_id", "g_code"])
def test_a_number_as_long_as_may_be_is_soon_read(field):
    began = time.process_time()
    read(field, [(piece * LONGEST)[: LONGEST - 1] + end for piece in PIECES for end in ("!", "ก")])
    assert time.process_time() - began < 4


def test_cells_longer_than_that_say_nothing_and_are_told_of():
    table = long_rows([piece * (100_000 // len(piece)) for piece in ("ก", "1", "เด็กชายก ", "? ")])
    began = time.process_time()
    done = standardise(table, source="a", dated=DATED, gazetteer=GAZETTEER)
    assert time.process_time() - began < 5
    assert said(done).equals(said(read("nickname", [""] * len(table))))
    assert done.repairs["too_long"] == len(table)


def test_the_longest_cell_that_is_read():
    assert read("school_name", ["ก" * LONGEST, "ก" * (LONGEST + 1)]).roster["school_name"].fillna("").tolist() == ["ก" * LONGEST, ""]


DIGITS = ("national_id", "g_code", "phone", "pupil_no", "school_code", "moo", "house_no")


def significant(text: str) -> str:
    """The digits but the zeros, which a spreadsheet loses and a reader puts back."""
    return "".join(c for c in tidy(text).value if c in "123456789")


@pytest.mark.parametrize("field", DIGITS)
@FEW
@given(st.data())
def test_digits_come_from_the_cell_in_its_order(field, data):
    written = st.sampled_from(WRITTEN.get(field, "12345|0-1-2").split("|")) | cells | st.from_regex(r"\A[0-9 .+()/-]{1,20}\Z")
    texts = data.draw(st.lists(written, min_size=1, max_size=40))
    for text, value in zip(texts, column(read(field, texts), field, len(texts)), strict=True):
        left = iter(significant(text))
        assert all(digit in left for digit in significant(value)), (text, value)


NAMES = [f for f in GIVEN if BY_NAME[f].kind in ("name", "person_name") and f in ROSTER]


@pytest.mark.parametrize("field", NAMES)
@FEW
@given(st.lists(cells, min_size=1, max_size=40))
def test_letters_of_a_name_come_from_its_cell(field, texts):
    for text, value in zip(texts, column(read(field, texts), field, len(texts)), strict=True):
        assert set(value.casefold()) - {" "} <= set(tidy(text).value.casefold()), (text, value)


AGAIN = [f for f in GIVEN if f in ROSTER and f not in NAMES and f != "title"]  # names: ``test_names``; their titles are told by the column


@pytest.mark.parametrize("field", AGAIN)
@FEW
@given(st.data())
def test_what_was_read_is_read_as_it_is(field, data):
    written = st.sampled_from(WRITTEN[field].split("|")) | cells if field in WRITTEN else cells
    texts = data.draw(st.lists(written, min_size=1, max_size=40))
    once = column(read(field, texts), field, len(texts))
    assert column(read(field, once), field, len(texts)) == once
