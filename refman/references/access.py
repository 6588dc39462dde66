# ruff: noqa: E501 - tables of phrases
"""When and where a page was read, in the words that lists of many languages have for it: by rule.

"[cit. 2023-01-14]", "(дата обращения: 13.01.2021)", "Acesso em: 02 mai. 2024, 14:20", "(Letöltés ideje: 2015. 03. 12.)".

Sources: ISO 690:2021, section 5.9; GOST R 7.0.100-2018, section 5.8; ABNT NBR 6023:2018, section 6.9; the APA's forms in translations.
"""

from __future__ import annotations

import functools
import re

from refman.references.labelling import Stretch
from refman.references.lexicon import MONTHS

# Phrases behind which the day stands, by language; what is written with a full stop may lack it.
_PHRASES = """cit|vid|citováno|citované|navštíveno|přístup|acesso em|acessado em|acessada em|acedido em|citado em|citado el|consultado em|consulta|consultat|consultado el|consultada el
fecha de consulta|último acceso|acceso el|acceso|recuperado el|recuperado em|consulté le|page consultée le|cité le|consultato il|ultimo accesso|accesso|citato il|abgerufen am|zugegriffen am|zugegriffen|zugriff am|zugriff|abruf am|aufgerufen am|konsultiert am|eingesehen am|besucht am|geprüft am|citiert am
дата обращения|дата звернення|дата доступа|дата доступу|посетен на|последно посетен|прегледан|dostęp|data dostępu|dostęp w dniu|pobrano|pobrane|accesat la data de|accesat în data de|accesat la|consultat la|accesat
pristupljeno|pristupano|datum pristupa|preuzeto|posjećeno|pristup|pridobljeno|dostopno|dostop|erişim tarihi|erişim|erişildi|e\\.t|letöltés ideje|letöltés dátuma|utolsó letöltés|letöltés|letöltve|megtekintve|hozzáférés
viitattu|luettu|haettu|hämtad|läst|hentet|lest|besøgt|lokaliseret|geraadpleegd op|geraadpleegd|opgehaald op|diakses pada tanggal|diakses pada|diakses|diunduh pada|diunduh|πρόσβαση στις|τελευταία πρόσβαση|πρόσβαση
ανακτήθηκε στις|ανακτήθηκε|žiūrėta|skatīts|vaadatud|truy cập ngày|date of last access|date of access|date accessed|access date|last access|last accessed|downloaded on|downloaded|accessed on|accessed|retrieved on|retrieved|cited on|cited|viewed on|viewed""".replace(
    "\n", "|"
)
# One of these words stands in each phrase.
READ = frozenset(
    form
    for word in """cit vid citováno citované navštíveno přístup acesso acessado acessada acedido citado consulta consultat consultado consultada acceso recuperado
    consulté consultée cité consultato accesso citato abgerufen zugegriffen zugriff abruf aufgerufen konsultiert eingesehen besucht geprüft citiert обращения звернення доступа доступу посетен прегледан dostęp dostępu pobrano
    pobrane accesat pristupljeno pristupano pristupa preuzeto posjećeno pristup pridobljeno dostopno dostop erişim erişildi e.t letöltés letöltve megtekintve hozzáférés viitattu luettu
    haettu hämtad läst hentet lest besøgt lokaliseret geraadpleegd opgehaald diakses diunduh πρόσβαση ανακτήθηκε žiūrėta skatīts vaadatud cập accessed access downloaded retrieved cited viewed adresinden""".split()
    for form in (word, word.capitalize(), word.upper())
)  # fmt: skip
_YEAR = r"(?:199|20[0-4])\d"


@functools.cache
def _around_address() -> re.Pattern[str]:
    """Samples: "12 Mart 2020 tarihinde https://a.org adresinden erişildi", "https://a.org adresinden 12.03.2020 tarihinde alınmıştır"."""
    day = rf"\d{{1,2}}(?:[./-]\d{{1,2}}[./-]| [^\W\d_]{{3,8}} ){_YEAR}"
    return re.compile(
        rf"(?P<lead>(?P<before>{day}) tarihinde )?(?P<url>(?:https?://|www\.)[^\s<>]+) "
        rf"(?P<tail>adresinden(?: (?P<behind>{day}) tarihinde)?(?: [^\W\d_]{{4,16}})?)(?=[.,;)\]]|$)"
    )


@functools.cache
def _access() -> re.Pattern[str]:
    figures = rf"\d{{1,2}}/\d{{1,2}}/\d\d(?!\d)|{_YEAR}(?:[-./]|\. )\d{{1,2}}(?:[-./]|\. )\d{{1,2}}\.?|\d{{1,2}}(?:[./-]|\. )\d{{1,2}}(?:[./-]|\. ){_YEAR}\.?"
    word = r"[^\W\d_]{3,12}\.?"
    day = (
        rf"{figures}|\d{{1,2}}(?:\.|º|er|st|nd|rd|th)? ?(?:de |d[’'])?(?P<month>{word}),? (?:de |del )?{_YEAR}"
        rf"|{_YEAR}[.,]? (?:m\. )?(?P<month2>{word})(?: \d{{1,2}}(?:\.| d\.)?)?|(?P<month3>{word}) \d{{1,2}}, {_YEAR}"
    )
    hour = r"(?:(?:,| a las| às| v| um| at)? \d{1,2}[:.h]\d\d(?::\d\d)?)?"
    return re.compile(
        rf"(?<![\w-])(?i:{_PHRASES})(?:\.?:|\.)? \(?(?P<accessed>(?:{day}){hour})(?: ?[гr]\.(?=[)\]]))?(?=[)\].,;»< ]|$)"
    )


def day_of_access(raw: str) -> list[Stretch]:
    """Where the day stands on which an address was read; the words that say so are done with. Nothing where no such phrase is."""
    around = _around_address().search(raw) if "adresinden" in raw else None
    if around:
        days = [(*around.span(name), "accessed") for name in ("before", "behind") if around[name]]
        done = [(*around.span(name), "again") for name in ("lead", "tail") if around[name]]
        return [*done, *days, (*around.span("url"), "URL")]
    for found in _access().finditer(raw):
        month = found["month"] or found["month2"] or found["month3"]
        if month is None or month.lower().rstrip(".") in MONTHS:
            return [(*found.span(), "again"), (*found.span("accessed"), "accessed")]
    return []
