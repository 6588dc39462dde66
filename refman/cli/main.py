"""The command line: finds the command, runs it, and turns what happens into an exit code.

Exit codes: 0 clean, 1 findings, 2 could not run, 3 our bug.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> None:
    """Run refman on `arguments` (default: the process's) and exit."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words in (["--version"], ["-V"]):
        from refman import __version__

        sys.stdout.write(f"refman {__version__}\n")
        sys.exit(0)
    import gc

    from refman.cli.run import run
    from refman.cli.streams import made_whole

    # A run makes values and ends: collecting while modules load costs a tenth of a short run and frees nothing.
    gc.set_threshold(100_000, 50, 50)
    made_whole()
    code = run(words)
    if arguments is None:
        # The process ends and gives all back at once: to search what it still holds for cycles costs another tenth.
        gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    main()
