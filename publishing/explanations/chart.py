"""An explanation in one language as a chart: a title, sentences, bars of weights with thresholds, and further lines.

Belongs here: what is shown, in which order and words. Does not belong here: how it is drawn (``terminal``, ``picture``), deciding.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isnan

from agreements.text import Lang, Text
from matching import Explanation, Togetherness
from matching.explain import Key
from matching.levels import MISSING_NAME
from matching.stored import Line
from matching.words import TOTAL_LABEL
from publishing.labels import LABELS

VERDICTS: dict[str, Text] = {
    "linked": Text("เป็นคนเดียวกัน", "One person"),
    "apart": Text("เป็นคนละคน", "Two people"),
    "review": Text("ยังไม่เชื่อม ให้คนตัดสิน", "Not linked: left to a person"),
    "never_compared": Text("ไม่ได้เทียบกัน", "Not compared"),
}
_SUM = Text("น้ำหนักรวม {weight} บิต โอกาสเป็นคนเดียวกัน {chance}", "match weight {weight} bits, {chance} likely to be one person")
_ALONE_SUM = Text(
    "น้ำหนักรวม {weight} บิต ดูจากน้ำหนักอย่างเดียวมีโอกาส {chance}",
    "match weight {weight} bits; by the weight alone, {chance} likely to be one person",
)
_NOTHING = Text("ไม่มีข้อมูลให้เทียบ", "Nothing to compare")
_PATH = Text("เชื่อมกันผ่าน", "Joined by way of")
_OTHERS = {
    "weak_join": Text("คู่อื่นระหว่างสองคนนี้", "Other pairs between the two people"),
    "person_conflict": Text("คู่อื่นระหว่างสองคนนี้", "Other pairs between the two people"),
    "fits_two": Text("คนอื่นที่เข้ากันด้วย", "Others that fit as well"),
}
_KEYS = Text("กฎที่ใกล้เคียงที่สุดจาก {n} ข้อ", "The closest of {n} rules")
_ALIKE = Text("ตรงกัน", "alike")
_CLOSEST = 3
_TREE = Text("การเชื่อมที่ยึดแถวเหล่านี้ไว้ด้วยกัน (แรงที่สุดก่อน)", "What holds the rows together (strongest links first)")
_ALONE = Text("แถวเดียว ไม่เชื่อมกับแถวใด", "A single row, linked with no other")
_MANY = Text("{n} แถวเป็นคนเดียวกัน", "{n} rows are one person")
_COHESION = Text(
    "ความเหนียวแน่น {chance} (ค่าเฉลี่ยโอกาสเป็นคนเดียวกันของทุกคู่)", "cohesion {chance} (mean probability of all its pairs)"
)
_ROWS = Text("แถวของคนนี้", "Rows of the person")
_WEAKEST = Text("จุดที่อ่อนที่สุด", "The weakest place")
_LOOSEST = Text(
    "สองฝั่งนี้ผูกกันหลวมที่สุด คู่ที่แน่นที่สุดระหว่างสองฝั่งคือ {pair} ({weight})",
    "These two sides hold together least; the strongest pair between them is {pair} ({weight})",
)
_APART = Text(
    "หากไม่มีคู่นี้จะแยกจากกัน คู่อื่นระหว่างสองฝั่งอีก {across} คู่ไม่มีคู่ใดถึงเกณฑ์เชื่อม",
    "without it they would fall apart: of the {across} other pairs compared between them none is a link by itself",
)
_HELD = Text(
    "แม้ไม่มีคู่นี้ก็ยังอยู่ด้วยกัน เพราะคู่อื่นระหว่างสองฝั่ง {across} คู่ ถึงเกณฑ์เชื่อม {links} คู่",
    "without it they would still hold together: of the {across} other pairs compared between them {links} would link by themselves",
)
_REFUSED = Text("ใกล้เคียงแต่ไม่เชื่อม", "Near, but refused")


@dataclass(frozen=True)
class Bar:
    """A bar from one weight to another, in bits."""

    label: str
    found: str
    start: float
    end: float

    @property
    def weight(self) -> float:
        """How long it is; negative when it goes back."""
        return self.end - self.start


@dataclass(frozen=True)
class Block:
    """A heading and the lines under it."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Chart:
    """What is drawn. ``running``: the bars add up, the last one being their sum; else each stands for itself.

    ``limits``: label and weight of each threshold.
    """

    lang: Lang
    title: str
    lead: tuple[str, ...]
    bars: tuple[Bar, ...]
    running: bool
    limits: tuple[tuple[str, float], ...]
    blocks: tuple[Block, ...]

    def span(self) -> tuple[float, float]:
        """The least and the greatest weight to be drawn."""
        drawn = [0.0, *(x for bar in self.bars for x in (bar.start, bar.end)), *(bits for _, bits in self.limits)]
        return min(drawn), max(drawn)


def bits(weight: float) -> str:
    """A weight as people read it."""
    return f"{weight:+.2f}"


