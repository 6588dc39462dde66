"""refman: a citation and reference manager for the terminal."""

__version__ = "0.1.0"
