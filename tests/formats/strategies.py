"""References of every shape, for properties that hold for all formats."""

from __future__ import annotations

from hypothesis import strategies as st

from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import ATTRIBUTE, DATE_VARIABLES, NAME_VARIABLES, STRING_VARIABLES, Reference
from refman.model.types import ITEM_TYPES

# Letters, marks that some format treats as its own, scripts, spaces of several kinds.
_LETTERS = st.sampled_from(
    list("abcdefgZÄÖéßłøñ中文дЖαΩ0123456789")
    + list(" .,:;-–—'\"&%$#_{}\\~^<>/@=()[]|*!?`+")
    + ["\u00a0", "\u2009", "’", "“"]
)
WORDS = st.text(_LETTERS, min_size=1, max_size=24).map(lambda text: " ".join(text.split(" ")).strip()).filter(bool)
TAGGED = st.builds(
    lambda before, tag, inside, after: f"{before} <{tag}>{inside}</{tag.split(' ')[0]}> {after}",
    st.sampled_from(["Growth of", "a", "NASA"]),
    st.sampled_from(["i", "b", "sup", "sub", 'span class="nocase"']),
    st.sampled_from(["Homo sapiens", "2", "iPhone"]),
    st.sampled_from(["in Berlin", "again"]),
)
_PART = st.sampled_from(
    ["Smith", "van Dyke", "O'Brien", "García Márquez", "李", "de la Cruz", "Łukasiewicz", "Mac and Cheese", "A, B"]
)
_GIVEN = st.sampled_from(["", "Ada", "J. R. R.", "Jean-Paul", "Jürgen", "x and y"])
NAMES = st.one_of(
    st.builds(
        Name,
        family=_PART,
        given=_GIVEN,
        dropping_particle=st.sampled_from(["", "", "von", "d’"]),
        non_dropping_particle=st.sampled_from(["", "", "van der", "De"]),
        suffix=st.sampled_from(["", "", "Jr.", "III"]),
    ),
    st.builds(
        Name, literal=st.sampled_from(["World Health Organization", "Barnes and Noble, Inc.", "NASA", "{x}", "others"])
    ),
)
_DAY = st.one_of(
    st.tuples(st.integers(-500, 9999)),
    st.tuples(st.integers(1, 2100), st.integers(1, 12)),
    st.tuples(st.integers(1, 2100), st.integers(21, 24)),
    st.tuples(st.integers(1, 2100), st.integers(1, 12), st.integers(1, 28)),
)
DATES = st.one_of(
    st.builds(lambda part, circa: Date(date_parts=(part,), circa=circa), _DAY, st.sampled_from(["", "", True])),
    st.builds(lambda first, last: Date(date_parts=(first, last)), _DAY, _DAY),
    st.builds(Date, literal=st.sampled_from(["in press", "c. 1900", "n.d.", "2001"])),
)
KEYS = st.from_regex(r"[A-Za-z][A-Za-z0-9:_.-]{0,12}", fullmatch=True)


@st.composite
def references(draw: st.DrawFn) -> Reference:
    """A reference with a few variables of any kind."""
    fields: dict[str, object] = {"id": draw(KEYS), "type": draw(st.sampled_from(sorted(ITEM_TYPES)))}
    for variable in draw(st.lists(st.sampled_from(STRING_VARIABLES), max_size=6, unique=True)):
        fields[ATTRIBUTE[variable]] = draw(st.one_of(WORDS, TAGGED) if "title" in variable else WORDS)
    for variable in draw(st.lists(st.sampled_from(NAME_VARIABLES), max_size=2, unique=True)):
        fields[ATTRIBUTE[variable]] = tuple(draw(st.lists(NAMES, min_size=1, max_size=3)))
    for variable in draw(st.lists(st.sampled_from(DATE_VARIABLES), max_size=2, unique=True)):
        fields[ATTRIBUTE[variable]] = draw(DATES)
    fields["title"] = draw(st.one_of(WORDS, TAGGED))
    if draw(st.booleans()):
        fields["author"] = tuple(draw(st.lists(NAMES, min_size=1, max_size=3)))
        fields["issued"] = draw(DATES)
    return Reference(**fields)  # type: ignore[arg-type]
