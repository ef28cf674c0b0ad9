"""Chinese is cut by the library where there is one, and by characters where there is none."""

import importlib.util
import sys
from collections.abc import Iterator

import pytest

from desktop_app.engine.tokens import BY_CHARACTERS
from desktop_app.exchange import segmenter
from desktop_app.exchange.segmenter import best_segmenter


@pytest.fixture(autouse=True)
def _anew() -> Iterator[None]:
    best_segmenter.cache_clear()
    yield
    best_segmenter.cache_clear()


def test_the_library_cuts_words() -> None:
    pytest.importorskip("rjieba")
    made = best_segmenter()
    assert made.name == "rjieba"
    assert list(made.cut("中方坚决反对干涉中国内政")) == ["中方", "坚决", "反对", "干涉", "中国", "内政"]


def test_without_the_library_characters_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segmenter, "find_spec", lambda _name: None)
    assert best_segmenter() is BY_CHARACTERS
    assert list(best_segmenter().cut("中国")) == ["中", "国"]
    assert best_segmenter().name == ""


def test_a_library_that_cannot_be_loaded_is_not_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segmenter, "find_spec", lambda _name: importlib.util.find_spec("sys"))
    monkeypatch.setitem(sys.modules, "rjieba", None)
    made = best_segmenter()
    assert list(made.cut("中国")) == ["中", "国"]
    assert made.name == ""


def test_the_library_is_not_imported_before_the_first_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "rjieba", raising=False)
    best_segmenter()
    assert "rjieba" not in sys.modules


def test_a_cut_that_changes_the_text_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("rjieba")
    import rjieba

    monkeypatch.setattr(rjieba, "cut", lambda run: [run[:1]])
    assert list(best_segmenter().cut("中国")) == ["中", "国"]
