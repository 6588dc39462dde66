# ruff: noqa: E501 - a data table
"""Countries, states and regions as they stand behind a city ("Orlando, Florida"), in small letters: a data table."""

from __future__ import annotations

COUNTRIES = frozenset(
    """
    afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia botswana
    brazil bulgaria cambodia cameroon canada chile china colombia congo croatia cuba cyprus czechia czechoslovakia denmark ecuador egypt
    england eritrea estonia ethiopia finland france georgia germany ghana greece guatemala haiti honduras hungary iceland india indonesia
    iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya
    liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia mali malta mauritius mexico moldova monaco mongolia montenegro
    morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru
    philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden
    switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen yugoslavia
    zambia zimbabwe america britain states kingdom emirates republic union federation africa asia europe
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
    louisiana maine maryland massachusetts mass michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico
    carolina dakota ohio oklahoma oregon pennsylvania penn tennessee texas utah vermont virginia washington wisconsin wyoming conn calif wash minn tenn colo ariz okla wisc nebr
    columbia ontario quebec québec alberta manitoba saskatchewan scotia brunswick newfoundland queensland victoria tasmania zealand
    surrey sussex kent essex devon norfolk suffolk yorkshire lancashire cheshire cornwall hertfordshire berkshire oxfordshire
    buckinghamshire gloucestershire middlesex somerset staffordshire leicestershire cambridgeshire hants herts bucks berks middx glos oxon
    deutschland österreich schweiz frankreich italien spanien griechenland türkei russland polen tschechien ungarn rumänien bulgarien
    niederlande belgien dänemark schweden norwegen finnland irland schottland großbritannien vereinigte usa ddr kroatien slowenien serbien
    bayern hessen sachsen thüringen brandenburg westfalen holstein pfalz baden württemberg niedersachsen tirol steiermark kärnten
    allemagne autriche suisse italie espagne grèce turquie russie pologne hongrie roumanie belgique danemark suède norvège finlande
    irlande écosse angleterre royaume brésil mexique maroc algérie tunisie sénégal chine japon inde égypte liban canada bretagne provence
    alemania francia italia españa grecia suiza turquía rusia polonia hungría bélgica suecia noruega inglaterra brasil méxico perú
    panamá japón egipto marruecos germania spagna svizzera austria portogallo inghilterra svezia norvegia belgio olanda russia ungheria
    alemanha itália espanha suíça rússia polónia holanda duitsland frankrijk italië spanje zwitserland oostenrijk engeland nederland
    belgië danmark sverige norge suomi polska česko slovensko magyarország hrvatska slovenija srbija türkiye россия беларусь украина
    казахстан беларусь україна ελλάδα
    """.split()
)
