"""PDF, read in a child process: its library is written in C, and a bad file must not take refman down."""
