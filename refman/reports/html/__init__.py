"""The page to hand on: one file with the article, its list, and what was found."""
