"""CSL: references and citations in a style, as rich text.

    from refman.csl.catalogue import load_style            # "apa", a path, or XML; StyleError names close styles
    from refman.csl.processor import Processor
    from refman.csl.output import text, html               # each: text(spans) -> str, bibliography(...) -> str

    processor = Processor(load_style("apa"), "en-US")
    bibliography = processor.bibliography(references)      # Reference values or CSL-JSON dicts
    for entry in bibliography.entries:                     # entry.id, entry.text: a tuple of TextSpan
        for span in entry.text:                            # span.text, span.format, span.variable
            ...

`span.variable` is the innermost CSL variable that the words came from ("title", "issued", "author" …); inside a name
it is the name part ("family", "given", "suffix", "dropping-particle", "non-dropping-particle", "literal").
`span.variables` holds the path from the outside in: ("author", "family"). Both are empty for a style's own words and
punctuation. The concatenation of `span.text` is the entry's text, so spans are exact fields of it.
`refman.csl.output.json` gives the same as JSON.
"""
