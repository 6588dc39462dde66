"""How much a stretch of text looks like an entry of a reference list, and whether a line looks like the start of one."""

from __future__ import annotations

import functools
import re

# What may stand in front of an entry. Samples: "[12] ", "12. ", "(12) ", "12) ", "12 ", "• ", "- ", "[Knu84] "
LABEL = r"\s*(?:[•·▪◦‣*–—-]\s+)?(?P<label>\[\d{1,4}[a-z]?\]|\(\d{1,4}[a-z]?\)|\d{1,4}[.):]|\[[A-Za-z][^\[\]\s]{0,24}\])\s*(?=\S)"


@functools.cache
def label_pattern() -> re.Pattern[str]:
    return re.compile(LABEL)


@functools.cache
def bare_number() -> re.Pattern[str]:
    """A number without any sign after it: only when the whole list counts that way."""
    return re.compile(r"\s*(?P<label>\d{1,4})\s+(?=[^\W\d_])")


@functools.cache
def bullet_pattern() -> re.Pattern[str]:
    return re.compile(r"\s*(?P<label>[•·▪◦‣○●■□➢►]|[*–-](?=\s))\s*(?=\S)")


@functools.cache
def year_pattern() -> re.Pattern[str]:
    """A year of publication, or what stands for one."""
    return re.compile(
        r"(?<![\d.–/-])(?:1[5-9]\d\d|20[0-4]\d)[a-z]?(?![\d–-]\d|\d)"
        r"|\b(?:n\.\s?d\.|s\.\s?[ad]\.|o\.\s?J\.|o\.\s?D\.|u\.\s?å\.|[Ii]n press|[Ff]orthcoming"
        r"|[Ii]m (?:Druck|Erscheinen)|[Ii]n [Vv]orb|à paraître|[Ee]n prensa|in corso di stampa|no prelo|s\.\s?f\."
        r"|в печати|б\.\s?г\.)"
    )


@functools.cache
def _place() -> re.Pattern[str]:
    """What only a reference has: volume and pages, an identifier, an editor, an access date, a publisher's place."""
    return re.compile(
        r"\d+\s?\(\d+[^)]{0,8}\)|\d\s?[:,;]\s?[eA-Z]?\d+\s?[–-]\s?\d+|\bpp?\.\s?\d|\bS\.\s?\d|\bdoi\b|doi\.org|10\.\d{4,}/|https?://|www\."
        r"|\((?:Eds?|Hrsg|Hg|dir|a cura di|coord|orgs?|éds?|red)\.?|\b[Vv]ols?\.\s?\d|\bBd\.\s?\d|\bn[o°º]\.?\s?\d"
        r"|[\]”\"’]\s*\.|\b(?:Press|Verlag|University|Éditions|Editore|Edizioni|Editorial|Springer|Routledge|Wiley|Elsevier|Sage)\b"
        r"|\b(?:Accessed|Retrieved|Consulté|Zugriff|Abgerufen|Acesso em|Disponível|Consultado|Disponible|Available|Accesso"
        r"|Geraadpleegd)\b"
        r"|\b(?:Journal|Proceedings|Zeitschrift|Revue|Revista|Rivista|Tijdschrift|Review|Annals|Transactions|Nature|Science)\b"
        r"|\[(?:Video|Press release|Data ?set|Thesis|Film|Podcast|Blog|Online|Internet|Communiqué)[^\]]{0,30}\]"
        r"|\d+[;:]\d+|\d+, \d+[–-]\d+|(?-i:[A-Z])\w+: (?-i:[A-Z])\w+[^.]{0,60}[,.]\s?(?:1[5-9]|20)\d\d"
    )


@functools.cache
def _name_start() -> re.Pattern[str]:
    """The head of an entry that begins with a name: family and initials, in either order, an organisation, a dash."""
    upper = r"[^\W\d_a-zà-öø-ÿ]"
    return re.compile(
        rf"(?:(?:d[aeiou]s?|v[ao]n|der|den|ten|ter|el|al|la|le|du|zu|zur|of|’t|'t)[ -]+){{0,3}}"
        rf"(?:d['’]|l['’]|O['’])?{upper}[\w’'‐-]*"
        rf"(?:[ -]{upper}[\w’'‐-]*){{0,3}}(?:, (?:{upper}[\w’'-]*\.?[ -]?){{1,4}}| (?:{upper}\.?[ -]?){{1,4}}(?![\w’'])[,.;:(]?)"
        rf"|(?:{upper}\.[ -]?){{1,4}}{upper}[\w’'-]+|[—–_-]{{2,}}|\u2e3a|\u2e3b"
    )


@functools.cache
def _dated_head() -> re.Pattern[str]:
    """Names and right behind them a date in brackets, as author-date lists have it: "World Bank. (2019, May 3)."."""
    return re.compile(
        r"[^()\n]{2,160}?[.,]? \((?:[A-Za-z]+ \d{1,2}, )?(?:(?:1[5-9]|20)\d\d|n\.d\.)[^()]{0,30}\)[.,:]? "
    )


@functools.cache
def _names_and_year() -> re.Pattern[str]:
    """Nothing but names before a year in brackets. Samples: "Kiss Anna (2012b): ", "Nagy János – Szabó Katalin (2015) "."""
    upper = r"[^\W\d_a-zà-öø-ÿ][\w’'‐-]*"
    more = rf"(?: {upper}\.?,?)"
    return re.compile(
        rf"{upper}\.?,?{more}{{1,3}}(?:(?: [–—/-] |/|[;,] )(?:[\w]{{1,4}} )?{upper}\.?,?{more}{{0,3}}){{0,6}} "
        r"\((?:1[5-9]\d\d|20[0-4]\d)[a-z]?\)\s?[:.,]? "
    )


