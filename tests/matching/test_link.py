"""Linking small tables whose answer anyone can see."""

import pandas as pd
import pytest

from agreements.errors import OneTeamError
from matching import Model, explain, link
from matching.stored import words_of
from tests.matching.tables import table

MODEL = Model.load()


def people(text: str, **options: object) -> dict[str, str]:
    """record → cluster of a small table linked with the shipped weights."""
    clusters = link(table(text), MODEL, train=False, **options).clusters  # type: ignore[arg-type]
    return dict(zip(clusters["record_id"], clusters["cluster_id"], strict=True))


def test_one_child_under_two_spellings_is_one_person() -> None:
    found = people("""
        record_id | source | first_name | last_name  | birth_date | sex | tambon
        a:1       | a      | ณัฐพล      | ใจดีงาม    | 2012-05-13 | m   | เกาะคา
        b:1       | b      | ณัฏฐพล     | ใจดีงาม    | 2012-05-13 | m   | เกาะคา
    """)
    assert found["a:1"] == found["b:1"] == "a:1"


def test_two_valid_ids_never_share_a_person() -> None:
    found = people("""
        record_id | source | first_name | last_name | birth_date | national_id
        a:1       | a      | ณัฐพล      | ใจดีงาม   | 2012-05-13 | 1101700230708
        b:1       | b      | ณัฐพล      | ใจดีงาม   | 2012-05-13 | 1520100123451
    """)
    assert found["a:1"] != found["b:1"]


TWINS = """
    record_id | source | first_name | last_name | birth_date | sex | national_id   | mother_name   | phone
    a:1       | a      | ชยพงศ์     | ปันวงค์   | 2020-06-21 | m   | 1101700230708 | วิภา น้อยมูล  | 0812345678
    a:2       | a      | ธีรเดช     | ปันวงค์   | 2020-06-21 | m   | 1520100123451 | วิภา น้อยมูล  | 0812345678
"""


def test_twins_stay_apart_with_and_without_ids() -> None:
    found = people(TWINS + "b:1 | b | ธีรเดช | ปันวงค์ | 2020-06-21 | m | | วิภา น้อยมูล | 0812345678")
    assert found == {"a:1": "a:1", "a:2": "a:2", "b:1": "a:2"}


def test_a_twins_number_typed_in_by_mistake_merges_nobody() -> None:
    found = people(TWINS + "b:1 | b | ธีรเดช | ปันวงค์ | 2020-06-21 | m | 1101700230708 | วิภา น้อยมูล | 0812345678")
    assert len(set(found.values())) == 3


def test_a_row_without_a_name_under_a_twins_number_is_left_to_a_person() -> None:
    """The other twin stands on list b already, this one does not: the number may have been copied from the line above."""
    rows = (
        TWINS.rstrip()
        + """
    b:1 | b | ธีรเดช | ปันวงค์ | 2020-06-21 | m | 1520100123451 | วิภา น้อยมูล | 0812345678
    b:2 | b |        | ปันวงค์ | 2020-06-21 | m | 1520100123451 | วิภา น้อยมูล | 0812345678"""
    )
    clusters = link(table(rows), MODEL, train=False).clusters.set_index("record_id")
    assert clusters["cluster_id"].to_dict() == {"a:1": "a:1", "a:2": "a:2", "b:1": "a:2", "b:2": "b:2"}
    assert clusters.loc["b:2", "review"] == "fits_two"


def test_a_row_without_a_name_is_a_twins_where_the_other_has_a_row_there() -> None:
    rows = (
        TWINS.rstrip()
        + """
    b:1 | b | ชยพงศ์ | ปันวงค์ | 2020-06-21 | m | 1101700230708 | วิภา น้อยมูล | 0812345678
    b:2 | b |        | ปันวงค์ | 2020-06-21 | m | 1520100123451 | วิภา น้อยมูล | 0812345678"""
    )
    assert people(rows) == {"a:1": "a:1", "a:2": "a:2", "b:1": "a:1", "b:2": "a:2"}


