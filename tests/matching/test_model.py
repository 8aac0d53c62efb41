"""The model file: what ships is whole, and mistakes are told all at once."""

from pathlib import Path

import pytest

from agreements.errors import SettingsError
from matching import REASONS, Model
from matching.levels import COLUMNS_OF, DEFAULT_LADDERS, FIXED_LADDERS, FIXED_LEVELS
from matching.model import DEFAULT
from matching.parts import Comparison
from matching.words import FIXED_WORDS, level_words


def test_every_level_has_words_and_every_rule_a_reason() -> None:
    assert all(tuple(FIXED_WORDS[kind]) == levels for kind, levels in FIXED_LEVELS.items())
    for kind in (*DEFAULT_LADDERS, *FIXED_LEVELS):
        columns = [f"column {n}" for n in range(COLUMNS_OF.get(kind, (1, 1))[0])]
        comparison = Comparison.model_validate({"name": "any", "kind": kind, "columns": columns})
        assert all(level_words(comparison, level).th and level_words(comparison, level).en for level in range(-1, len(comparison.order)))
    assert all(set(FIXED_LADDERS[kind]) <= set(levels) for kind, levels in FIXED_LEVELS.items())
    assert {rule.name for rule in Model.load().hard_rules} <= set(REASONS)
    assert all(text.th and text.en for text in REASONS.values())


def test_all_mistakes_of_a_model_are_reported_together(tmp_path: Path) -> None:
    text = DEFAULT.read_text(encoding="utf-8")
    text = text.replace("one_value: [national_id]", "one_value: [nationl_id]")
    text = text.replace("birth_date: [clash], last_name", "birth_date: [klash], last_name")
    path = tmp_path / "model.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        Model.load(path)
    said = str(caught.value)
    assert "nationl_id" in said
    assert "klash" in said


def test_mistakes_inside_a_comparison_and_a_rule_name_their_line(tmp_path: Path) -> None:
    text = DEFAULT.read_text(encoding="utf-8")
    text = text.replace("sex\n    kind: category", "sex\n    kind: categry").replace('"value:national_id"', '"valu:national_id"')
    path = tmp_path / "model.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        Model.load(path)
    assert len(caught.value.problems) == 2
    assert all(p.en.startswith("model.yaml:") and p.th for p in caught.value.problems)
