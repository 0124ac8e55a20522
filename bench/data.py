"""Development corpora and the scorers beside them."""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any


def load(path: Path) -> list[dict[str, Any]]:
    """Rows of a JSON Lines file, plain or gzip."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf8")
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def scorer(shared: Path, name: str) -> Any:
    """The module of a scorer."""
    sys.path.insert(0, str(shared / "score"))
    specification = importlib.util.spec_from_file_location(f"score_{name}", shared / "score" / f"{name}.py")
    assert specification and specification.loader
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def answer_rows(
    name: str, arguments: list[str], answers: Callable[[list[dict[str, Any]]], list[dict[str, Any]]]
) -> int:
    """`python -m bench NAME IN.jsonl OUT.jsonl`: one answer for each row."""
    parser = argparse.ArgumentParser(prog=f"python -m bench {name}")
    parser.add_argument("rows", type=Path)
    parser.add_argument("answers", type=Path)
    options = parser.parse_args(arguments)
    found = answers(load(options.rows))
    options.answers.write_text("".join(json.dumps(a) + "\n" for a in found), encoding="utf8")
    return 0
