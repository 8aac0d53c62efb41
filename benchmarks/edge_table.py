"""The page of figures from the edges, out of stored results: ``python -m benchmarks.edge_table`` writes docs/edge_figures.md.

Belongs here: the form of a stored result (one JSON a topic, one section of the page), keeping it, the page. Does not belong here:
measuring. A new topic calls :func:`keep`; nothing is changed here.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
RESULTS, PAGE = Path(__file__).parent / "results" / "edges", ROOT / "docs" / "edge_figures.md"
_HEAD = """# Figures from the edges

What happens at the limits: broken files, bombs, faults on the way, a new agency. Written by `make docs` from `benchmarks/results/edges/`,
one file a section; each section names the command that measured it. CPU seconds are of two cores shared with other work.
"""


@dataclass(frozen=True)
class Table:
    """Figures: headings, then rows as they shall be read."""

    headings: list[str]
    rows: list[list[str]]
    caption: str = ""


@dataclass(frozen=True)
class Section:
    """What was found on one topic.

    Attributes:
        place: sections stand by this number, then by title. command: measures it again. says: paragraphs before the tables.
    """

    title: str
    place: int
    command: str
    says: list[str]
    tables: list[Table] = field(default_factory=list)


def keep(topic: str, section: Section, folder: Path = RESULTS) -> None:
    """Stores the result of a topic in place of the one before."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{topic}.json").write_text(json.dumps(asdict(section), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def kept(folder: Path = RESULTS) -> list[Section]:
    """All stored results, in the page's order."""
    told = [json.loads(file.read_text("utf-8")) for file in sorted(folder.glob("*.json"))]
    return sorted(map(_section, told), key=lambda s: (s.place, s.title))


def _section(told: dict[str, Any]) -> Section:
    return Section(**{**told, "tables": [Table(**table) for table in told["tables"]]})


def page(sections: Iterable[Section]) -> str:
    """The whole page."""
    return "\n".join([_HEAD, *(_written(section) for section in sections)]).rstrip() + "\n"


def _written(section: Section) -> str:
    parts = [f"## {section.title}", *section.says, f"```\n{section.command}\n```", *map(_table, section.tables)]
    return "\n\n".join(parts) + "\n"


def _table(table: Table) -> str:
    lines = [table.headings, ["---"] * len(table.headings), *table.rows]
    rows = "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)
    return f"{table.caption}\n\n{rows}" if table.caption else rows


def main() -> None:
    """Writes the page."""
    PAGE.write_text(page(kept()), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
