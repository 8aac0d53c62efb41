"""Nights of a small site in this process, and what is there afterwards."""

import csv
import dataclasses
import datetime as dt
import shutil
from pathlib import Path
from zoneinfo import ZoneInfo

import pandas as pd

from assets.site import Site
from assets.standing import Standing, load
from assets.summary import Summary
from pipelines.looking import export_register
from pipelines.night import run_night
from pipelines.settings import load_site
from tests.pipelines.town import DAY


def site_at(folder: Path, day: dt.date = DAY) -> Site:
    """The site of the folder, living at two in the morning of ``day``."""
    at = dt.datetime.combine(day, dt.time(2), ZoneInfo("Asia/Bangkok"))
    return dataclasses.replace(load_site(folder), clock=lambda: at)


def night(folder: Path, day: dt.date = DAY) -> Summary:
    """One whole night."""
    return run_night(site_at(folder, day), day, lambda _step, _share: None)


def copy(site: Path, to: Path) -> Path:
    """The site with all it knows, to go on from."""
    shutil.copytree(site, to, symlinks=True)
    return to


def standing(folder: Path, agency: str) -> Standing:
    found = load(folder / "work", agency)
    assert found is not None
    return found


def export(folder: Path, name: str = "export.csv") -> Path:
    """The register as a file beside the site."""
    path = folder.parent / name
    export_register(load_site(folder), path, None)
    return path


def register(folder: Path) -> pd.DataFrame:
    """The export as anyone reads it: text, by person id."""
    with export(folder).open(encoding="utf-8-sig", newline="") as file:
        return pd.DataFrame(list(csv.DictReader(file))).set_index("person_id")


def by_name(people: pd.DataFrame) -> pd.DataFrame:
    """The register by ``first last``."""
    return people.reset_index().assign(name=people["first_name"].to_numpy() + " " + people["last_name"].to_numpy()).set_index("name")
