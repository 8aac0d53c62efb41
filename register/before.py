"""What the register knew before tonight, as far as tonight's decisions need it.

Belongs here: the tables handed from ``read`` to ``night``, and what tonight's deliveries mean for records that are gone.
Does not belong here: SQL.
"""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from register.models import CONTENT_FIELDS

FORMER_COLUMNS = [
    "record_key", "source", "person_id", "kind", "rows_mean", "protected", "dated", "absent_since", "last_run", *CONTENT_FIELDS,
]  # fmt: skip
MEMBERSHIP_COLUMNS = ["record_key", "person_id", "source", "national_id", "pupil_no", "first_name", "birth_date"]
STATE_COLUMNS = ["person_id", "state", "since", "rule"]


@dataclass(frozen=True)
class Before:
    """The register before tonight.

    Attributes:
        memberships: ``record_key, person_id`` of every record ever assigned; the source's own keys for those not standing tonight.
        past: ``record_key, person_id`` of memberships that ended. recorded: keys of all records ever seen, but erased ones.
        former: records that do not stand tonight, with what was last known of their source, ``absent_since`` (the day of the first
            complete statement without them, as far as earlier nights saw one) and ``last_run`` (the run that ended them; 0 = tonight).
        states: ``person_id, state, since, rule`` as of last night. previous: the same; of persons of whom a delivery spoke
            that is taken back since as of the last night without it. next_number: first person number not given yet.
        run: the newest run these tables were read from; 0 = none.
    """

    memberships: pd.DataFrame
    past: pd.DataFrame
    recorded: pd.Series
    former: pd.DataFrame
    states: pd.DataFrame
    previous: pd.DataFrame
    next_number: int = 1
    run: int = 0

    def former_tonight(self, facts: pd.DataFrame, as_of: date) -> pd.DataFrame:
        """The former records with ``standing`` and the final ``absent_since``.

        A record of a source that only ever adds still stands while the source does. Absence is seen only in a complete statement that
        is not stale; from a source that is silent, held or late, a missing record means nothing.
        """
        former = self.former.copy()
        speaking = facts.set_index("source")
        complete = speaking.index[(speaking["statement"] == "complete") & ~speaking["stale"]]
        former["standing"] = former["source"].isin(speaking.index[speaking["statement"] == "additions"])
        unseen = former["absent_since"].isna() & former["source"].isin(complete)
        former["absent_since"] = former["absent_since"].where(~unseen, as_of.isoformat())
        return former


def nothing() -> Before:
    """An empty register."""
    empty = {name: pd.Series(dtype="str") for name in FORMER_COLUMNS}
    former = pd.DataFrame(empty).astype({"protected": "bool", "last_run": "int64"})
    memberships = pd.DataFrame({name: pd.Series(dtype="str") for name in MEMBERSHIP_COLUMNS})
    states = pd.DataFrame({name: pd.Series(dtype="str") for name in STATE_COLUMNS})
    return Before(memberships, memberships[["record_key", "person_id"]], pd.Series(dtype="str"), former, states, states)
