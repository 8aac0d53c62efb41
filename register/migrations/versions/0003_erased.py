"""Records whose values were erased when their retention had run out."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("record", sa.Column("erased_on", sa.String(length=10), nullable=True))


def downgrade() -> None:
    """Take back."""
    with op.batch_alter_table("record", schema=None) as batch_op:
        batch_op.drop_column("erased_on")
