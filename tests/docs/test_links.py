"""What README and the pages say is there: links and their headings, pictures, commands with their options, targets, keys, states, rules."""

import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest
import typer.main

from agreements.calendar import Calendar
from pipelines.cli import app
from pipelines.settings import SiteFile
from register.rules import RULES
from register.settings import AgeRules
from register.vocabulary import STATES

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(DOCS.rglob("*.md"))]
IN_TWO_LANGUAGES = ("officers", "agencies", "auditors")
SAID_OF_ALL = {"--lang", "--help"}


def named(pages: list[Path]) -> dict[str, Any]:
    """Arguments of ``parametrize`` for pages, known by their paths."""
    return {"argvalues": pages, "ids": [p.relative_to(ROOT).as_posix() for p in pages]}


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def prose(page: Path) -> str:
    """The page without its blocks of code."""
    return re.sub(r"^ *```.*?^ *```", "", text_of(page), flags=re.MULTILINE | re.DOTALL)


def code(page: Path) -> list[str]:
    """Every line of a block of code, with its continuations, and every piece of code in a sentence."""
    blocks = re.findall(r"^ *```\w*\n(.*?)^ *```", text_of(page), flags=re.MULTILINE | re.DOTALL)
    return [line.strip() for block in blocks for line in block.replace("\\\n", " ").splitlines()] + re.findall(r"`([^`\n]+)`", prose(page))


def anchor(heading: str) -> str:
    """A heading's anchor as code forges make it: small letters, no signs, spaces as hyphens."""
    kept = (c for c in heading.replace("`", "").strip().lower() if c in " -_" or unicodedata.category(c)[0] in "LMN")
    return "".join(kept).replace(" ", "-")


def anchors(page: Path) -> set[str]:
    return {anchor(h) for h in re.findall(r"^#{1,6} (.+)$", prose(page), flags=re.MULTILINE)}


def links(page: Path) -> list[str]:
    return [t for t in re.findall(r"\]\(([^)\s]+)\)", prose(page)) if not t.startswith(("http://127.0.0.1", "https://", "mailto:"))]


@pytest.mark.parametrize("page", **named(PAGES))
def test_every_link_leads_to_a_file_and_every_anchor_to_a_heading(page):
    for target in links(page):
        path, _, part = target.partition("#")
        there = (page.parent / path).resolve() if path else page
        assert there.exists(), target
        assert not part or part in anchors(there), target


def test_an_anchor_is_made_as_forges_make_it():
    assert anchor("4. Versions and the chain of manifests") == "4-versions-and-the-chain-of-manifests"
    assert anchor("Words · คำที่ใช้") == "words--คำที่ใช้"
    assert anchor("`delivery` การส่งข้อมูล · The delivery") == "delivery-การส่งข้อมูล--the-delivery"


@pytest.mark.parametrize("page", **named(PAGES))
def test_every_target_of_make_named_is_there(page):
    there = set(re.findall(r"^([a-z]+):", text_of(ROOT / "Makefile"), flags=re.MULTILINE))
    called = {word for piece in code(page) for word in re.findall(r"^make ([a-z]+)\b", piece)}
    assert called <= there


def commands() -> dict[str, set[str]]:
    """Every command of the program (``register show``) with its options."""
    found: dict[str, set[str]] = {}

    def collect(command: Any, name: str) -> None:
        inner = getattr(command, "commands", {})
        found[name] = {option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)} | SAID_OF_ALL
        for word, below in inner.items():
            collect(below, f"{name} {word}".strip())

    collect(typer.main.get_command(app), "")
    return found


def called(piece: str) -> tuple[str, set[str]] | None:
    """The command a piece of code calls (its first word, where there is no such command) and its options; None when it calls none."""
    match = re.search(r"(?:^|\s|bin/)oneteam(?:((?: [a-z]+)+)|(?= --))(.*)", piece)
    if not match:
        return None
    words, known = (match[1] or "").split(), commands()
    depths = [n for n in range(len(words), 0, -1) if " ".join(words[:n]) in known]
    return " ".join(words[: (depths or [1])[0]]), set(re.findall(r"--[a-z-]+", match[2]))


