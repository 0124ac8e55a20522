"""What a cue means: senses in context, kinds of source, reasons for anonymity, hearsay; the lists behind them."""

import re
from typing import get_args

import pytest

from sayso import lexicon
from sayso.attribution.meaning import Meaning, Roles, meanings
from sayso.attribution.meaning.phrase import HEADS
from sayso.attribution.meaning.words import phrases, words
from sayso.record import Entity, Mention, SourceKind, Span, Stance

LANGUAGES = ("en", "fa", "ps", "ar", "ru")
LISTS = ("cue_stances", "stance_contexts", "source_kinds", "hearsay_cues")
_MARK = re.compile(r"\[([scq]) |\]")


def roles(marked: str, language: str, **more: object) -> tuple[Roles, str]:
    """An attribution and its text from words with marks: "[s The mayor] [c said] [q it rained]"."""
    text, at = "", 0
    opened: list[tuple[str, int]] = []
    spans: dict[str, list[Span]] = {"s": [], "c": [], "q": []}
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        if mark[1]:
            opened.append((mark[1], len(text)))
        else:
            role, start = opened.pop()
            spans[role].append(Span(start, len(text)))
    return Roles(spans["s"], spans["c"], spans["q"], language, **more), text + marked[at:]  # type: ignore[arg-type]


