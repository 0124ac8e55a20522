"""Attribution: sayso beside textacy and a plain rule, and the figures of other systems.

    python -m bench attribution [--shared DIR] [--unseen] [--json FILE] [--reliability FILE.svg|FILE.png]

One run: PolNeAR dev, SEER, the Russian adaq, and the project's own stories (bench/stories/seen; with ``--unseen`` those
that rules and models never saw) by language and genre.  Words a CPU-second are those of one process, models loaded,
parser included.  "refused" counts texts that a system gives up on; they count as empty.  The expected calibration error
of `confidence` is on PolNeAR dev: ten bins of equal size, right is what the scorer matches with a gold attribution.
Figures of other systems are those of bench/peers.tsv.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import msgspec

from bench import gold, reliability
from bench.baselines import Attributions, Baseline, Lexicon, Textacy
from bench.data import load, scorer
from bench.scores import records
from sayso.resources import Resources

STAGES = ("dates", "entities", "attributions")
PEERS = Path(__file__).parent / "peers.tsv"
CORPORA = {
    # name: title, data file, scorer
    "polnear": ("PolNeAR dev", "attribution/dev.jsonl.gz", "attribution"),
    "seer": ("SEER", "attribution_seer/dev.jsonl.gz", "utterances"),
    "adaq": ("Russian, adaq", "attribution_ru/dev.jsonl", "attribution"),
}
_ATTRIBUTION = (
    "found", "linked", "source", "cue", "content", "source_exact", "cue_exact", "content_exact", "speaker",
    "direct_found",
)  # fmt: skip
COLUMNS = {
    "polnear": (*_ATTRIBUTION, "words_a_second", "refused"),
    "seer": ("found", "speaker", "attributed", "pronoun", "kind", "listed", "attributions_per_article",
             "words_a_second", "refused"),
    "adaq": ("source", "cue", "content", "detected", "words_a_second", "refused"),
    "own": (*_ATTRIBUTION, "words_a_second", "refused"),
}  # fmt: skip
Row = dict[str, Any]


class Sayso:
    """sayso itself, as far as attributions need it."""

    name = "sayso"
    languages = frozenset({"en", "fa", "prs", "ps", "ar", "ru"})

    def __init__(self) -> None:
        self.resources = Resources()

    def read_all(self, rows: list[Row]) -> Iterator[Row]:
        """A record for each row."""
        for story in records(rows, STAGES, self.resources):
            yield json.loads(msgspec.json.encode(story))


def measured(system: Sayso | Baseline, rows: list[Row]) -> tuple[list[Row], dict[str, float]]:
    """The answers of a system, and what it took: words a CPU-second, texts refused."""

    def answers(some: list[Row]) -> list[tuple[str, Attributions | None, Row]]:
        if isinstance(system, Sayso):
            return [(r["id"], r["attributions"], r) for r in system.read_all(some)]
        return [(row["id"], system.read(row), {}) for row in some]

    answers(rows[:1])  # loads the models
    started = time.process_time()
    found = answers(rows)
    seconds = time.process_time() - started
    words = sum(len(row["text"].split()) for row in rows)
    cost = {
        "words_a_second": round(words / max(seconds, 1e-6)),
        "refused": sum(a is None for _, a, _ in found),
    }
    return [{**record, "id": i, "attributions": a or []} for i, a, record in found], cost


def flat(scores: Row) -> Row:
    """One number a figure: F1 where the scorer gives precision and recall too."""
    return {k: v["f1"] if isinstance(v, dict) and "f1" in v else v for k, v in scores.items()}


def detected(rows: list[Row], found: list[Row]) -> float:
    """F1 of the texts with any attribution."""
    gold_ids = {r["id"] for r in rows if r["attributions"]}
    ids = {r["id"] for r in found if r["attributions"]}
    return round(2 * len(gold_ids & ids) / max(1, len(gold_ids) + len(ids)), 4)


def judged(rows: list[Row], found: list[Row], score: Any) -> list[tuple[float, bool]]:
    """(confidence, whether the scorer matches it with a gold one) of every attribution."""
    by_id = {r["id"]: r["attributions"] for r in found}
    pairs: list[tuple[float, bool]] = []
    for row in rows:

        def words(a: Row, text: str = row["text"]) -> Row:
            return {r: score.words(text, a.get(r) or []) for r in score.ROLES}

        guesses = [words(a) for a in by_id[row["id"]]]
        golds = [words(a) for a in row["attributions"] if any(a[r] for r in score.ROLES)]
        right = {id(guess) for _, guess in score.pair(golds, guesses)}
        pairs += [(a["confidence"], id(g) in right) for a, g in zip(by_id[row["id"]], guesses, strict=True)]
    return pairs


def corpus(name: str, systems: list[Sayso | Baseline], options: argparse.Namespace) -> Row:
    """Figures of every system that knows the corpus's language."""
    _, data, score_name = CORPORA[name]
    score, rows = scorer(options.shared, score_name), load(options.shared / "data" / data)[: options.limit]
    result: Row = {}
    for system in systems:
        if (rows[0].get("language") or "en") not in system.languages:
            continue
        found, cost = measured(system, rows)
        result[system.name] = flat(score.score(rows, found)) | cost
        if name == "adaq":
            result[system.name]["detected"] = detected(rows, found)
        if name == "polnear" and isinstance(system, Sayso):
            parts = reliability.bins(judged(rows, found, score))
            error = round(reliability.calibration_error(parts), 4)
            result[system.name] |= {"calibration_error": error, "bins": [asdict(b) for b in parts]}
            if options.reliability:
                title = f"Confidence of attributions, PolNeAR dev (error {error:.3f})"
                reliability.write_picture(options.reliability, parts, title)
    return result


def own(systems: list[Sayso | Baseline], options: argparse.Namespace) -> Row:
    """Figures on the project's own stories, all and by language and genre."""
    folder = gold.STORIES / ("unseen" if options.unseen else "seen")
    stories = list(gold.stories(folder))[: options.limit]
    genres = {s.id: s.about.get("genre", "none").replace("-", " ") for s in stories}
    score = scorer(options.shared, "attribution")
    result: Row = {"language": {}, "genre": {}}
    for system in systems:
        rows = [s.row() for s in stories if s.language in system.languages]
        found: list[Row] = []
        by_language = _grouped(rows, lambda r: str(r["language"]))
        for language, some in by_language.items():
            answers, cost = measured(system, some)
            found += answers
            result["language"].setdefault(language, {})[system.name] = (
                {"stories": len(some)} | flat(score.score(some, found)) | cost
            )
        for genre, some in _grouped(rows, lambda r: genres[r["id"]]).items():
            figures = {"stories": len(some)} | flat(score.score(some, found))
            result["genre"].setdefault(genre, {})[system.name] = figures
    result["genre"] = dict(sorted(result["genre"].items()))
    return result


def _grouped(rows: list[Row], key: Callable[[Row], str]) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return dict(sorted(groups.items()))


def peers() -> dict[str, dict[str, Row]]:
    """Corpus -> other system -> its figures, with `kind` and `where` they come from."""
    found: dict[str, dict[str, Row]] = defaultdict(dict)
    for line in PEERS.read_text(encoding="utf8").splitlines():
        if not line.startswith("#"):
            name, system, figure, value, kind, where = line.split("\t")
            found[name].setdefault(system, {"source_of_figures": f"{kind}: {where}"})[figure] = float(value)
    return dict(found)


def show(result: Row) -> None:
    """The tables for people."""
    from rich import box
    from rich.console import Console
    from rich.table import Table

    console = Console() if Console().is_terminal else Console(width=180)

    def table(title: str, columns: tuple[str, ...], rows: Iterator[tuple[str, Row]]) -> None:
        shown = Table(title=title, box=box.SIMPLE_HEAD, title_justify="left", pad_edge=False, title_style="bold")
        shown.add_column("")
        for column in columns:
            shown.add_column(column.replace("_", " "), justify="right", overflow="fold")
        for name, figures in rows:
            shown.add_row(name, *(cell(figures.get(c)) for c in columns), style="bold" if name == "sayso" else "")
        console.print(shown)

    def with_peers(name: str) -> Iterator[tuple[str, Row]]:
        yield from result[name].items()
        yield from result["peers"].get(name, {}).items()

    for name, (title, *_) in CORPORA.items():
        if name in result:
            table(title, COLUMNS[name], with_peers(name))
            for system, figures in result["peers"].get(name, {}).items():
                console.print(f"  {system}: {figures['source_of_figures']}", style="dim", highlight=False)
            console.print()
            error = result[name].get("sayso", {}).get("calibration_error")
            if error is not None:
                console.print(f"Expected calibration error of confidence: {error:.3f} (10 bins of equal size)\n")
    for title, groups in result.get("own", {}).items():
        rows = ((f"{group}: {name}", figures) for group, systems in groups.items() for name, figures in systems.items())
        table(f"Own stories ({result['stories']}) by {title}", ("stories", *COLUMNS["own"]), rows)


def cell(value: Any) -> str:
    """A figure as it is shown."""
    if value is None:
        return "–"
    return f"{value:.3f}" if isinstance(value, float) and value <= 1 else f"{value:,.10g}"


def main(arguments: list[str]) -> int:
    """Measure all, show the tables, and write what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench attribution", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--unseen", action="store_true", help="the own stories that were held back")
    parser.add_argument("--only", nargs="*", choices=[*CORPORA, "own"], default=[*CORPORA, "own"])
    parser.add_argument("--limit", type=int, help="rows of each corpus")
    parser.add_argument("--json", type=Path, help="file for all figures")
    parser.add_argument("--reliability", type=Path, help="file for the picture of the confidences, .svg or .png")
    options = parser.parse_args(arguments)
    systems: list[Sayso | Baseline] = [Sayso(), Textacy(), Lexicon()]
    result: Row = {"stories": "unseen" if options.unseen else "seen", "peers": peers()}
    result |= {name: corpus(name, systems, options) for name in CORPORA if name in options.only}
    if "own" in options.only:
        result["own"] = own(systems, options)
    show(result)
    if options.json:
        options.json.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf8")
    return 0
