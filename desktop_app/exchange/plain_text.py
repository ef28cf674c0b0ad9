"""The comparison as plain text, for a terminal."""

import textwrap

from desktop_app.engine.cite import citation
from desktop_app.engine.resolve import Column, Desk, Stance, ViewState, resolve
from desktop_app.engine.visible import shown
from desktop_app.model.dossier import Group, said

WIDTH = 100
"""Characters a line."""


def comparison_text(desk: Desk, language: str = "en", group: Group = Group.MAIN) -> str:
    """Both sides on every issue of a group, each quote with its citation; no character in it steers a terminal."""
    source = desk.dossier.sources[0].id
    parts = [said(desk.dossier.title, language)]
    for issue in desk.dossier.issues:
        if issue.group is group:
            comparison = resolve(desk, ViewState(issue.id, None, source, language))
            parts += ["", f"== {comparison.title} ==", _wrapped(comparison.question)]
            for column in comparison.columns:
                parts += ["", *_side(desk, column, language)]
    return shown("\n".join(parts)) + "\n"


def _side(desk: Desk, column: Column, language: str) -> list[str]:
    lines = [f"-- {column.name} --"]
    if column.stance is not Stance.STATES:
        lines.append("(silent in these sources in its own words)")
    lines += [_wrapped(sentence.text + "".join(f" [{n}]" for n, _ in sentence.notes)) for sentence in column.summary]
    for card in (*column.cards, *column.common):
        proof = "" if card.verdict.verbatim else f", NOT VERBATIM: {card.verdict}"
        lines.append(_wrapped(f"[{card.number}] “{card.text}”", "  "))
        lines.append(_wrapped(f"{citation(desk, card.quote, language)}{proof}", "      "))
    return lines


def _wrapped(text: str, indent: str = "") -> str:
    return textwrap.fill(
        text, WIDTH, initial_indent=indent, subsequent_indent=indent + "    " * bool(indent), break_on_hyphens=False
    )
