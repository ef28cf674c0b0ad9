"""One student's way through an exercise: what was answered until now. It is kept nowhere but in the window."""

from dataclasses import dataclass, replace

from desktop_app.engine.exercises.item import Item


@dataclass(frozen=True, slots=True)
class Given:
    """What was answered: an option by its index; or a paragraph of a source, by its number, where none of the options
    is that one."""

    option: int | None
    source: str = ""
    paragraph: int | None = None


@dataclass(frozen=True, slots=True)
class Sitting:
    """The items with what was answered to each, none for what was not; `at` is the one in hand, as many as there are
    once all are done."""

    items: tuple[Item, ...]
    given: tuple[Given | None, ...]
    at: int = 0

    @property
    def item(self) -> Item:
        """The item in hand. Raises IndexError when all are done."""
        return self.items[self.at]

    @property
    def answered(self) -> Given | None:
        """What was answered to the item in hand."""
        return self.given[self.at]

    @property
    def done(self) -> bool:
        """Whether all items are behind."""
        return self.at >= len(self.items)

    @property
    def right(self) -> int:
        """How many were answered rightly."""
        return sum(self.is_right(n) for n in range(len(self.items)))

    def is_right(self, n: int) -> bool:
        """Whether an item was answered, and rightly."""
        given = self.given[n]
        return given is not None and given.option in self.items[n].answers

    def answer(self, given: Given) -> "Sitting":
        """The item in hand answered; the first answer counts."""
        if self.answered is not None:
            return self
        return replace(self, given=(*self.given[: self.at], given, *self.given[self.at + 1 :]))

    def choose(self, option: int) -> "Sitting":
        """The item in hand answered by an option's index; the same where it has no such option."""
        return self.answer(Given(option)) if 0 <= option < len(self.item.options) else self

    def find(self, source: str, paragraph: int) -> "Sitting":
        """The item in hand answered by a paragraph of a source."""
        key = f"{source}#{paragraph}"
        option = next((n for n, each in enumerate(self.item.options) if each.key == key), None)
        return self.answer(Given(option, source, paragraph))

    def onward(self) -> "Sitting":
        """The next item; the same where the one in hand is not answered yet."""
        return replace(self, at=self.at + 1) if not self.done and self.answered is not None else self

    def told(self, items: tuple[Item, ...]) -> "Sitting":
        """The same with the items in another language."""
        return replace(self, items=items)


def begun(items: tuple[Item, ...]) -> Sitting:
    """A sitting in which nothing is answered yet."""
    return Sitting(items, (None,) * len(items))
