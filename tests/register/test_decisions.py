"""Decisions are kept for ever, the newest of a pair in force, and follow a child whose row changes what it says."""

import datetime as dt

import pandas as pd
import pytest
from sqlalchemy import Engine

from agreements.errors import OneTeamError
from agreements.text import Text
from register import decisions
from register.erase import erase
from tests.register.made import rows
from tests.register.test_nights import live

TOWN = rows("school: pupil_no=1 first_name=กานดา birth_date=2012-05-13", "survey: first_name=กานดา", "survey: first_name=ดา")
NOW = dt.datetime(2026, 7, 15, 9, 30, tzinfo=dt.UTC)


def keys(engine: Engine) -> list[str]:
    return decisions.log(engine)[decisions.PAIR].to_numpy().ravel().tolist()


def recorded(engine: Engine) -> pd.DataFrame:
    with engine.connect() as connection:
        return pd.read_sql("select record_key, source, first_name from record order by source, first_name", connection)


def say(engine: Engine, a: str, b: str, verdict: str, why: str = "เห็นใบเกิด") -> int:
    return decisions.write(engine, a, b, verdict, who="สมหญิง", why=why, at=NOW, check=lambda _force: None)


def test_the_newest_decision_of_a_pair_is_in_force_and_none_is_lost(engine):
    live(engine, TOWN, "2025-11-22")
    a, b, c = recorded(engine)["record_key"]
    assert [say(engine, a, b, "same"), say(engine, c, a, "different"), say(engine, b, a, "withdrawn"), say(engine, a, c, "same")] == [1, 2, 3, 4]
    force = decisions.in_force(decisions.log(engine))
    assert force[["number", "verdict", "who", "decided_at"]].to_numpy().tolist() == [[4, "same", "สมหญิง", "2026-07-15T09:30:00+00:00"]]
    assert decisions.log(engine)["verdict"].tolist() == ["same", "different", "withdrawn", "same"]


@pytest.mark.parametrize(("who", "why"), [("", "เพราะ"), ("สมหญิง", " ")])
def test_a_decision_says_who_and_why(memory, who, why):
    live(memory, TOWN, "2025-11-22")
    a, b, _ = recorded(memory)["record_key"]
    with pytest.raises(OneTeamError):
        decisions.write(memory, a, b, "same", who=who, why=why, at=NOW, check=lambda _force: None)
    assert decisions.log(memory).empty


def test_what_is_refused_is_not_written(memory):
    live(memory, TOWN, "2025-11-22")
    a, b, _ = recorded(memory)["record_key"]

    def refuse(force: pd.DataFrame) -> None:
        raise OneTeamError("no", Text("", " ".join(force["verdict"])))

    with pytest.raises(OneTeamError, match="same"):
        decisions.write(memory, a, b, "same", who="x", why="y", at=NOW, check=refuse)
    assert decisions.log(memory).empty


def test_a_decision_follows_a_row_that_changed_what_it_says(memory):
    """The school writes the name another way; its own number and the birth date tell that it is the same child."""
    live(memory, TOWN, "2025-11-22")
    known = recorded(memory)
    school, survey = known["record_key"][0], known["record_key"][1]
    say(memory, school, survey, "same")
    force = decisions.in_force(decisions.log(memory))
    tonight = pd.DataFrame({
        "record_key": ["new", "other", survey], "source": ["school", "school", "survey"], "national_id": pd.Series([None] * 3, dtype="str"),
        "pupil_no": ["1", "2", None], "first_name": ["กานดาา", "อื่น", "กานดา"], "birth_date": ["2012-05-13", "2012-05-13", None],
    }).astype("str")  # fmt: skip
    found = decisions.tonight(memory, force, tonight)
    assert set(found.loc[0, ["record_id_l", "record_id_r"]]) == {"new", survey}
    assert found.loc[0, ["same", "who", "when"]].tolist() == [True, "สมหญิง", "2026-07-15"]
    twice = pd.concat([tonight, tonight.iloc[:1].assign(record_key="twin")])
    assert set(decisions.tonight(memory, force, twice).loc[0, ["record_id_l", "record_id_r"]]) == {school, survey}  # nobody knows which


def test_the_reason_goes_with_the_values_of_its_records(memory):
    live(memory, TOWN, "2025-11-22")
    a, b, _ = recorded(memory)["record_key"]
    say(memory, a, b, "same")
    erase(memory, [b], dt.date(2030, 1, 1))
    assert decisions.log(memory)[["verdict", "who", "why"]].to_numpy().tolist() == [["same", "สมหญิง", ""]]


def test_records_are_named_by_where_they_stand(memory):
    live(memory, TOWN, "2025-11-22")
    known = recorded(memory)["record_key"]
    places = decisions.places(memory)
    assert decisions.keys_of(memory, places[known].tolist()) == known.tolist()
    with pytest.raises(OneTeamError, match="nowhere:1"):
        decisions.keys_of(memory, [places[known[0]], "nowhere:1"])