def test_look_alikes_are_weighed_together() -> None:
    """The telephone is known of one twin only, the school of the other: a row with both fits the two, though no pair but one says much."""
    rows = """
        record_id | source | first_name | last_name | birth_date | sex | national_id   | mother_name  | phone      | school_name | grade
        a:1       | a      | ชยพงศ์     | ปันวงค์   | 2009-06-21 | m   | 1101700230708 | วิภา น้อยมูล |            | เสริมงาม    | ม.5
        a:2       | a      | ธีรเดช     | ปันวงค์   | 2009-06-21 | m   | 1520100123451 | วิภา น้อยมูล | 0812345678 | ห้างฉัตร    | ม.5
        b:1       | b      |            |           | 2009-06-21 | m   |               |              | 0812345678 | เสริมงาม    | ม.5
    """
    links = link(table(rows), MODEL, train=False)
    assert links.clusters["cluster_id"].tolist() == ["a:1", "a:2", "b:1"]
    assert {frozenset(p[:2]) for p in links.pairs[["record_id_l", "record_id_r"]].itertuples(index=False)} == {
        frozenset(p) for p in (("a:1", "a:2"), ("a:1", "b:1"), ("a:2", "b:1"))
    }


TWO_ROWS = """
    record_id | source | first_name | nickname | birth_date | sex   | national_id | g_code   | mother_name  | house_no | moo | tambon
    a:1       | a      | {first}    | {nick}   | 2016-05-28 | {sex} | {id}        | {code}   | วิภา น้อยมูล | 123      | 2   | ทุ่งฝาย
    b:1       | b      | {second}   | {other}  | 2016-05-28 | m     | {id}        | {code_b} | วิภา น้อยมูล | 123      | 2   | ทุ่งฝาย
"""


def two_rows(**said: str) -> str:
    """What is said of two rows of one birthday and house on two lists."""
    known = dict.fromkeys(("first", "second", "nick", "other", "id", "code", "code_b"), "") | {"sex": "m"} | said
    (pair,) = link(table(TWO_ROWS.format(**known)), MODEL, train=False).pairs.itertuples()
    return f"{pair.verdict} {pair.reason}"


def test_like_names_under_two_g_codes_are_a_question() -> None:
    """Of twins a list each has one, and their names rhyme; or a child changed schools, and one clerk misheard its name."""
    codes = {"code": "G675200001857", "code_b": "G675200001860"}
    assert two_rows(first="จะทอ", second="จะลอ", **codes) == "review perhaps_twins"
    assert two_rows(first="จะลอ", second="จะลอ", **codes) == "linked weight"
    assert two_rows(first="จะทอ", second="จะลอ") == "linked weight"


def test_two_nicknames_stand_for_the_names_that_are_not_there() -> None:
    assert two_rows(first="จายคำ", nick="ไตเติ้ล", other="การ์ตูน") == "review perhaps_twins"
    assert two_rows(first="จายคำ", nick="ไตเติ้ล", other="ไตเติ้ล") == "linked weight"


def test_a_number_without_a_name_at_the_other_sex_is_borrowed() -> None:
    assert two_rows(first="ธีราพร", sex="f", id="1520100123451") == "review borrowed_id"
    assert two_rows(first="ธีรเดช", id="1520100123451") == "linked weight"


# Two children of one house and one birthday, whose names are alike. Nothing else is known of them.
ALIKE = """
    record_id | source | first_name | last_name | birth_date | mother_name  | national_id
    a:1       | a      | {first}    | ปันวงค์   | 2020-06-21 | วิภา น้อยมูล | {one}
    {list}:2  | {list} | {second}   | ปันวงค์   | 2020-06-21 | วิภา น้อยมูล | {other}
"""


def alike(first: str = "ณัฐพล", second: str = "ณัฐพร", *, list_: str = "a", one: str = "", other: str = "") -> tuple[bool, str, set[str]]:
    """Whether two rows alike are one person, what is said of the pair, what a person should look at in the two rows."""
    links = link(table(ALIKE.format(first=first, second=second, list=list_, one=one, other=other)), MODEL, train=False)
    (pair,) = links.pairs.itertuples()
    return links.clusters["cluster_id"].nunique() == 1, f"{pair.verdict} {pair.reason}", set(links.clusters["review"])


