"""The made-up province as one object that all agencies look at.

Belongs here: putting places, families, schools and lives together; the dates files are drawn on; one random stream a purpose.
Does not belong here: writing anything.
"""

import datetime as dt
import zlib
from dataclasses import dataclass

import numpy as np

from synthetic.families import people
from synthetic.life import live, school_opening
from synthetic.places import Places, lampang
from synthetic.schools import schools
from synthetic.tables import Table


@dataclass(frozen=True)
class Province:
    """People, schools and places on ``as_of``; ``errors`` scales all error rates of the agencies' files."""

    people: Table
    schools: Table
    places: Places
    as_of: dt.date
    seed: int
    errors: float

    def rng(self, purpose: str) -> np.random.Generator:
        """A random stream of its own for each purpose, so that one agency's file does not depend on another's."""
        return stream(self.seed, purpose)

    @property
    def opening(self) -> dt.date:
        """First day of the school year."""
        return school_opening(self.as_of)

    @property
    def year(self) -> int:
        """The school year, Buddhist era."""
        return self.opening.year + 543

    @property
    def drawn(self) -> dt.date:
        """The day rosters were drawn: 10 June of the school year, or the as-of date if that is earlier."""
        return min(dt.date(self.opening.year, 6, 10), self.as_of)


def stream(seed: int, purpose: str) -> np.random.Generator:
    """The random stream of a seed for one purpose."""
    return np.random.default_rng([seed, zlib.crc32(purpose.encode())])


def build(*, children: int, seed: int, as_of: dt.date, errors: float) -> Province:
    """The province with ``children`` children and young people (aged 1 to 23 on ``as_of``, five in six of them 3 to 18)."""
    places = lampang(stream(seed, "places"), children)
    table = people(stream(seed, "families"), places, children, as_of)
    school = schools(stream(seed, "schools"), places, children)
    live(stream(seed, "life"), table, school, places, as_of)
    return Province(table, school, places, as_of, seed, errors)
