"""A strip that says which file is being written, or that pages are laid out, and how far it is, with a way to give it
up."""

from desktop_app.views import wording
from desktop_app.views.progress import ProgressStrip


class WritingStrip(ProgressStrip):
    """The strip of an export; without a file's name that of printing."""

    def sentence(self, name: str) -> str:
        """What is being done."""
        return wording.fill(self.tr("Writing %1 …"), name) if name else self.tr("Laying out the pages …")

    def hint(self) -> str:
        """What the button does."""
        return self.tr("Give up writing (Esc)")

    def tell_share(self, done: float) -> None:
        """Show how much is done, from 0 to 1; never less than was shown before."""
        self.bar.setValue(max(round(done * self.bar.maximum()), self.bar.value()))
