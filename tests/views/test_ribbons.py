"""Ribbons: what lights under pointer and keyboard, what is said of a link, and where a click leads."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.engine.facets import Facet
from desktop_app.engine.ties import Tie
from desktop_app.model.dossier import Relation, Voice, said
from desktop_app.qt.relation_pens import relation_pen
from desktop_app.views import ribbon_paint, wording
from desktop_app.views.callout import Callout
from desktop_app.views.compare import CompareView
from desktop_app.views.ribbons import Ribbons
from tests.ui import active, bundled, look, picture
from tests.views.crowds import compared, show

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
ISSUES = [row.issue for row in bundled().rows]
LINKED = [issue for issue in ISSUES if len(compared(bundled().desk, issue).ties)]


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    made = CompareView()
    qtbot.addWidget(made)
    made.resize(760, 600)
    active(qtbot, made)
    show(made, compared(bundled().desk, "human-rights"))
    return made


def ribbons(view: CompareView) -> Ribbons:
    return next(iter(view.findChildren(Ribbons)))


def tie(number: int, issue: str = "human-rights") -> Tie:
    return compared(bundled().desk, issue).ties[number]


def lit(view: CompareView) -> set[str]:
    """The quotes of the cards that are marked as ends."""
    return {card.quote for card in view.cards() if card._lit}


def over(view: CompareView, number: int) -> QPoint:
    box = ribbons(view).place_of(number)
    assert box is not None
    return box.center().toPoint()


def in_sight(view: CompareView) -> list[int]:
    return [ribbon.number for ribbon in ribbons(view).scene.ribbons]


def callouts(view: CompareView) -> Iterator[Callout]:
    return (each for each in view.findChildren(Callout) if each.isVisible())


def told(view: CompareView) -> str:
    """What the callout says, line by line."""
    (callout,) = callouts(view)
    return "\n".join(part._layout.text() for part, _ in callout._parts)


def test_the_pointer_lights_both_ends_and_the_others_step_back(view: CompareView) -> None:
    view.resize(760, 3000)
    whole = next(ribbon.number for ribbon in ribbons(view).scene.ribbons if not ribbon.stub)
    plain = picture(ribbons(view))
    QTest.mouseMove(ribbons(view), over(view, whole))
    assert ribbons(view).lit == whole
    assert lit(view) == set(tie(whole).quotes)
    other = next(number for number in in_sight(view) if number != whole)
    now = picture(ribbons(view))
    assert now.copy(ribbons(view).place_of(other).toRect()) != plain.copy(ribbons(view).place_of(other).toRect())  # type: ignore[union-attr]
    QApplication.sendEvent(ribbons(view), QEvent(QEvent.Type.Leave))
    assert lit(view) == set()
    assert picture(ribbons(view)) == plain
    assert list(callouts(view)) == []


@pytest.mark.parametrize("language", ["en", "zh-Hans", "ko"])
def test_the_callout_tells_relation_speakers_and_the_reason_in_the_language(view: CompareView, language: str) -> None:
    show(view, compared(bundled().desk, "human-rights", language=language), language=language)
    view.step_link(1)
    number = ribbons(view).current
    assert number is not None
    link = tie(number).link
    lines = told(view).split("\n")
    assert lines[0] == wording.relation(link.relation)
    speakers = {each.id: said(each.name, language) for each in bundled().dossier.speakers}
    desk = bundled().desk
    ends = [speakers[desk.quotes[quote].speaker] for quote in (link.from_quote, link.to_quote)]
    assert lines[1] == wording.from_to(*ends)
    assert lines[2] == said(link.reason, language)


@pytest.mark.parametrize("size", [(760, 600), (500, 300), (1100, 900)])
@pytest.mark.parametrize("zoom", [100, 200])
def test_the_callout_stands_in_the_view_and_leaves_words_of_both_cards(
    view: CompareView, size: tuple[int, int], zoom: int
) -> None:
    view.resize(*size)
    comparison = compared(bundled().desk, "human-rights")
    view.show_comparison(comparison, look(zoom=zoom), None, {})
    for _ in comparison.ties:
        view.step_link(1)
        (callout,) = callouts(view)
        port = view.viewport()
        assert port.rect().contains(callout.geometry()) or callout.height() > port.height()
        for card in view.cards():
            if card._lit:
                assert not callout.geometry().contains(card.geometry())


def test_a_click_leads_to_the_answered_end_or_to_the_other_end_of_the_current_card(
    view: CompareView, qtbot: QtBot
) -> None:
    view.step_link(1)
    number = ribbons(view).current
    assert number is not None
    answering, answered = tie(number).link.from_quote, tie(number).link.to_quote
    for current, wanted in ((None, answered), (answering, answered), (answered, answering)):
        view.select(current, scroll=False)
        with qtbot.waitSignal(view.quote_wanted) as asked:
            QTest.mouseClick(ribbons(view), Left, pos=over(view, number))
        assert asked.args == [wanted]


def test_a_click_beside_every_ribbon_asks_for_nothing(view: CompareView, qtbot: QtBot) -> None:
    show(view, compared(bundled().desk, "tibet"))
    with qtbot.assertNotEmitted(view.quote_wanted):
        QTest.mouseClick(ribbons(view), Left, pos=QPoint(ribbons(view).width() // 2, ribbons(view).height() - 2))


def test_enter_goes_to_the_other_end_with_the_keyboard_and_escape_back_to_the_card(
    view: CompareView, qtbot: QtBot
) -> None:
    view.quote_wanted.connect(view.select)
    view.step_link(1)
    number = ribbons(view).current
    assert number is not None
    with qtbot.waitSignal(view.quote_wanted) as asked:
        QTest.keyClick(ribbons(view), Key.Key_Return)
    assert asked.args == [tie(number).link.to_quote]
    assert [card.quote for card in view.cards() if card.hasFocus()] == asked.args
    view.step_link(1)
    assert ribbons(view).hasFocus()
    QTest.keyClick(ribbons(view), Key.Key_Escape)
    assert [card.quote for card in view.cards() if card.hasFocus()] == asked.args
    assert list(callouts(view)) == []


@pytest.mark.parametrize("issue", LINKED)
def test_stepping_meets_every_link_in_the_order_of_reading_and_comes_around(view: CompareView, issue: str) -> None:
    comparison = compared(bundled().desk, issue)
    show(view, comparison)
    count = len(comparison.ties)
    met = []
    for _ in range(count + 1):
        view.step_link(1)
        met.append(ribbons(view).current)
        assert ribbons(view).hasFocus()
        assert ribbons(view).current in in_sight(view), "it is scrolled in sight"
    assert met == [*range(count), 0]
    for wanted in [*reversed(range(count)), count - 1]:
        view.step_link(-1)
        assert ribbons(view).current == wanted


def test_stepping_begins_at_the_current_card(view: CompareView) -> None:
    second = tie(5)
    view.select(second.quotes[1])
    view.step_link(1)
    number = ribbons(view).current
    assert number is not None
    assert second.quotes[1] in tie(number).quotes


def test_without_links_there_is_nothing_to_step_to(view: CompareView) -> None:
    show(view, compared(bundled().desk, "sanctions"))
    view.focus_first()
    view.step_link(1)
    assert not ribbons(view).isVisible()
    assert any(card.hasFocus() for card in view.cards())


def test_arrows_walk_the_links_once_the_keyboard_is_on_one(view: CompareView) -> None:
    view.step_link(1)
    QTest.keyClick(ribbons(view), Key.Key_Down)
    assert ribbons(view).current == 1
    QTest.keyClick(ribbons(view), Key.Key_Up)
    assert ribbons(view).current == 0


@pytest.mark.parametrize("issue", LINKED)
def test_a_screen_reader_is_told_relation_speakers_and_reason_of_every_link(view: CompareView, issue: str) -> None:
    comparison = compared(bundled().desk, issue)
    show(view, comparison)
    view.resize(760, 30_000)
    items = ribbons(view).access_items()
    assert len(items) == len(comparison.ties)
    names = {item.name for item in items}
    for each in comparison.ties:
        cards = [comparison.columns[c].card(each.cards[c]) for c in (0, 1)]
        reason = said(each.link.reason, "en")
        one, other = cards[each.answering].speaker, cards[1 - each.answering].speaker
        assert f"{wording.relation(each.link.relation)}: {one} to {other}. {reason}" in names
    assert all(item.role == QAccessible.Role.Link for item in items)
    tree = QAccessible.queryAccessibleInterface(ribbons(view))
    assert tree.childCount() == len(items)
    assert {tree.child(n).text(QAccessible.Text.Name) for n in range(len(items))} == names


def test_the_link_with_the_keyboard_is_told_as_focused(view: CompareView) -> None:
    view.step_link(1)
    (item,) = [item for item in ribbons(view).access_items() if item.focused]
    assert item.name == ribbons(view).describe(0)


def test_counts_of_what_is_out_of_sight_are_right_wherever_it_is_scrolled(view: CompareView) -> None:
    comparison = compared(bundled().desk, "human-rights")
    bar = view.verticalScrollBar()
    for value in range(0, bar.maximum(), 150):
        bar.setValue(value)
        scene, boxes = ribbons(view).scene, {}
        top = ribbons(view).y()
        for ribbon in scene.ribbons:
            for column in (0, 1):
                box = view._sheet.box(column, comparison.ties[ribbon.number].cards[column])
                boxes[ribbon.number, column] = box[0] + view._top - bar.value()
        for (column, direction), count in scene.beyond.items():
            gone = [r for r in scene.ribbons if r.out[column] == direction]
            assert len(gone) == count
            for ribbon in gone:
                y = boxes[ribbon.number, column]
                assert y < top if direction < 0 else y > view.viewport().height() - 200
        assert all(ribbon.out != (1, 1) and ribbon.out != (-1, -1) for ribbon in scene.ribbons)


def test_a_count_leads_to_the_nearest_end_that_way(view: CompareView, qtbot: QtBot) -> None:
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    scene = ribbons(view).scene
    (column, direction), *_ = scene.beyond
    out = [tie(r.number).cards[column] for r in scene.ribbons if r.out[column] == direction]
    place = max(out) if direction < 0 else min(out)
    gutter = ribbons(view)._gutter
    assert gutter is not None
    box = ribbon_paint.beyond_box(column, direction, gutter, ribbons(view).height())
    with qtbot.waitSignal(view.quote_wanted) as asked:
        QTest.mouseClick(ribbons(view), Left, pos=box.center().toPoint())
    assert asked.args == [compared(bundled().desk, "human-rights").columns[column].card(place).quote.id]


def test_every_relation_has_a_form_a_word_and_a_sign_of_its_own() -> None:
    pens = [relation_pen(each, look().theme.ink, 1.4) for each in Relation]
    forms = {(tuple(pen.dashPattern()), ribbon_paint.head_of(each)) for pen, each in zip(pens, Relation, strict=True)}
    assert len(forms) == len(Relation)
    assert len({wording.relation(each) for each in Relation}) == len(Relation)
    assert len(set(wording.RELATION_SIGNS.values())) == len(Relation)


def worded(view: CompareView) -> bool:
    gutter = ribbons(view)._gutter
    return gutter is not None and gutter.worded


def test_words_stand_on_the_labels_where_there_is_room_and_signs_where_there_is_not(view: CompareView) -> None:
    assert worded(view)
    view.resize(480, 600)
    assert not worded(view)
    assert view.cards()[0].width() > 180


def test_a_ribbon_is_found_along_its_line_too(view: CompareView) -> None:
    view.resize(760, 3000)
    ribbon = next(r for r in ribbons(view).scene.ribbons if not r.stub)
    top = ribbons(view)._top
    near = ribbons(view).link_at(QPointF(3, ribbon.ends[0] - top))
    assert near is not None
    assert tie(near).cards[0] == tie(ribbon.number).cards[0]
    assert ribbons(view).link_at(QPointF(3, ribbons(view).height() - 1)) is None


def test_columns_of_one_side_have_no_ribbons_but_say_where_their_links_lead(view: CompareView, qtbot: QtBot) -> None:
    room, readout = Facet("cn", Voice.INTERPRETED), Facet("cn", Voice.READOUT)
    show(view, compared(bundled().desk, "taiwan", (room, readout)))
    assert not ribbons(view).isVisible()
    card = next(card for card in view.cards() if card.card and len(card.card.onward) == 1)
    onward = card.card.onward[0] if card.card else None
    assert onward is not None
    assert onward.title == ""
    assert "United States" in card.links[0].accessibleName()
    assert said(onward.link.reason, "en") in card.links[0].accessibleName()
    with qtbot.waitSignal(view.onward_wanted) as asked:
        QTest.mouseClick(card.links[0], Left)
    assert asked.args == [onward.quote, "taiwan"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_several_links_to_other_issues_are_offered_in_a_menu(view: CompareView, qtbot: QtBot) -> None:
    show(view, compared(bundled().desk, "taiwan"))
    card = next(card for card in view.cards() if card.card and len(card.card.onward) > 1)
    assert card.card is not None
    QTest.mouseClick(card.links[0], Left)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    entries = menu.actions()
    assert [entry.text() for entry in entries] == [wording.onward(each) for each in card.card.onward]
    with qtbot.waitSignal(view.onward_wanted) as asked:
        entries[1].trigger()
    assert asked.args == [card.card.onward[1].quote, card.card.onward[1].issue]
    menu.close()
