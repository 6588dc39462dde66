"""Zip files from strangers: parts are read one at a time, and never more of them than a text can need.

What a header says of a size is not believed: bytes are counted as they come out.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import IO, cast

from refman.documents.errors import DocumentError

MOST_PARTS = 8_000
# The longest books have some 20 MB of XML in their main part.
MOST_UNPACKED = 96 * 1024 * 1024
_FAULTS = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError, KeyError, IndexError, OverflowError,
)  # fmt: skip


class Archive:
    """The parts of a zip file by name.

    Raises, in every method: DocumentError (damaged, encrypted, too-large).
    """

    def __init__(self, data: bytes, path: str, most: int = MOST_UNPACKED) -> None:
        self.path = path
        self._left = most
        if data.count(b"PK\x01\x02") > MOST_PARTS:
            raise self._too_large(f"has more than {MOST_PARTS} parts")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self.infos = {info.filename: info for info in self._zip.infolist()}
        except _FAULTS as fault:
            raise self._damaged(fault) from None

    def __contains__(self, name: str) -> bool:
        return name in self.infos

    def names(self) -> list[str]:
        """The names of all parts, in the order of the file."""
        return list(self.infos)

    def read(self, name: str) -> bytes:
        """A part's bytes."""
        with self.open(name) as part:
            try:
                return part.read()
            except _FAULTS as fault:
                raise self._damaged(fault, name) from None

    def open(self, name: str) -> IO[bytes]:
        """A part as a stream that stops at what is left of the allowance."""
        info = self.infos.get(name)
        if info is None:
            raise DocumentError("damaged", f"has no part {name}", where=self.path, hint="open and save it again")
        if info.flag_bits & 1:
            raise DocumentError("encrypted", "is protected by a password", where=self.path, hint="save it without one")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise DocumentError("damaged", "is packed in a way that no word processor uses", where=self.path)
        if info.file_size > self._left:
            raise self._too_large(f"unpacks to more than {MOST_UNPACKED >> 20} MB")
        try:
            return cast(IO[bytes], _Counted(self._zip.open(info), self))
        except _FAULTS as fault:
            raise self._damaged(fault, name) from None

    def spend(self, size: int) -> None:
        """Take unpacked bytes off the allowance."""
        self._left -= size
        if self._left < 0:
            raise self._too_large(f"unpacks to more than {MOST_UNPACKED >> 20} MB")

    def _damaged(self, fault: BaseException, name: str = "") -> DocumentError:
        told = f"is damaged{f' in its part {name}' if name else ''}: {fault}"
        return DocumentError("damaged", told, where=self.path, hint="open it in its word processor and save it again")

    def _too_large(self, told: str) -> DocumentError:
        return DocumentError("too-large", told, where=self.path, hint="no article is like that: it was made to do harm")


class _Counted(io.RawIOBase):
    """A stream that tells its archive how much came out of it."""

    def __init__(self, part: IO[bytes], archive: Archive) -> None:
        self._part, self._archive = part, archive

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        """The next bytes; all of them come in steps, so that a bomb goes off at the allowance."""
        if size is not None and size >= 0:
            return self._take(size)
        pieces = []
        while piece := self._take(1 << 20):
            pieces.append(piece)
        return b"".join(pieces)

    def _take(self, size: int) -> bytes:
        try:
            data = self._part.read(size)
        except _FAULTS as fault:
            raise self._archive._damaged(fault) from None
        self._archive.spend(len(data))
        return data
