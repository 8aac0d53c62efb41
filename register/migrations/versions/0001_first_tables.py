"""first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""

    op.create_table(
        "run",
        sa.Column("run_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("as_of", sa.String(length=10), nullable=False),
        sa.Column("recorded_at", sa.String(length=40), nullable=False),
        sa.Column("versions", sa.Text(), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("run_id", name=op.f("pk_run")),
    )
    with op.batch_alter_table("run", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_run_as_of"), ["as_of"], unique=False)

    op.create_table(
        "delivery",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("speaks", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=True),
        sa.Column("rows_mean", sa.String(length=20), nullable=True),
        sa.Column("statement", sa.String(length=10), nullable=True),
        sa.Column("protected", sa.Boolean(), nullable=False),
        sa.Column("dated", sa.String(length=10), nullable=True),
        sa.Column("stale", sa.Boolean(), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=True),
        sa.Column("received_at", sa.String(length=40), nullable=True),
        sa.Column("files", sa.Text(), nullable=True),
        sa.Column("rows_in", sa.Integer(), nullable=True),
        sa.Column("accepted", sa.Integer(), nullable=True),
        sa.Column("quarantined", sa.Integer(), nullable=True),
        sa.Column("not_records", sa.Integer(), nullable=True),
        sa.Column("details", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["run_id"], ["run.run_id"], name=op.f("fk_delivery_run_id")),
        sa.PrimaryKeyConstraint("run_id", "source", name=op.f("pk_delivery")),
    )
    op.create_table(
        "person",
        sa.Column("person_id", sa.String(length=9), nullable=False),
        sa.Column("first_run", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["first_run"], ["run.run_id"], name=op.f("fk_person_first_run")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_person")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "record",
        sa.Column("record_key", sa.String(length=24), nullable=False),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("first_run", sa.Integer(), nullable=False),
        sa.Column("pupil_no", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("first_name", sa.Text(), nullable=True),
        sa.Column("last_name", sa.Text(), nullable=True),
        sa.Column("nickname", sa.Text(), nullable=True),
        sa.Column("alt_first_name", sa.Text(), nullable=True),
        sa.Column("alt_last_name", sa.Text(), nullable=True),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("birth_date", sa.Text(), nullable=True),
        sa.Column("birth_precision", sa.Text(), nullable=True),
        sa.Column("national_id", sa.Text(), nullable=True),
        sa.Column("id_kind", sa.Text(), nullable=True),
        sa.Column("g_code", sa.Text(), nullable=True),
        sa.Column("house_no", sa.Text(), nullable=True),
        sa.Column("moo", sa.Text(), nullable=True),
        sa.Column("tambon", sa.Text(), nullable=True),
        sa.Column("amphoe", sa.Text(), nullable=True),
        sa.Column("province", sa.Text(), nullable=True),
        sa.Column("place_code", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("father_name", sa.Text(), nullable=True),
        sa.Column("mother_name", sa.Text(), nullable=True),
        sa.Column("guardian_name", sa.Text(), nullable=True),
        sa.Column("school_code", sa.Text(), nullable=True),
        sa.Column("school_name", sa.Text(), nullable=True),
        sa.Column("grade", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("event_date", sa.Text(), nullable=True),
        sa.Column("enrolled_from", sa.Text(), nullable=True),
        sa.Column("enrolled_to", sa.Text(), nullable=True),
        sa.Column("hide_address", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["first_run"], ["run.run_id"], name=op.f("fk_record_first_run")),
        sa.PrimaryKeyConstraint("record_key", name=op.f("pk_record")),
    )
    with op.batch_alter_table("record", schema=None) as batch_op:
        batch_op.create_index("ix_record_source", ["record_key", "source"], unique=False)

    op.create_table(
        "appearance",
        sa.Column("record_key", sa.String(length=24), nullable=False),
        sa.Column("from_run", sa.Integer(), nullable=False),
        sa.Column("to_run", sa.Integer(), nullable=True),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["from_run"], ["run.run_id"], name=op.f("fk_appearance_from_run")),
        sa.ForeignKeyConstraint(["record_key"], ["record.record_key"], name=op.f("fk_appearance_record_key")),
        sa.ForeignKeyConstraint(["to_run"], ["run.run_id"], name=op.f("fk_appearance_to_run")),
        sa.PrimaryKeyConstraint("record_key", "from_run", name=op.f("pk_appearance")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "evidence",
        sa.Column("record_key", sa.String(length=24), nullable=False),
        sa.Column("fact", sa.String(length=20), nullable=False),
        sa.Column("from_run", sa.Integer(), nullable=False),
        sa.Column("to_run", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.String(length=9), nullable=False),
        sa.Column("since", sa.String(length=10), nullable=True),
        sa.Column("said", sa.String(length=10), nullable=True),
        sa.ForeignKeyConstraint(["from_run"], ["run.run_id"], name=op.f("fk_evidence_from_run")),
        sa.ForeignKeyConstraint(["person_id"], ["person.person_id"], name=op.f("fk_evidence_person_id")),
        sa.ForeignKeyConstraint(["record_key"], ["record.record_key"], name=op.f("fk_evidence_record_key")),
        sa.ForeignKeyConstraint(["to_run"], ["run.run_id"], name=op.f("fk_evidence_to_run")),
        sa.PrimaryKeyConstraint("record_key", "fact", "from_run", name=op.f("pk_evidence")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "membership",
        sa.Column("record_key", sa.String(length=24), nullable=False),
        sa.Column("from_run", sa.Integer(), nullable=False),
        sa.Column("to_run", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.String(length=9), nullable=False),
        sa.ForeignKeyConstraint(["from_run"], ["run.run_id"], name=op.f("fk_membership_from_run")),
        sa.ForeignKeyConstraint(["person_id"], ["person.person_id"], name=op.f("fk_membership_person_id")),
        sa.ForeignKeyConstraint(["record_key"], ["record.record_key"], name=op.f("fk_membership_record_key")),
        sa.ForeignKeyConstraint(["to_run"], ["run.run_id"], name=op.f("fk_membership_to_run")),
        sa.PrimaryKeyConstraint("record_key", "from_run", name=op.f("pk_membership")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("membership", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_membership_person_id"), ["person_id"], unique=False)

    op.create_table(
        "person_event",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("person_id", sa.String(length=9), nullable=False),
        sa.Column("other_person_id", sa.String(length=9), nullable=True),
        sa.Column("record_keys", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["other_person_id"], ["person.person_id"], name=op.f("fk_person_event_other_person_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.person_id"], name=op.f("fk_person_event_person_id")),
        sa.ForeignKeyConstraint(["run_id"], ["run.run_id"], name=op.f("fk_person_event_run_id")),
        sa.PrimaryKeyConstraint("run_id", "number", name=op.f("pk_person_event")),
    )
    with op.batch_alter_table("person_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_person_event_person_id"), ["person_id"], unique=False)

    op.create_table(
        "person_fields",
        sa.Column("person_id", sa.String(length=9), nullable=False),
        sa.Column("from_run", sa.Integer(), nullable=False),
        sa.Column("to_run", sa.Integer(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("first_name", sa.Text(), nullable=True),
        sa.Column("last_name", sa.Text(), nullable=True),
        sa.Column("nickname", sa.Text(), nullable=True),
        sa.Column("alt_first_name", sa.Text(), nullable=True),
        sa.Column("alt_last_name", sa.Text(), nullable=True),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("birth_date", sa.Text(), nullable=True),
        sa.Column("birth_precision", sa.Text(), nullable=True),
        sa.Column("national_id", sa.Text(), nullable=True),
        sa.Column("id_kind", sa.Text(), nullable=True),
        sa.Column("g_code", sa.Text(), nullable=True),
        sa.Column("house_no", sa.Text(), nullable=True),
        sa.Column("moo", sa.Text(), nullable=True),
        sa.Column("tambon", sa.Text(), nullable=True),
        sa.Column("amphoe", sa.Text(), nullable=True),
        sa.Column("province", sa.Text(), nullable=True),
        sa.Column("place_code", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("father_name", sa.Text(), nullable=True),
        sa.Column("mother_name", sa.Text(), nullable=True),
        sa.Column("guardian_name", sa.Text(), nullable=True),
        sa.Column("school_code", sa.Text(), nullable=True),
        sa.Column("school_name", sa.Text(), nullable=True),
        sa.Column("grade", sa.Text(), nullable=True),
        sa.Column("hide_address", sa.Text(), nullable=True),
        sa.Column("born_about", sa.Text(), nullable=True),
        sa.Column("last_school", sa.Text(), nullable=True),
        sa.Column("last_grade", sa.Text(), nullable=True),
        sa.Column("last_source", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["from_run"], ["run.run_id"], name=op.f("fk_person_fields_from_run")),
        sa.ForeignKeyConstraint(["person_id"], ["person.person_id"], name=op.f("fk_person_fields_person_id")),
        sa.ForeignKeyConstraint(["to_run"], ["run.run_id"], name=op.f("fk_person_fields_to_run")),
        sa.PrimaryKeyConstraint("person_id", "from_run", name=op.f("pk_person_fields")),
    )
    op.create_table(
        "person_state",
        sa.Column("person_id", sa.String(length=9), nullable=False),
        sa.Column("from_run", sa.Integer(), nullable=False),
        sa.Column("to_run", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("rule", sa.String(length=40), nullable=False),
        sa.Column("since", sa.String(length=10), nullable=False),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.Column("compulsory_age", sa.Boolean(), nullable=False),
        sa.Column("in_population", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["from_run"], ["run.run_id"], name=op.f("fk_person_state_from_run")),
        sa.ForeignKeyConstraint(["person_id"], ["person.person_id"], name=op.f("fk_person_state_person_id")),
        sa.ForeignKeyConstraint(["to_run"], ["run.run_id"], name=op.f("fk_person_state_to_run")),
        sa.PrimaryKeyConstraint("person_id", "from_run", name=op.f("pk_person_state")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Take back."""

    op.drop_table("person_state")
    op.drop_table("person_fields")
    with op.batch_alter_table("person_event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_person_event_person_id"))

    op.drop_table("person_event")
    with op.batch_alter_table("membership", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_membership_person_id"))

    op.drop_table("membership")
    op.drop_table("evidence")
    op.drop_table("appearance")
    with op.batch_alter_table("record", schema=None) as batch_op:
        batch_op.drop_index("ix_record_source")

    op.drop_table("record")
    op.drop_table("person")
    op.drop_table("delivery")
    with op.batch_alter_table("run", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_run_as_of"))

    op.drop_table("run")
