"""One night's work on the register, as tables: from rosters and clusters to all that is written.

Belongs here: the order of the steps and what they hand on. Does not belong here: reading or writing the database, the rules.
"""

import dataclasses
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from register import authority, cases, days, evidence, keys, levels, persons, states
from register.before import Before
from register.models import CONTENT_FIELDS
from register.settings import Settings, SourceFacts

_ROLLS = ("on_roll", "on_roll_alternative", "hanging", "left", "transferred", "struck_off", "was_on_roll", "roll_silent")
_DELIVERY = ("outcome", "received_at", "files", "rows_in", "accepted", "quarantined", "not_records", "details", "standing")
_KNOWN = ["record_key", "source", "person_id", "kind", "rows_mean", "protected", "dated", "standing", "absent_since", *CONTENT_FIELDS]
_FACTS = ("kind", "rows_mean", "statement", "protected", "dated", "stale")


@dataclass(frozen=True)
class Night:
    """Everything ``store.write_night`` writes; tables with the columns of the models of the same name.

    Attributes:
        after_run: the run the night was decided upon.
        records: tonight's records (roster columns). new_records: those never seen before. members: ``record_key, person_id``.
    """

    as_of: date
    after_run: int
    recorded_at: str
    versions: dict[str, Any]
    settings: dict[str, Any]
    deliveries: pd.DataFrame
    records: pd.DataFrame
    new_records: pd.DataFrame
    new_persons: list[str]
    members: pd.DataFrame
    events: pd.DataFrame
    fields: pd.DataFrame
    evidence: pd.DataFrame
    states: pd.DataFrame


def compose(
    *,
    as_of: date,
    records: pd.DataFrame,
    clusters: pd.DataFrame,
    sources: list[SourceFacts],
    before: Before,
    settings: Settings | None = None,
    deliveries: pd.DataFrame | None = None,
    versions: dict[str, Any] | None = None,
    recorded_at: str = "",
) -> Night:
    """Decide a whole night.

    Args:
        records: the rosters in use tonight, one under the other (columns ``records.fields.ROSTER``); each ``record_key`` once.
        clusters: ``record_id, cluster_id`` for every record. sources: facts of every source with records tonight.
        before: what the register knew, from ``read.before``.
        deliveries: ``source`` and any of ``outcome, received_at, files, rows_in, accepted, quarantined, not_records, details, standing``
            (``files`` and the last two as JSON text), one row an agency, also of those without records.
        versions: of code, model, agreements, for the run. recorded_at: the time of recording, ISO text.
    """
    settings = settings or Settings()
    facts = facts_frame(sources)
    placed = records.assign(cluster_id=_cluster_of(records, clusters).to_numpy())
    assignment = persons.assign(placed, before.memberships, before.next_number, before.past)
    known = _known(records, assignment, before, facts, as_of)
    said = evidence.gather(known, as_of, settings.calendar)
    fields = _fields(known, said, settings)
    found = _decide(known, said, fields, before, as_of, settings)
    return Night(
        as_of=as_of, after_run=before.run, recorded_at=recorded_at, versions=versions or {}, settings=dataclasses.asdict(settings),
        deliveries=_deliveries(deliveries, facts), records=records, new_persons=assignment.new_persons,
        new_records=_new_records(records, before), members=assignment.members, fields=fields, evidence=_stored(said), states=found,
        events=_events(assignment, found, before),
    )  # fmt: skip


def facts_frame(sources: list[SourceFacts]) -> pd.DataFrame:
    """Source facts as a table, ``dated`` as ISO text."""
    rows = [{**dataclasses.asdict(s), "dated": s.dated.isoformat()} for s in sources]
    types = {"source": "str", "kind": "str", "rows_mean": "str", "statement": "str", "protected": "bool", "dated": "str", "stale": "bool"}
    return pd.DataFrame(rows, columns=list(types)).astype(types)


def _cluster_of(records: pd.DataFrame, clusters: pd.DataFrame) -> pd.Series:
    at = keys.positions(records["record_id"], clusters["record_id"])
    if len(clusters) != len(records) or (at < 0).any() or not records["record_key"].is_unique:
        raise ValueError("every record must stand once, in exactly one cluster")
    return keys.take(clusters["cluster_id"].astype("str"), at)


def _known(
    records: pd.DataFrame, assignment: persons.PersonAssignment, before: Before, facts: pd.DataFrame, as_of: date
) -> pd.DataFrame:
    """Tonight's records, and older ones of sources that say nothing of the person any more, with person and source facts."""
    members = assignment.members
    at = keys.positions(records["record_key"], members["record_key"])
    tonight = records.assign(person_id=keys.take(members["person_id"], at).set_axis(records.index))
    for name in ("kind", "rows_mean", "protected", "dated"):
        tonight[name] = tonight["source"].map(facts.set_index("source")[name])
    tonight = tonight.assign(standing=True, absent_since=pd.Series(pd.NA, index=tonight.index, dtype="str"))
    former = _former(tonight, members, before, facts, as_of)
    return pd.concat([tonight[_KNOWN], former[_KNOWN]], ignore_index=True) if len(former) else tonight[_KNOWN]


