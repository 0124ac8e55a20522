"""Which attribution stands within which: from spans alone, whichever finder made them.

The sentences carry the marks of the gold stories: `s` source, `c` cue, `q` content, by number.
"""

from __future__ import annotations

import io
import random
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from stories_in_short import story_of

from bench.gold import GoldStory, parse
from bench.nested import with_gold_spans
from sayso import lexicon
from sayso.attribution.citing import Citing, Rank, citing
from sayso.attribution.nesting import nested
from sayso.attribution.scope import size
from sayso.record import Attribution, Claim, Publication, Span
from sayso.report.page import render
from sayso.report.terminal import print_story
from sayso.vouching import Vouchers

# Sentence and, for each attribution in order, the number of the one it is within (0: none).
CASES = {
    "en": [
        # Each saying in another's.
        ("<s1>The pilot</s1> <c1>said</c1> <q1><s2>the tower</s2> <c2>had warned</c2> <q2>of ice</q2></q1>.", [0, 1]),
        ("<s1>Lark News</s1>, <c2>citing</c2> <s2>two nurses</s2>, <c1>said</c1> <q1,2><s3>the director</s3> <c3>had denied</c3> <q3>the leak</q3></q1,2>.", [0, 1, 2]),
        # The same the other way about, and with three that share.
        ("<c2>Quoting</c2> <s2>the Tern</s2>, <s1>Lark News</s1> <c1>wrote</c1> <q1,2>that the dam had burst</q1,2>.", [0, 1]),
        ("<s1>Lark News</s1> <c1>wrote</c1>, <c2>citing</c2> <s2>the Tern</s2>, <c3>citing</c3> <s3>a nurse</s3>, <q1,2,3>that the dam had burst</q1,2,3>.", [0, 1, 2]),
        ("<s1>Lark News</s1> <c1>wrote</c1>, <c2>citing</c2> <s2>the Tern</s2> and <c3>quoting</c3> <s3>a nurse</s3>, <q1,2,3>that the dam had burst</q1,2,3>.", [0, 1, 1]),
        ("<c1>According to</c1> <s1>a study by the port</s1>, <c2>cited by</c2> <s2>the Tern</s2>, <q1,2>half of the cranes are broken</q1,2>.", [2, 0]),
        ("<c1>According to</c1> <s1>a study by the port</s1>, which <s2>the Tern</s2> <c2>printed</c2>, <q1,2>half of the cranes are broken</q1,2>.", [2, 0]),
        ("In a letter <c2>read out by</c2> <s2>her brother</s2>, <s1>the minister</s1> <c1>said</c1> <q1,2>she would resign</q1,2>.", [2, 0]),
        ("<c1>According to</c1> <s1>the Tern</s1>, <s2>the minister</s2> <c2>said</c2> <q1,2>she would resign</q1,2>.", [0, 1]),
        ("<q1,2>She would resign</q1,2>, <s1>the ministry</s1> <c1>said</c1>, <s2>Lark News</s2> <c2>reported</c2>.", [2, 0]),
        # Two that share a content without one passing on the other's.
        ("<s1>The mayor</s1> <c1>said</c1> <q1,2>the bridge was safe</q1,2>; <s2>the engineers</s2> <c2>denied</c2> it.", [0, 0]),
        # Side by side in one content, and in neighbouring sentences.
        ("<s1>The guard</s1> <c1>told us</c1> <q1><s2>the cook</s2> <c2>had promised</c2> <q2>bread</q2> and <s3>the baker</s3> <c3>had refused</c3> <q3>to sell any</q3></q1>.", [0, 1, 1]),
        ("<s1>The mayor</s1> <c1>said</c1> <q1>the bridge was safe</q1>. <s2>The engineers</s2> <c2>said</c2> <q2>it was not</q2>.", [0, 0]),
        # A quotation over sentences and paragraphs, one of them with reported speech.
        ("<q1>“We left at dawn. <s2>The driver</s2> <c2>shouted</c2>: <q2>‘Get out!’</q2>”</q1> <s1>she</s1> <c1>said</c1>.\n\n<q1>“<s3>Nobody</s3> <c3>told</c3> us <q3>why</q3>.”</q1>", [0, 1, 1]),
        # What breaks a content in two stands in it.
        ("<s1>The agency</s1> <c1>said</c1> <q1>that about 300 people</q1>, <c2>according to</c2> <s2>survivors</s2>, <q1,2>had boarded the boat in the spring</q1,2>.", [0, 1]),
        # A phrase whose finder took the whole sentence for its content.
        ("<q2>Lark News</q2>, <c2>citing</c2> <s2>two nurses</s2>, <q2><s1>Lark</s1> <c1>said</c1> <q1>the dam had burst</q1></q2>.", [0, 1]),
        ("<q2><s1>She</s1> <c1>said</c1> <q1>that, </q1></q2><q1><c2>according to</c2> <s2>the driver</s2></q1>, <q2><q1>the bridge was mined and the road was closed</q1></q2>.", [0, 1]),
    ],
    "fa": [
        ("<s1>خبرگزاری نور</s1> <c2>به نقل از</c2> <s2>دو پرستار</s2> <c1>گزارش داد</c1> <q1,2>که <s3>شهردار</s3> <q3>نشت گاز</q3> را <c3>تکذیب کرده است</c3></q1,2>.", [0, 1, 2]),
        ("<c1>بر پایهٔ</c1> <s1>گزارش بندر</s1> که <s2>روزنامهٔ موج</s2> <c2>نقل کرده است</c2>، <q1,2>نیمی از جرثقیل‌ها خراب است</q1,2>.", [2, 0]),
        ("<s1>روزنامهٔ موج</s1> <c1>نوشت</c1> <c2>به نقل از</c2> <s2>پرستاران</s2> و <c3>به استناد</c3> <s3>پزشکان</s3> <q1,2,3>که سد شکسته است</q1,2,3>.", [0, 1, 1]),
        ("<s1>شهردار</s1> <c1>گفت</c1> <q1>که پل سالم است</q1>. <s2>مهندسان</s2> <c2>گفتند</c2> <q2>که چنین نیست</q2>.", [0, 0]),
    ],
    "prs": [
        ("<s1>آژانس باختر نو</s1> <c2>به حوالهٔ</c2> <s2>دو داکتر</s2> <c1>خبر داد</c1> <q1,2>که <s3>والی</s3> <c3>گفته</c3> <q3>سرک بسته است</q3></q1,2>.", [0, 1, 2]),
        ("<s1>سخنگو</s1> <c1>نامه‌ای را خواند</c1> <q1>که در آن <s2>والی</s2> <c2>وعده داده</c2> <q2>سرک باز می‌شود</q2></q1>.", [0, 1]),
    ],
    "ps": [
        ("<s1>رڼا اژانس</s1> <s2>د دوو نرسانو</s2> <c2>په حواله</c2> <c1>خبر ورکړ</c1> <q1,2>چې <s3>والي</s3> <q3>دا خبر</q3> <c3>رد کړی</c3></q1,2>.", [0, 1, 2]),
        ("<s1>د بندر د راپور</s1> <c1>له مخې</c1>، چې <s2>څپې ورځپاڼې</s2> <c2>خپور کړی</c2>، <q1,2>نیم کرېنونه خراب دي</q1,2>.", [2, 0]),
        ("<s1>ښاروال</s1> <c1>وویل</c1> <q1>چې پل روغ دی</q1>. <s2>انجنیران</s2> <c2>وايي</c2> <q2>چې روغ نه دی</q2>.", [0, 0]),
    ],
    "ar": [
        ("<c1>أفادت</c1> <s1>وكالة النور</s1>، <c2>نقلاً عن</c2> <s2>ممرضين اثنين</s2>، <q1,2>بأن <s3>المدير</s3> <c3>نفى</c3> <q3>التسرب</q3></q1,2>.", [0, 1, 2]),
        ("<c1>ونقلت</c1> <s1>وكالة النور</s1> عن <s2>ممرضين</s2> <c2>قولهم</c2> <q1,2>إن السد انهار</q1,2>.", [0, 1]),
        ("<c1>بحسب</c1> <s1>دراسة الميناء</s1> التي <c2>أوردتها</c2> <s2>صحيفة الموج</s2>، <q1,2>نصف الرافعات معطل</q1,2>.", [2, 0]),
        ("<c1>أفادت</c1> <s1>النور</s1> <c2>نقلا عن</c2> <s2>ممرض</s2> <c3>ونقلا عن</c3> <s3>طبيب</s3> <q1,2,3>بأن السد انهار</q1,2,3>.", [0, 1, 1]),
        ("<c1>قال</c1> <s1>العمدة</s1> <q1>إن الجسر سليم</q1>. <c2>وقال</c2> <s2>المهندسون</s2> <q2>إنه ليس كذلك</q2>.", [0, 0]),
    ],
    "ru": [
        ("<s1>Агентство «Луч»</s1> <c2>со ссылкой на</c2> <s2>двух медсестёр</s2> <c1>пишет</c1>, <q1,2>что <s3>директор</s3> <c3>отрицал</c3> <q3>утечку</q3></q1,2>.", [0, 1, 2]),
        ("<c1>Согласно</c1> <s1>отчёту порта</s1>, который <c2>приводит</c2> <s2>«Волна»</s2>, <q1,2>половина кранов сломана</q1,2>.", [2, 0]),
        ("<q1,2>Плотину прорвало</q1,2>, — <c1>утверждает</c1> <s1>«Волна»</s1> <c2>со слов</c2> <s2>близкого к порту человека</s2>.", [0, 1]),
        ("<s1>Мэр</s1> <c1>сказал</c1>, <q1>что мост цел</q1>. <s2>Инженеры</s2> <c2>сказали</c2>, <q2>что это не так</q2>.", [0, 0]),
    ],
}  # fmt: skip
ALL = [(language, *case) for language, cases in CASES.items() for case in cases]