# by sound, by a letter or two, much alike
@pytest.mark.parametrize(("first", "second"), [("ณัฐพล", "ณัฐพร"), ("ธนกฤตพงศ์", "ธนกฤติพงษ์"), ("พัชราภรณ์", "พัชราพรรณ")])
@pytest.mark.parametrize("one", ["", "1101700230708"])
def test_alike_names_of_one_birthday_and_family_in_one_list_are_a_question(first, second, one) -> None:
    """One child entered twice, or twins: only somebody who knows them can tell."""
    assert alike(first, second, one=one) == (False, "review perhaps_twins", {"perhaps_twins"})


def test_the_same_of_two_lists_is_one_child_spelt_in_two_ways() -> None:
    assert alike(list_="b") == (True, "linked weight", {""})


def test_one_name_twice_in_one_list_is_one_child_entered_twice() -> None:
    assert alike(second="ณัฐพล") == (True, "linked weight", {""})


def test_an_id_tells_whether_it_is_one_child() -> None:
    assert alike(one="1101700230708", other="1101700230708") == (True, "linked weight", {""})
    assert alike(one="1101700230708", other="1520100123451")[:2] == (False, "review ids_differ")


@pytest.mark.parametrize(("first", "second"), [("พัชราภรณ์", "พัชราพรรณ"), ("ณัฐพล", "ณัฐพร")])
def test_two_lists_that_each_have_perhaps_twins_merge_nobody(first, second) -> None:
    """Each name finds its own row in the other list, also where the two sound alike: the other child has a likelier row. A person looks."""
    rows = (
        ALIKE.format(first=first, second=second, list="a", one="", other="").rstrip()
        + f"""
        b:1 | b | {first}  | ปันวงค์ | 2020-06-21 | วิภา น้อยมูล |
        b:2 | b | {second} | ปันวงค์ | 2020-06-21 | วิภา น้อยมูล |"""
    )
    clusters = link(table(rows), MODEL, train=False).clusters
    of = dict(zip(clusters["record_id"], clusters["cluster_id"], strict=True))
    assert of["a:1"] == of["b:1"] != of["a:2"] == of["b:2"]
    assert (clusters["review"] != "").all()


PETS = {
    "version": "pets-1", "population": 2,
    "comparisons": [
        {"name": "call", "kind": "name", "levels": {"equal": {"m": 0.8, "u": 0.01}, "edit_1": {"m": 0.1, "u": 0.01}, "different": {"m": 0.1, "u": 0.98}}},
        {"name": "litter", "kind": "code", "levels": {"equal": {"m": 0.9, "u": 0.1}, "different": {"m": 0.1, "u": 0.9}}},
        {"name": "source", "kind": "source"},
    ],
    "blocking": [{"name": "litter", "keys": ["value:litter"]}],
    "hard_rules": [{"name": "perhaps_twins", "when": {"source": ["equal"], "call": ["edit_1"], "litter": ["equal"]}, "verdict": "ask"}],
}  # fmt: skip


@pytest.mark.parametrize(("other", "said"), [("a", "review perhaps_twins"), ("b", "review grey")])
@pytest.mark.parametrize("free", [[], ["a"]])
def test_any_model_may_declare_what_perhaps_are_twins(other, said, free) -> None:
    """A letter and a litter say 3.32 + 3.17 bits under a prior of -1.58 (0.5 to 1.5): 4.91 less what the source says, between review and link."""
    model = Model.model_validate(PETS | {"thresholds": {"link": 0.99, "review": 0.5}, "sources": {"free_of_duplicates": free}})
    links = link(table(f"record_id | source | call | litter\n a:1 | a | rexa | 7\n {other}:2 | {other} | rexo | 7"), model, train=False)
    (pair,) = links.pairs.itertuples()
    assert f"{pair.verdict} {pair.reason}" == (
        "apart same_source" if free and other == "a" else said
    )  # who stands there once is no question


