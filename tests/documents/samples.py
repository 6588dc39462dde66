"""One small article in every format, with what each can hold: a key or a field, a note, a raised digit, a table, a list."""

from __future__ import annotations

import io
import json
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ZOTERO = (
    "ADDIN ZOTERO_ITEM CSL_CITATION "
    '{"citationItems":[{"id":7,"locator":"12","itemData":{"id":7,"type":"book","title":"Mountains",'
    '"author":[{"family":"Noor","given":"A."}],"issued":{"date-parts":[[1990]]}}}]}'
)


def zipped(parts: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in parts.items():
            target.writestr(zipfile.ZipInfo(name), data)
    return out.getvalue()


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def field(code: str, result: str, data: str = "") -> str:
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r><w:r><w:instrText>{code.replace("&", "&amp;")}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def paragraph(inner: str, style: str = "") -> str:
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}{inner}</w:p>"


def docx(body: str, notes: str = "", **more: str | bytes) -> bytes:
    relations = "".join(
        f'<Relationship Id="r{at}" Type="{REL}/{kind}" Target="{kind}.xml"/>'
        for at, kind in enumerate(("styles", "footnotes"))
    )
    space = "http://schemas.openxmlformats.org/package/2006"
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"/>'
        for name, kind in (("document", "document.main"), ("styles", "styles"), ("footnotes", "footnotes"))
    )
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{space}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
            f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{types}</Types>',
            "_rels/.rels": f'<Relationships xmlns="{space}/relationships">'
            f'<Relationship Id="r1" Type="{REL}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{space}/relationships">{relations}</Relationships>',
            "word/styles.xml": f'<w:styles {W}><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>',
            "word/footnotes.xml": f'<w:footnotes {W}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>{notes}</w:footnotes>',
            "word/media/image1.png": b"\x89PNG picture",
            **more,
        }
    )


NOTE = f'<w:footnote w:id="2">{paragraph("<w:r><w:footnoteRef/></w:r>" + run("See Noor (1990)."))}</w:footnote>'
DOCX_BODY = (
    paragraph(run("Introduction"), "H1")
    + paragraph(
        run("As ")
        + field(ZOTERO, run("(Noor 1990, p. 12)"))
        + run(" says")
        + '<w:r><w:footnoteReference w:id="2"/></w:r>'
        + run(", ")
        + f'<w:ins w:id="5" w:author="x">{run("truly ")}</w:ins><w:del w:id="6" w:author="x"><w:r><w:delText>never </w:delText></w:r></w:del>'
        + run("high")
        + run("3,4", '<w:vertAlign w:val="superscript"/>')
        + run(" mountains.", "<w:i/>")
    )
    + f"<w:tbl><w:tr><w:tc>{paragraph(run('a'))}</w:tc><w:tc>{paragraph(run('b'))}{paragraph(run('c'))}</w:tc></w:tr>"
    + f"<w:tr><w:tc>{paragraph(run('d'))}</w:tc></w:tr></w:tbl>"
    + paragraph(run("References"), "H1")
    + paragraph(run("Noor, A. (1990). ") + run("Mountains", "<w:i/>") + run(". Tallinn: Mets."))
)

