"""The page of connectors: as it would be written now, every connector and key in words, every example valid."""

import pytest
import yaml

from agreements.ways import CONNECTORS
from connectors.sources import fetching
from docs.connector_words import CONNECTOR_WORDS, KEYS, TRIED
from docs.connectors_page import connectors_page, own_keys
from docs.generate import CONNECTORS_PAGE
from tests.connectors.fetching import delivery


def test_the_page_is_what_would_be_written_now():
    assert CONNECTORS_PAGE.read_text(encoding="utf-8") == connectors_page(), "run `make docs` and commit docs/connectors.md"


def test_every_connector_is_in_words_and_can_be_fetched():
    assert list(CONNECTOR_WORDS) == list(CONNECTORS)
    assert set(TRIED) == set(CONNECTORS) - {"files"}
    assert set(fetching.CONNECTORS) == set(CONNECTORS) - {"files"}
    assert {name: model.model_fields["connector"].annotation.__args__ for name, model in CONNECTORS.items()} == {n: (n,) for n in CONNECTORS}


def test_every_key_is_in_words_and_no_other():
    named = {(c, k) for c in CONNECTORS for k in own_keys(c)}
    assert [(c, k) for c, k in named if f"{c}.{k}" not in KEYS and k not in KEYS] == []
    assert set(KEYS) - {f"{c}.{k}" for c, k in named} - {k for _, k in named} == set()


@pytest.mark.parametrize("connector", CONNECTORS)
def test_every_example_is_valid_and_shows_its_connector(connector):
    written = yaml.safe_load(CONNECTOR_WORDS[connector].example)
    assert isinstance(delivery(**written["delivery"]), CONNECTORS[connector])
