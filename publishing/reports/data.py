"""What the pages are made from: plain numbers, tables of counts, texts.

Belongs here: the shape of a night's report. Does not belong here: counting (``quality``, ``linkage``, ``figures``), drawing (``pages``).
Nothing here holds a row of a child, so no page can show one.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

import pandas as pd

from agreements.model import Agency
from agreements.text import NOTHING, Lang, Text
from publishing.figures import Figures
from publishing.lists import ListResult
from records.checks import CheckResult


@dataclass(frozen=True)
class Run:
    """What every page says of its origin.

    Attributes:
        versions: code, model, rules, agreements … → version or hash.
    """

    run_id: str
    as_of: dt.date
    site: Text
    versions: Mapping[str, str]


@dataclass(frozen=True)
class ReceivedFile:
    """One file as it came."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True)
class Delivery:
    """One agency's delivery and what became of it.

    Attributes:
        verdict: accepted, held, failed, missing, stale or no_agreement. message: why, when it is not accepted.
        rows_in: = accepted + quarantined + the sum of not_records. in_use: rows of the roster in use tonight (the last good one).
        not_records, reasons, repairs: reason or rule → rows. facts: what the reader found (encoding, sheet, header row …).
        fields: ``quality.field_quality``. id_kinds, precisions, changes: as ``quality`` counts them.
    """

    agency: Agency
    verdict: str
    message: Text = NOTHING
    files: tuple[ReceivedFile, ...] = ()
    received_at: str = ""
    dated: str = ""
    rows_in: int = 0
    accepted: int = 0
    quarantined: int = 0
    in_use: int = 0
    not_records: Mapping[str, int] = field(default_factory=dict)
    reasons: Mapping[str, int] = field(default_factory=dict)
    repairs: Mapping[str, int] = field(default_factory=dict)
    facts: Mapping[str, object] = field(default_factory=dict)
    checks: tuple[CheckResult, ...] = ()
    fields: pd.DataFrame | None = None
    id_kinds: Mapping[str, int] = field(default_factory=dict)
    precisions: Mapping[str, int] = field(default_factory=dict)
    changes: Mapping[str, int] = field(default_factory=dict)

    @property
    def no_record(self) -> int:
        """Rows that are no record (titles, totals, blank lines)."""
        return sum(self.not_records.values())

    @property
    def whole(self) -> bool:
        """Whether every row is accounted for."""
        return self.rows_in == self.accepted + self.quarantined + self.no_record

    @property
    def let_in(self) -> int:
        """Usable rows of a delivery that is in use."""
        return self.accepted if self.verdict in ("accepted", "stale") else 0

    @property
    def waiting(self) -> int:
        """Usable rows of a delivery that is not in use: held, rejected or without agreement."""
        return self.accepted - self.let_in

    @property
    def troubled(self) -> bool:
        """Whether a person must look at it."""
        return self.verdict not in ("accepted", "stale") or not self.whole


@dataclass(frozen=True)
class Linkage:
    """What the linkage did.

    Attributes:
        flow: steps with their counts, in order. blocking: ``rule, pairs``. weights: ``field, level, m, u, weight`` (field: the
            comparison's name; level: what it says, a ``Text``; weight in log2).
        sizes: ``linkage.cluster_sizes``. sources: ``linkage.source_links``. groups: ``linkage.linked_by_group``.
        cuts: reason → links refused or cut. thresholds: name → match weight. sensitivity: ``threshold, people`` or None.
        histogram, bands: ``linkage.weight_histogram``, ``weight_bands``. chances: ``linkage.chance_bands``.
        cohesion: ``linkage.cohesion_bands``. review: reason → people
        left to a person. trained: whether the weights were learnt from these records. how: whether everything was linked or what changed.
        calibrated_on: pairs decided by reviewers that the probabilities were learnt from, 0 = by the weights alone.
    """

    flow: tuple[tuple[Text, int], ...]
    blocking: pd.DataFrame
    weights: pd.DataFrame
    sizes: pd.DataFrame
    sources: pd.DataFrame
    groups: pd.DataFrame
    cuts: Mapping[str, int] = field(default_factory=dict)
    thresholds: Mapping[str, float] = field(default_factory=dict)
    sensitivity: pd.DataFrame | None = None
    histogram: pd.DataFrame | None = None
    bands: pd.DataFrame | None = None
    chances: pd.DataFrame | None = None
    cohesion: pd.DataFrame | None = None
    review: Mapping[str, int] = field(default_factory=dict)
    trained: bool = False
    how: Text = NOTHING
    calibrated_on: int = 0


@dataclass(frozen=True)
class ReportData:
    """Everything the pages of one night show.

    Attributes:
        labels: code → words, for reasons, repairs, blocking rules and whatever else is counted by code; an unknown code is shown itself.
        events: what happened to person ids tonight (created, merged, split, retired) → count.
        lists: what went out. held_back: what did not, and why. links: further pages (words, the file beside ``index.html``).
        lang: the language the pages open in.
    """

    run: Run
    deliveries: tuple[Delivery, ...]
    figures: Figures
    linkage: Linkage | None = None
    labels: Mapping[str, Text] = field(default_factory=dict)
    events: Mapping[str, int] = field(default_factory=dict)
    lists: tuple[ListResult, ...] = ()
    held_back: tuple[Text, ...] = ()
    links: tuple[tuple[Text, str], ...] = ()
    agencies: tuple[Agency, ...] = ()
    lang: Lang = "th"
