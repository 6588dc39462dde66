"""Lists of names, split and told apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.model.names import Name
from refman.references.names import names_from_text

CASES = {
    "Okafor, B. N., & Lindqvist, H.": "Okafor/B. N.|Lindqvist/H.",
    "Kilpatrick GJ, Baker J": "Kilpatrick/GJ|Baker/J",
    "Le Gall JR, Lemeshow S": "Le Gall/JR|Lemeshow/S",
    "J. M. Draper and W. W. Carlson": "Draper/J. M.|Carlson/W. W.",
    "J.R. Mettke": "Mettke/J.R.",
    "C.-K. Chiu, J. C. Y. Teo, and S. Ryu": "Chiu/C.-K.|Teo/J. C. Y.|Ryu/S.",
    "Raymond, Leigh, Daniel Kelly, e Erin Hennes": "Raymond/Leigh|Kelly/Daniel|Hennes/Erin",
    "Müller Jentsch, W./Sperling, H.": "Müller Jentsch/W.|Sperling/H.",
    "ZELLE, R. M.; HARRISON, J. C.": "ZELLE/R. M.|HARRISON/J. C.",
    "Li Ming and Zhang Wei": "Li/Ming|Zhang/Wei",
    "Wei Zhang and Ming Li": "Zhang/Wei|Li/Ming",
    "Park Chung-hee": "Park/Chung-hee",
    "Hu Jintao": "Hu/Jintao",
    "Liao, Renjie, Yujia Li, Yang Song": "Liao/Renjie|Li/Yujia|Song/Yang",
    "KLAPISCH-ZUBER Christiane": "KLAPISCH-ZUBER/Christiane",
    "García Márquez, Gabriel": "García Márquez/Gabriel",
    "Nordenstreng, K., Björk, U. J., & Lauk, E.": "Nordenstreng/K.|Björk/U. J.|Lauk/E.",
    "Horn, N./Kocka, J.": "Horn/N.|Kocka/J.",
    "Gamoran Adam": "Gamoran/Adam",
    "Whitfield, Thomas": "Whitfield/Thomas",
    "Petit, Marc et Anne Roux": "Petit/Marc|Roux/Anne",
    "Smith, J., Jr., & Jones, K.": "Smith/J.|Jones/K.",
    "McIver KS, Scott JR.": "McIver/KS|Scott/JR",
    "Wessler SR, Davis SR": "Wessler/SR|Davis/SR",
    "Accordino, M. P. & Guerney, Jr., B. G.": "Accordino/M. P.|Guerney/B. G.",
    "Gallup Jr., G. G., & Maser, J. D.": "Gallup/G. G.|Maser/J. D.",
    "Gamoran Adam.": "Gamoran/Adam",
    "Turner, Katz and Hurd": "Turner/|Katz/|Hurd/",
    "Bonachea, Ramon L. & San Martin, Marta": "Bonachea/Ramon L.|San Martin/Marta",
    "HWANG, S. Y., KIM, J. Y., LI, Q. & de BOER, H. Y.": "HWANG/S. Y.|KIM/J. Y.|LI/Q.|BOER/H. Y.",
    "Smith MR, Court DW, Kiser ET, Trust TJ": "Smith/MR|Court/DW|Kiser/ET|Trust/TJ",
    "Sachse, S./Budde, N./Rinker, T.-A.": "Sachse/S.|Budde/N.|Rinker/T.-A.",
    "Walter Benjamin": "Benjamin/Walter",
    "Benjamin Walter": "Walter/Benjamin",
    "Mann Thomas": "Mann/Thomas",
    "Lu-Yun Lian and Gordon Roberts": "Lian/Lu-Yun|Roberts/Gordon",
    "Estermann Josef, Page Julie, Streckeisen Ursula": "Estermann/Josef|Page/Julie|Streckeisen/Ursula",
    "Malaquias SG, Sant’Ana SMCS, Ferreira PS": "Malaquias/SG|Sant’Ana/SMCS|Ferreira/PS",
    "Lenoir (Pierre) et Roux (Jean-Marie)": "Lenoir/Pierre|Roux/Jean-Marie",
    "Lenoir (P.), Roux (J.-M.)": "Lenoir/P.|Roux/J.-M.",
    "Roux, Colin (Colin James)": "Roux/Colin (Colin James)",
    "NOVÁK, Jan a Petr SVOBODA": "NOVÁK/Jan|SVOBODA/Petr",
    "J. L. Borg and M. A. Renard": "Borg/J. L.|Renard/M. A.",
    "P. Shed, R. Scheep, and W. Smith.": "Shed/P.|Scheep/R.|Smith/W.",
    "Chu S, Noon B, Trust TJ.": "Chu/S|Noon/B|Trust/TJ",
    "Wieland J.": "Wieland/J.",
    "Calvi, Italo.": "Calvi/Italo",
    "Doe, Jane, Richard Roe, and Peter Poe": "Doe/Jane|Roe/Richard|Poe/Peter",
    "Leonardo López Luján": "López Luján/Leonardo",
    "José Ortega y Gasset": "Ortega y Gasset/José",
    "Mario Roe y Juan Doe": "Roe/Mario|Doe/Juan",
    "Edwin and Willa Muir": "Muir/Edwin|Muir/Willa",
    "Brackwater and Xyla Muir": "Brackwater/|Muir/Xyla",
    "D. Roe, S. Fogwell Hoogerheide, and G. Doe": "Roe/D.|Fogwell Hoogerheide/S.|Doe/G.",
    "Stavros Roe, J. Hyam Rubinstein, and N. R. Doe": "Roe/Stavros|Rubinstein/J. Hyam|Doe/N. R.",
    "De Rosa SC, Brenchley JM": "De Rosa/SC|Brenchley/JM",
    "KIM, Hyung Kyu, LEE, Sang Ho": "KIM/Hyung Kyu|LEE/Sang Ho",
    "Ley D, Roe A": "Ley/D|Roe/A",
    "MacDonald and VanderMeer": "MacDonald/|VanderMeer/",
    "HeinrichMüller": "Müller/Heinrich",
    "PeskinME": "PeskinME/",
    "Ontario City Library, et Robert H. Collins": "/|Collins/Robert H.",
    "Samoyault, Jean-Pierre, and Société des Amis": "Samoyault/Jean-Pierre|/",
    "Matthew Teichman and University of Chicago": "Teichman/Matthew|/",
    "B. Gentili – G. Paioni": "Gentili/B.|Paioni/G.",
    "F.Ahl - H. Roisman": "Ahl/F.|Roisman/H.",
    "Müller-Jentsch, W. – Weber, K.": "Müller-Jentsch/W.|Weber/K.",
    "Gasteiger – Klicpera, B.": "Gasteiger – Klicpera/B.",
    "fr. M. Bouzaher": "Bouzaher/M.",
    "Financial Times": "/",
    "MÓRICOVÁ, Želmíra a Slávka HRMO": "MÓRICOVÁ/Želmíra|HRMO/Slávka",
    "NOVÁK, Jan, Salomé SOUSA VIEIRA – Alojz MACH": "NOVÁK/Jan|SOUSA VIEIRA/Salomé|MACH/Alojz",
    "DE LA ROE Adelaida; GAITÁN ANGULO Walter": "ROE/Adelaida|GAITÁN ANGULO/Walter",
    "SOUZA CORREIA, Leonardo Carlos Eduardo": "SOUZA CORREIA/Leonardo Carlos Eduardo",
    "Sušnik, Tina in Bryan Doe": "Sušnik/Tina|Doe/Bryan",
    "Tudor, Răzvan C. și Aurica Gheorghiu": "Tudor/Răzvan C.|Gheorghiu/Aurica",
    "Sihombing, D. dan Pertiwi, A. N.": "Sihombing/D.|Pertiwi/A. N.",
    "Ζολώτας, Ι. και Σπυριδάκη, Χ.": "Ζολώτας/Ι.|Σπυριδάκη/Χ.",
    "Katona Rudolf és Mezei Erik": "Katona/Rudolf|Mezei/Erik",
    "Hajdu Anna, Barta Norbert – Deák Albert": "Hajdu/Anna|Barta/Norbert|Deák/Albert",
    "Ó Conbhuidhe, Ambrose": "Ó Conbhuidhe/Ambrose",
    "Roe, Sara; Katharina Urbann, Karla Doe & Pia Bienstein": "Roe/Sara|Urbann/Katharina|Doe/Karla|Bienstein/Pia",
    "Women in Black": "Black/Women in",
    "Nguyễn Văn An, Trần Thị Bình": "Nguyễn/Văn An|Trần/Thị Bình",
    "CARLO DA MOLO": "MOLO/CARLO",
    "Roe, Stephan unter Mitarbeit von Anna Doe": "Roe/Stephan|Doe/Anna",
    "Hermann Paul. Neubearbeitet von Kurt Roe": "Paul/Hermann|Roe/Kurt",
    # Initials that are "and others" in other languages, where they are small.
    "El-Roe, E.A.": "El-Roe/E.A.",
    "Roe, J., & Doe, U.A.": "Roe/J.|Doe/U.A.",
    "Dorner RP, Calder VD": "Dorner/RP|Calder/VD",
    "KRAMER TA, POOLE AW, GU W, KONING APJ de": "KRAMER/TA|POOLE/AW|GU/W|KONING/APJ",
    "Yang Y kui, Thomsen DA": "Yang/Y kui|Thomsen/DA",
    "A Daly, E Havis, J-L Durand": "Daly/A|Havis/E|Durand/J-L",
    "François Morel, M. Bourdin, M.Gensol": "Morel/François|Bourdin/M.|Gensol/M.",
    "Marks Gary, Francois Nielsen, Jane E. Salk": "Marks/Gary|Nielsen/Francois|Salk/Jane E.",
    "Huber, Johannes, and Dirk Konrad, Dirk": "Huber/Johannes|Konrad/Dirk",
    "Bosco, Anna and Susannah Verne, S.": "Bosco/Anna|Verne/Susannah",
    "Combel Hélène, Hmedi Chokri, Siméon Johanna": "Combel/Hélène|Hmedi/Chokri|Siméon/Johanna",
    "G.R. Evers and Martyn Percy": "Evers/G.R.|Percy/Martyn",
    "Golay M .J .E": "Golay/M.J.E",
    "Knox, J., & Dove, A. G. (Arthur G.).": "Knox/J.|Dove/A. G. (Arthur G.)",
    "홍길동, 박종필, et 송교준": "홍길동/|박종필/|송교준/",
    "홍길동, Sharp, D., Roe, J.": "홍길동/|Sharp/D.|Roe/J.",
}


@pytest.mark.parametrize(("text", "expected"), CASES.items())
def test_people(text: str, expected: str) -> None:
    names, others = names_from_text(text)
    assert "|".join(f"{name.family}/{name.given}" for name in names) == expected
    assert not others


@pytest.mark.parametrize(
    "text",
    [
        "World Health Organization",
        "Council NC",
        "Ministère des Armées",
        "Ministero della Difesa",
        "Statistisches Bundesamt",
        "U.S. Department of Health and Human Services",
        "World Health Organization (WHO)",
        "Office for National Statistics",
        "OECD",
        "UN General Assembly",
        "OpenAI",
        "WorldFish",
        "RedRoseTemplate",
        "PlanckCollaboration",
        "Castle Films",
        "Børne- og Undervisningsministeriet",
        "KULTUR- UND SPORTAMT",
        "Int’l Mar. Org",
        "Department of Health and Human Services",
        "Office of Science and Technology Policy",
        "National Oceanic and Atmospheric Administration",
        "Ministerio de Educación y Ciencia",
        "University of Oxford, Faculty of Law",
        "Texas A&M Transportation Institute",
    ],
)
def test_organisations_stay_whole(text: str) -> None:
    assert names_from_text(text)[0] == (Name(literal=text),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Institute of Salt and National Research Council", "Institute of Salt|National Research Council"),
        ("Royal Dock Labour Board and Royal Dock Labour Fund", "Royal Dock Labour Board|Royal Dock Labour Fund"),
        ("Salt Assessment Agency & Salt Assessment Agency", "Salt Assessment Agency|Salt Assessment Agency"),
        ("Comisión Tripartita y Universidad del Rosario", "Comisión Tripartita|Universidad del Rosario"),
        (
            "Ocean Studies Board, Division on Salt, & National Academies of Sciences, Engineering, and Medicine",
            "Ocean Studies Board|Division on Salt|National Academies of Sciences, Engineering, and Medicine",
        ),
        ("Food and Salt Organization, & World Salt Programme", "Food and Salt Organization|World Salt Programme"),
        ("Mandel, Nelson, Africa Fund, and National Union of Salt", "Mandel|Africa Fund|National Union of Salt"),
        ("H. Lu and Leeds Public Health Center", "Lu|Leeds Public Health Center"),
        ("European Salt Bank, Tina Roe, Maximilian Doe", "European Salt Bank|Roe|Doe"),
        ("Aydın-Roe S, Istituto Affari Salati", "Aydın-Roe|Istituto Affari Salati"),
        ("Bonn A, Leibniz-Institut für Salz und Information", "Bonn|Leibniz-Institut für Salz und Information"),
    ],
)
def test_bodies_in_one_list_with_others(text: str, expected: str) -> None:
    assert [name.family or name.literal for name in names_from_text(text)[0]] == expected.split("|")


def test_a_project_team_after_people_with_bare_capitals() -> None:
    names, _ = names_from_text("Paulley A, Metcalfe R, Egan M, RISCS Project Team")
    assert [name.family or name.literal for name in names] == ["Paulley", "Metcalfe", "Egan", "RISCS Project Team"]


def test_organisations_among_people() -> None:
    names, _ = names_from_text("Tramm, I. & Niels Bohr Library & Archives")
    assert [name.family or name.literal for name in names] == ["Tramm", "Niels Bohr Library & Archives"]
    names, _ = names_from_text("Knowles, B., Burns, R., & English Northern Philharmonia")
    assert [name.family or name.literal for name in names] == ["Knowles", "Burns", "English Northern Philharmonia"]


@pytest.mark.parametrize("tail", [" et al.", ", et al.", " u.a.", " y otros", " and others", " et al"])
def test_more_than_are_named(tail: str) -> None:
    names, others = names_from_text(f"Smith, J., Doe, K.{tail}")
    assert [name.family for name in names] == ["Smith", "Doe"]
    assert others


def test_more_than_are_named_before_the_last() -> None:
    names, others = names_from_text("Guy GH, Oxley AD, et al; GRADE Working Group")
    assert names == (Name("Guy", "GH"), Name("Oxley", "AD"), Name(literal="GRADE Working Group"))
    assert others


def test_a_collective() -> None:
    assert names_from_text("LESNÝ, Ján a kol.") == ((Name("LESNÝ", "Ján"),), True)


def test_particles_with_a_capital_before_small_ones() -> None:
    assert names_from_text("Thijs Bol and Herman G. Van de Weerd")[0][1] == Name(
        "Weerd", "Herman G.", non_dropping_particle="Van de"
    )


def test_particles_have_their_place() -> None:
    assert names_from_text("van der Berg, J.")[0] == (Name("Berg", "J.", non_dropping_particle="van der"),)
    assert names_from_text("Beethoven, L. van")[0] == (Name("Beethoven", "L.", dropping_particle="van"),)
    assert names_from_text("Sousa Santos, Boaventura de.")[0] == (
        Name("Sousa Santos", "Boaventura", dropping_particle="de"),
    )
    assert names_from_text("Vincent van Gogh")[0] == (Name("Gogh", "Vincent", non_dropping_particle="van"),)


def test_suffixes_are_no_names() -> None:
    assert names_from_text("King, Martin Luther, Jr.")[0] == (Name("King", "Martin Luther", suffix="Jr."),)


_FAMILIES = "Okafor Lindqvist García Nguyen Wang Li Ó’Brien Dubois Šimůnek Østergård Ivanova Haddad Tanaka Rossi Roe-Doe Ng".split()
_PARTICLES = ["", "", "", "van ", "de ", "von der ", "de la "]
_INITIALS = st.lists(st.sampled_from("ABCDEFGHIJKLMNOPRSTUVWYZ"), min_size=1, max_size=3).filter(
    # Letters that are a suffix as well, or an "and" in capitals.
    lambda letters: "".join(letters) not in ("II", "III", "IV", "ET", "UND", "SRA", "JNR", "SNR")
)
_PERSON = st.tuples(st.sampled_from(_FAMILIES), st.sampled_from(_PARTICLES), _INITIALS)
_STYLES = {
    "Roe, J. K.": lambda family, particle, letters: f"{particle}{family}, {' '.join(f'{one}.' for one in letters)}",
    "Roe, J.K.": lambda family, particle, letters: f"{particle}{family}, {''.join(f'{one}.' for one in letters)}",
    "Roe JK": lambda family, particle, letters: f"{particle}{family} {''.join(letters)}",
    "Roe J.K.": lambda family, particle, letters: f"{particle}{family} {''.join(f'{one}.' for one in letters)}",
    "J. K. Roe": lambda family, particle, letters: f"{' '.join(f'{one}.' for one in letters)} {particle}{family}",
    "J.K. Roe": lambda family, particle, letters: f"{''.join(f'{one}.' for one in letters)} {particle}{family}",
}


@given(
    st.lists(_PERSON, min_size=1, max_size=6),
    st.sampled_from(sorted(_STYLES)),
    st.sampled_from([", ", "; "]),
    st.sampled_from([" and ", " & ", ", and ", " und ", " et ", " y ", ", & "]),
)
def test_every_name_and_initial_of_a_list_is_kept(
    people: list[tuple[str, str, list[str]]], style: str, between: str, last: str
) -> None:
    shown = [_STYLES[style](*person) for person in people]
    joined = between if style == "Roe JK" else last
    text = between.join(shown[:-1]) + (joined if len(shown) > 1 else "") + shown[-1]
    names, others = names_from_text(text)
    found = [(name.family, name.given.replace(".", "").replace(" ", "")) for name in names]
    assert found == [(family, "".join(letters)) for family, _, letters in people]
    assert not others
