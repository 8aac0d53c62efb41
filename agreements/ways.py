"""Which connector a delivery is of, told by ``delivery.connector``.

Belongs here: the list of connectors. Does not belong here: their keys (``delivery``, ``web``).
"""

from typing import Annotated, Any

from pydantic import Discriminator, Tag

from agreements.delivery import Delivery, Files, Folder, Mailbox, Sftp, Sql, Storage
from agreements.web import Https, Kobo, Odk, OneRoster

CONNECTORS: dict[str, type[Delivery]] = {
    "files": Files,
    "folder": Folder,
    "sftp": Sftp,
    "https": Https,
    "imap": Mailbox,
    "storage": Storage,
    "sql": Sql,
    "kobo": Kobo,
    "odk": Odk,
    "oneroster": OneRoster,
}


def _connector(data: Any) -> str:
    """Which connector a delivery is of; files where it does not say."""
    return str(data.get("connector", "files")) if isinstance(data, dict) else str(getattr(data, "connector", ""))


AnyDelivery = Annotated[
    Annotated[Files, Tag("files")] | Annotated[Folder, Tag("folder")] | Annotated[Sftp, Tag("sftp")]
    | Annotated[Https, Tag("https")] | Annotated[Mailbox, Tag("imap")] | Annotated[Storage, Tag("storage")] | Annotated[Sql, Tag("sql")]
    | Annotated[Kobo, Tag("kobo")] | Annotated[Odk, Tag("odk")] | Annotated[OneRoster, Tag("oneroster")],
    Discriminator(_connector),
]  # fmt: skip
