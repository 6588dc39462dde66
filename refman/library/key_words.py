"""Words that say nothing in a key: articles, prepositions and conjunctions of some languages."""

SKIPPED = frozenset(
    """
    a ab about above across after against al along am amid among an and anti around as at aus be before behind below
    beneath beside besides between beyond but by c con contra d da dal dalla das de degli dei del dell della delle den der
    des despite die do dos down du durch during e ed ein eine einer eines el en et except für fur for from gli het how i il
    im in inside into is it its l la las le les like lo los mit n near nor nos o of off on onto or os out over past per plus
    pour s since so sobre some sul sull sulla sur than that the their this through throughout til to toward towards u um
    un una und under underneath une uno unlike until up upon van versus via vom von vs was what when where which while why
    with within without y yet zu zum zur
    """.split()
)
