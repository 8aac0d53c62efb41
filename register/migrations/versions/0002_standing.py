"""Which delivery of an agency stands, by run."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("delivery", sa.Column("standing", sa.Text(), nullable=True))


def downgrade() -> None:
    """Take back."""
    with op.batch_alter_table("delivery", schema=None) as batch_op:
        batch_op.drop_column("standing")