@pytest.mark.parametrize("page", **named(PAGES))
def test_every_command_named_is_there_with_its_options(page):
    known = commands()
    for command, options in filter(None, map(called, code(page))):
        assert command in known
        assert options <= known[command], command


def test_a_command_that_is_not_there_would_be_found():
    assert called("oneteam register show P00000013") == ("register show", set())
    assert called("0 2 * * * /opt/bin/oneteam sync --site here >> log") == ("sync", {"--site"})
    assert called("oneteam --help") == ("", {"--help"})
    assert called("oneteam sing --loud") == ("sing", {"--loud"})
    assert "sing" not in commands()
    assert called("make sync") is None
    assert called("tar -C /srv/oneteam --exclude=work") is None


def test_the_readme_names_every_command():
    first_words = {name.split()[0] for name in commands() if name}
    rows = re.findall(r"^\| `oneteam ([a-z]+)", text_of(ROOT / "README.md"), flags=re.MULTILINE)
    assert set(rows) == first_words


def test_the_officers_page_names_every_key_of_the_site():
    keys = {*SiteFile.model_fields, *AgeRules.__dataclass_fields__, *Calendar.__dataclass_fields__}
    for name in ("officers.md", "officers.th.md"):
        said = set(re.findall(r"`([a-z_]+)`", text_of(DOCS / name)))
        assert keys - said == set(), name


def test_every_state_and_every_rule_is_documented():
    page = text_of(DOCS / "rules.md")
    assert [s for s in STATES if f"`{s}`" not in page] == []
    assert [r.id for r in RULES if f"| `{r.id}` |" not in page] == []


@pytest.mark.parametrize("name", IN_TWO_LANGUAGES)
def test_both_languages_say_the_same_things_in_the_same_order(name):
    english, thai = DOCS / f"{name}.md", DOCS / f"{name}.th.md"

    def shape(page: Path) -> tuple[list[str], list[str], int]:
        text = text_of(page)
        blocks = re.findall(r"```\n(.*?)```", text, flags=re.DOTALL)
        return re.findall(r"^(#+) ", text, flags=re.MULTILINE), blocks, len(re.findall(r"^ *\| ", text, flags=re.MULTILINE))

    headings, blocks, rows = shape(english)
    in_thai = shape(thai)
    assert (headings, rows) == (in_thai[0], in_thai[2])
    assert [re.sub(r"[^\x00-\x7f]", "", b) for b in blocks] == [re.sub(r"[^\x00-\x7f]", "", b) for b in in_thai[1]]
    assert re.search(r"[ก-๙]{20}", prose(thai))


ELSEWHERE = re.compile(r"(?<![\w./<>:-])/(?!srv/oneteam|opt/one-team|opt/bin)[a-z]+/[\w.]|https?://(?!127\.0\.0\.1|www\.w3\.org|[\w.-]+\.example/)")


@pytest.mark.parametrize("page", **named([*PAGES, *sorted((DOCS / "pictures").glob("*.svg"))]))
def test_no_page_names_a_place_of_one_machine_or_a_host(page):
    assert ELSEWHERE.findall(text_of(page)) == []


def test_pictures_are_small_and_fetch_nothing():
    pictures = sorted(p for p in (DOCS / "pictures").iterdir() if p.suffix in (".png", ".svg"))
    assert {p.name for p in pictures} >= {"flow.png", "flow.svg", "sync.png", "sync.svg", "report.png", "dagster.png"}
    assert [p.name for p in pictures if p.stat().st_size > 300_000] == []
    for svg in (p for p in pictures if p.suffix == ".svg"):
        assert not re.search(r"(?:href|src|url\()\s*=?\s*[\"']?https?://", text_of(svg)), svg.name
