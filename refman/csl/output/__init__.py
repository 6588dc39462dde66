"""Output formats: one module each, with `text(spans)` and `bibliography(bibliography)`."""
