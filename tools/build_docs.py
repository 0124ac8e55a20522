"""Write the reference pages of docs/ from the code: commands, record, lexicons.

    python tools/build_docs.py [--check]

With ``--check`` nothing is written; exit code 1 where a page is not what the code says.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import click

import sayso
from sayso.cli import cli

sys.path.insert(0, str(Path(__file__).parent.parent))
from tools.model_card import card

DOCS = Path(__file__).parent.parent / "docs"
NOTE = "<!-- Written by tools/build_docs.py from the code; change it there. -->\n"


def commands() -> str:
    """docs/commands.md: every command with its help."""
    parts = ["# Commands\n", NOTE]
    for name, command in sorted(cli.commands.items()):
        context = click.Context(command, info_name=f"sayso {name}", terminal_width=100)
        parts.append(f"## sayso {name}\n\n```text\n{command.get_help(context)}\n```\n")
    return "\n".join(parts)


def record() -> str:
    """docs/record.md: every class of the record with its fields."""
    schema: dict[str, Any] = sayso.schema()
    parts = [
        "# The story record\n",
        NOTE,
        "`sayso read STORY… --format json|jsonl` writes one record a story. Offsets are characters (Unicode code"
        " points), 0-based, half-open, into `text`; `sayso schema` prints the JSON Schema (2020-12) of what follows.\n",
    ]
    for name, definition in schema["$defs"].items():
        parts.append(f"## {name}\n\n{definition.get('description', '')}\n")
        if "properties" in definition:
            required = set(definition.get("required", ()))
            rows = [
                f"| `{field}` | {_type(value)} | {'yes' if field in required else 'no'} |"
                for field, value in definition["properties"].items()
            ]
            parts.append("| field | type | always there |\n|---|---|---|\n" + "\n".join(rows) + "\n")
        elif "prefixItems" in definition:
            parts.append("An array: " + ", ".join(_type(v) for v in definition["prefixItems"]) + ".\n")
    return "\n".join(parts)


def _type(value: dict[str, Any]) -> str:
    if "$ref" in value:
        name = value["$ref"].rsplit("/", 1)[-1]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in value:
        return " or ".join(_type(v) for v in value["anyOf"])
    if "enum" in value:
        return ", ".join(f"`{v}`" for v in value["enum"])
    if value.get("type") == "array":
        return f"list of {_type(value['items'])}" if isinstance(value.get("items"), dict) else "list"
    if value.get("type") == "object":
        return f"mapping to {_type(value['additionalProperties'])}" if value.get("additionalProperties") else "object"
    return str(value.get("type", "any"))


def lexicons() -> str:
    """docs/lexicons.md: every word list with its header and size."""
    rows = [f"| `{name}` | {size:,} | {header} |" for name, size, header in sorted(_lists())]
    return "\n".join(
        [
            "# Lexicons\n",
            NOTE,
            "Word lists are data: `src/sayso/lexicon/LANGUAGE/PURPOSE.tsv`, one entry a line; the format is in"
            " `sayso.lexicon`.\n",
            "| list | entries | what it is |\n|---|---|---|",
            *rows,
            "",
        ]
    )


def _lists() -> Iterator[tuple[str, int, str]]:
    for folder in resources.files("sayso.lexicon").iterdir():
        if folder.is_dir():
            for file in folder.iterdir():
                if file.name.endswith(".tsv"):
                    lines = file.read_text(encoding="utf8").splitlines()
                    header = " ".join(x[1:].strip() for x in lines if x.startswith("#") and not x.startswith("#:"))
                    size = sum(1 for x in lines if x.strip() and not x.startswith("#"))
                    yield f"{folder.name}/{file.name}", size, header.replace("|", "\\|")


def model() -> str:
    """docs/model.md: the model card."""
    return card(NOTE)


PAGES = {"commands.md": commands, "record.md": record, "lexicons.md": lexicons, "model.md": model}


def main(arguments: list[str]) -> int:
    """Write or check all pages."""
    stale = []
    for name, build in PAGES.items():
        page, file = build(), DOCS / name
        if "--check" in arguments:
            if not file.is_file() or file.read_text(encoding="utf8") != page:
                stale.append(name)
        else:
            DOCS.mkdir(exist_ok=True)
            file.write_text(page, encoding="utf8")
    if stale:
        print(f"docs/ is not what the code says: {', '.join(stale)}; run: make docs", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
