"""Makes files that were made to do harm, each small on disk. Run by the tests; nothing of it is kept in the repository.

Each entry: the file's name, what makes its bytes, and what must come out: "text" (it is read) or the code of the error.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from typing import NamedTuple

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
PARAGRAPH = "<w:p><w:r><w:t>As Noor (1990) says.</w:t></w:r></w:p>"


class Hostile(NamedTuple):
    name: str
    make: Callable[[], bytes]
    wanted: str


def zipped(parts: dict[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as target:
        for name, data in parts.items():
            target.writestr(name, data)
    return out.getvalue()


def word(body: str, head: str = '<?xml version="1.0"?>') -> str:
    return f'{head}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'


def docx(body: str = PARAGRAPH, head: str = '<?xml version="1.0"?>', **more: bytes | str) -> bytes:
    return zipped({"[Content_Types].xml": TYPES, "word/document.xml": word(body, head), **more})


def odt(content: str) -> bytes:
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}, zipfile.ZIP_STORED)


def zip_bomb() -> bytes:
    return zipped({"[Content_Types].xml": TYPES, "word/document.xml": b" " * 300_000_000})


def lying_header() -> bytes:
    """Says that its text unpacks to 100 bytes, and unpacks to 300 MB."""
    data = bytearray(zip_bomb())
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.rfind(mark)
        struct.pack_into("<I", data, at + offset, 100)
    return bytes(data)


def nested_zip() -> bytes:
    data = zipped({"a": b"\0" * 1_000_000})
    for _ in range(5):
        data = zipped({f"{number}.zip": data for number in range(10)})
    return zipped({"[Content_Types].xml": TYPES, "word/document.xml": word(PARAGRAPH), "word/embeddings/x.zip": data})


def many_parts() -> bytes:
    return zipped({f"word/{number}": b"" for number in range(20_000)}, zipfile.ZIP_STORED)


def encrypted_part() -> bytes:
    data = bytearray(docx())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.rfind(mark)
        data[at + offset] |= 1
    return bytes(data)


def laughs(root: str) -> str:
    entities = "".join(
        f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' if level else '<!ENTITY l0 "lol">' for level in range(10)
    )
    return f'<?xml version="1.0"?><!DOCTYPE {root} [{entities}]>'


def deep(element: str, depth: int = 100_000) -> str:
    return f"<{element}>" * depth + "x" + f"</{element}>" * depth


def external_entity() -> bytes:
    head = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    return docx("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", head)


def cut(data: bytes, share: float) -> bytes:
    return data[: int(len(data) * share)]


def flipped(data: bytes, step: int) -> bytes:
    out = bytearray(data)
    for at in range(step, len(out), step):
        out[at] ^= 0xFF
    return bytes(out)


def pdf(pages: str = "[3 0 R]") -> bytes:
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids "
        + pages.encode()
        + b"/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    )


HTML_DEEP = "<html><body>" + "<div>" * 100_000 + "As Noor (1990) says."
ODT_TEXT = (
    '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>{}</office:text></office:body>'
    "</office:document-content>"
)

FILES = (
    Hostile("bomb.docx", zip_bomb, "too-large"),
    Hostile("lying-header.docx", lying_header, "damaged"),
    Hostile("nested.docx", nested_zip, "text"),
    Hostile("many-parts.docx", many_parts, "too-large"),
    Hostile("encrypted-part.docx", encrypted_part, "encrypted"),
    Hostile("laughs.docx", lambda: docx("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>", laughs("d")), "has-dtd"),
    Hostile("outside-entity.docx", external_entity, "has-dtd"),
    Hostile("deep.docx", lambda: docx(deep("w:p")), "damaged"),
    Hostile("deep-smart-tags.docx", lambda: docx(f"<w:p>{deep('w:smartTag', 200)}</w:p>"), "damaged"),
    Hostile("no-text.docx", lambda: zipped({"[Content_Types].xml": TYPES, "word/styles.xml": "<a/>"}), "damaged"),
    Hostile("cut.docx", lambda: cut(docx(), 0.5), "damaged"),
    Hostile("flipped.docx", lambda: flipped(docx(), 50), "damaged"),
    Hostile("empty.docx", lambda: b"", "damaged"),
    Hostile("slip.docx", lambda: docx(**{"../../../etc/cron": "x"}), "text"),
    Hostile("old.doc", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old-format"),
    Hostile(
        "password.docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted"
    ),
    Hostile("picture.docx", lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "unknown-format"),
    Hostile("some.zip", lambda: zipped({"a.txt": "x"}), "unknown-format"),
    Hostile("laughs.odt", lambda: odt(laughs("d") + ODT_TEXT.format("<text:p>&l9;</text:p>")[21:]), "damaged"),
    Hostile("deep.odt", lambda: odt(ODT_TEXT.format(deep("text:section"))), "damaged"),
    Hostile("deep-spans.odt", lambda: odt(ODT_TEXT.format(f"<text:p>{deep('text:span', 200)}</text:p>")), "damaged"),
    Hostile("many-spaces.odt", lambda: odt(ODT_TEXT.format('<text:p>x<text:s text:c="999999999"/></text:p>')), "text"),
    Hostile("deep.html", HTML_DEEP.encode, "text"),
    Hostile("deep-inline.html", lambda: ("<html><b>" * 50_000 + "As Noor (1990) says.").encode(), "text"),
    Hostile("endless-tag.html", lambda: b"<html><body>" + b"<a " * 300_000 + b"As Noor (1990) says.", "text"),
    Hostile("endless-comment.html", lambda: b"<html>As Noor (1990)." + b"<!--" * 200_000, "text"),
    Hostile("laughs.xml", lambda: (laughs("article") + "<article><body><p>&l9;</p></body></article>").encode(), "damaged"),
    Hostile("deep.xml", lambda: f"<article>{deep('sec')}</article>".encode(), "damaged"),
    Hostile("deep.tei", lambda: f"<TEI>{deep('div')}</TEI>".encode(), "damaged"),
    Hostile("deep.rtf", lambda: b"{\\rtf1 " + b"{" * 100_000 + b"x" + b"}" * 100_001, "damaged"),
    Hostile("no-end.rtf", lambda: b"{\\rtf1 As Noor (1990) says." + b"\\'e" * 100_000, "text"),
    Hostile("binary.rtf", lambda: b"{\\rtf1 As Noor (1990).\\bin999999999 x}", "text"),
    Hostile("deep.ipynb", lambda: b'{"nbformat":4,"cells":' + b"[" * 100_000, "damaged"),
    Hostile("no-words.pdf", pdf, "no-text-layer"),
    Hostile("no-end.pdf", lambda: pdf("[2 0 R 2 0 R]"), "no-text-layer"),
    Hostile("cut.pdf", lambda: b"%PDF-1.7\n1 0 obj", "damaged"),
    Hostile("no-mark.epub", lambda: zipped({"mimetype": "application/epub+zip"}, zipfile.ZIP_STORED), "damaged"),
    Hostile("stars.md", lambda: b"As Noor (1990) says. " + b"*a **b _c " * 100_000, "text"),
    Hostile("brackets.md", lambda: b"[" * 500_000 + b"As Noor (1990) says.", "text"),
    Hostile("ticks.md", lambda: b" ".join(b"`" * (1 + at % 700) for at in range(2500)) + b" Noor (1990)", "text"),
    Hostile("aliases.md", lambda: b"---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\nNoor (1990)", "text"),
    Hostile("braces.tex", lambda: b"{" * 200_000 + b"Noor (1990)" + b"\\footnote{" * 20_000, "text"),
    Hostile("dollars.tex", lambda: b"Noor (1990) " + b"$a \n$$ b " * 60_000, "text"),
    Hostile("stars.typ", lambda: b"Noor (1990) " + b"*a _b `c #f( $x " * 40_000, "text"),
    Hostile("stars.org", lambda: b"Noor (1990) " + b"*a /b =c [fn:x [[y " * 40_000, "text"),
    Hostile("stars.adoc", lambda: b"Noor (1990) " + b"*a _b `c <<x [[[y ^z " * 40_000, "text"),
    Hostile("stars.rst", lambda: b"Noor (1990) " + b"*a **b `c [x :r:`y " * 40_000, "text"),
    Hostile("nulls.txt", lambda: b"Noor\0 (1990)\0" * 1000, "not-text"),
    Hostile("escapes.txt", lambda: b"Noor (1990)\x1b]0;owned\x07\x1b[2J \xe2\x80\xae" * 10, "text"),
    Hostile("one-line.txt", lambda: b"Noor (1990) " * 80_000, "text"),
)  # fmt: skip
