"""The reference says what the code says: generated text as committed, every key in words, the example valid."""

import re
import tomllib
from pathlib import Path
from typing import get_args

import pytest

from agreements.load import load_one
from agreements.model import Agency, Kind, Rows, RowsMean, Status
from connectors.formats.delimited import SEPARATORS
from docs import words
from docs.generate import EXAMPLE, PAGE, agreement_page, key_rows
from records.fields import GIVEN, OUT

DOCS = PAGE.parent
ROOT = DOCS.parent


def test_the_page_is_what_would_be_written_now():
    assert PAGE.read_text(encoding="utf-8") == agreement_page(), "run `make docs` and commit docs/agreement.md"


def test_every_key_of_an_agencys_file_is_in_words_and_no_other():
    assert [key for key, _ in key_rows(Agency) if key not in words.KEYS] == []
    assert set(words.KEYS) == {key for key, _ in key_rows(Agency)}
    assert set(words.SECTIONS) == {key.rpartition(".")[0] for key in words.KEYS}


CHOICES = {"kind": (Kind, words.KINDS), "rows_mean": (RowsMean, words.ROWS_MEAN), "rows": (Rows, words.RECEIVED_ROWS), "status": (Status, words.STATUSES)}


@pytest.mark.parametrize(("choices", "said"), CHOICES.values(), ids=CHOICES)
def test_every_choice_is_in_words(choices, said):
    assert set(get_args(choices)) == set(said)


SEPARATED_BY = {",": ("comma", "จุลภาค"), ";": ("semicolon", "อัฒภาค"), "\t": ("tab", "แท็บ"), "|": ("vertical bar (`\\|`)", "ขีดตั้ง (`\\|`)")}


def test_agencies_are_told_every_separator_that_is_read():
    assert set(SEPARATED_BY) == set(SEPARATORS)
    for at, page in enumerate(("agencies.md", "agencies.th.md")):
        (line,) = (x for x in (DOCS / page).read_text(encoding="utf-8").splitlines() if x.startswith("| .csv"))
        assert [said[at] for said in SEPARATED_BY.values() if said[at] not in line] == []


def test_the_example_is_a_valid_file():
    context = {"in_fields": frozenset(GIVEN), "out_fields": frozenset(OUT)}
    agency = load_one(EXAMPLE, Agency, context)
    assert agency.columns["national_id"].occurrence == 1
    assert agency.receives.rows == "own_former_pupils"


def _written_pages() -> list[Path]:
    return sorted(p for p in DOCS.rglob("*.md") if p != PAGE)


@pytest.mark.parametrize("page", _written_pages(), ids=lambda p: p.relative_to(DOCS).as_posix())
def test_what_a_page_names_in_the_code_is_there(page):
    """``room.module.name`` is a name of that module; ``tests/...py::test_name`` is a test of that file; other paths exist."""
    text = page.read_text(encoding="utf-8")
    for path, test in re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", text):
        source = (ROOT / path).read_text(encoding="utf-8")
        assert not test or f"def {test}(" in source, f"{path}::{test}"
    rooms = "agreements|records|connectors|matching|register|publishing|assets|pipelines|synthetic"
    for dotted in re.findall(rf"`((?:{rooms})(?:\.\w+)+)(?:\(\))?`", text):
        assert _is_there(dotted), dotted


def _is_there(dotted: str) -> bool:
    """Whether the dotted name is a module, or a name defined at the top of one, or in a class of one."""
    parts = dotted.split(".")
    for n in range(len(parts), 0, -1):
        module = ROOT.joinpath(*parts[:n])
        path = module.with_suffix(".py") if module.with_suffix(".py").exists() else module / "__init__.py"
        if not path.exists():
            continue
        source = path.read_text(encoding="utf-8")
        return all(re.search(rf"^\s*(?:def|class) {name}\b|^\s*{name}\b\s*[:=]", source, flags=re.MULTILINE) for name in parts[n:])
    return False


def test_the_search_for_names_finds_what_is_there_and_only_that():
    names = ("records.checks.run_checks", "records.checks.CheckResult.blocking", "records.checks.run_nothing", "records.nowhere")
    assert [_is_there(name) for name in names] == [True, True, False, False]


def _package(requirement: str) -> str:
    return re.split(r"[\s\[<>=!~;]", requirement, maxsplit=1)[0]


def test_every_dependency_is_explained_and_every_explained_one_is_a_dependency():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {_package(r) for r in project["dependencies"]}
    for_developers = {_package(r) for extra in ("dev", "bench") for r in project["optional-dependencies"][extra]}
    page = (DOCS / "decisions" / "0002-dependencies.md").read_text(encoding="utf-8")
    table, _, rest = page.partition("For developers only:")
    named = re.findall(r"^\| (?!dependency|---)([^|]+) \|", table, flags=re.MULTILINE)
    assert {_package(name) for cell in named for name in cell.split(", ")} == needed
    developers, _, left_out = rest.partition("Left out of the product on purpose:")
    assert {name for name in for_developers if name not in developers} == set()
    assert left_out
