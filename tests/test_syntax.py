"""Sentences and tokens: offsets in every language, indices that fit, no text that breaks a language."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from stories_in_short import parsed

from sayso.record import Span
from sayso.resources import Resources

LANGUAGES = ("en", "fa", "prs", "ps", "ar", "ru", "de")


@pytest.mark.parametrize(
    ("language", "text", "sentences"),
    [
        ("en", 'He left. "Why?" she asked. Nobody knew.', ["He left.", '"Why?" she asked.', "Nobody knew."]),
        ("en", "Brig. Gen. Holm met Mr. Kamau. They spoke.", ["Brig. Gen. Holm met Mr. Kamau.", "They spoke."]),
        ("ru", "Он уехал. «Почему?» — спросила А. Б. Иванова. Тишина!", ["Он уехал.", "«Почему?» — спросила А. Б. Иванова.", "Тишина!"]),
        ("fa", "او رفت. «چرا؟» پرسید. هیچ کس نمی‌دانست.", ["او رفت.", "«چرا؟»", "پرسید.", "هیچ کس نمی‌دانست."]),
        ("ps", "هغه لاړ۔ ولې؟ هېچا نه پوهېده.", ["هغه لاړ۔", "ولې؟", "هېچا نه پوهېده."]),
        ("ar", "غادر الوزير. لماذا؟ لا أحد يعرف!", ["غادر الوزير.", "لماذا؟", "لا أحد يعرف!"]),
    ],
)  # fmt: skip
def test_sentences(resources: Resources, language: str, text: str, sentences: list[str]) -> None:
    _, syntax = parsed(text, resources, language)
    assert [s.span.of(text) for s in syntax.sentences] == sentences


def test_words_keep_their_joiners_and_numbers_their_marks(resources: Resources) -> None:
    _, syntax = parsed("می‌گویند ۱٬۲۰۰ تن", resources, "fa")
    assert [t.text for t in syntax.tokens] == ["می‌گویند", "۱٬۲۰۰", "تن"]
    assert [t.norm for t in syntax.tokens] == ["می‌گویند", "1,200", "تن"]


def test_russian_words_have_their_dictionary_form(resources: Resources) -> None:
    _, syntax = parsed("Министры заявили о взрывах", resources, "ru")
    assert [t.lemma for t in syntax.tokens] == ["министр", "заявить", "о", "взрыв"]


def test_each_paragraph_is_its_own(resources: Resources) -> None:
    text = "Rain fell\n\nSnow fell. Wind blew."
    _, syntax = parsed(text, resources)
    assert syntax.paragraphs == [(0, 1), (1, 3)]
    assert [s.paragraph for s in syntax.sentences] == [0, 1, 1]


def test_tokens_within_a_span(resources: Resources) -> None:
    text = "Rain fell on Lima."
    _, syntax = parsed(text, resources)
    assert [syntax.tokens[i].text for i in syntax.within(Span(6, 12))] == ["fell", "on"]
    assert list(syntax.within(Span(4, 5))) == []
    assert [syntax.tokens[i].text for i in range(*syntax.subtree(syntax.tokens[1].head))] == [
        t.text for t in syntax.tokens
    ]


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=80), st.sampled_from(LANGUAGES))
def test_any_text_is_cut_into_tokens_of_its_characters(resources: Resources, text: str, language: str) -> None:
    _, syntax = parsed(text, resources, language)
    at = 0
    for i, token in enumerate(syntax.tokens):
        assert token.i == i and at <= token.start < token.end
        assert text[token.start : token.end] == token.text and token.text.strip()
        assert 0 <= token.head < len(syntax.tokens)
        at = token.end
    assert [t for s in syntax.sentences for t in range(s.first, s.last)] == list(range(len(syntax.tokens)))


def test_a_word_has_only_so_many_children(resources: Resources) -> None:
    text = "killed " * 2_000
    _, syntax = parsed(text, resources, "en")
    assert max(len(t.children) for t in syntax.tokens) <= 100
