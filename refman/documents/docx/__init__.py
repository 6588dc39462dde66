"""Word files: read, annotated with comments, mended with tracked changes."""
