"""The whole way on files nobody here wrote: six lists of the same real people, and other projects' OneRoster bundles.

``python -m benchmarks.real_sites [DATA]``: DATA is the folder of labelled public data (default: ../shared/data beside the project).
Prints the summary of both nights and, for the lists, links against their truth. Only YAML was written for these sites
(``benchmarks/sites``).
"""

import csv
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "shared" / "data"


def th_2566(data: Path, folder: Path) -> Path:
    """The site of the six lists, with ``truth/rows.csv`` made from the set's own truth."""
    source = data / "th_2566_sources"
    shutil.copytree(HERE / "sites" / "th_2566", folder)
    (folder / "inbox").mkdir()
    (folder / "truth").mkdir()
    with (source / "truth.csv").open(encoding="utf-8") as file:
        entity = {row["rec_id"]: row["entity_id"] for row in csv.DictReader(file)}
    with (folder / "truth" / "rows.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(["record_id", "person"])
        for agency in sorted((folder / "agencies").glob("*.yaml")):
            shutil.copyfile(source / f"{agency.stem}.csv", folder / "inbox" / f"{agency.stem}.csv")
            out.writerows(_rows(source / f"{agency.stem}.csv", agency.stem, entity))
    return folder


def _rows(file: Path, agency: str, entity: dict[str, str]) -> list[tuple[str, str]]:
    """record_id and person of every row; the row is the physical line (the reader counts a quoted line break)."""
    found = []
    with file.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.reader(lines)
        next(reader)
        before = reader.line_num
        for cells in reader:
            found.append((f"{agency}:{before + 1}", entity[cells[0]]))
            before = reader.line_num
    return found


def oneroster(data: Path, folder: Path) -> Path:
    """The site of the bundles, as they lie in the data folder."""
    shutil.copytree(HERE / "sites" / "oneroster", folder)
    shutil.copytree(data / "formats" / "oneroster", folder / "inbox", copy_function=shutil.copyfile)
    return folder


def oneteam(*words: str) -> int:
    """The command line, as a user types it."""
    return subprocess.run([str(Path(sys.executable).parent / "oneteam"), *words], check=False).returncode


def main() -> None:
    """Both sites, one after the other."""
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else DATA
    with tempfile.TemporaryDirectory() as folder:
        lists = th_2566(data, Path(folder) / "th_2566")
        print("exit", oneteam("sync", "--site", str(lists)))
        oneteam("score", "--site", str(lists), "--truth", str(lists / "truth"))
        print("exit", oneteam("sync", "--site", str(oneroster(data, Path(folder) / "oneroster"))))


if __name__ == "__main__":
    main()
