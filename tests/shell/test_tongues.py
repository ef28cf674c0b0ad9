"""The window in each language: switched while running it is as if it had been started so, and nothing stays English."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.engine.history import View
from desktop_app.model.lesson import Exercise, Game
from desktop_app.qt.tongue import PSEUDO
from desktop_app.shell import lastview
from desktop_app.shell.commander import Commander
from desktop_app.shell.menus import LANGUAGES
from desktop_app.views.exercise import ExerciseView
from desktop_app.views.matrix import MatrixView
from desktop_app.views.sequence import SequenceView
from desktop_app.views.terms import TermsView
from tests.shell.tongues import COMPLETE, texts_of
from tests.shell.windows import CALM, Start, press, scrolled, spot

OTHERS = ("zh-Hans", "ko")

complete = pytest.mark.skipif(not COMPLETE, reason="translations are under way")


def finished(qtbot: QtBot, window: Commander, view: View) -> None:
    """Go to a view and wait until it has counted to the end."""
    window.viewing.show(view)
    shown = window.workspace.stage.widget(view)
    if isinstance(shown, MatrixView):
        qtbot.waitUntil(shown.table.isVisible)
    elif isinstance(shown, SequenceView):
        qtbot.waitUntil(lambda: shown.ready)
    elif isinstance(shown, TermsView):
        shown.finish()
    if window.finding.searcher is not None:
        finding = window.finding
        qtbot.waitUntil(lambda: finding.searcher.scan.done and not finding._marking.isActive())  # type: ignore[union-attr]


def everything(qtbot: QtBot, window: Commander) -> None:
    """Open every view, the search with its filters, and the legend."""
    window.show_legend(True)
    window.finding.open()
    assert window.finding.panel is not None
    window.finding.panel.field.setText("order")
    window.finding.panel.filtering.setChecked(True)
    for view in (*View, View.COMPARE):
        finished(qtbot, window, view)


@pytest.fixture
def speaking(start: Start) -> Callable[[str], Commander]:
    """A window started in a language."""

    def make(language: str) -> Commander:
        return start(settings=replace(CALM, language=language), language=language)

    return make


@pytest.mark.parametrize("language", OTHERS)
def test_a_window_that_was_switched_says_what_one_started_so_would_say(
    qtbot: QtBot, speaking: Callable[[str], Commander], language: str
) -> None:
    switched = speaking("en")
    everything(qtbot, switched)
    switched.set_language(language)
    for view in (*View, View.COMPARE):
        finished(qtbot, switched, view)
    told = texts_of(switched)
    fresh = speaking(language)
    everything(qtbot, fresh)
    expected = texts_of(fresh)
    assert told - expected == set()
    assert expected - told == set()


def _edit_a_lesson(window: Commander) -> None:
    window.lessons.new()


def _sit_an_exercise(window: Commander) -> None:
    window.viewing.show(View.EXERCISE)
    view = window.workspace.stage.widget(View.EXERCISE)
    assert isinstance(view, ExerciseView)
    view.begin(Exercise(Game.WHO, "trade", 3, 1))
    view.choose(0)


def _show_a_lesson(window: Commander) -> None:
    window.presenting.start()
    window.presenting.switch()


def _without_clocks(window: Commander) -> set[str]:
    # A message passes by itself, and sooner in a window that was switched.
    window.workspace.status.be_quiet()
    return {re.sub(r"\d+:\d+", "0:00", text) for text in texts_of(window, hidden=False)}


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("work", [_edit_a_lesson, _sit_an_exercise, _show_a_lesson], ids=lambda work: work.__name__)
def test_what_is_under_way_goes_on_in_the_other_language(
    speaking: Callable[[str], Commander], work: Callable[[Commander], None], language: str
) -> None:
    switched = speaking("en")
    work(switched)
    switched.set_language(language)
    QApplication.processEvents()
    told = _without_clocks(switched)
    switched.presenting.end()
    fresh = speaking(language)
    work(fresh)
    QApplication.processEvents()
    expected = _without_clocks(fresh)
    fresh.presenting.end()
    assert told - expected == set()
    assert expected - told == set()


def test_a_lesson_can_be_undone_after_a_switch(window: Commander) -> None:
    window.lessons.new()
    before = window.lessons.desk.current()
    window.session.go_to_issue("space")
    window.lessons.add_issue()
    after = window.lessons.desk.current()
    assert after != before
    window.set_language("ko")
    assert window.lessons.desk.current() == after
    window.lessons.undo()
    assert window.lessons.desk.current() == before
    window.lessons.redo()
    assert window.lessons.desk.current() == after


@pytest.mark.parametrize("view", list(View))
def test_switching_there_and_back_moves_nothing(qtbot: QtBot, window: Commander, view: View) -> None:
    window.session.go_to_quote("t22-7")
    finished(qtbot, window, view)
    before, places, history = texts_of(window), (spot(window), scrolled(window)), window.session.history
    for language in ("ko", "en"):
        window.set_language(language)
    assert (spot(window), scrolled(window)) == places
    assert window.session.history.past == history.past
    assert window.session.place.view is view
    assert texts_of(window) == before


def test_what_was_typed_and_chosen_outlives_a_switch(window: Commander) -> None:
    workspace = window.workspace
    workspace.issues.filter.setText("a")
    window.finding.open()
    panel = window.finding.panel
    assert panel is not None
    panel.field.setText("China")
    panel.words.setChecked(True)
    panel.picks["sides"].set_ticked(frozenset({"us"}))
    window.set_language("zh-Hans")
    assert (workspace.issues.filter.text(), panel.field.text()) == ("a", "China")
    assert (panel.words.isChecked(), set(panel.picks["sides"].ticked)) == (True, {"us"})
    assert window.finding.opened
    assert panel.field.placeholderText() == "全文查找"


def test_a_sides_turns_stay_filtered_when_the_language_changes(window: Commander) -> None:
    source = window.workspace.source
    window.session.go_to_issue("tibet")
    source.show_silence("us", ("Tibet",))
    source.filter.setText("order, rules")
    window.set_language("ko")
    assert source.filtered
    assert source.filter.text() == "order, rules"
    assert "미국, 자기 발언만" in source.found.text()
    press(window, "Esc")
    assert not source.filtered


def test_the_keyboard_stays_where_it_was(window: Commander) -> None:
    for focus in (window.focus_list, window.focus_cards, window.focus_source, window.focus_filter):
        focus()
        before = window.frame.focusWidget()
        window.set_language("ko")
        assert window.frame.focusWidget() is before
        window.set_language("en")


def test_one_choice_of_the_menu_rules_interface_and_editorial_text(window: Commander) -> None:
    workspace = window.workspace
    for language, (compare, title) in {
        "zh-Hans": ("对照", "台湾"), "ko": ("대조", "대만"), "en": ("Compare", "Taiwan"),
    }.items():  # fmt: skip
        actions = window.menus._languages.actions()
        next(action for action in actions if action.text() == LANGUAGES[language]).trigger()
        assert window.settings.language == language
        assert workspace.header.views.tabText(0) == compare
        assert window.session.opened.rows[0].title == title
        assert [action.text() for action in actions[1:]] == list(LANGUAGES.values())


def test_the_system_is_followed_until_something_is_chosen(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "")
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    window = start(settings=replace(CALM, language="en"))
    window.set_language("system")
    assert window.settings.language is None
    assert window.workspace.header.views.tabText(0) == "대조"


def test_numbers_are_written_as_the_language_has_them(window: Commander) -> None:
    from desktop_app.views import wording

    assert (wording.words(1), wording.words(1369)) == ("1 word", "1,369 words")
    window.set_language("zh-Hans")
    assert (wording.words(1), wording.words(1369)) == ("1 词", "1,369 词")
    assert QLocale().language() == QLocale.Language.Chinese
    assert wording.percent(0.5) == "50%"
    window.set_language("ko")
    assert wording.words(1369) == "1,369단어"


def test_qts_own_buttons_speak_the_language(window: Commander) -> None:
    from PySide6.QtWidgets import QDialogButtonBox

    for language, texts in {"zh-Hans": ("确定", "取消"), "ko": ("확인", "취소"), "en": ("OK", "Cancel")}.items():
        window.set_language(language)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        assert sorted(b.text().replace("&", "").partition("(")[0] for b in box.buttons()) == sorted(texts)


@pytest.mark.parametrize("asked", [None, "ko"])
def test_the_picture_that_the_next_start_shows_is_of_the_language_it_will_speak(
    start: Start, asked: str | None
) -> None:
    """Whether the language was chosen in the menu, or asked for on the command line for this time."""
    window = start(language=asked or "en")
    if asked is None:
        window.set_language("ko")
    window.save_settings()
    kept = window.settings
    assert lastview.picture(kept, None, "ko") is not None
    assert (lastview.picture(kept, None, None) is not None) == (asked is None)
    assert lastview.picture(replace(kept, language="en"), None, None) is None


# Nothing stays English

_FOREIGN = re.compile(r"[A-Za-z]{2,}")

SHOWN_AS_IT_IS = {
    "Vis",
    "vis",
    "English",
    "Ctrl",
    "Shift",
    "Alt",
    "Enter",
    "Esc",
    "Space",
    "PgUp",
    "PgDown",
    "ab",
    "BibTeX",
    "RIS",
    "CSL",
    "JSON",
    "APA",
    "MLA",
    "Chicago",
}
"""Names and keys, which no language translates."""


def _of_the_dossier(window: Commander) -> str:
    """Every text of the dossier that is shown as it is."""
    dossier = window.session.opened.dossier
    held = [source.title for source in dossier.sources]
    held += [page.index.text for page in window.session.desk.pages.values()]
    held += [speaker.role for speaker in dossier.speakers]
    return "\n".join(held)


def _own_words(text: str, known: str) -> list[str]:
    """The words of a text that no source of the dossier has."""
    return [word for word in _FOREIGN.findall(text) if word not in SHOWN_AS_IT_IS and word not in known]


@complete
@pytest.mark.parametrize("language", OTHERS)
def test_nothing_of_the_interface_stays_english(
    qtbot: QtBot, speaking: Callable[[str], Commander], language: str
) -> None:
    window = speaking(language)
    everything(qtbot, window)
    known = _of_the_dossier(window)
    assert {text: own for text in texts_of(window) if (own := _own_words(text, known))} == {}


@complete
def test_every_text_of_the_interface_goes_through_the_translator(
    qtbot: QtBot, speaking: Callable[[str], Commander]
) -> None:
    """In the pseudo-language a text without an accent was never asked for; the dossier's own stay as they are."""
    window = speaking(PSEUDO)
    everything(qtbot, window)
    dossier = window.session.opened.dossier
    parts = {text for text in _strings(dossier) if len(text) > 2}
    whole = "\n".join(parts)
    spoken = _of_the_dossier(window).casefold()
    for text in sorted(texts_of(window), key=len):
        rest = "" if text.strip("… ") in whole else text
        for part in sorted((p for p in parts if p in rest), key=len, reverse=True):
            rest = rest.replace(part, " ")
        # Where terms are listed they stand without what is around them in the sources.
        own = [word for word in _FOREIGN.findall(rest) if word not in SHOWN_AS_IT_IS and word.casefold() not in spoken]
        assert not own or re.search("[áéíóúýÁÉÍÓÚÝ·]", rest), text


def _strings(value: object) -> set[str]:
    if isinstance(value, str):
        return {value}
    if isinstance(value, dict):
        return set().union(*map(_strings, value.values())) if value else set()
    if isinstance(value, (tuple, list)):
        return set().union(*map(_strings, value)) if value else set()
    slots = getattr(value, "__slots__", ())
    return set().union(*(_strings(getattr(value, name)) for name in slots)) if slots else set()
