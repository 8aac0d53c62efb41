"""Why rows are, or are not, one person: of a site's last night, or of what ``oneteam link`` wrote.

Belongs here: fetching a stored run and its model. Does not belong here: the explanation (``matching``), its words and drawing
(``publishing.explanations``), linking anew.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from agreements.errors import OneTeamError
from agreements.text import Text
from assets.kept_out import why_kept_out
from assets.linked import newest_links
from assets.site import Site
from assets.standing import rosters, standings
from matching import Explanation, Links, Model, Togetherness, explain, together
from matching.levels import MISSING, MISSING_NAME
from pipelines.linking import SCORED

_ENDS = ["record_id_l", "record_id_r"]


@dataclass(frozen=True)
class Run:
    """A stored run, its model, how to get at its records where there is a way, and why a row was not among them."""

    links: Links
    model: Model
    records: Callable[[], pd.DataFrame] | None = None
    kept_out: Callable[[str], OneTeamError | None] = lambda _: None

    def explain(self, a: str, b: str | None = None) -> Explanation | Togetherness:
        """Why two records are, or are not, one person; of a single one, why the records of its person are.

        Raises:
            OneTeamError: a record was not in the run; why, where that is known.
        """
        try:
            return self._explained(a, b)
        except OneTeamError as error:
            known = [self.kept_out(record) for record in (a, b) if record and error.code == "no_such_record"]
            raise next((why for why in known if why), error) from None

    def _explained(self, a: str, b: str | None) -> Explanation | Togetherness:
        if b is None:
            return together(self.links, self.model, a)
        told = explain(self.links, self.model, a, b)
        if told.verdict == "never_compared" and self.records:
            return explain(self.links, self.model, a, b, records=self.records())
        return told


def of_site(site: Site) -> Run:
    """The last night of a site.

    Raises:
        OneTeamError: no night has run yet, or the model has changed since.
    """
    made, model = newest_links(site), Model.load(site.model)
    pairs = made.pairs
    _refuse_strange(pairs, model, Text("แบบจำลองเปลี่ยนไปหลังคืนล่าสุด", "the model has changed since the last night"),
                    Text("สั่ง oneteam sync", "run `oneteam sync`"))  # fmt: skip
    return Run(Links(pairs, made.clusters, made.report, made.decisions), model, lambda: rosters(site.work, standings(site)),
               lambda record: why_kept_out(site, record))


def of_files(pairs: Path, clusters: Path, model: Path | None) -> Run:
    """What ``oneteam link --pairs … --pairs-detail`` wrote.

    Raises:
        OneTeamError: the files lack what an explanation needs, or are of another model.
    """
    chosen, scored = Model.load(model), _read(pairs)
    what = Text("ไม่มีรายละเอียดของคู่ตามแบบจำลองนี้", "there are no details of pairs by this model")
    again = Text("สั่ง oneteam link --pairs … --pairs-detail", "run `oneteam link --pairs … --pairs-detail`")
    of_another = Text("ระบุแบบจำลองของคู่เหล่านี้ด้วย --model หรือ", "name the model of these pairs by --model, or ")
    todo = again if model else Text(f"{of_another.th}{again.th}", f"{of_another.en}{again.en}")
    _refuse_strange(scored, chosen, what, todo, pairs.name)
    for comparison in chosen.comparisons:
        numbers = {name: number for number, name in enumerate(comparison.order)} | {MISSING_NAME: MISSING}
        scored[f"level_{comparison.name}"] = scored[f"level_{comparison.name}"].map(numbers).fillna(MISSING).astype("int8")
    weights = [f"weight_{c.name}" for c in chosen.comparisons]
    scored = scored.astype(dict.fromkeys([*SCORED[2:], *weights], "float64"))
    rest = scored["match_weight"] - scored[weights].sum(axis=1)
    return Run(Links(scored, _clusters(clusters, scored), {"prior_bits": float(rest.median()) if len(rest) else 0.0}), chosen)


def _clusters(file: Path, pairs: pd.DataFrame) -> pd.DataFrame:
    """Each record's cluster with the mean probability of the cluster's stored pairs, and why a row is left to a person."""
    clusters = _read(file)
    if not {"record_id", "cluster_id"} <= set(clusters.columns):
        raise OneTeamError("no_clusters", Text("ต้องมีคอลัมน์ record_id, cluster_id", "needs record_id, cluster_id"), where=file.name)
    of = clusters.set_index("record_id")["cluster_id"]
    left, right = (pairs[end].map(of) for end in _ENDS)
    cohesion = pairs.loc[left == right, "match_probability"].groupby(left[left == right]).mean()
    return clusters.assign(cohesion=clusters["cluster_id"].map(cohesion).astype(np.float64), review="")


def _refuse_strange(pairs: pd.DataFrame, model: Model, what: Text, todo: Text, where: str = "") -> None:
    """Pairs without the columns of the model's comparisons cannot be explained by it."""
    needed = [*SCORED, "verdict", "reason", *(f"{part}_{c.name}" for c in model.comparisons for part in ("level", "weight"))]
    if not set(needed) <= set(pairs.columns):
        raise OneTeamError("no_details", what, where=where, todo=todo)


def _read(file: Path) -> pd.DataFrame:
    if file.suffix == ".parquet":
        return pd.read_parquet(file)
    return pd.read_csv(file, dtype=str, keep_default_na=False)