def told(marked: str, language: str = "en", **more: object) -> Meaning:
    said, text = roles(marked, language, **more)
    return meanings([said], text)[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_lists_and_they_say_what_the_code_knows(language: str) -> None:
    stances = lexicon.rows(language, "cue_stances")
    assert {row["stance"] for row in stances} == set(get_args(Stance))
    assert len({row["cue"] for row in stances}) >= 120
    made = {row["context"] for row in lexicon.rows(language, "stance_contexts")}
    known = made | {"-", "question", "only question", "infinitive", *get_args(SourceKind)}
    for row in stances:
        assert set(row["context"].split("+")) <= known, row
    kinds = {row["kind"] for row in lexicon.rows(language, "source_kinds")}
    assert {*HEADS, "person", "anonymous", "because", "who", "indefinite", "forbidden"} <= kinds
    assert {row["direction"] for row in lexicon.rows(language, "hearsay_cues")} == {"of", "by", "within"}


@pytest.mark.parametrize("purpose", LISTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_is_found_where_its_words_stand(language: str, purpose: str) -> None:
    table = phrases(language, purpose, purpose == "cue_stances")
    for row in lexicon.rows(language, purpose):
        for written in next(iter(row.values())).split("|"):
            text = written.replace(" * ", " x ").replace("*", "").lstrip("^")
            found = words(text, [Span(0, len(text))], language)
            assert any(h.row == row and h.length == len(found) for h in table.hits(found)), (row, written)


def test_dari_uses_the_persian_lists() -> None:
    assert told("[s قوماندانی امنیه] این خبر را [c تکذیب کرد]", "prs").stance == "denies"


@pytest.mark.parametrize("language", [*LANGUAGES, "prs", "ur"])
def test_a_cue_of_no_list_asserts(language: str) -> None:
    assert told("[s Xyzzy] [c blorped] [q qwfp arst]", language).stance == "asserts"
    assert told("[c ]".replace("[c ]", "") + "[q qwfp arst]", language).stance == "asserts"


def test_a_cue_of_no_list_is_what_its_finder_takes_it_for() -> None:
    assert told("[s The guild] [c blorped] [q the toll]", stance="threatens").stance == "threatens"
    assert told("[s The guild] [c denied] [q the toll]", stance="threatens").stance == "denies"


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("[s The clerk] [c asked] [q whether the vault was open]", "asks"),
        ("[s The clerk] [c asked] the guard [q to open the vault]", "demands"),
        ("[s The clerk] [c asked] [q the guard to open the vault]", "demands"),
        ("[s The guard] [c told] her [q to wait outside]", "demands"),
        ("[s The guard] [c told] her [q the vault was open]", "asserts"),
        ("[s The bank] [c admitted] [q the vault was open]", "admits"),
        ("[s The bank] [c did not admit] [q any wrongdoing]", "denies"),
        ("[s The bank] [c did not deny] [q the loss]", "admits"),
        ("[s The bank] [c refused to rule out] [q more losses]", "declines"),
        ("[s The agency] [c could not verify] [q the recording]", "declines"),
        ("[s The bank] [c neither confirmed nor denied] [q the theft]", "declines"),
        ('[q "No comment,"] [s the treasurer] [c said]', "declines"),
        ("[s The treasurer] [c said] [q it was not true that gold was missing]", "denies"),
        ('[q "I doubt the vault was ever locked,"] [s the locksmith] [c said]', "doubts"),
        ('[q "I am not convinced by the alarm logs,"] [s the locksmith] [c said]', "doubts"),
        ("[s The locksmith] [c called] [q the report baseless]", "denies"),
        ("[s The judge] [c called] [q the guard a hero]", "praises"),
        ("[s The judge] [c called on] [q the bank to pay]", "demands"),
        ("[s The union] [c warned] [q that snow was coming]", "asserts"),
        ("[s The union] [c warned] [q that drivers would walk out]", "threatens"),
        ("[s The writ] [c alleges] [q that the guard slept]", "claims"),
        ("[s Mr Odell] [c alleged] [q that the guard slept]", "accuses"),
        ('[s Ms Rao][c :] [q "Who had the key?"]', "asks"),
        ('[q "Leave the building,"] [s the guard] [c shouted]', "demands"),
        ('[q "We made a mistake with the key,"] [s the guard] [c said]', "admits"),
    ],
)
def test_senses_of_english_cues(marked: str, stance: str) -> None:
    assert told(marked).stance == stance


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("[s مدیر انبار] [q سرقت] را [c تکذیب کرد]", "denies"),
        ("[s مدیر انبار] [c پذیرفت] [q که در باز مانده بود]", "admits"),
        ("[s مدیر انبار] [q اتهام] را [c نپذیرفت]", "denies"),
        ("[s مدیر انبار] [q گزارش] را [c دروغ خواند]", "denies"),
        ("[s مدیر انبار] [q نگهبان] را [c مقصر دانست]", "accuses"),
        ("[s مدیر انبار] از نگهبان [c خواست] [q که در را ببندد]", "demands"),
        ("[s مدیر انبار] [c پرسید] [q چرا در باز است]", "asks"),
        ("[s مدیر انبار] [c حاضر نشد] [q در این باره حرف بزند]", "declines"),
        ("[s مدیر انبار] [c گفت] [q که این خبر صحت ندارد]", "denies"),
        ("[s مدیر انبار] [c هشدار داد] [q که باران در راه است]", "asserts"),
        ("[s کارگران] [c هشدار دادند] [q که اگر مزدشان نرسد اعتصاب می‌کنند]", "threatens"),
        ("[s مدیر انبار] در کارایی قفل [c تردید دارد]", "doubts"),
    ],
)
def test_senses_of_persian_cues(marked: str, stance: str) -> None:
    assert told(marked, "fa").stance == stance


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("[s د ګودام مدیر] [q غلا] [c رد کړه]", "denies"),
        ("[s د ګودام مدیر] [c ومنله] [q چې دروازه خلاصه وه]", "admits"),
        ("[s د ګودام مدیر] [c نه مني] [q چې غلا شوې]", "denies"),
        ("[s د ګودام مدیر] [c وپوښتل] [q چې دروازه ولې خلاصه ده]", "asks"),
        ("[s د ګودام مدیر] [c وغوښتل] [q چې دروازه بنده شي]", "demands"),
        ("[s د ګودام مدیر] [c ژمنه وکړه] [q چې نوی قلف به واخلي]", "promises"),
        ("[s د ګودام مدیر] [c له تبصرې ډډه وکړه]", "declines"),
        ("[s د ګودام مدیر] [c وویل] [q چې دا خبره سمه نه ده]", "denies"),
        ("[s کارګرانو] [c خبرداری ورکړ] [q چې باران راځي]", "asserts"),
        ("[s کارګرانو] [c خبرداری ورکړ] [q چې که معاش یې ورنه کړل شي، کار به بند کړي]", "threatens"),
    ],
)
def test_senses_of_pashto_cues(marked: str, stance: str) -> None:
    assert told(marked, "ps").stance == stance


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("[c نفى] [s مدير المخزن] [q وقوع السرقة]", "denies"),
        ("[c لم ينف] [s مدير المخزن] [q وقوع السرقة]", "admits"),
        ("[c رفض] [s مدير المخزن] [q الاتهامات]", "denies"),
        ("[c رفض] [s مدير المخزن] [q التعليق على الخبر]", "declines"),
        ("[c قال] [s مدير المخزن] [q إنه لا صحة للخبر]", "denies"),
        ("[c سأل] [s مدير المخزن] [q لماذا بقي الباب مفتوحا]", "asks"),
        ("[c وطلب] [s مدير المخزن] من الحارس [q أن يغلق الباب]", "demands"),
        ("[c حذّر] [s مدير المخزن] [q من عاصفة مقبلة]", "asserts"),
        ("[c حذّر] [s العمال] [q من إضراب مفتوح ما لم تُدفع أجورهم]", "threatens"),
        ("[c وعبّر] [s مدير المخزن] [q عن شكوكه في متانة القفل]", "doubts"),
        ("[c وأعرب] [s مدير المخزن] [q عن تقديره للحارس]", "praises"),
    ],
)
def test_senses_of_arabic_cues(marked: str, stance: str) -> None:
    assert told(marked, "ar").stance == stance


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("[s Заведующий складом] [c признал], [q что дверь осталась открытой]", "admits"),
        ("[s Заведующий складом] [c не признаёт] [q вину]", "denies"),
        ("[s Заведующий складом] [c не отрицал], [q что дверь открыта]", "admits"),
        ("[s Заведующий складом] [c назвал] [q сообщения ложью]", "denies"),
        ("[s Заведующий складом] [c назвал] [q сторожа героем]", "praises"),
        ("[s Заведующий складом] [c сказал], [q что слухи не соответствуют действительности]", "denies"),
        ("[s Заведующий складом] [c спросил], [q почему открыта дверь]", "asks"),
        ("[s Заведующий складом] [c попросил] сторожа [q закрыть дверь]", "demands"),
        ("[s Заведующий складом] [c не ответил], [q кто открыл дверь]", "declines"),
        ("[s Заведующий складом] [c не верит], [q что замок выдержит]", "doubts"),
        ("[s Грузчики] [c предупредили] [q о снегопаде]", "asserts"),
        ("[s Грузчики] [c предупредили], [q что объявят забастовку]", "threatens"),
    ],
)
def test_senses_of_russian_cues(marked: str, stance: str) -> None:
    assert told(marked, "ru").stance == stance