def gold(language: str, marked: str) -> GoldStory:
    numbers = {
        n for m in marked.replace(">", "<").split("<") if m[:1] in "scq" for n in m[1:].split(",") if n.isdigit()
    }
    head = "".join(f"{n}: stance=asserts\n" for n in sorted(numbers))
    return parse("t", f"language: {language}\n{head}\n{marked}")


@pytest.mark.parametrize(("language", "marked", "within"), ALL, ids=[f"{language}-{m[:40]}" for language, m, _ in ALL])
def test_within(language: str, marked: str, within: list[int]) -> None:
    found = with_gold_spans(gold(language, marked))
    assert [found[n] or 0 for n in sorted(found)] == within


def spoken(name: str, source: Span, cue: Span, content: Span, **fields: object) -> Attribution:
    whole = Attribution(name, [source], [cue], [content], "indirect", None, "asserts", None, 0.9)
    return replace(whole, **fields)


TEXT = "Lark News, citing two nurses, said the director had denied that 12 people fell ill."


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def chained() -> list[Attribution]:
    shared = span("the director had denied that 12 people fell ill")
    return [
        spoken("a1", span("Lark News"), span("said"), shared),
        spoken("a2", span("two nurses"), span("citing"), shared),
        spoken("a3", span("the director"), span("had denied"), span("that 12 people fell ill")),
    ]


