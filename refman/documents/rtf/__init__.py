"""Rich Text Format, read."""
