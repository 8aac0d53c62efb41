"""Takes the pictures of the README and the pages again: ``python -m docs.pictures SITE`` (a site whose night has run).

Belongs here: what is photographed and how. Does not belong here: ``pictures/flow.svg``, which is drawn by hand. Needs chromium.
"""

import contextlib
import dataclasses
import io
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from agreements.text import Lang
from assets.site import Site
from assets.summary import summarise
from pipelines.commands.night import show
from pipelines.explaining import Run, of_site
from pipelines.night import prepare_home
from pipelines.settings import SITE_VARIABLE, load_site
from pipelines.speech import out
from publishing.explanations import as_svg, chart_of

PICTURES = Path(__file__).parent / "pictures"
SHOWN_AS = Path("examples/lampang")
WIDTH = 100  # characters of the terminal
PORT = 3777
CHROMIUM = (
    "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--hide-scrollbars",
)  # fmt: skip


def main(folder: Path) -> None:
    """Take every picture."""
    site = load_site(folder)
    svg = terminal(site)
    (PICTURES / "sync.svg").write_text(svg, encoding="utf-8")
    for lang, name in (("en", "explain.svg"), ("th", "explain.th.svg")):
        (PICTURES / name).write_text(explained(of_site(site), "th" if lang == "th" else "en"), encoding="utf-8")
    shoot((PICTURES / "flow.svg").as_uri(), PICTURES / "flow.png", (1200, 560), scale=1.5)
    shoot((PICTURES / "sync.svg").as_uri(), PICTURES / "sync.png", _size(svg))
    shoot((site.reports / "index.html").as_uri(), PICTURES / "report.png", (1180, 1500))
    with page(site):
        unfolded = ",".join(f"global@global:{group}" for group in ("agencies", "rosters", "linking", "register"))
        shoot(f"http://127.0.0.1:{PORT}/asset-groups?expanded={quote(unfolded)}", PICTURES / "dagster.png", (1800, 1400), wait_ms=30_000)


def terminal(site: Site) -> str:
    """The last night's summary as an SVG, as it stands in a terminal; places are shown as the example's."""
    summary = summarise(site, site.today(), "", [])
    places = [(label, SHOWN_AS / path.relative_to(site.folder)) for label, path in summary.places]
    out.record, out.width, out.soft_wrap, out.file = True, WIDTH, False, io.StringIO()
    show(dataclasses.replace(summary, places=places))
    svg = out.export_svg(title="make sync", unique_id="sync")
    return re.sub(r"@font-face \{.*?\}\s*|<!--.*?-->\s*", "", svg, flags=re.DOTALL)  # the reader's own fonts, nothing fetched


def explained(run: Run, lang: Lang) -> str:
    """Why two twins are two: the heaviest pair that the rule for twins kept apart."""
    pairs = run.links.pairs
    pair = pairs[pairs["reason"] == "twins"].sort_values("match_weight", ascending=False, kind="stable").iloc[0]
    return as_svg(chart_of(run.explain(pair["record_id_l"], pair["record_id_r"]), lang))


def _size(svg: str) -> tuple[int, int]:
    """Width and height of an SVG."""
    width, height = re.findall(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)[0]
    return round(float(width)), round(float(height))


def shoot(url: str, file: Path, size: tuple[int, int], *, scale: float = 1, wait_ms: int = 8_000) -> None:
    """A picture of what a browser shows at ``url``."""
    with tempfile.TemporaryDirectory() as profile:
        options = [f"--window-size={size[0]},{size[1]}", f"--force-device-scale-factor={scale}", f"--virtual-time-budget={wait_ms}"]
        command = [*CHROMIUM, *options, f"--user-data-dir={profile}", f"--screenshot={file}", url]
        subprocess.run(command, check=True, capture_output=True, timeout=300)  # noqa: S603 - our own words


@contextlib.contextmanager
def page(site: Site) -> Iterator[None]:
    """Dagster's page for the site, on 127.0.0.1, as long as it is needed."""
    prepare_home(site)
    command = [str(Path(sys.executable).parent / "dagster-webserver"), "-m", "pipelines.definitions", "-h", "127.0.0.1", "-p", str(PORT)]
    server = subprocess.Popen(command, env={**os.environ, SITE_VARIABLE: str(site.folder)}, stderr=subprocess.DEVNULL)  # noqa: S603
    try:
        _wait_for(f"http://127.0.0.1:{PORT}/server_info")
        yield
    finally:
        server.terminate()
        server.wait(30)


def _wait_for(url: str, seconds: int = 180) -> None:
    for _ in range(seconds):
        with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=2):  # noqa: S310 - our own server
            return
        time.sleep(1)
    raise TimeoutError(url)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
