"""A decision names the date of the next assessment."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the date; earlier decisions named none."""
    op.add_column("decisions", sa.Column("next_assessment", sa.String(10), nullable=False, server_default=""))


def downgrade() -> None:
    """Take the date out."""
    op.drop_column("decisions", "next_assessment")
