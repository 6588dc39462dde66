"""Each format for machines: a snapshot of it, a validator, and nothing hostile gets through."""

from __future__ import annotations

import json
import re
from typing import Any

import jsonschema
import pytest
from lxml import etree
from syrupy.assertion import SnapshotAssertion

from refman.model.errors import RefmanError
from refman.reports.render import FORMATS, render
from refman.reports.rows import path_of, uri_of
from tests.reports.articles import HOSTILE, RULES, TEXT, article, clean, hostile, shelf

MACHINES = [name for name in FORMATS if name != "html"]


def rendered(format: str, *results: Any) -> str:
    return render(results or (article(), clean()), format, root="/repo", rules=RULES, version="1.2.3")


@pytest.mark.parametrize("format", MACHINES)
def test_what_it_looks_like(format: str, snapshot: SnapshotAssertion) -> None:
    assert rendered(format) == snapshot


@pytest.mark.parametrize("format", MACHINES)
def test_the_library_has_keys_for_places(format: str, snapshot: SnapshotAssertion) -> None:
    assert rendered(format, shelf()) == snapshot


@pytest.mark.parametrize("format", FORMATS)
def test_twice_the_same_and_nothing_from_nothing(format: str) -> None:
    assert rendered(format) == rendered(format)
    render([], format)
    rendered(format, clean())


def test_an_unknown_format_is_named() -> None:
    with pytest.raises(RefmanError, match="no output format 'yaml'"):
        rendered("yaml")


def test_sarif_is_valid_and_complete() -> None:
    model = pytest.importorskip("pydantic_sarif.model").StaticAnalysisResultsFormatSarifVersion210JsonSchema
    for results in ((article(), clean()), (hostile(),), (clean(),), (shelf(),)):
        whole = json.loads(rendered("sarif", *results))
        model.model_validate(whole)  # made from the schema; refuses keys that it does not know
        (run,) = whole["runs"]
        rules = run["tool"]["driver"]["rules"]
        for result in run["results"]:
            rule = rules[result["ruleIndex"]]
            assert rule["id"] == result["ruleId"]
            assert rule["help"]["text"]
            assert rule["shortDescription"]["text"]


def test_sarif_regions_mark_the_words() -> None:
    (run,) = json.loads(rendered("sarif"))["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    first = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    line = TEXT.split("\n")[first["startLine"] - 1]
    assert line[first["startColumn"] - 1 : first["endColumn"] - 1] == "Ilves, 2005"
    (change,) = run["results"][0]["fixes"][0]["artifactChanges"]
    (replaced,) = change["replacements"]
    region = replaced["deletedRegion"]
    assert TEXT[region["charOffset"] : region["charOffset"] + region["charLength"]] == "2005"
    assert replaced["insertedContent"]["text"] == "2004"


def test_a_word_file_gets_no_fix_at_an_offset_of_its_text() -> None:
    import msgspec

    one = article()
    document = msgspec.structs.replace(one.text.document, format="docx")
    word = msgspec.structs.replace(one, text=msgspec.structs.replace(one.text, document=document))
    assert '"fixes"' not in rendered("sarif", word)
    assert '"suggestions"' not in rendered("rdjson", word)


GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^./]"},
                    "lines": {"type": "object", "required": ["begin"], "properties": {"begin": {"minimum": 1}}},
                },
            },
        },
    },
}
_POSITION = {
    "type": "object",
    "required": ["line", "column"],
    "properties": {"line": {"minimum": 1}, "column": {"minimum": 1}},
    "additionalProperties": False,
}
_RANGE = {
    "type": "object",
    "required": ["start", "end"],
    "properties": {"start": _POSITION, "end": _POSITION},
    "additionalProperties": False,
}
_LOCATION = {
    "type": "object",
    "required": ["path"],
    "properties": {"path": {"type": "string"}, "range": _RANGE},
    "additionalProperties": False,
}
RDJSON = {
    "type": "object",
    "required": ["source", "diagnostics"],
    "additionalProperties": False,
    "properties": {
        "source": {"type": "object", "required": ["name"]},
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message", "location"],
                "additionalProperties": False,
                "properties": {
                    "message": {"type": "string"},
                    "location": _LOCATION,
                    "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
                    "code": {"type": "object", "required": ["value"]},
                    "related_locations": {
                        "type": "array",
                        "items": {"properties": {"message": {"type": "string"}, "location": _LOCATION}},
                    },
                    "suggestions": {
                        "type": "array",
                        "items": {"properties": {"range": _RANGE, "text": {"type": "string"}}, "required": ["range"]},
                    },
                },
            },
        },
    },
}
_FINDING = {
    "required": ["code", "name", "severity", "message", "span", "reference", "start", "end", "related", "fix"],
}
JSON = {
    "type": "object",
    "required": ["version", "files"],
    "properties": {
        "version": {"const": 1},
        "files": {
            "type": "array",
            "items": {
                "required": ["path", "style", "references", "citations", "findings"],
                "properties": {
                    "references": {"items": {"required": ["span", "raw", "item", "confidence"]}},
                    "citations": {
                        "items": {
                            "required": ["span", "text", "form", "cites"],
                            "properties": {
                                "cites": {
                                    "items": {
                                        "required": [
                                            "span", "references", "locator", "label", "prefix", "suffix", "via",
                                        ]
                                    }
                                }
                            },
                        }
                    },
                    "findings": {"items": _FINDING},
                },
            },
        },
    },
}  # fmt: skip


