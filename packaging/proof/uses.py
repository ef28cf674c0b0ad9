"""What a teacher does with the installed app: hand something out, present a lesson, read it in another language."""

from buildkit.project import ROOT
from buildkit.smoke import WRITTEN
from proof.machine import USER, Broken, until
from proof.place import Place, double_clicked, known_as, settled

_LESSON = "anchorage-2021.visavis-lesson"
_LANGUAGES = {"en": "Keyboard", "zh": "键盘", "ko": "키보드"}
"""What the window with all keys is called, by the language that the app is started in."""


def written(place: Place, program: str = "visavis") -> None:
    """Handouts of every kind, on a machine that has none of the libraries they are made with."""
    sizes = []
    for kind, begin in WRITTEN.items():
        out = f"/home/{USER}/handout.{kind}"
        command = (program, "export", "anchorage-2021", "--to", kind, "--issues", "taiwan", "-o", out)
        place.machine.run(*command, user=USER, QT_QPA_PLATFORM="offscreen")
        content = place.machine.home(f"handout.{kind}").read_bytes()
        if not content.startswith(begin) or len(content) < 1_000:
            raise Broken(f"the handout as {kind} is no such file")
        place.machine.home(f"handout.{kind}").unlink()
        sizes.append(f"{kind} {len(content) // 1000} kB")
    place.say(f"wrote handouts: {', '.join(sizes)}")


def shown_to_a_class(place: Place, program: str = "visavis") -> None:
    """A lesson opened by a double click, presented by F5, left by Esc, and still in hand at the end."""
    machine, shown = place.machine, place.screen
    file = machine.give(ROOT / "resources" / "lessons" / _LESSON, f"My Files/수업 课件 {_LESSON}")
    known_as(place, file, "application/x-visavis-lesson")
    manager = double_clicked(place, file)
    window = shown.wait_for("Anchorage — Vis-à-vis")
    settled(place, "lesson")
    place.say("a lesson opened by a double click")
    shown.activate(window)
    shown.press("F5")
    shown.wait_for("^Lesson — Vis-à-vis")
    settled(place, "presented")
    shown.press("Escape")
    shown.wait_gone("^Lesson — Vis-à-vis")
    shown.close(window)
    until("the app ended", lambda: not machine.processes("visavis"))
    shown.close(shown.wait_for("My Files"))
    manager.wait()
    settings = machine.home(".config/visavis/settings.json").read_text(encoding="utf-8")
    if _LESSON not in settings:
        raise Broken("the lesson is not remembered")
    place.say("presented by F5, left by Esc, and remembered")
    # What the menu entry's second action calls.
    machine.start(program, "--present", "anchorage-2021")
    shown.wait_for("^Lesson — Vis-à-vis")
    shown.press("Escape")
    shown.wait_gone("^Lesson — Vis-à-vis")
    shown.close(shown.wait_for("Anchorage — Vis-à-vis"))
    until("the app ended", lambda: not machine.processes("visavis"))
    place.say("presented at once, as the menu entry's action asks")


def spoken(place: Place, program: str = "visavis") -> None:
    """The app in each of its languages: the window with the keys is called so."""
    machine, shown = place.machine, place.screen
    for language, title in _LANGUAGES.items():
        machine.start(program, "--lang", language, "anchorage-2021")
        window = shown.wait_for(" — Vis-à-vis")
        settled(place, f"in-{language}")
        shown.activate(window)
        shown.press("F1")
        shown.wait_for(f"^{title}")
        settled(place, f"keys-{language}")
        shown.press("Escape")
        shown.wait_gone(f"^{title}")
        shown.close(window)
        until("the app ended", lambda: not machine.processes("visavis"))
    place.say(f"speaks {', '.join(_LANGUAGES)}")
