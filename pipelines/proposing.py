"""``agency add``: the first YAML for a delivery never seen, out of a file, a folder of files or an address.

Belongs here: where the sample comes from, which ``delivery`` the YAML gets, writing it. Does not belong here: looking at it (``adding``).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from agreements.delivery import guarded_address
from agreements.errors import OneTeamError
from agreements.text import Text
from agreements.web import Https
from assets.standing import write_atomically
from connectors.sources import fetching
from pipelines.adding.proposal import look
from pipelines.adding.writing import marks, quoted, written
from pipelines.previewing import files_at
from pipelines.settings import today_at

KEY = re.compile(r"[a-z][a-z0-9_]{1,39}")
ADDRESS = re.compile(r"https?://", re.IGNORECASE)
Delivery = list[tuple[str, str, Text | None]]


@dataclass(frozen=True)
class Doors:
    """Names of the variables of the environment that open what is locked, and what these hold; empty where nothing is.

    Attributes:
        file: opens a locked file. token, login: of an address, the latter with ``user``. held: variable → what it holds.
    """

    file: str = ""
    token: str = ""
    login: str = ""
    user: str = ""
    held: Mapping[str, str] = field(default_factory=dict, repr=False)


def propose(site_folder: Path, key: str, place: str | Path, doors: Doors | None = None) -> tuple[Path, int]:
    """Write ``agencies/<key>.yaml`` from a sample; gives its path and how many lines a person must settle.

    Args:
        place: a file, a folder of files, or an address (https).

    Raises:
        OneTeamError: the key is none, the YAML is there already, nothing lies at the place, or it cannot be read.
    """
    doors = doors or Doors()
    target = _target(site_folder, key)
    day = today_at(site_folder)
    password = fetching.secret(doors.held, doors.file)
    read = [("password_env", doors.file)] if doors.file else []
    with _sample(key, str(place), doors) as (files, delivery):
        text = written(look(key, files, delivery, day=day, password=password, read=read))
    write_atomically(target, text.encode())
    return target, len(marks(text))


def _target(site_folder: Path, key: str) -> Path:
    """Where the YAML goes; never over one that is there."""
    if not KEY.fullmatch(key):
        what = Text("รหัสหน่วยงานใช้ a-z, 0-9 และ _ ขึ้นต้นด้วยตัวอักษร", "an agency's key has a-z, 0-9 and _ and begins with a letter")
        raise OneTeamError("no_key", what, where=repr(key))
    target = site_folder / "agencies" / f"{key}.yaml"
    if target.exists():
        what = Text("มีไฟล์นี้แล้ว", "this file is there already")
        todo = Text("ลบหรือย้ายไฟล์เดิมก่อน หรือใช้รหัสอื่น", "move it away first, or choose another key")
        raise OneTeamError("there_already", what, where=str(target), todo=todo)
    return target


@contextmanager
def _sample(key: str, place: str, doors: Doors) -> Iterator[tuple[list[Path], Delivery]]:
    """The files to look at, and the delivery that will bring their like."""
    if ADDRESS.match(place):
        with TemporaryDirectory(prefix="oneteam-add-") as folder:
            yield _fetched(place, Path(folder), doors), _from_address(place, doors)
        return
    files = files_at(Path(place))
    if not files or not all(f.exists() for f in files):
        what = Text("ไม่มีไฟล์ที่นี่", "there is no file here")
        raise OneTeamError("nothing_there", what, where=place, todo=Text("ตรวจที่อยู่ของไฟล์", "check the path"))
    yield files, [("connector", "files", None), ("path", quoted(f"{key}/{_pattern(files)}"), None)]


def _pattern(files: Sequence[Path]) -> str:
    """What next month's files will be called like: anything with this ending."""
    endings = {f.suffix for f in files}
    return f"*{endings.pop()}" if len(endings) == 1 else "*"


def _fetched(url: str, folder: Path, doors: Doors) -> list[Path]:
    """What lies at the address, by the rules of the connector; it is looked at only, and does not land."""
    if not guarded_address(url):
        what = Text("ที่อยู่ต้องขึ้นต้นด้วย https://", "the address must begin with https://")
        raise OneTeamError("unguarded", what, where=urlsplit(url).hostname or "")
    delivery = Https(connector="https", url=url, token_env=doors.token or None, user=doors.user, password_env=doors.login or None)
    fetched = fetching.fetch(delivery, fetching.Order(folder, doors.held), waits=())  # somebody waits
    return [f.path for f in fetched if f.path]


def _from_address(url: str, doors: Doors) -> Delivery:
    """The connector's keys; an address that holds a key of its own is better kept out of the file."""
    opens = Text("ถ้าที่อยู่นี้เปิดไฟล์ได้โดยไม่ต้องใช้รหัส ให้เก็บไว้ในตัวแปรแวดล้อมและเขียน url_env แทน",
                 "if whoever has this address can open the file, keep it in a variable and write url_env instead")  # fmt: skip
    keys: Delivery = [("connector", "https", None), ("url", quoted(url), opens if urlsplit(url).query else None)]
    named = (("token_env", doors.token), ("user", doors.user), ("password_env", doors.login))
    return [*keys, *((name, quoted(value) if name == "user" else value, None) for name, value in named if value)]
