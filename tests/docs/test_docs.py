"""The documentation: made pages are current, the site builds without a warning, every command in a tutorial runs."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
TUTORIALS = sorted((DOCS / "tutorials").glob("*.md"))
BLOCK = re.compile(r"(?:<!-- file: (?P<file>\S+) -->\n)?```(?P<language>\w*)\n(?P<body>.*?)```", re.DOTALL)


def test_made_pages_are_current() -> None:
    """`python -m tools.make_docs` writes them anew after a change to a rule, an option or a setting."""
    done = subprocess.run(
        [sys.executable, "-m", "tools.make_docs", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_site_builds_without_a_warning(tmp_path: Path) -> None:
    pytest.importorskip("mkdocs", reason="the docs group is not installed")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(tmp_path / "site")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    assert (tmp_path / "site" / "rules" / "cit001.html").exists()


@pytest.mark.parametrize("page", TUTORIALS, ids=lambda page: page.stem)
def test_every_command_of_a_tutorial_runs(page: Path, tmp_path: Path) -> None:
    """In the order of the page, in one folder, with the files that the page shows; `# exit 1` where it says so."""
    folder = tmp_path / "work"
    folder.mkdir()
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    ran = 0
    for block in BLOCK.finditer(page.read_text(encoding="utf-8")):
        if block["file"]:
            (folder / block["file"]).write_text(block["body"], encoding="utf-8")
        elif block["language"] == "sh":
            for line in block["body"].strip().splitlines():
                command, _, said = line.partition("#")
                wanted = int(said.split()[1]) if said.strip().startswith("exit") else 0
                words = command.split()
                assert words[0] == "refman", line
                done = subprocess.run(
                    [sys.executable, "-m", "refman.cli.main", *words[1:]],
                    cwd=folder,
                    env=environment,
                    capture_output=True,
                    text=True,
                    stdin=subprocess.DEVNULL,
                    check=False,
                )
                assert done.returncode == wanted, f"{line}\n{done.stdout}{done.stderr}"
                ran += 1
    assert ran >= 5
    if page.stem == "ci":
        assert (folder / "refman.sarif").exists()


def test_links_between_pages_lead_somewhere() -> None:
    for page in DOCS.rglob("*.md"):
        if "examples" in page.parts:
            continue
        for target in re.findall(
            r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", re.sub(r"```.*?```", "", page.read_text(), flags=re.S)
        ):
            assert (page.parent / target).exists(), f"{page}: {target}"


def test_manual_pages_are_sound_roff(tmp_path: Path) -> None:
    from refman.cli.man_pages import pages

    made = pages()
    assert "refman-check.1" in made
    assert ".B \\-\\-output\\-format FORMAT" in made["refman-check.1"]
    for text in made.values():
        for line in text.splitlines():
            assert not line.startswith("'")
            assert not line.startswith(".") or re.match(r"\.(TH|SH|SS|TP|B|nf|fi)\b", line), line
    if shutil.which("mandoc"):
        for name, text in made.items():
            (tmp_path / name).write_text(text)
            done = subprocess.run(
                ["mandoc", "-T", "lint", "-W", "error", str(tmp_path / name)],
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_are_sound(shell: str, tmp_path: Path) -> None:
    from refman.cli.completion_scripts import SCRIPTS

    script = tmp_path / f"refman.{shell}"
    script.write_text(SCRIPTS[shell](), encoding="utf-8")
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    subprocess.run([shell, "-n", str(script)], check=True)


def test_bash_completes_commands_options_and_values(tmp_path: Path) -> None:
    from refman.cli.completion_scripts import bash

    script = tmp_path / "refman.bash"
    script.write_text(bash(), encoding="utf-8")

    def completed(*words: str) -> set[str]:
        asked = f'source {script}; COMP_WORDS=({" ".join(words)}); COMP_CWORD={len(words) - 1}; _refman; echo "${{COMPREPLY[@]}}"'
        return set(subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True).stdout.split())

    assert "check" in completed("refman", "ch")
    assert completed("refman", "check", "--unsafe") == {"--unsafe-fixes"}
    assert completed("refman", "check", "--output-format", "s") == {"sarif"}


def commands_of(text: str) -> list[list[str]]:
    """The words of each refman command that a page names, in code."""
    fenced = re.findall(r"```(?:sh|console|yaml)\n(.*?)```", text, re.DOTALL)
    inline = re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))
    lines = [line for block in fenced for line in block.splitlines()] + inline
    found = []
    for line in lines:
        for part in re.split(r"&&|\||;", line):
            words = part.split("#")[0].strip(" -").split()
            if words and (words[0] == "refman" or words[0].endswith("bin/refman")):
                found.append(words[1:])
    return found


def test_pages_name_commands_and_options_that_there_are() -> None:
    """A command or an option that a page names and refman does not have."""
    from refman.cli.described import described

    known: dict[str, set[str]] = {}
    for _, one in described():
        names = {name for option in one.options for name in option.names}
        known.setdefault(one.words.split()[0], set()).update(names)
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *DOCS.glob("*.md"), *DOCS.glob("tutorials/*.md")]
    faults = []
    for page in pages:
        for words in commands_of(page.read_text(encoding="utf-8")):
            name = words[0] if words else ""
            if not re.fullmatch(r"[a-z]+", name):
                continue
            if name not in known:
                faults.append(f"{page.name}: there is no command {name}")
                continue
            options = {word.partition("=")[0] for word in words[1:] if re.match(r"--?[a-z]", word)}
            faults += [f"{page.name}: {name} has no {one}" for one in sorted(options - known[name])]
    assert not faults, "\n".join(faults)