@pytest.mark.parametrize(
    ("language", "marked", "kind"),
    [
        ("en", "[s Edda Quill, a clerk at the town hall,] [c said] [q it rained]", "person"),
        ("en", "[s The union's treasurer] [c said] [q it rained]", "office"),
        ("en", "[s The Harbour Authority] [c said] [q it rained]", "organization"),
        ("en", "[s Two plumbers] [c said] [q it rained]", "group"),
        ("en", "[s A leaflet] [c said] [q it rained]", "document"),
        ("en", "[s A senior official] [c said] [q it rained]", "unnamed"),
        ("en", "[s Judge Edda Quill] [c said] [q it rained]", "person"),
        ("fa", "[s وزیر راه] [c گفت] [q باران آمد]", "office"),
        ("fa", "[s وزیر راه، کاوه سنجری،] [c گفت] [q باران آمد]", "person"),
        ("fa", "[s وزارت راه] [c گفت] [q باران آمد]", "organization"),
        ("fa", "[s یک مقام ارشد] [c گفت] [q باران آمد]", "unnamed"),
        ("fa", "[s کشاورزان دره] [c گفتند] [q باران آمد]", "group"),
        ("ps", "[s د ښار والي] [c وویل] [q باران وشو]", "office"),
        ("ps", "[s د ښار والي زمرک ځدراڼ] [c وویل] [q باران وشو]", "person"),
        ("ps", "[s د اوبو وزارت] [c وویل] [q باران وشو]", "organization"),
        ("ps", "[s یوه چارواکي] [c وویل] [q باران وشو]", "unnamed"),
        ("ar", "[c قال] [s وزير الري] [q إن المطر هطل]", "office"),
        ("ar", "[c قال] [s وزير الري بدران الخطيب] [q إن المطر هطل]", "person"),
        ("ar", "[c قالت] [s وزارة الري] [q إن المطر هطل]", "organization"),
        ("ar", "[c قال] [s مسؤول محلي] [q إن المطر هطل]", "unnamed"),
        ("ar", "[c قال] [s مزارعو الوادي] [q إن المطر هطل]", "group"),
        ("ru", "[s Министр транспорта] [c сказал], [q что шёл дождь]", "office"),
        ("ru", "[s Министр транспорта Лев Кольцов] [c сказал], [q что шёл дождь]", "person"),
        ("ru", "[s Министерство транспорта] [c сообщило], [q что шёл дождь]", "organization"),
        ("ru", "[s Источник в порту] [c сказал], [q что шёл дождь]", "unnamed"),
        ("ru", "В [s докладе] [c говорится], [q что шёл дождь]", "document"),
    ],
)
def test_kinds_of_source(language: str, marked: str, kind: str) -> None:
    assert told(marked, language).source_kind == kind


def test_an_entity_with_a_name_makes_the_bare_office_a_person() -> None:
    entity = Entity("e1", "Edda Quill", "person", [Mention(Span(0, 3), "name")])
    assert told("[s The treasurer] [c said] [q it rained]", speaker=entity).source_kind == "person"
    unnamed = Entity("e1", "treasurer", "person", [Mention(Span(0, 3), "nominal")])
    assert told("[s The treasurer] [c said] [q it rained]", speaker=unnamed).source_kind == "office"


@pytest.mark.parametrize(
    ("language", "marked", "reason"),
    [
        (
            "en",
            "[s A pilot] [c said] on condition of anonymity because he feared for his job [q that it rained]",
            "because he feared for his job",
        ),
        (
            "en",
            "[s A clerk, who was not authorized to speak publicly and asked to go unnamed,] [c said] [q it rained]",
            "not authorized to speak publicly",
        ),
        ("fa", "[s یک خلبان که از ترس اخراج خواست نامش فاش نشود،] [c گفت] [q باران آمد]", "از ترس اخراج"),
        ("ps", "[s یو پیلوټ، چې د وېرې له امله یې نه غوښتل نوم یې خپور شي،] [c وویل] [q باران وشو]", "د وېرې له امله"),
        ("ar", "[c قال] [s طيار طلب عدم ذكر اسمه خوفا على عمله] [q إن المطر هطل]", "خوفا على عمله"),
        (
            "ru",
            "[s Пилот, пожелавший остаться неназванным из-за контракта,] [c сказал], [q что шёл дождь]",
            "из-за контракта",
        ),
    ],
)
def test_the_reason_for_anonymity(language: str, marked: str, reason: str) -> None:
    said, text = roles(marked, language)
    found = meanings([said], text)[0]
    assert found.source_kind == "unnamed"
    assert found.reason is not None and found.reason.of(text) == reason


def test_who_is_named_needs_no_reason() -> None:
    found = told("[s Edda Quill] [c said] [q she stayed home because it rained]")
    assert found.source_kind == "person" and found.reason is None


@pytest.mark.parametrize(
    ("language", "marked", "evidence"),
    [
        ("en", "[s The harbour], citing two sailors, [c said] [q the mast broke]", "hearsay"),
        ("en", "[s The harbour] [c said] [q the mast broke]", "own"),
        ("en", "[s The cook] [c said] [q a sailor told him the mast broke]", "hearsay"),
        ("en", "[s The cook] [c said] [q nobody told him the mast broke]", "own"),
        ("fa", "[s روزنامه] به نقل از ملوانان [c نوشت] [q که دکل شکست]", "hearsay"),
        ("ps", "[s ورځپاڼې] د ماڼوګانو په حواله [c وویل] [q چې ستنه ماته شوه]", "hearsay"),
        ("ar", "[c ذكرت] [s الصحيفة] نقلا عن بحارة [q أن الصاري انكسر]", "hearsay"),
        ("ru", "[s Газета] [c сообщила] со ссылкой на матросов, [q что мачта сломалась]", "hearsay"),
        ("ru", "[s Газета] [c сообщила], [q что мачта сломалась]", "own"),
    ],
)
def test_evidence_by_words(language: str, marked: str, evidence: str) -> None:
    assert told(marked, language).evidence == evidence


def test_evidence_and_stance_of_one_who_is_cited() -> None:
    outer, text = roles("[s The harbour], citing two sailors, [c denied] [q that the mast broke]", "en")
    cited = text.index("citing"), text.index("two sailors")
    inner = Roles([Span(cited[1], cited[1] + 11)], [Span(cited[0], cited[0] + 6)], outer.content, "en")
    first, second = meanings([outer, inner], text)
    assert (first.evidence, first.stance) == ("hearsay", "denies")
    assert (second.evidence, second.stance, second.source_kind) == ("own", "denies", "group")


def test_an_account_beside_another_is_no_hearsay() -> None:
    outer, text = roles(
        "[s The harbour] [c said] [q nine masts had been broken in the storm, sailors putting it at two]", "en"
    )
    at = text.index("sailors")
    inner = Roles([Span(at, at + 7)], [Span(at + 8, at + 15)], [Span(at + 16, len(text))], "en")
    assert meanings([outer, inner], text)[0].evidence == "own"


def test_what_one_said_oneself_is_no_hearsay() -> None:
    outer, text = roles('[q "I said the mast would break,"] [s the cook] [c said]', "en")
    inner = Roles([Span(1, 2)], [Span(3, 7)], [Span(8, 28)], "en")
    assert [m.evidence for m in meanings([outer, inner], text)] == ["own", "own"]


def test_he_is_whoever_spoke_before() -> None:
    first, text = roles("[s A senior official] [c said] [q it rained]. ", "en")
    second, more = roles("[s He] [c added] [q it snowed].", "en")
    moved = Roles(*([Span(s.start + len(text), s.end + len(text)) for s in r] for r in
                    (second.source, second.cue, second.content)), language="en")  # fmt: skip
    assert [m.source_kind for m in meanings([first, moved], text + more)] == ["unnamed", "unnamed"]


def test_nothing_found_means_nothing() -> None:
    assert meanings([], "It rained.") == []
    assert meanings([Roles([], [], [], "en")], "")[0].source_kind == "unnamed"