ODT_HEAD = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:automatic-styles>'
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
    '<style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>'
    "</office:automatic-styles><office:body><office:text>"
)
ODT_BODY = (
    '<text:h text:outline-level="1">Introduction</text:h><text:p>As '
    f"<text:reference-mark-start text:name='{ZOTERO.removeprefix('ADDIN ')} RNDabc'/>(Noor 1990, p. 12)"
    f"<text:reference-mark-end text:name='{ZOTERO.removeprefix('ADDIN ')} RNDabc'/> says"
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>See Noor (1990).</text:p>'
    '</text:note-body></text:note>, truly high<text:span text:style-name="T2">3,4</text:span>'
    '<text:span text:style-name="T1"> mountains.</text:span></text:p><table:table><table:table-row><table:table-cell><text:p>a</text:p>'
    "</table:table-cell><table:table-cell><text:p>b</text:p><text:p>c</text:p></table:table-cell></table:table-row><table:table-row>"
    '<table:table-cell><text:p>d</text:p></table:table-cell></table:table-row></table:table><text:h text:outline-level="1">References'
    '</text:h><text:p>Noor, A. (1990). <text:span text:style-name="T1">Mountains</text:span>. Tallinn: Mets.</text:p>'
)
HTML = """<!DOCTYPE html><html><head><title>x</title><style>.i{font-style:italic}</style></head><body><h1>Introduction</h1>
<p>As <a href="#noor">Noor (1990)</a> says<a href="#fn1" role="doc-noteref"><sup>1</sup></a>, truly
high<sup>3,4</sup> <span class="i">mountains.</span></p>
<table><tr><td>a</td><td>b<p>c</td></tr><tr><td>d</td></tr></table>
<h1>References</h1><ol class="references"><li id="noor"><p>Noor, A. (1990). <em>Mountains</em>. Tallinn: Mets.</p></li></ol>
<section class="footnotes"><ol><li id="fn1"><p>See Noor (1990).<a href="#x" class="footnote-back">back</a></p></li></ol></section>
</body></html>"""
JATS = """<?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.2//EN" "JATS-journalpublishing1.dtd">
<article xml:lang="en"><front><article-meta><title-group><article-title>High places</article-title></title-group>
<abstract><p>Short.</p></abstract></article-meta></front><body><sec><title>Introduction</title>
<p>As <xref ref-type="bibr" rid="B1">Noor (1990)</xref> says<xref ref-type="fn" rid="f1"><sup>1</sup></xref>, truly high<sup>3,4</sup>
<italic>mountains</italic>.<fig id="F1"><label>Figure 1</label><caption><p>Caf&eacute; after Noor.</p></caption></fig></p></sec></body>
<back><fn-group><fn id="f1"><label>1</label><p>See Noor (1990).</p></fn></fn-group><ref-list><title>References</title>
<ref id="B1"><element-citation publication-type="book"><person-group person-group-type="author"><name><surname>Noor</surname>
<given-names>A</given-names></name></person-group><year>1990</year><source>Mountains</source><publisher-name>Mets</publisher-name>
</element-citation></ref></ref-list></back></article>"""
TEI = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>High places</title></titleStmt></fileDesc>
</teiHeader><text><body><div><head>Introduction</head><p>As <ref type="bibr" target="#b0">Noor (1990)</ref> says<note place="foot"
n="1">See Noor (1990).</note>, truly high<hi rend="superscript">3,4</hi> mountains.</p></div></body><back><div type="references">
<listBibl><biblStruct xml:id="b0"><monogr><title level="m">Mountains</title><author><persName><forename>A</forename>
<surname>Noor</surname></persName></author><imprint><date when="1990"/><publisher>Mets</publisher></imprint></monogr></biblStruct>
</listBibl></div></back></text></TEI>"""
RTF = rb"""{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\info{\title no}}\pard\outlinelevel0 Introduction\par
\pard\plain As {\field{\*\fldinst ADDIN ZOTERO_ITEM CSL_CITATION \{"citationItems":[\{"id":7,"itemData":\{"id":7,"title":"Mountains"\}\}]\}}
{\fldrslt (Noor 1990, p. 12)}} says{\super\chftn{\footnote See Noor (1990).}}, truly high{\super 3,4}{\i  mountains.} Caf\'e9 \u8364? x\par
\pard\outlinelevel0 References\par\pard Noor, A. (1990). {\i Mountains}. Tallinn: Mets.\par}"""
MARKDOWN = """---
bibliography: refs.bib
---

# Introduction

As [see @noor1990, p. 12; also @roe] says[^1], *truly* high^3,4^ `@no` mountains. M**ü**ller \\[1\\] and @bare [p. 3].

| a | b |
|---|---|

```r
@no2
```

[^1]: See Noor (1990).

# References

Noor, A. (1990). *Mountains*. Tallinn: Mets.
"""
LATEX = r"""\documentclass{article}
\addbibresource{refs.bib}
\begin{document}
\section{Introduction}
As \citep[see][p.~12]{noor1990,roe} says\footnote{See Noor (1990).}, \emph{truly} high\textsuperscript{3,4} mountains. % \cite{no}
M\"uller and {\'E}mile $x^2$. \begin{verbatim} \cite{no2} \end{verbatim}
\begin{thebibliography}{9}
\bibitem{noor1990} Noor, A. (1990). \emph{Mountains}. Tallinn: Mets.
\end{thebibliography}
\end{document}
"""
TYPST = """#set page(paper: "a4")
= Introduction
As @noor1990[p. 12] and #cite(<roe>, supplement: [p. 3]) say#footnote[See Noor (1990).], _truly_ high#super[3,4] mountains. `@no`
#bibliography("refs.bib")
"""
ORG = """#+bibliography: refs.bib
* Introduction
As [cite:see @noor1990 p. 12; @roe] says[fn:1], /truly/ high^{3,4} mountains. =@no=
#+begin_src R
cite:no2
#+end_src
[fn:1] See Noor (1990).
"""
ASCIIDOC = """= High places
:bibtex-file: refs.bib

== Introduction
As cite:[noor1990(12), roe] and <<pp>> say footnote:[See Noor (1990).], _truly_ high^3,4^ mountains.

----
cite:[no]
----

== References
* [[[pp]]] Noor, A. (1990). Mountains. Tallinn: Mets.
"""
RST = """Introduction
============

As :cite:p:`noor1990,roe` and [Noor90]_ say [1]_, *truly* high\\ :sup:`3,4` mountains. ``@no``

.. code-block:: r

   :cite:`no2`

.. [1] See Noor (1990).
.. [Noor90] Noor, A. (1990). Mountains. Tallinn: Mets.

.. bibliography:: refs.bib
"""


def notebook() -> bytes:
    cells = [
        {
            "cell_type": "markdown",
            "metadata": {},
            "source": ["# Introduction\n", "\n", "As [@noor1990, p. 12] says, *truly*."],
        },
        {"cell_type": "code", "metadata": {}, "source": ["(No 2010)"], "outputs": [], "execution_count": None},
        {
            "cell_type": "markdown",
            "metadata": {},
            "source": "## References\n\nNoor, A. (1990). Mountains. Tallinn: Mets.",
        },
    ]
    return (json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, indent=1) + "\n").encode()


def epub() -> bytes:
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": "<container><rootfiles><rootfile full-path='OEBPS/p.opf'/></rootfiles></container>",
            "OEBPS/p.opf": "<package><manifest><item id='a' href='a.xhtml'/><item id='b' href='b%201.xhtml'/></manifest>"
            "<spine><itemref idref='a'/><itemref idref='b'/></spine></package>",
            "OEBPS/a.xhtml": HTML.replace("#noor", "b%201.xhtml#x"),
            "OEBPS/b 1.xhtml": "<html><body><p id='x'>The second page.</p></body></html>",
        }
    )


def pdf(lines: list[tuple[float, float, float, str]]) -> bytes:
    """A page of Helvetica with words at places: (x, y, size, words)."""
    stream = "BT " + " ".join(f"/F1 {size} Tf 1 0 0 1 {x} {y} Tm ({text}) Tj" for x, y, size, text in lines) + " ET"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(stream)}>>stream\n{stream}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj{body}endobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(out)
    return (
        out
        + f"xref\n0 6\n0000000000 65535 f \n{table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n{start}\n%%EOF".encode()
    )


PDF_LINES: list[tuple[float, float, float, str]] = [
    (50, 700, 10, "As Noor says, mountains are of-"),
    (50, 688, 10, "ten high"),
    (91, 692, 6, "3,4"),
    (102, 688, 10, "and cold."),
    (50, 664, 10, "References"),
    (50, 640, 10, "Noor, A. \\(1990\\). Mountains."),
]

SAMPLES: dict[str, bytes] = {
    "txt": b"As (Noor 1990) says.\n\nReferences\n\nNoor, A. (1990). Mountains. Tallinn: Mets.\n",
    "markdown": MARKDOWN.encode(),
    "latex": LATEX.encode(),
    "typst": TYPST.encode(),
    "rst": RST.encode(),
    "asciidoc": ASCIIDOC.encode(),
    "org": ORG.encode(),
    "jupyter": notebook(),
    "docx": docx(DOCX_BODY, NOTE),
    "odt": zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"{ODT_HEAD}{ODT_BODY}</office:text></office:body></office:document-content>",
            "Pictures/a.png": b"\x89PNG picture",
        }
    ),
    "html": HTML.encode(),
    "epub": epub(),
    "jats": JATS.encode(),
    "tei": TEI.encode(),
    "rtf": RTF,
    "pdf": pdf(PDF_LINES),
}
