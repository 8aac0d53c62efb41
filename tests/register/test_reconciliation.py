"""The sum that must always hold: population = enrolled + completed + out + explained + pending, by tambon and by age."""

from datetime import date

import pandas as pd
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from register import read
from register.reconciliation import balances, reconcile
from register.settings import AgeRules
from register.store import open_register, write_night
from register.vocabulary import TERMS
from tests.register.made import night, table
from tests.register.test_rules import SOURCES

PEOPLE = """state | in_population | age | amphoe | tambon
enrolled        | 1 | 10 | เมือง | เวียงเหนือ
at_risk         | 1 | 11 | เมือง | เวียงเหนือ
dropped_out     | 1 | 12 | เมือง | เวียงเหนือ
not_found       | 1 | 12 | เมือง | บ้านดง
deceased        | 1 | 12 | เมือง | บ้านดง
contradiction   | 1 | 13 |       |
completed       | 1 | 18 | งาว   | บ้านดง
outside_age     | 1 | 19 | งาว   | บ้านดง
enrolled        | 1 |    | งาว   | บ้านดง
never_enrolled  | 0 | 9  | งาว   | บ้านดง"""


def people() -> pd.DataFrame:
    frame = table(PEOPLE)
    return frame.assign(in_population=frame["in_population"] == "1", age=frame["age"].astype("float64"))


def test_by_tambon_two_places_of_one_name_are_two():
    found = reconcile(people(), ["amphoe", "tambon"], AgeRules())
    assert balances(found)
    columns = ["tambon", "population", *TERMS, "outside_out", "age_unknown"]
    assert found[columns].fillna("-").to_numpy().tolist() == [
        ["บ้านดง", 1, 0, 1, 0, 0, 0, 1, 1],  # งาว: the nineteen-year-old is in no sum, the child of no known age beside it
        ["บ้านดง", 2, 0, 0, 1, 1, 0, 0, 0],  # เมือง
        ["เวียงเหนือ", 3, 2, 0, 1, 0, 0, 0, 0],
        ["-", 1, 0, 0, 0, 0, 1, 0, 0],  # nobody says where
    ]


def test_the_three_ways_of_being_out_are_shown_apart():
    found = reconcile(people(), ["age"], AgeRules()).set_index("age")
    assert found.loc[12, ["out", "out_dropped_out", "out_not_found", "out_never_enrolled"]].tolist() == [2, 1, 1, 0]


row = st.tuples(
    st.sampled_from([s.source for s in SOURCES]),
    st.integers(0, 11),
    st.sampled_from(["", "studying", "dropped_out", "left", "transferred", "completed", "at_risk", "moved_away", "hanging", "not_found"]),
    st.sampled_from(["", "ป.6", "ม.3", "ม.6", "ประถม"]),
    st.sampled_from(["", "2024-02-01", "2025-07-01", "2025-11-01"]),
)


@settings(deadline=None, max_examples=6, phases=[Phase.generate])
@given(st.lists(row, min_size=20, max_size=80))
def test_it_balances_whatever_the_agencies_say(rows):
    """Registered children of target age are counted from the rows alone, and must be what the terms add up to."""
    born = [f"{2006 + n}-{1 + n:02d}-01" for n in range(12)]
    head = "source | who | first_name | birth_date | tambon | grade | status | event_date"
    said = [f"{s} | {w} | n{w} | {born[w]} | t{w % 3} | {g} | {st_} | {day}" for s, w, st_, g, day in rows]
    engine = open_register("sqlite://")
    write_night(engine, night("\n".join([head, *said]), SOURCES))
    found = read.reconciliation(engine)
    registered = {w for s, w, status, *_ in rows if s == "dopa" and status not in ("moved_away", "deceased")}
    of_age = [w for w in registered if _age(born[w]) <= 18]
    for part in found.values():
        assert balances(part)
        assert part["population"].sum() == len(of_age)
    engine.dispose()


def _age(born: str) -> int:
    day = date.fromisoformat(born)
    return 2025 - day.year - ((day.month, day.day) > (11, 22))
