"""Everything the keyboard reaches has a name and a role, and no text of a dossier is ever taken for markup."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QTextEdit, QWidget

from desktop_app.model.dossier import Dossier, Selector
from desktop_app.shell.commander import Commander
from desktop_app.views.legend import Legend
from desktop_app.views.plain import PlainLabel
from tests.shell.windows import CALM, Start, clipboard, press
from tests.ui import mapped, river

MARKUP = "<b>x</b>"


def nodes(node: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """A node and all below it."""
    yield node
    assert depth < 30, "the tree has no end"
    for n in range(node.childCount()):
        child = node.child(n)
        if child is not None and child.isValid():
            yield from nodes(child, depth + 1)


def tree(window: Commander) -> list[QAccessibleInterface]:
    root: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(window.frame)
    assert root is not None
    return list(nodes(root))


def name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def state(node: QAccessibleInterface) -> Any:
    return node.state()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("issue", ["taiwan", "tibet", "climate"])
def test_whatever_can_have_the_focus_has_a_name_and_a_role(start: Start, theme: Any, issue: str) -> None:
    window = start(settings=replace(CALM, theme=theme, legend_seen=False))
    window.session.go_to_issue(issue)
    window.workspace.source.show_silence("us", ("Tibet",))
    reachable = [node for node in tree(window) if state(node).focusable and not state(node).invisible]
    assert len(reachable) > 15
    bare = [(node.object(), node.role()) for node in reachable if not name(node).strip()]
    assert bare == []
    assert all(node.role() != QAccessible.Role.NoRole for node in reachable)


def test_every_widget_that_takes_the_focus_has_a_name(window: Commander) -> None:
    unnamed = []
    for widget in window.frame.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
        if takes and not name(interface(widget)):
            unnamed.append(widget)
    assert unnamed == []


def interface(widget: QWidget) -> QAccessibleInterface:
    found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def test_the_parts_of_the_window_have_the_roles_they_play(window: Commander) -> None:
    role, workspace = QAccessible.Role, window.workspace
    wanted = {
        workspace.issues.filter: role.EditableText,
        workspace.issues.view: role.List,
        workspace.source.tabs: role.PageTabList,
        workspace.source.text: role.Document,
        workspace.header.back: role.Button,
        workspace.compare.cards()[0]: role.Button,
    }
    assert {widget: interface(widget).role() for widget in wanted} == wanted


def test_the_rows_of_the_list_say_title_and_both_sides(window: Commander) -> None:
    rows = [
        name(node)
        for node in nodes(interface(window.workspace.issues.view))
        if node.role() == QAccessible.Role.ListItem
    ]
    for row in window.session.opened.rows:
        assert any(row.title in said and row.first.name in said and row.second.name in said for said in rows)


def test_highlights_in_sight_say_side_issue_and_speaker(window: Commander) -> None:
    press(window, "Alt+3")
    links = {
        name(node) for node in nodes(interface(window.workspace.source.text)) if node.role() == QAccessible.Role.Link
    }
    quote = window.session.place.quote or ""
    assert window.workspace.source.describe(quote) in links
    assert window.workspace.source.text.accessibleDescription() != ""


def marked_up(dossier: Dossier) -> Dossier:
    """The dossier with markup in each text that an editor wrote, and in titles and roles."""
    made: Dossier = mapped(dossier, lambda text: f"{MARKUP} {text}")
    return replace(
        made,
        speakers=tuple(replace(speaker, role=f"{MARKUP} {speaker.role}") for speaker in made.speakers),
        sources=tuple(replace(source, title=f"{MARKUP} {source.title}") for source in made.sources),
    )


@pytest.fixture
def evil(start: Start, dossier_file: Callable[[Dossier, str], str]) -> Commander:
    return start(dossier_file(marked_up(river()), "evil.visavis"), replace(CALM, legend_seen=False))


def labels(window: Commander) -> list[QLabel]:
    """Every label, once what stood there before the window was filled is gone."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return window.frame.findChildren(QLabel)


