"""What the app says in exercises, in words that can be translated: in the window, on the projector and on paper."""

from PySide6.QtCore import QCoreApplication

from desktop_app.engine.cards import Card, card_of, reporter_of
from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises.find import opening_of
from desktop_app.engine.exercises.item import Item, Option
from desktop_app.engine.exercises.sitting import Given
from desktop_app.model.dossier import BOTH, Link, Quote, Voice, said
from desktop_app.model.lesson import Exercise, Game
from desktop_app.views import wording
from desktop_app.views.wording import fill


def _tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
    return QCoreApplication.translate("Exercises", text, disambiguation, n)


def game_name(game: Game) -> str:
    """What a kind of exercise is called."""
    match game:
        case Game.WHO:
            return _tr("Who said it?")
        case Game.MATCH:
            return _tr("Match the answer")
        case Game.VOICE:
            return _tr("Own words or reported?")
        case Game.GAP:
            return _tr("Fill the gap")
        case Game.FIND:
            return _tr("Find it in the source")


def game_hint(game: Game) -> str:
    """What there is to do in a kind of exercise, in a sentence."""
    match game:
        case Game.WHO:
            return _tr("Tell from the words alone who spoke them.")
        case Game.MATCH:
            return _tr("Choose the passage in which the other side speaks to the same point.")
        case Game.VOICE:
            return _tr("Tell how a side’s words reach us.")
        case Game.GAP:
            return _tr("Choose the word that was really said.")
        case Game.FIND:
            return _tr("Go to the paragraph in which the words stand.")


def question(desk: Desk, item: Item, language: str) -> str:
    """What an item asks."""
    holder = holder_name(desk, item.holder, language)
    match item.game:
        case Game.WHO:
            return _tr("Who said it?")
        case Game.MATCH:
            # The same for every relation: which it is, would tell something of the answer.
            return fill(_tr("Said by: %1. Which passage of the other side speaks to the same point?"), holder)
        case Game.VOICE:
            return fill(_tr("A position of: %1. How do these words reach us?"), holder)
        case Game.GAP:
            return _tr("Which word fills the gap?")
        case Game.FIND:
            label = said(desk.pages[item.source].source.label, language)
            return fill(_tr("In which paragraph of the source “%1” do these words stand?"), label)


def find_hint() -> str:
    """How the paragraph is given as an answer in the window."""
    return _tr("Click a paragraph in the source, or go there with the keyboard (Alt+3) and press Enter.")


def holder_name(desk: Desk, holder: str, language: str) -> str:
    """Whose position something is."""
    return _tr("Both sides") if holder == BOTH else said(desk.parties[holder].name, language)


def option_text(desk: Desk, item: Item, option: Option, language: str) -> str:
    """What an option says."""
    match item.game:
        case Game.VOICE:
            return voice_text(desk, item.holder, option.voice, language)
        case Game.FIND:
            return wording.place(option.text, option.paragraph)
        case _:
            return option.text


def option_opening(desk: Desk, option: Option) -> str:
    """The opening words of a paragraph that is an option, in quotation marks; "" for other options."""
    words, goes_on = opening_of(desk, option)
    if not words:
        return ""
    return fill(_tr("“%1” …") if goes_on else _tr("“%1”"), words)


def opening_quoted(place: str, opening: str) -> str:
    """A paragraph told by its place and its opening words, which are in quotation marks."""
    return fill(_tr("%1: %2"), place, opening)


def voice_text(desk: Desk, holder: str, voice: Voice | None, language: str) -> str:
    """How words reach us, said in full, since a badge alone would not tell enough to choose."""
    other = next((said(party.name, language) for party in desk.dossier.parties if party.id != holder), "")
    match voice:
        case Voice.OWN:
            return _tr("In its own words")
        case Voice.INTERPRETED:
            return _tr("In its own words, through an interpreter")
        case Voice.READOUT:
            return _tr("By its own readout, written afterwards")
        case Voice.REPORTED:
            return fill(_tr("Reported by %1"), other)
        case Voice.PRESS:
            return _tr("By a press report")
        case None:
            return ""


def verdict(*, right: bool) -> str:
    """Whether an answer is right, as a heading."""
    return _tr("✓ Right") if right else _tr("✕ Not this one")


