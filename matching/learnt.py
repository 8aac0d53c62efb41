"""What a run learnt from its records, and a later run may go by.

Belongs here: the one bundle of it. Does not belong here: learning any part (``weigh``, ``statistics``, ``fellows``, ``doubts``,
``calibration``).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from matching.calibration import Calibration
from matching.fellows import Alone
from matching.statistics import Statistics
from matching.weigh import Weights


@dataclass(frozen=True)
class Learnt:
    """Everything that a run takes from the table as a whole and not from the two records it looks at.

    Attributes:
        weights: m, u and prior, and the model they belong to. statistics: shares of values. alone: the chance of having no fellow.
        usual: by source, how many of its rows 99 in 100 people have at most. calibration: of match probabilities, by reviewers' decisions.
    """

    weights: Weights
    statistics: Statistics
    alone: Alone
    usual: Mapping[str, int]
    calibration: Calibration
