"""What reviewers decided of two records."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "decision",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("record_key_l", sa.String(length=24), nullable=False),
        sa.Column("record_key_r", sa.String(length=24), nullable=False),
        sa.Column("verdict", sa.String(length=10), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.String(length=40), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["record_key_l"], ["record.record_key"], name=op.f("fk_decision_record_key_l")),
        sa.ForeignKeyConstraint(["record_key_r"], ["record.record_key"], name=op.f("fk_decision_record_key_r")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_decision")),
    )
    op.create_index(op.f("ix_decision_record_key_l"), "decision", ["record_key_l"])


def downgrade() -> None:
    """Take back."""
    op.drop_index(op.f("ix_decision_record_key_l"), table_name="decision")
    op.drop_table("decision")
