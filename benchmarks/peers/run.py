"""One run of Splink, in a process of its own: ``python -m benchmarks.peers.run MODEL RECORDS OUT [THRESHOLD]``.

Belongs here: from a file of records to scored pairs and clusters with a model of this room. Does not belong here: which model, measuring.

RECORDS is CSV or Parquet with ``record_id, source``. Writes OUT/pairs.parquet (``record_id_l, record_id_r, match_probability, cut``),
OUT/clusters.parquet (``record_id, cluster_id``) and OUT/told.json (pairs compared, seconds by step).
"""

import json
import logging
import sys
import time
import warnings
from pathlib import Path
from typing import Any

import duckdb
from splink import DuckDBAPI, Linker, SettingsCreator

from benchmarks.peers.model import PeerModel
from benchmarks.peers.models import model_of

SEED = 1
KEEP = 0.01  # pairs below are not worth keeping


class Run:
    """A linker over a file of records, with the seconds of each step."""

    def __init__(self, model: PeerModel, records: Path) -> None:
        self.model, self.seconds, self._at = model, {}, time.process_time()
        self.db = duckdb.connect()
        reader = "read_parquet" if records.suffix == ".parquet" else "read_csv"
        how = "" if records.suffix == ".parquet" else ", all_varchar=true"
        self.db.execute(f"create table given as select * from {reader}('{records}'{how})")
        self.db.execute(f"create table people as select record_id as unique_id, source as source_dataset, {', '.join(model.columns)} from given")
        self.linker = self._linker()
        self.lap("load")

    def lap(self, step: str) -> None:
        """Notes the CPU seconds since the last step."""
        now = time.process_time()
        self.seconds[step], self._at = round(now - self._at, 2), now

    def _linker(self) -> Linker:
        settings = SettingsCreator(
            link_type=self.model.link_type, comparisons=list(self.model.comparisons), blocking_rules_to_generate_predictions=list(self.model.blocking),
            retain_matching_columns=False, retain_intermediate_calculation_columns=False,
        )  # fmt: skip
        self.api = DuckDBAPI(self.db)
        self.tables = [self.api.register(t, dataset_display_name=n) for n, t in self._tables()]
        return Linker(self.tables, settings, log_level=logging.ERROR)

    def _tables(self) -> list[tuple[str, str]]:
        """The people as one table, or one table a list."""
        if self.model.link_type != "link_only":
            return [("all_people", "people")]
        lists = [name for (name,) in self.db.execute("select distinct source_dataset from people order by 1").fetchall()]
        for name in lists:
            self.db.execute(f"create table list_{name} as select * from people where source_dataset = '{name}'")
        return [(name, f"list_{name}") for name in lists]

    def train(self) -> None:
        """Prior, u, then m on each training rule."""
        training = self.linker.training
        training.estimate_probability_two_random_records_match(list(self.model.deterministic), recall=self.model.recall)
        training.estimate_u_using_random_sampling(max_pairs=self.model.u_pairs, seed=SEED)
        self.lap("u")
        for rule in self.model.training:
            training.estimate_parameters_using_expectation_maximisation(rule)
        self.lap("EM")

    def score(self) -> tuple[str, int]:
        """Blocks and scores, then drops what a veto forbids: the table of pairs, and how many were compared."""
        blocked = self.linker.inference.compute_blocked_pairs_for_predict()
        compared = self.db.execute(f"select count(*) from {blocked.physical_name}").fetchall()
        self.lap("block")
        scored = self.linker.inference.predict(threshold_match_probability=KEEP)
        judged = self._judged(scored.physical_name)
        self.pairs = self._allowed(judged) if self.model.vetoes else scored
        self.lap("score")
        return judged, int(compared[0][0])

    def _judged(self, scored: str) -> str:
        """The scored pairs with ``cut``: a veto forbids them."""
        vetoed = " or ".join(f"coalesce({veto}, false)" for veto in self.model.vetoes)
        joined = f"{scored} p join people l on l.unique_id = p.unique_id_l join people r on r.unique_id = p.unique_id_r"
        self.db.execute(f"create table judged as select p.*, {f'{vetoed} as cut from {joined}' if vetoed else f'false as cut from {scored} p'}")
        return "judged"

    def _allowed(self, judged: str) -> Any:
        self.db.execute(f"create table allowed as select * exclude (cut) from {judged} where not cut")
        return self.api.register("allowed", table_name="allowed_pairs")

    def cluster(self, threshold: float) -> str:
        """Clusters at a threshold: connected components, or single best links where a source holds a person once."""
        clustering = self.linker.clustering
        if self.model.one_record_of:
            found = clustering.cluster_using_single_best_links(
                self.pairs, duplicate_free_datasets=list(self.model.one_record_of), threshold_match_probability=threshold
            )
        else:
            found = clustering.cluster_pairwise_predictions_at_threshold(self.pairs, threshold_match_probability=threshold)
        self.lap("cluster")
        return found.physical_name


def write(run: Run, pairs: str, clusters: str, out: Path) -> None:
    """Both tables, the smaller record id first."""
    ids = "least(unique_id_l, unique_id_r) record_id_l, greatest(unique_id_l, unique_id_r) record_id_r"
    run.db.execute(f"copy (select {ids}, match_probability, cut from {pairs}) to '{out / 'pairs.parquet'}' (format parquet)")
    run.db.execute(f"copy (select unique_id record_id, cluster_id from {clusters}) to '{out / 'clusters.parquet'}' (format parquet)")


def main(name: str, records: str, out: str, threshold: str = "0.95") -> None:
    """Runs a model of this room over a file."""
    warnings.simplefilter("ignore")
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    run = Run(model_of(name), Path(records))
    run.train()
    pairs, compared = run.score()
    clusters = run.cluster(float(threshold))
    write(run, pairs, clusters, folder)
    (folder / "told.json").write_text(json.dumps({"pairs_compared": compared, "cpu_by_step": run.seconds}))


if __name__ == "__main__":
    main(*sys.argv[1:])
