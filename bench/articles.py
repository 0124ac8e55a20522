"""Bodies of saved web pages, beside trafilatura's in the same run.

    python -m bench articles [--shared DIR]

Scores the body that the reader of HTML marks (`blocks`), the paragraphs of the record (`record`: no
crossheads, since a record's paragraphs are prose) and trafilatura's text.
"""

from __future__ import annotations

import argparse
import gzip
import json
import tempfile
from pathlib import Path
from typing import Any

from bench.data import scorer
from sayso.anatomy import lay_out
from sayso.errors import SaysoError
from sayso.resources import Resources
from sayso.sources import pages


def main(arguments: list[str]) -> int:
    """Score the three."""
    parser = argparse.ArgumentParser(prog="python -m bench articles", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    options = parser.parse_args(arguments)
    from trafilatura import extract

    folder = options.shared / "data" / "articles"
    gold: dict[str, Any] = json.loads((folder / "gold.json").read_text(encoding="utf8"))
    module, resources = scorer(options.shared, "articles"), Resources()
    found: dict[str, dict[str, Any]] = {"blocks": {}, "record": {}, "trafilatura": {}}
    for name in gold:
        data = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())
        found["trafilatura"][name] = {"articleBody": extract(data.decode("utf8", "replace")) or ""}
        with tempfile.NamedTemporaryFile(suffix=".html") as file:
            file.write(data)
            file.flush()
            for page in pages(file.name):
                if isinstance(page, SaysoError):
                    continue
                story = lay_out(page, resources)
                blocks = [b.span.of(page.text) for b in page.blocks if b.main]
                record = [story.text[p.start : p.end] for p in story.paragraphs]
                found["blocks"][name] = {"articleBody": "\n".join(blocks)}
                found["record"][name] = {"articleBody": "\n".join(record)}
    for who, bodies in found.items():
        print(json.dumps({who: module.score(gold, bodies)}))
    return 0
