"""The table of rules, told as small cases: what the agencies' rows say, and what the register must conclude.

Tonight is 22 November 2025 in a school year that began on 16 May 2025; rosters are dated 10 November. ``school`` and ``other_school`` are
formal schools, ``centre`` a learning centre, ``course`` a training course, ``dopa`` the population list.
"""

from datetime import date

import pandas as pd
import pytest

from register.rules import BY_ID, RULES
from register.settings import AgeRules, Settings
from register.vocabulary import FACTS, OUT, STATES, TERMS
from tests.register.made import TONIGHT, night, source

SOURCES = [
    source("dopa", "population", "2025-06-10"),
    source("school", "enrolled"),
    source("other_school", "enrolled"),
    source("centre", "enrolled_alternative"),
    source("course", "training"),
    source("survey", "survey", "2025-11-01", statement="additions"),
    source("partner", "referral", "2025-11-01", statement="additions"),
    source("fund", "supported"),
    source("graduates", "completed", "2025-03-31", statement="additions"),
    source("deaths", "deceased", "2025-11-15", statement="additions"),
    source("moves", "moved_away", "2025-11-15", statement="additions"),
    source("shelter", "protected"),
]

# what the rows say (source: field=value …), the state, the rule, since when, listed
CASES = [
    # on a roll
    ("school: grade=ป.6", "enrolled", "on_roll", "2025-11-10", False),
    ("school: grade=ป.6 enrolled_from=2025-05-16", "enrolled", "on_roll", "2025-05-16", False),
    ("school: status=suspended", "enrolled", "on_roll", "2025-11-10", False),
    ("dopa: ; school: ; fund:", "enrolled", "on_roll", "2025-11-10", False),
    ("dopa: ; centre:", "enrolled_alternative", "on_roll_alternative", "2025-11-10", False),
    ("dopa: ; course: enrolled_from=2025-10-01 enrolled_to=2026-01-31", "enrolled_alternative", "in_training", "2025-10-01", False),
    ("dopa: ; course: enrolled_from=2024-10-01 enrolled_to=2025-01-31", "not_found", "only_registered", "2025-06-10", True),
    ("school: ; survey: status=at_risk event_date=2025-09-01", "at_risk", "roll_at_risk", "2025-09-01", False),
    ("school: status=at_risk", "at_risk", "roll_at_risk", "2025-11-10", False),
    ("school: status=transferred ; other_school:", "enrolled", "on_roll", "2025-11-10", False),
    ("school: status=dropped_out event_date=2025-07-01 ; centre:", "enrolled_alternative", "on_roll_alternative", "2025-11-10", False),
    # on a roll, and yet
    ("school: ; survey: status=dropped_out event_date=2025-08-01", "contradiction", "roll_against_report", "2025-08-01", False),
    ("school: ; partner: event_date=2025-08-01", "contradiction", "roll_against_report", "2025-08-01", False),
    ("centre: ; survey: status=dropped_out event_date=2025-08-01", "enrolled_alternative", "on_roll_alternative", "2025-11-10", False),
    ("school: status=hanging", "dropped_out", "roll_hanging", "2025-11-10", True),
    ("school: status=hanging ; centre:", "enrolled_alternative", "on_roll_alternative", "2025-11-10", False),
    # came back: reported out before the school year, or before the first day on the roll
    ("school: ; survey: status=dropped_out event_date=2025-03-01", "returned", "back_on_roll", "2025-05-16", False),
    ("centre: enrolled_from=2025-09-01 ; partner: event_date=2025-08-01", "returned", "back_on_roll", "2025-09-01", False),
    ("school: enrolled_from=2024-06-01 ; survey: status=dropped_out event_date=2024-05-01", "enrolled", "on_roll", "2024-06-01", False),
    # life and place
    ("dopa: ; deaths: event_date=2025-04-01", "deceased", "death", "2025-04-01", False),
    ("deaths: event_date=2025-11-01 ; school:", "deceased", "death", "2025-11-01", False),
    ("deaths: event_date=2025-04-01 ; school:", "contradiction", "death_contradicted", "2025-11-10", False),
    ("dopa: ; moves: event_date=2025-08-01", "moved_away", "moved", "2025-08-01", False),
    ("moves: event_date=2025-08-01 ; school:", "enrolled", "on_roll", "2025-11-10", False),
    ("dopa: ; survey: status=moved_away event_date=2025-08-01", "moved_away", "moved", "2025-08-01", False),
    ("moves: event_date=2025-08-01 ; survey: status=dropped_out event_date=2025-10-01", "dropped_out", "reported_out", "2025-10-01", True),
    # finished
    ("dopa: ; graduates: grade=ม.6", "completed", "finished", "2025-03-31", False),
    ("dopa: ; graduates: grade=ปวช.3 event_date=2025-03-15", "completed", "finished", "2025-03-15", False),
    ("dopa: ; graduates: grade=ป.6", "dropped_out", "lost_between_levels", "2025-03-31", True),
    ("graduates: grade=ป.6", "missing_pending", "finished_and_gone", "2025-03-31", False),
    ("dopa: ; graduates: grade=ม.3 ; school: grade=ม.4", "enrolled", "on_roll", "2025-11-10", False),
    # somebody says
    ("dopa: ; survey: status=dropped_out event_date=2025-08-01", "dropped_out", "reported_out", "2025-08-01", True),
    ("survey: status=dropped_out", "dropped_out", "reported_out", "2025-11-01", True),
    ("dopa: ; partner: event_date=2025-08-01", "dropped_out", "referred_out", "2025-08-01", True),
    ("dopa: ; school: status=dropped_out event_date=2025-07-01", "dropped_out", "struck_off", "2025-07-01", True),
    ("dopa: ; survey: status=never_attended event_date=2025-08-01", "never_enrolled", "never_attended", "2025-08-01", True),
    ("survey: status=never_attended event_date=2025-08-01 ; graduates: grade=ป.6", "dropped_out", "reported_out", "2025-08-01", True),
    ("dopa: ; survey: status=studying event_date=2025-08-01", "missing_pending", "said_in_school", "2025-08-01", False),
    ("dopa: ; survey: status=studying event_date=2024-08-01", "not_found", "only_registered", "2025-06-10", True),
    ("survey: status=studying event_date=2025-09-01 ; partner: event_date=2025-08-01", "dropped_out", "referred_out", "2025-08-01", True),
    ("dopa: ; survey: status=not_found event_date=2025-08-01", "not_found", "looked_for", "2025-08-01", True),
    # left, transferred
    ("dopa: ; school: status=left event_date=2025-11-01", "missing_pending", "left_pending", "2025-11-01", False),
    ("dopa: ; school: status=left event_date=2025-07-01", "dropped_out", "left_school", "2025-07-01", True),
    ("dopa: ; school: enrolled_to=2025-07-01", "dropped_out", "left_school", "2025-07-01", True),
    ("dopa: ; school: status=transferred event_date=2025-11-01", "missing_pending", "transfer_pending", "2025-11-01", False),
    ("dopa: ; school: status=transferred event_date=2025-07-01", "dropped_out", "transfer_lost", "2025-07-01", True),
    ("school: status=transferred event_date=2025-07-01", "moved_away", "transferred_away", "2025-07-01", False),
    # nothing either way
    ("dopa:", "not_found", "only_registered", "2025-06-10", True),
    ("dopa: ; fund:", "not_found", "only_registered", "2025-06-10", True),
    ("fund:", "missing_pending", "only_known", "2025-11-22", False),
    ("survey:", "missing_pending", "only_known", "2025-11-22", False),
    # protected sources add nothing
    ("shelter:", "in_care", "protected_only", "2025-11-10", False),
    ("shelter: ; dopa:", "not_found", "only_registered", "2025-06-10", True),
    ("shelter: status=dropped_out ; school:", "enrolled", "on_roll", "2025-11-10", False),
]


