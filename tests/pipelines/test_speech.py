"""The command line's language and errors."""

import pytest
import typer

from agreements.errors import OneTeamError
from agreements.text import Text
from pipelines import speech
from pipelines.cli import without_lang
from pipelines.speech import chosen, plainly


@pytest.mark.parametrize(("argv", "environ", "lang"), [
    (["oneteam", "sync", "--lang", "th"], {}, "th"),
    (["oneteam", "--lang=en", "sync"], {"ONETEAM_LANG": "th"}, "en"),
    (["oneteam", "sync"], {"ONETEAM_LANG": "th"}, "th"),
    (["oneteam", "sync"], {"LANG": "th_TH.UTF-8"}, "th"),
    (["oneteam", "sync"], {"LANG": "en_US.UTF-8"}, "en"),
    (["oneteam", "sync"], {"LANG": "C.UTF-8"}, None),
    (["oneteam", "sync", "--lang", "fr"], {}, None),
])  # fmt: skip
def test_the_language_of_a_call(argv, environ, lang):
    assert chosen(argv, environ) == lang


@pytest.mark.parametrize(("argv", "kept"), [
    (["sync", "--lang", "th", "--site", "x"], ["sync", "--site", "x"]),
    (["--lang=th", "sync"], ["sync"]),
    (["sync"], ["sync"]),
])  # fmt: skip
def test_the_language_may_stand_anywhere(argv, kept):
    assert without_lang(argv) == kept


def test_an_error_of_ours_ends_with_exit_2_and_its_own_words(capsys):
    with pytest.raises(typer.Exit) as ended, plainly():
        raise OneTeamError("x", Text("ก", "broken"), where="file.yaml:3", todo=Text("ข", "mend it"))
    assert ended.value.exit_code == 2
    assert "file.yaml:3: broken; mend it" in capsys.readouterr().err


@pytest.mark.parametrize(("what", "todo", "said"), [
    ("this file is there already", "move it away first", "this file is there already; move it away first"),
    ("it is empty", "Send it again.", "it is empty. Send it again."),
    ("It is empty.", "Send it again.", "It is empty. Send it again."),
    ("it is empty", "", "it is empty"),
])  # fmt: skip
def test_the_advice_is_parted_from_what_happened(what, todo, said):
    error = OneTeamError("x", Text("มีแล้ว", what), todo=Text("ย้ายก่อน", todo))
    assert error.in_("en") == said
    assert error.in_("th") == "มีแล้ว ย้ายก่อน"


@pytest.mark.parametrize(("asked", "site", "spoken"), [(None, "th", "th"), (None, "en", "en"), ("en", "th", "en"), ("th", "en", "th")])
def test_the_sites_language_is_spoken_where_nobody_chose_one(monkeypatch, asked, site, spoken):
    monkeypatch.setattr(speech, "CHOSEN", asked)
    monkeypatch.setattr(speech._Speaking, "lang", "en")
    speech.speak(site)
    assert (speech.lang(), speech.t("ก", "a")) == (spoken, "ก" if spoken == "th" else "a")
