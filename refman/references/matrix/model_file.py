"""A model's file as CRFsuite writes it: its features and its tables of strings.

Source: CRFsuite 0.12, lib/crf/src/crf1d_model.c (header, features) and lib/cqdb (tables of strings).
"""

from __future__ import annotations

import struct
from typing import Any

import numpy as np

from refman.references.matrix.hashes import Whole

_FEATURE = np.dtype([("type", "<u4"), ("source", "<u4"), ("target", "<u4"), ("weight", "<f8")])


def feature_table(model: bytes | bytearray) -> Any:
    """The features of a model's file as they lie in it: type (0 of an attribute, 1 a step), source, target, weight."""
    at = struct.unpack_from("<I", model, 28)[0]
    return np.frombuffer(model, _FEATURE, struct.unpack_from("<I", model, at + 8)[0], at + 12)


def strings_at(model: bytes, at: int) -> tuple[Whole, Whole]:
    """Where the strings of a table start, in the order of their numbers, and how many bytes they have."""
    count, offset = struct.unpack_from("<2I", model, at + 16)
    starts = np.frombuffer(model, "<u4", count, at + offset).astype(np.intp) + (at + 8)
    # The size stands in four bytes in front, and counts the NUL at the end.
    sizes = np.frombuffer(model, np.uint8)[starts[:, None] - [4, 3, 2, 1]]
    return starts, np.ascontiguousarray(sizes).view("<u4").ravel().astype(np.intp) - 1
