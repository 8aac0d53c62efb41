"""Which source is believed: small tables of rows in, the chosen child out."""

import pandas as pd
import pytest

from register import authority
from register.before import nothing
from register.models import PERSON_FIELDS
from register.night import compose
from tests.register.made import night, rows, source

SOURCES = [
    source("dopa", "population", "2025-01-01"),
    source("school", "enrolled", "2025-06-10"),
    source("later_school", "enrolled", "2025-11-10"),
    source("survey", "survey", "2025-11-01"),
    source("shelter", "protected"),
]


def chosen(*lines: str) -> dict[str, str]:
    fields = night(rows(*lines), SOURCES).fields.iloc[0]
    return {str(name): value for name, value in fields.items() if pd.notna(value)}


BAD, GOOD = "national_id=1520100000002 id_kind=bad_check", "national_id=1520100000001 id_kind=citizen"


@pytest.mark.parametrize(
    ("said", "field", "value"),
    [
        # the registry for the name, the school for the class, whoever met the family for the phone
        (["dopa: first_name=กานต์", "school: first_name=กาน"], "first_name", "กานต์"),
        (["dopa: grade=ป.1", "school: grade=ป.2 school_name=เหนือ"], "grade", "ป.2"),
        (["school: phone=0811111111", "survey: phone=0822222222"], "phone", "0822222222"),
        # never a blank over a value
        (["dopa: first_name=ก", "school: phone=0811111111", "survey: first_name=ก"], "phone", "0811111111"),
        (["dopa: moo=1", "survey: first_name=ก"], "first_name", "ก"),
        # of one kind of source the newer statement
        (["school: grade=ป.1 school_name=เหนือ", "later_school: grade=ป.2 school_name=ใต้"], "grade", "ป.2"),
        # a sound id before a wrong one, a full birth date before a part of one
        ([f"dopa: {BAD}", f"school: {GOOD}"], "national_id", "1520100000001"),
        ([f"dopa: {BAD}", "school: first_name=ก"], "national_id", "1520100000002"),
        (["dopa: birth_date=2012 birth_precision=year", "school: birth_date=2012-03-04 birth_precision=day"], "birth_date", "2012-03-04"),
        (["dopa: birth_date=2012-01-01", "school: birth_date=2012-03-04 birth_precision=day"], "birth_date", "2012-01-01"),
    ],
)
def test_the_order_of_authority(said, field, value):
    assert chosen(*said)[field] == value


def test_an_address_comes_from_one_record():
    found = chosen("dopa: moo=5 tambon=บ้านดง", "school: house_no=99 moo=1 tambon=เวียงเหนือ")
    assert (found["moo"], found["tambon"]) == ("5", "บ้านดง")
    assert "house_no" not in found  # 99 is a house of another village


def test_where_no_record_has_a_tambon_single_parts_are_kept():
    found = chosen("dopa: house_no=99", "school: moo=1")
    assert (found["house_no"], found["moo"]) == ("99", "1")


def test_a_name_comes_whole_from_one_record():
    """The registry's single name is not given another source's surname."""
    found = chosen("dopa: first_name=ก", "school: first_name=ข last_name=ใจดี title=เด็กชาย")
    assert found["first_name"] == "ก"
    assert "last_name" not in found


def test_the_last_school_is_the_newest_roll():
    found = chosen("school: grade=ป.1 school_name=เหนือ", "later_school: grade=ป.2 school_name=ใต้", "survey: grade=ม.6 school_name=อื่น")
    assert (found["last_school"], found["last_grade"], found["last_source"]) == ("ใต้", "ป.2", "later_school")


def test_a_class_tells_the_year_of_birth_where_nobody_says_it():
    """A child of ป.4 in the school year that began in May 2025 was nine then: born about 2016."""
    assert chosen("school: grade=ป.4")["born_about"] == "2016"
    assert "born_about" not in chosen("school: grade=ป.4 birth_date=2015-01-01")


def test_every_field_of_a_person_has_an_order():
    given = {name for fields, _, _ in authority.TOGETHER for name in fields} | set(authority.ALONE)
    assert given <= set(PERSON_FIELDS)


def test_rows_in_another_order_choose_the_same():
    said = ["dopa: moo=5 tambon=บ้านดง", "school: house_no=9 moo=1 tambon=เวียงเหนือ grade=ป.1", "later_school: grade=ป.2 phone=08"]
    assert chosen(*said) == chosen(*reversed(said))


@pytest.mark.parametrize("record_ids", [["dopa:9"], []])
def test_every_record_stands_once_in_one_cluster(record_ids):
    good = night(rows("dopa: first_name=ก"), SOURCES)
    clusters = pd.DataFrame({"record_id": record_ids, "cluster_id": ["a"] * len(record_ids)}).astype("str")
    with pytest.raises(ValueError, match="exactly one cluster"):
        compose(as_of=good.as_of, records=good.records, clusters=clusters, sources=SOURCES, before=nothing())
