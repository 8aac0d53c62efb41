"""Columns few rows agree on, which rules and households begin from.

Belongs here: which columns tell enough. Does not belong here: the rules made of them (``rules``), what they are taken for (``plan``).
"""

from matching.proposal.plan import Item, Plan

TELLING = 0.2  # different values, as a share of the cells, of a code that may tell people


def places(plan: Plan) -> list[Item]:
    """Columns of places with many values, from the most telling on."""
    found = [i for i in plan.all("postcode", "place_inner", "place_middle_place", "place_outer") if i.look.distinct > 12]
    return sorted(found, key=lambda i: -i.look.distinct)
