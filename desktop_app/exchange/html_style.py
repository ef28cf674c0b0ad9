"""The style of an HTML handout: light and dark, wide and narrow, on the screen and on paper."""

from desktop_app.engine.handout import Paper
from desktop_app.exchange.ink import ink

_SERIF = '"Noto Serif", "Source Serif 4", Charter, Georgia, Cambria'
_SANS = '"Noto Sans", "Segoe UI", "Helvetica Neue", Ubuntu'
_ZH = ('"Noto Serif CJK SC", "Songti SC", SimSun', '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei"')
_KO = ('"Noto Serif CJK KR", "Nanum Myeongjo", Batang', '"Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic"')


def style(paper: Paper) -> str:
    """The whole style sheet."""
    return f"""{_colours("light")}
@media (prefers-color-scheme: dark) {{
{_colours("dark")}
}}
{_families()}
{_RULES}
@media print {{
{_PRINT.replace("PAPER", "A4" if paper is Paper.A4 else "letter")}
{_colours("light")}
}}
"""


def _colours(theme: str) -> str:
    of = ink(theme)
    first, second, both = of.sides.values()
    fills = " ".join(
        f"--{name}-fill: #{fill};" for name, fill in zip(("first", "second", "both"), of.fills.values(), strict=True)
    )
    return (
        f":root {{ color-scheme: {theme}; --ink: #{of.ink}; --grey: #{of.grey}; --hairline: #{of.hairline}; "
        f"--edge: #{of.edge}; --paper: #{of.paper if theme == 'dark' else 'ffffff'}; --panel: #{of.panel}; "
        f"--first: #{first}; --second: #{second}; --both: #{both}; {fills} }}"
    )


def _families() -> str:
    """Chinese before Korean where nothing is said of the language, else the language's own first."""
    rules = []
    for select, (one, other) in (
        (":root, :lang(en), :lang(zh)", (_ZH, _KO)),
        (":lang(ko)", (_KO, _ZH)),
    ):
        serif, sans = (", ".join((latin, one[n], other[n])) for n, latin in enumerate((_SERIF, _SANS)))
        rules.append(f"{select} {{ --serif: {serif}, serif; --sans: {sans}, sans-serif; }}")
    return "\n".join(rules)


_RULES = """* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 64rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 var(--sans); overflow-wrap: break-word; }
h1, h2 { font-family: var(--serif); line-height: 1.2; }
h1 { margin: 0; font-size: 2.1rem; }
h2 { margin: 3.2rem 0 .3rem; font-size: 1.6rem; }
h3 { margin: 1.6rem 0 .2rem; font-size: 1.1rem; }
p { margin: .6rem 0; }
a { color: inherit; }
.subtitle { margin: .3rem 0 1.6rem; color: var(--grey); }
.small, .counts, .lead, figcaption, dd { color: var(--grey); }
.small, .tie, .reference, figcaption, dl { font-size: .9rem; }
.lead { margin: 0 0 1rem; font-size: 1.05rem; }
.label { margin: 1.4rem 0 .4rem; font-weight: 700; }
.teacher { border: 1px solid var(--edge); border-radius: 6px; padding: .6rem .9rem; }
nav ol { columns: 16rem; column-gap: 2.5rem; margin: .4rem 0 0; padding-left: 1.6rem; }
nav a { display: inline-block; padding: .25rem 0; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2.5rem; margin: 1.2rem 0 1.6rem; }
.side h3 { margin: 0 0 .2rem; }
.side .counts { margin: 0 0 .8rem; padding-bottom: .3rem; border-bottom: 2px solid currentColor; font-size: .85rem; }
.first h3, sup.first { color: var(--first); }
.second h3, sup.second { color: var(--second); }
.first .counts { border-color: var(--first); }
.second .counts { border-color: var(--second); }
sup { font-size: .7em; font-weight: 700; line-height: 0; padding-left: .1em; }
figure { margin: 1rem 0; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--both); }
figure.first { border-left-color: var(--first); }
figure.second { border-left-color: var(--second); }
figure.reported { border-left-style: dashed; }
figure.passage { border-left-color: var(--hairline); }
.passage div { display: flex; gap: .8rem; }
.passage b { min-width: 2.2em; color: var(--grey); font-size: .85rem; line-height: 2; }
blockquote { margin: 0; }
.words { margin: 0 0 .4rem; font-family: var(--serif); font-size: 1.06rem; white-space: pre-wrap; }
figcaption p { margin: 0 0 .3rem; }
.gloss { color: var(--grey); font-size: .9rem; margin: .2rem 0; }
.gloss b { font-weight: 600; }
mark { background: var(--both-fill); color: inherit; text-decoration: underline; text-decoration-color: var(--both);
  text-decoration-thickness: 2px; text-underline-offset: .18em; text-decoration-skip-ink: none; }
.first mark { background: var(--first-fill); text-decoration-color: var(--first); }
.second mark { background: var(--second-fill); text-decoration-color: var(--second); }
.reported mark { text-decoration-style: dashed; }
.finding { border: 1px dashed var(--edge); border-radius: 6px; padding: .7rem .9rem; font-size: .95rem; }
dl { margin: 0 0 1rem; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
.blanks { display: flex; gap: 2rem; margin: 1rem 0 1.6rem; }
.blanks span { flex: 1; border-bottom: 1px solid var(--ink); padding-bottom: .2rem; }
.item { margin: 2rem 0; }
.prompt { font-weight: 600; }
.prompt > b { margin-right: .4rem; }
.choices { list-style: none; margin: .6rem 0; padding: 0; }
.choices li { display: flex; gap: .8rem; margin: .45rem 0; }
.choices span { white-space: pre-wrap; }
.line { height: 1.8rem; margin: 0; border-bottom: 1px solid var(--edge); }
@media (max-width: 43.75rem) {
  .columns { display: block; }
  .side + .side { margin-top: 2.2rem; }
  dl { display: block; }
  dd { margin-bottom: .4rem; }
}"""

_PRINT = """@page { size: PAPER; margin: 18mm; }
body { padding: 0; max-width: none; font-size: 10pt; }
h1, h2, h3, .counts, .label, .lead, .prompt { break-after: avoid; }
figure, .finding, .tie, .item, .source, .choices li { break-inside: avoid; }
mark, .finding { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
a { text-decoration: none; }"""
