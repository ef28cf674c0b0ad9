"""The styles of a DOCX handout, its page, and what the file says about itself."""

from typing import TYPE_CHECKING, Final

from docx.oxml.ns import qn
from docx.shared import Mm

from desktop_app.engine.handout import Document, Paper, Run
from desktop_app.exchange.docx_xml import MILLIMETRE, child, element, fields, paragraph, run_of, xml
from desktop_app.exchange.ink import SANS, SERIF, east, ink, locale_of

if TYPE_CHECKING:
    from docx.document import Document as Docx
    from lxml.etree import _Element as Element

SIZES: Final = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}
"""Width and height in millimetres."""

MARGIN: Final = 18
"""At the left and right, in millimetres."""


def text_width(paper: Paper) -> int:
    """How wide a page's text is, in twentieths of a point."""
    return round((SIZES[paper][0] - 2 * MARGIN) * MILLIMETRE)


# Name, base, serif, size in half points, colour, bold, space before and after in twentieths of a point, keep with next
_STYLES: Final = (
    ("Title", "", True, 52, "ink", True, 0, 40, True),
    ("Subtitle", "", False, 20, "grey", False, 0, 200, False),
    ("Heading1", "", True, 34, "ink", True, 480, 60, True),
    ("Heading2", "", False, 24, "ink", True, 300, 60, True),
    ("Heading3", "", False, 21, "ink", True, 200, 40, True),
    ("Lead", "Normal", False, 22, "grey", False, 0, 160, True),
    ("Small", "Normal", False, 17, "grey", False, 0, 100, False),
    ("Label", "Normal", False, 19, "ink", False, 200, 60, True),
    ("Words", "Normal", True, 21, "ink", False, 120, 0, False),
    ("Gloss", "Normal", False, 18, "grey", False, 30, 0, False),
    ("Attribution", "Normal", False, 16, "grey", False, 0, 120, False),
    ("ColumnHead", "Normal", False, 24, "ink", True, 0, 0, True),
    ("ColumnCounts", "Normal", False, 16, "grey", False, 0, 60, True),
    ("Summary", "Normal", False, 19, "ink", False, 80, 120, False),
    ("Finding", "Normal", False, 18, "ink", False, 80, 60, False),
    ("LinkLine", "Normal", False, 18, "ink", False, 30, 60, False),
    ("SourceTitle", "Normal", True, 20, "ink", False, 160, 20, True),
    ("Fact", "Normal", False, 17, "grey", False, 0, 20, False),
    ("Reference", "Normal", False, 17, "ink", False, 20, 40, False),
    ("Teacher", "Normal", False, 19, "ink", False, 80, 120, False),
    ("Prompt", "Normal", False, 20, "ink", True, 300, 60, True),
    ("Choice", "Normal", False, 19, "ink", False, 20, 40, False),
    ("ContentsLine", "Normal", False, 20, "ink", False, 20, 20, False),
)
"""Line distance is the same in all."""


def dress(docx: "Docx", document: Document) -> None:
    """Give an empty document its page, styles, foot, language and properties."""
    _page(docx, document.paper)
    _defaults(docx, document.language)
    for each in _STYLES:
        _style(docx, *each, document.language)
    _foot(docx, document)
    _properties(docx, document)


def _page(docx: "Docx", paper: Paper) -> None:
    section = docx.sections[0]
    width, height = SIZES[paper]
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin = section.right_margin = Mm(MARGIN)
    section.top_margin, section.bottom_margin = Mm(18), Mm(18)
    section.footer_distance = Mm(9)


def _fonts(language: str, *, serif: bool) -> "Element":
    family = SERIF if serif else SANS
    return element("w:rFonts", ascii=family, hAnsi=family, cs=family, eastAsia=east(language, serif=serif))


def _defaults(docx: "Docx", language: str) -> None:
    styles = docx.styles.element
    defaults = styles.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for old in list(defaults):
        defaults.remove(old)
    defaults.append(_fonts(language, serif=False))
    child(defaults, "w:sz", val=20)
    child(defaults, "w:lang", val=locale_of(language), eastAsia=locale_of(language), bidi="ar-SA")


def _style(
    docx: "Docx",
    name: str,
    base: str,
    serif: bool,
    size: int,
    colour: str,
    bold: bool,
    before: int,
    after: int,
    keep: bool,
    language: str,
) -> None:
    styles = docx.styles.element
    made = next((each for each in styles.findall(qn("w:style")) if each.get(qn("w:styleId")) == name), None)
    if made is None:
        made = xml(f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name}"/>')
        child(made, "w:name", val=name)
        styles.append(made)
    for tag in ("w:pPr", "w:rPr", "w:basedOn"):
        for old in made.findall(qn(tag)):
            made.remove(old)
    if base:
        made.insert(1, element("w:basedOn", val=base))
    level = {"Heading1": 0, "Heading2": 1, "Heading3": 2}.get(name)
    paragraph_properties = child(made, "w:pPr")
    if keep:
        child(paragraph_properties, "w:keepNext")
    if name in ("Words", "Gloss", "Attribution", "Choice", "Finding", "LinkLine", "Reference"):
        child(paragraph_properties, "w:keepLines")
    child(paragraph_properties, "w:spacing", before=before, after=after, line=276 if serif else 264, lineRule="auto")
    if level is not None:
        child(paragraph_properties, "w:outlineLvl", val=level)
    run_properties = child(made, "w:rPr")
    run_properties.append(_fonts(language, serif=serif))
    if bold:
        child(run_properties, "w:b")
    child(run_properties, "w:color", val=ink().ink if colour == "ink" else ink().grey)
    child(run_properties, "w:sz", val=size)


def _foot(docx: "Docx", document: Document) -> None:
    """The title, and which page of how many."""
    footer = docx.sections[0].footer
    footer.is_linked_to_previous = False
    root = footer._element
    for old in list(root):
        root.remove(old)
    line = paragraph("Fact", (), document.language)
    tabs = element("w:tabs")
    child(tabs, "w:tab", val="right", pos=text_width(document.paper))
    line[0].insert(1, tabs)
    line.append(run_of(Run(f"{document.title}\t"), document.language))
    for each in fields(document.phrases.page, ("PAGE", "NUMPAGES")):
        line.append(each)
    root.append(line)


def _properties(docx: "Docx", document: Document) -> None:
    properties = docx.core_properties
    properties.title = document.title[:255]
    properties.subject = document.subtitle[:255]
    properties.language = locale_of(document.language)
    properties.author = properties.comments = properties.keywords = properties.last_modified_by = ""
    for old in list(properties._element):
        if old.tag.rpartition("}")[2] in ("created", "modified", "revision", "lastPrinted") or not (old.text or ""):
            properties._element.remove(old)
