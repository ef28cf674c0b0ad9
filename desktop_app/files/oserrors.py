"""What the system says of a file that cannot be read or written, in sentences that can be translated.

Its own sentences come in the language of the system, whatever the interface's is, so they are told by their number.
"""

import errno
from typing import Final

from desktop_app.model.errors import Reason


class Unfit(OSError):
    """What this program itself finds wrong with a place for a file."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason
        super().__init__(str(reason))


FOLDER: Final = Reason("is a folder, not a file")
NO_NAME: Final = Reason("this is no name that a file can have")

_SAID: Final = {
    # What not every system has comes first, so that what stands in for it keeps its own sentence.
    getattr(errno, "EDQUOT", errno.ENOSPC): Reason("Disk quota exceeded"),
    getattr(errno, "ESTALE", errno.EIO): Reason("Stale file handle"),
    errno.ENOSPC: Reason("No space left on device"),
    errno.EACCES: Reason("Permission denied"),
    errno.EPERM: Reason("Operation not permitted"),
    errno.EROFS: Reason("Read-only file system"),
    errno.ENOENT: Reason("No such file or directory"),
    errno.ENOTDIR: Reason("Not a directory"),
    errno.EISDIR: FOLDER,
    errno.EFBIG: Reason("File too large"),
    errno.ENAMETOOLONG: Reason("File name too long"),
    errno.ELOOP: Reason("Too many levels of symbolic links"),
    errno.EMFILE: Reason("Too many open files"),
    errno.ENFILE: Reason("Too many open files"),
    errno.EBUSY: Reason("Device or resource busy"),
    errno.EIO: Reason("Input/output error"),
    errno.EINVAL: NO_NAME,
    errno.ENODEV: Reason("No such device"),
    errno.ENXIO: Reason("No such device"),
    errno.ETIMEDOUT: Reason("Connection timed out"),
}


def reason_of(error: OSError) -> Reason:
    """Why a file could not be read or written."""
    if isinstance(error, Unfit):
        return error.reason
    known = _SAID.get(error.errno or 0)
    return known or Reason("the system says: %1", (error.strerror or str(error) or error.__class__.__name__,))
