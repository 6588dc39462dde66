"""The pages: a page for each check, the formats, the settings, the commands."""

from __future__ import annotations

import re

from refman.api.config import _CHECK, FAIL_ON
from refman.api.rules import families, rule_infos
from refman.checks import registry
from refman.checks.settings import STYLES, SYSTEMS
from refman.cli.described import described
from refman.csl.output.formats import FORMATS as BIBLIOGRAPHIES
from refman.documents.detect import BY_SUFFIX
from refman.documents.read import READERS
from refman.formats.registry import FORMATS as REFERENCES
from refman.lookup.settings import LookupSettings
from refman.reports.render import FORMATS as REPORTS
from tools.make_docs.picture import picture

MADE = "<!-- Made by `python -m tools.make_docs`: change the code, not this page. -->\n\n"
SETTINGS = {
    "style": ("string", "The style that the list is held to; `auto` finds it out."),
    "system": ("string", "How the text cites; `auto` finds it out."),
    "select": ("list of codes", "Run these rules alone: codes, their beginnings (`APA`), or `ALL`."),
    "extend-select": ("list of codes", "Run these rules as well as the usual ones."),
    "ignore": ("list of codes", "Leave these rules out; the longer code wins over a shorter one in `select`."),
    "per-file-ignores": ("table", 'Rules to leave out in some files: `"drafts/*" = ["CIT014"]`.'),
    "severity": ("table", 'How bad a rule\'s findings are: `CIT002 = "info"`.'),
    "exempt": ("list of strings", "Works that may be cited without an entry (`Qur'an`)."),
    "key-pattern": ("string", "What keys of bibliography files should look like."),
    "fail-on": ("string", "The mildest finding that makes `refman check` exit with 1."),
    "baseline": ("path", "A file of findings put aside (`--write-baseline`)."),
}
CHOICES = {"style": ("auto", *STYLES), "system": ("auto", *SYSTEMS), "fail-on": FAIL_ON}
LOOKUP = {
    "contact": "Your e-mail address: the services then serve you from their polite pool.",
    "base": "Other addresses for services.",
    "rates": "Requests a second for each service; 0 is no limit.",
    "allow-private": "Let look-ups reach loopback and private addresses.",
    "proxy": "An address through which all is asked.",
    "offline": "Ask nobody; use what was asked before.",
    "refresh": "Ask again even where an answer is kept.",
    "cache": "The folder where answers are kept.",
    "cache-days": "How long answers are kept.",
    "timeout": "Seconds to wait for an answer.",
    "retries": "How often to ask again.",
    "longest-wait": "The longest pause that a service may ask for, in seconds.",
    "max-bytes": "The longest answer that is read.",
    "max-redirects": "How often an address may lead to another.",
    "jobs": "Requests at the same time.",
    "check-links": "Whether `verify` looks for dead links.",
    "retraction-watch": "A copy of Retraction Watch's table (CSV).",
    "venues": "Your list of venues to look at twice (CSV: title, issn, url, note); see NET004.",
}


def pages() -> dict[str, str]:
    """Every page by its path below docs/."""
    made = {f"rules/{code.lower()}.md": _rule(code) for code in registry.codes()}
    made["rules/index.md"] = _rules()
    made["formats.md"] = _formats()
    made["configuration.md"] = _configuration()
    made["commands.md"] = _commands()
    return {name: MADE + text for name, text in made.items()} | {"images/check.svg": picture()}


def cell(text: str) -> str:
    """The text as a cell of a table."""
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


