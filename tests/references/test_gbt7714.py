"""References after GB/T 7714 are read by rule: every kind of work that the standard gives an example of."""

from __future__ import annotations

import pytest

from refman.model.reference import reference_to_csl
from refman.references.parse import parse_references

# The string, and what of the record it must give; names are joined by ";".
CASES: dict[str, tuple[str, dict[str, str]]] = {
    "journal": (
        "[1] 王建国, 李晓明. 基于深度学习的图像识别方法研究[J]. 计算机学报, 2018, 41(5): 1023-1035.",
        {
            "type": "article-journal",
            "author": "王建国;李晓明",
            "title": "基于深度学习的图像识别方法研究",
            "container-title": "计算机学报",
            "volume": "41",
            "issue": "5",
            "page": "1023-1035",
            "issued": "[[2018]]",
            "language": "zh",
        },
    ),
    "journal-without-volume": (
        "周伟. 乡村治理新探[J]. 社会科学, 2019(3): 12-18.",
        {"type": "article-journal", "container-title": "社会科学", "issue": "3", "page": "12-18", "issued": "[[2019]]"},
    ),
    "year-inside-a-name": (
        "Kim Y. Salt networks[J]. Proceedings of the 2014 Conference on Salt (CS), 2014: 1746–1751.",
        {
            "title": "Salt networks",
            "container-title": "Proceedings of the 2014 Conference on Salt (CS)",
            "page": "1746-1751",
            "issued": "[[2014]]",
        },
    ),
    "journal-without-year": (
        "[29] Zoutvogels van de Kalmthoutse Heide in 1984[J]. Wielewaal, 51: 161-175.",
        {
            "type": "article-journal",
            "title": "Zoutvogels van de Kalmthoutse Heide in 1984",
            "container-title": "Wielewaal",
            "volume": "51",
            "page": "161-175",
        },
    ),
    "authors-and-others-before-a-letter": (
        "[13] LEE M S, DOE A, et al. A salt crew scheduling problem[J]. Salt, 2010, 3: 1-9.",
        {
            "author": "LEE;DOE",
            "title": "A salt crew scheduling problem",
            "container-title": "Salt",
            "issued": "[[2010]]",
        },
    ),
    "thesis-without-year": (
        "[24] ROE L. Gli statuti del sale[D]. Università del Sacro Sale.",
        {"type": "thesis", "title": "Gli statuti del sale", "publisher": "Università del Sacro Sale"},
    ),
    "book-unspaced": (
        "张三,李四,王五,等.中国农村经济发展报告[M].北京:社会科学文献出版社,2015:23-45.",
        {
            "type": "book",
            "author": "张三;李四;王五",
            "title": "中国农村经济发展报告",
            "publisher-place": "北京",
            "publisher": "社会科学文献出版社",
            "page": "23-45",
        },
    ),
    "full-width": (
        "［3］ 刘洋．城市化研究［D］．武汉：武汉大学，2019．",
        {"type": "thesis", "author": "刘洋", "title": "城市化研究", "publisher-place": "武汉", "publisher": "武汉大学"},
    ),
    "translated-book": (
        "[12] 哈里森, 沃尔德伦. 经济数学与金融数学[M]. 谢远涛, 译. 2版. 北京: 中国人民大学出版社, 2012: 235-236.",
        {"author": "哈里森;沃尔德伦", "translator": "谢远涛", "edition": "2", "publisher": "中国人民大学出版社"},
    ),
    "within-proceedings": (
        "[5] 钟文发. 非线性规划[C]//赵玮. 运筹学的理论与应用: 大会论文集. 西安: 电子科技大学出版社, 1996: 468-471.",
        {
            "type": "paper-conference",
            "author": "钟文发",
            "title": "非线性规划",
            "editor": "赵玮",
            "container-title": "运筹学的理论与应用: 大会论文集",
            "publisher-place": "西安",
            "page": "468-471",
        },
    ),
    "newspaper": (
        "[6] 丁文祥. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).",
        {"type": "article-newspaper", "container-title": "中国青年报", "issued": "[[2000, 11, 20]]", "page": "15"},
    ),
    "patent": (
        "[7] 姜锡洲. 一种温热外敷药制备方案: 中国, 88105607.3[P]. 1989-07-26.",
        {"type": "patent", "title": "一种温热外敷药制备方案", "number": "88105607.3", "issued": "[[1989, 7, 26]]"},
    ),
    "standard": (
        "[8] 标准化技术委员会. 文献著录: 第4部分 非书资料: GB/T 3792.4-2009[S]. 北京: 中国标准出版社, 2010: 3.",
        {"type": "standard", "title": "文献著录: 第4部分 非书资料", "number": "GB/T 3792.4-2009", "issued": "[[2010]]"},
    ),
    "web": (
        "[4] 国家统计局. 2020年统计公报[EB/OL]. (2021-02-28)[2021-03-15]. http://www.stats.gov.cn/t1.html.",
        {
            "type": "webpage",
            "title": "2020年统计公报",
            "issued": "[[2021, 2, 28]]",
            "accessed": "[[2021, 3, 15]]",
            "URL": "http://www.stats.gov.cn/t1.html",
        },
    ),
    "article-online": (
        "[14] 李炳穆. 韩国图书馆法[J/OL]. 图书情报工作, 2008, 52(6): 6-21[2013-10-25]. http://www.docin.com/p-1.html.",
        {"page": "6-21", "accessed": "[[2013, 10, 25]]", "URL": "http://www.docin.com/p-1.html"},
    ),
    "western": (
        "[9] BABU B V, NAGAR A K, DEEP K, et al. Soft computing and its uses[M]. New Delhi: Springer, 2014.",
        {"author": "BABU;NAGAR;DEEP", "title": "Soft computing and its uses", "publisher-place": "New Delhi"},
    ),
    "western-initials": (
        "Smith J. A., Doe B. Sleep in the city[J]. Sleep Research, 2001, 4(2): 61-66. DOI:10.1000/xyz123.",
        {
            "author": "Smith;Doe",
            "title": "Sleep in the city",
            "container-title": "Sleep Research",
            "DOI": "10.1000/xyz123",
        },
    ),
}


