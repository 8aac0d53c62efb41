"""The tables of the register.

Belongs here: tables, keys, names of constraints. Does not belong here: reading, writing, rules.

Everything is dated twice. *When it was so* is a day (``since``, ``said``, ``dated``), kept as ISO text because a birth date or the
date of an event may be known only to the year. *When we learned it* is a run: a row with ``from_run``/``to_run`` was what the
register knew from that run on, until it was replaced (``to_run`` is empty while it stands). A row is never changed otherwise, and
never deleted, so the register can be shown as of any past night; only values whose retention has run out are erased (``erase``).
"""

from typing import cast

from sqlalchemy import ForeignKey, Index, Integer, MetaData, String, Table, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from records.fields import FIELDS

_NARROW = {"sqlite_with_rowid": False}  # SQLite keeps narrow rows in the index of their key: half the writing
ADDRESS_FIELDS = ("record_id", "part", "row")  # where a record stands: may change while what it says does not
CONTENT_FIELDS = tuple(f.name for f in FIELDS if f.kept and f.name not in (*ADDRESS_FIELDS, "record_key", "source"))
PERSON_FIELDS = tuple(name for name in CONTENT_FIELDS if name not in ("pupil_no", "status", "event_date", "enrolled_from", "enrolled_to"))
DERIVED_FIELDS = ("born_about", "last_school", "last_grade", "last_source")


class Base(DeclarativeBase):
    """All tables; constraints are named after one convention so that both databases and Alembic agree."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def table(model: type[Base]) -> Table:
    """The table of a model."""
    return cast(Table, model.__table__)


def _add_fields(model: type[Base], names: tuple[str, ...]) -> None:
    """Columns that follow from the declaration of fields."""
    for name in names:
        setattr(model, name, mapped_column(Text, nullable=True))


class Run(Base):
    """One night."""

    __tablename__ = "run"
    run_id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    as_of: Mapped[str] = mapped_column(String(10), index=True)
    recorded_at: Mapped[str] = mapped_column(String(40))
    versions: Mapped[str] = mapped_column(Text)  # JSON: code, model, agreements, rules
    settings: Mapped[str] = mapped_column(Text)  # JSON: age rules and calendar the night was decided with


class Delivery(Base):
    """What one agency's statement was worth in one run."""

    __tablename__ = "delivery"
    run_id: Mapped[int] = mapped_column(ForeignKey("run.run_id"), primary_key=True)
    source: Mapped[str] = mapped_column(String(40), primary_key=True)
    speaks: Mapped[bool]  # its records stand in this run
    kind: Mapped[str | None] = mapped_column(String(20))
    rows_mean: Mapped[str | None] = mapped_column(String(20))
    statement: Mapped[str | None] = mapped_column(String(10))
    protected: Mapped[bool]
    dated: Mapped[str | None] = mapped_column(String(10))
    stale: Mapped[bool]
    outcome: Mapped[str | None] = mapped_column(String(40))
    received_at: Mapped[str | None] = mapped_column(String(40))
    files: Mapped[str | None] = mapped_column(Text)  # JSON: names and hashes
    rows_in: Mapped[int | None]
    accepted: Mapped[int | None]
    quarantined: Mapped[int | None]
    not_records: Mapped[int | None]
    details: Mapped[str | None] = mapped_column(Text)  # JSON: counts of repairs, checks, reasons
    standing: Mapped[str | None] = mapped_column(Text)  # JSON: the verdict, and which delivery is in use (see assets.standing)


class Record(Base):
    """What a row said. The key is a fingerprint of the content, so a record never changes, but to be erased."""

    __tablename__ = "record"
    record_key: Mapped[str] = mapped_column(String(24), primary_key=True)
    source: Mapped[str] = mapped_column(String(40))
    first_run: Mapped[int] = mapped_column(ForeignKey("run.run_id"))
    erased_on: Mapped[str | None] = mapped_column(String(10))  # the day its values were erased (register.erase)


_add_fields(Record, CONTENT_FIELDS)
Index("ix_record_source", Record.record_key, Record.source)  # whose a record is, without reading all it says


class Appearance(Base):
    """That a record stood in its agency's statement, and at which address."""

    __tablename__ = "appearance"
    __table_args__ = _NARROW
    record_key: Mapped[str] = mapped_column(ForeignKey("record.record_key"), primary_key=True)
    from_run: Mapped[int] = mapped_column(ForeignKey("run.run_id"), primary_key=True)
    to_run: Mapped[int | None] = mapped_column(ForeignKey("run.run_id"))
    record_id: Mapped[str] = mapped_column(Text)