def mark(*, right: bool, chosen: bool) -> str:
    """What is told of an option once the item is answered; "" for those that are neither right nor chosen."""
    if right:
        return _tr("✓ right, your answer") if chosen else _tr("✓ right")
    return _tr("✕ your answer") if chosen else ""


def found_instead(desk: Desk, given: Given, language: str) -> str:
    """The paragraph that was gone to where it is not among the options; "" where it is."""
    if given.option is not None or given.paragraph is None:
        return ""
    label = said(desk.pages[given.source].source.label, language)
    return fill(_tr("You went to %1."), wording.place(label, given.paragraph))


def explained(desk: Desk, item: Item, language: str) -> str:
    """Why the right answer is right: whose words, by what voice, where; in a match the editor's reason as well."""
    quote = desk.quotes[item.shown]
    told = attribution(desk, quote, item.issue, language)
    link = _link(desk, item)
    return told if link is None else f"{told}\n{_related(desk, link, language)}"


def _link(desk: Desk, item: Item) -> Link | None:
    """The link that proves a match; none in other games."""
    return next((each for each in desk.linked.get(item.shown, ()) if each.id == item.link), None)


def _related(desk: Desk, link: Link, language: str) -> str:
    ends = (desk.quotes[end].holder for end in (link.from_quote, link.to_quote))
    answering, answered = (holder_name(desk, holder, language) for holder in ends)
    return wording.link_name(link, answering, answered, language)


class _On:
    """The issue and language that a card is told in."""

    def __init__(self, issue: str, language: str) -> None:
        self.issue, self.language = issue, language


def card(desk: Desk, quote: Quote, issue: str, language: str) -> Card:
    """A quote as a card on an issue."""
    return card_of(desk, _On(issue, language), quote)


def attribution(desk: Desk, quote: Quote, issue: str, language: str) -> str:
    """Who said a quote, by what voice, where it stands and how well it is proven."""
    told = card(desk, quote, issue, language)
    voice = wording.voice_badge(quote.voice, reporter_of(desk, quote, language))
    where = wording.place(told.source_label, told.paragraph)
    return " · ".join((told.speaker, voice, where, wording.proof(told.verdict)))


def progress(number: int, count: int) -> str:
    """Which question of how many, the first being 1."""
    return fill(_tr("Question %1 of %2"), number, count)


def fewer(count: int, issue: str) -> str:
    """That there are no more questions than these on an issue, by its title, or in the whole record for ""."""
    if not issue:
        return _tr("The record has no more than %Ln questions of this kind with just one answer.", None, count)
    return fill(_tr("“%1” has no more than %Ln questions of this kind with just one answer.", None, count), issue)


def why_fewer(desk: Desk, exercise: Exercise, count: int, language: str) -> str:
    """Why there are only so many questions, and where more are; "" where there are as many as were asked for."""
    if count >= exercise.number:
        return ""
    issue = issue_title(desk, exercise, language)
    return wording.sentences([fewer(count, issue), *([_tr("For more, choose all issues.")] if issue else [])])


def nothing(issue: str) -> str:
    """That there is no question at all of a kind on an issue, by its title, or in the whole record for ""."""
    if not issue:
        return _tr("The record has no question of this kind with just one answer. Choose another kind.")
    return fill(
        _tr("“%1” has no question of this kind with just one answer. Choose another kind, or all issues."), issue
    )


def sought(share: float | None = None) -> str:
    """That the questions are still being looked for, in a long record, and how far that is, from 0 to 1."""
    if share is None:
        return _tr("The questions are being looked for …")
    return fill(_tr("Looking for questions: %1"), wording.percent(share))


def issue_title(desk: Desk, exercise: Exercise, language: str) -> str:
    """The title of the issue that an exercise asks about; "" for all issues."""
    return "" if exercise.issue is None else said(desk.issues[exercise.issue].title, language)


def questions(count: int) -> str:
    """A number of questions."""
    return _tr("%Ln questions", None, count)


def score(right: int, count: int) -> str:
    """How many were right."""
    return fill(_tr("%1 of %2 right"), right, count)


def kept_nowhere() -> str:
    """What becomes of the answers."""
    return _tr("Nothing of this is stored or sent anywhere.")
