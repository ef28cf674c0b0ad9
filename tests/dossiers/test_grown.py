"""The dossiers that are made up for measuring: sound, exactly anchored, the same each time, as large as they say."""

from pathlib import Path

import pytest

from desktop_app.engine.anchor import anchor_all
from desktop_app.engine.check import problems
from desktop_app.engine.utterances import contradictions
from desktop_app.files.dossier_file import load
from desktop_app.model.anchor import Verdict
from desktop_app.model.dossier import BOTH, Voice
from tests.bench import grow
from tests.conftest import desk_of


@pytest.mark.parametrize("factor", [0.05, 0.3, 1, 10])
def test_a_grown_dossier_is_sound_and_every_quote_stands_where_it_says(factor: float) -> None:
    dossier = grow.dossier(factor)
    assert problems(dossier) == ()
    assert {anchor.verdict for anchor in anchor_all(dossier).values()} == {Verdict.EXACT}
    desk = desk_of(dossier)
    assert not any(contradictions(desk, p.party, p.silence) for p in dossier.positions if p.silence)


def test_it_is_as_large_as_it_says() -> None:
    one, ten = grow.dossier(1), grow.dossier(10)
    for factor, dossier in ((1, one), (10, ten)):
        size = sum(len(source.text.encode()) for source in dossier.sources)
        assert grow.BYTES * factor <= size < 1.2 * grow.BYTES * factor
        assert len(dossier.quotes) == grow.QUOTES * factor
        assert len(dossier.links) == grow.LINKS * factor
    assert len(one.issues) == grow.ISSUES
    assert len(one.issues) < len(ten.issues) < 3 * len(one.issues)


def test_it_has_what_makes_texts_hard() -> None:
    dossier = grow.dossier(10)
    text = "\n".join(source.text for source in dossier.sources)
    for sign in ("“", "’", "\u00a0", "  ", "\U0001f54a", "\U00020bb7", "。", "，", "다"):
        assert sign in text
    assert {quote.voice for quote in dossier.quotes} == set(Voice)
    assert {quote.holder for quote in dossier.quotes} == {"upland", "coast", BOTH}
    assert any(mark.lane for page in desk_of(dossier).pages.values() for mark in page.marks.marks)


def test_the_same_seed_makes_the_same_and_another_seed_another(tmp_path: Path) -> None:
    assert grow.plain(0.3) == grow.plain(0.3)
    assert grow.plain(0.3) != grow.plain(0.3, seed=1)
    path = grow.file(0.3, tmp_path)
    assert load(path) == grow.dossier(0.3)
    before = path.stat().st_mtime_ns
    assert grow.file(0.3, tmp_path) == path
    assert path.stat().st_mtime_ns == before
