"""Cases, acts and articles of law reviews are read by rule, where they keep to their order from end to end."""

from __future__ import annotations

import time

import pytest

from refman.model.reference import reference_to_csl
from refman.references.parse import parse_references

CASES: dict[str, tuple[str, dict[str, str]]] = {
    "us": (
        "Roe v. Wade, 410 U.S. 113 (1973).",
        {"type": "legal_case", "title": "Roe v. Wade", "volume": "410", "container-title": "U.S.", "page": "113"},
    ),
    "us-court-and-address": (
        "[3] MiningWatch Canada v. Canada (Fisheries and Oceans), 1 SCR 6 (Supreme Court of Canada 2010). https://canlii.ca/t/27jmr",
        {
            "title": "MiningWatch Canada v. Canada (Fisheries and Oceans)",
            "container-title": "SCR",
            "authority": "Supreme Court of Canada",
            "URL": "https://canlii.ca/t/27jmr",
        },
    ),
    "us-pin": (
        "Doe v. Roe, 99 F. Supp. 2d 1, 7 (D. Mass. 2001).",
        {"container-title": "F. Supp. 2d", "authority": "D. Mass."},
    ),
    "uk": (
        "Donoghue v Stevenson [1932] AC 562 (HL).",
        {
            "type": "legal_case",
            "title": "Donoghue v Stevenson",
            "container-title": "AC",
            "page": "562",
            "authority": "HL",
        },
    ),
    "uk-article": (
        "Roe P, 'Theory, \"Pure Theory\" and Law's Values' [2005] PL 440.",
        {
            "type": "article-journal",
            "title": 'Theory, "Pure Theory" and Law\'s Values',
            "container-title": "PL",
            "page": "440",
        },
    ),
    "australian-article": (
        "JA Roe, ‘The King's Peace’ (2011) 33(2) Lakeside University Law Review 554, 560–1.",
        {"title": "The King's Peace", "volume": "33", "issue": "2", "page": "554", "note": "560–1"},
    ),
    "court-of-justice": (
        "Case C-176/03 Roe v Council [2005] ECR I-7879, paras 47–48.",
        {
            "type": "legal_case",
            "number": "Case C-176/03",
            "title": "Roe v Council",
            "page": "I-7879",
            "container-title": "ECR",
        },
    ),
    "tribunal": (
        "ICTY, Prosecutor v. Roe, Case No. IT-94-1-A, Judgment (Appeals Chamber), 15 July 1999.",
        {
            "type": "legal_case",
            "authority": "ICTY",
            "number": "Case No. IT-94-1-A",
            "genre": "Judgment (Appeals Chamber)",
            "title": "Prosecutor v. Roe",
        },
    ),
    "us-docket": (
        "Roe v. Doe, No. 1:16-cv-00236 (D. Md. Mar. 4, 2017). https://example.org/case",
        {"type": "legal_case", "number": "No. 1:16-cv-00236", "title": "Roe v. Doe", "URL": "https://example.org/case"},
    ),
    "human-rights": (
        "European Court of Human Rights, Roe v. the United Kingdom (No. 2), no. 74025/01, Judgment of 6 October 2005.",
        {
            "type": "legal_case",
            "title": "Roe v. the United Kingdom (No. 2)",
            "authority": "European Court of Human Rights",
            "number": "74025/01",
        },
    ),
    "uk-neutral": ("R v Smith [2009] UKSC 14", {"title": "R v Smith", "container-title": "UKSC", "page": "14"}),
    "eu": (
        "Council Directive 95/46/EC of 24 October 1995 on the protection of individuals [1995] OJ L281/31.",
        {
            "type": "legislation",
            "title": "Council Directive 95/46/EC of 24 October 1995 on the protection of individuals",
            "container-title": "OJ",
            "volume": "L281",
            "page": "31",
        },
    ),
    "reporter-with-a-number": (
        "Doe v. Roe, 800 F.3d 559 (D.C. Cir. 2015).",
        {
            "type": "legal_case",
            "title": "Doe v. Roe",
            "container-title": "F.3d",
            "volume": "800",
            "page": "559",
            "authority": "D.C. Cir.",
        },
    ),
    "eu-with-number-and-page": (
        "Regulation (EU) 2016/679 of the European Parliament and of the Council on personal data, OJ L 119, 4.5.2016, p. 1–88.",
        {
            "type": "legislation",
            "title": "Regulation (EU) 2016/679 of the European Parliament and of the Council on personal data",
            "container-title": "OJ",
            "volume": "L 119",
            "page": "1-88",
        },
    ),
    "eu-in-german": (
        "Richtlinie 2006/123/EG des Europäischen Parlaments und des Rates über Dienstleistungen, ABl. L 376 vom 27.12.2006, S. 36.",
        {"type": "legislation", "container-title": "ABl", "volume": "L 376", "page": "36"},
    ),
    "us-with-pins-and-dissent": (
        "See Doe v. Saltmaker, 410 U.S. 113, 152–53 & n.3 (1973) (Roe, J., dissenting).",
        {"type": "legal_case", "page": "113", "note": "152–53 & n.3; Roe, J., dissenting"},
    ),
    "us-in-re": (
        "In re Saltmaker, 387 U.S. 1 (1967).",
        {"type": "legal_case", "title": "In re Saltmaker", "page": "1"},
    ),
    "us-with-more-reports": (
        "People v. Saltmaker, 12 Cal. 4th 123, 45 Cal. Rptr. 2d 67 (1995).",
        {"container-title": "Cal. 4th", "volume": "12", "page": "123", "note": "45 Cal. Rptr. 2d 67"},
    ),
    "court-of-justice-by-ecli": (
        "Case C-13/12 P Saltmaker v Roe ECLI:EU:C:2014:399, para 12.",
        {
            "type": "legal_case",
            "number": "Case C-13/12 P",
            "title": "Saltmaker v Roe",
            "note": "ECLI:EU:C:2014:399, para 12",
        },
    ),
    "us-nominate-report": (
        "Saltmaker v. Roe, 5 U.S. (1 Cranch) 137, 177 (1803).",
        {"container-title": "U.S. (1 Cranch)", "volume": "5", "page": "137", "note": "177"},
    ),
    "us-docket-of-a-database": (
        "Roe v. Saltmaker, No. 19-cv-1234, 2020 WL 123456, at *3 (N.D. Cal. Feb. 3, 2020).",
        {"number": "No. 19-cv-1234", "note": "2020 WL 123456, at *3", "authority": "N.D. Cal"},
    ),
    "treatise": (
        "See 1 Ann B. Saltmaker, American Salt Law § 3-14, at 393 (3d ed. 2000).",
        {
            "type": "book",
            "volume": "1",
            "title": "American Salt Law",
            "section": "3-14",
            "edition": "3d",
            "note": "393",
        },
    ),
    "law-review": (
        "John Doe, Privacy in Public, 99 HARV. L. REV. 123, 130 (1986).",
        {"type": "article-journal", "title": "Privacy in Public", "container-title": "HARV. L. REV.", "volume": "99"},
    ),
}
LEFT = [
    "Doe, J. (2001). Freud v Jung: a history. Mind, 4(2), 1–9.",
    "Roe, R. Man v. machine. New York: Norton, 1999.",
    "Jane Roe, A Garden, 12 Flora 3 (1999).",
]


@pytest.mark.parametrize(("raw", "wanted"), CASES.values(), ids=CASES)
def test_each_part_has_its_place(raw: str, wanted: dict[str, str]) -> None:
    entry = parse_references([raw])[0]
    item = reference_to_csl(entry.reference)
    assert {name: item[name] for name in wanted} == wanted
    assert item.get("issued", {}).get("date-parts") or "ECLI" in raw
    assert entry.confidence >= 0.9


@pytest.mark.parametrize("raw", LEFT)
def test_other_works_are_left_to_the_model(raw: str) -> None:
    item = reference_to_csl(parse_references([raw])[0].reference)
    assert item["type"] != "legal_case"
    assert item.get("author")


@pytest.mark.parametrize(
    "text",
    [
        "A v. " * 90,
        "A v. B, " + "1 A " * 110,
        "Doe, " * 90 + " L. REV. (1999)",
        "A" * 240 + " v. " + "b" * 240,
        "1 Doe, A § 1" * 40 + " ed. ",
        "Doe v. Roe, 1 A. 2, 3" * 20,
    ],
)
def test_odd_text_does_not_hang(text: str) -> None:
    started = time.process_time()
    parse_references([text])
    assert time.process_time() - started < 2.0
