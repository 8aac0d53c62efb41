"""Which files make up an agency's delivery tonight, and where they landed.

Belongs here: the inbox or the connector, files that add to those before, OneRoster deltas over the bundle they change. Does not belong
here: copying (``connectors.landing``), fetching (``connectors.sources.fetching``), reading, the verdict (``intake``).

A delivery is a list of layers. Nearly always there is one: all its files. A OneRoster delta is a layer of its own, over the full
bundle received last and the deltas since; they stay in use, in the order of their receipt, until the next full bundle.
"""

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agreements.delivery import Delivery
from agreements.delivery import Files as Inbox
from agreements.model import Agency
from agreements.ways import AnyDelivery
from assets.site import Site
from assets.standing import Delivered, Standing
from assets.untouched import Untouched
from connectors import landing
from connectors.formats import problems
from connectors.landing import Landed
from connectors.sources import fetching

Files = list[Landed]


@dataclass(frozen=True)
class Arrival:
    """The delivery's files, the undermost layer first; ``baseless``: that is a delta itself, and there is nothing it changes."""

    layers: list[Files]
    baseless: bool = False

    @property
    def files(self) -> Files:
        """All files."""
        return [x for layer in self.layers for x in layer]

    def described(self) -> list[dict[str, Any]]:
        """What the standing keeps of each file: name, hash, size, and its layer where that is not the undermost."""
        return [
            {"name": x.name, "sha256": x.sha256, "size": x.size} | ({"layer": at} if at else {})
            for at, layer in enumerate(self.layers) for x in layer
        ]  # fmt: skip


def arrived(agency: Agency, site: Site, before: Standing) -> Arrival:
    """The files of the agency's delivery: those in the inbox or fetched, with what they add to. Without any, nothing came.

    Of one name the one that came now counts. A file that could not be used is not in use, so it is gone when it is taken away.
    """
    assert agency.delivery is not None  # noqa: S101 - only suppliers are taken in
    known = Untouched(site, agency.agency, fetching.secret(site.secrets, agency.delivery.read.password_env))
    landed = _landed(agency.delivery, agency.agency, site, known)
    units = _units(landed)
    deltas = [u for u in units if known.is_delta(u)]
    known.note()
    full = [x for u in units if u not in deltas for x in u]
    stood = layers(site, agency.agency, before.stands) if before.stands else []
    if not deltas and len(stood) < 2:
        return _one_layer(_with_earlier(full, agency.delivery, agency.agency, site, before))
    if not landed:
        return Arrival(stood if agency.delivery.statement == "additions" else [])
    return _laid(full, deltas, stood, known)


def _landed(delivery: AnyDelivery, agency: str, site: Site, known: Untouched) -> Files:
    """What is in the inbox or at the agency's place tonight, in the landing place."""
    if not isinstance(delivery, Inbox):
        return fetching.bring(delivery, agency, landing_dir=site.landing, work=site.work, secrets=site.secrets, now=site.clock)
    files = landing.find(site.inbox, delivery.path)
    _settled(files, site)
    files.sort(key=known.comes_late)  # a full bundle lands before its deltas, even when killed in between
    return [known.land(f, lambda file: landing.land(file, site.landing, agency=agency, received_at=site.clock())) for f in files]


def layers(site: Site, agency: str, delivered: Delivered) -> list[Files]:
    """The files of a delivery as they landed, layer by layer; without those that are gone."""
    found: dict[int, Files] = {}
    for file in delivered.files:
        landed = landing.found(site.landing, agency, file["name"], file["sha256"])
        if landed:
            found.setdefault(file.get("layer", 0), []).append(landed)
    return [found[at] for at in sorted(found)]


def _one_layer(files: Files) -> Arrival:
    return Arrival([files] if files else [])


def _laid(full: Files, deltas: list[Files], stood: list[Files], known: Untouched) -> Arrival:
    """Deltas over the newest full bundle; one that had come before it is part of it already."""
    stood_full = stood[:1] if stood and not known.is_delta(stood[0]) else []
    base = [full] if full else stood_full
    every = {_mark(layer): layer for layer in [*stood[len(stood_full) :], *deltas]}
    since = max((_received(layer) for layer in base), default="")
    later = sorted((x for x in every.values() if _received(x) >= since), key=lambda x: (_received(x), x[0].name))
    return Arrival([*base, *later], baseless=not base)


def _units(landed: Files) -> list[Files]:
    """Zips each for itself, all other files together: the two ways a bundle is sent."""
    zips = [[x] for x in landed if x.name.lower().endswith(".zip")]
    loose = [x for x in landed if not x.name.lower().endswith(".zip")]
    return [*([loose] if loose else []), *zips]


def _received(files: Files) -> str:
    return max(x.received_at for x in files).isoformat()


def _mark(files: Files) -> frozenset[str]:
    return frozenset(x.sha256 for x in files)


def _with_earlier(landed: Files, delivery: Delivery, agency: str, site: Site, before: Standing) -> Files:
    """Where deliveries add to one another, those in use before belong to it as well."""
    if delivery.statement != "additions":
        return landed
    used = {f["sha256"] for f in before.stands.files} if before.stands else set()
    earlier = landing.kept(site.landing, agency, used if before.remembers else None)  # else everything that landed counts again
    return _named_once([*earlier, *landed])


def _named_once(files: Iterable[Landed]) -> Files:
    return list({x.name: x for x in files}.values())


def _settled(files: list[Path], site: Site) -> None:
    """A file written to a moment ago is looked at again after a second.

    Raises:
        TransientError: it is still growing.
    """
    young = [f for f in files if landing.still_growing(f, now=site.clock())]
    sizes = [f.stat().st_size for f in young]
    if young:
        time.sleep(1)
    if sizes != [f.stat().st_size for f in young]:
        raise problems.still_being_written(young[0].name)
