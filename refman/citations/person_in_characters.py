"""Whether characters before a year can be the name of a person or an office at all, and whether an unlisted one is a citation.

Places, events, laws and periods have years in brackets as well; families of these countries are common words. So the tests are narrow:
to cry wolf is worse than to miss one.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from refman.citations.characters import han, hangul, has_characters, is_japanese, plain
from refman.citations.listed_names import romanisations
from refman.citations.names_before import Reading
from refman.citations.surnames import CHINESE, JAPANESE, KOREAN, PLACES, romanised
from refman.citations.works import Works

if TYPE_CHECKING:
    from refman.citations.author_date import Found

# What no given name ends on, though a word that begins with a family's character may.
_NO_GIVEN = frozenset(
    "书書法案令条條例典刊报報版年月日期市县縣省区區镇鎮村朝代校院系所部局厅廳会會党黨队隊厂廠店站网網率量度性化论論观觀权權业業币幣奖獎杯赛賽者的式型制说說史料线線"
)
_NO_GIVEN_ALONE = _NO_GIVEN | frozenset("国國州河江山湖海路街军軍团團台学學品元节節人家族语語文方")
_NO_KOREAN_GIVEN = frozenset("도시군법론어대화점률력적회장")


@functools.cache
def _group() -> re.Pattern[str]:
    """Offices by how their names end, in Japanese, Chinese and Korean; universities are towns and years of founding as well."""
    return re.compile(
        r"(?:.+(?:委員会|協会|学会|研究所|研究センター|審議会|連合会|連盟|協議会|機構|統計局|[務学働業産境衛]省|通省|[^各当官省]庁"
        r"|委员会|協會|协会|學會|学会|研究院|研究中心|统计局|統計局|总局|總局|国务院|办公厅|办公室|人民银行"
        r"|(?:교육|복지|재정|가족|노동|환경|외교|통일|법무|국방|안전|체육|식품|자원|교통|수산|기업|통신|과학|보훈)부|[^요신]청|인사처|법제처|위원회|연구원|연구소"
        r"|학회|협회|공단|진흥원|개발원|평가원|정보원|재단|협의회)"
        r"|.*(?:卫生部|外交部|民政部|财政部|商务部|教育部|科技部|农业部|内阁府|内閣府|世界卫生组织|世界银行|日本銀行|한국은행))$"
    )


@functools.lru_cache(maxsize=4096)
def family_size(name: str) -> int:
    """How many characters of a name are its family; 0 where it can be no person's name."""
    name = plain(name)
    if hangul().match(name):
        return _korean(name)
    if not name or not all(han().match(sign) for sign in name):
        return 0
    japanese, chinese = romanised(JAPANESE), romanised(CHINESE)
    for size in (3, 2):
        if name[:size] in japanese and len(name) - size <= 3 and name[-1] not in _NO_GIVEN:
            return size
    if name[:2] in chinese and len(name) in (3, 4):
        return 2
    if name[:1] in chinese and len(name) in (2, 3):
        return int(name[-1] not in (_NO_GIVEN_ALONE if len(name) == 2 else _NO_GIVEN))
    return 0


def _korean(name: str) -> int:
    known = romanised(KOREAN)
    if len(name) == 4 and name[:2] in known:
        return 2
    return int(len(name) == 3 and name[0] in known and name[-1] not in _NO_KOREAN_GIVEN)


@functools.lru_cache(maxsize=4096)
def is_group(name: str) -> bool:
    """Whether a name ends as those of offices, societies and institutes do."""
    return len(name) < 40 and _group().match(name.replace(" ", "")) is not None


def is_plausible_in_characters(text: str, way: Reading, one: Found, works: Works) -> bool:
    """Whether a reading of names in characters is a citation of some work that the list lacks."""
    year = one.mark.year
    if not way.apart or one.group is None or (year.isdigit() and not 1900 <= int(year) <= 2060):
        return False
    if _ends().match(text, one.mark.end) is None or any(plain(name) in PLACES for name in way.shown):
        return False
    if not all(_may_be(name, works) for name in way.shown) or _may_be_in_letters(way.shown[0], year, works):
        return False
    if one.place == "group":
        return True
    several = way.et_al or len(way.names) > 1
    return several or _is_told_of(text, way, one)


@functools.cache
def _ends() -> re.Pattern[str]:
    return re.compile(r"\s?(?:[)）\]］〕】,，、;；:：/・]|$)")


def _may_be(name: str, works: Works) -> bool:
    if not has_characters(name):
        return name[:1].isupper()
    return bool(family_size(name)) or is_group(name) or works.in_characters.knows(name)


def _may_be_in_letters(name: str, year: str, works: Works) -> bool:
    """Whether the list may have the work under a romanised name that we cannot tell."""
    if not has_characters(name) or (not is_group(name) and romanisations(plain(name))):
        return False
    return any(not works.all[at].in_characters for at in works.by_year.get(year[:4], ()))


@functools.cache
def _japanese_follow() -> re.Pattern[str]:
    return re.compile(
        r"(?!.{0,2}(?:設置|設立|発足|創設|成立|開設|開催|開学|創立|結成))(?:[はがものにでとをや、，,。．]|によ)"
    )


@functools.cache
def _chinese_follow() -> re.Pattern[str]:
    return re.compile(
        r"\s?(?:[在也则則还還曾就]|进一步|進一步|首先|最早|较早|率先|同样|同樣){0,2}(?:认为|認為|指出|发现|發現|提出|表明|证明|證明|证实|證實|强调|強調|主张|主張|研究|分析|考察|探讨|探討"
        r"|讨论|討論|论述|論述|总结|總結|归纳|歸納|梳理|构建|建構|界定|定义|定義|将|將|把|对|對|从|從|通过|通過|基于|基於|利用|采用|採用|运用|運用|以|发布|公布|统计|显示|顯示|关于|關於"
        r"|的(?:研究|观点|觀點|分析|论述|論述|定义|定義|说法|說法|数据|數據|报告|報告|做法|方法|调查|調查|框架|理论|理論|结论|結論))"
    )


@functools.cache
def _korean_follow() -> re.Pattern[str]:
    return re.compile(r"[은는이가의도과와을를]|에\s?(?:따르|의하|서)|에서|등은|등이")


@functools.cache
def _korean_said() -> re.Pattern[str]:
    return re.compile(r"에\s?(?:따르|의하)|의\s연구|의\s정의")


def _is_told_of(text: str, way: Reading, one: Found) -> bool:
    """Whether a lone name before a bracketed year is followed as those are who are cited."""
    assert one.group is not None
    follow = text[one.group.end : one.group.end + 14]
    name = way.shown[0]
    if hangul().match(name):
        if is_group(name) or _korean_said().match(follow):
            return _korean_follow().match(follow) is not None
        return _korean_follow().match(follow) is not None and _is_only_cited(text, name)
    if is_japanese(text):
        return _japanese_follow().match(follow) is not None
    return _chinese_follow().match(follow) is not None


def _is_only_cited(text: str, name: str) -> bool:
    """Whether a word stands nowhere but before years, or before what joins names: a common noun does not."""
    cited = len(re.findall(re.escape(name) + r"(?=\s?[(（·・,，]|\s?외|\s?등|[와과]\s)", text))
    return cited == text.count(name)
