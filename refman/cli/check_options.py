"""The options of `refman check`, and the settings that they and the settings file make together."""

from __future__ import annotations

import datetime
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

if TYPE_CHECKING:
    from refman.api.config import Config, Settings

FilesArgument = Annotated[
    list[str], typer.Argument(metavar="FILE...", help="Articles, folders, globs; - is standard input.")
]
FixOption = Annotated[bool, typer.Option("--fix", help="Mend what is safe, in place.")]
UnsafeOption = Annotated[bool, typer.Option("--unsafe-fixes", help="Mend what needs your eye, too.")]
DiffOption = Annotated[bool, typer.Option("--diff", help="Show what --fix would change; write nothing.")]
RestyleOption = Annotated[
    str, typer.Option("--restyle", metavar="STYLE", help="Set the whole list anew in a CSL style, in place.")
]
SelectOption = Annotated[
    str, typer.Option("--select", metavar="CODES", help="Run these rules alone: CIT,REF001 or ALL.")
]
ExtendOption = Annotated[str, typer.Option("--extend-select", metavar="CODES", help="Run these rules as well.")]
IgnoreOption = Annotated[str, typer.Option("--ignore", metavar="CODES", help="Leave these rules out.")]
StyleOption = Annotated[
    str,
    typer.Option(
        "--style",
        metavar="STYLE",
        help="apa, chicago-author-date, chicago-notes, harvard, mla, vancouver; auto: from the list.",
    ),
]
SystemOption = Annotated[
    str,
    typer.Option(
        "--system",
        metavar="SYSTEM",
        help="author-date, author-page, numeric, superscript, notes, keys; auto: from the text.",
    ),
]
FormatOption = Annotated[
    str,
    typer.Option(
        "--output-format", metavar="FORMAT", help="text, concise, json, jsonl, sarif, github, gitlab, junit, rdjson."
    ),
]
AnnotateOption = Annotated[
    str, typer.Option("--annotate", metavar="FILE", help="Write a Word or ODT article with the findings as comments.")
]
OutputOption = Annotated[
    str,
    typer.Option(
        "--output", "--output-file", "-o", metavar="FILE", help="Write the report, or with --fix the article, to FILE."
    ),
]
ReportOption = Annotated[
    str, typer.Option("--report", metavar="FILE", help="Write a page to hand on (HTML) to FILE as well.")
]
WatchOption = Annotated[bool, typer.Option("--watch", help="Check again whenever a file changes, until Ctrl-C.")]
PagerOption = Annotated[bool, typer.Option("--pager", help="Show the findings in your pager ($PAGER).")]
BaselineOption = Annotated[
    str, typer.Option("--baseline", metavar="FILE", help="Leave out the findings that FILE holds.")
]
WriteBaselineOption = Annotated[
    str, typer.Option("--write-baseline", metavar="FILE", help="Put all findings aside in FILE.")
]
JobsOption = Annotated[
    int, typer.Option("--jobs", "-j", metavar="N", min=0, help="Processes; 0: as many as processors.")
]
StdinOption = Annotated[str, typer.Option("--stdin-filename", metavar="NAME", help="What to call standard input.")]
FailOnOption = Annotated[
    str, typer.Option("--fail-on", metavar="SEVERITY", help="Exit 1 on error, warning (default), info, or never.")
]
ExitZeroOption = Annotated[bool, typer.Option("--exit-zero", help="Exit 0 whatever is found.")]
StatisticsOption = Annotated[bool, typer.Option("--statistics", help="Count findings by rule.")]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="Findings alone: no notes, no summary.")]
LibraryOption = Annotated[
    str,
    typer.Option("--library", metavar="PLACE", help="A library or bibliography file that knows what entries lack."),
]
ConfigOption = Annotated[
    str, typer.Option("--config", metavar="FILE", help="Settings from FILE, not from the nearest refman.toml.")
]


class Chosen(NamedTuple):
    """What the options say of rules and style; "" where they say nothing."""

    select: str = ""
    extend_select: str = ""
    ignore: str = ""
    style: str = ""
    system: str = ""
    fail_on: str = ""
    baseline: str = ""
    config: str = ""
    library: str = ""


def configured(chosen: Chosen) -> Config:
    """The settings file's settings with the options put over them.

    Raises: RefmanError (config-invalid, unknown-value).
    """
    import msgspec

    from refman.api.config import FAIL_ON, STYLES, SYSTEMS, load_config

    config = load_config(Path.cwd(), chosen.config)
    _known("--style", chosen.style, ("auto", *STYLES))
    _known("--system", chosen.system, ("auto", *SYSTEMS))
    _known("--fail-on", chosen.fail_on, FAIL_ON)
    return msgspec.structs.replace(
        config,
        settings=msgspec.structs.replace(_settings(config.settings, chosen), sources=_sources(chosen, config)),
        fail_on=chosen.fail_on or config.fail_on,
        baseline=chosen.baseline or (str(config.folder / config.baseline) if config.baseline else ""),
    )


def _settings(given: Settings, chosen: Chosen) -> Settings:
    import msgspec

    return msgspec.structs.replace(
        given,
        select=_codes(chosen.select) or given.select,
        extend_select=given.extend_select + _codes(chosen.extend_select),
        ignore=given.ignore + _codes(chosen.ignore),
        style=chosen.style or given.style,
        system=chosen.system or given.system,
        year=datetime.date.today().year,
    )


def _sources(chosen: Chosen, config: Config) -> tuple[str, ...]:
    """The library that the option names; else the settings file's, where it is a file and there yet.

    A server of the settings file is not asked: a check must not fail because it is away.
    """
    if chosen.library:
        return (chosen.library if "://" in chosen.library else str(Path(chosen.library).expanduser()),)
    place = config.folder / Path(config.library).expanduser()
    return (str(place),) if config.library and "://" not in config.library and place.is_file() else ()


def _codes(text: str) -> tuple[str, ...]:
    return tuple(word for word in text.replace(",", " ").split() if word)


def _known(option: str, value: str, choices: tuple[str, ...]) -> None:
    if value and value not in choices:
        from refman.model.errors import RefmanError

        raise RefmanError("unknown-value", f"{option} has no {value!r}", hint=f"known are {', '.join(choices)}")


def processes(jobs: int, files: int) -> int:
    """How many processes share `files`; for a few files, starting processes costs more than it saves."""
    if jobs:
        return jobs
    return min(os.cpu_count() or 1, files) if files > 3 else 1
