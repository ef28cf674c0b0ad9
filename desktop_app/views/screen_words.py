"""What the app says on an audience's screens, and each screen made into a slide: phrased, ready to be set in pages."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.engine.gloss import Gloss
from desktop_app.engine.passages import Paragraph
from desktop_app.engine.screen_blocks import (
    Ask,
    Block,
    Choice,
    Choices,
    Hidden,
    Passage,
    Question,
    Related,
    Right,
    Said,
    Screen,
    Silent,
    Text,
    Words,
)
from desktop_app.model.dossier import Span, Voice
from desktop_app.qt.slide import Box, Face, Filling, Foot, Group, Piece, Sheet, Slide
from desktop_app.views import wording

_GAP: Final = "________"
"""What stands for covered words, as long for short ones as for long ones."""

_CUT: Final = "… "


def _tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
    return QCoreApplication.translate("Screens", text, disambiguation, n)


def slide_of(screen: Screen, *, gloss: bool = False) -> Slide:
    """A screen as a slide; `gloss` shows the editor's translations beneath the quotes that have one."""
    corner = wording.fill(_tr("%1 of %2"), screen.number + 1, screen.count) if screen.count > 1 else ""
    return Slide(screen.title, corner, _versions(screen.blocks, gloss), screen.step, screen.steps)


def foot() -> Foot:
    """What stands at the foot of a screen that has several pages, or many steps."""
    return Foot(_tr("page %1 of %2"), _tr("step %1 of %2"))


def ask(hidden: Hidden) -> str:
    """The question behind which a side is hidden."""
    name = _in_sentence(hidden.name)
    if hidden.reporter:
        return wording.fill(_ask_reported(hidden.ask), name, _in_sentence(hidden.reporter))
    return wording.fill(_ask_press(hidden.ask) if hidden.voice is Voice.PRESS else _ask(hidden.ask), name)


def _ask(what: Ask) -> str:
    match what:
        case Ask.ANSWER:
            return _tr("How does %1 answer?")
        case Ask.BEFORE:
            return _tr("What had %1 said?")
        case Ask.WORDED:
            return _tr("How does %1 put it?")
        case Ask.OPEN:
            return _tr("What does %1 say on this?")


def _ask_reported(what: Ask) -> str:
    """What %1 says is known from what %2 reports of it."""
    match what:
        case Ask.ANSWER:
            return _tr("How does %1 answer, as %2 reports it?")
        case Ask.BEFORE:
            return _tr("What had %1 said, as %2 reports it?")
        case Ask.WORDED:
            return _tr("How does %1 put it, as %2 reports it?")
        case Ask.OPEN:
            return _tr("What does %1 say on this, as %2 reports it?")


def _ask_press(what: Ask) -> str:
    match what:
        case Ask.ANSWER:
            return _tr("How does %1 answer, as the press reports it?")
        case Ask.BEFORE:
            return _tr("What had %1 said, as the press reports it?")
        case Ask.WORDED:
            return _tr("How does %1 put it, as the press reports it?")
        case Ask.OPEN:
            return _tr("What does %1 say on this, as the press reports it?")


def attribution(said: Said) -> str:
    """Speaker, voice and place; words that are not verbatim say so."""
    parts = [said.speaker, wording.voice_badge(said.voice, said.reporter), wording.place(said.label, said.paragraph)]
    if not said.verdict.verbatim:
        parts.append(wording.proof(said.verdict))
    return " · ".join(filter(None, parts))


def related(block: Related) -> str:
    """How two quotes stand to each other, with a sign: "✕ denies (China → United States)"."""
    both = _tr("Both sides")
    way = wording.from_to(block.answering or both, block.answered or both)
    sign = wording.RELATION_SIGNS[block.relation]
    return wording.fill(_tr("%1 %2 (%3)"), sign, wording.relation(block.relation), way)


