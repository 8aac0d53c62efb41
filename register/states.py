"""From cases to states: the table of rules applied, since when, listed or not.

Belongs here: running the table, keeping ``since`` of an unchanged state, the two age flags. Does not belong here: the rules themselves.
"""

from datetime import date

import pandas as pd

from register import days
from register.rules import RULES
from register.settings import Settings
from register.vocabulary import OUT

COLUMNS = ["person_id", "state", "rule", "since", "listed", "compulsory_age", "in_population"]


def decide(cases: pd.DataFrame, as_of: date, settings: Settings) -> pd.DataFrame:
    """One row a person for whom a rule speaks (columns ``COLUMNS``); persons of whom nothing is said any more are left out.

    Args:
        cases: as ``cases.build`` gives it, with ``stands`` (bool): has a standing record that may show.
    """
    state = pd.Series(pd.NA, index=cases.index, dtype="str")
    rule_of, since = state.copy(), pd.Series(pd.NaT, index=cases.index, dtype="datetime64[s]")
    for rule in RULES:
        holds = state.isna() & rule.when(cases)
        state[holds], rule_of[holds] = rule.state, rule.id
        if rule.since:
            since[holds] = cases.loc[holds, rule.since]
    decided = state.notna()
    found = pd.DataFrame({"state": state, "rule": rule_of, "since": _since(state, since, cases, as_of)})
    found["listed"] = state.isin(OUT) & _counted(cases)
    found["compulsory_age"] = cases.age.between(*settings.ages.compulsory) & ~cases.compulsory_done
    found["in_population"] = cases.registered
    return found[decided].rename_axis("person_id").reset_index()[COLUMNS]


def _counted(cases: pd.DataFrame) -> pd.Series:
    """Of the target ages; where no age can be told, only when a supplier says out of school."""
    return cases.of_age | (cases.age.isna() & (cases.reported_out | cases.struck_off))


def _since(state: pd.Series, since: pd.Series, cases: pd.DataFrame, as_of: date) -> pd.Series:
    """The day it became so, never in the future; an unchanged state keeps the earliest day known."""
    today = pd.Timestamp(as_of)
    found = since.fillna(today).where(~(since > today), today)
    kept = cases.previous_since.where(cases.previous == state)
    return days.to_iso(pd.concat([found, kept], axis=1).min(axis=1).astype("datetime64[s]"))
