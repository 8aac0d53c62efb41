"""Nights that go by a base: what they link, what they find done, and when everything is linked again."""

import dataclasses
import datetime as dt
import hashlib
import random
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pandas as pd
import pytest

from assets import bases, linking
from assets.linked import Linked, decided, links_mark, newest_links
from assets.linking import make_links
from assets.site import Site
from assets.standing import standings
from matching import Model, link
from matching.model import DEFAULT
from tests.assets import rosters
from tests.assets.rosters import Rosters

DAY = dt.date(2026, 7, 15)
LATE, WITHDRAWN = "dla_schools", "workplace"  # an agency that comes on the second night, and one that is no longer used on the third


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Site, Rosters]:
    """A province after its first night, to which one agency did not come, and all rosters; look only."""
    site, all_of_them = rosters.province(tmp_path_factory.mktemp("bases") / "province", 150)
    night(site, {agency: rows for agency, rows in all_of_them.items() if agency != LATE})
    return site, all_of_them


@pytest.fixture
def site(made: tuple[Site, Rosters], tmp_path: Path) -> Site:
    """A copy of the site, to go on from."""
    return copied(made[0], tmp_path / "site")


@pytest.fixture
def before(made: tuple[Site, Rosters]) -> Rosters:
    """The first night's rosters."""
    return {agency: rows for agency, rows in made[1].items() if agency != LATE}


def copied(site: Site, folder: Path) -> Site:
    for name in ("agencies", "landing", "work"):
        shutil.copytree(site.folder / name, folder / name)
    return dataclasses.replace(site, folder=folder)


