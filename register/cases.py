"""One row a person: everything the rules may ask, gathered from the evidence.

Belongs here: the newest statement of every kind of fact, and comparisons of dates that several rules need.
Does not belong here: which comparison wins (``rules``).
"""

from datetime import date

import numpy as np
import pandas as pd

from register import days, keys, levels
from register.settings import Settings
from register.vocabulary import FACTS, OUT

FRESH_DAYS = 365  # how long the word "is in school" holds without a roll that shows it


def build(
    persons: pd.Series, evidence: pd.DataFrame, born: pd.Series, previous: pd.DataFrame, as_of: date, settings: Settings
) -> pd.DataFrame:
    """The cases to decide, one row a person in the order of ``persons``.

    For every fact ``f``: ``f`` (bool), and of the newest such statement ``f_since, f_said, f_started`` (days), ``f_last_class`` (bool), and
    the highest ``f_level`` (NaN: none).

    Args:
        persons: distinct person ids. evidence: as ``evidence.gather`` gives it. born: birth dates as ISO text, one for each person,
            a bare year where no more is known, missing = unknown.
        previous: ``person_id, state, since`` as of the night before.
    """
    person = keys.positions(evidence["person_id"], persons)
    days_of = evidence[["said", "since"]].apply(lambda c: c.astype("int64").where(c.notna(), np.iinfo("int64").min))
    newest_first = np.lexsort((days_of["since"], days_of["said"]))[::-1]
    fact_of = evidence["fact"].to_numpy(dtype=object)[newest_first]
    columns: dict[str, pd.Series] = {"person_id": persons.reset_index(drop=True)}
    columns["age"] = days.ages(born.reset_index(drop=True), as_of, settings.ages, settings.calendar)
    columns["year_only"] = born.reset_index(drop=True).str.len() == len("YYYY")
    for fact in FACTS:
        columns |= _of_fact(fact, evidence, person, newest_first[fact_of == fact], len(persons))
    columns |= _previous(columns["person_id"], previous)
    cases = pd.DataFrame(columns)
    _add_comparisons(cases, as_of, settings)
    return cases.copy()


def _of_fact(fact: str, evidence: pd.DataFrame, person: np.ndarray, rows: np.ndarray, number: int) -> dict[str, pd.Series]:
    newest = keys.first_of_each(person, number, rows)
    found = {f"{fact}_{name}": keys.take(evidence[name], newest) for name in ("since", "said", "started")}
    highest = np.full(number, -np.inf)
    np.fmax.at(highest, person[rows], evidence["level"].to_numpy()[rows])
    found[fact] = pd.Series(newest >= 0)
    found[f"{fact}_level"] = pd.Series(highest).where(highest > 0)
    found[f"{fact}_last_class"] = pd.Series(evidence["last_class"].to_numpy()[newest] & (newest >= 0)) if len(evidence) else found[fact]
    return found


def _previous(persons: pd.Series, previous: pd.DataFrame) -> dict[str, pd.Series]:
    at = keys.positions(persons, previous["person_id"])
    since = days.to_days(previous["since"])
    return {"previous": keys.take(previous["state"], at), "previous_since": keys.take(since, at)}


def _add_comparisons(cases: pd.DataFrame, as_of: date, settings: Settings) -> None:
    """Columns that several rules share."""
    today, calendar = pd.Timestamp(as_of), settings.calendar
    cases["learning"] = cases.on_roll | cases.on_roll_alternative | cases.in_training
    cases["roll_said"] = _latest(cases, "on_roll_said", "on_roll_alternative_said")
    cases["roll_started"] = _latest(cases, "on_roll_started", "on_roll_alternative_started", "in_training_started")
    cases["out_said"] = _latest(cases, "seen_out_said", "referred_said", "never_attended_said")
    cases["reported_out"] = cases.out_said.notna()
    roll_year = days.school_year_starts(cases.roll_said, calendar)
    cases["out_before_roll"] = (cases.out_said < cases.roll_started) | (cases.out_said < roll_year)
    _add_ends(cases, settings)
    _add_return(cases, today, settings, roll_year)
    in_said = _latest(cases, "seen_in_school_said", "seen_at_risk_said")
    fresh = in_said >= today - pd.Timedelta(days=FRESH_DAYS)
    cases["said_in_school"] = fresh & ~cases.reported_out
    _add_age(cases, *settings.ages.target)
    for fact in ("completed", "transferred", "left", "was_on_roll"):
        cases[f"{fact}_in_grace"] = days.grace_ends(cases[f"{fact}_since"], calendar) >= today


def _add_age(cases: pd.DataFrame, youngest: int, oldest: int) -> None:
    """Of the target ages or not; where only the year of birth is known, a report of being out tips the balance."""
    said_out = cases.reported_out | cases.struck_off | cases.hanging
    perhaps = cases.age.isna() | (cases.year_only & cases.age.between(youngest - 1, oldest + 1))
    cases["of_age"] = cases.age.between(youngest, oldest) | (perhaps & said_out)
    cases["outside"] = cases.age.notna() & ~cases.of_age


def _add_ends(cases: pd.DataFrame, settings: Settings) -> None:
    """Death, moves and finished levels against what rolls say later."""
    grace = pd.Timedelta(days=settings.calendar.grace_days)
    cases["alive_later"] = (cases.roll_started > cases.died_since) | (cases.roll_said > cases.died_since + grace)
    cases["here_later"] = (cases.roll_said >= cases.moved_away_since) | (cases.out_said > cases.moved_away_since)
    final = levels.UPPER_DONE if settings.ages.completes == "ม.6" else levels.COMPULSORY_DONE
    cases["finished"] = cases.completed_level >= final
    cases["finished_since_roll"] = cases.finished & (cases.completed_since > cases.roll_said)
    year_over = days.years_end_between(cases.was_on_roll_said, cases.was_on_roll_since, settings.calendar)
    cases["was_in_last_class"] = cases.was_on_roll & cases.was_on_roll_last_class & year_over
    cases["last_class_over"] = cases.was_on_roll_since.where(cases.was_in_last_class)
    cases["between_since"] = _latest(cases, "completed_since", "last_class_over")
    cases["was_in_final_class"] = cases.was_in_last_class & (cases.was_on_roll_level >= final)
    rolls = ["on_roll", "on_roll_alternative", "was_on_roll", "roll_silent", "hanging", "left", "transferred", "struck_off"]
    cases["was_in_school"] = cases[[*rolls, "completed"]].any(axis=1)
    highest = cases[[f"{fact}_level" for fact in [*rolls, "seen_out", "referred"]]].max(axis=1)
    cases["compulsory_done"] = (cases.completed_level >= levels.COMPULSORY_DONE) | (highest > levels.COMPULSORY_DONE)


def _add_return(cases: pd.DataFrame, today: pd.Timestamp, settings: Settings, roll_year: pd.Series) -> None:
    """Whether and when a child who is learning came back."""
    said_out = cases.out_before_roll | (cases.struck_off_since < cases.roll_started)
    was_out = cases.previous.isin([state for state in OUT if state != "not_found"])
    start = cases.roll_started.fillna(roll_year).where(said_out)
    start = start.mask(was_out, cases.roll_started.where(cases.roll_started > cases.previous_since, today))
    start = start.mask(cases.previous == "returned", cases.previous_since)
    cases["returned_since"] = start.where(cases.learning)
    cases["returned"] = today - cases.returned_since <= pd.Timedelta(days=settings.returned_days)


def _latest(cases: pd.DataFrame, *names: str) -> pd.Series:
    return cases[list(names)].max(axis=1).astype("datetime64[s]")
