"""What is known of an agency from the nights before, also when ``work/`` was thrown away.

Belongs here: the standing as the register remembers it, and the work tables of deliveries in use, made again from what landed.
Does not belong here: tonight's delivery (``intake``).
"""

import dataclasses
from typing import Any

from agreements.errors import OneTeamError
from agreements.model import Agency
from assets.arrivals import Arrival, layers
from assets.rows import make_tables, mark
from assets.site import Site
from assets.standing import Delivered, Standing, from_json, load, roster_path
from register.runs import newest_standing
from register.store import open_register


def known(site: Site, agency: str) -> Standing:
    """Where the agency stood last: by ``work/``, else by the register's newest night, else it is missing."""
    here = load(site.work, agency)
    if here:
        return here
    if not site.has_register:  # the first night: nothing to remember
        return Standing(agency, "missing")
    said = newest_standing(open_register(site.database_url), agency)
    return from_json(said) if said else Standing(agency, "missing")


def with_tables(agency: Agency, site: Site, before: Standing) -> Standing:
    """The standing with the tables of the deliveries it speaks of; one whose files are gone too is no longer spoken of."""
    stands, checks = _with_table(agency, site, before.stands)
    earlier, _ = _with_table(agency, site, before.before)
    if before.newest is None or before.newest != before.stands:
        return dataclasses.replace(before, stands=stands, before=earlier)
    return dataclasses.replace(before, stands=stands, before=earlier, newest=stands, checks=checks or before.checks)


def _with_table(agency: Agency, site: Site, delivered: Delivered | None) -> tuple[Delivered | None, list[dict[str, Any]]]:
    """The delivery; when its roster is not there, read again from landing, under today's agreement and code, with its checks."""
    if delivered is None or roster_path(site.work, agency.agency, delivered.fingerprint).exists():
        return delivered, []
    arrival = Arrival(layers(site, agency.agency, delivered))
    if len(arrival.files) < len(delivered.files):
        return None, []
    again = dataclasses.replace(delivered, fingerprint=mark(agency, arrival, site))
    try:
        made, (checks, _) = make_tables(agency, site, arrival, again, None)
    except OneTeamError:  # the agreement reads other columns by now
        return None, []
    return made, checks
