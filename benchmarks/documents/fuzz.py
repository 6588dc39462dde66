"""Mutated files through every reader: nothing but a document or a RefmanError may come out, and no file may take long.

    python benchmarks/documents/fuzz.py [--count 10000] [--only FORMAT,…] [--seed 1]

Bytes are flipped, cut out, doubled and put in; in packed formats the parts are mutated and packed again, so that the
mutation reaches the reader and not only the unpacker. Prints a line a format; exit code 1 where an exception came out.
"""

from __future__ import annotations

import argparse
import io
import random
import sys
import time
import traceback
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from refman.documents.read import READERS, read_document
from refman.model.errors import RefmanError
from tests.documents.samples import SAMPLES

TOKENS = (
    b"<", b">", b"&", b"{", b"}", b"[", b"]", b"\\", b'"', b"\0", b"\xff", b"\n", b"\r\n", b"@", b"^", b"*", b"`", b"$",
    b"</w:p>", b"<w:tbl>", b"<w:sdt>", b"\\footnote{", b"[^1]:", b"\\cite{", b"999999999", b"-1", b"]]>", b"<!--", b"\\u-9 ",
    b"\\bin", b"{\\field", b"<text:note>", b"<xref rid='B9'>", b"---\n", b"null", b"\xef\xbb\xbf", b"\xe2\x80\xa8",
)  # fmt: skip


def mutated(data: bytes, dice: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 5, 20))):
        if not out:
            break
        at = dice.randrange(len(out))
        size = dice.choice((1, 2, 8, 60))
        kind = dice.randrange(5)
        if kind == 0:
            out[at] = dice.randrange(256)
        elif kind == 1:
            del out[at : at + size]
        elif kind == 2:
            out[at:at] = dice.choice(TOKENS)
        elif kind == 3:
            out[at:at] = out[at : at + size]
        else:
            other = dice.randrange(len(out))
            out[at : at + size] = out[other : other + size]
    return bytes(out)


def mutated_zip(data: bytes, dice: random.Random) -> bytes:
    if dice.random() < 0.3:
        return mutated(data, dice)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as new:
        names = old.namelist()
        chosen = dice.choice(names)
        for name in names:
            part = old.read(name)
            new.writestr(name, mutated(part, dice) if name == chosen else part)
    return out.getvalue()


def run(format: str, data: bytes, count: int, seed: int) -> int:
    dice = random.Random(f"{format}{seed}")
    mutate = mutated_zip if data[:2] == b"PK" else mutated
    read = refused = faults = 0
    slowest = 0.0
    start = time.perf_counter()
    for _ in range(count):
        case = mutate(data, dice)
        began = time.perf_counter()
        try:
            document = read_document(case, f"a.{format}", format)
            assert not document.prose or len(document.prose) == len(document.text)
            assert all(0 <= block.span.start <= block.span.end <= len(document.text) for block in document.blocks)
            read += 1
        except RefmanError:
            refused += 1
        except Exception:  # noqa: BLE001 - any other exception is what is looked for
            faults += 1
            if faults <= 3:
                traceback.print_exc()
                sys.stderr.write(f"{format}: {case[:200]!r}\n")
        slowest = max(slowest, time.perf_counter() - began)
    took = time.perf_counter() - start
    print(
        f"{format:9} {read} read, {refused} refused, {faults} exceptions, slowest {slowest:.2f} s, {took:.0f} s in all",
        flush=True,
    )
    return faults


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--only", default="")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    wanted = options.only.split(",") if options.only else [name for name in READERS if name != "bibtex"]
    # A PDF is a process of its own each time: a tenth of the files.
    counts = {"pdf": options.count // 10}
    faults = sum(run(name, SAMPLES[name], counts.get(name, options.count), options.seed) for name in wanted)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
