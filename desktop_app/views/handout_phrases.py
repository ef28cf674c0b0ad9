"""What the app says in handouts, in the interface's language: the value that the rooms without Qt are handed."""

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.engine.phrases import Phrases
from desktop_app.model.lesson import Game, Show
from desktop_app.views import exercise_words, lesson_words, screen_words, wording


def _tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
    return QCoreApplication.translate("Handout", text, disambiguation, n)


def phrases(language: str) -> Phrases:
    """Everything, for a handout whose editorial text is in `language` (a BCP 47 tag)."""
    return Phrases(
        language=language,
        voice=wording.voice_badge,
        place=wording.place,
        proof=wording.proof,
        relation=wording.relation,
        tallies=wording.tallies,
        common=wording.common_ground,
        number=lambda number: QLocale(language).toString(number),
        both=_tr("Both sides"),
        gloss=wording.gloss_label,
        plain_gloss=_tr("Editor’s translation"),
        comparison=lambda count: _tr("Comparison of %Ln issues", None, count),
        contents=_tr("Contents"),
        not_alike=_tr("Not like for like"),
        links=_tr("What answers what"),
        link=_tr("%2 → %3: %1"),
        elsewhere=_tr("%1, on %2"),
        silent=_tr("%1: silent in these sources."),
        reported_only=_tr("%1: silent in its own words. What stands here is reported of it."),
        searched=_tr("Searched in all %1 of its own words: %2. Found 0 times."),
        rejected=_tr(
            "Searched in all %1 of its own words: %2. Found 0 times on this issue; these hits speak of something "
            "else: %3."
        ),
        no_quotes=_tr("No quotes on this issue"),
        sources=_tr("Sources"),
        citations=_tr("Citations"),
        publisher=_tr("Publisher"),
        date=_tr("Date"),
        meeting=_tr("Meeting"),
        rights=_tr("Rights"),
        obtained=_tr("How obtained"),
        proof_explained=_tr(
            "“✓ verbatim” means that the words match the dossier’s copy of the source character for character. The "
            "copy itself was not compared with official pages."
        ),
        changed=lambda count: _tr(
            "%Ln control characters in the quotes cannot stand in a file and are shown by a sign each.", None, count
        ),
        made_with=_tr("Made with Vis-à-vis"),
        page=_tr("Page %1 of %2"),
        columns=_columns(),
        lesson=_tr("Lesson"),
        minutes=lambda count: _tr("%Ln minutes", None, count),
        steps={show: lesson_words.show(show) for show in Show},
        hidden=screen_words.ask,
        note=_tr("Teacher’s note: %1"),
        games={game: exercise_words.game_name(game) for game in Game},
        tasks=_tasks(),
        asked=lambda desk, item: exercise_words.question(desk, item, language),
        key_title=_tr("Answer key: %1"),
        key_short=_tr("Answer key"),
        seed=_tr("%1 · %2 · seed %3"),
        questions=lambda count: _tr("%Ln questions", None, count),
        all_issues=_tr("All issues"),
        name=_tr("Name"),
        day=_tr("Date"),
        answer=_tr("Answer"),
        no_items=_tr("The record has no question of this kind here."),
    )


def _tasks() -> dict[Game, str]:
    return {
        Game.WHO: _tr("Read the words. Mark who said them."),
        Game.MATCH: _tr("Read the words. Mark what the other side says to the same point."),
        Game.VOICE: _tr("Read the words. Mark how they reach us."),
        Game.GAP: _tr("Some words are left out. Mark those that stand in the source."),
        Game.FIND: _tr("Read the words. Mark the paragraph in which they stand."),
    }


def _columns() -> dict[str, str]:
    return {
        "comparison": _tr("Comparison", "sheet"),
        "links": _tr("Links", "sheet"),
        "sources": _tr("Sources", "sheet"),
        "citations": _tr("Citations", "sheet"),
        "about": _tr("About", "sheet"),
        "lesson": _tr("Lesson", "sheet"),
        "questions": _tr("Questions", "sheet"),
        "key": _tr("Answer key", "sheet"),
        "issue": _tr("Issue"),
        "side": _tr("Side"),
        "kind": _tr("Kind"),
        "number": _tr("No."),
        "text": _tr("Text"),
        "gloss": _tr("Editor’s translation"),
        "speaker": _tr("Speaker"),
        "voice": _tr("Voice"),
        "place": _tr("Place"),
        "proof": _tr("Proof"),
        "citation": _tr("Citation"),
        "relation": _tr("Relation"),
        "answering": _tr("Answers"),
        "answered": _tr("Is answered"),
        "reason": _tr("Reason"),
        "source": _tr("Source"),
        "what": _tr("What"),
        "quotes": _tr("Quotes"),
        "question": _tr("Question"),
        "task": _tr("Task"),
        "answer": _tr("Answer"),
        "step": _tr("Step"),
        "note": _tr("Teacher’s note"),
        "kind_quote": _tr("quote"),
        "kind_summary": _tr("summary"),
        "kind_silence": _tr("silence"),
        "kind_note": _tr("note"),
        "kind_passage": _tr("passage"),
        "kind_question": _tr("question"),
    }
