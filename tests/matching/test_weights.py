"""Match weights worked out by hand, and the guards of training."""

from math import log2

import numpy as np
import pandas as pd
import pytest

from matching import Model, link
from matching.levels import ladder_of
from matching.parts import BlockingRule, Dependent, Thresholds
from matching.scoring import at_levels
from matching.weigh import Reach, _discount, _ladder, of_people, prior_bits, shipped_weights, table_size
from tests.matching.tables import table

MODEL = Model.load()


def test_the_weight_of_a_pair_by_hand() -> None:
    """Two rows agree on id and sex, the names are equal, the surname is missing on one side, which says so much by itself.

    Table of 4 records, weighed as 1024:  prior = log2(1.5 / (1024 - 1.5))
    national_id equal: log2(0.93 / 0.000001);  sex equal: log2(0.99 / 0.5)
    two sources:       log2(0.94 / 0.85)
    first_name equal:  log2(0.80 / share), the name's own share taking the place of u:
        it comes twice among 4 names, and typical 0.0002 counts as 1000 records: (2 + 0.2) / (4 + 1000)
    last_name:         missing on one side, adds nothing
    single_name:       one of two rows lacks a surname, log2(0.9 / 0.95)
    namesakes:         one valid id bears the name, so nobody else does and nothing is taken away
    """
    records = table("""
        record_id | source | first_name | last_name | sex | national_id
        a:1       | a      | ณัฐพล      | ใจดี      | m   | 1101700230708
        b:1       | b      | ณัฐพล      |           | m   | 1101700230708
        b:2       | b      | กานดา      | มีสุข     | f   |
        b:3       | b      | วิภา       | ศรีสุข    |     |
    """)
    pair = link(records, MODEL, train=False).pairs.iloc[0]
    first_name = log2(0.80 / ((2 + 1000 * 0.0002) / (4 + 1000)))
    expected = log2(1.5 / (1024 - 1.5)) + log2(0.93 / 0.000001) + log2(0.99 / 0.5) + log2(0.94 / 0.85) + first_name + log2(0.9 / 0.95)
    assert (pair["record_id_l"], pair["record_id_r"]) == ("a:1", "b:1")
    assert pair["match_weight"] == pytest.approx(expected, abs=0.02)  # m and u are scaled to add up to exactly 1
    assert pair["match_probability"] == pytest.approx(1 / (1 + 2**-expected), abs=1e-6)
    assert pair["weight_last_name"] == 0


def test_household_surname_and_place_do_not_count_twice() -> None:
    """Of dependent agreements the best counts whole, here the household's log2(0.48 / 0.00003).

    Surname, place and school count 0.3 beside a better one, and of that 0.4 where the household agrees, as sisters and brothers share them.
    """
    records = table("""
        record_id | source | first_name | last_name | father_name  | mother_name | province | amphoe  | tambon
        a:1       | a      | กานดา      | ใจดี      | สมชาย ใจดี   | วิภา ใจดี   | ลำปาง    | เกาะคา  | ศาลา
        b:1       | b      | กานดา      | ใจดี      | สมชาย ใจดี   | วิภา ใจดี   | ลำปาง    | เกาะคา  | ศาลา
    """)
    pair = link(records, MODEL, train=False).pairs.iloc[0]
    assert pair["weight_household"] == pytest.approx(log2(0.48 / 0.00003), abs=0.02)
    assert pair["weight_place"] == pytest.approx(0.3 * 0.4 * log2(0.80 / 0.02), abs=0.02)


@pytest.mark.parametrize(
    ("given", "own", "expected"),
    [
        (3.0, (5.0, 2.0, 4.0), (5.0, 1.0, 2.0)),
        (3.0, (4.0, 4.0, 4.0), (4.0, 2.0, 2.0)),  # of those alike the first counts whole
        (3.0, (-1.0, 2.0, -4.0), (-1.0, 2.0, -4.0)),  # what speaks against is never discounted
        (3.0, (-1.0, 0.0, -4.0), (-1.0, 0.0, -4.0)),
        (0.0, (5.0, 2.0, 4.0), (5.0, 2.0, 4.0)),  # the condition does not agree
    ],
)
def test_of_dependent_comparisons_the_best_counts_whole(given: float, own: tuple[float, ...], expected: tuple[float, ...]) -> None:
    group = Dependent(comparisons=["household", "last_name", "place"], share=0.5, given="birth_date")
    model = MODEL.model_copy(update={"dependent": [group]})
    rows = [model.row(name) for name in group.comparisons]
    parts = np.zeros((len(model.comparisons), 1))
    parts[rows, 0], parts[model.row("birth_date")] = own, given
    _discount(model, parts)
    assert parts[rows, 0].tolist() == list(expected)
    assert parts.sum() == sum(expected) + given


