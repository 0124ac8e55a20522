"""docs/model.md: the model card, its text from training/card.md, its figures from what `bench attribution` wrote."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bench.attribution import cell

ROOT = Path(__file__).parent.parent
FIGURES = ROOT / "bench" / "figures"
MODEL = ROOT / "src" / "sayso" / "models" / "encoder"
ROLES = ("found", "linked", "source", "cue", "content", "source_exact", "cue_exact", "content_exact", "speaker",
         "direct_found")  # fmt: skip
SEER = ("found", "speaker", "attributed", "pronoun", "kind", "listed", "attributions_per_article")
ADAQ = ("source", "cue", "content", "detected")


def card(note: str) -> str:
    """The page; `note` says that it is written by a program."""
    seen, unseen = (json.loads((FIGURES / f"attribution{x}.json").read_text(encoding="utf8")) for x in ("", "_unseen"))
    text = (ROOT / "training" / "card.md").read_text(encoding="utf8")
    about = json.loads((ROOT / "training" / "card.json").read_text(encoding="utf8"))
    filled = {
        "note": note,
        "size": f"{sum(f.stat().st_size for f in MODEL.iterdir()) / 1e6:.0f}",
        "layers": about["layers"],
        "own": len(list((ROOT / "training" / "stories").rglob("*.story"))),
        "recipe": about["recipe"],
        "polnear": table("system", ROLES, seen["polnear"].items()),
        "seer": table("system", SEER, seen["seer"].items()),
        "adaq": table("system", ADAQ, seen["adaq"].items()),
        "seen": table("language", ("stories", *ROLES), of_sayso(seen["own"]["language"])),
        "unseen": table("language", ("stories", *ROLES), of_sayso(unseen["own"]["language"])),
        "genres": table("genre", ("stories", *ROLES), of_sayso(seen["own"]["genre"])),
        "error": f"{seen['polnear']['sayso']['calibration_error']:.3f}",
        "failures": "\n".join(f"- {line}" for line in about["failures"]),
    }
    for name, value in filled.items():
        text = text.replace("{" + name + "}", str(value))
    return text


def of_sayso(groups: dict[str, dict[str, Any]]) -> Iterable[tuple[str, dict[str, Any]]]:
    """(group, figures of sayso)."""
    return ((name, systems["sayso"]) for name, systems in groups.items())


def table(first: str, columns: tuple[str, ...], rows: Iterable[tuple[str, dict[str, Any]]]) -> str:
    """A Markdown table."""
    lines = [
        f"| {first} | " + " | ".join(c.replace("_", " ") for c in columns) + " |",
        "|---" * (len(columns) + 1) + "|",
    ]
    for name, figures in rows:
        lines.append(f"| {name} | " + " | ".join(cell(figures.get(c)) for c in columns) + " |")
    return "\n".join(lines)
