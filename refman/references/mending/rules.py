"""The rules that mend what the labels get wrong in ways that can be told from the whole, and when each has work."""

from __future__ import annotations

import functools
from collections.abc import Callable

import msgspec

from refman.references.asking import askers
from refman.references.classics import AUTHORS
from refman.references.lexicon import MONTHS
from refman.references.mending import (
    bodies,
    bracketed_series,
    dates,
    days,
    editions,
    editors,
    editors_of_wholes,
    ends_of_titles,
    headwords,
    houses,
    houses_left_over,
    issues,
    known_outlets,
    left_in_titles,
    missing_titles,
    numbered_series,
    numbers,
    originals,
    pages_of_volumes,
    people,
    pictures,
    pointing,
    series,
    shows,
    swallowed,
    talks,
    theses,
    titles,
    titles_among_people,
    titles_of_volumes,
    towns,
    towns_elsewhere,
    translators,
    volumes,
    volumes_of_journals,
    what_stands_first,
    where_titles_begin,
    wholes,
)
from refman.references.pieces import Piece
from refman.references.repeated import THE_SAME
from refman.references.tokens import Tokens

Rule = Callable[[Tokens, list[Piece]], None]


class _When(msgspec.Struct, frozen=True, gc=False):
    """A rule, and when it has work: all of the pieces are there, none of others, one of the words, all of the signs."""

    mend: Rule
    pieces: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    signs: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()


def repaired(cut: Tokens, found: list[Piece]) -> list[Piece]:
    """The pieces with their roles put right; the list is changed in place and given back."""
    names = [piece.name for piece in found]
    held = _SIGNS.intersection("".join(cut.gaps)).union(names)
    if len(set(names)) < len(names):
        held = held.union([again for name, again in _TWICE.items() if names.count(name) > 1])
    rules = _WORDLESS
    for word in _WORDS.intersection(map(str.lower, cut.words)):
        rules |= _OF_WORD[word]
    rules &= _fitting(held)
    while rules:
        first = rules & -rules
        _MENDS[first.bit_length() - 1](cut, found)
        rules ^= first
    return found


# References have the same pieces and signs again and again.
@functools.lru_cache(maxsize=4096)
def _fitting(held: frozenset[str]) -> int:
    """The set of rules that have work where these pieces and signs are, whatever the words."""
    out = _ALL
    for thing, needing in _NEEDING.items():
        if thing not in held:
            out &= ~needing
    for thing in held & _AVOIDING.keys():
        out &= ~_AVOIDING[thing]
    return out


# What a rule asks for that has work only where two pieces have the name.
_TWICE = {
    "issued": "issued twice",
    "author": "author twice",
    "title": "title twice",
    "container-title": "container-title twice",
    "publisher-place": "publisher-place twice",
}


def _of(*names: str) -> frozenset[str]:
    return frozenset(names)


