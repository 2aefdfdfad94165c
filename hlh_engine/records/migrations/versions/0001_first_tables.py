"""Consultations and decisions."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create both tables."""
    op.create_table(
        "consultations",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("id", sa.String(32), nullable=False, unique=True),
        sa.Column("as_of", sa.String(40), nullable=False),
        sa.Column("profile", sa.String(80), nullable=False),
        sa.Column("release", sa.String(64), nullable=False),
        sa.Column("case", sa.LargeBinary, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.Column("recorded", sa.String(40), nullable=False),
    )
    op.create_table(
        "decisions",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("consultation", sa.String(32), sa.ForeignKey("consultations.id"), nullable=False),
        sa.Column("decision", sa.String(20), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("subject", sa.String(200), nullable=False),
        sa.Column("decided_by", sa.String(200), nullable=False),
        sa.Column("recorded", sa.String(40), nullable=False),
    )
    op.create_index("decisions_of_consultation", "decisions", ["consultation"])


def downgrade() -> None:
    """Drop both tables."""
    op.drop_table("decisions")
    op.drop_table("consultations")