def test_a_record_is_marked_also_where_a_models_own_rule_asks() -> None:
    rule = PETS["hard_rules"][0] | {"name": "same_litter"}
    model = Model.model_validate(PETS | {"thresholds": {"link": 0.99, "review": 0.5}, "hard_rules": [rule]})
    links = link(table("record_id | source | call | litter\n a:1 | a | rexa | 7\n a:2 | a | rexo | 7"), model, train=False)
    assert set(links.pairs["reason"]) == {"same_litter"}
    assert set(links.clusters["review"]) == {"model_rule"}
    assert words_of("model_rule").en == "a rule of the model asks a person to look"


def test_a_child_under_a_new_name_is_found_by_id_and_birth_date() -> None:
    found = people("""
        record_id | source | first_name | last_name | birth_date | sex | national_id
        a:1       | a      | สมใจ       | ปันวงค์   | 2012-06-21 | f   | 1101700230708
        b:1       | b      | ณัฏฐธิดา   | ปันวงค์   | 2012-06-21 | f   | 1101700230708
    """)
    assert len(set(found.values())) == 1


RENAMED = """
    record_id | source | first_name | last_name | birth_date | sex | national_id   | mother_name
    a:1       | a      | สมใจ       | ปันวงค์   | 2012-06-21 | f   | 1101700230708 | วิภา น้อยมูล
    b:1       | b      | ณัฏฐธิดา   | ปันวงค์   | 2012-06-21 | f   | 1101700230708 | วิภา น้อยมูล
"""


@pytest.mark.parametrize(
    "row",
    [
        "c:1 | c | ณัฏฐธิดา | ปันวงค์ |            | f | 1101700230708 |",  # beside a:1 a borrowed id, were it not for b:1
        "c:1 | c | ณัฏฐธิดา | ปันวงค์ | 2012-06-21 | f |               | วิภา น้อยมูล",  # beside a:1 a twin
        "c:1 | c | สมใจ     | ปันวงค์ | 2012-06-21 | f |               | วิภา น้อยมูล",
    ],
)
def test_a_row_under_either_name_of_a_child_that_was_renamed_is_that_child(row) -> None:
    assert len(set(people(RENAMED + row).values())) == 1


def test_a_sisters_number_is_no_new_name() -> None:
    """One row of the child has its birth date, and so has no row of the sister's: nothing excuses another name under one number."""
    found = people("""
        record_id | source | first_name | last_name | birth_date | sex | national_id   | mother_name
        a:1       | a      | สมใจ       | ปันวงค์   | 2012-06-21 | f   | 1101700230708 | วิภา น้อยมูล
        b:1       | b      | สมใจ       | ปันวงค์   | 2012-06-21 | f   | 1101700230708 | วิภา น้อยมูล
        c:1       | c      | ณัฏฐธิดา   | ปันวงค์   |            | f   | 1101700230708 | วิภา น้อยมูล
    """)
    assert found == {"a:1": "a:1", "b:1": "a:1", "c:1": "c:1"}


def test_rows_beside_a_twins_number_typed_in_by_mistake_merge_nobody() -> None:
    mistaken = "b:1 | b | ธีรเดช | ปันวงค์ | 2020-06-21 | m | 1101700230708 | วิภา น้อยมูล | 0812345678"
    found = people(TWINS + mistaken + "\nc:1 | c | ธีรเดช | ปันวงค์ | 2020-06-21 | m | | วิภา น้อยมูล | 0812345678")
    assert found["a:1"] != found["a:2"]
    assert found["c:1"] != found["a:1"]


