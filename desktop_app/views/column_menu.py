"""The menus of the comparison: a column's, with every column there is, and a card's, with where its links lead."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.engine.facets import Facet
from desktop_app.engine.resolve import Onward
from desktop_app.engine.visible import shown
from desktop_app.views.menu import new_menu


def offer(
    parent: QWidget,
    at: QPoint,
    choices: Sequence[tuple[Facet, str]],
    present: Facet,
    choose: Callable[[Facet], object],
) -> QMenu:
    """Open a menu at a point of the screen; a line stands between one holder's columns and the next one's. Returns the
    menu, which goes away by itself."""
    menu = new_menu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    holders: dict[str, list[tuple[Facet, str]]] = {}
    for facet, name in choices:
        holders.setdefault(facet.holder, []).append((facet, name))
    for n, entries in enumerate(holders.values()):
        if n:
            menu.addSeparator()
        for facet, name in entries:
            action = menu.addAction(shown(name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(facet == present)
            action.triggered.connect(partial(_chosen, choose, facet))
            if facet == present:
                menu.setActiveAction(action)
    menu.popup(at)
    return menu


def _chosen(choose: Callable[[Facet], object], facet: Facet, _checked: bool = False) -> None:
    choose(facet)


def offer_links(
    parent: QWidget, at: QPoint, links: Sequence[tuple[str, Onward]], choose: Callable[[Onward], object]
) -> QMenu:
    """Open a menu of links that lead out of the columns shown. Returns the menu, which goes away by itself."""
    menu = new_menu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    for text, link in links:
        menu.addAction(shown(text).replace("&", "&&")).triggered.connect(partial(_followed, choose, link))
    menu.popup(at)
    return menu


def _followed(choose: Callable[[Onward], object], link: Onward, _checked: bool = False) -> None:
    choose(link)
