"""The types of work that CSL 1.0.2 knows, and the labels that a locator may have.

Source: CSL 1.0.2 specification, appendix III (types) and IV (locators).
"""

ITEM_TYPES = frozenset(
    """
    article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
    document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
    manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
    personal_communication post post-weblog regulation report review review-book software song speech standard thesis
    treaty webpage
    """.split()
)

LOCATOR_LABELS = frozenset(
    """
    act appendix article-locator book canon chapter column elocation equation figure folio issue line note opus page
    paragraph part rule scene section sub-verbo supplement table timestamp title-locator verse version volume
    """.split()
)
