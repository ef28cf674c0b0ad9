"""What macOS is told of the app: Info.plist and entitlements, as values for `plistlib`. Standard library only."""

from typing import Any

from buildkit.project import project

IDENTIFIER = "io.github.visavis.Visavis"
DOCUMENT_TYPE = f"{IDENTIFIER}.dossier"


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
            {
                "CFBundleTypeName": facts.texts["document"]["en"],
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "document.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [DOCUMENT_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": DOCUMENT_TYPE,
                "UTTypeDescription": facts.texts["document"]["en"],
                "UTTypeConformsTo": ["public.json"],
                "UTTypeIconFile": "document.icns",
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["visavis"],
                    "public.mime-type": ["application/x-visavis"],
                },
            }
        ],
    }


def entitlements() -> dict[str, bool]:
    """What the hardened runtime must allow: Python's callbacks are made at run time, and Qt is signed by us, not by
    Apple's team that signed Python."""
    return {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }
