# ruff: noqa: E501 - patterns
"""What a note says before the work that it cites: that another one quotes it, or what it cited before.

"Quoted in Peter Gay, The Enlightenment …", "Zit. nach: Nipperdey, Thomas, …", "See ibid., p. 233; and cf. Hobsbawm, E., …".
The work is read behind it; what pointed to another work is kept for the note.

Source: Chicago Manual of Style, 17th edition, sections 14.34 (ibid.), 14.40 (several citations in one note), 14.260 (quoted in).
"""

from __future__ import annotations

import functools
import re

from refman.references.list_number import Numbered
from refman.references.one_line import OneLine

# Most references are told by how they begin to have none.
_BEGIN = tuple(
    """Quoted |Cited |Qtd|As quoted |As cited |Zit|Cité|Citado |Citada |Citato |Cit. |Ibid|ibid|Ebd|ebd|Ebenda|Ivi
    |Vgl. ebd|Vgl. ibid|See ibid|Cf. ibid|Siehe ebd|S. ebd|Voir ibid""".replace("\n    ", "").split("|")
)
_LONGEST = 120


def without_pointer(found: Numbered) -> tuple[Numbered, str]:
    """The work behind what points to it, and what of that is to be kept ("" where it only says who quotes it)."""
    text = found.line.text
    if not text.lstrip().startswith(_BEGIN):
        return found, ""
    match = _quoted().match(text) or _again().match(text[:_LONGEST])
    if match is None:
        return found, ""
    end = match.end()
    offsets = found.line.offsets[end:] or tuple(range(end, len(text)))
    rest = Numbered(OneLine(text[end:], offsets), found.number, found.start, found.end)
    return rest, match["kept"] if "kept" in match.re.groupindex else ""


@functools.cache
def _quoted() -> re.Pattern[str]:
    """Samples: "Quoted in ", "As cited in ", "Zit. nach: ", "Cité dans ", "Citado en "."""
    return re.compile(
        r"\s*(?:(?:(?:As )?(?:[Qq]uoted|[Cc]ited)|Qtd\.?) (?:in|from|by)|Zit(?:iert|\.) (?:nach|in|bei)|Cité(?:e|s|es)? (?:dans|par|in)"
        r"|Citad[oa]s? (?:en|por|em)|Cit(?:ato|\.) (?:in|da)):? (?=[^\W\d_a-z]|[“„«\"])"
    )


@functools.cache
def _again() -> re.Pattern[str]:
    """Samples: "Ibid., p. 12; see also ", "Vgl. ebd., S. 45; "."""
    return re.compile(
        r"\s*(?P<kept>(?:(?:[Vv]gl\.|[Ss]ee|[Cc]f\.|[Ss]iehe|S\.|[Vv]oir) )?(?:[Ii]bid(?:em)?|[Ee]bd|[Ee]benda|[Ii]vi)\b[^;]{0,40}); ?"
        r"(?:(?:and|und|et|e|y) )?(?:(?:see|cf\.|vgl\.|siehe|voir)(?: (?:also|auch|aussi|anche|ferner))?:? )?(?=[^\W\d_a-z]|[“„«\"])"
    )
