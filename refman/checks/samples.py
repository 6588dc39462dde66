"""The small article of two entries that the cases of many rules are made from."""

TEXT = "Birds sing (Ilves, 2004), fish swim (Noor, 1990)."
LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
)
