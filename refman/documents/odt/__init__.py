"""OpenDocument texts: read, annotated, mended with tracked changes."""