@functools.cache
def _prose() -> re.Pattern[str]:
    """Words that running text is full of and references are not."""
    return re.compile(
        r"\b(?:is|was|were|are|has|have|had|been|we|our|they|their|it|its|this|these|that|which|who|he|she|can|may|will|would|not"
        r"|ist|sind|war|wurde|werden|wird|hat|haben|wir|nicht|dass|sich|est|sont|était|ont|nous|qui|que|cette|ces|il|elle|ne"
        r"|è|sono|era|che|questo|questa|non|si|es|son|fue|este|esta|lo|se|são|foi|não|uma|isso|het|niet|zijn|wordt)\b"
    )


_FIRST_CHARACTER = "\u3040"


@functools.cache
def _head_in_characters() -> re.Pattern[str]:
    """Names and a date, or a title in marks.

    Samples: "佐藤太郎（2010a）", "边燕杰，2004，", "김철수 (2017).", "费孝通：《乡土中国》".
    """
    return re.compile(
        r"[^\W\d_a-zA-Z][^\d。「」『』《》“”\n]{0,80}?[\s,，、.．。:：]{0,3}(?:[（(\[]?(?:1[6-9]|20)\d\d[a-z]?年?[）)\]\s,，、.．。:：「『《“]"
        r"|[『《「“]|[^\W\d_][^。\n]{0,80}\[[A-Z]{1,2}(?:/OL)?\])"
    )


@functools.cache
def _place_in_characters() -> re.Pattern[str]:
    """What only a reference has: volume, issue and pages with their words, a house, a code of GB/T 7714."""
    return re.compile(
        r"第\s?\d+\s?[期号號巻卷輯]|\d\s?[号號巻卷期호권]|\d\s?[頁页쪽면]"
        r"|出版|書店|书店|書房|書院|印书馆|新書|文庫|출판|[』》」][\w]{0,12}\d|\[[JMDCNR](?:/OL)?\]|[:：]\s?\d+[-–—]\d+"
    )


@functools.cache
def _sentence_end() -> re.Pattern[str]:
    """A verb at the end of a sentence: "論じた。", "주장하였다."."""
    return re.compile(r"[るたいだすん]。|다\.(?=\s|$)")


def _likeness_in_characters(text: str) -> float:
    """The same of a text in Chinese, Japanese or Korean, which has no capitals, and its sentences their own signs."""
    year = year_pattern().search(text) or re.search(r"(?:1[6-9]|20)\d\d年?", text)
    score = 1.0 if year else -1.0
    score += 1.2 if _place().search(text) or _place_in_characters().search(text) else -0.4
    score += 1.6 if _head_in_characters().match(text) else -0.6
    sentences = sum(1 for _ in _sentence_end().finditer(text[:1500]))
    small = sum(text.count(sign) for sign in "的了是")
    score -= 1.5 * sentences + 0.5 * max(0, small - 3) + (0.8 if len(text) > 300 else 0.0)
    return max(-3.0, min(4.0, score))


def likeness(text: str) -> float:
    """From -3 (running text, or nothing of an entry) to 4 (surely an entry).

    The evidence is added up: a date, a name or label in front, volume and pages or the like, and against it the small
    words of sentences and a length that no entry has.
    """
    text = text.strip()
    length = len(text)
    if length < 12:
        return -2.0
    head = label_pattern().match(text)
    body = text[head.end() :] if head else text
    if body[:1] >= _FIRST_CHARACTER:
        return _likeness_in_characters(body)
    year = year_pattern().search(body)
    score = 0.0
    score += 1.0 if year else -1.0
    score += 1.2 if _place().search(body) else -0.4
    if _name_start().match(body) or _names_and_year().match(body):
        score += 1.0
        # A date close behind the names is what author-date lists have and sentences have not.
        score += 0.6 if year and year.start() < 0.5 * length else 0.0
    elif not body[:1].isupper() and body[:1].isalpha():
        score -= 1.0
    elif length > 350:
        score -= 0.8
    score += 1.0 if _dated_head().match(body) else 0.0
    score += 0.4 if head else 0.0
    words = body.count(" ") + 1
    small = sum(1 for _ in _prose().finditer(body[:1500]))
    score -= 14.0 * max(0.0, small / max(12, words) - 0.03)
    if length > 900:
        score -= 1.0
    return max(-3.0, min(4.0, score))


def starts_entry(line: str) -> bool:
    """Whether a line begins as entries do: a label, a name with initials, a dash for the author before."""
    line = line.lstrip()
    if line[:1] >= _FIRST_CHARACTER and _head_in_characters().match(line):
        return True
    return bool(label_pattern().match(line) or _name_start().match(line) or _names_and_year().match(line))


def is_fragment(text: str) -> bool:
    """Whether a block can only be the rest of the entry before: an address, pages, or words in small letters."""
    text = text.strip()
    if text[:4].lower() in ("http", "www.", "doi:", "doi "):
        return " " not in text.strip().replace("doi: ", "doi:") or not year_pattern().search(text)
    first = text.split(maxsplit=1)[0] if text else ""
    return first[:1].islower() and first.islower() and len(text) < 300 and not starts_entry(text)
