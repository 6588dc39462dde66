"""Files as other programs write them: what each record becomes."""

from __future__ import annotations

from typing import Any

import pytest

from refman.formats import registry
from refman.model.reference import reference_to_csl

RIS = """TY  - JOUR
AU  - van der Berg, Anna
AU  - World Health Organization
TI  - Growth of
  long lines
JO  - Nature
VL  - 12
IS  - 3
SP  - 100
EP  - 110
PY  - 2001/05/06/
SN  - 1234-5678
KW  - one
KW  - two
C5  - kept
UR  - https://example.org/a
ER  -
TY  - BOOK
TI  - No end
SN  - 978-0-12-345678-9
"""
ENW = """%0 Book Section
%A Ilves, Kadri
%A World Bank,
%T Chapters
%B A Book
%E Noor, Mati
%D 1999
%P 3-9
%K one
two
%@ 978-0-12-345678-9

%0 Journal Article
%T Second
%D 2004
%8 March 3
"""
NBIB = """
PMID- 12345
TI  - A title that
      goes on.
FAU - Smith, John A
AU  - Smith JA
CN  - The Group
DP  - 2010 Mar 5
JT  - The Lancet
TA  - Lancet
LID - 10.1/abc [doi]
IS  - 0140-6736 (Print)
PT  - Journal Article
LA  - eng
PG  - 1-9

"""
WOS = """FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Smith, JA
   Doe, B
AF Smith, John A.
   Doe, Bob
TI Titles over
   two lines
SO NATURE
DE growth; form
PD MAR 5
PY 2010
VL 3
BP 1
EP 9
DI 10.1/abc
UT WOS:000123
ER

EF
"""
PUBMED = """<?xml version="1.0"?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2019//EN" "https://dtd.example/x.dtd">
<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>99</PMID><Article><Journal><ISSN>0028-0836</ISSN>
<JournalIssue><Volume>5</Volume><Issue>2</Issue><PubDate><Year>2011</Year><Month>Feb</Month><Day>3</Day></PubDate></JournalIssue>
<Title>Nature</Title></Journal><ArticleTitle>Of <i>E. coli</i>.</ArticleTitle><Pagination><MedlinePgn>1-4</MedlinePgn></Pagination>
<Abstract><AbstractText Label="AIM">Why.</AbstractText><AbstractText>How.</AbstractText></Abstract>
<AuthorList><Author><LastName>Noor</LastName><ForeName>Mati</ForeName></Author><Author><CollectiveName>The Group</CollectiveName></Author>
</AuthorList><PublicationTypeList><PublicationType>Journal Article</PublicationType></PublicationTypeList></Article></MedlineCitation>
<PubmedData><ArticleIdList><ArticleId IdType="doi">10.1/x</ArticleId></ArticleIdList></PubmedData></PubmedArticle></PubmedArticleSet>
"""
ZOTERO = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
<bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType><dcterms:isPartOf rdf:resource="urn:issn:1"/>
<bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Noor</foaf:surname><foaf:givenName>Mati</foaf:givenName></foaf:Person></rdf:li>
</rdf:Seq></bib:authors><dc:title>On Growth</dc:title><dc:date>2001-02</dc:date><bib:pages>1-9</bib:pages>
<dc:identifier>DOI 10.1/x</dc:identifier></bib:Article>
<bib:Journal rdf:about="urn:issn:1"><dc:title>Nature</dc:title><prism:volume>4</prism:volume><dc:identifier>ISSN 1234-5678</dc:identifier>
</bib:Journal><z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType></z:Attachment></rdf:RDF>
"""
JATS = """<article xmlns:xlink="http://www.w3.org/1999/xlink"><back><ref-list><ref id="B1"><label>1</label>
<element-citation publication-type="journal"><person-group person-group-type="author"><name><surname>Noor</surname>
<given-names>M</given-names></name><etal/></person-group><article-title>Of <italic>E. coli</italic></article-title><source>Nature</source>
<year>2001</year><volume>4</volume><fpage>1</fpage><lpage>9</lpage><pub-id pub-id-type="doi">10.1/x</pub-id></element-citation></ref>
</ref-list></back></article>
"""
TEI = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><back><listBibl><biblStruct xml:id="b0"><analytic>
<title level="a" type="main">On Growth</title><author><persName><forename>Mati</forename><surname>Noor</surname></persName></author>
</analytic><monogr><title level="j">Nature</title><imprint><biblScope unit="volume">4</biblScope>
<biblScope unit="page" from="1" to="9"/><date type="published" when="2001-02">2001</date></imprint></monogr></biblStruct>
</listBibl></back></text></TEI>
"""
MODS = """<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><nonSort>The</nonSort><title>Growth</title><subTitle>a study</subTitle>
</titleInfo><name type="personal"><namePart type="family">Noor</namePart><namePart type="given">Mati</namePart><role>
<roleTerm type="text">author</roleTerm></role></name><genre authority="marcgt">book</genre><originInfo><place>
<placeTerm type="text">Berlin</placeTerm></place><publisher>Springer</publisher><dateIssued>2001</dateIssued></originInfo>
<identifier type="isbn">9780123456789</identifier></mods>
"""
WORD = """<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"><b:Source><b:Tag>Noo01</b:Tag>
<b:SourceType>JournalArticle</b:SourceType><b:Author><b:Author><b:NameList><b:Person><b:Last>Noor</b:Last><b:First>Mati</b:First>
</b:Person></b:NameList></b:Author></b:Author><b:Title>On Growth</b:Title><b:JournalName>Nature</b:JournalName><b:Year>2001</b:Year>
<b:Month>May</b:Month><b:Pages>1-9</b:Pages></b:Source></b:Sources>
"""
ENDNOTE = """<xml><records><record><ref-type name="Journal Article">17</ref-type><rec-number>7</rec-number><contributors><authors><author>
<style face="normal">Noor, Mati</style></author></authors></contributors><titles><title><style>On Growth</style></title>
<secondary-title><style>Nature</style></secondary-title></titles><dates><year><style>2001</style></year></dates><urls><related-urls>
<url><style>https://example.org</style></url></related-urls></urls></record></records></xml>
"""
HAYAGRIVA = """noor:
  type: article
  title: On Growth
  author: ["Noor, Mati", {name: Berg, given-name: Anna, prefix: van der}]
  date: 2001-05
  page-range: 1-9
  serial-number: {doi: 10.1/x}
  parent:
    type: periodical
    title: Nature
    volume: 4
"""
CFF = """cff-version: 1.2.0
message: Cite it.
title: Grow
version: 1.0.2
authors:
  - {family-names: Noor, given-names: Mati}
  - name: The Group
date-released: 2001-05-06
preferred-citation:
  type: article
  title: On Growth
  journal: Nature
  start: 1
  end: 9
  year: 2001
"""
CSL_YAML = """---
references:
- id: noor
  type: article-journal
  title: On Growth
  issued: 2001-05/2001-06
  author: [{family: Noor, given: Mati}]
  volume: 04
---
"""
SCHEMA = """{"@context":"https://schema.org","@type":"ScholarlyArticle","headline":"On Growth","author":{"@type":"Person",
"familyName":"Noor","givenName":"Mati"},"datePublished":"2001-05","isPartOf":{"@type":"PublicationIssue","issueNumber":"3",
"isPartOf":{"@type":["PublicationVolume","Periodical"],"volumeNumber":"4","name":"Nature"}},"sameAs":"https://doi.org/10.1/x"}
"""
COINS = """<p><span class='Z3988' title='ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&amp;rft.genre=article
&amp;rft.atitle=On+Growth&amp;rft.jtitle=Nature&amp;rft.aulast=Noor&amp;rft.aufirst=Mati&amp;rft.date=2001&amp;rft.spage=1'></span>
"""
CSV = "Key;Authors;Article Title;Source Title;Publication Year;DOI\nn1;Noor, Mati; On Growth;Nature;2001;10.1/x\n".replace(
    "Noor, Mati; On", '"Noor, Mati; Berg, Anna";On'
)
NOOR: dict[str, Any] = {"family": "Noor", "given": "Mati"}
BERG = {"family": "Berg", "given": "Anna", "non-dropping-particle": "van der"}


