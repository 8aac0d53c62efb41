"""A made-up province as a complete site: agencies' files, agreements, settings, and the truth beside them.

Belongs here: the one door, and the order in which a site is written. Does not belong here: people, faults, formats, agencies.
"""

import datetime as dt
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from synthetic.agencies import alternative, colleges, dmc, local, oneroster, outreach, private, registry, survey
from synthetic.agencies.common import Site
from synthetic.province import build
from synthetic.site import write_settings
from synthetic.truth import Truth

AS_OF = dt.date(2026, 7, 15)
WRITERS: tuple[tuple[str, Callable[[Site], None]], ...] = (
    ("dopa_population", registry.population),
    ("obec", dmc.areas),
    ("obec_leavers", dmc.leavers),
    ("dla_schools", local.schools),
    ("private_schools", private.schools),
    ("vocational", colleges.vocational),
    ("scripture_schools", colleges.scripture),
    ("sports_school", colleges.sports),
    ("international_schools", oneroster.schools),
    ("dole", alternative.dole),
    ("cyf_centre", alternative.cyf),
    ("workplace", alternative.workplace),
    ("skill_institute", alternative.skill),
    ("mobile_school", alternative.mobile),
    ("volunteers", survey.villages),
    ("shelter", outreach.shelter),
    ("eef_scholarships", outreach.scholarships),
    ("graduates", outreach.graduates),
    ("partners", outreach.partners),
    ("dopa_deaths", registry.deaths),
    ("dopa_moves", registry.moves),
)


@dataclass(frozen=True)
class WorldSummary:
    """What was written: number of people, rows by agency, people by true state, how many belong on the out-of-school list."""

    people: int
    rows: dict[str, int]
    states: dict[str, int]
    listed: int


def write_world(
    folder: Path,
    *,
    children: int,
    seed: int,
    as_of: dt.date = AS_OF,
    progress: Callable[[str, float], None] | None = None,
    errors: float = 1.0,
) -> WorldSummary:
    """Writes a made-up province to ``folder``: ``site.yaml``, ``agencies/``, ``inbox/`` and ``truth/``; the same seed gives the same bytes.

    Args:
        folder: is made where it is missing; ``inbox/``, ``agencies/`` and ``truth/`` in it are replaced.
        children: children and young people aged 1 to 23, five in six of them 3 to 18.
        seed: another number, another province. as_of: the day the truth holds for.
        progress: called with what is being written and the share done, from 0 to 1.
        errors: scales all error rates; 0.5 halves them, 2 doubles them, 0 writes clean files.
    """
    tell = progress or _quiet
    for name in ("inbox", "agencies", "truth"):
        shutil.rmtree(folder / name, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    tell("people", 0.0)
    province = build(children=children, seed=seed, as_of=as_of, errors=errors)
    site = Site(province, folder / "inbox", Truth())
    for done, (name, write) in enumerate(WRITERS, start=1):
        tell(name, done / (len(WRITERS) + 2))
        write(site)
    tell("truth", (len(WRITERS) + 1) / (len(WRITERS) + 2))
    site.truth.write(folder / "truth", province)
    write_settings(folder, province)
    tell("done", 1.0)
    states = province.people["state"].tolist()
    by_state = {s: states.count(s) for s in sorted(set(states))}
    return WorldSummary(children, site.truth.counts(), by_state, int(province.people["listed"].sum()))


def _quiet(what: str, share: float) -> None:
    """Tells nobody."""
