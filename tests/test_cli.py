"""The command line as a person meets it: exit codes, one clear line for each thing that is wrong."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sayso.cli import main

NOBODY = 65534
STORY = (
    "Mayor Ana Reyes said on Monday that the flood had killed more than 12 people in Lima. "
    "Doctors put the toll at 30.\n"
)


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Exit code, standard output, standard error."""
    with pytest.raises(SystemExit) as left:
        main(arguments)
    out, err = capsys.readouterr()
    assert "Traceback" not in err + out
    return int(left.value.code or 0), out, err


def command(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "sayso.cli", *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        **options,  # type: ignore[call-overload]
    )


@pytest.fixture
def story(tmp_path: Path) -> Path:
    file = tmp_path / "flood.txt"
    file.write_text(STORY, encoding="utf8")
    return file


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "--version")[1].startswith("sayso ")
    code, out, _ = run(capsys, "read", "--help")
    assert code == 0 and "--format" in out


def test_one_story_as_json_is_an_object(capsys: pytest.CaptureFixture[str], story: Path) -> None:
    code, out, err = run(capsys, "read", str(story), "--format", "json")
    record = json.loads(out)
    assert code == 0 and err == ""
    assert record["text"] == STORY


def test_several_stories_as_json_are_an_array(capsys: pytest.CaptureFixture[str], story: Path) -> None:
    code, out, _ = run(capsys, "read", str(story), str(story), "--format", "json")
    assert code == 0
    assert [r["text"] for r in json.loads(out)] == [STORY, STORY]


def test_standard_input(story: Path) -> None:
    done = command("read", "-", "--format", "jsonl", input=STORY)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["text"] == STORY


def test_json_lines_keep_id_text_and_order_and_bad_lines_are_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    rows = [{"id": "b", "text": " One\r\n\r\n[two](x) "}, {"id": "a", "text": "Three."}]
    lines = [json.dumps(rows[0]), "{broken", json.dumps({"id": "no text"}), json.dumps(rows[1])]
    file = tmp_path / "in.jsonl"
    file.write_text("\n".join(lines), encoding="utf8")
    code, out, err = run(capsys, "read", str(file), "--format", "jsonl")
    records = [json.loads(line) for line in out.splitlines()]
    assert [(r["id"], r["text"]) for r in records] == [(r["id"], r["text"]) for r in rows]
    assert code == 1
    assert "line 2" in err and "line 3" in err and "2 of 4 stories" in err


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_batch_goes_on_and_lists_what_failed(
    capsys: pytest.CaptureFixture[str], story: Path, tmp_path: Path, jobs: str
) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "missing.txt").symlink_to(tmp_path / "nowhere")
    names = [str(tmp_path / "empty.txt"), str(story), str(tmp_path / "gone.txt"), str(story)]
    code, out, err = run(capsys, "read", *names, "--format", "jsonl", "--jobs", jobs)
    assert code == 1
    assert [json.loads(line)["text"] for line in out.splitlines()] == [STORY, STORY]
    assert "empty.txt: is empty" in err and "2 of 4 stories could not be read" in err
    assert err.count("gone.txt") == 2


def test_jobs_give_the_same_records_in_the_same_order(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "in.jsonl"
    rows = [{"id": str(k), "text": f"Police said {k} people died in Lima."} for k in range(30)]
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf8")
    one = run(capsys, "read", str(file), "--format", "jsonl")[1]
    two = run(capsys, "read", str(file), "--format", "jsonl", "--jobs", "2")[1]
    assert one == two and len(one.splitlines()) == 30


@pytest.mark.parametrize(
    "arguments",
    [
        ("read",),
        ("read", "x.txt", "--format", "xml"),
        ("read", "x.txt", "--jobs", "0"),
        ("read", "a.txt", "b.txt", "--format", "html"),
        ("read", "x.txt", "--resume"),
        ("read", "x.txt", "--date", "tomorrow"),
        ("nonsense",),
    ],
)
def test_wrong_usage_is_exit_code_two(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    code, out, err = run(capsys, *arguments)
    assert code == 2 and out == "" and err.strip()


def test_output_that_cannot_be_written_is_said(capsys: pytest.CaptureFixture[str], story: Path, tmp_path: Path) -> None:
    code, _, err = run(capsys, "read", str(story), "--format", "json", "-o", str(tmp_path / "no" / "x.json"))
    assert code == 2 and "can't be written" in err


def test_no_permission(capsys: pytest.CaptureFixture[str], story: Path) -> None:
    assert run(capsys, "read", str(story), "--format", "jsonl")[0] == 0  # loads all that nobody could not load
    story.chmod(0)
    user = os.geteuid()
    if user == 0:
        os.seteuid(NOBODY)  # root may read everything
    try:
        code, _, err = run(capsys, "read", str(story), "--format", "jsonl")
    finally:
        os.seteuid(user)
    assert code == 1 and "permission" in err


def test_named_pipe_is_not_opened(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    code, _, err = run(capsys, "read", str(pipe))
    assert code == 1 and "pipe" in err


def test_resume_reads_only_what_is_missing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    rows = [json.dumps({"id": str(k), "text": "Rain fell."}) for k in range(4)]
    source.write_text("\n".join(rows), encoding="utf8")
    options = ("read", str(source), "--format", "jsonl", "-o", str(output))
    assert run(capsys, *options)[0] == 0
    whole = output.read_text(encoding="utf8")
    lines = whole.splitlines(keepends=True)
    marked = lines[0].replace('"kind":"', '"kind":"kept-')
    output.write_text(marked + lines[1] + lines[2][:40], encoding="utf8")
    assert run(capsys, *options, "--resume")[0] == 0
    assert output.read_text(encoding="utf8") == marked + "".join(lines[1:])


def test_file_takes_its_name_only_when_all_is_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    output = tmp_path / "out.json"
    output.write_text("old", encoding="utf8")
    code, _, _ = run(capsys, "read", str(tmp_path / "gone.txt"), "--format", "json", "-o", str(output))
    assert code == 1 and output.read_text(encoding="utf8") == "old"
    assert [f.name for f in tmp_path.iterdir()] == ["out.json"]


def test_pages_of_several_stories_go_into_a_folder(
    capsys: pytest.CaptureFixture[str], story: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "pages"
    other = tmp_path / "sub"
    other.mkdir()
    (other / "flood.txt").write_text("Other words were said in Quito.\n", encoding="utf8")
    code, _, _ = run(capsys, "read", str(story), str(other), "--format", "html", "-o", str(folder))
    pages = sorted(folder.glob("*.html"))
    assert code == 0 and len(pages) == 2
    assert any("Quito" in p.read_text(encoding="utf8") for p in pages)


def test_reader_of_the_pipe_may_go(story: Path) -> None:
    reading = f"{sys.executable} -m sayso.cli read {story} {story} --format jsonl"
    done = subprocess.run(
        ["bash", "-c", f"{reading} | head -c 1 >/dev/null; exit ${{PIPESTATUS[0]}}"],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0 and done.stderr == ""


def test_interrupt_is_one_line(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "sayso.cli", "read", "-"], stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        time.sleep(1.5)
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=60)
    assert running.returncode == 130
    assert err.strip() == "sayso: stopped"


def test_schema(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "schema")
    assert code == 0 and json.loads(out)["$schema"].endswith("2020-12/schema")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
@pytest.mark.parametrize("style", ["report", "json", "jsonl"])
def test_full_standard_output_is_said(story: Path, style: str) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "sayso.cli", "read", str(story), "--format", style],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=120,
        )
    assert done.returncode == 2
    assert done.stderr == "sayso: standard output: can't be written (no space left on device)\n"
