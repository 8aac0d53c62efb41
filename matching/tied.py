"""Comparisons that say what others say already, noticed where weights are learnt, and a run that would come to nothing by them.

Belongs here: the sign of it, what is told, when a run stops. Does not belong here: learning (``weigh``), proposals (``proposal``).

A rule by which rows of one full name meet makes first and last name agree as well. Where the model does not say so, EM takes that for
strong evidence: every pair of the rule becomes a match, namesakes too, and whatever tells strangers apart (another birth date) is learnt
to say nothing. The sign: most of a rule's pairs are taken for matches, though many of them disagree in what is left free to differ.
What always agrees is then fixed by the rule, so that weights keep their meaning; it still counts twice, which only the model can mend,
so it is told.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import numpy as np

from agreements.errors import OneTeamError
from agreements.text import Text
from matching.model import Model
from matching.parts import BlockingRule

MOST = 0.5  # of a rule's pairs are matches, as EM says
_ALWAYS = 0.95  # of these agree
_SELDOM = 0.2  # of random pairs agree: what most people share is no evidence anyway
_STRANGERS = 1 / 3  # of these disagree in what may differ
_LARGE, _ENDLESS = 1_000, 10_000  # records in one component of pairs that mostly are no links


@dataclass(frozen=True)
class Tied:
    """Comparisons (``tied``) that a rule makes agree by looking for others (``by``); which the model does not say."""

    rule: str
    by: tuple[str, ...]
    tied: tuple[str, ...]

    @property
    def text(self) -> Text:
        """What is wrong, and what to write."""
        tied, by, group = ", ".join(self.tied), ", ".join(self.by), ", ".join((*self.by, *self.tied))
        line = f"dependent: [{{comparisons: [{group}], share: 0.3}}]"
        return Text(
            f"สิ่งที่เทียบ {tied} บอกสิ่งเดียวกับ {by} (กฎ {self.rule}) จึงถูกนับซ้ำและอาจรวมคนชื่อเดียวกัน เพิ่มในแบบจำลอง: {line}",
            f"{tied}: says what {by} says already (rule {self.rule}), so it counts twice and may merge strangers; add to the model: {line}",
        )


def tied_in(report: Mapping[str, object]) -> list[Text]:
    """What a run's report says of tied comparisons, in words."""
    return [Tied(one["rule"], tuple(one["by"]), tuple(one["tied"])).text for one in cast("list[dict[str, Any]]", report["tied"])]


def always_agreeing(
    bits: Sequence[np.ndarray], u: Sequence[np.ndarray], patterns: np.ndarray, counts: np.ndarray, free: list[int]
) -> set[int]:
    """The free comparisons in which a rule's matches agree, those of strangers too; none where hardly any of them are strangers'.

    Args:
        bits, u: of each level, before it teaches anything. patterns, counts: of what it takes for matches. free: what it does not fix.
    """
    says = {i: np.append(bits[i], 0.0)[patterns[i]] for i in free}
    seldom = {i for i in free if u[i][bits[i] > 0].sum() <= _SELDOM}
    always = {i for i in seldom if counts[says[i] > 0].sum() >= _ALWAYS * max(counts[patterns[i] >= 0].sum(), _ALWAYS * counts.sum())}
    left = [says[i] for i in free if i not in always]
    strangers = counts[np.sum(left, axis=0) < 0].sum() if left else 0
    return always if strangers >= _STRANGERS * counts.sum() else set()


def declared(model: Model, rule: BlockingRule) -> set[int]:
    """Comparisons that a rule fixes by what the model says: those of its keys, and those that depend on one that it fixes."""
    looked_for = {name for key in rule.keys for name in key.partition(":")[2].split("|")}
    fixed = {*(rule.trains or ()), *(c.name for c in model.comparisons if c.column in looked_for)}
    groups = [set(group.comparisons) for group in model.dependent]
    return {model.row(name) for name in fixed.union(*(group for group in groups if group & fixed))}


def refuse_collapsed(tied: Sequence[Tied], component: np.ndarray, left: np.ndarray, linking: np.ndarray) -> None:
    """Stops a run whose weights would take strangers in their thousands for one person: it would not end in any useful time.

    Args:
        component: of each record. left: first records of the pairs weighed; linking: which of them would be links (bool).

    Raises:
        OneTeamError: with what depends on what, and what to write into the model.
    """
    sizes = np.bincount(component)
    pairs, links = (np.bincount(component[of], minlength=len(sizes)) for of in (left, left[linking]))
    largest = int(sizes[2 * links < pairs].max(initial=0))
    if largest <= (_LARGE if tied else _ENDLESS):
        return
    todo = Text(" ".join(x.text.th for x in tied), "; ".join(x.text.en for x in tied)) if tied else _LOOK
    what = Text(
        f"หยุดเพราะแถว {largest:,} แถวเกาะกันเป็นกลุ่มเดียวทั้งที่คู่ส่วนใหญ่ไม่ตรงกัน",
        f"stopped, since {largest:,} rows hang together though most of their pairs do not fit",
    )
    raise OneTeamError("weights_collapsed", what, todo=todo)


_LOOK = Text(
    "ดูว่ามีคอลัมน์ที่บอกสิ่งเดียวกันหรือไม่ (dependent) หรือเชื่อมด้วยน้ำหนักในแบบจำลอง (--no-train)",
    "see whether columns say the same (dependent), or link by the model's own weights (--no-train)",
)