def flat(value: object) -> str:
    if isinstance(value, list):
        return ";".join(name.get("family") or name.get("literal", "") for name in value)
    if isinstance(value, dict):
        return str(value["date-parts"])
    return str(value)


@pytest.mark.parametrize(("raw", "wanted"), CASES.values(), ids=CASES)
def test_the_parts_stand_in_their_order(raw: str, wanted: dict[str, str]) -> None:
    entry = parse_references([raw])[0]
    item = reference_to_csl(entry.reference)
    assert {name: flat(item[name]) for name in wanted} == wanted
    assert entry.confidence >= 0.9
    assert "note" not in item


@pytest.mark.parametrize(
    "raw",
    [
        "Smith, J. (2001). The vitamin [C] in fruit. Journal of Food, 4, 1-9.",
        "[M] Something. 1999.",
        "Doe, J. (2010). Effects of [P] and [N] on growth. Soil, 5(2), 3–8.",
    ],
)
def test_a_letter_in_brackets_is_not_always_a_code(raw: str) -> None:
    entry = parse_references([raw])[0]
    assert entry.reference.type != "patent"
    assert "1" not in entry.reference.title


def test_east_asian_names_are_parted_and_stay_whole() -> None:
    families = [
        [name.family for name in entry.reference.author]
        for entry in parse_references(
            [
                "山田太郎・鈴木花子（2015）「日本語教育における評価の問題」『日本語教育』第160号, pp. 12-25.",
                "김철수, 이영희 (2017). 한국 대학생의 진로결정에 관한 연구. 상담학연구, 18(3), 123-145.",
            ]
        )
    ]
    assert families == [["山田太郎", "鈴木花子"], ["김철수", "이영희"]]
