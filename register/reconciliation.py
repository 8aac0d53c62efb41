"""The sum that must always hold: population = enrolled + completed + out + explained + pending, by tambon and by age.

Belongs here: the sum over children of target age and the children the population list does not know. Does not belong here:
hiding small cells (``publishing``).
"""

import pandas as pd

from register.settings import AgeRules
from register.vocabulary import OUT, TERMS

TERM_OF = {state: term for term, states in TERMS.items() for state in states}


def reconcile(people: pd.DataFrame, by: list[str], rules: AgeRules) -> pd.DataFrame:
    """One row a group: ``population``, its five terms, ``out`` also by its three states, and what lies outside the population list.

    Args:
        people: ``state, in_population, age`` and the columns of ``by`` (``["amphoe", "tambon"]``, ``["age"]``); one row a child.
        by: the grouping; missing values make a group of their own.

    Returns:
        The columns of ``by``, then counts: ``population, enrolled, completed, out, explained, pending`` of registered children
        of target age; ``out_<state>``; ``outside_<term>``: children of target age not in the population list; ``age_unknown``: registered
        children whose age cannot be told, in no term.
    """
    of_age = people["age"].between(*rules.target)
    term = people["state"].map(TERM_OF)
    counts = {"population": people["in_population"] & of_age}
    counts |= {name: counts["population"] & (term == name) for name in TERMS}
    counts |= {f"out_{state}": counts["population"] & (people["state"] == state) for state in OUT}
    counts |= {f"outside_{name}": ~people["in_population"] & of_age & (term == name) for name in TERMS}
    counts["age_unknown"] = people["in_population"] & people["age"].isna()
    frame = pd.DataFrame(counts).assign(**{name: people[name] for name in by})
    return frame.groupby(by, dropna=False, sort=True).sum().astype("int64").reset_index()


def balances(table: pd.DataFrame) -> bool:
    """Whether the sum holds in every row."""
    return bool((table["population"] == table[list(TERMS)].sum(axis=1)).all())
