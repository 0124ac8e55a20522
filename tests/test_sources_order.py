import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from sayso.sources.order import is_rtl, joins_both_sides, logical, mirrored, plain


def shown(text: str) -> list[int]:
    """Indices from left to right of a right-to-left line: UAX #9 forwards, without brackets and embeddings."""
    kinds = [unicodedata.bidirectional(c) for c in text]
    strong = "R"
    for i, kind in enumerate(kinds):  # W2, W3, W7
        if kind in ("R", "L", "AL"):
            strong = kind
        if kind == "EN":
            kinds[i] = "AN" if strong == "AL" else "L" if strong == "L" else "EN"
    kinds = ["R" if kind == "AL" else kind for kind in kinds]
    for i in range(1, len(kinds) - 1):  # W4
        if kinds[i] == "CS" and kinds[i - 1] == kinds[i + 1] and kinds[i - 1] in ("EN", "AN"):
            kinds[i] = kinds[i - 1]
    levels = [{"L": 2, "EN": 2, "AN": 2, "R": 1}.get(kind, 0) for kind in kinds]
    i = 0
    while i < len(levels):  # N1, N2
        j = i
        while j < len(levels) and levels[j] == 0:
            j += 1
        if j > i:
            before, after = kinds[i - 1] if i else "R", kinds[j] if j < len(kinds) else "R"
            levels[i:j] = [2 if before == after == "L" else 1] * (j - i)
        i = max(j, i + 1)
    order = list(range(len(text)))
    for level in (2, 1):  # L2
        i = 0
        while i < len(order):
            j = i
            while j < len(order) and levels[order[j]] >= level:
                j += 1
            order[i:j] = order[i:j][::-1]
            i = max(j, i + 1)
    return order


NATIVE = st.sampled_from(["پل", "قدیمی", "گفت،", "شهر.", "وزیر", "۱۴۰۲", "۷,۵۰۰", "١٢/٣/٢٠١٢", "۲۰-۳۰", "۳٫۵"])
LATIN = st.sampled_from(["BBC", "New York", "al-Jazeera", "Boeing 737", "U.N."])


@given(st.lists(NATIVE, min_size=1, max_size=8), st.none() | st.tuples(LATIN, st.sampled_from(["وزیر", "گفت"])))
def test_reading_order_undoes_what_the_bidirectional_algorithm_shows(words, foreign):
    if foreign:  # a right-to-left word on either side: beside a number two readings look the same
        words = [*words, foreign[1], foreign[0], foreign[1]]
    text = " ".join(words)
    order = shown(text)
    visual = [text[i] for i in order]
    assert "".join(visual[i] for i in logical(visual, rtl=True)) == text


@given(st.text(max_size=60), st.booleans())
def test_every_character_is_read_once(text, rtl):
    assert sorted(logical(text, rtl)) == list(range(len(text)))
    assert len(mirrored(text)) == len(text)


def test_a_persian_name_in_an_english_line():
    visual = "The paper " + "صبح نو"[::-1] + " said 12 people"
    order = logical(visual, rtl=False)
    assert "".join(visual[i] for i in order) == "The paper صبح نو said 12 people"


def test_the_direction_of_a_line():
    assert is_rtl("روزنامه", False)
    assert not is_rtl("The paper صبح said so", False)
    assert is_rtl("سازمان United Nations Assistance گفت", True)
    assert not is_rtl("European Languages", True)


def test_quotation_marks_are_turned_by_what_stands_beside_them():
    assert "".join(mirrored("گفت: »راه بسته است.«")) == "گفت: «راه بسته است.»"
    assert "".join(mirrored("گفت: «راه بسته است.»")) == "گفت: «راه بسته است.»"
    assert "".join(mirrored("the (old) bridge")) == "the (old) bridge"


def test_shapes_and_joining():
    assert plain("ﻻ") == "لا" and plain("ﬁ") == "fi" and plain("a") == "a"
    assert joins_both_sides("ی") and joins_both_sides("ښ")
    assert not any(map(joins_both_sides, "ادرزژوړډآة"))
