"""What a run knows of itself: the day it speaks of.

Belongs here: reading a run's tags. Does not belong here: anything of the site.
"""

import datetime as dt
from collections.abc import Mapping

import dagster as dg

from assets.site import Site

AS_OF_TAG = "oneteam/as_of"  # a run tag, so that the command line and Dagster's page set the day in the same way


def as_of(context: dg.AssetExecutionContext, site: Site) -> dt.date:
    """The day this run speaks of: its tag, else the site's."""
    return day_of(context.run.tags, site)


def day_of(tags: Mapping[str, str], site: Site) -> dt.date:
    """The day a run with these tags speaks of."""
    tag = tags.get(AS_OF_TAG)
    return dt.date.fromisoformat(tag) if tag else site.today()
