"""A gloss is for readers of another language, and for nobody else."""

from dataclasses import replace

import pytest

from desktop_app.engine.gloss import Gloss, gloss_for
from desktop_app.model.dossier import Quote, Voice
from tests.engine.samples import quote


def glossed(voice: Voice = Voice.OWN, **gloss: str) -> Quote:
    """A quote of the fixture with a gloss; underscores of tags stand for hyphens."""
    tags = {tag.replace("_", "-"): text for tag, text in gloss.items()}
    return replace(quote("q", "The river", voice=voice), gloss=tags)


def test_a_reader_of_another_language_gets_the_gloss() -> None:
    assert gloss_for(glossed(zh_Hans="河", ko="강"), "en", "ko") == Gloss("강", "ko", "en", False)
    assert gloss_for(glossed(zh_Hans="河", ko="강"), "en", "zh-Hans") == Gloss("河", "zh-Hans", "en", False)


@pytest.mark.parametrize("language", ["en", "en-GB", "EN"])
def test_whoever_reads_the_language_of_the_words_gets_none(language: str) -> None:
    assert gloss_for(glossed(en="A stream", ko="강"), "en-US", language) is None


def test_a_near_relative_of_the_language_will_do_but_no_other_language() -> None:
    assert gloss_for(glossed(zh_Hans="河", ko="강"), "en", "zh-Hant") == Gloss("河", "zh-Hans", "en", False)
    assert gloss_for(glossed(zh_Hans="河", ko="강"), "en", "fr") is None


def test_an_empty_gloss_is_none() -> None:
    assert gloss_for(glossed(ko=""), "en", "ko") is None
    assert gloss_for(glossed(), "en", "ko") is None


@pytest.mark.parametrize("voice", Voice)
def test_a_gloss_tells_whether_it_translates_an_interpreter(voice: Voice) -> None:
    found = gloss_for(glossed(voice, ko="강"), "en", "ko")
    assert found is not None
    assert found.interpreted == (voice is Voice.INTERPRETED)