@pytest.mark.parametrize(("format", "schema"), [("gitlab", GITLAB), ("rdjson", RDJSON), ("json", JSON)])
def test_json_formats_fit_their_schemas(format: str, schema: dict[str, Any]) -> None:
    for results in ((article(), clean()), (clean(),), (shelf(),)):
        jsonschema.validate(json.loads(rendered(format, *results)), schema)
    json.loads(rendered(format, hostile()))


def test_gitlab_fingerprints_stay_when_lines_are_put_in_above_and_differ_for_twins() -> None:
    import msgspec

    one = article()
    twice = msgspec.structs.replace(one, findings=(one.findings[0], one.findings[0], one.findings[1]))
    marks = [issue["fingerprint"] for issue in json.loads(rendered("gitlab", twice))]
    assert len(set(marks)) == 3
    assert marks[0] == json.loads(rendered("gitlab", one))[0]["fingerprint"]


def test_rdjson_columns_count_bytes() -> None:
    first = json.loads(rendered("rdjson"))["diagnostics"][0]["location"]["range"]
    line = TEXT.split("\n")[0].encode()
    assert line[first["start"]["column"] - 1 : first["end"]["column"] - 1] == b"Ilves, 2005"


JUNIT = """
<grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
<start><element name="testsuites"><attribute name="name"/><ref name="counts"/><zeroOrMore><ref name="suite"/></zeroOrMore></element></start>
<define name="counts">
 <attribute name="tests"><data type="nonNegativeInteger"/></attribute><attribute name="failures"><data type="nonNegativeInteger"/></attribute>
 <attribute name="errors"><data type="nonNegativeInteger"/></attribute></define>
<define name="suite"><element name="testsuite"><attribute name="name"/><ref name="counts"/><attribute name="skipped"/>
 <oneOrMore><element name="testcase"><attribute name="name"/><attribute name="classname"/><optional><attribute name="line"/></optional>
  <optional><element name="failure"><attribute name="type"/><attribute name="message"/><text/></element></optional></element></oneOrMore></element></define>
</grammar>"""


@pytest.mark.parametrize("results", [(article(), clean()), (clean(),), (hostile(),), (shelf(),)])
def test_junit_fits_its_schema_and_counts_right(results: tuple[Any, ...]) -> None:
    tree = etree.fromstring(rendered("junit", *results).encode())
    etree.RelaxNG(etree.fromstring(JUNIT)).assertValid(tree)
    assert int(tree.get("failures", "")) == len(tree.findall(".//failure"))
    assert int(tree.get("tests", "")) == len(tree.findall(".//testcase"))


COMMAND = re.compile(r"^::(error|warning|notice) [^:\r\n]*::[^\r\n]*$")


def test_github_commands_cannot_be_broken_out_of() -> None:
    for results, count in (((article(), clean()), 3), ((hostile(),), 1)):
        lines = rendered("github", *results).split("\n")
        assert lines.pop() == ""
        assert len(lines) == count
        for line in lines:
            assert COMMAND.match(line), line
            properties = line.split("::")[1].split(" ", 1)[1]
            names = [pair.partition("=")[0] for pair in properties.split(",")]
            assert set(names) <= {"title", "file", "line", "endLine", "col", "endColumn"}, names


@pytest.mark.parametrize("format", ["concise", "github", "junit"])
def test_no_control_character_reaches_a_screen(format: str) -> None:
    text = rendered(format, hostile())
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\u2066]", text)
    assert len(HOSTILE.split("\n")) > 1


@pytest.mark.parametrize(
    ("path", "root", "shown"),
    [
        ("/repo/a/b.md", "/repo", "a/b.md"),
        ("./a/../b.md", "/repo", "b.md"),
        ("/else/b.md", "/repo", "/else/b.md"),
        ("a b#.md", "", "a b#.md"),
        ("caf\udce9.md", "", "caf\\udce9.md"),
    ],
)
def test_paths(path: str, root: str, shown: str) -> None:
    assert path_of(path, root) == shown


def test_uris() -> None:
    assert uri_of("a b#ü:1.md") == "a%20b%23%C3%BC%3A1.md"
    assert uri_of("/a/b.md") == "file:///a/b.md"


def test_a_file_name_that_is_no_text_can_be_reported() -> None:
    for format in FORMATS:
        rendered(format, article("caf\udce9.md")).encode("utf-8")
