"""Lessons for tests: any that is sound by construction, whatever dossier it names."""

from hypothesis import strategies as st

from desktop_app.engine.lesson_check import MINUTES, NUMBER, SEEDS, WITH_OTHER, WITH_QUOTE
from desktop_app.model.lesson import LESSON_FORMAT, Exercise, Game, Lesson, Part, Show, Step

SLUGS = st.text("abcxyz019", min_size=1, max_size=4) | st.sampled_from(["a-b", "river", "q-ours", "q-concerns"])
TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
NOTES = st.dictionaries(st.sampled_from(["en", "zh-Hans", "ko", "fr"]), TEXTS, max_size=2)

EXERCISES = st.builds(
    Exercise,
    st.sampled_from(Game),
    st.none() | SLUGS,
    st.integers(NUMBER[0], NUMBER[-1]),
    st.integers(SEEDS[0], SEEDS[-1]),
)


@st.composite
def steps(draw: st.DrawFn) -> Step:
    """Any step that is right by itself."""
    show = draw(st.sampled_from(Show))
    quote = draw(SLUGS) if show in WITH_QUOTE else None
    other = draw(st.none() | SLUGS.filter(lambda name: name != quote)) if show in WITH_OTHER else None
    exercise = draw(EXERCISES) if show is Show.EXERCISE else None
    return Step(show, quote, other, exercise, draw(NOTES))


@st.composite
def lessons(draw: st.DrawFn) -> Lesson:
    """Any lesson that is right by itself."""
    issues = draw(st.lists(SLUGS, max_size=3, unique=True))
    parts = tuple(Part(issue, tuple(draw(st.lists(steps(), max_size=3)))) for issue in issues)
    minutes = draw(st.none() | st.integers(MINUTES[0], MINUTES[-1]))
    return Lesson(LESSON_FORMAT, draw(SLUGS), draw(NOTES), draw(SLUGS), minutes, parts)
