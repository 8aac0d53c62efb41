"""What each blocking rule is good for: its pairs, what only it brings, and its share of the links, told without any truth.

Belongs here: figures and warnings about rules. Does not belong here: making pairs (``blocking``), printing.

How many links no rule brings is estimated from those that one rule alone brings (f1) and that two bring (f2), as the number of
species not yet seen: f1 (f1 - 1) / (2 (f2 + 1)) (A. Chao, "Nonparametric estimation of the number of classes in a population",
Scandinavian Journal of Statistics 11, 1984, bias-corrected). Rules that look at one thing fail together, so the true number is
rather higher.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from agreements.text import Text
from matching.blocking import RuleCount, block
from matching.candidates import Pairs
from matching.model import Model
from matching.table import Table

DOMINATES = 0.6  # a rule with more of all pairs than this is worth a look


@dataclass(frozen=True)
class RuleWorth:
    """One rule.

    Attributes:
        pairs, new_pairs, only_pairs: all it brings; those no earlier rule brought; those no other rule brings.
        largest_block, blocks_split: records of its largest block; blocks that were larger than its cap.
        linked, linked_only: pairs of records linked by the run that the rule brings, and that it alone brings.
        trains: weights are learnt from its pairs, so it is of use even where other rules bring them, too.
    """

    rule: str
    pairs: int
    new_pairs: int
    only_pairs: int
    largest_block: int
    blocks_split: int
    linked: int
    linked_only: int
    trains: bool = False


@dataclass(frozen=True)
class Rulebook:
    """All rules of a run.

    Attributes:
        rules: in the model's order. pairs: distinct pairs of all rules. linked: linked pairs that blocking brought.
        linked_without: linked pairs that no rule brings: they were joined through other records.
        missed: links that no rule brings, as estimated.
    """

    rules: list[RuleWorth]
    pairs: int
    linked: int
    linked_without: int
    missed: float

    @property
    def recall(self) -> float:
        """The share of links that some rule brings, as estimated: 1 where nothing is linked."""
        total = self.linked + max(self.missed, self.linked_without)
        return self.linked / total if total else 1.0


def rulebook(records: pd.DataFrame, model: Model, clusters: pd.DataFrame) -> Rulebook:
    """The worth of each of the model's rules for these records.

    Args:
        records: as given to ``link``. clusters: ``record_id, cluster_id``, what the run made of them.
    """
    table = Table(records, model.columns_used(), model.derive)
    pairs, counts = block(table, model, lambda _share: None)
    cluster = pd.Series(clusters["cluster_id"].to_numpy(), index=clusters["record_id"].to_numpy())
    codes = pd.factorize(cluster.reindex(table.ids.to_pandas()))[0]
    return of_pairs(pairs, counts, codes, {rule.name for rule in model.blocking if rule.trains is not None})


def of_pairs(pairs: Pairs, counts: Sequence[RuleCount], cluster: np.ndarray, training: Collection[str] = ()) -> Rulebook:
    """The same from the candidate pairs, what each rule brought, the cluster of each record (a number), and the rules that train."""
    linked = cluster[pairs.left] == cluster[pairs.right]
    brought = np.bitwise_count(pairs.rules)
    worth = [_worth(pairs.brought_by(n), brought == 1, linked, count, count.rule in training) for n, count in enumerate(counts)]
    sizes = np.bincount(cluster).astype(np.int64)
    together = int((sizes * (sizes - 1) // 2).sum())
    once, twice = (int((brought[linked] == k).sum()) for k in (1, 2))
    missed = once * (once - 1) / (2 * (twice + 1))
    return Rulebook(worth, len(pairs), int(linked.sum()), together - int(linked.sum()), missed)


def _worth(here: np.ndarray, alone: np.ndarray, linked: np.ndarray, count: RuleCount, trains: bool) -> RuleWorth:
    return RuleWorth(
        count.rule, count.pairs, count.new_pairs, int((here & alone).sum()), count.largest_block, count.blocks_split,
        int((here & linked).sum()), int((here & alone & linked).sum()), trains,
    )  # fmt: skip


def warnings_of(book: Rulebook) -> list[Text]:
    """What a person should look at: rules that bring nothing, nothing of their own, or nearly everything."""
    return [said for worth in book.rules if (said := _warning(worth, book))]


def _warning(worth: RuleWorth, book: Rulebook) -> Text | None:
    name = worth.rule
    if not worth.pairs:
        return Text(f"กฎ {name} ไม่ได้คู่ใดเลย ตัดออกได้", f"rule {name} brings no pair; it can go")
    if not worth.only_pairs and not worth.trains and len(book.rules) > 1:
        return Text(f"กฎ {name}: กฎอื่นได้คู่เหล่านี้ทั้งหมดอยู่แล้ว", f"rule {name}: other rules bring all of its pairs")
    share = worth.pairs / book.pairs
    if share > DOMINATES and len(book.rules) > 1:
        th = f"กฎ {name} ได้คู่ {share:.0%} ของทั้งหมด ควรเพิ่มกุญแจหรือลด cap"
        return Text(th, f"rule {name} brings {share:.0%} of all pairs: give it one more key or a lower cap")
    return None
