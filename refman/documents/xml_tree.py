"""XML from strangers: no DTD of their own, no entities, no network, no bottomless nesting.

libxml2 stops at 256 levels and at texts of 10 MB when `huge_tree` is off, which no article comes near.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any

from lxml import etree

from refman.documents.errors import DocumentError

_SAFE: dict[str, Any] = {
    "resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False, "remove_comments": True,
    "remove_pis": True,
}  # fmt: skip


def parsed(data: bytes, path: str, keep_comments: bool = False) -> etree._Element:
    """The root of an XML text.

    Raises: DocumentError (damaged, has-dtd).
    """
    options = {**_SAFE, "remove_comments": not keep_comments, "remove_pis": not keep_comments}
    try:
        root = etree.fromstring(data, etree.XMLParser(**options))
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise damaged(fault, path) from None
    if root is None:
        raise damaged("it has no element", path)
    refuse_entities(root, path)
    return root


def refuse_entities(root: etree._Element, path: str) -> None:
    """Refuse a file that declares entities of its own."""
    declared: Any = root.getroottree().docinfo.internalDTD
    if declared is not None and next(iter(declared.iterentities()), None) is not None:
        raise DocumentError(
            "has-dtd", "declares entities of its own", where=path, hint="no article needs them: it was made to do harm"
        )


def events(part: IO[bytes], tags: tuple[str, ...], path: str) -> Iterator[tuple[str, etree._Element]]:
    """Starts and ends of the named elements, as the text streams in.

    Raises: DocumentError (damaged, has-dtd).
    """
    try:
        first = True
        stream: Any = etree.iterparse(part, events=("start", "end"), tag=tags, **_SAFE)
        for event, element in stream:
            if first:
                refuse_entities(element, path)
                first = False
            yield event, element
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise damaged(fault, path) from None


def damaged(fault: object, path: str) -> DocumentError:
    """The error for XML that is none."""
    return DocumentError(
        "damaged", f"its XML cannot be read: {fault}", where=path, hint="open it in its own program and save it again"
    )
