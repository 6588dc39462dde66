"""The part of a Word file that holds its comments: made where there is none, added to where there is.

Source: ECMA-376, part 1, section 17.13.4; part 2 for relationships and content types.
"""

from __future__ import annotations

import posixpath
from collections.abc import Sequence

from lxml import etree

from refman.documents.comment import Comment
from refman.documents.docx.names import MAIN, STRICT
from refman.documents.docx.package import Package
from refman.documents.xml_tree import parsed

_TYPES = "[Content_Types].xml"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def add_comments_part(package: Package, comments: Sequence[tuple[int, Comment]]) -> dict[str, bytes]:
    """The parts that change: the comments, and where there were none, what makes them known."""
    name = package.part("comments")
    strict = STRICT.encode() in package.archive.read(package.main)[:4096]
    changed: dict[str, bytes] = {}
    if name:
        root = parsed(package.archive.read(name), package.path, keep_comments=True)
    else:
        space = STRICT if strict else MAIN
        root = etree.Element(f"{{{space}}}comments", nsmap={"w": space})
        name = posixpath.join(posixpath.dirname(package.main), "comments.xml")
        changed = _known(package, name, _STRICT_RELATION if strict else _RELATION)
    for number, comment in comments:
        root.append(_element(root.tag.rpartition("}")[0] + "}", number, comment))
    changed[name] = _bytes(root)
    return changed


def _bytes(root: etree._Element) -> bytes:
    return etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)


def _element(space: str, number: int, comment: Comment) -> etree._Element:
    initials = comment.author[:2]
    said = {f"{space}id": str(number), f"{space}author": comment.author, f"{space}initials": initials}
    element = etree.Element(f"{space}comment", said)
    for line in comment.text.split("\n"):
        run = etree.SubElement(etree.SubElement(element, f"{space}p"), f"{space}r")
        words = etree.SubElement(run, f"{space}t", {_SPACE: "preserve"})
        words.text = "".join(char if char >= " " else " " for char in line if char not in "\ufffe\uffff")
    return element


def _known(package: Package, name: str, relation: str) -> dict[str, bytes]:
    """Content types and relationships with the new part in them."""
    types = parsed(package.archive.read(_TYPES), package.path, keep_comments=True)
    space = types.tag.rpartition("}")[0] + "}"
    etree.SubElement(types, f"{space}Override", {"PartName": f"/{name}", "ContentType": _TYPE})
    folder, base = posixpath.split(package.main)
    where = posixpath.join(folder, "_rels", f"{base}.rels")
    relations = parsed(package.archive.read(where), package.path, keep_comments=True)
    used = {element.get("Id") for element in relations}
    free = next(f"rIdRefman{number}" for number in range(1, len(used) + 2) if f"rIdRefman{number}" not in used)
    space = relations.tag.rpartition("}")[0] + "}"
    target = posixpath.basename(name)
    etree.SubElement(relations, f"{space}Relationship", {"Id": free, "Type": relation, "Target": target})
    return {_TYPES: _bytes(types), where: _bytes(relations)}
