"""The nearest type that the fields of a record allow, where the model's first thought cannot be.

Nothing is a newspaper's article that is in no newspaper, and what lasts half an hour is no book. Each rule looks at works of
some types, and gives another type, the same where there is nothing to change and later rules have no say, or "".
"""

from __future__ import annotations

import functools
from collections.abc import Callable

from refman.references.draft import Draft
from refman.references.possible import law, printed, shown, sites, works_of_reference

Rule = Callable[[str, Draft], str]


def possible(kind: str, made: Draft) -> str:
    """The type, or the nearest one that the fields allow."""
    for rule in _rules(kind):
        found = rule(kind, made)
        if found:
            return found
    return kind


_NEWS = ("article-newspaper", "article-magazine")
_SHOWN = ("motion_picture", "song", "article-magazine", "chapter")
_NOT_PRINTED = ("thesis", "song", "motion_picture", "graphic", "speech")
# In this order: the types of works that a rule looks at, of all where there are none, and the rule.
_RULES: tuple[tuple[tuple[str, ...], Rule], ...] = (
    ((), sites.by_its_address),
    ((*_NEWS, "webpage"), sites.in_a_blog),
    ((), shown.lasting),
    (("song", "graphic", "post", "post-weblog", "webpage", "broadcast"), printed.with_isbn),
    (("motion_picture", "song", "webpage", "thesis", "speech", "post-weblog"), sites.about_a_book),
    (("book", "report", "document", "article"), printed.in_unnamed),
    (("legislation", "chapter", "paper-conference", "document", "article"), printed.pointed_into),
    (("thesis",), printed.thesis_of_several),
    (_NEWS, sites.in_its_own_paper),
    (("article-newspaper",), sites.in_a_magazine),
    (("article-journal",), sites.dated_magazine),
    (("paper-conference",), shown.lecture),
    ((*_NEWS, "motion_picture"), shown.aired),
    (("chapter",), shown.on_a_label),
    (("document", "webpage", "legislation", "bill", "report", "book"), law.treaty),
    (("legal_case",), law.no_case),
    ((), law.minutes),
    (
        ("article-journal", "article-newspaper", "article-magazine", "chapter", "document", "book", "legal_case"),
        law.in_gazette,
    ),
    (("legislation", "legal_case", "patent"), law.numbered_bill),
    (("bill",), law.in_force),
    (("book", "document", "map", "report"), sites.undated_page),
    (("book", "song", "motion_picture", "graphic"), printed.own_report),
    (("song", "motion_picture", "graphic"), printed.of_a_body),
    (("chapter", "article-journal", "article", "article-magazine"), printed.working_paper),
    (("legislation", "document", "software"), printed.code_of_conduct),
    (("post",), sites.on_the_body_s_site),
    (("post-weblog", "speech"), sites.page_of_a_body),
    (("chapter", "entry-encyclopedia"), works_of_reference.of_words),
    (("chapter", "entry-dictionary"), works_of_reference.of_things),
    ((*_SHOWN, "broadcast", "webpage", "post-weblog"), printed.review),
    (("map",), shown.plan),
    (("graphic", "map"), printed.numbered_paper),
    (("book", "webpage", "document", "report"), printed.annual_report),
    (("article-journal", "chapter"), works_of_reference.by_letters),
    (("article-journal", "chapter"), works_of_reference.article),
    (("article-journal",), printed.preprint),
    (("dataset",), printed.release),
    (("paper-conference",), printed.journal_of_a_society),
    ((), works_of_reference.under_the_word),
    (("book",), shown.on_the_wall),
    (("book",), shown.by_players),
    (("book",), shown.directed),
    (("book",), shown.score),
    (("book",), shown.measured_map),
    (("motion_picture",), shown.on_stage),
    (("motion_picture",), shown.edited_film),
    ((), shown.asked),
    ((), shown.interview),
    (_SHOWN, shown.episode),
    (_SHOWN, shown.measured),
    (("post-weblog",), sites.to_come),
    (("post-weblog",), sites.blog_on_paper),
    (("article-newspaper",), sites.no_news),
    (_NEWS, sites.to_come),
    (("book",), printed.degree_work),
    (_NOT_PRINTED, printed.of_a_press),
    (("article-journal",), sites.by_an_outlet),
    (("report",), sites.page_for_report),
    ((*_NEWS, "chapter", "post-weblog", "broadcast"), sites.in_nothing),
)


@functools.cache
def _rules(kind: str) -> tuple[Rule, ...]:
    """The rules that look at works of a type, in their order."""
    return tuple(rule for kinds, rule in _RULES if not kinds or kind in kinds)