def silence(block: Silent) -> tuple[str, str]:
    """A silence in a sentence, and what it rests on; "" where the dossier does not say what was searched."""
    told = (
        _tr("Says nothing on this in its own words. The other side reports a position of it.")
        if block.reported
        else _tr("Says nothing on this in these sources.")
    )
    if not block.terms:
        return told, ""
    # One sentence each, so that each can be put as a language needs it.
    searched = _tr("Searched in all %1 of its own words: %2. Found 0 times.")
    if block.rejected:
        searched = _tr("Searched in all %1 of its own words: %2. Found only where they speak of something else.")
    return told, wording.fill(searched, block.words, wording.listed(block.terms))


def _in_sentence(name: str) -> str:
    """A party's name where English wants an article before it; other languages' names never match."""
    wants = name.startswith("United ") or name.endswith((" States", " Union", " Republic", " Kingdom", " Nations"))
    return f"the {name}" if wants else name


def _versions(blocks: Sequence[Block], gloss: bool) -> tuple[tuple[Sheet, ...], ...]:
    """The ways to say a screen. Where two quotes do not fit on one page, the editor's reason turns it; where that is
    not enough, the first quote is recalled by its emphasised words, or by none, after it was shown whole: before, or on
    a page of its own."""
    if len(blocks) == 1 and isinstance(blocks[0], Passage):
        passage = blocks[0]
        reaches = (passage.paragraphs, *passage.closer)
        return tuple(((_passage(passage, each, gloss),),) for each in reaches)
    groups = tuple(_group(block, blocks, gloss) for block in blocks)
    if len(blocks) == 1 and isinstance(blocks[0], Question):
        named = (Group((), name, side, barred=True) for side, name in blocks[0].sides)
        return (((*groups, *named),),)
    first, second = blocks[0] if blocks else None, blocks[1] if len(blocks) > 1 else None
    if not isinstance(first, Said) or second is None:
        return ((groups,),)
    recalled = _recall(first)
    whole = ((groups[0],),) if first.fresh else ()
    if not isinstance(second, Related):
        return ((groups,), *([(*whole, (recalled, *groups[1:]))] if recalled else []), (*whole, groups[1:]))
    way, why = Group((_way(second),)), Group((_way(second), _why(second, Face.PLAIN)))
    shorter = (*([(recalled,)] if recalled else []), ())
    there = groups[2:]
    return (
        (groups,),
        ((groups[0], way, *there), (why,)),
        *((*whole, (*front, way, *there), (why,)) for front in shorter),
    )


def _way(block: Related) -> Piece:
    return Piece(related(block), Face.STRONG)


def _why(block: Related, face: Face) -> Piece:
    return Piece(wording.fill(_tr("Editor’s reason: %1"), block.reason), face)


def _group(block: Block, blocks: Sequence[Block], gloss: bool) -> Group:
    match block:
        case Said():
            return Group(_said(block, gloss), _holder(block.name), block.side, barred=True, dashed=not block.own)
        case Hidden():
            return Group((Box(ask(block), Filling.PLAIN),), block.name, block.side, barred=True)
        case Silent():
            told, searched = silence(block)
            small = (Piece(searched, Face.SMALL),) if searched else ()
            return Group((Box(told, Filling.HATCHED), *small), block.name, block.side, barred=True)
        case Related():
            return Group((_way(block), _why(block, Face.SMALL)))
        case Passage():
            return _passage(block, block.paragraphs, gloss)
        case Question():
            return Group((Piece(block.text, Face.QUESTION if len(blocks) == 1 else Face.STRONG),))
        case Text():
            return Group((Piece(block.text, Face.STRONG if block.strong else Face.PLAIN),))
        case Words():
            return Group((_covered(block), *_glossed(block.gloss, gloss)))
        case Choices():
            return Group(tuple(map(_choice, block.options)))


def _holder(name: str) -> str:
    return name or _tr("Both sides")