# In this order: later rules see what earlier ones mended.
_RULES = (
    _When(
        ends_of_titles.century_in_container,
        _of("title", "container-title", "publisher"),
        words=ends_of_titles.CENTURIES,
        without=_of("issue", "container-author"),
    ),
    _When(
        ends_of_titles.article_as_house,
        _of("title", "publisher"),
        words=ends_of_titles.OPEN_SUBTITLES,
        without=_of("container-title"),
    ),
    _When(
        ends_of_titles.article_as_house,
        _of("title", "container-title"),
        words=_of("ein", "eine"),
        without=_of("publisher", "volume", "issue", "page", "editor"),
    ),
    _When(ends_of_titles.century_as_house, _of("title"), words=ends_of_titles.SHORT_CENTURIES),
    _When(days.days_behind_place, _of("event-place", "issued twice")),
    _When(issues.signed, _of("x", "volume", "container-title"), words=issues.SIGNS, without=_of("issue")),
    _When(days.day_in_issue, _of("issue", "issued"), signs=_of(",")),
    _When(
        houses_left_over.books_as_container,
        _of("container-title", "issued", "title"),
        words=frozenset(map(str.lower, houses_left_over.BOOKS)),
        signs=_of(","),
        without=_of("publisher", "volume", "issue", "page"),
    ),
    _When(numbers.pages_in_numerals, _of("title"), signs=_of("–"), without=_of("page")),
    _When(numbers.pages_in_numerals, _of("title"), signs=_of("-"), without=_of("page")),
    _When(numbers.page_of_a_book, _of("x", "number-of-pages"), words=_of("p", "s"), without=_of("page")),
    _When(numbers.office_as_author, _of("author", "x", "number"), words=numbers.OFFICES),
    _When(numbers.and_those_behind, _of("x", "number-of-pages"), words=numbers.BEHIND, without=_of("page")),
    _When(numbers.number_in_pages, _of("page"), words=numbers.ABSTRACTS),
    _When(numbers.table, _of("container-title", "number"), words=numbers.TABLES),
    _When(days.months_as_whole, _of("issued", "container-title twice")),
    _When(days.days_as_pages, _of("page", "issued"), words=frozenset(MONTHS)),
    _When(towns.river_in_date, _of("publisher-place", "issued"), words=_of("a", "am", "i")),
    _When(towns_elsewhere.country_in_house, _of("publisher"), without=_of("publisher-place")),
    _When(
        towns_elsewhere.place_in_bracket, _of("container-title"), signs=_of("[", "]"), without=_of("publisher-place")
    ),
    _When(
        towns_elsewhere.town_in_whole,
        _of("title", "container-title"),
        signs=_of(","),
        without=_of("publisher", "publisher-place", "volume", "issue"),
    ),
    _When(
        towns_elsewhere.town_in_editors, _of("editor", "publisher"), signs=_of(":", "."), without=_of("publisher-place")
    ),
    _When(towns_elsewhere.towns_in_title, _of("title", "publisher", "publisher-place twice"), signs=_of(":", ".")),
    _When(towns.language_at_end, _of("publisher-place", "container-title", "page"), words=towns.LANGUAGES),
    _When(
        towns.series_for_place,
        _of("publisher", "publisher-place twice"),
        signs=_of(","),
        without=_of("container-title", "collection-title"),
    ),
    _When(towns.house_for_place, _of("publisher-place"), without=_of("publisher", "container-title")),
    _When(towns.state_in_bracket, signs=_of("(", ")", ":"), without=_of("publisher-place")),
    _When(wholes.house_in_whole, _of("container-title"), signs=_of(","), without=_of("publisher", "volume")),
    _When(wholes.same_before_whole, words=THE_SAME, signs=_of(":"), without=_of("container-title")),
    _When(wholes.papers_of, _of("x", "container-title"), words=wholes.PAPERS),
    _When(wholes.in_at_end, _of("title", "container-title"), words=_of("in"), signs=_of(":")),
    _When(houses_left_over.vietnamese_house, words=_of("nxb"), signs=_of(","), without=_of("publisher-place")),
    _When(
        houses_left_over.whole_behind_place,
        _of("title", "publisher-place", "container-title", "issued"),
        signs=_of(","),
        without=_of("publisher", "editor", "issue"),
    ),
    _When(houses_left_over.kind_of_company, _of("publisher"), words=_of("a", "s"), signs=_of(",")),
    _When(
        houses_left_over.place_and_house_in_title,
        _of("title"),
        signs=_of(",", "("),
        without=_of("container-title"),
    ),
    _When(
        houses_left_over.place_and_house_in_title,
        _of("title", "edition"),
        signs=_of(":"),
        without=_of("container-title", "publisher"),
    ),
    _When(
        houses_left_over.house_behind_kind,
        _of("title", "genre"),
        signs=_of("[", "]"),
        without=_of("publisher", "container-title", "publisher-place", "archive"),
    ),
    _When(
        houses_left_over.house_before_original,
        _of("title", "original-date"),
        signs=_of("(", ")"),
        without=_of("publisher"),
    ),
    _When(swallowed.house_in_edition, _of("edition"), signs=_of(","), without=_of("publisher")),
    _When(
        titles_among_people.entry_behind_author, _of("author"), words=titles_among_people.ENTRIES, without=_of("title")
    ),
    _When(titles_among_people.author_in_editors, _of("editor", "x"), without=_of("author")),
    _When(titles_among_people.article_in_authors, _of("author"), signs=_of(","), without=_of("container-title")),
    _When(swallowed.house_in_people, _of("issued"), signs=_of(","), without=_of("publisher")),
    _When(
        editors.edition_in_editors, _of("editor"), words=editors.OF_ALL, signs=_of(","), without=_of("collection-title")
    ),
    _When(editors.title_before_editor, _of("editor", "x", "title"), words=editors.EDITOR_SIGNS, signs=_of(",")),
    _When(editors_of_wholes.in_before_editors, words=editors_of_wholes.IN, signs=_of(":")),
    _When(
        editors_of_wholes.editors_inside_title,
        _of("title", "container-title"),
        words=editors.EDITOR_SIGNS,
        signs=_of("("),
    ),
    _When(editors_of_wholes.in_at_end_of_title, _of("title", "editor"), words=_of("i", "u", "v", "w")),
    _When(editors.editors, _of("x"), words=editors.EDITOR_SIGNS),
    _When(editors_of_wholes.whole_for_editor, _of("x", "editor"), words=editors.BY, without=_of("container-title")),
    _When(editors.editors_before_sign, _of("x", "container-title"), words=editors.EDITOR_SIGNS),
    _When(
        editors_of_wholes.whole_before_sign,
        _of("x", "editor"),
        words=editors.EDITOR_SIGNS,
        without=_of("container-title"),
    ),
    _When(titles.journal_in_quotation_marks, _of("title"), signs=_of("«", "»")),
    _When(titles.online_edition, _of("container-title"), words=titles.ONLINE, signs=_of(",")),
    _When(titles.pages_of_container, _of("x", "container-title"), words=_of("pages")),
    _When(editors.sign_before_editors, _of("x"), words=editors.EDITOR_SIGNS, without=_of("editor")),
    _When(
        wholes.title_behind_in,
        _of("x", "title"),
        words=wholes.IN_BRACKETS,
        signs=_of("]"),
        without=_of("container-title"),
    ),
    _When(days.month_at_end, _of("issued"), words=frozenset(MONTHS), without=_of("volume", "page")),
    _When(dates.year_of_two_figures, _of("issued", "page", "publisher")),
    _When(dates.year_of_two_figures, _of("issued", "page"), without=_of("container-title", "publisher")),
    _When(days.day_at_end_of_title, _of("issued"), words=frozenset(MONTHS), signs=_of(".")),
    _When(days.day_of_a_paper, _of("container-title", "volume", "issued"), signs=_of("/")),
    _When(days.last_day, _of("issued", "page"), without=_of("volume", "issue")),
    _When(
        pictures.museum_behind_year, _of("issued"), words=pictures.MUSEUMS, without=_of("publisher", "volume", "page")
    ),
    _When(
        editors_of_wholes.whole_before_initials,
        _of("x", "editor"),
        words=_of("in", "im"),
        without=_of("container-title"),
    ),
    _When(
        editors_of_wholes.whole_before_initials,
        _of("x", "editor", "container-title"),
        words=_of("in", "im"),
        signs=_of(";"),
    ),
    _When(
        wholes.whole_without_title,
        _of("title", "editor"),
        words=_of("in"),
        signs=_of(";"),
        without=_of("container-title"),
    ),
    _When(towns.house_before_place, _of("publisher-place"), signs=_of(";", ":"), without=_of("publisher")),
    _When(
        towns.film_before_year, _of("publisher", "issued", "publisher-place"), signs=_of(";", ":"), without=_of("title")
    ),
    _When(towns.house_behind_place, _of("publisher", "publisher-place"), signs=_of(":")),
    _When(towns.in_bracket, _of("publisher-place", "issued"), signs=_of("(", ")"), without=_of("publisher")),
    _When(towns.of_two_in_bracket, _of("publisher-place", "issued"), signs=_of("(", ")"), without=_of("publisher")),
    _When(bracketed_series.bracketed, signs=_of("(", ")"), without=_of("collection-title")),
    _When(
        numbered_series.in_title,
        _of("title", "publisher-place"),
        signs=_of("."),
        without=_of("collection-title", "container-title"),
    ),
    _When(
        numbered_series.as_container,
        _of("title", "container-title", "publisher-place"),
        signs=_of("."),
        without=_of("collection-title", "editor", "page", "volume", "issue"),
    ),
    _When(
        numbered_series.as_house, _of("publisher", "publisher-place"), signs=_of(":"), without=_of("collection-title")
    ),
    _When(
        numbered_series.behind_year,
        _of("publisher", "issued"),
        words=numbered_series.WORDS,
        signs=_of("."),
        without=_of("collection-title"),
    ),
    _When(
        series.before_place,
        _of("title", "container-title", "volume", "publisher-place", "publisher"),
        signs=_of(":"),
        without=_of("issue", "collection-title"),
    ),
    _When(
        numbered_series.before_place_in_notes,
        _of("title", "publisher-place"),
        signs=_of("("),
        without=_of("collection-title", "collection-number"),
    ),
    _When(
        numbered_series.second_whole,
        _of("container-title twice", "publisher-place"),
        without=_of("collection-title", "collection-number"),
    ),
    _When(
        numbered_series.of_proceedings,
        _of("title", "container-title"),
        words=numbered_series.OF_PROCEEDINGS,
        without=_of("collection-title"),
    ),
    _When(
        series.in_bracket_of_title,
        _of("title"),
        signs=_of("(", ")"),
        words=series.SERIES_WORDS,
        without=_of("collection-title"),
    ),
    _When(volumes.of_series, _of("container-title", "volume"), signs=_of("(", ")"), without=_of("collection-number")),
    _When(
        series.volume_in_bracket,
        _of("collection-title", "volume"),
        signs=_of("(", ")"),
        without=_of("collection-number"),
    ),
    _When(
        series.numbered_behind_all, _of("publisher", "issued"), signs=_of(","), without=_of("collection-number", "URL")
    ),
    _When(
        where_titles_begin.body_before_comma,
        _of("title", "issued", "publisher"),
        signs=_of(","),
        without=_of("author", "editor", "container-title"),
    ),
    _When(series.number_in_series, _of("collection-title"), without=_of("collection-number")),
    _When(originals.at_end, _of("issued"), signs=_of("[", "]"), without=_of("original-date")),
    _When(where_titles_begin.given_in_title, _of("author", "title"), signs=_of(",", ":")),
    _When(houses.body_behind_title, _of("title", "URL"), words=houses.BODIES, signs=_of("."), without=_of("publisher")),
    _When(where_titles_begin.number_behind_body, _of("author", "title")),
    _When(editors.initial_left_out, _of("x", "editor"), signs=_of(".")),
    _When(
        series.in_bracket_of_whole,
        _of("container-title"),
        signs=_of("(", ")"),
        without=_of("collection-title", "volume"),
    ),
    _When(
        series.behind_all,
        _of("publisher", "issued", "container-title"),
        signs=_of(";"),
        without=_of("collection-title", "page", "URL", "editor"),
    ),
    _When(towns.place_by_its_letters, _of("title", "publisher"), signs=_of(":"), without=_of("publisher-place")),
    _When(numbers.pages_behind_house, _of("publisher", "number-of-pages")),
    _When(editors.chosen_and_edited, _of("x", "editor"), words=editors.CHOSEN),
    _When(
        shows.show_behind_year,
        _of("title twice", "issued"),
        signs=_of("(", ")"),
        without=_of("author"),
    ),
    _When(shows.created_by, _of("x"), words=shows.MADE),
    _When(
        shows.second_title,
        _of("title", "container-title"),
        without=_of("volume", "issue", "page", "publisher", "editor"),
    ),
    _When(shows.quoted_episode, _of("container-title", "issued", "title"), signs=_of("(", ")"), without=_of("author")),
    _When(shows.whole_before_network, _of("title", "x", "container-title"), without=_of("volume", "page", "editor")),
    _When(
        what_stands_first.author_before_colon,
        _of("title", "container-title"),
        signs=_of(":"),
        without=_of("author", "editor", "names"),
    ),
    _When(
        what_stands_first.ancient_before_work,
        words=frozenset(map(str.lower, AUTHORS)),
        signs=_of(","),
        without=_of("container-title"),
    ),
    _When(
        what_stands_first.site_in_front,
        _of("title", "URL"),
        signs=_of(":", "."),
        without=_of("container-title", "author"),
    ),
    _When(what_stands_first.holy_book, _of("author"), words=what_stands_first.OF_HOLY, without=_of("title")),
    _When(
        what_stands_first.headword_among_authors,
        _of("author", "x", "container-title"),
        signs=_of(","),
        words=_of("biografico", "biográfico", "biography", "biographique", "biographie"),
        without=_of("title"),
    ),
    _When(issues.between_year_and_pages, _of("volume", "issued", "x", "page"), signs=_of(","), without=_of("issue")),
    _When(issues.issue_as_page, _of("issued", "page", "x"), signs=_of(")"), without=_of("issue")),
    _When(what_stands_first.quoted_headword, _of("author"), without=_of("title")),
    _When(what_stands_first.outlet_in_front, _of("title", "issued"), without=_of("container-title")),
    _When(what_stands_first.reviewer, _of("title", "genre"), words=_of("review"), without=_of("author")),
    _When(what_stands_first.letters_in_front, _of("author"), signs=_of("[", "]")),
    _When(
        what_stands_first.own_body_in_title,
        _of("author", "title"),
        signs=_of(","),
        without=_of("publisher", "container-title"),
    ),
    _When(what_stands_first.article_for_author, _of("author", "translator"), without=_of("title")),
    _When(what_stands_first.body_for_title, _of("title twice", "issued"), signs=_of("(", ")"), without=_of("author")),
    _When(
        what_stands_first.journal_in_press,
        _of("issued", "publisher"),
        words=_of("press", "stampa", "prensa", "presse", "druck", "prelo"),
        without=_of("container-title", "publisher-place"),
    ),
    _When(what_stands_first.quoted_entry, _of("author", "issued", "x", "container-title"), without=_of("title")),
    _When(shows.show_before_genre, _of("title", "x", "genre"), signs=_of("(", ")"), without=_of("container-title")),
    _When(shows.asked_in, _of("x", "names", "title"), words=_of("interview"), without=_of("container-title")),
    _When(shows.two_labels, _of("genre", "publisher"), signs=_of("]", ";")),
    _When(shows.title_before_makers, _of("author", "x", "names"), words=shows.MADE, without=_of("title")),
    _When(people.online_as_name, words=people.ONLINE),
    _When(
        people.broadcaster_as_whole, _of("container-title", "volume", "issued", "title"), without=_of("author", "page")
    ),
    _When(people.first_names, _of("names"), without=_of("author", "editor", "translator")),
    _When(
        titles_among_people.title_behind_initials,
        _of("author", "publisher"),
        signs=_of(","),
        without=_of("title", "container-title", "genre"),
    ),
    _When(
        titles_among_people.whole_in_editors,
        _of("editor"),
        signs=_of(","),
        without=_of("author", "title", "container-title"),
    ),
    _When(where_titles_begin.collected_works, _of("author", "title"), words=where_titles_begin.COLLECTED),
    _When(where_titles_begin.title_of_one_word, _of("author", "title"), signs=_of(".", ",")),
    _When(where_titles_begin.early, _of("author", "title")),
    _When(titles_among_people.editor_for_title, _of("author", "editor"), without=_of("title", "container-title")),
    _When(where_titles_begin.author_behind_date, _of("author twice", "title", "issued")),
    _When(editors_of_wholes.whole_before_bracket, _of("x", "editor"), signs=_of("("), without=_of("container-title")),
    _When(
        wholes.outlet_behind_title,
        _of("title"),
        signs=_of(","),
        without=_of("container-title", "publisher", "volume", "page"),
    ),
    _When(
        known_outlets.section_of_paper,
        _of("container-title"),
        signs=_of("(", ")"),
        without=_of("section", "publisher-place"),
    ),
    _When(known_outlets.paper_for_title, _of("title", "issued", "page"), without=_of("author", "container-title")),
    _When(known_outlets.behind_a_title, _of("title"), without=_of("container-title")),
    _When(wholes.special_among_editors, _of("container-title", "x"), words=_of("special"), signs=_of(",")),
    _When(wholes.special_issue, _of("container-title"), words=_of("issue")),
    _When(
        wholes.journal_of_what_is_to_come,
        _of("title", "note"),
        words=_of("advance"),
        without=_of("container-title", "publisher"),
    ),
    _When(
        wholes.work_of_reference,
        _of("title"),
        words=_of("in", "en", "dans", "em", "im"),
        without=_of("page", "volume"),
    ),
    _When(
        wholes.in_inside_title,
        _of("title"),
        words=_of("in", "u", "v", "w"),
        signs=_of(":"),
        without=_of("container-title"),
    ),
    _When(
        wholes.in_before_editors,
        _of("title", "x", "editor", "page"),
        words=_of("eds"),
        without=_of("container-title"),
    ),
    _When(titles.town_as_container, _of("title", "container-title"), signs=_of("."), without=_of("publisher-place")),
    _When(
        titles_among_people.word_of_journal_in_authors,
        _of("author", "container-title"),
        signs=_of(".", ","),
        without=_of("title"),
    ),
    _When(
        titles_among_people.journal_in_authors,
        _of("author", "issued"),
        signs=_of(";"),
        without=_of("title", "container-title"),
    ),
    _When(
        where_titles_begin.body_before_title,
        _of("title"),
        words=where_titles_begin.BODIES,
        signs=_of("."),
        without=_of("author", "editor", "names"),
    ),
    _When(
        titles_among_people.title_behind_stop,
        _of("author"),
        signs=_of("."),
        without=_of("title", "container-title"),
    ),
    _When(where_titles_begin.suffix_in_title, _of("author", "title"), words=_of("ii", "iii", "iv", "jr", "sr")),
    _When(translators.sign_as_name, _of("editor"), words=translators.SIGNS),
    _When(editors.translators_behind_sign, _of("x", "editor"), words=editors.TRANSLATOR_SIGNS),
    _When(people.country_as_author, _of("author", "title"), words=_of("u", "e")),
    _When(people.country_and_body, _of("author", "title"), words=_of("u", "e")),
    _When(bodies.department_in_title, _of("author", "title"), words=bodies.UNITS, signs=_of(".")),
    _When(
        bodies.contributors_as_whole, _of("container-title", "title"), words=bodies.CONTRIBUTORS, without=_of("author")
    ),
    _When(bodies.part_for_title, _of("author", "title twice", "issued"), signs=_of("(", ")")),
    _When(bodies.body_for_title, _of("title twice", "issued"), signs=_of("(", ")"), without=_of("author", "editor")),
    _When(bodies.group_in_title, _of("author", "issued", "title"), words=bodies.GROUPS, signs=_of(".")),
    _When(people.country_in_authors, _of("author", "title"), words=_of("u", "e")),
    _When(translators.in_last_sentence, _of("title"), words=translators.TRANSLATION, signs=_of(".")),
    _When(translators.title_before_sign, _of("title", "translator"), words=translators.SIGNS, signs=_of("(")),
    _When(editors.translator_before_sign, _of("author", "x"), words=editors.TRANSLATED, without=_of("translator")),
    _When(titles.by_whom, _of("title"), words=_of("by")),
    _When(editors.edited_by, _of("author"), words=_of("cura"), without=_of("editor")),
    _When(editors.translators, _of("x"), words=editors.TRANSLATOR_SIGNS),
    _When(dates.changed, _of("accessed"), words=dates.CHANGED),
    _When(towns.swapped, _of("publisher", "publisher-place")),
    _When(dates.year_beside_volume, _of("volume"), without=_of("issued")),
    _When(dates.year_before_volume, _of("volume"), without=_of("issued")),
    _When(dates.year_in_volume, _of("volume"), without=_of("issued")),
    _When(days.months_before_year, _of("issued", "x")),
    _When(days.months_before_year, _of("issued", "note")),
    _When(days.day_before_month, _of("issued"), words=frozenset(MONTHS)),
    _When(dates.number_like_a_year, _of("x", "issued"), signs=_of(",")),
    _When(days.two_months, _of("container-title", "issued"), signs=_of(",")),
    _When(days.day_as_house, _of("issued"), words=frozenset(MONTHS)),
    _When(days.months_as_house, _of("issued", "publisher"), signs=_of(","), without=_of("container-title")),
    _When(days.months_as_house, _of("issued", "note"), signs=_of(",")),
    _When(days.months_as_house, _of("issued", "issue"), signs=_of(",")),
    _When(days.months_as_house, _of("issued", "publisher-place"), signs=_of(","), without=_of("publisher")),
    _When(
        volumes.alone,
        _of("title", "container-title", "page"),
        without=_of("volume", "issue", "publisher", "editor"),
    ),
    _When(volumes.numeral_as_whole, _of("title", "container-title"), signs=_of("«", "»"), without=_of("volume")),
    _When(volumes.numeral_in_container, _of("container-title"), without=_of("volume")),
    _When(
        volumes.like_a_year, _of("container-title", "issued", "page"), signs=_of(","), without=_of("volume", "issue")
    ),
    _When(volumes.before_colon, _of("container-title", "page"), signs=_of(":"), without=_of("volume", "issue")),
    _When(
        pages_of_volumes.page_of_a_year,
        _of("container-title", "issued", "volume", "issue"),
        signs=_of(",", "(", ")"),
        without=_of("page"),
    ),
    _When(volumes.lettered, _of("x", "volume"), words=volumes.OF_BOOKS, signs=_of("-")),
    _When(
        pages_of_volumes.page_behind_year,
        _of("container-title", "volume", "issued"),
        signs=_of("(", ")"),
        without=_of("page", "issue"),
    ),
    _When(pages_of_volumes.range_of_pages, _of("volume", "page")),
    _When(issues.double, _of("volume", "issue")),
    _When(
        volumes.behind_year, _of("author", "title", "container-title", "issued", "page"), without=_of("volume", "issue")
    ),
    _When(numbers.pages_here, words=numbers.HERE, without=_of("page")),
    _When(pages_of_volumes.lettered_pages, _of("volume", "page")),
    _When(pages_of_volumes.range_as_page, _of("x", "page"), words=pages_of_volumes.OF_SEVERAL, without=_of("volume")),
    _When(
        titles_of_volumes.before_place,
        _of("title", "x", "volume", "publisher-place"),
        words=volumes.OF_BOOKS,
        signs=_of(","),
        without=_of("volume-title"),
    ),
    _When(
        pictures.archive_for_genre, _of("issued", "genre", "medium"), words=pictures.ARCHIVES, without=_of("archive")
    ),
    _When(
        volumes_of_journals.numeral_before_issue,
        _of("container-title", "volume"),
        signs=_of(","),
        without=_of("issue"),
    ),
    _When(
        volumes_of_journals.letter_for_volume,
        _of("x", "container-title"),
        words=_of("c", "l", "x", "v", "i", "d", "m"),
        signs=_of(","),
        without=_of("volume"),
    ),
    _When(
        volumes_of_journals.roman_behind_quotation,
        _of("container-title", "issued"),
        signs=_of("»"),
        without=_of("issue"),
    ),
    _When(titles_of_volumes.behind_volume, _of("container-title", "x", "volume"), words=volumes.OF_BOOKS),
    _When(
        titles_of_volumes.behind_title_and_volume,
        _of("title", "container-title", "x", "volume"),
        words=volumes.OF_BOOKS,
        signs=_of(":"),
        without=_of("volume-title"),
    ),
    _When(
        titles_of_volumes.number_in_whole,
        _of("x"),
        words=volumes.OF_BOOKS,
        signs=_of(","),
        without=_of("volume-title", "volume"),
    ),
    _When(titles_of_volumes.inside_title, _of("title"), words=volumes.OF_BOOKS, signs=_of(":"), without=_of("volume")),
    _When(titles_of_volumes.inside_title, words=volumes.OF_BOOKS, signs=_of(","), without=_of("volume", "page")),
    _When(
        titles_of_volumes.inside_title,
        _of("editor", "container-title", "publisher-place"),
        words=volumes.OF_BOOKS,
        signs=_of(":"),
        without=_of("volume", "title", "author"),
    ),
    _When(
        titles_of_volumes.inside_title,
        _of("title", "publisher-place"),
        words=volumes.OF_BOOKS,
        signs=_of(","),
        without=_of("volume", "container-title"),
    ),
    _When(pages_of_volumes.pages_of_sections, _of("volume", "page"), signs=_of(","), without=_of("issue")),
    _When(series.in_house, _of("publisher"), words=series.SERIES),
    _When(theses.degree_as_container, _of("container-title"), words=theses.THESES, without=_of("genre")),
    _When(theses.russian, words=theses.RUSSIAN),
    _When(theses.genre_in_house, _of("publisher"), words=titles.ENDS_OF_SAID, without=_of("genre")),
    _When(theses.genre_as_container, _of("container-title", "publisher"), words=theses.DEGREES, without=_of("genre")),
    _When(theses.faculty_in_genre, _of("genre", "publisher"), words=theses.FACULTIES),
    _When(theses.degree_in_house, _of("publisher"), words=theses.DEGREE_LETTERS, signs=_of("."), without=_of("genre")),
    _When(editions.in_house, _of("publisher"), words=editions.EDITIONS, signs=_of(",")),
    _When(towns.press_as_place, _of("publisher-place"), words=towns.PRESSES, without=_of("publisher")),
    _When(
        shows.show_as_place, _of("publisher-place", "publisher"), words=shows.NETWORKS, without=_of("container-title")
    ),
    _When(shows.networks, _of("collection-title", "container-title", "genre"), without=_of("publisher")),
    _When(houses.body_as_editor, _of("editor"), without=_of("publisher", "container-title")),
    _When(houses.university_of_a_place, _of("publisher", "publisher-place"), words=houses.OF),
    _When(towns.town_behind_verlag, _of("publisher"), without=_of("publisher-place")),
    _When(
        houses.paper_as_place, _of("publisher-place", "title", "issued"), without=_of("publisher", "container-title")
    ),
    _When(
        houses.editor_before_place,
        _of("translator", "editor", "publisher-place"),
        signs=_of(","),
        without=_of("publisher"),
    ),
    _When(houses.review_of_law, _of("page"), words=houses.REVIEWS, without=_of("container-title")),
    _When(houses.body_as_place, _of("publisher-place"), words=houses.GOVERNMENTS, without=_of("publisher")),
    _When(houses.outlet_as_place, _of("publisher-place"), without=_of("container-title", "publisher")),
    _When(houses.server_alone, words=houses.SERVERS, without=_of("publisher")),
    _When(houses.preprint_servers, words=_of("preprint"), without=_of("genre")),
    _When(shows.album_with_number, _of("genre", "x", "volume"), words=_of("on"), without=_of("container-title")),
    _When(shows.labels_of_music, _of("publisher-place", "genre")),
    _When(shows.labels_of_music, _of("publisher-place", "names"), without=_of("genre")),
    _When(shows.labels_of_music, _of("publisher-place", "director"), without=_of("genre", "names")),
    _When(
        houses.editor_behind_edition,
        _of("publisher-place", "editor"),
        words=houses.SHORT_EDITIONS,
        signs=_of(":"),
        without=_of("publisher"),
    ),
    _When(houses.editor_behind_place, _of("publisher-place", "editor"), signs=_of(":")),
    _When(dates.acts, _of("issued"), words=dates.ACTS),
    _When(dates.year_of_act, _of("title", "issued"), words=dates.BRITISH_ACTS),
    _When(pictures.medium_before_museum, _of("issued", "publisher"), words=pictures.MUSEUMS, signs=_of(",")),
    _When(pictures.title_before_year, _of("author", "issued", "title", "dimensions"), signs=_of(".")),
    _When(pictures.year_of_a_picture, _of("title"), words=pictures.MUSEUMS, without=_of("issued", "publisher")),
    _When(originals.first_published, _of("title", "issued twice"), signs=_of("."), without=_of("original-date")),
    # The title may be one that was found only now.
    _When(
        originals.first_published, _of("author", "issued twice"), signs=_of("."), without=_of("title", "original-date")
    ),
    _When(numbers.ranges, _of("issue", "page")),
    _When(numbers.ranges, _of("issued", "volume"), signs=_of(":"), without=_of("page")),
    _When(numbers.ranges, _of("issued", "issue"), signs=_of(":"), without=_of("page", "volume")),
    _When(editors.behind_editors, _of("editor", "x", "title"), words=editors.EDITOR_SIGNS),
    _When(pointing.see, words=pointing.SEE),
    _When(people.leading, _of("title"), without=_of("author")),
    _When(people.same_author, words=THE_SAME),
    _When(series.in_title, signs=_of("=")),
    _When(houses.over_brackets, _of("publisher")),
    _When(houses.months, _of("issued"), words=frozenset(MONTHS)),
    _When(towns.place_and_house, _of("publisher"), without=_of("publisher-place")),
    _When(towns.place_and_house, _of("publisher-place"), without=_of("publisher")),
    _When(originals.in_brackets, _of("issued"), signs=_of("["), without=_of("original-date")),
    _When(originals.in_brackets, _of("issued"), signs=_of("("), without=_of("original-date")),
    _When(days.days_of_meeting, _of("container-title", "issued twice"), signs=_of("(")),
    _When(dates.year_of_meeting, _of("container-title", "issued twice")),
    _When(originals.reprinted, _of("issued twice", "x"), words=originals.REPRINTS, without=_of("original-date")),
    _When(originals.behind_title, _of("issued"), signs=_of("[", "]"), without=_of("original-date")),
    _When(dates.issue_of_year, _of("issued", "container-title"), signs=_of("/")),
    _When(days.month_in_issue, _of("issue"), signs=_of("(")),
    _When(
        volumes_of_journals.sign_in_container,
        _of("container-title", "volume"),
        signs=_of(","),
        words=volumes_of_journals.SIGNS,
    ),
    _When(titles.sign_in_title, signs=_of("("), words=editors.TRANSLATOR_SIGNS | editors.EDITOR_SIGNS),
    _When(editors.role_in_authors, _of("author"), signs=_of("("), words=editors.EDITED_WORDS),
    _When(houses.title_behind_body, _of("author", "publisher-place"), signs=_of(":")),
    _When(theses.department_before_university, _of("genre", "container-title", "publisher"), words=theses.DEPARTMENTS),
    _When(series.in_brackets, _of("publisher"), signs=_of("("), without=_of("collection-title")),
    _When(series.quoted_in_house, _of("publisher"), signs=_of("«"), without=_of("collection-title")),
    _When(series.quoted_behind_house, _of("publisher"), signs=_of("«"), without=_of("collection-title")),
    _When(series.at_end, words=series.SERIES, without=_of("collection-title")),
    _When(
        series.in_open_bracket, _of("title"), words=series.OPENING, signs=_of("(", ")"), without=_of("collection-title")
    ),
    _When(series.behind_medium, _of("medium", "issued"), without=_of("collection-title")),
    _When(series.numbered_behind_year, _of("issued", "title"), signs=_of("(", ")"), without=_of("collection-title")),
    _When(series.numbered_in_brackets, _of("note"), signs=_of(")"), without=_of("collection-title")),
    _When(people.ibid, words=people.IBID),
    _When(pointing.cited_shortly, _of("issued"), without=_of("editor", "volume", "issue")),
    _When(pointing.cited_before, words=pointing.CITED),
    _When(people.translators_behind_sign, _of("x", "title twice"), words=editors.TRANSLATED, without=_of("translator")),
    _When(pointing.cited_in_note, words=pointing.NOTES, signs=_of("(", ")")),
    _When(people.nobody, _of("author"), words=people.LETTERS),
    _When(headwords.behind_sub_voce, words=headwords.SUB_VOCE, signs=_of(",")),
    _When(numbers.sections, signs=_of("§")),
    _When(numbers.version_of_data, words=_of("dataverse"), without=_of("version")),
    _When(numbers.illustrated, _of("page"), words=numbers.PICTURES),
    _When(numbers.carriers, words=frozenset(map(str.lower, numbers.CARRIERS))),
    _When(numbers.patents, _of("container-title"), words=numbers.PATENTS),
    _When(dates.circa, _of("issued"), words=dates.CIRCA),
    _When(
        dates.pages_like_years, _of("container-title", "volume", "issued twice"), signs=_of(","), without=_of("page")
    ),
    _When(days.year_of_acronym, _of("container-title", "issued"), signs=_of(",")),
    _When(days.volume_in_date, _of("issued"), signs=_of(","), without=_of("volume")),
    _When(left_in_titles.date_in_quotation, _of("title", "issued"), signs=_of("”")),
    _When(left_in_titles.date_in_quotation, _of("title", "issued"), signs=_of("»")),
    _When(left_in_titles.date_in_quotation, _of("title", "issued"), signs=_of('"')),
    _When(dates.two_dates, _of("title", "issued")),
    _When(dates.date_of_title, _of("title", "issued twice")),
    _When(dates.word_before, _of("issued"), words=dates.BEFORE_DATES),
    _When(towns.house_beside_place, _of("publisher-place"), without=_of("publisher")),
    _When(titles.retrieved_in_title, _of("title"), words=titles.RETRIEVED),
    _When(editions.edition_as_editor, _of("x", "editor"), words=_of("ed"), without=_of("edition")),
    _When(editions.counted_at_end, words=editions.COUNTED, without=_of("edition")),
    _When(editions.at_end, words=editions.AT_END, without=_of("edition")),
    _When(editions.alone, words=editions.ORDINALS, without=_of("edition")),
    _When(wholes.outlet_as_house, _of("publisher"), words=wholes.IN, without=_of("container-title", "publisher-place")),
    _When(
        wholes.outlet_before_issue,
        _of("title", "publisher", "issue"),
        without=_of("container-title", "publisher-place", "collection-title"),
    ),
    _When(titles.town_at_end, _of("title", "publisher-place"), signs=_of("/")),
    _When(titles.kind_as_house, _of("title", "publisher")),
    _When(
        editions.version_behind_genre, _of("title"), words=editions.VERSIONS, signs=_of("[", "]"), without=_of("genre")
    ),
    _When(editions.number_in_title, _of("title", "edition"), signs=_of(".", ",")),
    _When(editions.word_before, _of("title", "edition")),
    _When(
        houses_left_over.known_house_at_end,
        _of("title"),
        signs=_of(","),
        without=_of("publisher", "container-title", "URL"),
    ),
    _When(
        editions.series_for_edition,
        _of("edition"),
        words=frozenset(map(str.lower, editions.SERIES)),
        without=_of("collection-title"),
    ),
    _When(
        wholes.outlet_of_review,
        _of("genre", "publisher", "URL"),
        words=wholes.REVIEWS,
        without=_of("container-title", "publisher-place"),
    ),
    _When(wholes.outlet_behind_in, _of("x", "container-title"), words=_of("in")),
    _When(editions.in_title, _of("title"), words=editions.EDITION, signs=_of("(", ")")),
    _When(titles.sign_of_article, _of("title"), words=titles.ARTICLES),
    _When(talks.meeting_as_container, _of("container-title"), words=talks.PRESENTED),
    _When(talks.meeting_behind_sign, _of("x", "container-title"), words=talks.PRESENTED, without=_of("event-title")),
    _When(talks.lecture_as_container, _of("container-title"), words=talks.TALKS, without=_of("genre")),
    _When(talks.paper_in_title, _of("title"), words=talks.TALKS),
    _When(
        talks.meeting_at_end,
        _of("title"),
        words=talks.MEETINGS,
        signs=_of("."),
        without=_of("container-title", "event-title", "genre"),
    ),
    _When(titles.container_in_title, _of("title"), without=_of("container-title")),
    _When(editors_of_wholes.editors_in_container, _of("x", "container-title"), without=_of("editor")),
    _When(editors_of_wholes.role_in_container, _of("editor", "container-title")),
    _When(
        volumes.at_end_of_title,
        words=volumes.OF_BOOKS | volumes.PLURALS,
        signs=_of(","),
        without=_of("number-of-volumes"),
    ),
    _When(volumes.at_end_of_title, words=volumes.PLURALS, signs=_of("."), without=_of("number-of-volumes")),
    _When(volumes_of_journals.numeral_before_slash, _of("volume"), signs=_of("/"), without=_of("issue")),
    _When(where_titles_begin.word_before_colon, _of("author", "title"), signs=_of(":", ".")),
    _When(ends_of_titles.sign_of_a_number, _of("title", "number"), words=_of("doc", "document")),
    _When(volumes.lettered_at_end, words=_of("bd", "band", "vol", "t"), signs=_of("."), without=_of("volume")),
    _When(series.of_pocket_books, signs=_of("(", ")"), without=_of("collection-title", "container-title")),
    _When(volumes.counted, words=volumes.PLURALS | {"vol"}),
    _When(volumes.title_of_volume, _of("x", "volume"), words=volumes.COUNTED, signs=_of(":")),
    _When(volumes.as_house, _of("x"), words=volumes.COUNTED, without=_of("volume")),
    _When(
        numbers.pages_of_a_book,
        _of("page", "x"),
        words=_of("pp"),
        without=_of("container-title", "volume", "issue", "number-of-pages"),
    ),
    _When(numbers.pages_behind_page, _of("page", "x"), words=numbers.PAGES, without=_of("number-of-pages")),
    _When(volumes.numbered_part, _of("container-title", "volume"), words=volumes.PARTS),
    _When(numbers.number_in_container, words=numbers.SIGNS_OF_NUMBERS),
    _When(volumes.behind_series, _of("container-title", "volume"), words=volumes.SERIES_SIGNS),
    _When(issues.volume_before_day, _of("container-title", "issued"), signs=_of(","), without=_of("volume")),
    _When(issues.number_before_month, _of("x", "issued"), words=issues.NUMBER_SIGNS, without=_of("issue", "number")),
    _When(issues.of_new_series, _of("issue", "x"), words=_of("n", "s", "nuova"), without=_of("volume")),
    _When(issues.issue_behind_year, _of("volume", "issued", "page"), signs=_of(")"), without=_of("issue")),
    _When(issues.issues_before_date, _of("volume", "page", "issued"), signs=_of("(", ")"), without=_of("issue")),
    _When(issues.issue_in_volume, _of("volume"), without=_of("issue")),
    _When(
        issues.page_for_issue, _of("container-title", "volume", "issue", "issued"), signs=_of("("), without=_of("page")
    ),
    _When(issues.pages_in_issue, _of("issue"), signs=_of("(", ")"), without=_of("page")),
    _When(issues.supplement_in_volume, words=issues.SUPPLEMENTS, signs=_of("("), without=_of("issue")),
    _When(issues.in_page, _of("page"), signs=_of(",")),
    _When(houses.called_containers, _of("container-title", "publisher-place")),
    _When(houses.houses, _of("publisher")),
    _When(
        wholes.outlet_before_quotation,
        _of("title", "issued", "page"),
        signs=_of(":"),
        without=_of("author", "editor", "container-title"),
    ),
    _When(wholes.in_behind, _of("container-title"), words=wholes.IN_BEHIND),
    _When(wholes.opening_in, _of("x", "title"), words=_of("in", "im", "dans", "en")),
    _When(people.again, _of("author"), signs=_of("/")),
    _When(people.late_authors, _of("author twice")),
    _When(shows.seasons, words=shows.SEASONS, without=_of("number")),
    _When(numbers.genres, _of("note")),
    _When(theses.numbered_university, words=theses.CITIES),
    _When(numbers.and_next, _of("page", "x"), words=numbers.FOLLOWING),
    _When(numbers.height, _of("page"), words=numbers.LENGTHS, without=_of("dimensions")),
    _When(numbers.numbers, _of("issue")),
    _When(talks.events, words=talks.MEETINGS),
    _When(ends_of_titles.subtitles, _of("title", "container-title twice")),
    _When(ends_of_titles.subtitles, _of("title", "container-title", "publisher-place"), signs=_of(".")),
    _When(ends_of_titles.subtitles, _of("title", "container-title"), signs=_of(";")),
    _When(ends_of_titles.subtitles, _of("title", "container-title", "editor"), signs=_of("."), without=_of("author")),
    _When(people.last_authors, _of("author", "title twice", "issued")),
    _When(titles.bracketed_places, _of("container-title", "publisher-place"), signs=_of("(")),
    _When(dates.version, _of("issued"), words=_of("version")),
    _When(numbers.issues, _of("container-title"), signs=_of("№")),
    _When(numbers.issues, _of("container-title", "volume"), words=numbers.ISSUES),
    _When(towns.wide_colons, signs=_of("：")),
    _When(towns.places_before_houses, _of("container-title", "publisher")),
    _When(titles.genre_in_title, _of("title"), words=titles.ENDS_OF_SAID, without=_of("genre")),
    _When(
        theses.university_as_container,
        _of("container-title"),
        without=_of("publisher", "volume", "issue", "page", "editor"),
    ),
    _When(where_titles_begin.late, _of("author", "title")),
    _When(editors.author_before_sign, _of("x", "editor"), words=editors.BY, without=_of("author", "title")),
    _When(titles.journal_in_quotation_marks, _of("title", "container-title"), signs=_of("«", "»")),
    _When(what_stands_first.quoted_for_author, _of("author", "issued", "title"), signs=_of("(", ")")),
    _When(titles_among_people.title_for_author, _of("author"), without=_of("title", "container-title")),
    _When(titles_among_people.title_in_authors, without=_of("title", "container-title")),
    _When(missing_titles.title_in_brackets, _of("genre"), signs=_of("[", "]"), without=_of("title", "container-title")),
    _When(titles.title_in_container, _of("container-title", "volume"), signs=_of("."), without=_of("title")),
    _When(
        titles_among_people.title_before_house,
        _of("author", "title", "publisher-place"),
        signs=_of(":"),
        without=_of("publisher", "container-title"),
    ),
    _When(titles_among_people.heading_for_author, _of("author", "container-title"), without=_of("title")),
    _When(known_outlets.title_as_author, _of("author", "issued"), without=_of("title", "container-title", "editor")),
    _When(
        titles.song_and_album,
        _of("title", "genre"),
        words=_of("vinyl", "cd", "lp", "album", "cassette", "mp3", "download"),
        signs=_of("[", "]", ","),
        without=_of("container-title"),
    ),
    _When(missing_titles.giver_for_title, _of("genre", "title"), signs=_of(","), without=_of("publisher")),
    _When(titles.report_as_house, _of("title"), words=titles.REPORTS, without=_of("genre")),
    _When(
        missing_titles.book_before_page,
        _of("author", "container-title", "issued"),
        signs=_of("(", ")"),
        without=_of("title"),
    ),
    _When(shows.film_as_author, _of("author", "x", "director"), without=_of("title")),
    _When(missing_titles.missing_title, without=_of("title")),
    _When(
        known_outlets.paper_in_front,
        _of("title", "issued"),
        signs=_of(":"),
        without=_of("author", "editor", "container-title", "publisher"),
    ),
    _When(pointing.note_for_series, _of("collection-title", "collection-number"), words=pointing.NOTES),
    _When(known_outlets.institute_in_front, _of("title"), signs=_of(":"), without=_of("author", "editor")),
    _When(known_outlets.institute_in_front, _of("title"), signs=_of("."), without=_of("author", "editor")),
    _When(
        known_outlets.house_for_whole,
        _of("title", "container-title"),
        without=_of("publisher", "volume", "issue", "page", "editor", "container-author"),
    ),
    _When(
        known_outlets.house_behind_a_title, _of("title"), signs=_of("."), without=_of("publisher", "container-title")
    ),
    _When(people.given_in_brackets, _of("title"), signs=_of("(", ")", ","), without=_of("author", "editor", "names")),
    _When(
        wholes.before_volume_in_title,
        _of("title", "volume", "page"),
        signs=_of("."),
        without=_of("container-title", "publisher"),
    ),
    _When(volumes_of_journals.word_for_volume, _of("volume"), words=volumes_of_journals.NO_VOLUMES),
    _When(wholes.in_the_same, _of("title"), words=THE_SAME),
    _When(wholes.quoted_title_in_whole, _of("container-title"), signs=_of("»", "«"), without=_of("title")),
    _When(wholes.quoted_title_in_whole, _of("container-title"), signs=_of("“"), without=_of("title")),
    _When(houses_left_over.house_behind_editors, _of("editor", "x", "publisher-place"), signs=_of(";", ":")),
    _When(houses_left_over.series_behind_year, _of("publisher", "issued"), signs=_of("(", ")")),
    _When(houses_left_over.house_in_open_bracket, _of("issued"), signs=_of("(", ")"), without=_of("publisher")),
    _When(wholes.behind_quoted_title, _of("title"), signs=_of("‘", "’"), without=_of("container-title")),
    _When(wholes.behind_quoted_title, _of("title"), signs=_of("“", "”"), without=_of("container-title")),
    _When(wholes.behind_quoted_title, _of("title"), signs=_of("„", "“"), without=_of("container-title")),
    _When(wholes.behind_quoted_title, _of("title"), signs=_of("«", "»"), without=_of("container-title")),
    _When(houses_left_over.left_over, _of("title"), signs=_of(")"), without=_of("publisher", "authority")),
    _When(houses_left_over.left_over, _of("title"), signs=_of("]"), without=_of("publisher", "authority")),
    _When(left_in_titles.name_before_section, _of("title"), signs=_of("§"), without=_of("author")),
    _When(left_in_titles.initial_before_title, _of("author", "title"), signs=_of(";", ",")),
    _When(left_in_titles.given_before_colon, _of("author", "title"), signs=_of(";", ":")),
    _When(
        left_in_titles.town_behind_comma,
        _of("title", "issued"),
        signs=_of(","),
        without=_of("publisher", "publisher-place", "container-title", "volume", "page"),
    ),
    _When(left_in_titles.town_before_house, _of("title", "publisher"), signs=_of(":"), without=_of("publisher-place")),
    _When(
        left_in_titles.body_behind_title,
        _of("title"),
        words=left_in_titles.BODIES,
        signs=_of("."),
        without=_of("publisher", "container-title", "publisher-place"),
    ),
    _When(
        houses.institute_as_whole,
        _of("title", "container-title", "issued"),
        signs=_of(","),
        without=_of("publisher", "volume", "issue", "page"),
    ),
    _When(
        houses.author_in_title, _of("author", "title"), signs=_of(":", "."), without=_of("publisher", "publisher-place")
    ),
    _When(houses.two_houses, _of("publisher"), signs=_of(";")),
)


# A set of rules is a number with a bit for each: of some 300 two dozen have work in a reference, and asking each is slow.
_MENDS = tuple(when.mend for when in _RULES)
_NEEDING = askers(when.pieces | when.signs for when in _RULES)
_AVOIDING = askers(when.without for when in _RULES)
_OF_WORD = askers(when.words for when in _RULES)
_ALL = (1 << len(_RULES)) - 1
_WORDLESS = sum(1 << at for at, when in enumerate(_RULES) if not when.words)
_WORDS = frozenset(_OF_WORD)
_SIGNS = frozenset[str]().union(*(when.signs for when in _RULES))