FIELDS = ["status", "grade", "event_date", "enrolled_from", "enrolled_to"]


def rows_of(said: str, birth_date: str = "2012-01-01", who: str = "a") -> list[str]:
    """``source: field=value …`` parted by ``;`` as the rows of one child."""
    lines = []
    for row in said.split(";"):
        name, _, values = row.strip().partition(":")
        given = dict(pair.split("=") for pair in values.split())
        lines.append(" | ".join([name, who, birth_date, *(given.get(f, "") for f in FIELDS)]))
    return lines


def states_of(*children: tuple[str, str], **how) -> pd.DataFrame:
    """The states of children given as (what is said, birth date), all in one night, in the order given."""
    lines = [line for number, (said, born) in enumerate(children) for line in rows_of(said, born, f"c{number:03d}")]
    found = night("\n".join(["source | who | birth_date | " + " | ".join(FIELDS), *lines]), how.pop("sources", SOURCES), **how)
    first_rows = pd.Series([line.split("|")[1].strip() for line in lines])
    person_of = found.members.set_index("record_key")["person_id"].reindex(found.records["record_key"]).to_numpy()
    return found.states.set_index("person_id").loc[pd.Series(person_of).groupby(first_rows).first()]


@pytest.fixture(scope="module")
def decided() -> pd.DataFrame:
    """All cases as children of one night."""
    return states_of(*((case[0], "2012-01-01") for case in CASES))


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case[0] for case in CASES])
def test_what_is_said_decides(decided, number):
    _, *expected = CASES[number]
    assert decided.iloc[number][["state", "rule", "since", "listed"]].tolist() == expected


