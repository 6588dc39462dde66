"""XML that came over the network: no entities, no documents fetched, no deep trees."""

from __future__ import annotations

from lxml import etree

from refman.lookup.errors import LookupFailed


def parsed_xml(body: bytes, where: str, root_tag: str) -> etree._Element:
    """The root of an XML answer.

    Raises: LookupFailed (bad-answer) for one that defines entities, is no XML, or has another root element.
    """
    if b"<!ENTITY" in body:
        raise LookupFailed("bad-answer", "the answer defines XML entities", where=where)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True)
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise LookupFailed("bad-answer", "the answer is no well-formed XML", where=where) from fault
    if root.tag != root_tag:
        raise LookupFailed("bad-answer", "the answer is not what the service sends", where=where)
    return root


def text_of(element: etree._Element | None) -> str:
    """All words inside an element, white space folded; "" for None."""
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())
