"""Folding: spellings that mean the same become the same, and no character moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.fold import fold, squash


@given(st.text())
def test_fold_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text())
def test_fold_twice_is_fold_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("كابل", "کابل"),
        ("علي", "علی"),
        ("۱۲٫۵", "12.5"),
        ("٣", "3"),
        ("Ёлка", "елка"),
        ("“No”", '"no"'),
        ("U.S.’s", "u.s.'s"),
    ],
)
def test_spellings_that_mean_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("محمّد", "محمد"), ("می‌رود", "میرود"), ("قـــال", "قال"), ("São Tomé", "sao tome"), ("a \n b", "a b")],
)
def test_keys(one: str, other: str) -> None:
    assert squash(one) == squash(other)


def test_short_i_is_a_letter_of_its_own() -> None:
    assert squash("Николай") == "николай"
    assert squash("Никола\u0438\u0306") == "николай"
