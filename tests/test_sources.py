import hashlib
import io
import json
import os
import socket
import sys
import tempfile
from pathlib import Path

import pytest

from sayso.errors import InputError
from sayso.page import Page
from sayso.sources import Limits, found, pages

STORY = "The Quay\n\nThe harbour master said the lighthouse was dark.\n"
HTML = f"<html><body><p>{STORY}</p></body></html>"


def only(name: Path | str, **options) -> Page:
    (page,) = pages(name, **options)
    assert isinstance(page, Page)
    return page


def written(folder: Path, name: str, data: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.txt", STORY, "text/plain"),
        ("a.txt", HTML, "text/html"),
        ("a", "<!-- saved -->\n<!DOCTYPE html><title>x</title><p>Some words", "text/html"),
        ("a.html", "\ufeff" + HTML, "text/html"),
        ("a.html", "<!-- x -->" * 10_000 + HTML, "text/html"),
        ("a.txt", HTML.encode("utf-16"), "text/html"),
        ("a.html", STORY, "text/plain"),
        ("a.txt", "x < 3 and <b>so</b> on", "text/plain"),
        ("a.txt", '{"id": 1, "text": "Some words"}', "application/jsonl"),
        ("a.json", '{\n "id": 1,\n "text": "Some words"\n}', "application/json"),
        ("a.txt", '{\n "id": 1,\n "text": "Some words"\n}', "application/json"),
        ("a.txt", "{Correction} The bridge is open.", "text/plain"),
    ],
)
def test_the_kind_is_found_from_the_content(tmp_path, name, data, kind):
    path = written(tmp_path, name, data)
    page = only(path)
    assert page.source.media_type == kind
    assert page.source.uri == str(path)


def test_the_source_has_the_hash_of_the_bytes_and_the_encoding(tmp_path):
    data = STORY.encode("utf-16")
    source = only(written(tmp_path, "a.txt", data)).source
    assert source.sha256 == hashlib.sha256(data).hexdigest() and source.encoding == "utf-16"


def test_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    assert only("-").text == STORY


def test_json_lines_keep_ids_and_text_and_report_broken_lines(tmp_path):
    rows = [
        json.dumps({"id": 7, "text": "A [link](x) here.\r\nAnd more.", "date": "2024-05-01", "headline": "Link"}),
        "{broken",
        "",
        json.dumps({"id": "b", "text": "Fine words", "language": "en"}),
        json.dumps({"id": "b", "text": "Fine words"}),
        '["no object"]',
        '{"id": 1}',
        '{"id": 1, "text": 5}',
        '{"id": {}, "text": "x"}',
        '{"text": "half \\ud800 one"}',
        '{"text": "  "}',
        "[" * 100_000,
        '{"id": 1.50, "text": "last"}',
    ]
    data = "\n".join(rows).encode() + b'\r\n{"text": "caf\xe9"}'
    got = list(pages(written(tmp_path, "a.jsonl", data)))
    good = [p for p in got if isinstance(p, Page)]
    bad = [p for p in got if isinstance(p, InputError)]
    assert [p.id for p in good] == ["7", "b", "b", None, "1.50"]
    assert [p.source.line for p in good] == [1, 4, 5, 10, 13]
    assert good[0].original == "A [link](x) here.\r\nAnd more." and good[0].text.startswith("A link here.")
    assert (good[0].date, good[0].headline, good[1].language) == ("2024-05-01", "Link", "en")
    assert all(b.main for b in good[0].blocks)
    assert good[0].source.sha256 == hashlib.sha256(rows[0].encode()).hexdigest()
    assert good[3].text == "half \ufffd one" and "surrogates" in good[3].warnings[0]
    assert [e.name.rsplit(" ", 1)[1] for e in bad] == ["2", "6", "7", "8", "9", "11", "12", "14"]
    assert bad[0].name == f"{tmp_path / 'a.jsonl'} line 2" and "not JSON" in bad[0].reason
    assert all("\n" not in str(e) for e in bad)


def test_json_lines_are_read_one_at_a_time(tmp_path):
    path = written(tmp_path, "a.jsonl", '{"id": 1, "text": "words"}\n' * 3)
    stream = pages(path)
    assert isinstance(next(stream), Page)
    path.write_bytes(b"")  # the rest was never needed
    stream.close()