def test_pairs_at_levels_by_name() -> None:
    levels = np.full((len(MODEL.comparisons), 4), -1, dtype=np.int8)
    levels[MODEL.row("sex"), :2] = 0, 1
    assert at_levels(MODEL, "sex", ["equal"], levels).tolist() == [True, False, False, False]
    assert at_levels(MODEL, "sex", ["different", "missing"], levels).tolist() == [False, True, True, True]
    assert not at_levels(MODEL, "sex", ["sound"], levels).any()  # a level that the comparison lacks


def test_a_lacking_surname_says_more_where_the_bearers_of_a_name_seldom_lack_one() -> None:
    """Of 94 rows สมชาย two lack a surname, of 6 rows อาหมี่ all do; of all 100 rows (8 + 1) / (100 + 2), which counts as four rows."""
    rows = [("สมชาย", f"สกุล{i}" if i > 1 else "") for i in range(94)] + [("อาหมี่", "")] * 6
    lines = "\n".join(f"a:{i:02d} | a | {first} | {last}" for i, (first, last) in enumerate(rows))
    all_pairs = {"thresholds": Thresholds(keep=-60), "blocking": [BlockingRule(name="all", keys=["value:source"], cap=1000)]}
    made = link(table("record_id | source | first_name | last_name\n" + lines), MODEL.model_copy(update=all_pairs), train=False).pairs
    weights = made.set_index(["record_id_l", "record_id_r"])["weight_single_name"]
    typical = (8 + 1) / (100 + 2)
    assert weights["a:00", "a:01"] == pytest.approx(log2(0.1 / ((2 + 4 * typical) / (94 + 4))), abs=0.01)
    assert weights["a:94", "a:95"] == pytest.approx(log2(0.1 / ((6 + 4 * typical) / (6 + 4))), abs=0.01)


def test_a_rare_name_weighs_more_than_a_common_one() -> None:
    common = "\n".join(f"c:{i:02d} | c | สมชาย | {n}" for i, n in enumerate(["ก", "ข", "ค", "ง", "จ", "ฉ"] * 5))
    rare = "r:1 | a | ฐิติกร | พงศ์ทอง\nr:2 | b | ฐิติกร | พงศ์ทอง\ns:1 | a | สมชาย | พงศ์ทอง\ns:2 | b | สมชาย | พงศ์ทอง"
    records = table("record_id | source | first_name | last_name\n" + rare + "\n" + common)
    weights = link(records, MODEL, train=False).pairs.set_index(["record_id_l", "record_id_r"])["weight_first_name"]
    assert weights["r:1", "r:2"] > weights["s:1", "s:2"] + 2


def test_a_weight_never_rises_from_a_better_level_to_a_worse_one() -> None:
    comparison = MODEL.comparison("sex")
    assert _ladder(comparison, np.array([0.2, 0.8]), np.array([0.5, 0.5])).tolist() == [0.0, 0.0]  # pooled: (0.2 + 0.8) / (0.5 + 0.5)


def test_shipped_weights_fall_along_every_ladder() -> None:
    for comparison, bits in zip(MODEL.comparisons, shipped_weights(MODEL, Reach(1000)).bits, strict=True):
        along = [bits[comparison.number(name)] for name in ladder_of(comparison.kind, comparison.order)]
        assert along == sorted(along, reverse=True), comparison.name
        assert not along or along[0] > 0 > along[-1]


def test_one_record_more_changes_no_weight() -> None:
    assert table_size(20_000, 1024) == table_size(20_001, 1024) == 20_480
    assert table_size(3, 1024) == 1024


def test_the_prior_of_lists_in_which_a_person_stands_once() -> None:
    """1024 candidates. Anywhere: 0.5 / (1024 - 0.5). One-to-one: half have a fellow at all, 1 to 1, shared out among 1024."""
    assert prior_bits(MODEL, 0.5, Reach(1024)) == pytest.approx(log2(0.5 / 1023.5))
    assert prior_bits(MODEL, 0.5, Reach(1024, partners=1)) == pytest.approx(log2(1 / 1024))
    assert prior_bits(MODEL, 0.8, Reach(1024, partners=1)) == pytest.approx(log2(4 / 1024))


def test_training_on_too_few_records_keeps_the_shipped_weights() -> None:
    records = table("record_id | source | first_name\na:1 | a | กานดา\nb:1 | b | กานดา")
    assert link(records, MODEL, train=True).report["trained"] is False


