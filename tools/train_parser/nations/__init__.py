"""How lists are laid out where the citation styles of English and German are not the custom: a data table.

ISO 690 in Czech and Slovak theses, GOST in Russian, Ukrainian and Belarusian, ABNT in Portuguese, and the forms of Polish,
Hungarian, Romanian, South Slavic, Turkish, Greek, Finnish, Nordic, Baltic, Catalan, Spanish and Indonesian lists.
Layouts as in `templates.py`; titles, houses and journals are made up or are facts of the country.

Sources: ISO 690:2010 and 2021; GOST 7.1-2003, GOST R 7.0.5-2008, GOST R 7.0.100-2018; DSTU 8302:2015; ABNT NBR 6023:2018.
"""

from __future__ import annotations

from tools.train_parser.nations import east_slavic, northern, others, romance, south_slavic, west_slavic
from tools.train_parser.nations.nation import Nation

# Each with how often it is drawn.
NATIONS: tuple[tuple[Nation, float], ...] = (
    (west_slavic.CZECH, 3.0),
    (west_slavic.SLOVAK, 1.0),
    (east_slavic.RUSSIAN, 4.0),
    (east_slavic.UKRAINIAN, 1.2),
    (east_slavic.BULGARIAN, 0.6),
    (west_slavic.POLISH, 2.0),
    (others.HUNGARIAN, 1.0),
    (romance.ROMANIAN, 1.0),
    (south_slavic.CROATIAN, 1.0),
    (south_slavic.SLOVENE, 0.7),
    (south_slavic.SERBIAN, 0.7),
    (others.TURKISH, 1.5),
    (others.GREEK, 0.7),
    (northern.FINNISH, 0.8),
    (northern.SWEDISH, 1.0),
    (northern.DANISH, 0.9),
    (northern.DUTCH, 1.0),
    (northern.BALTIC, 0.6),
    (romance.BRAZILIAN, 3.0),
    (romance.SPANISH, 2.0),
    (romance.CATALAN, 0.4),
    (others.INDONESIAN, 1.0),
)
