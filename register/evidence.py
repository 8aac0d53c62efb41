"""What each record says of a child's schooling, as dated facts.

Belongs here: the table from (what rows mean, status word) to facts, dates of facts, what a record that no longer stands still says.
Does not belong here: weighing facts against each other (``rules``), choosing names or addresses (``authority``).
"""

from datetime import date

import pandas as pd

from agreements.calendar import Calendar
from register import days, levels

COLUMNS = ["person_id", "record_key", "source", "fact", "since", "said", "started", "level", "last_class"]
CARRIED = ["standing", "protected", "grade", "school_name", "school_code"]
_ANY_NOTICE = {"deceased": ("died",), "moved_away": ("moved_away",), "completed": ("completed",)}
_ROLL = {
    "dropped_out": ("struck_off",),
    "left": ("left",),
    "transferred": ("transferred",),
    "hanging": ("hanging",),
    "not_found": ("hanging",),
}
_HOME = {
    "studying": ("seen_in_school",),
    "suspended": ("seen_in_school",),
    "transferred": ("seen_in_school",),
    "at_risk": ("seen_at_risk",),
    "hanging": ("seen_at_risk",),
    "dropped_out": ("seen_out",),
    "left": ("seen_out",),
    "never_attended": ("never_attended",),
    "not_found": ("looked_for",),
}
# What rows mean → status word ("" = none) → facts. A word not named here says what "" says.
SAYS: dict[str, dict[str, tuple[str, ...]]] = {
    "population": {"": ("registered",), "deceased": ("died",), "moved_away": ("moved_away",)},
    "enrolled": {"": ("on_roll",), "at_risk": ("on_roll", "seen_at_risk"), **_ROLL, **_ANY_NOTICE},
    "enrolled_alternative": {
        "": ("on_roll_alternative",),
        "at_risk": ("on_roll_alternative", "seen_at_risk"),
        **_ROLL,
        **_ANY_NOTICE,
    },
    "training": {"": ("in_training",), "completed": ("trained",), "left": ("trained",), "dropped_out": ("trained",)},
    "survey": {"": (), **_HOME, **_ANY_NOTICE},
    "referral": {"": ("referred",), **_HOME, "dropped_out": ("referred",), "left": ("referred",), **_ANY_NOTICE},
    "supported": {"": ("supported",), "dropped_out": ("supported", "seen_out"), **_ANY_NOTICE},
    "completed": {"": ("completed",), "deceased": ("died",), "moved_away": ("moved_away",)},
    "protected": {"": ("in_care",)},
    "deceased": {"": ("died",)},
    "moved_away": {"": ("moved_away",), "deceased": ("died",)},
}
_LASTING = ("completed", "died", "moved_away", "left", "transferred", "struck_off", "trained")  # stay true when the row is gone
_ROLLS = ("on_roll", "on_roll_alternative", "hanging")
_STARTS = (*_ROLLS, "in_training")
_ENDS = ("left", "transferred", "struck_off")


def gather(records: pd.DataFrame, as_of: date, calendar: Calendar) -> pd.DataFrame:
    """All facts, one row for each record and fact: ``COLUMNS`` and, of the record, ``CARRIED``.

    Days are ``datetime64[s]``, ``level`` is float. ``since`` is when it became so, as far as the row tells; ``said`` is the day the
    statement speaks of; ``started`` is the first day on the roll where the row gives it.

    Args:
        records: roster columns with ``person_id`` and the source's ``rows_mean``, ``protected``, ``dated``; ``standing`` is False for
            records that stand no more, with ``absent_since``: the day of the first complete statement without it, missing while its
            source is silent.
    """
    meant = records.assign(rows_mean=records["rows_mean"].where(~records["protected"], "protected"))
    facts = _said(meant)
    _date(facts)
    _planned_ends(facts, as_of, calendar)
    _courses(facts, as_of)
    facts = _of_the_past(facts)
    facts["level"] = levels.level_of(facts["grade"])
    facts["last_class"] = facts["grade"].isin(levels.LAST_CLASSES)
    return facts[COLUMNS + CARRIED].reset_index(drop=True)


def _said(records: pd.DataFrame) -> pd.DataFrame:
    """Records joined with what they say; those that say nothing fall out."""
    pairs = pd.DataFrame({"rows_mean": records["rows_mean"], "status": records["status"].fillna("")}).drop_duplicates()
    table = [
        (meaning, status, fact)
        for meaning, status in pairs.itertuples(index=False)
        for fact in SAYS[meaning].get(status, SAYS[meaning][""])
    ]
    means = pd.DataFrame(table, columns=["rows_mean", "_status", "fact"], dtype="str")
    return records.assign(_status=records["status"].fillna("")).merge(means, on=["rows_mean", "_status"])


def _date(facts: pd.DataFrame) -> None:
    """``said`` and ``since``, as days."""
    event = days.to_days(facts["event_date"])
    dated = days.to_days(facts["dated"])
    started, ended = days.to_days(facts["enrolled_from"]), days.to_days(facts["enrolled_to"])
    of_the_row = facts["rows_mean"].isin(["survey", "referral", "supported"])
    facts["said"] = dated.where(~of_the_row | event.isna(), event)
    since = event.fillna(dated)
    since = since.where(~facts["fact"].isin(_STARTS), started.fillna(dated))
    facts["since"] = since.where(~facts["fact"].isin(_ENDS), ended.fillna(event).fillna(dated))
    facts["started"], facts["ended"] = started, ended


def _planned_ends(facts: pd.DataFrame, as_of: date, calendar: Calendar) -> None:
    """Rows of a roll whose last day is over.

    If it was over when the source spoke, the child left. An end planned ahead (a term's last day) is a question only after
    the grace of the calendar, and then not an absence: the source has not spoken of the time since.
    """
    on_roll = facts["fact"].isin(_ROLLS) & facts["standing"] & (facts["ended"] < pd.Timestamp(as_of))
    left = on_roll & (facts["ended"] <= facts["said"])
    over = on_roll & ~left & (days.grace_ends(facts["ended"].where(on_roll), calendar) < pd.Timestamp(as_of))
    facts["since"] = facts["since"].where(~(left | over), facts["ended"])
    facts["fact"] = facts["fact"].mask(left, "left").mask(over, "roll_silent")


def _courses(facts: pd.DataFrame, as_of: date) -> None:
    """A course counts as learning now while its dates say so; without an end, for a year."""
    today = pd.Timestamp(as_of)
    until = facts["ended"].fillna(facts["since"] + pd.Timedelta(days=365))
    over = (facts["fact"] == "in_training") & ((until < today) | (facts["since"] > today))
    facts["fact"] = facts["fact"].mask(over, "trained")


def _of_the_past(facts: pd.DataFrame) -> pd.DataFrame:
    """What records that stand no more still say."""
    gone, fact = ~facts["standing"], facts["fact"]
    roll = gone & fact.isin((*_ROLLS, "roll_silent"))
    absent = days.to_days(facts["absent_since"])
    facts["fact"] = (
        fact.mask(roll & absent.notna(), "was_on_roll")
        .mask(roll & absent.isna(), "roll_silent")
        .mask(gone & fact.isin(["seen_out", "referred", "never_attended"]), "was_seen_out")
    )
    facts["since"] = facts["since"].mask(roll, absent)
    stays = facts["standing"] | facts["fact"].isin((*_LASTING, "was_on_roll", "roll_silent", "was_seen_out"))
    return facts[stays & facts["fact"].notna()]
