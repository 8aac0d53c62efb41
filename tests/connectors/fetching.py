"""Nights of one connector: what it fetches into a landing place of its own, without waiting between tries."""

import datetime as dt
from pathlib import Path

import pydantic

from agreements.ways import AnyDelivery
from connectors.landing import Landed
from connectors.sources import fetching

NIGHT = dt.datetime(2026, 6, 10, 2, 0, tzinfo=dt.UTC)
LONG_AGO = NIGHT.timestamp() - 86_400


def delivery(**keys: object) -> AnyDelivery:
    """The ``delivery`` of an agency's file."""
    return pydantic.TypeAdapter(AnyDelivery).validate_python(keys)


def bring(keys: dict[str, object], base: Path, *, night: dt.datetime = NIGHT, secrets: dict[str, str] | None = None) -> list[Landed]:
    """One night's fetching of the agency ``school``; places lie below ``base``."""
    asked = delivery(**keys)
    return fetching.bring(asked, "school", landing_dir=base / "landing", work=base / "work", secrets=secrets or {}, now=lambda: night)


def got(landed: list[Landed]) -> dict[str, bytes]:
    """Name → content of what is delivered."""
    return {x.name: x.path.read_bytes() for x in landed}


def new(landed: list[Landed]) -> list[str]:
    """The names of the files that landed tonight."""
    return [x.name for x in landed if x.new]


def left(base: Path) -> list[Path]:
    """Files that lie half fetched."""
    return [p for p in (base / "work" / "fetching").rglob("*") if p.is_file()]
