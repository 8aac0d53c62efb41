"""All agencies' evening: what came of each is set beside the lists of the others, whatever the order they were read in.

Belongs here: whose lists testify, when a delivery is judged anew, the standings of the night. Does not belong here: the verdict by an
agency's own past (``intake``), the figures (``records.trust``, ``records.witnesses``), Dagster.
Why so: docs/decisions/0036-trust-per-delivery.md.
"""

import dataclasses
import datetime as dt
from collections.abc import Sequence

from agreements.model import Agency
from assets import progress
from assets.beside import Testify, witnesses_mark
from assets.guard import broke, of_the_machine
from assets.intake import BASELESS, failed, take, verdict
from assets.lateness import with_lateness
from assets.rows import checked_beside
from assets.rulings import ruled, ruling_on
from assets.site import Site
from assets.standing import Standing, load, save_evening
from assets.taken import Taken, forget, taken


def take_in(agencies: Sequence[Agency], site: Site, day: dt.date) -> list[Standing]:
    """Some agencies' evening as a whole: taken in, then judged together; where they stand.

    Raises:
        TransientError: see ``intake.take``.
    """
    for agency in agencies:
        take(agency, site, day)
    stand = judge(site, day)
    return [stand[a.agency] for a in agencies]


def judge(site: Site, day: dt.date) -> dict[str, Standing]:
    """Judge what was taken in since the last judging; where its agencies stand, by key. Writes all standings, or none.

    All are judged beside the same lists. What is let in testifies in its turn, until those that are held have nothing new to hear.
    """
    agencies = {a.agency: a for a in site.suppliers}
    told = {key: found for key in agencies if (found := taken(site.work, key))}
    stand = {key: _by_ruling(site, found) for key, found in told.items()}
    silent = {key: standing for key in agencies if key not in told and (standing := load(site.work, key))}  # not looked at tonight
    waiting = {key: found for key, found in told.items() if found.stood}
    while True:
        testify = {key: heard for key, standing in (silent | stand).items() if (heard := standing.testifies)}
        held = {key: s for key, s in stand.items() if key not in waiting and s.verdict == "held" and s.witnesses}
        waiting |= {key: Taken(s, s) for key, s in held.items() if s.witnesses != witnesses_mark(agencies[key], site, testify)}
        if not waiting:
            break
        stand |= {key: _beside(agencies[key], site, found, testify) for key, found in waiting.items()}
        waiting = {}
    stand = {key: with_lateness(agencies[key], standing, day, site.calendar) for key, standing in stand.items()}
    save_evening(site.work, [standing for key, standing in stand.items() if standing != load(site.work, key)])
    forget(site.work)
    return stand


def _by_ruling(site: Site, found: Taken) -> Standing:
    """Where an agency stands with the ruling on what is new, if any."""
    standing = found.standing
    return ruled(standing, ruling_on(site, standing.agency, standing.newest)) if found.stood and standing.newest else standing


def _beside(agency: Agency, site: Site, found: Taken, testify: Testify) -> Standing:
    """Where an agency stands by the others' lists, too."""
    alone, stood = found.standing, found.stood
    assert alone.newest is not None  # noqa: S101 - nothing else waits
    assert stood is not None  # noqa: S101 - as above
    progress.say("checks", 0.0)
    try:
        newest, checks = checked_beside(agency, site, alone.checks, alone.newest, stood.stands, testify)
    except Exception as error:
        if of_the_machine(error):
            raise
        return failed(stood, "internal_error", broke(error))
    standing = _by_ruling(site, Taken(verdict(stood, newest, checks, baseless=alone.code == BASELESS), stood))
    if standing.verdict != "held" or standing.code == "rejected":
        return standing
    by_itself = alone.heard or _by_ruling(site, found).verdict == "accepted"
    return dataclasses.replace(standing, witnesses=witnesses_mark(agency, site, testify), heard=by_itself)
