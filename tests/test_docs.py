"""Docs cannot drift: reference pages are what the code says, README commands run, public names are documented."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from sayso.cli import cli

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "src" / "sayso").rglob("*.py"))
LONGEST = 400  # lines of a module; a longer one holds two ideas
HOST = re.compile(r"(?:pypi|npmjs|deb\.debian|pythonhosted)\.[a-z]+")


def test_reference_pages_are_what_the_code_says() -> None:
    done = subprocess.run([sys.executable, "tools/build_docs.py", "--check"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_every_command_and_option_has_a_help_text() -> None:
    for name, command in cli.commands.items():
        assert command.help, name
        for parameter in command.params:
            if parameter.param_type_name == "option":
                assert getattr(parameter, "help", None), f"{name} {parameter.name}"


@pytest.mark.parametrize("module", MODULES, ids=lambda p: str(p.relative_to(ROOT / "src" / "sayso")))
def test_public_names_are_documented_and_modules_are_short(module: Path) -> None:
    text = module.read_text(encoding="utf8")
    assert text.count("\n") <= LONGEST
    tree = ast.parse(text)
    assert ast.get_docstring(tree)
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), node.name


def test_readme_shows_the_real_output_of_the_demo() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf8")
    shown = re.search(r"```text\n\$ make demo\n(.*?)```", readme, re.S)
    assert shown
    slug = re.search(r"^STORY \?= (\S+)", (ROOT / "Makefile").read_text(encoding="utf8"), re.M)
    assert slug
    story = f"examples/{slug.group(1)}/story.html"
    done = subprocess.run(
        [sys.executable, "-m", "sayso.cli", "read", story], cwd=ROOT, capture_output=True, text=True, check=True
    )
    lines = [line.strip() for line in shown.group(1).splitlines() if line.strip() and line.strip() != "…"]
    out = {line.strip() for line in done.stdout.splitlines()}
    assert len(lines) > 10
    assert not [line for line in lines if line not in out and not line.startswith("sayso read")]


def test_readme_library_snippet_runs() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf8")
    (snippet,) = re.findall(r"```python\n(.*?)```", readme, re.S)
    done = subprocess.run([sys.executable, "-c", snippet], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_no_index_addresses_in_lock_files() -> None:
    for file in [*ROOT.glob("requirements/*"), ROOT / "package-lock.json", ROOT / "Makefile", *ROOT.glob("tools/*.sh")]:
        assert not HOST.search(file.read_text(encoding="utf8")), file.name