def _block(text: str) -> str:
    """The text in a fence longer than any in it."""
    longest = max(map(len, re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}text\n{text.strip()}\n{fence}"


def _rule(code: str) -> str:
    module = registry.load(code)
    (info,) = rule_infos(code)
    summary, _, rest = (module.__doc__ or "").strip().partition("\n")
    fix = {"safe": "yes, with `--fix`", "unsafe": "yes, with `--unsafe-fixes`"}.get(info.fix, "no")
    case = module.FAILS[0]
    parts = [
        f"# {code} {info.name}",
        summary.replace("<", "&lt;"),
        f"Severity: {info.severity}. Fix: {fix}. Runs: {info.default}.",
        rest.strip().replace("<", "&lt;"),
        "## Reported",
        _block(case.text),
    ]
    if case.at:
        parts.append(f"The finding marks: `{' '.join(case.at.split())}`")
    if case.fixed:
        parts += ["After the fix:", _block(case.fixed)]
    parts += [
        "## Not reported",
        _block(module.PASSES[0].text),
        "## Leaving it out",
        f"For a run: `--ignore {code}`. For a project, in `refman.toml`:",
        f'```toml\n[check]\nignore = ["{code}"]\n```',
        f"At one place: a comment `refman: ignore {code}` on the line or the one above it.",
        "[All checks](index.md)",
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _rules() -> str:
    found = rule_infos()
    parts = ["# The checks", f"{len(found)} rules. A code, once shipped, never changes its meaning."]
    for family, about in families().items():
        rows = [one for one in found if one.code.startswith(family)]
        if not rows:
            continue
        lines = [
            f"| [{one.code}]({one.code.lower()}.md) | {one.name} | {cell(one.summary)} | {one.severity} "
            f"| {'' if one.fix == 'none' else one.fix} | {one.default} |"
            for one in rows
        ]
        head = "| code | name | reports | severity | fix | runs |\n| --- | --- | --- | --- | --- | --- |"
        parts += [f"## {family}: {about}", "\n".join((head, *lines))]
    return "\n\n".join(parts) + "\n"


def _formats() -> str:
    endings: dict[str, list[str]] = {}
    for ending, name in BY_SUFFIX.items():
        endings.setdefault(name, []).append(f".{ending}")
    articles = [f"| {name} | {' '.join(endings.get(name, [])) or 'told by content'} |" for name in READERS]
    yes = {True: "yes", False: ""}
    references = [
        f"| {name} | {cell(one.description)} | {' '.join('.' + ending for ending in one.extensions)} "
        f"| {yes[one.reads]} | {yes[one.writes]} |"
        for name, one in REFERENCES.items()
    ]
    reports = [f"| {name} | {cell(about)} |" for name, about in {"text": "for people", **REPORTS}.items()]
    return "\n\n".join((
        "# Formats",
        "## Articles",
        "What `check`, `parse` and `add` read. The format is told by content first, then by name.",
        "\n".join(("| format | endings |", "| --- | --- |", *articles)),
        "## References",
        "What `convert`, `import`, `add` and `export` read and write.",
        "\n".join(("| format | is | endings | read | written |", "| --- | --- | --- | --- | --- |", *references)),
        "## Bibliographies",
        f"What `format` and `cite` write, in any CSL style: {', '.join(BIBLIOGRAPHIES)}.",
        "## Reports",
        "What `check --output-format` writes.",
        "\n".join(("| format | is |", "| --- | --- |", *reports)),
    )) + "\n"  # fmt: skip


def _configuration() -> str:
    rows = []
    for name in _CHECK:
        kind, about = SETTINGS[name]
        choices = f" One of {', '.join(f'`{one}`' for one in CHOICES[name])}." if name in CHOICES else ""
        rows.append(f"| `{name}` | {kind} | {cell(about)}{choices} |")
    fields = zip(LookupSettings.__struct_encode_fields__, LookupSettings.__struct_defaults__, strict=True)
    lookup = [f"| `{name}` | {_default(value)} | {cell(LOOKUP[name])} |" for name, value in fields]
    return "\n\n".join((
        "# Settings",
        ("refman reads the nearest `refman.toml`, or `pyproject.toml` with `[tool.refman]`, from the article's folder "
        "upwards. A key that it does not know is an error that names the nearest one. Options on the command line win."),
        ('```toml\nlibrary = "papers.db"\n\n[check]\nstyle = "apa"\nignore = ["REF005"]\n\n[check.severity]\n'
        'CIT002 = "info"\n```'),
        "In `pyproject.toml` the tables are `[tool.refman]`, `[tool.refman.check]` and so on.",
        "## Top",
        ("| key | value | does |\n| --- | --- | --- |\n"
        "| `library` | path or `postgresql://…` | The library; `--library` and `REFMAN_LIBRARY` win. "
        "Where it is a file, `refman check` looks there for DOIs that entries lack (NET008). |"),
        "## `[check]`",
        "\n".join(("| key | value | does |", "| --- | --- | --- |", *rows)),
        "## `[lookup]`",
        "\n".join(("| key | default | does |", "| --- | --- | --- |", *lookup)),
    )) + "\n"  # fmt: skip


def _default(value: object) -> str:
    if isinstance(value, bool):
        return "`true`" if value else "`false`"
    if isinstance(value, str):
        return f"`{value}`" if value else ""
    return f"`{value:g}`" if isinstance(value, int | float) else ""


def _commands() -> str:
    parts = ["# Commands", "What `refman COMMAND --help` says, on one page; `refman man` prints manual pages."]
    heading = ""
    for group, one in described():
        if group != heading:
            parts.append(f"## {group}")
            heading = group
        parts += [f"### refman {one.words}", one.help.replace("<", "&lt;"), f"```text\n{one.usage}\n```"]
        rows = [f"| `{metavar}` | {cell(help)} |" for metavar, help in one.arguments]
        rows += [
            f"| {', '.join(f'`{name}`' for name in option.names)}{f' `{option.metavar}`' if option.metavar else ''} "
            f"| {cell(option.help)} |"
            for option in one.options
        ]
        parts.append("\n".join(("| argument or option | does |", "| --- | --- |", *rows)).replace("`[", "`["))
        if one.epilog:
            parts.append(f"```text\n{re.sub(' {3,}', chr(10) + '    ', one.epilog)}\n```")
    return "\n\n".join(parts) + "\n"
