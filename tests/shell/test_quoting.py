"""The quote menu in a whole window: citing in a style, handing references on, showing the editor's translation."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.engine.bibliography import quote_reference
from desktop_app.engine.citations import Style, copied
from desktop_app.engine.gloss import gloss_for
from desktop_app.engine.search import Group, library_of
from desktop_app.exchange.citations import FORMATS
from desktop_app.files.settings import load_settings
from desktop_app.shell.commander import Commander
from desktop_app.views import wording
from desktop_app.views.dialogs import TextDialog
from desktop_app.views.quote_card import QuoteCard
from tests.shell.windows import CALM, Start, clipboard, dialogs, press


def submenu(window: Commander, title: str) -> QMenu:
    return next(menu for menu in window.frame.findChildren(QMenu) if menu.title().replace("&", "") == title)


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text().replace("&", "") == text).trigger()


def current_card(window: Commander) -> QuoteCard:
    compare = window.workspace.compare
    found = compare.card_of(compare.current_quote() or "")
    assert found is not None
    return found


@pytest.fixture
def chinese(start: Start) -> Commander:
    """A window on the bundled dossier for a Chinese reader."""
    return start(settings=replace(CALM, language="zh-Hans"), language="zh-Hans")


# Citing


@pytest.mark.parametrize(
    ("text", "style"),
    [("Chicago (note)", Style.CHICAGO), ("APA", Style.APA), ("MLA", Style.MLA), ("Plain", Style.PLAIN)],
)
def test_a_quote_is_copied_in_the_style_chosen(window: Commander, text: str, style: Style) -> None:
    choose(submenu(window, "Citation style"), text)
    press(window, "F3")
    press(window, "Ctrl+Shift+C")
    session = window.session
    assert session.quote is not None
    assert clipboard() == copied(session.desk, session.quote, style, "en")
    assert window.settings.citing == style.value


def test_the_style_is_remembered_and_shown_as_chosen(start: Start, window: Commander) -> None:
    chosen = [action.text() for action in submenu(window, "Citation style").actions() if action.isChecked()]
    assert chosen == ["&Chicago (note)"]
    choose(submenu(window, "Citation style"), "MLA")
    window.save_settings()
    kept = load_settings(paths.settings_dir() / "settings.json")
    assert kept.citing == "mla"
    again = start(settings=kept)
    assert [a.text() for a in submenu(again, "Citation style").actions() if a.isChecked()] == ["&MLA"]


@pytest.mark.parametrize(("text", "suffix"), [("BibTeX", "bib"), ("RIS", "ris"), ("CSL-JSON", "json")])
def test_the_reference_of_a_quote_is_copied_for_other_programs(window: Commander, text: str, suffix: str) -> None:
    press(window, "F3")
    choose(submenu(window, "Copy as"), text)
    session = window.session
    assert session.quote is not None
    assert clipboard() == FORMATS[suffix]([quote_reference(session.desk, session.quote, "en")])


def test_citations_are_made_in_the_dossiers_language(chinese: Commander) -> None:
    press(chinese, "F3")
    press(chinese, "Ctrl+Shift+C")
    assert "会谈" in clipboard()


# Export


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_issues_citations_are_written_to_a_file(window: Commander, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"out.{suffix}"
    window.quoting.export_to(path, "issue")
    desk, issue = window.session.desk, window.session.place.issue
    text = path.read_text(encoding="utf-8")
    for quote in desk.dossier.quotes:
        assert (f"-{quote.source}-{quote.id}" in text) == (issue in quote.issues)
    assert window.workspace.status.note.text() == f"Wrote out.{suffix}"


def test_all_citations_are_those_of_every_source_and_quote(window: Commander, tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    window.quoting.export_to(path, "all")
    dossier = window.session.opened.dossier
    items = json.loads(path.read_bytes())
    assert len(items) == len(dossier.sources) + len(dossier.quotes)
    assert [item["id"] for item in items[:4]] == [f"anchorage-2021-{source.id}" for source in dossier.sources]


@pytest.mark.parametrize(
    ("command", "name"), [("issue-citations", "anchorage-2021-taiwan"), ("all-citations", "anchorage-2021")]
)
def test_the_dialog_offers_three_formats_and_a_name(window: Commander, qtbot: QtBot, command: str, name: str) -> None:
    window.actions[command].trigger()
    dialog = next(each for each in dialogs(window) if isinstance(each, QFileDialog))
    assert [kind.rpartition("*")[2].rstrip(")") for kind in dialog.nameFilters()] == [".bib", ".ris", ".json"]
    assert [Path(each).stem for each in dialog.selectedFiles()] == [name]
    dialog.filterSelected.emit("RIS (*.ris)")
    assert dialog.defaultSuffix() == "ris"
    dialog.reject()
    qtbot.waitUntil(lambda: not dialogs(window))


def test_a_name_without_a_suffix_takes_the_kind_chosen(window: Commander, tmp_path: Path) -> None:
    window.actions["all-citations"].trigger()
    dialog = next(each for each in dialogs(window) if isinstance(each, QFileDialog))
    dialog.filterSelected.emit("CSL-JSON (*.json)")
    dialog.fileSelected.emit(str(tmp_path / "v1.2"))
    dialog.reject()
    assert json.loads((tmp_path / "v1.2.json").read_bytes())


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_left(window: Commander, tmp_path: Path) -> None:
    window.quoting.export_to(tmp_path / "no folder" / "out.bib", "all")
    told = next(each for each in dialogs(window) if isinstance(each, TextDialog))
    assert "out.bib was not written" in told.sentence.text()
    assert list(tmp_path.glob("**/*.bib")) == []


# Translations


def test_the_key_shows_the_translation_of_the_current_quote_and_hides_it(chinese: Commander) -> None:
    press(chinese, "F3")
    card = current_card(chinese)
    assert card.card is not None
    assert card.card.gloss is not None
    text, before = card.card.gloss.text, card.height()
    assert text not in card.accessibleName()
    press(chinese, "T")
    shown = current_card(chinese)
    assert shown.height() > before
    assert text in shown.accessibleName()
    others = [each for each in chinese.workspace.compare.cards() if each.quote != shown.quote]
    assert not any(each.card and each.card.gloss and each.card.gloss.text in each.accessibleName() for each in others)
    press(chinese, "T")
    assert current_card(chinese).height() == before
    assert text not in current_card(chinese).accessibleName()


def test_all_translations_are_shown_at_once_and_one_is_hidden_again(chinese: Commander) -> None:
    press(chinese, "F3")
    press(chinese, "Shift+T")
    cards = chinese.workspace.compare.cards()
    assert cards
    assert all(each.card and each.card.gloss and each.card.gloss.text in each.accessibleName() for each in cards)
    press(chinese, "T")
    hidden = current_card(chinese)
    assert hidden.card is not None
    assert hidden.card.gloss is not None
    assert hidden.card.gloss.text not in hidden.accessibleName()


def test_whether_translations_are_shown_is_remembered(start: Start, chinese: Commander) -> None:
    chinese.actions["glosses"].trigger()
    chinese.save_settings()
    kept = load_settings(paths.settings_dir() / "settings.json")
    assert kept.glosses
    again = start(settings=kept, language="zh-Hans")
    assert again.actions["glosses"].isChecked()
    assert again.workspace.compare.cards()
    for card in again.workspace.compare.cards():
        assert card.card is not None
        assert card.card.gloss is not None
        assert wording.gloss_line(card.card.gloss) in card.accessibleName()


def test_an_english_reader_gets_translations_of_the_korean_press_digest_only(window: Commander) -> None:
    window.session.go_to_quote("p3-2")
    press(window, "Shift+T")
    korean = current_card(window)
    assert "the two sides will establish a joint working group" in korean.accessibleName()
    for card in window.workspace.compare.cards():
        assert card.card is not None
        assert (card.card.gloss is not None) == (card.card.quote.source == "press-digest")


def test_words_in_the_readers_language_have_none_and_that_is_said(window: Commander) -> None:
    press(window, "F3")
    before = current_card(window).height()
    press(window, "T")
    assert current_card(window).height() == before
    assert "no translation" in window.workspace.status.note.text()


def test_a_translation_is_copied_with_its_label_and_never_as_the_quote(chinese: Commander) -> None:
    press(chinese, "F3")
    press(chinese, "T")
    desk, quote = chinese.session.desk, chinese.session.quote
    assert quote is not None
    gloss = gloss_for(quote, "en", "zh-Hans")
    assert gloss is not None
    chinese.actions["copy-gloss"].trigger()
    assert clipboard() == wording.gloss_line(gloss)
    assert clipboard().startswith(wording.gloss_label(gloss))
    for keys in ("Ctrl+C", "Ctrl+Shift+C"):
        press(chinese, keys)
        assert gloss.text not in clipboard()
        assert desk.quotes[quote.id].selector.exact in clipboard()


def test_the_button_on_the_card_does_what_the_key_does(chinese: Commander, qtbot: QtBot) -> None:
    press(chinese, "Alt+2")
    card = next(each for each in chinese.workspace.compare.cards() if each.hasFocus())
    assert card.card is not None
    assert card.card.gloss is not None
    actions = chinese.workspace.compare._actions
    assert actions is not None
    assert actions._gloss.isVisible()
    assert min(actions._gloss.width(), actions._gloss.height()) >= 32
    QTest.mouseClick(actions._gloss, Qt.MouseButton.LeftButton)
    assert card.card.gloss.text in card.accessibleName()


def test_translations_are_not_offered_where_there_are_no_cards(chinese: Commander) -> None:
    press(chinese, "Ctrl+2")
    assert not chinese.actions["gloss"].isEnabled()
    assert not chinese.actions["glosses"].isEnabled()
    press(chinese, "Ctrl+1")
    assert chinese.actions["gloss"].isEnabled()


def test_a_letter_typed_into_a_field_is_typed(chinese: Commander) -> None:
    press(chinese, "Ctrl+L")
    field = chinese.workspace.issues.filter
    QTest.keyClicks(field, "tT")
    assert field.text() == "tT"
    assert not chinese.settings.glosses


def test_a_search_finds_no_translation_among_the_quotes(chinese: Commander) -> None:
    library = library_of(chinese.session.desk)
    glosses = {text for quote in chinese.session.desk.dossier.quotes for text in quote.gloss.values()}
    for group in Group:
        for language in ("en", "zh-Hans", "ko"):
            assert not glosses & {words for _, words in library.texts(group, language)}