class Person(Base):
    """An id that was given out. Ids are never given twice and never taken away."""

    __tablename__ = "person"
    __table_args__ = _NARROW
    person_id: Mapped[str] = mapped_column(String(9), primary_key=True)
    first_run: Mapped[int] = mapped_column(ForeignKey("run.run_id"))


class Membership(Base):
    """Whose record it is; also of records that no longer stand."""

    __tablename__ = "membership"
    __table_args__ = _NARROW
    record_key: Mapped[str] = mapped_column(ForeignKey("record.record_key"), primary_key=True)
    from_run: Mapped[int] = mapped_column(ForeignKey("run.run_id"), primary_key=True)
    to_run: Mapped[int | None] = mapped_column(ForeignKey("run.run_id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"), index=True)


class PersonEvent(Base):
    """What happened to an id; the record keys make every merge and split reversible."""

    __tablename__ = "person_event"
    run_id: Mapped[int] = mapped_column(ForeignKey("run.run_id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(String(10))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"), index=True)
    other_person_id: Mapped[str | None] = mapped_column(ForeignKey("person.person_id"))
    record_keys: Mapped[str] = mapped_column(Text)  # JSON list


class PersonFields(Base):
    """The field values chosen for a person by source authority."""

    __tablename__ = "person_fields"
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"), primary_key=True)
    from_run: Mapped[int] = mapped_column(ForeignKey("run.run_id"), primary_key=True)
    to_run: Mapped[int | None] = mapped_column(ForeignKey("run.run_id"))


_add_fields(PersonFields, PERSON_FIELDS + DERIVED_FIELDS)


class PersonState(Base):
    """The state of a person, since when it is so, and by which rule."""

    __tablename__ = "person_state"
    __table_args__ = _NARROW
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"), primary_key=True)
    from_run: Mapped[int] = mapped_column(ForeignKey("run.run_id"), primary_key=True)
    to_run: Mapped[int | None] = mapped_column(ForeignKey("run.run_id"))
    state: Mapped[str] = mapped_column(String(20))
    rule: Mapped[str] = mapped_column(String(40))
    since: Mapped[str] = mapped_column(String(10))
    listed: Mapped[bool]
    compulsory_age: Mapped[bool]
    in_population: Mapped[bool]  # stands in the population list


class Evidence(Base):
    """What a record says of its person's schooling."""

    __tablename__ = "evidence"
    __table_args__ = _NARROW
    record_key: Mapped[str] = mapped_column(ForeignKey("record.record_key"), primary_key=True)
    fact: Mapped[str] = mapped_column(String(20), primary_key=True)
    from_run: Mapped[int] = mapped_column(ForeignKey("run.run_id"), primary_key=True)
    to_run: Mapped[int | None] = mapped_column(ForeignKey("run.run_id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.person_id"))
    since: Mapped[str | None] = mapped_column(String(10))
    said: Mapped[str | None] = mapped_column(String(10))


class Decision(Base):
    """What a reviewer decided of two records, or that it was taken back. Of a pair the newest row holds.

    No row is ever changed, but that its reason is erased with the values of its records.
    """

    __tablename__ = "decision"
    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    record_key_l: Mapped[str] = mapped_column(ForeignKey("record.record_key"), index=True)
    record_key_r: Mapped[str] = mapped_column(ForeignKey("record.record_key"))
    verdict: Mapped[str] = mapped_column(String(10))  # same, different, withdrawn
    who: Mapped[str] = mapped_column(Text)
    decided_at: Mapped[str] = mapped_column(String(40))
    why: Mapped[str] = mapped_column(Text)


class Ruling(Base):
    """What an officer ruled on the files of a delivery. Of the same files the newest row holds; no row is ever changed."""

    __tablename__ = "ruling"
    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    source: Mapped[str] = mapped_column(String(40), index=True)
    content: Mapped[str] = mapped_column(String(64))  # hash of the files
    verdict: Mapped[str] = mapped_column(String(10))  # released, rejected
    who: Mapped[str] = mapped_column(Text)
    why: Mapped[str] = mapped_column(Text)
    decided_at: Mapped[str] = mapped_column(String(40))
