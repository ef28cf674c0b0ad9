"""The issue list: what each side spends on each issue."""

from dataclasses import dataclass

from desktop_app.engine.resolve import Desk, Stance, Tallies, stance_of
from desktop_app.model.dossier import Group, Side, said


@dataclass(frozen=True, slots=True)
class SideRow:
    """One half of an issue's bar, in words."""

    side: Side
    name: str
    stance: Stance
    tallies: Tallies


@dataclass(frozen=True, slots=True)
class IssueRow:
    """An issue as the list shows it."""

    issue: str
    title: str
    question: str
    group: Group
    first: SideRow
    second: SideRow

    @property
    def widest(self) -> int:
        """The larger of the two sides' words, own and reported together."""
        return max(half.tallies.own + half.tallies.reported.words for half in (self.first, self.second))


def overview(desk: Desk, language: str) -> tuple[IssueRow, ...]:
    """All issues, group by group, in the dossier's order within each."""
    return tuple(
        IssueRow(
            issue.id,
            said(issue.title, language),
            said(issue.question, language),
            issue.group,
            *(_half(desk, issue.id, side, language) for side in Side),
        )
        for group in Group
        for issue in desk.dossier.issues
        if issue.group is group
    )


def _half(desk: Desk, issue: str, side: Side, language: str) -> SideRow:
    party = desk.dossier.party(side)
    tallies = desk.tallies(issue, party.id)
    return SideRow(side, said(party.short, language), stance_of(desk, issue, party.id), tallies)


def matching(rows: tuple[IssueRow, ...], words: str) -> tuple[IssueRow, ...]:
    """The rows whose title or question holds every word typed, whatever its case."""
    wanted = words.casefold().split()
    return tuple(row for row in rows if all(word in f"{row.title} {row.question}".casefold() for word in wanted))