def test_chain_and_voucher_go_through_the_shared_content() -> None:
    story = story_of(TEXT)
    found = nested(story, chained())
    assert [a.chain for a in found] == [
        ["Lark News"],
        ["two nurses", "Lark News"],
        ["the director", "two nurses", "Lark News"],
    ]
    vouchers = Vouchers(story, found)
    for order in (found, found[::-1]):
        vouchers = Vouchers(story, order)
        inner, middle = vouchers.voucher(span("12 people")), vouchers.voucher(span("the director"))
        assert (inner and inner.id, middle and middle.id) == ("a3", "a2"), "the one whose words are passed on"


def test_one_voice_is_not_within_itself() -> None:
    first, second, _ = chained()
    same = [replace(first, source=second.source), second]
    assert [a.within for a in nested(story_of(TEXT), same)] == [None, None]
    known = [replace(first, speaker="e1"), replace(second, speaker="e1")]
    assert [a.within for a in nested(story_of(TEXT), known)] == [None, None]


def test_source_named_behind_anothers_cue_has_no_cue_of_its_own() -> None:
    first, second, _ = chained()
    found = nested(story_of(TEXT), [first, replace(second, cue=[])])
    assert [a.within for a in found] == [None, "a1"]


def test_attributions_without_content_or_source_are_kept() -> None:
    first, second, third = chained()
    bare = [replace(first, content=[]), replace(second, source=[]), replace(third, source=[], cue=[])]
    assert [a.within for a in nested(story_of(TEXT), bare)] == [None, None, "a2"]


def test_language_of_the_paragraph_decides() -> None:
    marked = CASES["ru"][0][0]
    text = gold("ru", marked).text
    story = replace(story_of(f"Two lines.\n\n{text}"), paragraph_languages=["en", "ru"])
    shift = len("Two lines.\n\n")
    moved = [
        Attribution(str(a.number), *([Span(s + shift, e + shift) for s, e in spans] for spans in (a.source, a.cue, a.content)), "indirect", None, "asserts", None, 0.9)
        for a in gold("ru", marked).attributions
    ]  # fmt: skip
    assert [a.within for a in nested(story, moved)] == [None, "1", "2"]


places = st.tuples(st.integers(0, 70), st.integers(1, 30)).map(lambda p: Span(p[0], min(p[0] + p[1], len(TEXT))))
roles = st.lists(places, max_size=2)


@given(st.lists(st.tuples(roles, roles, st.lists(places, min_size=1, max_size=3)), max_size=14))
def test_within_never_runs_in_a_circle(parts: list[tuple[list[Span], list[Span], list[Span]]]) -> None:
    found = nested(story_of(TEXT), [
        Attribution(f"a{k}", source, cue, content, "indirect", None, "asserts", None, 0.9)
        for k, (source, cue, content) in enumerate(parts)
    ])  # fmt: skip
    outer = {a.id: a.within for a in found}
    assert set(filter(None, outer.values())) <= set(outer)
    for a in found:
        seen, at = set(), a.within
        while at:
            assert at != a.id and at not in seen
            seen.add(at)
            at = outer[at]
        assert len(a.chain) == len(seen) + 1, "the chain has a link for each"


