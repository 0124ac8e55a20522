"""The reference page and the project's own example stories, by the reference scorer.

    python -m bench reference [--shared DIR] [--missing]

Prints the share of checks that hold for each story and form (text, HTML, PDF), and with ``--missing``
what does not hold.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import msgspec

from bench.data import scorer
from sayso.reading import read_page
from sayso.resources import Resources
from sayso.sources import pages


def main(arguments: list[str]) -> int:
    """Score every folder that holds an expected.json."""
    parser = argparse.ArgumentParser(prog="python -m bench reference", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--missing", action="store_true")
    parser.add_argument("--forms", default="txt,html,pdf")
    parser.add_argument("names", nargs="*", help="only folders whose name is given")
    options = parser.parse_args(arguments)
    module, resources = scorer(options.shared, "reference"), Resources()
    for gold in [*options.shared.glob("samples/*/expected.json"), *sorted(Path("examples").glob("*/expected.json"))]:
        if options.names and gold.parent.name not in options.names:
            continue
        want = json.loads(gold.read_text(encoding="utf8"))
        for suffix in options.forms.split(","):
            file = gold.parent / f"story.{suffix}"
            if not file.exists():
                continue
            for page in pages(str(file)):
                record = json.loads(msgspec.json.encode(read_page(page, resources)))
                form, share, missing = module.score(want, record)
                print(f"{gold.parent.name:28} {form:6} {share:.3f}", "; ".join(missing) if options.missing else "")
    return 0