def chance(probability: float) -> str:
    """A probability in percent, never rounded to certainty."""
    if isnan(probability):
        return "–"
    return "<0.01%" if probability < 0.00005 else ">99.99%" if probability > 0.99995 else f"{100 * probability:.2f}%"


def chart_of(told: Explanation | Togetherness, lang: Lang) -> Chart:
    """The chart of either."""
    return chart_of_pair(told, lang) if isinstance(told, Explanation) else chart_of_person(told, lang)


def chart_of_pair(explanation: Explanation, lang: Lang) -> Chart:
    """Why two records are, or are not, one person."""
    e = explanation
    lead = [" + ".join(e.records), e.sentence.in_(lang)]
    if e.parts:
        lead.append((_SUM if e.verdict == "linked" else _ALONE_SUM).format(weight=bits(e.weight), chance=chance(e.probability)).in_(lang))
    limits = _limits(e.review, e.link, lang) if e.parts else ()
    return Chart(lang, VERDICTS[e.verdict].in_(lang), tuple(lead), _waterfall(e, lang), True, limits, tuple(_pair_blocks(e, lang)))


def chart_of_person(whole: Togetherness, lang: Lang) -> Chart:
    """Why a person's records are one."""
    several = len(whole.records) > 1
    title = (_MANY.format(n=len(whole.records)) if several else _ALONE).in_(lang)
    lead = [_COHESION.format(chance=chance(whole.cohesion)).in_(lang)] if several else [whole.records[0]]
    lead += [whole.sentence.in_(lang)] if whole.doubt else []
    bars = tuple(Bar(f"{x.left} – {x.right}", chance(x.probability), 0.0, x.weight) for x in whole.tree)
    limits = _limits(whole.review, whole.link, lang) if bars else ()
    return Chart(lang, title, tuple(lead), bars, False, limits, tuple(_person_blocks(whole, lang)))


def heading(chart: Chart) -> str:
    """What stands over the bars."""
    return "" if chart.running else _TREE.in_(chart.lang)


def _limits(review: float, link: float, lang: Lang) -> tuple[tuple[str, float], ...]:
    return tuple((LABELS[name].in_(lang), weight) for name, weight in (("review", review), ("link", link)))


def _waterfall(e: Explanation, lang: Lang) -> tuple[Bar, ...]:
    """Each part that was compared from where the one before ended, then the sum."""
    found, at = [], 0.0
    for part in e.parts:
        if part.level != MISSING_NAME:
            found.append(Bar(part.label.in_(lang), part.found.in_(lang), at, at + part.bits))
            at += part.bits
    return (*found, Bar(TOTAL_LABEL.in_(lang), "", 0.0, e.weight)) if found else ()


def _pair_blocks(e: Explanation, lang: Lang) -> Iterable[Block]:
    lacking = [part.label.in_(lang) for part in e.parts if part.level == MISSING_NAME]
    if lacking:
        yield Block(_NOTHING.in_(lang), (", ".join(lacking),))
    if e.path:
        yield Block(_PATH.in_(lang), (" – ".join(e.path),))
    if e.others:
        yield Block(_OTHERS[e.reason].in_(lang), _told(e.others, lang))
    if e.keys:
        yield Block(_KEYS.format(n=len(e.keys)).in_(lang), tuple(_near(key, lang) for key in e.keys[:_CLOSEST]))


def _near(key: Key, lang: Lang) -> str:
    """A rule that did not bring two rows together: what keeps them out, and what agrees all the same."""
    rule, alike = LABELS.get(key.rule, Text(key.rule, key.rule)).in_(lang), key.alike.in_(lang)
    return f"{rule}: {key.told.in_(lang)}" + (f" ({_ALIKE.in_(lang)}: {alike})" if alike and key.share < 1 else "")


def _person_blocks(whole: Togetherness, lang: Lang) -> Iterable[Block]:
    if len(whole.records) > 1:
        yield Block(_ROWS.in_(lang), whole.records)
    if whole.weakest and whole.sides:
        pair, weight = f"{whole.weakest.left} – {whole.weakest.right}", bits(whole.weakest.weight)
        sides = tuple(" + ".join(side) for side in whole.sides)
        also = (_HELD if whole.links else _APART).format(across=whole.across, links=whole.links).in_(lang)
        yield Block(_WEAKEST.in_(lang), (_LOOSEST.format(pair=pair, weight=weight).in_(lang) + ":", *sides, also))
    if whole.refused:
        yield Block(_REFUSED.in_(lang), _told(whole.refused, lang))


def _told(lines: Sequence[Line], lang: Lang) -> tuple[str, ...]:
    """Each pair with its weight, probability and reason."""
    return tuple(f"{x.left} – {x.right}: {bits(x.weight)}, {chance(x.probability)}: {_reason(x, lang)}" for x in lines)


def _reason(line: Line, lang: Lang) -> str:
    """Why a pair became what it is; where other rows decided that, which, and why."""
    cause = line.because
    return line.sentence.in_(lang) + (f" ({cause.left} – {cause.right}: {cause.sentence.in_(lang)})" if cause else "")
