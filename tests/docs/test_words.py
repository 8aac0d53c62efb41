"""One Thai word a concept, as the glossary has it: rows are กักไว้ (quarantine), whole deliveries พักไว้ (held back)."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("agreements", "assets", "connectors", "matching", "pipelines", "publishing", "records", "register", "docs")
SPEAKING = [p for room in ROOMS for p in sorted((ROOT / room).rglob("*")) if p.suffix in (".py", ".md", ".html")]
# a delivery that is กัก, or a row that is พัก
CONFUSED = re.compile(r"(?:ข้อมูล|ชุด)[^\s,.|]{0,12}กัก(?!แถว)|\bกักไว้ \{held\}|แถว(?:ที่)?(?:จะ|ถูก)?พักไว้|[`(]?held`? ถูกกัก")


@pytest.mark.parametrize("page", SPEAKING, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_rows_are_put_aside_and_deliveries_are_held_each_by_its_own_word(page):
    assert CONFUSED.findall(page.read_text(encoding="utf-8")) == []


def test_the_search_would_see_a_word_in_the_wrong_place():
    for wrong in ("ข้อมูลถูกกักไว้", "ให้ใช้ข้อมูลชุดล่าสุดที่ถูกกักไว้", "แถวที่พักไว้", "`held` ถูกกัก"):
        assert CONFUSED.search(wrong), wrong
