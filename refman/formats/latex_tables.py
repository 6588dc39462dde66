"""LaTeX's ordinary commands and what they stand for; the rest is asked of pylatexenc's tables."""

from __future__ import annotations

# Accent command -> combining character. Letters are composed with it (NFC).
ACCENTS = {
    '"': "\u0308", "'": "\u0301", "`": "\u0300", "^": "\u0302", "~": "\u0303", "=": "\u0304", ".": "\u0307",
    "u": "\u0306", "v": "\u030c", "H": "\u030b", "c": "\u0327", "k": "\u0328", "r": "\u030a", "b": "\u0331",
    "d": "\u0323", "t": "\u0361", "h": "\u0309", "G": "\u030f", "U": "\u030e", "C": "\u030f",
    "hat": "\u0302", "tilde": "\u0303", "bar": "\u0304", "vec": "\u20d7", "dot": "\u0307", "ddot": "\u0308",
    "acute": "\u0301", "grave": "\u0300", "breve": "\u0306", "check": "\u030c", "overline": "\u0304",
    "mathring": "\u030a", "widehat": "\u0302", "widetilde": "\u0303",
    "textcommabelow": "\u0326", "cb": "\u0326", "textogonekcentered": "\u0328", "capitalcedilla": "\u0327",
    "underline": "",
}  # fmt: skip

# Command without arguments -> text.
SYMBOLS = {
    "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å",
    "ss": "ß", "SS": "ẞ", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "dj": "đ", "DJ": "Đ", "th": "þ", "TH": "Þ",
    "ng": "ŋ", "NG": "Ŋ", "textordfeminine": "ª", "textordmasculine": "º", "textcelsius": "℃",
    "textendash": "–", "textemdash": "—", "textquoteleft": "‘", "textquoteright": "’", "textquotesingle": "'",
    "textquotedblleft": "“", "textquotedblright": "”", "textquotedbl": '"', "quotedblbase": "„",
    "quotesinglbase": "‚", "guillemotleft": "«", "guillemotright": "»", "guillemetleft": "«",
    "guillemetright": "»", "guilsinglleft": "‹", "guilsinglright": "›", "glqq": "„", "grqq": "“", "flqq": "«",
    "frqq": "»", "glq": "‚", "grq": "‘", "flq": "‹", "frq": "›", "lq": "‘", "rq": "’", "textasciigrave": "`",
    "ldots": "…", "dots": "…", "textellipsis": "…", "cdots": "⋯", "textbackslash": "\\", "backslash": "\\",
    "textasciitilde": "~", "textasciicircum": "^", "textbar": "|", "textless": "<", "textgreater": ">",
    "textunderscore": "_", "textbraceleft": "{", "textbraceright": "}", "lbrace": "{", "rbrace": "}",
    "textdollar": "$", "textexclamdown": "¡", "textquestiondown": "¿", "textsection": "§", "S": "§", "P": "¶",
    "textparagraph": "¶", "pounds": "£", "textsterling": "£", "texteuro": "€", "euro": "€", "EUR": "€", "textyen": "¥",
    "copyright": "©", "textcopyright": "©", "textregistered": "®", "texttrademark": "™", "textdegree": "°",
    "degree": "°", "textmu": "µ", "textmicro": "µ", "textbullet": "•", "textperiodcentered": "·",
    "textperthousand": "‰", "textonehalf": "½", "textonequarter": "¼", "textthreequarters": "¾",
    "textonesuperior": "¹", "texttwosuperior": "²", "textthreesuperior": "³", "dag": "†", "ddag": "‡",
    "textdagger": "†", "textdaggerdbl": "‡", "slash": "/", "TeX": "TeX", "LaTeX": "LaTeX", "LaTeXe": "LaTeX2e",
    "BibTeX": "BibTeX", "bibTeX": "BibTeX", "XeTeX": "XeTeX", "LuaTeX": "LuaTeX", "quad": "\u2003", "qquad": "\u2003\u2003",
    "thinspace": "\u2009", "nobreakspace": "\u00a0", "space": " ", "enspace": "\u2002", "newline": " ", "par": "\n\n",
    "linebreak": " ", "textvisiblespace": "␣", "textnumero": "№", "No": "№", "hyphen": "-", "mbox": "",
    "times": "×", "div": "÷", "pm": "±", "mp": "∓", "cdot": "⋅", "infty": "∞", "leq": "≤", "le": "≤", "geq": "≥",
    "ge": "≥", "neq": "≠", "ne": "≠", "approx": "≈", "sim": "∼", "simeq": "≃", "equiv": "≡", "propto": "∝", "to": "→",
    "rightarrow": "→", "leftarrow": "←", "Rightarrow": "⇒", "leftrightarrow": "↔", "textrightarrow": "→",
    "in": "∈", "subset": "⊂", "cup": "∪", "cap": "∩", "forall": "∀", "exists": "∃", "partial": "∂", "nabla": "∇",
    "sum": "∑", "prod": "∏", "int": "∫", "ell": "ℓ", "hbar": "ℏ", "circ": "∘", "star": "⋆", "ast": "∗", "prime": "′",
    "ll": "≪", "gg": "≫", "perp": "⊥", "parallel": "∥", "otimes": "⊗", "oplus": "⊕", "dagger": "†", "angle": "∠",
    "langle": "⟨", "rangle": "⟩", "mid": "∣", "vert": "|", "Vert": "‖", "sqrt": "√", "wedge": "∧", "vee": "∨", "neg": "¬",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε", "zeta": "ζ", "eta": "η",
    "theta": "θ", "vartheta": "ϑ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π",
    "rho": "ρ", "varrho": "ϱ", "sigma": "σ", "varsigma": "ς", "tau": "τ", "upsilon": "υ", "phi": "ϕ", "varphi": "φ",
    "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π",
    "Sigma": "Σ", "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "log": "log", "ln": "ln", "exp": "exp",
    "sin": "sin", "cos": "cos", "tan": "tan", "min": "min", "max": "max", "lim": "lim",
    "ddots": "⋱", "vdots": "⋮", "mathsection": "§", "bibrangedash": "–", "bibrangessep": ", ", "autocap": "",
}  # fmt: skip

