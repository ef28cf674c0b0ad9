"""Answer mode and the choice of columns: what is shown, what is left out, and the ways back."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.engine.facets import Facet
from desktop_app.engine.history import Answers
from desktop_app.model.dossier import BOTH, Voice, said
from desktop_app.views import wording
from desktop_app.views.card_link import CardLink
from desktop_app.views.choice import Choice
from desktop_app.views.compare import CompareView
from desktop_app.views.compare_head import ColumnHead, choices
from desktop_app.views.plain import PlainLabel
from desktop_app.views.silence_card import SilenceCard
from tests.ui import active, bundled, look
from tests.views.crowds import compared, show

Left = Qt.MouseButton.LeftButton
ROOM, READOUT = Facet("cn", Voice.INTERPRETED), Facet("cn", Voice.READOUT)
ISSUES = [row.issue for row in bundled().rows]


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    made = CompareView()
    qtbot.addWidget(made)
    made.resize(760, 30_000)
    active(qtbot, made)
    return made


def labels(view: CompareView) -> list[str]:
    return [label.text() for label in view.findChildren(PlainLabel) if label.isVisibleTo(view) and label.text()]


def button(view: CompareView, text: str) -> QAbstractButton:
    return next(each for each in view.findChildren(QAbstractButton) if text in (each.text(), each.accessibleName()))


@pytest.mark.parametrize("issue", [*ISSUES[:8], None])
def test_pairs_are_the_links_each_with_its_reason(view: CompareView, issue: str | None) -> None:
    answers = Answers.MEETING if issue is None else Answers.ISSUE
    comparison = compared(bundled().desk, issue or "taiwan", answers=answers)
    assert comparison.pairs is not None
    show(view, comparison)
    if issue is None:
        view.resize(760, 60_000)
    cards = view.cards()
    pairs = list(comparison.pairs)
    assert [card.quote for card in cards] == [pair.cards[c].quote.id for c in (0, 1) for pair in pairs]
    said_so = labels(view)
    for pair in pairs:
        assert said(pair.link.reason, "en") in said_so
    for n in range(len(pairs)):
        left, right = cards[n], cards[n + len(pairs)]
        assert left.y() == right.y(), "a pair stands level"
        assert left.x() < right.x()
    skipped = [*(pair.skipped for pair in pairs), comparison.pairs.rest]
    told = [wording.left_out(count) for count in skipped if count] if pairs else []
    assert sorted(text for text in said_so if text.startswith("…")) == sorted(told)
    assert (wording.no_answers() in said_so) == (not pairs)


def test_the_whole_meeting_names_the_issues_of_each_pair(view: CompareView) -> None:
    comparison = compared(bundled().desk, "taiwan", answers=Answers.MEETING)
    show(view, comparison)
    assert comparison.pairs is not None
    said_so = labels(view)
    assert "The whole meeting" in said_so
    for pair in comparison.pairs[:5]:
        assert " · ".join(pair.issues[0]) in said_so


def test_long_quotes_are_folded_to_the_lines_that_tell_and_unfold(view: CompareView) -> None:
    comparison = compared(bundled().desk, "human-rights", answers=Answers.ISSUE)
    show(view, comparison)
    card = next(card for card in view.cards() if card._face is not None and card._face.foldable)
    assert card._face is not None
    assert card._face.lines == 4
    emphasised = card.card.emphasis[0] if card.card else None
    assert emphasised is not None
    lines = [box.center().y() // card._face.text.pitch for box in card._face.text.rects(emphasised)]
    assert card._face.first <= lines[0] < card._face.first + 4
    place, height = view._sheet.where(card), card.height()
    (link,) = [link for link in card.links if link.isVisible()]
    assert link.accessibleName() == "Show whole"
    QTest.mouseClick(link, Left)
    assert place is not None
    whole = view._sheet.cards[place]
    assert whole.height() > height
    assert whole._face is not None
    assert whole._face.lines * whole._face.text.pitch == whole._face.text.height
    QTest.mouseClick(next(link for link in whole.links if link.isVisible()), Left)
    assert view._sheet.cards[place].height() == height


def test_folded_words_are_cut_between_lines_and_read_and_copied_whole(view: CompareView) -> None:
    show(view, compared(bundled().desk, "human-rights", answers=Answers.ISSUE))
    card = next(card for card in view.cards() if card._face is not None and card._face.foldable)
    assert card.card is not None
    assert card.accessibleName().endswith(card.card.text)


@pytest.mark.parametrize("answers", list(Answers))
def test_the_choice_says_what_is_shown_and_asks_for_the_other(
    view: CompareView, qtbot: QtBot, answers: Answers
) -> None:
    show(view, compared(bundled().desk, "taiwan", answers=answers))
    (choice,) = view.findChildren(Choice)
    assert [part.isChecked() for part in choice.buttons] == [answers is each for each in Answers]
    for part, each in zip(choice.buttons, Answers, strict=True):
        with qtbot.waitSignal(view.answers_wanted) as asked:
            QTest.mouseClick(part, Left)
        assert asked.args == [each]


def test_arrows_walk_the_choice(view: CompareView) -> None:
    show(view, compared(bundled().desk, "taiwan"))
    (choice,) = view.findChildren(Choice)
    choice.buttons[0].setFocus()
    QTest.keyClick(choice.buttons[0], Qt.Key.Key_Right)
    assert choice.buttons[1].hasFocus()
    QTest.keyClick(choice.buttons[1], Qt.Key.Key_Left)
    QTest.keyClick(choice.buttons[0], Qt.Key.Key_Left)
    assert choice.buttons[2].hasFocus()


def test_columns_of_one_voice_show_their_cards_and_say_their_names(view: CompareView) -> None:
    comparison = compared(bundled().desk, "taiwan", (ROOM, READOUT))
    show(view, comparison)
    assert [card.quote for card in view.cards()] == [card.quote.id for card in comparison.cards()]
    assert {"China · via interpreter", "China · readout"} <= set(labels(view))
    assert view.cards()[0].accessibleName().startswith("China · via interpreter, Yang Jiechi, ")


def test_an_empty_voice_is_no_silence_and_a_silence_is_none_of_a_voices_emptiness(view: CompareView) -> None:
    told_of_both = Facet(BOTH, Voice.REPORTED, "cn")
    show(view, compared(bundled().desk, "tibet", (Facet("us", Voice.OWN), told_of_both)))
    silences = [each for each in view.findChildren(SilenceCard) if each.isVisibleTo(view)]
    assert len(silences) == 1
    assert silences[0].accessibleName().startswith("United States: silent in its own words.")
    assert labels(view).count("No quotes in this voice on this issue") == 1
    assert "Both sides · reported by China" in labels(view)


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("side", [0, 1])
def test_a_columns_name_offers_every_column(view: CompareView, qtbot: QtBot, side: int) -> None:
    comparison = compared(bundled().desk, "taiwan")
    show(view, comparison)
    head = sorted(view.findChildren(ColumnHead), key=lambda each: each.x())[side]
    QTest.mouseClick(head.stops()[0], Left)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = [entry for entry in menu.actions() if not entry.isSeparator()]
    offered = choices(comparison)
    assert [facet for facet, _ in offered] == [Facet("us"), Facet("cn"), *bundled().desk.facets]
    assert {entry.text() for entry in entries} == {name for _, name in offered}
    assert [entry.text() for entry in entries if entry.isChecked()] == [("United States", "China")[side]]
    with qtbot.waitSignal(view.columns_wanted) as asked:
        next(entry for entry in entries if entry.text() == "China · readout").trigger()
    wanted = [Facet("us"), Facet("cn")]
    wanted[side] = READOUT
    assert asked.args == [tuple(wanted)]
    menu.close()


def test_the_way_back_to_the_usual_columns_is_there_while_others_are_chosen(view: CompareView, qtbot: QtBot) -> None:
    show(view, compared(bundled().desk, "taiwan"))
    name = "← The usual columns"
    assert not any(each.isVisible() and each.accessibleName() == name for each in view.findChildren(CardLink))
    show(view, compared(bundled().desk, "taiwan", (ROOM, READOUT)))
    with qtbot.waitSignal(view.columns_wanted) as asked:
        QTest.mouseClick(button(view, name), Left)
    assert asked.args == [None]


@pytest.mark.parametrize("width", [400, 760, 1100])
@pytest.mark.parametrize("zoom", [100, 200])
def test_heads_fit_whatever_is_shown(view: CompareView, width: int, zoom: int) -> None:
    view.resize(width, 2000)
    for comparison in (
        compared(bundled().desk, "taiwan", (Facet("us", Voice.REPORTED, "cn"), Facet(BOTH, Voice.REPORTED, "cn"))),
        compared(bundled().desk, "human-rights", answers=Answers.MEETING),
    ):
        view.show_comparison(comparison, look(zoom=zoom), None, {})
        for widget in (*view.findChildren(PlainLabel), *view.findChildren(QAbstractButton)):
            if widget.isVisible():
                at = QRect(widget.mapTo(view.viewport(), widget.rect().topLeft()), widget.size())
                assert at.left() >= 0
                assert at.right() <= view.viewport().width(), widget
