"""The files by which a Linux desktop knows the app: menu entry, description, document type. Made from the texts."""

import datetime as dt
from xml.sax.saxutils import escape

from buildkit.project import APP_ID, Project

MIME_TYPE = "application/x-visavis"
SUFFIX = ".visavis"
LESSON_TYPE = "application/x-visavis-lesson"
LESSON_SUFFIX = ".visavis-lesson"
PICTURES = (("compare.png", "caption"), ("sequence.png", "caption-sequence"))
"""Of `resources/pictures`, the first one first, each with the text below it."""

_LICENCE_OF_TEXTS = "CC0-1.0"


def desktop_entry(project: Project, command: str) -> str:
    """The menu entry. `command` is what starts the app, quoted as such entries want it."""
    lines = [
        "[Desktop Entry]",
        "Version=1.4",
        "Type=Application",
        *_lines("Name", project.texts["name"]),
        *_lines("GenericName", project.texts["generic"]),
        *_lines("Comment", project.texts["summary"]),
        *_lines("Keywords", project.texts["keywords"]),
        # Where the program is gone, as when a folder was deleted that is still registered, no entry is shown.
        f"TryExec={command}",
        f"Exec={command} %f",
        f"Icon={APP_ID}",
        "Terminal=false",
        "Categories=Education;Qt;",
        f"MimeType={MIME_TYPE};{LESSON_TYPE};",
        "StartupNotify=true",
        "StartupWMClass=visavis",
        "Actions=anchorage;present;",
        "",
        "[Desktop Action anchorage]",
        *_lines("Name", project.texts["action"]),
        f"Exec={command} anchorage-2021",
        "",
        "[Desktop Action present]",
        *_lines("Name", project.texts["action-present"]),
        f"Exec={command} --present anchorage-2021",
    ]
    return "\n".join(lines) + "\n"


def metainfo(project: Project) -> str:
    """The description for software centres, as AppStream defines it."""
    day = dt.datetime.fromtimestamp(project.epoch, dt.UTC).date().isoformat()
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<component type="desktop-application">',
        f"  <id>{APP_ID}</id>",
        f"  <metadata_license>{_LICENCE_OF_TEXTS}</metadata_license>",
        f"  <project_license>{project.licence}</project_license>",
        *_elements("name", project.texts["name"], "  "),
        *_elements("summary", project.texts["summary"], "  "),
        "  <description>",
        *_elements("p", project.texts["about"], "    "),
        *_elements("p", project.texts["content"], "    "),
        "  </description>",
        f'  <developer id="io.github.visavis">\n    <name>{escape(project.maker)}</name>\n  </developer>',
        f'  <launchable type="desktop-id">{APP_ID}.desktop</launchable>',
        *([f'  <url type="homepage">{escape(project.homepage)}</url>'] if project.homepage else []),
        "  <categories>\n    <category>Education</category>\n  </categories>",
        "  <provides>",
        "    <binary>visavis</binary>",
        *(f"    <mediatype>{mime}</mediatype>" for mime in (MIME_TYPE, LESSON_TYPE)),
        "  </provides>",
        *_screenshots(project),
        "  <supports>\n    <control>keyboard</control>\n    <control>pointing</control>\n  </supports>",
        '  <content_rating type="oars-1.1" />',
        "  <releases>",
        f'    <release version="{project.version}" date="{day}">',
        "      <description>",
        *_elements("p", project.texts["release"], "        "),
        "      </description>",
        "    </release>",
        "  </releases>",
        "</component>",
    ]
    return "\n".join(parts) + "\n"


def _screenshots(project: Project) -> list[str]:
    """The pictures of `resources/pictures`, once they lie somewhere: software centres take them by their address."""
    if not project.pictures:
        return []
    shown = []
    for name, (file, caption) in zip(("default", "extra"), PICTURES, strict=True):
        kind = ' type="default"' if name == "default" else ""
        shown += [
            f"    <screenshot{kind}>",
            *_elements("caption", project.texts[caption], "      "),
            f'      <image type="source" width="1440" height="900">{escape(project.pictures)}/{file}</image>',
            "    </screenshot>",
        ]
    return ["  <screenshots>", *shown, "  </screenshots>"]


def mime_info(project: Project) -> str:
    """The document types: a dossier by suffix, and by how our own files begin; a lesson, which begins alike, by suffix
    alone."""
    # A file we write begins so; others, with other blanks, are known by their names.
    # Files of others may begin with a format, too: what comes next is asked as well.
    begin, then = "{\\n &quot;format&quot;: ", ",\\n &quot;id&quot;: "
    magic = (
        f'<match type="string" offset="0" value="{begin}"><match type="string" offset="14:18" value="{then}"/></match>'
    )
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">',
        f'  <mime-type type="{MIME_TYPE}">',
        *_elements("comment", project.texts["document"], "    "),
        '    <sub-class-of type="application/json"/>',
        f'    <icon name="{MIME_TYPE.replace("/", "-")}"/>',
        # Else GTK 3 would take a blank page of the desktop's theme rather than our icon.
        f'    <generic-icon name="{MIME_TYPE.replace("/", "-")}"/>',
        f'    <glob pattern="*{SUFFIX}"/>',
        f'    <magic priority="60">\n      {magic}\n    </magic>',
        "  </mime-type>",
        f'  <mime-type type="{LESSON_TYPE}">',
        *_elements("comment", project.texts["lesson"], "    "),
        '    <sub-class-of type="application/json"/>',
        f'    <icon name="{MIME_TYPE.replace("/", "-")}"/>',
        f'    <generic-icon name="{MIME_TYPE.replace("/", "-")}"/>',
        # Heavier than its beginning, by which it would be a dossier.
        f'    <glob weight="80" pattern="*{LESSON_SUFFIX}"/>',
        "  </mime-type>",
        "</mime-info>",
    ]
    return "\n".join(parts) + "\n"


def _lines(key: str, texts: dict[str, str]) -> list[str]:
    return [f"{key}={text}" if language == "en" else f"{key}[{language}]={text}" for language, text in texts.items()]


def _elements(tag: str, texts: dict[str, str], indent: str) -> list[str]:
    """One element a language. `xml:lang` is written with a hyphen or not: AppStream takes the POSIX form, too."""
    return [
        f"{indent}<{tag}>{escape(text)}</{tag}>"
        if language == "en"
        else f'{indent}<{tag} xml:lang="{language}">{escape(text)}</{tag}>'
        for language, text in texts.items()
    ]
