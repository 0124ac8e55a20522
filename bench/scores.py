"""First-quality figures on the public development corpora, each by the scorer beside the data.

    python -m bench scores [attribution|figures|dates|places|plover|status …] [--shared DIR]

Prints one JSON object per corpus.  Only the stages that a figure needs are run, so that a change in one
stage can be measured alone.  The corpora are not part of the project; DIR (default ``../shared``) holds
``data/`` and ``score/``.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from bench.data import load, scorer
from sayso.anatomy import lay_out
from sayso.page import restore
from sayso.reading import STAGES, added
from sayso.record import Story
from sayso.resources import Resources
from sayso.sources import pages
from sayso.syntax import parse

PLANS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    # name: scorer, data file, stages in order
    "attribution": ("attribution", "attribution/dev.jsonl.gz", ("dates", "entities", "attributions")),
    "seer": ("utterances", "attribution_seer/dev.jsonl.gz", ("dates", "entities", "attributions")),
    "adaq": ("attribution", "attribution_ru/dev.jsonl", ("dates", "entities", "attributions")),
    "newsquant": ("figures", "figures/newsquant.jsonl.gz", ("dates", "entities", "attributions", "claims")),
    "isaf": ("figures", "figures/isaf.jsonl.gz", ("dates", "entities", "attributions", "claims")),
    "muc": ("figures", "figures/muc.jsonl.gz", ("dates", "entities", "attributions", "claims")),
    "gva": ("figures", "figures/gva.jsonl.gz", ("dates", "entities", "attributions", "claims")),
    "timebank": ("dates", "dates/timebank.jsonl.gz", ("dates",)),
    "aquaint": ("dates", "dates/aquaint.jsonl.gz", ("dates",)),
    "wikiwars": ("dates", "dates/wikiwars.jsonl.gz", ("dates",)),
    "meantime": ("dates", "dates/meantime.jsonl.gz", ("dates",)),
    "recognizers": ("dates", "dates/recognizers.jsonl.gz", ("dates",)),
    "hengamgold": ("dates", "dates/hengamgold.jsonl.gz", ("dates",)),
    "places": ("places", "places/dev.jsonl.gz", ("dates", "entities", "places")),
    "plover": ("events_in_text", "plover/train.jsonl", ("dates", "entities", "places", "attributions", "events")),
}
GROUPS = {"figures": ("newsquant", "isaf", "muc", "gva"), "dates": ("timebank", "aquaint", "wikiwars", "meantime")}


def records(rows: list[dict[str, Any]], stages: tuple[str, ...], resources: Resources) -> Iterator[Story]:
    """Records of the rows' texts, with the fields of the given stages."""
    functions = {s: STAGES[s] for s in stages}
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf8") as file:
        for row in rows:
            given = {
                "id": row["id"],
                "text": row.get("text", row.get("sentence")),
                "date": row.get("date"),
                "language": row.get("language") or row.get("lang") or "en",
            }
            file.write(json.dumps({k: v for k, v in given.items() if v is not None}) + "\n")
        file.flush()
        for page in pages(file.name):
            story = lay_out(page, resources)
            syntax = parse(story, resources)
            for field, stage in functions.items():
                story = added(story, field, stage(story, syntax, resources))
            yield restore(story, page)


def detected(gold: list[dict[str, Any]], found: list[dict[str, Any]]) -> float:
    """F1 of the rows with any attribution, for corpora of single sentences."""
    said = {r["id"] for r in found if r["attributions"]}
    true = {r["id"] for r in gold if r["attributions"]}
    return round(2 * len(said & true) / max(1, len(said) + len(true)), 4)


def main(arguments: list[str]) -> int:
    """Score the named corpora, all by default."""
    parser = argparse.ArgumentParser(prog="python -m bench scores", description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--limit", type=int, help="rows of each corpus")
    parser.add_argument("--keep", type=Path, help="folder to write the records to")
    options = parser.parse_args(arguments)
    names = [n for name in options.names or [*PLANS, "status"] for n in GROUPS.get(name, (name,))]
    resources = Resources()
    for name in names:
        if name == "status":
            print(json.dumps({"status": _status(options.shared, resources)}))
            continue
        score, data, stages = PLANS[name]
        gold = load(options.shared / "data" / data)[: options.limit]
        started = time.process_time()
        found = [json.loads(msgspec.json.encode(s)) for s in records(gold, stages, resources)]
        taken = time.process_time() - started
        if options.keep:
            options.keep.mkdir(parents=True, exist_ok=True)
            lines = "\n".join(json.dumps(r, ensure_ascii=False) for r in found)
            (options.keep / f"{name}.jsonl").write_text(lines + "\n", encoding="utf8")
        figures = scorer(options.shared, score).score(gold, found)
        if name == "adaq":
            figures["detected"] = detected(gold, found)
        print(json.dumps({name: figures, "seconds": round(taken, 1)}), flush=True)
    return 0


def _status(shared: Path, resources: Resources) -> Any:
    from bench.status import answers

    gold = load(shared / "data" / "status" / "dev.jsonl.gz")
    dev = [row for row in gold if row.get("split") == "dev"]
    module = scorer(shared, "status")
    return {"dev": module.score(dev, answers(dev, resources)), "all": module.score(gold, answers(gold, resources))}
