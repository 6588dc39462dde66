"""A zip file with some of its parts changed: the other parts stay byte for byte, in their order."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from refman.documents.archive import Archive

# A file that is written back may hold pictures, which no reader unpacks.
MOST_UNPACKED = 1024 * 1024 * 1024
_DATE = (1980, 1, 1, 0, 0, 0)


def repacked(data: bytes, path: str, changed: Mapping[str, bytes]) -> bytes:
    """The file with these parts in the place of theirs; parts that it lacks are added at its end.

    Raises: DocumentError (damaged, encrypted, too-large).
    """
    archive = Archive(data, path, MOST_UNPACKED)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, info in archive.infos.items():
            fresh = zipfile.ZipInfo(name, info.date_time)
            fresh.compress_type, fresh.external_attr = info.compress_type, info.external_attr
            target.writestr(fresh, changed[name] if name in changed else b"" if info.is_dir() else archive.read(name))
        for name, part in changed.items():
            if name not in archive:
                fresh = zipfile.ZipInfo(name, _DATE)
                fresh.compress_type = zipfile.ZIP_DEFLATED
                target.writestr(fresh, part)
    return out.getvalue()