# born, what is said, state, listed, of compulsory age
AGES = [
    ("2019-11-22", "dopa:", "not_found", True, True),  # six today
    ("2019-11-23", "dopa:", "not_found", True, False),  # six tomorrow
    ("2009-11-23", "dopa:", "not_found", True, True),  # fifteen
    ("2009-11-22", "dopa:", "not_found", True, False),  # sixteen
    ("2006-11-23", "dopa:", "not_found", True, False),  # eighteen
    ("2006-11-22", "dopa:", "outside_age", False, False),  # nineteen
    ("2022-11-23", "dopa:", "outside_age", False, False),  # two
    ("2006-01-01", "school:", "enrolled", False, False),
    ("2006-01-01", "survey: status=dropped_out", "outside_age", False, False),
    ("2010-06-01", "dopa: ; graduates: grade=ม.3 event_date=2025-10-15", "missing_pending", False, False),  # ม.3 done
    ("2010-06-01", "school: grade=ม.4", "enrolled", False, False),
    ("2010-06-01", "school: grade=ม.3", "enrolled", False, True),
    ("", "dopa:", "not_found", False, False),  # of no known age: listed only if somebody says out
    ("", "survey: status=dropped_out", "dropped_out", True, False),
    ("", "school: grade=ป.4 status=left event_date=2025-06-01", "dropped_out", True, True),  # the class tells: about nine
    ("2006", "dopa:", "outside_age", False, False),  # of the year alone: nineteen, perhaps eighteen
    ("2006", "survey: status=dropped_out", "dropped_out", True, False),  # eighteen for all we know, and met out of school
    ("2005", "survey: status=dropped_out", "outside_age", False, False),
    ("2012", "dopa:", "not_found", True, True),
    ("2012-05", "dopa:", "not_found", True, True),
]


def test_two_age_rules_run_side_by_side():
    found = states_of(*((said, born) for born, said, *_ in AGES))
    decided = found[["state", "listed", "compulsory_age"]].itertuples(index=False)
    assert [(born, said, *row) for (born, said, *_), row in zip(AGES, decided, strict=True)] == AGES


@pytest.mark.parametrize(
    ("counted_on", "as_of", "born", "listed"),
    [
        ("as_of", date(2025, 11, 22), "2007-10-01", True),  # eighteen
        ("school_year_start", date(2025, 11, 22), "2006-10-01", True),  # nineteen tonight, eighteen on 16 May
        ("as_of", date(2025, 11, 22), "2006-10-01", False),
        ("birth_year", date(2025, 1, 2), "2006-12-31", False),  # eighteen tonight, 2025 - 2006 = 19
        ("as_of", date(2025, 1, 2), "2006-12-31", True),
    ],
)
def test_the_day_ages_are_counted_on_is_a_setting(counted_on, as_of, born, listed):
    settings = Settings(ages=AgeRules(counted_on=counted_on))
    assert states_of(("dopa:", born), as_of=as_of, settings=settings)["listed"].item() == listed


def test_where_only_the_compulsory_rule_counts_lower_secondary_completes():
    settings = Settings(ages=AgeRules(completes="ม.3"))
    found = states_of(("dopa: ; graduates: grade=ม.3", "2010-01-01"), settings=settings).iloc[0]
    assert (found["state"], found["rule"]) == ("completed", "finished")


@pytest.mark.parametrize(("as_of", "state"), [(date(2025, 6, 30), "missing_pending"), (date(2025, 7, 1), "dropped_out")])
def test_between_levels_the_next_roll_is_awaited_45_days_into_the_school_year(as_of, state):
    assert states_of(("dopa: ; graduates: grade=ป.6", "2012-01-01"), as_of=as_of)["state"].item() == state


def test_an_end_planned_ahead_is_no_leaving():
    """A bundle whose enrolments end with the school year says nothing of the next one until the agency speaks again."""
    sources = [source("school", "enrolled", "2025-06-10")]
    child = ("school: enrolled_to=2026-03-31", "2012-01-01")
    days = (date(2026, 3, 1), date(2026, 6, 30), date(2026, 7, 1))
    assert [states_of(child, sources=sources, as_of=day)["rule"].item() for day in days] == ["on_roll", "on_roll", "source_silent"]


def test_every_rule_can_decide_and_says_why_in_both_languages():
    decided = {rule for _, _, rule, _, _ in CASES}
    elsewhere = {  # need an earlier night, a date or an age: see test_nights, and above
        "finished_since_roll", "left_after_last_class", "outside_age", "between_levels", "absent_pending", "absent", "source_silent",
        "reported_before",
    }  # fmt: skip
    assert decided | elsewhere == set(BY_ID)
    assert not decided & elsewhere
    for rule in RULES:
        assert rule.state in STATES
        assert set(rule.facts) <= set(FACTS)
        assert rule.text.th
        assert rule.text.en


def test_a_graduation_after_the_roll_wins_over_it():
    sources = [source("school", "enrolled", "2025-11-10"), source("graduates", "completed", "2026-03-31")]
    child = ("school: grade=ม.6 ; graduates: grade=ม.6", "2008-01-01")
    found = states_of(child, sources=sources, as_of=date(2026, 4, 20)).iloc[0]
    assert (found["rule"], found["since"]) == ("finished_since_roll", "2026-03-31")


def test_every_state_stands_in_one_term_of_the_sum():
    terms = [state for states in TERMS.values() for state in states]
    assert sorted(terms) == sorted(STATES)
    assert set(OUT) == set(TERMS["out"])


def test_since_is_never_in_the_future():
    assert states_of(("school: enrolled_from=2026-05-16", "2012-01-01"))["since"].item() == TONIGHT.isoformat()
