"""Files written so that they are old or new, never half; and what is no file is not made one."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from refman.api.files import read_bytes, write_bytes, write_pieces
from refman.model.errors import RefmanError


def test_a_file_is_replaced_whole_and_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_bytes(str(target), b"new")
    assert (target.read_bytes(), stat.S_IMODE(target.stat().st_mode)) == (b"new", 0o640)
    assert os.listdir(tmp_path) == ["out.txt"]


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_bytes(b"old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    write_bytes(str(tmp_path / "link.txt"), b"new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_bytes() == b"new"


def test_what_fails_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_bytes(b"old")

    def pieces() -> Iterator[bytes]:
        yield b"half"
        raise ValueError("no more")

    with pytest.raises(ValueError, match="no more"):
        write_pieces(str(target), pieces())
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["out.txt"]


def test_a_pipe_is_written_into_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    write_bytes(str(pipe), b"words")
    reader.join(5)
    assert got == [b"words"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize(("name", "code"), [("none.txt", "file-not-found"), (".", "is-a-folder")])
def test_what_cannot_be_read_is_told(tmp_path: Path, name: str, code: str) -> None:
    with pytest.raises(RefmanError) as told:
        read_bytes(str(tmp_path / name))
    assert told.value.code == code


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(RefmanError) as told:
        write_bytes(str(tmp_path / "no" / "such" / "folder.txt"), b"")
    assert told.value.code == "file-unwritable"
