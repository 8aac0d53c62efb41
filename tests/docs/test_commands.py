"""Every command is documented, and speaks Thai and English."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WALK = """
import json, sys
import typer
from pipelines.cli import app

def walk(command, path):
    found = {" ".join(path): {"help": command.help or "", "params": {
        (p.opts[-1] if p.param_type_name == "option" else p.name): getattr(p, "help", None) or "" for p in command.params if p.name != "help"}}}
    for name, inner in getattr(command, "commands", {}).items():
        found |= walk(inner, [*path, name])
    return found

json.dump(walk(typer.main.get_command(app), ["oneteam"]), sys.stdout)
"""


def spoken(lang: str) -> dict[str, dict]:
    """Every command's help in one language, as a fresh process says it."""
    said = subprocess.run([sys.executable, "-c", WALK], env={**os.environ, "ONETEAM_LANG": lang}, capture_output=True, text=True, check=True, cwd=ROOT)
    return json.loads(said.stdout)


THAI, ENGLISH = spoken("th"), spoken("en")
COMMANDS = [name for name in ENGLISH if name != "oneteam"]


def pages() -> str:
    return "\n".join(p.read_text(encoding="utf-8") for p in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])


def is_thai(text: str) -> bool:
    return bool(re.search("[\u0e00-\u0e7f]", text))


def test_all_commands_of_the_design_are_there():
    assert set(COMMANDS) >= {
        "oneteam sync", "oneteam world", "oneteam link", "oneteam explain", "oneteam agency", "oneteam agency check", "oneteam agency preview",
        "oneteam agency add", "oneteam register", "oneteam register show", "oneteam register history", "oneteam register export",
        "oneteam score", "oneteam ui", "oneteam model new", "oneteam model check", "oneteam review list", "oneteam review show", "oneteam review decide",
        "oneteam review undo", "oneteam delivery", "oneteam delivery show", "oneteam delivery release", "oneteam delivery reject",
    }  # fmt: skip


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_help_in_both_languages(name):
    thai, english = THAI[name], ENGLISH[name]
    assert is_thai(thai["help"])
    assert english["help"]
    assert not is_thai(re.sub("`.*?`", "", english["help"]))
    assert {p for p, text in thai["params"].items() if not is_thai(text)} == set()
    assert {p for p, text in english["params"].items() if not text or is_thai(text)} == set()


@pytest.mark.parametrize("name", [n for n in COMMANDS if ENGLISH[n]["params"]])
def test_a_command_is_documented(name):
    """In full (`oneteam agency check`), or in a group's line (`oneteam agency check / preview / add`)."""
    text = pages()
    *group, last = name.split()
    line = re.escape(" ".join(group)) + r"[^\n`]*\b" + re.escape(last) + r"\b"
    assert re.search(r"`" + line, text) or re.search(r"^" + line, text, flags=re.MULTILINE)


def test_no_page_names_a_command_that_is_not_there():
    named = set(re.findall(r"`oneteam ([a-z]+(?: (?:check|preview|add|show|history|export))?)", pages()))
    unknown = {n for n in named if f"oneteam {n}" not in ENGLISH and f"oneteam {n.split()[0]}" not in ENGLISH}
    assert unknown == set()


def test_the_shells_help_is_in_the_language_asked_for():
    for lang, word in (("th", "งานประจำคืน"), ("en", "The nightly job")):
        said = subprocess.run([Path(sys.executable).parent / "oneteam", "sync", "--help", "--lang", lang], capture_output=True, text=True, check=True)
        assert word in said.stdout
        assert "--as-of" in said.stdout


@pytest.mark.parametrize("command", [(), ("agency", "add")], ids=["oneteam", "agency add"])
def test_the_frames_of_thai_help_are_thai(command):
    said = subprocess.run([Path(sys.executable).parent / "oneteam", *command, "--help", "--lang", "th"], capture_output=True, text=True, check=True)
    for english in ("Options ─", "Commands ─", "Arguments ─", "[required]", "[default:"):
        assert english not in said.stdout
    assert "ตัวเลือก" in said.stdout