def test_training_learns_what_the_records_show() -> None:
    """600 children in two lists; one list has every second sex wrong, so a different sex must weigh little after training."""
    rng = np.random.default_rng(7)
    letters = np.array(list("กขคงจชดตทนบปพมยรลวสห"))

    def words(size: int) -> list[str]:
        return ["".join(rng.choice(letters, 7)) for _ in range(size)]

    first, last = words(600), words(600)
    dates = [f"{2005 + i % 13}-{1 + i % 12:02d}-{2 + i % 27:02d}" for i in range(600)]
    sex = rng.choice(["m", "f"], 600)
    one = pd.DataFrame({"source": "a", "first_name": first, "last_name": last, "birth_date": dates, "sex": sex})
    other = one.assign(source="b", sex=np.where(np.arange(600) % 2 == 0, sex, np.where(sex == "m", "f", "m")))
    records = pd.concat([one, other], ignore_index=True).astype("str")
    records["record_id"] = [f"{i:05d}" for i in range(1200)]
    links = link(records, MODEL)
    level = {row["level"]: row for c in links.report["levels"] if c["comparison"] == "sex" for row in c["levels"]}  # type: ignore[attr-defined, index, call-overload]
    assert links.report["trained"] is True
    assert level["different"]["m"] == pytest.approx(
        0.5 * 600 / 800 + 0.01 * 200 / 800, abs=0.12
    )  # learnt 0.5, shipped 0.01 worth 200 pairs
    assert level["different"]["weight"] > -1


TWO = Model.model_validate({
    "version": "two", "columns": {"name": {"kind": "text"}, "number": {"kind": "id"}},
    "comparisons": [{"name": "name", "kind": "text", "levels": ["equal", "edit_1", "different"]}, {"name": "number", "kind": "id"}],
    "blocking": [{"name": "names", "keys": ["value:name"], "trains": ["name"]}],
    "one_value": ["number"], "training": {"caution": 10},
})  # fmt: skip


def test_m_of_the_people_found_is_their_share_of_each_level() -> None:
    """Of 90 pairs inside people 60 have equal names, 30 differ by a letter, 10 more lack one; the shipped m is worth 10 pairs.

    m(equal) = (60 + 10 · m0) / (90 + 10), and so on; wholly other names, of which there is none, stay at least at 0.002.
    """
    shipped = shipped_weights(TWO, Reach(1000))
    ids = np.zeros(100, dtype=np.int8)
    names = np.repeat(np.array([0, 1, -1], dtype=np.int8), [60, 30, 10])
    weights = of_people(shipped, np.stack([names, ids]), shipped)
    expected = (np.array([60.0, 30.0, 0.0]) + 10 * shipped.m[0]) / 100
    expected[2] = max(expected[2], 0.002)
    assert weights.m[0] == pytest.approx(expected)
    assert weights.m[1] == pytest.approx(shipped.m[1])  # two ids are never let into one person, so people do not tell how often they err
    assert weights.u[0] == pytest.approx(shipped.u[0])


def test_errors_that_no_rule_brings_are_learnt_from_the_people_found() -> None:
    """Everybody stands in two lists under one name and surname, in one town; of 2,000 people 300 have another birth year in the second.

    The rule that teaches birth dates finds pairs of one year of birth, so among its pairs none differs; among the people found
    300 of 2,000 do, and the weight of another year is log2 of 0.15 over how often two strangers' dates are so alike.
    """
    rng = np.random.default_rng(5)
    syllables = [a + b for a in "bdgklmnprst" for b in "aeiou"]
    rows = []
    for n in range(2000):
        name, last = ("".join(rng.choice(syllables, size)) for size in (4, 5))
        year, day = int(rng.integers(1950, 2010)), f"{rng.integers(1, 13):02d}-{rng.integers(1, 29):02d}"
        other = year + (4 if n < 300 else 0)
        rows += [(f"a{n}", "a", name, last, f"{year}-{day}"), (f"b{n}", "b", name, last, f"{other}-{day}")]
    records = pd.DataFrame(rows, columns=["record_id", "source", "first", "last", "birth_date"], dtype="str")
    model = Model.model_validate({
        "version": "years", "columns": {name: {"kind": "text"} for name in ("first", "last")} | {"birth_date": {"kind": "date"}},
        "comparisons": [{"name": name, "kind": "text", "levels": ["equal", "edit_1", "different"]} for name in ("first", "last")]
        + [{"name": "birth_date", "kind": "date"}],
        "blocking": [{"name": "years", "keys": ["value:first", "years:birth_date"], "trains": ["first"]}, {"name": "names", "keys": ["value:first"]}],
    })  # fmt: skip
    links = link(records, model)
    levels = next(c for c in links.report["levels"] if c["comparison"] == "birth_date")["levels"]  # type: ignore[attr-defined]
    unequal = sum(level["m"] for level in levels if level["level"] not in ("equal", "swapped"))
    assert links.report["people"] == 2000
    assert unequal == pytest.approx(0.15, abs=0.02)
