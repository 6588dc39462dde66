"""A locale: terms, date forms, ordinals, quotation marks; the style's own words laid over the locale file's.

Source: CSL 1.0.2, "Locale", "Locale Fallback", "Ordinal Suffixes".
"""

from __future__ import annotations

import functools
from collections.abc import Iterable

import msgspec

from refman.csl import citeproc_py
from refman.csl.errors import StyleError
from refman.csl.flatten import Quotes
from refman.csl.xml import Element, parse


class Term(msgspec.Struct, frozen=True, gc=False):
    single: str
    multiple: str
    gender: str = ""


# Form -> the form asked next when a term lacks it.
NEXT_FORM = {"verb-short": "verb", "symbol": "short", "verb": "long", "short": "long"}


class Locale:
    """What the words are in one language, for one style."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.terms: dict[tuple[str, str], Term] = {}
        self.ordinals: dict[tuple[str, str], tuple[str, str]] = {}
        self.dates: dict[str, Element] = {}
        self.options: dict[str, str] = {}

    @property
    def is_english(self) -> bool:
        return self.lang[:2].lower() == "en"

    def laid_over(self, lang: str) -> Locale:
        """A copy that can be changed."""
        copy = Locale(lang)
        copy.terms, copy.ordinals = dict(self.terms), dict(self.ordinals)
        copy.dates, copy.options = dict(self.dates), dict(self.options)
        return copy

    def add(self, element: Element) -> None:
        """Lay a <locale> element over what is there."""
        for terms in element.all("terms"):
            children = list(terms.all("term"))
            if any(_is_ordinal(term.get("name")) for term in children):
                self.ordinals = {}
            for term in children:
                self._add_term(term)
        for date in element.all("date"):
            self.dates[date.get("form")] = date
        for options in element.all("style-options"):
            self.options.update(options.attrs)

    def _add_term(self, element: Element) -> None:
        name = element.get("name")
        single, multiple = element.find("single"), element.find("multiple")
        one = (element.text if single is None else single.text).strip("\n\r\t") if element.children else element.text
        many = one if multiple is None else multiple.text
        if _is_ordinal(name):
            self.ordinals[name, element.get("gender-form")] = (one, element.get("match"))
            return
        form = element.get("form", "long")
        if element.get("gender-form"):
            form = f"{form}/{element.get('gender-form')}"
        self.terms[name, form] = Term(one, many, element.get("gender"))

    def term(self, name: str, form: str = "long", *, gender: str = "") -> Term | None:
        """A term in the asked form, or the next form there is; None when the locale lacks it."""
        asked: str | None = form
        while asked:
            term = self.terms.get((name, f"{asked}/{gender}")) if gender else None
            term = term or self.terms.get((name, asked))
            if term is not None:
                return term
            asked = NEXT_FORM.get(asked)
        return None

    def word(self, name: str, form: str = "long", *, plural: bool = False) -> str:
        """The text of a term; "" when there is none."""
        term = self.term(name, form)
        return "" if term is None else term.multiple if plural else term.single

    def gender(self, name: str) -> str:
        """The grammatical gender of a noun term."""
        term = self.terms.get((name, "long"))
        return term.gender if term else ""

    def ordinal(self, number: int, gender: str) -> str:
        """The suffix that makes a number an ordinal: "th"."""
        for term, match in ((f"ordinal-{number % 100:02}", "last-two-digits"), (f"ordinal-{number % 10:02}", "")):
            found = self._ordinal(term, gender, number, match)
            if found is not None:
                return found
        for form in (gender, ""):
            if ("ordinal", form) in self.ordinals:
                return self.ordinals["ordinal", form][0]
        return ""

    def _ordinal(self, term: str, gender: str, number: int, level: str) -> str | None:
        for form in (gender, ""):
            found = self.ordinals.get((term, form))
            if found is None:
                continue
            text, match = found
            two_digits = int(term[-2:]) > 9
            if match == "whole-number" and number != int(term[-2:]):
                continue
            if level == "last-two-digits" and not match and not two_digits and number > 9:
                continue
            if level == "" and match in ("last-two-digits",):
                continue
            return text
        return None

    def quotes(self) -> Quotes:
        """The marks, and whether punctuation goes inside them."""

        def mark(name: str) -> str:
            return self.word(name)

        return Quotes(
            mark("open-quote"),
            mark("close-quote"),
            mark("open-inner-quote"),
            mark("close-inner-quote"),
            self.options.get("punctuation-in-quote", "false") == "true",
        )


def _is_ordinal(name: str) -> bool:
    return name == "ordinal" or (name.startswith("ordinal-") and name[8:].isdigit())


@functools.lru_cache(maxsize=16)
def _from_file(lang: str) -> Locale | None:
    data = citeproc_py.locale_bytes(lang)
    if data is None:
        return None
    base = _from_file("en-US") if lang != "en-US" else None
    locale = base.laid_over(lang) if base else Locale(lang)
    locale.options = {}
    locale.add(parse(data, f"locales-{lang}.xml"))
    return locale


def resolved(lang: str) -> str:
    """The locale file's tag for a language tag: "de" is "de-DE", "en-CA" is "en-US", unknown ones "en-US"."""
    parts = lang.replace("_", "-").split("-")
    tag = parts[0].lower()
    full = f"{tag}-{'-'.join(part.upper() if len(part) == 2 else part.title() for part in parts[1:])}"
    for asked in (full, "-".join(full.split("-")[:2]), citeproc_py.primary_dialects().get(tag, "")):
        if asked and citeproc_py.locale_bytes(asked) is not None:
            return asked
    return "en-US"


def checked_locale(lang: str | None, overrides: Iterable[Element] = ()) -> str | None:
    """The tag itself, if there is a locale for its language, or the style brings one.

    Raises: StyleError (unknown-locale).
    """
    if not lang:
        return None
    language = lang.replace("_", "-").split("-")[0].lower()
    brought = {(element.get("xml:lang") or "").split("-")[0] for element in overrides}
    if resolved(lang).split("-")[0] != language and language not in brought:
        hint = "name a language tag: en-GB, de, fr, pt-BR, …"
        raise StyleError("unknown-locale", f"there is no locale {lang!r}", hint=hint)
    return lang


def load_locale(lang: str, overrides: Iterable[Element] = ()) -> Locale:
    """The locale for a language tag, with the style's <locale> elements over it: general, language, dialect."""
    tag = resolved(lang or "en-US")
    base = _from_file(tag)
    assert base is not None
    locale = base.laid_over(tag)
    language = (lang or tag).replace("_", "-").split("-")[0].lower()
    layers = list(overrides)
    same = tag.split("-")[0] == language
    for wanted in dict.fromkeys(("", language, tag if same else "", lang)):
        for element in layers:
            if element.get("xml:lang") == wanted:
                locale.add(element)
    return locale
