"""From cases to states: the table of rules applied, since when, listed or not.

Belongs here: running the table, keeping ``since`` of an unchanged state, the two age flags. Does not belong here: the rules themselves.
"""

from datetime import date

import numpy as np
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
    rule = _first_rule(cases)
    decided = cases[rule >= 0]
    rule = rule[rule >= 0]
    since = pd.Series(pd.NaT, index=decided.index, dtype="datetime64[s]")
    for number in np.unique(rule):
        if RULES[number].since:
            since[rule == number] = decided.loc[rule == number, RULES[number].since]
    state = pd.Series(np.array([r.state for r in RULES], dtype=object)[rule], index=decided.index, dtype="str")
    found = decided[["person_id"]].assign(state=state, rule=np.array([r.id for r in RULES], dtype=object)[rule])
    found["since"] = _since(state, since, decided, as_of)
    found["listed"] = state.isin(OUT) & decided.of_age
    found["compulsory_age"] = decided.age.between(*settings.ages.compulsory) & ~decided.compulsory_done
    found["in_population"] = decided.registered
    return found[COLUMNS].astype({"rule": "str"}).reset_index(drop=True)


def _first_rule(cases: pd.DataFrame) -> np.ndarray:
    """The number of the first rule whose condition holds for each case, -1 where none does."""
    found = np.full(len(cases), -1)
    for number, rule in enumerate(RULES):
        found[(found < 0) & rule.when(cases).to_numpy(dtype=bool)] = number
    return found


def _since(state: pd.Series, since: pd.Series, cases: pd.DataFrame, as_of: date) -> pd.Series:
    """The day it became so, never in the future; an unchanged state keeps the earliest day known."""
    today = pd.Timestamp(as_of)
    found = since.fillna(today)
    found = found.where(found <= today, today)
    kept = cases.previous_since.where(cases.previous == state)
    return days.to_iso(found.where(~(kept < found), kept))