def test_order_of_the_attributions_does_not_matter() -> None:
    for language, marked, _ in ALL:
        story = gold(language, marked)
        whole = with_gold_spans(story)
        random.Random(7).shuffle(story.attributions)
        assert with_gold_spans(story) == whole, marked


def test_thousands_take_linear_time() -> None:
    def taken(stories: int) -> float:
        text = "\n\n".join([TEXT] * stories)
        found = []
        for k in range(stories):
            shift = k * (len(TEXT) + 2)

            def moved(spans: list[Span], by: int = shift) -> list[Span]:
                return [Span(s.start + by, s.end + by) for s in spans]

            for a in chained():
                roles = {"source": moved(a.source), "cue": moved(a.cue), "content": moved(a.content)}
                found.append(replace(a, id=f"{a.id}-{k}", **roles))
        story = story_of(text)
        started = time.process_time()
        placed = nested(story, found)
        spent = time.process_time() - started
        assert sum(a.within is not None for a in placed) == 2 * stories
        return spent

    taken(10)
    small, large = min(taken(100) for _ in range(3)), taken(700)
    assert large < 7 * small * 3 + 0.1, "2,100 attributions take seven times as long as 300, and some"


def test_deeply_nested_sayings_are_placed() -> None:
    depth = 300
    text = "he said " * depth + "so"
    found = [
        spoken(f"a{k}", Span(8 * k, 8 * k + 2), Span(8 * k + 3, 8 * k + 7), Span(8 * k + 8, len(text)))
        for k in range(depth)
    ]
    placed = nested(story_of(text), found)
    assert [a.within for a in placed] == [None, *(f"a{k}" for k in range(depth - 1))]


# The lexicons: every entry is the one that its own words fire.


@pytest.mark.parametrize("language", ["en", "fa", "ps", "ar", "ru"])
def test_every_citing_cue_fires(language: str) -> None:
    cues = Citing(language)
    for row in lexicon.rows(language, "citing"):
        cue = row["words"].removeprefix("^").replace("*", "")
        words = f"xx {cue} xx"
        before, after = Span(0, 2), Span(len(words) - 2, len(words))
        said = spoken("a1", after if row["side"] != "before" else before, Span(3, 3 + len(cue)), before)
        rank = {"outer": Rank.PASSES_ON, "inner": Rank.PASSED_ON}[row["place"]]
        assert cues.rank(said, words) is rank, row
        entry = cues.entry(said.cue, said.source, words)
        assert entry and " ".join(entry.words) == row["words"].removeprefix("^"), row


def test_side_of_the_source_decides_where_a_cue_goes_both_ways() -> None:
    text = "Lark quoted Tern"
    lark = spoken("a1", Span(0, 4), Span(5, 11), Span(12, 16))
    assert citing("en").rank(lark, text) is Rank.PASSES_ON
    assert citing("en").rank(replace(lark, source=[Span(12, 16)]), text) is Rank.SAYS
    assert citing("xx").rank(lark, text) is Rank.SAYS, "a language without a list"
    assert size(lark) == 4


@pytest.mark.parametrize("language", ["en", "fa", "ps", "ar", "ru"])
def test_every_joining_word_fires(language: str) -> None:
    cues = citing(language)
    for word in lexicon.words(language, "coordinators"):
        assert cues.joined(f", {word} ", "") and not cues.joined(f" {word}xx ", ""), word
    for word in lexicon.words(language, "relatives"):
        assert cues.related(f", {word.replace('*', 'ые')} "), word
    assert not cues.related(", ") and not cues.joined(", ", "")


def test_reports_show_the_whole_chain_in_order() -> None:
    story = replace(story_of(TEXT), publication=Publication(short_name="HT"))
    story = replace(story, attributions=nested(story, chained()))
    by = Vouchers(story).voucher(span("12 people"))
    assert by
    figure = Claim("c1", span("12 people"), "injured", 12, 12, "exactly", by.id, by.chain, 0.9)
    story = replace(story, claims=[figure])
    chain = ["the director", "two nurses", "Lark News", "HT"]
    stream = io.StringIO()
    print_story(story, stream)
    assert " ".join(stream.getvalue().split()).count(" ‹ ".join(chain)) == 2, "the statement and the figure"
    page = re.sub(r"\s+", " ", re.sub("<[^>]+>", "", render(story)))
    assert page.count(" ‹ ".join(chain)) == 2
    assert page.count(" ‹ ".join(chain[1:])) == 3, "and the statement that it is within"