def _said(block: Said, gloss: bool) -> tuple[Piece, ...]:
    words = Piece(block.text, Face.SAID, block.emphasis, block.language)
    told = (words, Piece(attribution(block), Face.SMALL))
    return (*told, *_glossed(block.gloss, gloss))


def _glossed(gloss: Gloss | None, shown: bool) -> tuple[Piece, ...]:
    """A translation with its label, where it is wanted and there is one."""
    if not shown or gloss is None:
        return ()
    return (Piece(gloss.text, Face.PLAIN, language=gloss.language), Piece(wording.gloss_label(gloss), Face.SMALL))


def _recall(block: Said) -> Group | None:
    """What carries the position, word for word, for those who have just read the whole; none where nothing does."""
    if not block.emphasis:
        return None
    parts = [block.text[span.start : span.end] for span in block.emphasis]
    pieces = [Piece(part, Face.SAID, (Span(0, len(part)),), block.language) for part in parts]
    told = wording.fill(_tr("%1 · in part"), attribution(block))
    return Group((*pieces, Piece(told, Face.SMALL)), _holder(block.name), block.side, barred=True, dashed=not block.own)


def _passage(block: Passage, paragraphs: Sequence[Paragraph], gloss: bool) -> Group:
    said = block.said
    pieces = [_paragraph(each, said.language) for each in paragraphs]
    items = (*pieces, Piece(attribution(said), Face.SMALL), *_glossed(said.gloss, gloss))
    return Group(items, _holder(said.name), said.side, barred=True, dashed=not said.own)


def _paragraph(each: Paragraph, language: str) -> Piece:
    """A paragraph with its number; signs of the app's own say where it goes on."""
    before, after = (_CUT if each.cut_before else ""), (_CUT.rstrip() if each.cut_after else "")
    shift = len(before)
    marks = (Span(each.mark.start + shift, each.mark.end + shift),) if each.mark else ()
    text = f"{before}{each.text}{' ' if after else ''}{after}"
    return Piece(text, Face.CONTEXT, marks, language, f"¶{each.number}" if each.number else "")


def _covered(block: Words) -> Piece:
    """Words of a source with a part covered, which changes what stands after it but not what stands before."""
    if block.gap is None:
        return Piece(block.text, Face.SAID, block.marks, block.language)
    start, end = block.gap.start, block.gap.end
    text = f"{block.text[:start]}{_GAP}{block.text[end:]}"
    shift = len(_GAP) - (end - start)
    moved = (
        Span(mark.start + shift, mark.end + shift) if mark.start >= end else mark
        for mark in block.marks
        if mark.end <= start or mark.start >= end
    )
    return Piece(text, Face.SAID, tuple(moved), block.language)


def _choice(option: Choice) -> Piece:
    """An option with its letter, and with a sign once it is told whether it is right."""
    signs = {Right.OPEN: option.letter, Right.RIGHT: f"✓ {option.letter}", Right.WRONG: f"✕ {option.letter}"}
    face = Face.STRONG if option.right is Right.RIGHT else Face.PLAIN
    if option.said:
        face = Face.SAID if option.right is Right.RIGHT else Face.WORDS
    return Piece(option.text, face, (), option.language, signs[option.right])


def without_gloss(screen: Screen) -> str:
    """Why no translation is seen on a screen for which it was asked; "" where there is one."""
    if screen.glossed:
        return ""
    if any(isinstance(block, Words) and block.held_back for block in screen.blocks):
        return _tr("The translation would tell the answer: it comes with that.")
    return _tr("There is no translation to show here.")


def where(screen: Screen, page: int, pages: int) -> str:
    """Where in its issue a screen is, for the presenter."""
    step = wording.fill(_tr("step %1 of %2"), screen.step + 1, screen.steps)
    turn = wording.fill(_tr("screen %1 of %2"), screen.turn + 1, screen.turns) if screen.turns > 1 else ""
    paged = wording.fill(_tr("page %1 of %2"), page + 1, pages) if pages > 1 else ""
    return " · ".join(filter(None, (screen.title, step, turn, paged)))
