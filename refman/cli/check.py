"""`refman check`: the linter."""

# No `annotations` from `__future__` here: typer reads them at every start, and from strings it must compile each one.
import typer

from refman.cli import check_options as options

EPILOG = (
    "Examples:  refman check article.txt    refman check --fix article.txt    refman check --style apa -\n\n"
    "Exit codes: 0 clean, 1 findings (warnings and errors; see --fail-on), 2 could not run."
)


def command(
    files: options.FilesArgument,
    fix: options.FixOption = False,
    unsafe_fixes: options.UnsafeOption = False,
    diff: options.DiffOption = False,
    restyle: options.RestyleOption = "",
    annotate: options.AnnotateOption = "",
    select: options.SelectOption = "",
    extend_select: options.ExtendOption = "",
    ignore: options.IgnoreOption = "",
    style: options.StyleOption = "",
    system: options.SystemOption = "",
    output_format: options.FormatOption = "text",
    output: options.OutputOption = "",
    report: options.ReportOption = "",
    watch: options.WatchOption = False,
    pager: options.PagerOption = False,
    baseline: options.BaselineOption = "",
    write_baseline: options.WriteBaselineOption = "",
    jobs: options.JobsOption = 0,
    stdin_filename: options.StdinOption = "-",
    fail_on: options.FailOnOption = "",
    exit_zero: options.ExitZeroOption = False,
    statistics: options.StatisticsOption = False,
    quiet: options.QuietOption = False,
    config: options.ConfigOption = "",
    library: options.LibraryOption = "",
) -> None:
    """Check every citation of an article against its reference list."""
    chosen = options.Chosen(select, extend_select, ignore, style, system, fail_on, baseline, config, library)
    settings = options.configured(chosen)
    from refman.cli import check_output, check_run

    files = check_run.named(files)
    shown = check_output.Shown(output_format, output, statistics, quiet, write_baseline, report=report, pager=pager)
    if watch:
        from refman.cli.watch import watched

        raise typer.Exit(watched(files, settings, shown))
    if restyle:
        from refman.cli.check_restyle import restyle_files

        raise typer.Exit(
            restyle_files(files, restyle, settings.settings, output=output, diff=diff, name=stdin_filename)
        )
    if diff:
        text, failed = check_run.diff(files, settings.settings, unsafe=unsafe_fixes, stdin_name=stdin_filename)
        raise typer.Exit(check_output.show_diff(text, failed=failed, exit_zero=exit_zero))
    if fix or unsafe_fixes:
        found = check_run.mended(
            files, settings.settings, unsafe=unsafe_fixes, output=output, stdin_name=stdin_filename
        )
        shown = shown._replace(output="", to_stderr=fix and "-" in files)
    elif annotate:
        found = check_run.annotated(files, settings.settings, annotate, stdin_filename)
    else:
        found = check_run.results(files, settings, jobs, stdin_filename)
    code = check_output.show(found, settings.fail_on, shown)
    raise typer.Exit(0 if exit_zero and code == 1 else code)