def test_a_line_that_is_too_long_does_not_stop_the_others(tmp_path):
    data = '{"text": "' + "long " * 1000 + '"}\n{"text": "short"}\n'
    first, second = pages(written(tmp_path, "a.jsonl", data), limits=Limits(bytes=1000))
    assert isinstance(first, InputError) and "too large" in first.reason
    assert isinstance(second, Page) and second.text == "short"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \n\n ", "nothing but blanks"),
        (b"... --- ...", "has no words"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "a picture"),
        (b"PK\x03\x04" + bytes(100), "zipped"),
        (bytes(range(256)) * 20, "binary"),
        (b"<html><body><script>x</script></body></html>", "HTML without text"),
        (b"<?xml version='1.0'?><rss><channel/></rss>", "XML of another kind"),
        (b"x" * 20_000, "too large"),
    ],
)
def test_a_file_that_is_no_story_says_why(tmp_path, data, reason):
    path = written(tmp_path, "a.txt", data)
    with pytest.raises(InputError, match=reason) as caught:
        only(path, limits=Limits(bytes=10_000))
    assert caught.value.name == str(path) and "\n" not in str(caught.value)


def test_what_is_no_file_is_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with socket.socket(socket.AF_UNIX) as listener, tempfile.TemporaryDirectory() as short:
        listener.bind(f"{short}/s")
        names = {
            f"{short}/s": "a socket", str(tmp_path / "pipe"): "a named pipe", "/dev/zero": "a device",
            str(tmp_path): "a folder", str(tmp_path / "none"): "no such file", str(tmp_path / "loop"): "a link",
            "x\0y": "no file name", "x" * 5000: "too long",
        }  # fmt: skip
        for name, reason in names.items():
            with pytest.raises(InputError, match=reason):
                only(name)


def test_no_permission():
    with tempfile.TemporaryDirectory() as folder:
        path = written(Path(folder), "a.txt", STORY)
        os.chmod(folder, 0o755)
        path.chmod(0)
        root = os.geteuid() == 0
        if root:
            os.seteuid(65534)
        try:
            with pytest.raises(InputError, match="no permission"):
                only(path)
        finally:
            if root:
                os.seteuid(0)


def test_folders_are_opened_and_sorted(tmp_path):
    for name in ("b.txt", "a/z.html", "a/c.pdf", "a/.hidden.txt", ".git/x.txt", "page_files/x.html", "page.html"):
        written(tmp_path, name, STORY)
    written(tmp_path, "notes.py", "print(1)")
    written(tmp_path, "saved", "<!DOCTYPE html><p>words")
    written(tmp_path, "story.json", '{"text": "words"}')
    written(tmp_path, "expected.json", '{"headline": "words"}')
    os.mkfifo(tmp_path / "pipe.txt")
    empty = tmp_path / "empty"
    empty.mkdir()
    got = list(found([tmp_path, empty, tmp_path / "none.txt", tmp_path / "notes.py", "-"]))
    names = [str(Path(g).relative_to(tmp_path)) for g in got[:6] if isinstance(g, str)]
    assert names == ["b.txt", "page.html", "saved", "story.json", "a/c.pdf", "a/z.html"]
    assert isinstance(got[6], InputError) and "without stories" in got[6].reason
    assert isinstance(got[7], InputError) and "no such file" in got[7].reason
    assert got[8:] == [str(tmp_path / "notes.py"), "-"]  # named by hand: read whatever it is called


@pytest.mark.parametrize(("day", "kept"), [("2012-03-10", True), ("yesterday", False), ("2012-13-45", False)])
def test_a_date_of_json_lines_that_is_no_day_is_left_out_and_said(tmp_path: Path, day: str, kept: bool) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(json.dumps({"id": "a", "text": "Rain fell, he said.", "date": day}) + "\n", encoding="utf8")
    (page,) = pages(str(file))
    assert not isinstance(page, InputError)
    assert page.date == (day if kept else None)
    assert any(day in w for w in page.warnings) != kept
