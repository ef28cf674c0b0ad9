"""What macOS is told of the app: Info.plist and entitlements, as values for `plistlib`. Standard library only."""

from typing import Any

from buildkit.project import project

IDENTIFIER = "io.github.visavis.visavis"
DOCUMENT_TYPE = f"{IDENTIFIER}.dossier"
LESSON_TYPE = f"{IDENTIFIER}.lesson"


def info_plist() -> dict[str, Any]:
    """The entries beyond those that PyInstaller writes itself."""
    facts = project()
    return {
        "CFBundleDisplayName": "Vis-à-vis",
        "CFBundleName": "Vis-à-vis",
        "CFBundleShortVersionString": facts.version,
        "CFBundleVersion": facts.version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "zh-Hans", "ko"],
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": f"{facts.maker}, MIT licence",
        "CFBundleDocumentTypes": [
            _document(DOCUMENT_TYPE, facts.texts["document"]["en"]),
            _document(LESSON_TYPE, facts.texts["lesson"]["en"]),
        ],
        "UTExportedTypeDeclarations": [
            _declaration(DOCUMENT_TYPE, facts.texts["document"]["en"], "visavis"),
            _declaration(LESSON_TYPE, facts.texts["lesson"]["en"], "visavis-lesson"),
        ],
    }


def _document(identifier: str, name: str) -> dict[str, Any]:
    """A type of document that the app opens and owns."""
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Editor",
        "CFBundleTypeIconFile": "document.icns",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [identifier],
    }


def _declaration(identifier: str, name: str, suffix: str) -> dict[str, Any]:
    """What the type is known by: its suffix and its media type."""
    return {
        "UTTypeIdentifier": identifier,
        "UTTypeDescription": name,
        "UTTypeConformsTo": ["public.json"],
        "UTTypeIconFile": "document.icns",
        "UTTypeTagSpecification": {
            "public.filename-extension": [suffix],
            "public.mime-type": [f"application/x-{suffix}"],
        },
    }


def entitlements() -> dict[str, bool]:
    """What the hardened runtime must allow: Python's callbacks are made at run time, and Qt is signed by us, not by
    Apple's team that signed Python."""
    return {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }
