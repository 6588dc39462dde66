"""What a DOI tells of the kind of work: who registers under its prefix, and the forms that registrants give their DOIs."""

from __future__ import annotations

import functools
import re

# Class: prefixes, less "10.", of those that register one kind of work for the most part. From general knowledge.
_PREFIXES = {
    "preprint": "48550 26434 20944 21203 31219 31234 31235 31223 31224 31222 31730 36227 22541 33774",
    "data": "5061 7910 6084 17632 5255 3886 15468 1594 4232 5066 34894 18710 17605 4121",
    "repository": "5281",
    "conference": "18653 4230 3115 5220 2991",
    "report": "1787 1596 2172 3133 4060 6028 5089 7249 2760 18356 21236",
    "book": "4159 7551 14361 7208 7591 12987 1525 7312 5040",
    "entry": "1036",
    "standard": "1520 3403",
}
_BY_PREFIX = {prefix: kind for kind, prefixes in _PREFIXES.items() for prefix in prefixes.split()}
# Class: the form of a DOI, less "10.", in small letters.
_FORMS = {
    "preprint": r"1101/(?:20\d\d\.|\d{6}$)|2139/ssrn|3386/w|7287/peerj\.preprints|2196/preprints|1590/scielopreprints",
    "conference": r"1109/[a-z0-9-]*\d{4,5}\.(?:19|20)\d\d|1145/\d+\.\d+|4108/eai|2118/\d+-ms|1117/12|2514/6",
    "entry": r"1093/(?:acref|odnb|ref:odnb|gao|gmo|anb|oi)|1081/e-|1002/047|4135/97\d+\.n\d|1007/97[\d-]+_\d+-\d",
    "chapter": r"\d+/(?:97[89][^/]*(?:[._]|-ch)(?:ch)?\d{1,4}$|[^/]*[._-]ch(?:ap)?(?:ter)?[._-]?\d+$|acprof.*\d{3}\.\d{4}|oxfordhb)",  # noqa: E501
    "book": r"(?:1515|1017|1007|1002|1201|1057|4324|1093/oso)/(?:cbo)?97[\d-]+x?$|2307/j\.ct[tv]|2307/jj",
    "data": r"[^/]+/(?:dvn|fk2)/",
    "component": r"1371/[^/]*\.[gst]\d{3}$",
}


@functools.cache
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(pattern)) for kind, pattern in _FORMS.items())


def classes_of_doi(doi: str) -> list[str]:
    """What a DOI's prefix and form tell of the work: "10.48550/arXiv.1810.04805" gives ["preprint"]."""
    lower = doi.lower().removeprefix("10.")
    known = _BY_PREFIX.get(lower.partition("/")[0])
    told = [kind for kind, pattern in _forms() if pattern.match(lower) and kind != known]
    return [known, *told] if known else told
