"""The values that every room shares: references, documents, citations, findings. No input or output."""
