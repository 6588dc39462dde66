"""The GitHub action and the pre-commit hooks, run for real: the action's steps by bash, the hooks by pre-commit."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
FAULTY = (
    "# Birds\n\nBirds sing (Ilves, 2004; Tamm, 1998).\n\n## References\n\n"
    "Ilves, M. (2004). Birds of the north. *Journal of Birds*, *3*(2), 1–9.\n"
)


def run_action(folder: Path, **inputs: str) -> tuple[int, str, str]:
    """The check step of action.yml as a runner would run it: its code, its output, what it set."""
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    (step,) = [step for step in action["runs"]["steps"] if step.get("id") == "check"]
    defaults = {name: one["default"] for name, one in action["inputs"].items()}
    values = {**defaults, **{name.replace("_", "-"): value for name, value in inputs.items()}}
    bin_folder = folder.parent / "bin"
    bin_folder.mkdir(exist_ok=True)
    program = bin_folder / "refman"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m refman.cli.main "$@"\n')
    program.chmod(0o755)
    environment = {
        "PATH": f"{bin_folder}:/usr/bin:/bin",
        "HOME": str(folder),
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
        "GITHUB_OUTPUT": str(folder.parent / "output"),
    }
    for name, said in step["env"].items():
        environment[name] = values[said.removeprefix("${{ inputs.").removesuffix(" }}")]
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout, Path(environment["GITHUB_OUTPUT"]).read_text()


def test_the_action_checks_notes_and_reports(tmp_path: Path) -> None:
    folder = tmp_path / "repo"
    folder.mkdir()
    (folder / "birds.md").write_text(FAULTY, encoding="utf-8")
    code, output, said = run_action(folder, sarif="out.sarif", report="out.html")
    assert code == 1
    assert "::error title=CIT001 cited-not-listed,file=birds.md,line=3" in output
    assert said == "exit-code=1\n"
    assert json.loads((folder / "out.sarif").read_text())["runs"][0]["results"]
    assert (folder / "out.html").exists()
    assert run_action(folder, fail_on="never")[0] == 0


def test_the_action_runs_no_command_that_an_input_holds(tmp_path: Path) -> None:
    folder = tmp_path / "repo"
    folder.mkdir()
    (folder / "birds.md").write_text(FAULTY, encoding="utf-8")
    run_action(folder, paths="birds.md $(touch pwned) `touch pwned` ; touch pwned", args="--exit-zero ; touch pwned")
    assert not (folder / "pwned").exists()


def test_the_hooks_run_under_pre_commit(tmp_path: Path) -> None:
    """pre-commit from a repository that holds our hooks, with the refman of this environment (installing needs a network)."""
    program = Path(sys.executable).with_name("pre-commit")
    if not program.exists() or not shutil.which("git"):
        pytest.skip("pre-commit or git is not installed")
    hooks = tmp_path / "hooks"
    work = tmp_path / "work"
    hooks.mkdir()
    work.mkdir()
    declared = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert [one["id"] for one in declared] == ["refman-check", "refman-fix"]
    for one in declared:
        one["language"] = "system"
    (hooks / ".pre-commit-hooks.yaml").write_text(yaml.safe_dump(declared))
    scripts = tmp_path / "bin"
    scripts.mkdir()
    (scripts / "refman").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m refman.cli.main "$@"\n')
    (scripts / "refman").chmod(0o755)
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))},
        "PATH": f"{scripts}:/usr/bin:/bin",
        "HOME": str(tmp_path),
        "PYTHONPATH": str(ROOT),
        "GIT_CONFIG_GLOBAL": "/dev/null",
        **{f"GIT_{who}_{what}": "t@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    }

    def do(*words: str, folder: Path = work) -> subprocess.CompletedProcess[str]:
        return subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, check=False)

    for folder in (hooks, work):
        do("git", "init", "-q", folder=folder)
    do("git", "add", ".", folder=hooks)
    assert do("git", "commit", "-qm", "hooks", folder=hooks).returncode == 0
    revision = do("git", "rev-parse", "HEAD", folder=hooks).stdout.strip()
    config = {"repos": [{"repo": str(hooks), "rev": revision, "hooks": [{"id": "refman-check"}]}]}
    (work / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    (work / "birds.md").write_text(FAULTY, encoding="utf-8")
    (work / "code.py").write_text("print()\n")
    do("git", "add", ".")
    done = do(str(program), "run", "--all-files")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "CIT001" in done.stdout
    (work / "birds.md").write_text(FAULTY.replace("; Tamm, 1998", ""), encoding="utf-8")
    do("git", "add", ".")
    done = do(str(program), "run", "--all-files")
    assert done.returncode == 0, done.stdout + done.stderr
