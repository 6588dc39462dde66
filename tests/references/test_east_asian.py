"""Chinese, Japanese and Korean references of author-date lists: names, year, title, what it is in, numbers and house."""

from __future__ import annotations

import time

import pytest

from refman.model.reference import reference_to_csl
from refman.references.parse import parse_references

# The string; then authors joined by ";", title, container, "volume/issue/page", "place: house", type.
CASES = [
    (
        "川田次郎「方言の分布」『言葉と地理』第45号、2012年、23–45頁。",
        "川田次郎|方言の分布|言葉と地理|/45/23-45||article-journal",
    ),
    ("森田雪『山村の暮らし』筑摩書房、1998年。", "森田雪|山村の暮らし||//|: 筑摩書房|book"),
    (
        "森田雪「峠の道」井上俊編『街道の歴史』岩波書店、1998年、10-32頁",
        "森田雪|峠の道|街道の歴史|//10-32|: 岩波書店|chapter",
    ),
    (
        "佐藤太郎（2010a）「地域社会の変容」『社会学評論』60(2), 34-50.",
        "佐藤太郎|地域社会の変容|社会学評論|60/2/34-50||article-journal",
    ),
    (
        "渡辺雅子・伊藤緑・森健（2016）「移住者の定着過程」『農村計画学会誌』35巻2号, pp. 20–31.",
        "渡辺雅子;伊藤緑;森健|移住者の定着過程|農村計画学会誌|35/2/20-31||article-journal",
    ),
    (
        "山田花子・鈴木一郎（2015）「少子化の要因」『人口学研究』第38号，1-15頁．",
        "山田花子;鈴木一郎|少子化の要因|人口学研究|/38/1-15||article-journal",
    ),
    ("上野千鶴子，1990，『家父長制と資本制』岩波書店．", "上野千鶴子|家父長制と資本制||//|: 岩波書店|book"),
    (
        "見田宗介，2006，「現代社会の理論」井上俊・上野千鶴子編『岩波講座現代社会学1』岩波書店，pp.1-20．",
        "見田宗介|現代社会の理論|岩波講座現代社会学1|//1-20|: 岩波書店|chapter",
    ),
    ("大野晋（1974）『日本語をさかのぼる』（岩波新書）岩波書店", "大野晋|日本語をさかのぼる||//|: 岩波書店|book"),
    (
        "国立社会保障・人口問題研究所（2017）『日本の将来推計人口』厚生労働統計協会",
        "国立社会保障・人口問題研究所|日本の将来推計人口||//|: 厚生労働統計協会|book",
    ),
    (
        "边燕杰，2004，《城市居民社会资本的来源及作用》，《中国社会科学》第3期。",
        "边燕杰|城市居民社会资本的来源及作用|中国社会科学|/3/||article-journal",
    ),
    (
        "周飞舟，2006，“从汲取型政权到‘悬浮型’政权”，《社会学研究》第3期，第1–38页。",
        "周飞舟|从汲取型政权到‘悬浮型’政权|社会学研究|/3/1-38||article-journal",
    ),
    (
        "国家统计局，2020，《中国统计年鉴2020》，北京：中国统计出版社。",
        "国家统计局|中国统计年鉴2020||//|北京: 中国统计出版社|book",
    ),
    ("费孝通（1998）。《乡土中国》。北京：北京大学出版社。", "费孝通|乡土中国||//|北京: 北京大学出版社|book"),
    (
        "赵六, 钱七. 2016. 乡村治理的转型[J]. 政治学研究, (4): 12-25.",
        "赵六;钱七|乡村治理的转型|政治学研究|/4/12-25||article-journal",
    ),
    (
        "최정호·정수민(2016). 「가족 돌봄의 변화」. 『가족과 문화』, 28(3), 101-130.",
        "최정호;정수민|가족 돌봄의 변화|가족과 문화|28/3/101-130||article-journal",
    ),
    (
        '김영란. 2015. "돌봄의 재구성". 『한국여성학』 31(2): 1-36.',
        "김영란|돌봄의 재구성|한국여성학|31/2/1-36||article-journal",
    ),
    (
        "박경숙(2003), 『고령화 사회, 이미 진행된 미래』, 의암출판.",
        "박경숙|고령화 사회, 이미 진행된 미래||//|: 의암출판|book",
    ),
]


@pytest.mark.parametrize(("raw", "wanted"), CASES)
def test_every_field_is_read(raw: str, wanted: str) -> None:
    (entry,) = parse_references([raw])
    item = reference_to_csl(entry.reference)
    names = ";".join(name.get("family") or name.get("literal") for name in item["author"])
    numbers = "/".join(str(item.get(name, "")) for name in ("volume", "issue", "page"))
    house = f"{item.get('publisher-place', '')}: {item.get('publisher', '')}" if "publisher" in item else ""
    found = (names, item["title"], item.get("container-title", ""), numbers, house, item["type"])
    assert "|".join(found) == wanted
    assert "note" not in item
    assert str(item["issued"]["date-parts"][0][0]) in raw


@pytest.mark.parametrize(
    "raw",
    [
        "「" * 4_000,
        "佐藤（2010）" + "「佐藤」" * 1_000,
        "佐藤（2010）「" + "『』" * 2_000,
        "山田" * 2_000 + "（2010）「x」",
        "山：" * 4_000 + "》",
        "山、" * 4_000 + "：《" + "山" * 4_000 + "》，",
    ],
)
def test_hostile_marks_take_no_long_time(raw: str) -> None:
    begun = time.process_time()
    parse_references([raw])
    assert time.process_time() - begun < 2