@pytest.mark.parametrize("issue", ["river", "boats", "meeting-again"])
@pytest.mark.parametrize("language", ["en", "ko"])
def test_markup_in_a_dossier_is_shown_as_it_is_written(evil: Commander, issue: str, language: str) -> None:
    evil.set_language(language)
    evil.session.go_to_issue(issue)
    dossier, workspace = evil.session.opened.dossier, evil.workspace
    found = next(each for each in dossier.issues if each.id == issue)
    said = [label.text() for label in labels(evil)]
    assert found.title[language] in said
    assert found.question[language] in said
    assert all(party.name[language] in said for party in dossier.parties)
    assert dossier.title[language] in workspace.header.title.text()
    assert dossier.sources[0].label[language] == workspace.source.tabs.tabText(0)
    assert evil.frame.windowTitle().startswith(MARKUP)
    assert all(card.accessibleName().count(MARKUP) >= 3 for card in workspace.compare.cards())
    assert all(MARKUP in row for row in (workspace.issues.model.index(n).data() for n in (1, 3, 5)))
    (legend,) = workspace.findChildren(Legend)
    assert MARKUP in legend.accessibleDescription()


@pytest.mark.parametrize("issue", ["river", "boats", "meeting-again"])
def test_no_label_guesses(evil: Commander, issue: str) -> None:
    evil.session.go_to_issue(issue)
    evil.workspace.source.show_silence("birch", ("boat",))
    assert MARKUP in evil.workspace.source.found.text()
    guessing = [label for label in labels(evil) if label.textFormat() is not Qt.TextFormat.PlainText]
    assert guessing == []
    assert len([label for label in labels(evil) if isinstance(label, PlainLabel)]) >= 8
    assert evil.frame.findChildren(QTextEdit) == []


def test_no_tool_tip_guesses(evil: Commander) -> None:
    tips = [widget.toolTip() for widget in evil.frame.findChildren(QWidget) if widget.toolTip()]
    assert any("&lt;b&gt;x" in tip for tip in tips), "else nothing of the dossier is in a tip"
    assert [tip for tip in tips if MARKUP in tip] == []
    for n in (1, 3, 5):
        tip = evil.workspace.issues.model.index(n).data(Qt.ItemDataRole.ToolTipRole)
        assert "&lt;b&gt;x&lt;/b&gt;" in tip
        assert MARKUP not in tip


def test_the_tip_of_a_highlight_cannot_be_taken_for_markup(evil: Commander) -> None:
    text = evil.workspace.source.text
    tips = {text.tip_at(point) for point in (text.viewport().rect().center(), *grid(text.viewport()))}
    tips.discard("")
    assert tips
    assert all("&lt;b&gt;x" in tip and MARKUP not in tip for tip in tips)


def grid(widget: QWidget) -> Iterator[QPoint]:
    for y in range(4, widget.height(), 12):
        yield from (QPoint(x, y) for x in range(20, widget.width(), 40))


def test_markup_in_a_quote_is_shown_and_copied_as_it_is_written(
    start: Start, dossier_file: Callable[[Dossier, str], str]
) -> None:
    plain = river()
    first, *rest = plain.sources
    exact = "We have deep concerns <b>x</b> <img src=a>"
    line = f"MS. BIRCH:  {exact}"
    lines = (first.lines[0], "", line)
    changed = replace(first, lines=lines, sha256=hashlib.sha256("\n".join(lines).encode()).hexdigest())
    start_at = "\n".join(lines).index(exact)
    quote = replace(plain.quotes[0], selector=Selector(exact, "MS. BIRCH:  ", "", start_at), emphasis=())
    turn = replace(plain.turns[0], end=len("\n".join(lines)))
    made = replace(
        plain,
        sources=(changed, *rest),
        turns=(turn,),
        quotes=(quote, *(q for q in plain.quotes if q.source == "readout")),
        positions=tuple(p for p in plain.positions if p.issue != "river"),
        links=(),
    )
    window = start(dossier_file(made, "quote.visavis"))
    card = next(card for card in window.workspace.compare.cards() if card.quote == "q-concerns")
    assert card.accessibleName().endswith(exact)
    assert exact in [name(n).rpartition("MS. BIRCH:  ")[2] for n in nodes(interface(window.workspace.source.text))]
    press(window, "Ctrl+C")
    assert clipboard() == exact


def test_menus_take_no_text_of_the_dossier_but_file_names(evil: Commander) -> None:
    texts = [action.text() for menu in evil.frame.findChildren(QMenu) for action in menu.actions()]
    assert texts
    assert [text for text in texts if MARKUP in text] == []