def _former(tonight: pd.DataFrame, members: pd.DataFrame, before: Before, facts: pd.DataFrame, as_of: date) -> pd.DataFrame:
    """Of each person and source that says nothing of the person tonight, the newest older record."""
    former = before.former_tonight(facts, as_of)
    heir = keys.positions(former["record_key"], members["record_key"])
    former["person_id"] = former["person_id"].where(heir < 0, keys.take(members["person_id"], heir).set_axis(former.index))
    speaking = tonight["person_id"] + "\x1f" + tonight["source"]
    former = former[~keys.among(former["person_id"] + "\x1f" + former["source"], speaking)]
    former = former.assign(_ended=former["last_run"].replace(0, former["last_run"].max() + 1))  # 0: tonight, after all others
    return former.sort_values(["_ended", "record_key"]).drop_duplicates(["person_id", "source"], keep="last")


def _fields(known: pd.DataFrame, said: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """The chosen fields, with what the rolls add: last school, class and source, and a year of birth told by the class."""
    fields = authority.choose(known)
    rolls = said[said["fact"].isin(_ROLLS) & ~said["protected"]]
    rolls = rolls.sort_values(["standing", "said", "since"], na_position="first", kind="stable")
    rolls["school"] = rolls["school_name"].fillna(rolls["school_code"])
    year = days.school_year_starts(rolls["said"], settings.calendar).dt.year
    born = levels.birth_year_of(rolls["grade"].where(rolls["fact"] != "on_roll_alternative"), year)
    rolls["born"] = born.astype("Int64").astype("str").where(born.notna())
    fields["last_school"], fields["last_source"] = (_newest(rolls, name, fields) for name in ("school", "source"))
    fields["last_grade"] = _newest(rolls, "grade", fields).fillna(fields["grade"])
    fields["born_about"] = _newest(rolls, "born", fields).where(fields["birth_date"].isna())
    return fields


def _newest(rows: pd.DataFrame, name: str, fields: pd.DataFrame) -> pd.Series:
    """The last value a person among ``rows``, in the order of ``fields``."""
    having = rows[rows[name].notna()].iloc[::-1]
    return keys.take(having[name], keys.positions(fields["person_id"], having["person_id"]))


def _decide(
    known: pd.DataFrame, said: pd.DataFrame, fields: pd.DataFrame, before: Before, as_of: date, settings: Settings
) -> pd.DataFrame:
    everyone = pd.Series(sorted(known["person_id"].unique()), dtype="str")
    born = fields["birth_date"].fillna(fields["born_about"])
    born = keys.take(born, keys.positions(everyone, fields["person_id"]))
    table = cases.build(everyone, said, born, before.previous, as_of, settings)
    table["stands"] = keys.among(everyone, known.loc[known["standing"] & ~known["protected"], "person_id"])
    return states.decide(table, as_of, settings)


def _stored(said: pd.DataFrame) -> pd.DataFrame:
    kept = said[["record_key", "fact", "person_id"]]
    return kept.assign(since=days.to_iso(said["since"]), said=days.to_iso(said["said"]))


def _new_records(records: pd.DataFrame, before: Before) -> pd.DataFrame:
    new = records[~keys.among(records["record_key"], before.recorded)]
    return new[["record_key", "source", *CONTENT_FIELDS]]


def _events(assignment: persons.PersonAssignment, found: pd.DataFrame, before: Before) -> pd.DataFrame:
    """What happened to ids, with those that nothing speaks of any more and those that come back."""
    merged = assignment.events.loc[assignment.events["kind"] == "merged", "person_id"]
    had, has = before.states["person_id"], found["person_id"]
    retired = had[~keys.among(had, pd.concat([has, merged]))]
    new = pd.Series(assignment.new_persons, dtype="str")
    awake = has[~keys.among(has, pd.concat([had, new, assignment.events["person_id"]]))]
    alone = [persons.event(kind, person) for kind, group in (("retired", retired), ("revived", awake)) for person in sorted(group)]
    return pd.DataFrame(assignment.events.to_dict("records") + alone, columns=persons.EVENT_COLUMNS)


def _deliveries(deliveries: pd.DataFrame | None, facts: pd.DataFrame) -> pd.DataFrame:
    """What each agency's statement was worth tonight: the facts of those that speak, the counts of all."""
    told = pd.DataFrame({"source": facts["source"]}) if deliveries is None else deliveries
    told = told.reindex(columns=["source", *_DELIVERY]).astype({"source": "str"})
    both = told.merge(facts, on="source", how="outer").sort_values("source").reset_index(drop=True)
    both["speaks"] = both["source"].isin(facts["source"])
    for flag in ("protected", "stale"):
        both[flag] = both[flag].fillna(False).astype(bool)
    return both[["source", "speaks", *_FACTS, *_DELIVERY]]
