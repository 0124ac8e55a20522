"""Word lists: every file keeps the format, and the loader says where one does not."""

from __future__ import annotations

import unicodedata
from importlib import resources
from pathlib import Path

import pytest

from sayso import lexicon

FILES = sorted(
    (folder.name, file.name)
    for folder in resources.files("sayso.lexicon").iterdir()
    if folder.is_dir() and not folder.name.startswith("_")
    for file in folder.iterdir()
)


def test_there_are_lists_for_every_language() -> None:
    assert {language for language, _ in FILES} >= {"en", "fa", "prs", "ps", "ar", "ru"}


@pytest.mark.parametrize(("language", "name"), FILES)
def test_file_has_header_columns_and_composed_text(language: str, name: str) -> None:
    assert name.endswith(".tsv")
    text = (resources.files("sayso.lexicon") / language / name).read_text(encoding="utf8")
    assert text.startswith("# "), "a header says what the list is"
    assert unicodedata.is_normalized("NFC", text)
    assert lexicon.rows(language, name.removesuffix(".tsv"))


def test_dari_without_a_list_of_its_own_uses_the_persian_one() -> None:
    assert lexicon.rows("prs", "titles") == lexicon.rows("fa", "titles")
    assert lexicon.rows("ru", "no such list") == ()


@pytest.mark.parametrize(("text", "words"), [("#: a\tb\nx\n", "1 columns, not 2"), ("#: a\nx\nx\n", "stands twice")])
def test_broken_file_is_named_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, words: str
) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "list.tsv").write_text(text, encoding="utf8")
    monkeypatch.setattr(lexicon.resources, "files", lambda _: tmp_path)
    lexicon.rows.cache_clear()
    with pytest.raises(lexicon.LexiconError, match=rf"xx/list.tsv line \d: .*{words}"):
        lexicon.rows("xx", "list")
    lexicon.rows.cache_clear()
