"""The wheel works alone: installed into a clean environment outside the checkout it reads a story."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
UV = Path(sys.executable).parent / "uv"
STORY = 'Mayor Ana Reyes said Monday that the flood had killed "more than 12 people" in Lima.'


def run(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """A command in a folder of its own, without this checkout on its path."""
    clean = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")}
    return subprocess.run(
        list(map(str, arguments)), cwd=cwd, env=clean, capture_output=True, text=True, timeout=300, check=True
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


def test_wheel_holds_its_data_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {n.split("/")[0] for n in names if "dist-info" not in n} == {"sayso"}
    for needed in ("sayso/py.typed", "sayso/lexicon/en/cues.tsv", "sayso/places/gazetteer.sqlite"):
        assert needed in names
    assert any(n.startswith("sayso/report/templates/") for n in names)
    assert any("licenses/LICENSE" in n for n in names) and any("licenses/NOTICE" in n for n in names)
    on_disk = {
        str(f.relative_to(ROOT / "src"))
        for f in (ROOT / "src" / "sayso").rglob("*")
        if f.is_file() and "__pycache__" not in f.parts
    }
    assert on_disk <= set(names)


def test_wheel_reads_a_story_in_a_clean_environment(wheel: Path, tmp_path: Path) -> None:
    run(sys.executable, "-m", "venv", "--without-pip", "env", cwd=tmp_path)
    python = tmp_path / "env" / "bin" / "python"
    lock = ROOT / "requirements" / "run.txt"
    run(UV, "pip", "install", "--quiet", "--python", python, "--require-hashes", "-r", lock, cwd=tmp_path)
    run(UV, "pip", "install", "--quiet", "--python", python, "--no-deps", wheel, cwd=tmp_path)
    (tmp_path / "story.txt").write_text(STORY, encoding="utf8")
    sayso = tmp_path / "env" / "bin" / "sayso"
    record = json.loads(
        run(sayso, "read", "story.txt", "--date", "2024-05-14", "--format", "json", cwd=tmp_path).stdout
    )
    assert record["text"] == STORY
    assert [c["low"] for c in record["claims"] if c["measure"] == "killed"] == [12]
    assert [p["country"] for p in record["places"]] == ["PE"]
    assert record["dates"][0]["value"] == "2024-05-13"
    assert record["attributions"][0]["speaker"]
    page = run(sayso, "read", "story.txt", "--format", "html", cwd=tmp_path).stdout
    assert "<!doctype html>" in page.casefold() and "more than 12 people" in page
    assert "12" in run(sayso, "read", "story.txt", cwd=tmp_path).stdout
