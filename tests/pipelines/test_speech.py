"""The command line's language and errors."""

import pytest
import typer

from agreements.errors import OneTeamError
from agreements.text import Text
from pipelines.cli import without_lang
from pipelines.speech import plainly, spoken


@pytest.mark.parametrize(("argv", "environ", "lang"), [
    (["oneteam", "sync", "--lang", "th"], {}, "th"),
    (["oneteam", "--lang=en", "sync"], {"ONETEAM_LANG": "th"}, "en"),
    (["oneteam", "sync"], {"ONETEAM_LANG": "th"}, "th"),
    (["oneteam", "sync"], {"LANG": "th_TH.UTF-8"}, "th"),
    (["oneteam", "sync"], {"LANG": "C.UTF-8"}, "en"),
    (["oneteam", "sync", "--lang", "fr"], {}, "en"),
])  # fmt: skip
def test_the_language_of_a_call(argv, environ, lang):
    assert spoken(argv, environ) == lang


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
    assert "file.yaml:3: broken mend it" in capsys.readouterr().err
