"""Alembic's entry: the connection comes from the program (``register.store``) or, for developers, from the configured URL."""

from alembic import context
from sqlalchemy import Connection, create_engine

from register.models import Base


def _migrate(connection: Connection) -> None:
    context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=connection.dialect.name == "sqlite")
    with context.begin_transaction():
        context.run_migrations()


_given = context.config.attributes.get("connection")
if _given is not None:
    _migrate(_given)
else:
    with create_engine(context.config.get_main_option("sqlalchemy.url") or "").connect() as _connection:
        _migrate(_connection)