def test_a_number_typed_wrongly_does_not_make_other_rows_fit_two_people() -> None:
    """b:1 is the child of a:1 under another valid number: whichever of the two has c:1, it is the child's. Two namesakes are two."""
    child = "ธีรเดช | ปันวงค์ | {birth} | m | {id} | วิภา น้อยมูล | {father} | 12 | 3 | เกาะคา".format
    head = (
        "record_id | source | first_name | last_name | birth_date | sex | national_id | mother_name | father_name | house_no | moo | tambon"
    )
    rows = ["a:1 | a | " + child(birth="2012-06-21", id="1101700230708", father="สมชาย ปันวงค์")]
    born = "c:1 | c | ธีรเดช | ปันวงค์ | 2012-06-21 | m | | | | | | เกาะคา"
    mistyped = people("\n".join([head, *rows, "b:1 | b | " + child(birth="2012-06-21", id="1520100123451", father="สมชาย ปันวงค์"), born]))
    assert mistyped["a:1"] != mistyped["b:1"]
    assert mistyped["c:1"] in {mistyped["a:1"], mistyped["b:1"]}
    namesake = "b:1 | b | ธีรเดช | ปันวงค์ | 2009-02-03 | m | 1520100123451 | ปราณี แก้วใส | | 7 | 1 | สบปราบ"
    bare = "c:1 | c | ธีรเดช | ปันวงค์ | | m | | | | | | "
    assert len(set(people("\n".join([head, *rows, namesake, bare])).values())) == 3


def test_two_rows_of_a_one_row_source_are_two_people() -> None:
    rows = """
        record_id | source | first_name | last_name | birth_date | sex
        a:1       | a      | สมใจ       | ปันวงค์   | 2012-06-21 | f
        a:2       | a      | สมใจ       | ปันวงค์   | 2012-06-21 | f
    """
    assert len(set(people(rows).values())) == 1
    assert len(set(people(rows, one_row_sources=["a"]).values())) == 2


def test_a_name_that_fits_two_children_is_left_to_review() -> None:
    records = table("""
        record_id | source | first_name | last_name  | birth_date | national_id
        a:1       | a      | ฐิติกานต์  | ศรีมหาโพธิ | 2012-06-21 | 1101700230708
        a:2       | a      | ฐิติกานต์  | ศรีมหาโพธิ | 2009-02-11 | 1520100123451
        b:1       | b      | ฐิติกานต์  | ศรีมหาโพธิ |            |
    """)
    records = pd.concat([records, filler(3000)], ignore_index=True)
    clusters = link(records, MODEL, train=False).clusters.set_index("record_id")
    assert clusters.loc["b:1", "cluster_id"] == "b:1"
    assert clusters.loc["b:1", "review"] == "fits_two"


def filler(n: int) -> pd.DataFrame:
    """Strangers with names of their own, so that the table has a size."""
    return pd.DataFrame(
        {
            "record_id": [f"z:{i}" for i in range(n)],
            "source": "z",
            "first_name": [f"ก{i:05d}" for i in range(n)],
            "last_name": [f"ข{i:05d}" for i in range(n)],
        }
    ).astype("str")


def test_unknown_columns_missing_columns_and_no_rows() -> None:
    assert len(link(table("record_id | source | first_name"), MODEL).clusters) == 0
    assert people("record_id | source | shoe_size\n a:1 | a | 42") == {"a:1": "a:1"}


@pytest.mark.parametrize("ids", [["a:1", "a:1"], ["a:1", "a:2", "a:1"], ["a:1", ""], ["a:1", None]])
def test_a_record_id_that_comes_twice_or_is_empty_is_refused(ids: list[str | None]) -> None:
    with pytest.raises(OneTeamError, match="unique"):
        link(pd.DataFrame({"record_id": ids, "source": "a"}), MODEL)


def test_explanation_adds_up() -> None:
    records = table("""
        record_id | source | first_name | last_name | birth_date
        a:1       | a      | ณัฐพล      | ใจดีงาม   | 2012-05-13
        b:1       | b      | ณัฐพล      | ใจดีงาม   | 2012-05-13
    """)
    links = link(records, MODEL)
    told = explain(links, MODEL, "b:1", "a:1")
    assert sum(p.bits for p in told.parts) == pytest.approx(told.weight, abs=1e-4)
    assert told.verdict == "linked"
    assert "ณัฐพล" not in str(told)