def edited(before: Rosters, seed: int) -> Rosters:
    """The rosters with a few rows mended, gone and moved about in every tenth place."""
    rng, after = random.Random(seed), {}
    for agency, rows in before.items():
        rows = rows.drop(index=rng.sample(list(rows.index), len(rows) // 80)).sample(frac=1, random_state=seed).reset_index(drop=True)
        for at in rng.sample(list(rows.index), len(rows) // 50):
            column = rng.choice(["first_name", "birth_date", "phone", "national_id", "status"])
            rows.loc[at, column] = rows[column].iloc[rng.randrange(len(rows))]
        after[agency] = rosters.written_anew(rows, agency)
    return after


def nights(made: tuple[Site, Rosters], before: Rosters) -> Iterator[Rosters]:
    """Three nights after the first: edits, an agency that comes late, one that is withdrawn."""
    second = edited(before, 1)
    yield second
    third = edited(second, 2) | {LATE: made[1][LATE].iloc[:40]}
    yield third
    yield {agency: rows for agency, rows in edited(third, 3).items() if agency != WITHDRAWN}


def night(site: Site, these: Rosters, day: dt.date = DAY) -> Linked:
    rosters.put(site, these)
    return make_links(site, day)


def how(made: Linked) -> tuple[str, str]:
    return made.report["night"]["kind"], made.report["night"]["why"]


def people(clusters: pd.DataFrame, name: str) -> set[frozenset[str]]:
    return {frozenset(rows) for _, rows in clusters.groupby("cluster_id")[name]}


def ends(pairs: pd.DataFrame, names: Mapping[str, str] | None = None) -> set[frozenset[str]]:
    both = zip(pairs["record_id_l"], pairs["record_id_r"], strict=True)
    return {frozenset(names[end] if names else end for end in pair) for pair in both}


def files(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture(autouse=True)
def whatever_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a province so small a few edits are a large share and look like drift; tests of these two say so themselves."""
    monkeypatch.setattr("matching.since.MOST_CHANGED", 0.5)
    monkeypatch.setattr("matching.drift.NOTABLE", 50.0)


def test_night_after_night_the_links_are_those_of_all_rows_by_what_the_base_learnt(site, made, before):
    assert how(night(site, before)) == ("full", "no_base")
    base = bases.serving(site, links_mark(site, standings(site), decided(site)), DAY).read(site)
    single = [a.agency for a in site.agencies if a.no_duplicates]
    for number, these in enumerate(nights(made, before)):
        found = night(site, these, DAY + dt.timedelta(days=number + 1))
        assert how(found) == ("changes", "")
        records = pd.concat(these.values(), ignore_index=True)
        whole = link(records.assign(record_id=records["record_key"]), Model.load(), one_row_sources=single, learnt=base.learnt)
        assert people(found.clusters, "record_key") == people(whole.clusters, "record_id")
        assert set(found.clusters["record_id"]) == set(records["record_id"])
        assert ends(found.pairs) == ends(whole.pairs, dict(zip(records["record_key"], records["record_id"], strict=True)))
        assert sorted(found.pairs["match_weight"]) == sorted(whole.pairs["match_weight"])
        assert sorted(found.weighed["verdict"]) == sorted(whole.pairs["verdict"])
        assert found.report["people"] == whole.report["people"]


def test_the_report_says_which_base_and_how_much_changed(site, before):
    first = night(site, before)
    after = edited(before, 1)
    found = night(site, after)
    keys = [set(pd.concat(these.values())["record_key"]) for these in (before, after)]
    said = found.report["night"]
    assert (said["changed"], said["gone"]) == (len(keys[1] - keys[0]), len(keys[0] - keys[1]))
    assert said["base"] == first.report["night"]["base"]
    assert said["base"]["day"] == DAY.isoformat()
    assert set(said["base"]["rosters"]) == set(before)


def test_a_file_in_another_order_changes_nothing(site, before):
    first = night(site, before).clusters
    turned = {agency: rosters.written_anew(rows.iloc[::-1], agency) for agency, rows in before.items()}
    found = night(site, turned)
    assert (found.report["night"]["changed"], found.report["night"]["gone"]) == (0, 0)
    assert people(found.clusters, "record_key") == people(first, "record_key")
    assert people(found.clusters, "record_id") != people(first, "record_id")


def test_the_same_night_again_has_the_same_bytes_and_does_no_work(site, before, monkeypatch):
    for these in (before, edited(before, 1)):
        found = night(site, these)
        once = files(site.work)
        monkeypatch.setattr(linking, "_found", None)  # whoever calls it fails
        assert night(site, these) == found
        assert files(site.work) == once
        monkeypatch.undo()


@pytest.mark.parametrize("step", ["write_base", "_keep"])
def test_killed_at_a_step_and_started_again_the_night_has_the_same_bytes(site, before, monkeypatch, step):
    """On the night of a full run, while the links and the base of the week before are still there."""
    killed, week = copied(site, site.folder.with_name("killed")), DAY + bases.LASTS
    after = edited(before, 1)
    night(site, after, week)

    def kill(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(linking if step == "_keep" else bases, step, kill)
    with pytest.raises(KeyboardInterrupt):
        night(killed, after, week)
    monkeypatch.undo()
    assert how(night(killed, after, week)) == ("full", "old_base")
    assert files(killed.work / "links") == files(site.work / "links")
    assert files(killed.work / "base") == files(site.work / "base")


def test_everything_is_linked_where_no_base_serves(site, before, monkeypatch):
    after = edited(before, 1)
    for day, why in ((DAY + bases.LASTS, "old_base"), (DAY, "old_base")):  # a base of a later day serves no earlier one
        assert how(night(site, after, day)) == ("full", why)
        after = edited(after, 1)
    assert how(night(site, after, DAY)) == ("changes", "")
    shutil.rmtree(site.work / "base")
    with pytest.raises(Exception, match="the full run that this night goes by is gone"):
        _ = newest_links(site).pairs
    assert how(night(site, after)) == ("full", "no_base")
    monkeypatch.setattr("matching.since.MOST_CHANGED", 0.01)
    assert how(night(site, edited(after, 1))) == ("full", "much_changed")
    monkeypatch.setattr("matching.since.MOST_CHANGED", 0.5)
    monkeypatch.setattr("matching.drift.NOTABLE", 0.0)
    monkeypatch.setattr("matching.drift._ENOUGH", 1.0)
    assert how(night(site, edited(after, 2))) == ("full", "drift")


def test_another_model_and_another_promise_are_another_base(site, before):
    after = edited(before, 1)
    (site.folder / "model.yaml").write_text(DEFAULT.read_text("utf-8").replace("review: 0.5", "review: 0.6"), "utf-8")
    assert how(night(site, after)) == ("full", "no_base")
    promised = [a.model_copy(update={"no_duplicates": a.agency == "graduates"}) for a in site.agencies]
    assert how(night(dataclasses.replace(site, agencies=tuple(promised)), after)) == ("full", "no_base")
    assert len(list((site.work / "base").iterdir())) == 2  # one base and its pairs


def test_few_rows_are_all_linked_and_no_base_is_kept(site, before):
    few = dataclasses.replace(site, few_rows=20_000)
    assert how(night(few, before)) == ("full", "few_rows")
    assert list((site.work / "base").iterdir()) == []


def test_a_base_of_a_file_that_may_no_longer_be_kept_is_removed(site, before):
    first = night(site, before)
    bases.drop_purged(site)
    assert len(list((site.work / "base").iterdir())) == 2
    rosters.landed(site, "dole", next(s for s in standings(site) if s.agency == "dole").stands.fingerprint).rmdir()
    bases.drop_purged(site)
    assert list((site.work / "base").iterdir()) == []
    assert first.folder.exists()