# Command that means nothing here and takes no argument.
SILENT = frozenset(
    """
    relax protect bgroup egroup begingroup endgroup noindent indent ignorespaces unskip null displaystyle textstyle
    scriptstyle left right limits nolimits sloppy xspace allowbreak nobreak newblock selectfont rmfamily sffamily
    normalfont rm sf normalsize small footnotesize scriptsize tiny large Large LARGE huge Huge upshape mdseries
    break hfill leavevmode nocorr unspace addspace adddot isdot addcolon addcomma addperiod addsemicolon
    nolinkurl boldmath unboldmath cal frenchspacing nonfrenchspacing ensuremath mathrm textrm text textnormal textup
    textmd textsf mathsf mathit mathnormal mathbb mathcal mathfrak mathscr operatorname textlatin foreignphrase
    hbox vbox fbox raggedright centering bibstring mathord mathop mathbin mathrel bigl bigr big Big
    DeclareRobustCommand makeatletter makeatother url path nohyphens href_ lowercase
    """.split()
)

# Command that takes this many arguments, all of which mean nothing in print.
DROPPED = {
    "vphantom": 1, "hphantom": 1, "phantom": 1, "noopsort": 1, "label": 1, "index": 1, "hspace": 1, "vspace": 1,
    "kern": 0, "cite": 0, "color": 1, "fontsize": 2, "fontfamily": 1, "selectlanguage": 1, "providecommand": 2,
}  # fmt: skip

# Command -> what stands before and after its argument, as CSL's rich text has it.
WRAPPERS = {
    "emph": ("<i>", "</i>"), "textit": ("<i>", "</i>"), "textsl": ("<i>", "</i>"), "mkbibemph": ("<i>", "</i>"),
    "mkbibitalic": ("<i>", "</i>"), "textbf": ("<b>", "</b>"), "mkbibbold": ("<b>", "</b>"), "mathbf": ("<b>", "</b>"),
    "boldsymbol": ("<b>", "</b>"), "textsuperscript": ("<sup>", "</sup>"), "mkbibsuperscript": ("<sup>", "</sup>"),
    "textsubscript": ("<sub>", "</sub>"), "mkbibsubscript": ("<sub>", "</sub>"),
    "textsc": ('<span style="font-variant:small-caps;">', "</span>"),
    "mkbibquote": ("“", "”"), "enquote": ("“", "”"), "mkbibparens": ("(", ")"), "mkbibbrackets": ("[", "]"),
    "textquote": ("“", "”"), "sup": ("<sup>", "</sup>"), "texttt": ("", ""), "underline": ("", ""), "uline": ("", ""),
}  # fmt: skip

# Declaration -> what it wraps up to the end of its group.
DECLARATIONS = {
    "em": ("<i>", "</i>"), "it": ("<i>", "</i>"), "itshape": ("<i>", "</i>"), "sl": ("<i>", "</i>"),
    "slshape": ("<i>", "</i>"), "bf": ("<b>", "</b>"), "bfseries": ("<b>", "</b>"),
    "sc": ('<span style="font-variant:small-caps;">', "</span>"),
    "scshape": ('<span style="font-variant:small-caps;">', "</span>"), "tt": ("", ""), "ttfamily": ("", ""),
}  # fmt: skip

# "\" and one character that is no letter and no accent.
ESCAPES = {
    "&": "&", "%": "%", "$": "$", "#": "#", "_": "_", "{": "{", "}": "}", " ": " ", "\n": " ", "\t": " ", "\\": " ",
    ",": "\u2009", ";": "\u2004", ":": "\u2005", ">": "\u2005", "!": "", "/": "", "-": "\u00ad", "@": "", "(": "", ")": "",
    "[": "", "]": "", "*": "*", "|": "‖", "+": "+", "<": "<", "?": "?", "3": "3",
}  # fmt: skip

SUPERSCRIPTS = dict(zip("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ"))
SUBSCRIPTS = dict(zip("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"))
