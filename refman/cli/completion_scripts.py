"""The scripts for bash, zsh and fish. They hold every command and option themselves: completing starts no Python."""

from __future__ import annotations

from collections.abc import Callable

from refman.cli.described import Described, Option, described


def _commands() -> list[Described]:
    return [one for _, one in described() if " " not in one.words]


def _quoted(text: str) -> str:
    """The text in single quotes, for any of the three."""
    return "'" + text.replace("'", "'\\''") + "'"


def bash() -> str:
    """For bash 4 and later, with bash-completion or without."""
    found = _commands()
    cases = "\n".join(_bash_case(one) for one in found)
    names = " ".join(one.words for one in found)
    return f"""# refman completion for bash
_refman() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} options=
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W {_quoted(names + " --help --version")} -- "$current"))
        return
    fi
    case "${{COMP_WORDS[1]}}" in
{cases}
    esac
    if [[ $current == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$current"))
    else
        compopt -o filenames 2>/dev/null
        COMPREPLY=($(compgen -f -- "$current"))
    fi
}}
complete -F _refman refman
"""


def _bash_case(one: Described) -> str:
    names = " ".join(name for option in one.options for name in option.names)
    values = "".join(
        f"\n                {'|'.join(option.names)}) "
        f'COMPREPLY=($(compgen -W {_quoted(" ".join(option.values))} -- "$current")); return ;;'
        for option in one.options
        if option.values
    )
    inner = f'\n            case "$before" in{values}\n            esac' if values else ""
    return f"        {one.words})\n            options={_quoted(names)}{inner}\n            ;;"


def zsh() -> str:
    """For zsh's compsys."""
    found = _commands()
    names = "\n".join(f"        {_quoted(f'{one.words}:{one.short}')}" for one in found)
    cases = "\n".join(
        f"        {one.words})\n            _arguments -s \\\n{_zsh_arguments(one)}\n            ;;" for one in found
    )
    return f"""#compdef refman
# refman completion for zsh
_refman() {{
    local -a names
    names=(
{names}
    )
    if (( CURRENT == 2 )); then
        _describe command names
        return
    fi
    local name=$words[2]
    shift words; (( CURRENT-- ))
    case $name in
{cases}
    esac
}}
_refman "$@"
"""  # fmt: skip


def _zsh_arguments(one: Described) -> str:
    rows = [_zsh_option(option) for option in one.options]
    return " \\\n".join(f"                {row}" for row in [*rows, "'*:file:_files'"])


def _zsh_option(option: Option) -> str:
    told = option.help.replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")
    what = ""
    if option.metavar:
        action = f"({' '.join(option.values)})" if option.values else "_files" if option.takes_file else " "
        what = f":{option.metavar.lower().replace(':', ' ')}:{action}"
    head = f"'({' '.join(option.names)})'{{{','.join(option.names)}}}" if len(option.names) > 1 else option.names[0]
    return f"{head}{_quoted(f'[{told}]{what}')}"


def fish() -> str:
    """For fish 3 and later."""
    lines = ["# refman completion for fish", "complete -c refman -n __fish_use_subcommand -f"]
    for one in _commands():
        lines.append(f"complete -c refman -n __fish_use_subcommand -a {one.words} -d {_quoted_fish(one.short)}")
        lines += [_fish_option(one.words, option) for option in one.options]
    return "\n".join(lines) + "\n"


def _fish_option(name: str, option: Option) -> str:
    flags = [f"-l {one[2:]}" if one.startswith("--") else f"-s {one[1:]}" for one in option.names]
    values = f" -xa {_quoted(' '.join(option.values))}" if option.values else " -r" if option.metavar else ""
    when = f"'__fish_seen_subcommand_from {name}'"
    return f"complete -c refman -n {when} {' '.join(flags)}{values} -d {_quoted_fish(option.help)}"


def _quoted_fish(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


SCRIPTS: dict[str, Callable[[], str]] = {"bash": bash, "zsh": zsh, "fish": fish}
