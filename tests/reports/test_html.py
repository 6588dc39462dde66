"""The page to hand on: what is in it, what cannot get into it, and how it behaves in a real browser."""

from __future__ import annotations

import base64
import hashlib
import re
import time
from pathlib import Path
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

from refman.model.result import Checked
from refman.reports.render import render
from tests.reports import browser
from tests.reports.articles import RULES, TEXT, article, clean, hostile, long_article

needs_browser = pytest.mark.skipif(not browser.found(), reason="no Chromium is installed")


def page(*results: Checked) -> str:
    return render(results, "html", root="/repo", rules=RULES, version="1.2.3")


def test_the_text_is_all_there_as_it_is() -> None:
    tree = LexborHTMLParser(page(article()))
    for node in tree.css("a.badge, .n, .cited, aside h3"):
        node.decompose()
    shown = "".join(node.text() for node in tree.css(".w")) + " ".join(node.text() for node in tree.css(".entry p"))
    assert re.sub(r"\s+", " ", shown).strip() == re.sub(r"\s+", " ", TEXT).strip()


def test_each_link_leads_somewhere_and_each_id_is_once() -> None:
    for results in ((article(), clean()), (hostile(),), (long_article(40),)):
        tree = LexborHTMLParser(page(*results))
        ids = [node.attributes["id"] for node in tree.css("[id]")]
        assert len(ids) == len(set(ids))
        targets = {(node.attributes["href"] or "")[1:] for node in tree.css("a[href]")}
        assert targets <= set(ids)
        assert all((node.attributes["href"] or "").startswith("#") for node in tree.css("a[href]"))


def test_citations_and_entries_are_joined_both_ways() -> None:
    tree = LexborHTMLParser(page(article()))
    cite = tree.css_first("a.cite")
    assert cite.attributes["href"] == "#0-r0"
    assert tree.css_first("#0-r0 .cited a").attributes["href"] == f"#{cite.attributes['id']}"
    assert tree.css_first(".cite.alone").text() == "Tamm (1998)"


def test_each_finding_has_a_badge_and_a_card() -> None:
    one = long_article(20)
    tree = LexborHTMLParser(page(one))
    assert len(tree.css("a.badge")) == len(tree.css("li.finding")) == len(one.findings)
    assert all(node.attributes["aria-label"] for node in tree.css("a.badge"))


def test_the_policy_names_the_only_style_and_script() -> None:
    for results in ((article(),), (hostile(),), ()):
        text = page(*results)
        tree = LexborHTMLParser(text)
        policy = tree.css_first("meta[http-equiv]").attributes["content"] or ""
        assert policy.startswith("default-src 'none';")
        for name in ("style", "script"):
            (node,) = tree.css(name)
            digest = base64.b64encode(hashlib.sha256(node.text().encode()).digest()).decode()
            assert f"{name}-src 'sha256-{digest}'" in policy
        assert not tree.css("[style], img, iframe, link, object, embed, base")
        for node in tree.css("*"):
            assert not [name for name in node.attributes if name.startswith("on")]
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202e\u2066]", text)


def test_a_long_article_is_written_quickly_and_is_small() -> None:
    """The bound is wide, for machines that do other things too: 150 entries and 450 findings take a tenth of it."""
    one = long_article(150)
    page(article())
    start = time.perf_counter()
    text = page(one)
    assert time.perf_counter() - start < 1
    assert len(text.encode()) < 2_000_000


def test_time_grows_in_step_with_the_article() -> None:
    def seconds(entries: int) -> float:
        one = long_article(entries)
        return min(_timed(one) for _ in range(3))

    page(article())
    # Four times the article; what grew with its square would take sixteen times as long.
    assert seconds(1_200) < 9 * seconds(300)


def _timed(one: Checked) -> float:
    start = time.process_time()
    page(one)
    return time.process_time() - start


@pytest.fixture
def opened(tmp_path: Path) -> Any:
    made: list[browser.Browser] = []

    def opened(*results: Checked, width: int = 1280) -> browser.Browser:
        file = tmp_path / "report.html"
        file.write_text(page(*results), encoding="utf-8")
        one = browser.Browser(tmp_path / "profile", width)
        made.append(one)
        one.open(file)
        return one

    yield opened
    for one in made:
        one.__exit__(None, None, None)


@needs_browser
def test_every_finding_is_reached_by_keyboard(opened: Any) -> None:
    one = opened(article())
    reached = []
    for _ in range(3):
        one.press("n", 78)
        reached.append(one.ask("document.activeElement.id"))
    assert reached == ["0-m0", "0-m1", "0-m2"]
    assert "3 of 3" in one.ask("document.getElementById('status').textContent")
    one.press("n", 78)
    assert one.ask("document.activeElement.id") == "0-m0"
    one.press("p", 80)
    one.press("p", 80)
    assert one.ask("document.activeElement.id") == "0-m1"
    one.press("Enter", 13)
    assert one.ask("location.hash") == "#0-f1"
    one.press("n", 78)
    one.press("r", 82)
    assert one.ask("location.hash") == "#0-r1"
    assert one.errors == []


@needs_browser
def test_a_filter_hides_a_code_and_the_keys_pass_over_it(opened: Any) -> None:
    one = opened(article())
    one.ask("document.getElementById('k-CIT003').click()")
    assert one.ask("getComputedStyle(document.getElementById('0-m0')).display") == "none"
    assert one.ask("getComputedStyle(document.getElementById('0-f0')).display") == "none"
    one.press("n", 78)
    assert one.ask("document.activeElement.id") == "0-m1"


@needs_browser
def test_nothing_hostile_runs(opened: Any) -> None:
    one = opened(hostile())
    assert one.errors == []
    assert one.ask("document.scripts.length") == 1
    assert one.ask("document.images.length") == 0


@needs_browser
@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_runs_out_of_the_window(opened: Any, width: int) -> None:
    one = opened(article(), hostile(), width=width)
    one.send("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
    assert one.ask("document.documentElement.scrollWidth") <= width
    columns = one.ask("getComputedStyle(document.querySelector('.columns')).gridTemplateColumns.split(' ').length")
    assert columns == (1 if width < 500 else 2)


@needs_browser
def test_the_accessibility_tree_names_what_matters(opened: Any) -> None:
    one = opened(article())
    nodes = one.send("Accessibility.getFullAXTree")["nodes"]
    named = [(node["role"]["value"], node.get("name", {}).get("value", "")) for node in nodes if "role" in node]
    assert ("article", "The article") in named
    assert ("complementary", "The reference list") in named
    assert ("heading", "Findings") in named
    links = [name for role, name in named if role == "link"]
    assert all(links)
    assert any(name.startswith("error CIT003: 2005 here") for name in links)


@needs_browser
def test_it_reads_without_script_in_the_dark_and_on_paper(opened: Any) -> None:
    one = opened(article())
    one.send("Emulation.setScriptExecutionDisabled", value=True)
    one.send("Page.reload")
    while one._next().get("method") != "Page.loadEventFired":
        pass
    one.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    assert one.ask("getComputedStyle(document.body).backgroundColor") == "rgb(23, 25, 27)"
    assert one.ask("getComputedStyle(document.querySelector('.keys')).display") == "none"
    one.send("Emulation.setEmulatedMedia", media="print")
    assert one.ask("getComputedStyle(document.querySelector('.filter')).display") == "none"
    assert one.send("Page.printToPDF")["data"].startswith("JVBER")