def day(*parts: int) -> dict[str, Any]:
    return {"date-parts": [list(parts)]}


CASES: list[tuple[str, str, list[dict[str, Any]]]] = [
    ("ris", RIS, [
        {"type": "article-journal", "author": [BERG, {"literal": "World Health Organization"}], "title": "Growth of long lines",
         "container-title": "Nature", "volume": "12", "issue": "3", "page": "100-110", "issued": day(2001, 5, 6), "ISSN": "1234-5678",
         "keyword": "one, two", "URL": "https://example.org/a", "custom": {"ris": {"C5": ["kept"]}}},
        {"type": "book", "title": "No end", "ISBN": "978-0-12-345678-9"},
    ]),
    ("enw", ENW, [
        {"type": "chapter", "author": [{"family": "Ilves", "given": "Kadri"}, {"literal": "World Bank"}], "title": "Chapters",
         "container-title": "A Book", "editor": [NOOR], "issued": day(1999), "page": "3-9", "keyword": "one, two",
         "ISBN": "978-0-12-345678-9"},
        {"type": "article-journal", "title": "Second", "issued": day(2004, 3, 3)},
    ]),
    ("nbib", NBIB, [
        {"id": "12345", "type": "article-journal", "PMID": "12345", "title": "A title that goes on.",
         "author": [{"family": "Smith", "given": "John A"}, {"literal": "The Group"}], "issued": day(2010, 3, 5),
         "container-title": "The Lancet", "container-title-short": "Lancet", "DOI": "10.1/abc", "ISSN": "0140-6736",
         "language": "en", "page": "1-9"},
    ]),
    ("wos", WOS, [
        {"id": "000123", "type": "article-journal", "author": [{"family": "Smith", "given": "John A."}, {"family": "Doe", "given": "Bob"}],
         "title": "Titles over two lines", "container-title": "NATURE", "keyword": "growth, form", "issued": day(2010, 3, 5),
         "volume": "3", "page": "1-9", "DOI": "10.1/abc", "archive": "Web of Science", "archive_location": "WOS:000123"},
    ]),
    ("pubmed", PUBMED, [
        {"id": "99", "PMID": "99", "type": "article-journal", "ISSN": "0028-0836", "volume": "5", "issue": "2",
         "issued": day(2011, 2, 3), "container-title": "Nature", "title": "Of <i>E. coli</i>", "page": "1-4",
         "abstract": "AIM: Why.\n\nHow.", "author": [NOOR, {"literal": "The Group"}], "DOI": "10.1/x"},
    ]),
    ("zotero-rdf", ZOTERO, [
        {"id": "item_1", "type": "article-journal", "author": [NOOR], "title": "On Growth", "issued": day(2001, 2), "page": "1-9",
         "DOI": "10.1/x", "container-title": "Nature", "volume": "4", "ISSN": "1234-5678"},
    ]),
    ("jats", JATS, [
        {"id": "B1", "type": "article-journal", "author": [{"family": "Noor", "given": "M"}, {"literal": "others"}],
         "title": "Of <i>E. coli</i>", "container-title": "Nature", "issued": day(2001), "volume": "4", "page": "1-9", "DOI": "10.1/x"},
    ]),
    ("tei", TEI, [
        {"id": "b0", "type": "article-journal", "author": [NOOR], "title": "On Growth", "container-title": "Nature", "volume": "4",
         "page": "1-9", "issued": day(2001, 2)},
    ]),
    ("mods", MODS, [
        {"type": "book", "title": "The Growth: a study", "author": [NOOR], "publisher-place": "Berlin", "publisher": "Springer",
         "issued": day(2001), "ISBN": "9780123456789"},
    ]),
    ("word", WORD, [
        {"id": "Noo01", "type": "article-journal", "author": [NOOR], "title": "On Growth", "container-title": "Nature",
         "issued": day(2001, 5), "page": "1-9"},
    ]),
    ("endnote-xml", ENDNOTE, [
        {"id": "7", "type": "article-journal", "author": [NOOR], "title": "On Growth", "container-title": "Nature",
         "issued": day(2001), "URL": "https://example.org"},
    ]),
    ("hayagriva", HAYAGRIVA, [
        {"id": "noor", "type": "article-journal", "title": "On Growth", "author": [NOOR, BERG], "issued": day(2001, 5), "page": "1-9",
         "DOI": "10.1/x", "container-title": "Nature", "volume": "4"},
    ]),
    ("cff", CFF, [
        {"type": "software", "title": "Grow", "version": "1.0.2", "author": [NOOR, {"literal": "The Group"}], "issued": day(2001, 5, 6)},
        {"type": "article-journal", "title": "On Growth", "container-title": "Nature", "page": "1-9", "issued": day(2001)},
    ]),
    ("csl-yaml", CSL_YAML, [
        {"id": "noor", "type": "article-journal", "title": "On Growth", "issued": {"date-parts": [[2001, 5], [2001, 6]]},
         "author": [NOOR], "volume": "04"},
    ]),
    ("schema-org", SCHEMA, [
        {"type": "article-journal", "title": "On Growth", "author": [NOOR], "issued": day(2001, 5), "issue": "3", "volume": "4",
         "container-title": "Nature", "DOI": "10.1/x"},
    ]),
    ("coins", COINS, [
        {"type": "article-journal", "title": "On Growth", "container-title": "Nature", "author": [NOOR], "issued": day(2001), "page": "1"},
    ]),
    ("csv", CSV, [
        {"id": "n1", "author": [NOOR, {"family": "Berg", "given": "Anna"}], "title": "On Growth", "container-title": "Nature",
         "issued": day(2001), "DOI": "10.1/x"},
    ]),
    ("jsonl", '{"id":"a","type":"book","x":1}\nnot json\n', [{"id": "a", "type": "book", "x": 1}]),
    ("csl-json", '\ufeff{"items": [{"id": 7, "type": "book", "title": "T"}]}', [{"id": "7", "type": "book", "title": "T"}]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_a_file_of_another_program(name: str, text: str, expected: list[dict[str, Any]]) -> None:
    found = registry.read(text.encode(), name)
    assert [reference_to_csl(reference) for reference in found.references] == expected


@pytest.mark.parametrize(("name", "text"), [(case[0], case[1]) for case in CASES], ids=[case[0] for case in CASES])
def test_it_is_known_by_its_content(name: str, text: str) -> None:
    assert registry.guess(text.encode()) == name


def test_what_is_left_out_is_told_with_its_line() -> None:
    assert [(loss.line, loss.message) for loss in registry.read(RIS.encode(), "ris").losses] == []
    losses = registry.read(b"words\nTY  - BOOK\nTI  - A\nTY  - BOOK\nER  - \nAU  - X\n", "ris").losses
    assert [(loss.line, loss.message.split(",")[0].split(";")[0]) for loss in losses] == [
        (1, "no tag"),
        (4, "the record before has no ER line"),
        (6, "AU stands outside of a record and was left out"),
    ]
    assert [loss.line for loss in registry.read(CASES[-2][1].encode(), "jsonl").losses] == [2]
