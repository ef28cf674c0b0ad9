"""The search between events: results as they come, the last question only, and never a long wait."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.engine.search import Group, Library, Query
from desktop_app.engine.search_scan import Scan
from desktop_app.qt import searcher as module
from desktop_app.qt.searcher import Searcher
from tests.engine.search_samples import library, run

LONG = "\n".join(f"A: the envoy said number {n} of the river" for n in range(4000))


@pytest.fixture(scope="module")
def texts() -> Library:
    return library(LONG)


@pytest.fixture
def searcher(qtbot: QtBot) -> Searcher:
    made = Searcher()
    made.setParent(None)
    return made


def finished(qtbot: QtBot, searcher: Searcher) -> Scan:
    """What was found at the end."""
    qtbot.waitUntil(lambda: searcher.scan is not None and searcher.scan.done)
    assert searcher.scan is not None
    return searcher.scan


def test_what_it_finds_is_what_there_is(qtbot: QtBot, searcher: Searcher, texts: Library) -> None:
    told: list[int] = []
    searcher.grew.connect(told.append)
    request = searcher.search(texts, Query("river"))
    assert finished(qtbot, searcher).found == run(Scan(texts, Query("river"))).found == 4000
    qtbot.waitUntil(lambda: not searcher.busy)
    assert set(told) == {request}


def test_the_first_hits_are_told_before_the_last_are_found(
    qtbot: QtBot, searcher: Searcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "FIRST", 0.0)
    monkeypatch.setattr(module, "SLICE", 0.0)
    monkeypatch.setattr(module, "EAGER", 0.0)
    monkeypatch.setattr(module, "TELL", 0.0)
    states: list[tuple[int, bool]] = []
    searcher.grew.connect(lambda _: states.append((searcher.scan.found, searcher.scan.done)) if searcher.scan else None)
    searcher.search(library(LONG * 8), Query("envoy"))
    qtbot.waitUntil(lambda: bool(states) and states[-1][1])
    counts = [found for found, _ in states]
    assert 0 < counts[0] < counts[-1] == 32_000
    assert counts == sorted(counts)
    assert [done for _, done in states] == [False] * (len(states) - 1) + [True]


def test_an_old_question_is_never_answered(qtbot: QtBot, searcher: Searcher, texts: Library) -> None:
    told: list[int] = []
    searcher.grew.connect(told.append)
    fresh = library(LONG * 4)
    first = searcher.search(fresh, Query("nowhere at all"))
    second = searcher.search(fresh, Query("river"))
    finished(qtbot, searcher)
    qtbot.waitUntil(lambda: not searcher.busy)
    assert first not in told
    assert set(told) == {second}


def test_an_empty_question_is_answered_at_once(qtbot: QtBot, searcher: Searcher, texts: Library) -> None:
    with qtbot.waitSignal(searcher.grew) as told:
        request = searcher.search(texts, Query("“"))
    assert told.args == [request]
    assert searcher.scan is not None
    assert searcher.scan.count(Group.SOURCES) == 0


def test_texts_are_made_ready_while_nothing_is_asked(qtbot: QtBot, searcher: Searcher) -> None:
    fresh = library(LONG)
    searcher.prepare(fresh)
    qtbot.waitUntil(lambda: not searcher.busy)
    assert all(text.done for text in fresh.sources.values())


def test_forgetting_ends_everything(qtbot: QtBot, searcher: Searcher) -> None:
    request = searcher.search(library(LONG * 4), Query("nowhere at all"))
    with qtbot.assertNotEmitted(searcher.grew, wait=20):
        searcher.forget()
    assert (searcher.busy, searcher.scan) == (False, None)
    assert searcher.request != request
