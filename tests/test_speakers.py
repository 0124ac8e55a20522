"""Who speaks: names, offices, pronouns, verbs without a subject and quotations without a source, by spans alone."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from stories_in_short import parsed

from sayso import lexicon
from sayso.attribution.agreement import form_of_cue
from sayso.attribution.bystanders import bystanders
from sayso.attribution.candidate import Candidate
from sayso.attribution.depth import enclosing
from sayso.attribution.possessed import possessed, relation
from sayso.attribution.source_words import read
from sayso.attribution.speaker import speakers
from sayso.fold import squash
from sayso.people import entities
from sayso.people.keys import key, nouns, stem
from sayso.people.pashto_names import direct, listed
from sayso.people.russian_names import nominative
from sayso.record import Span
from sayso.resources import Resources

_MARK = re.compile(r"<(/?)([scq])(\d)>")


def marked(text: str) -> tuple[str, list[Candidate]]:
    """A text without its marks (`<s1>she</s1>`), and what a finder would find there."""
    roles: dict[tuple[str, str], list[Span]] = {}
    plain, at, starts = "", 0, {}
    for mark in _MARK.finditer(text):
        plain += text[at : mark.start()]
        at = mark.end()
        close, role, number = mark.groups()
        if close:
            roles.setdefault((role, number), []).append(Span(starts[role, number], len(plain)))
        else:
            starts[role, number] = len(plain)
    numbers = sorted({number for _, number in roles})
    found = [
        Candidate(*(roles.get((role, n), []) for role in "scq"), "say clause", "asserts", 1.0)  # type: ignore[arg-type]
        for n in numbers
    ]
    return plain + text[at:], found


def spoken(text: str, resources: Resources, language: str = "en") -> list[str | None]:
    """The names of the speakers of a marked text."""
    plain, found = marked(text)
    story, syntax = parsed(plain, resources, language)
    story = replace(story, entities=entities(story, syntax, resources))
    ids, known = speakers(story, syntax, found)
    names = {e.id: e.name for e in known}
    return [names[i] if i else None for i in ids]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # a last name, a pronoun
        ("<s1>Mayor Ana Reyes</s1> <c1>said</c1> <q1>the pier was safe</q1>. <s2>Reyes</s2> <c2>denied</c2> <q2>that it "
         "had moved</q2>. <q3>It was built to last</q3>, <s3>she</s3> <c3>said</c3>.", ["Ana Reyes"] * 3),
        # an office, and another noun for it
        ("<s1>Dr Tom Holm, a surgeon,</s1> <c1>said</c1> <q1>the ward was full</q1>. <s2>Mayor Ana Vidal</s2> <c2>said</c2> "
         "<q2>it was empty</q2>.\n\n<s3>The physician</s3> <c3>insisted</c3> <q3>that beds were short</q3>.",
         ["Tom Holm", "Ana Vidal", "Tom Holm"]),
        # initials of an office
        ("<s1>Chief Harbour Officer Peter Kamau</s1> <c1>said</c1> <q1>the port was shut</q1>. <s2>The CHO</s2> <c2>added</c2> "
         "<q2>that it would open</q2>.", ["Peter Kamau"] * 2),
        # an office alone, named with the next quotation
        ("The bridge will reopen in May, <s1>the city's chief engineer</s1> <c1>said</c1> <q1>on Monday</q1>.\n\n<q2>\"We "
         "need three more weeks,\"</q2> <s2>Sara Lund</s2> <c2>told</c2> reporters.", ["Sara Lund"] * 2),
        # what is within quotation marks doesn't change whom the story is about
        ('<s1>Peter Kamau</s1> <c1>said</c1> <q1>the vote was fair</q1>.\n\n<s2>He</s2> <c2>added</c2>: <q2>"President Luis '
         'Ortega called me. Ortega is a good man."</q2>\n\n<q3>"We spoke at noon,"</q3> <s3>he</s3> <c3>said</c3>.',
         ["Peter Kamau"] * 3),
        # a person told of before the quotation is she, the last speaker is not
        ("<s1>Police spokesman Karl Brandt</s1> <c1>said</c1> <q1>two were missing</q1>.\n\nMaria Jensen waited at the pier "
         "all night.\n\n<q2>\"Nobody called me,\"</q2> <s2>she</s2> <c2>said</c2>.", ["Karl Brandt", "Maria Jensen"]),
        # the words of the speaker about himself
        ('<q1>"<s2>I</s2> <c2>told</c2> them <q2>the dam would break</q2>,"</q1> <s1>Peter Kamau</s1> <c1>said</c1>.',
         ["Peter Kamau"] * 2),
        # a quotation alone
        ('<s1>Ana Reyes</s1> <c1>said</c1> <q1>the pier was safe</q1>. <q2>"It will stand for a hundred years."</q2>',
         ["Ana Reyes"] * 2),
        # nobody
        ("<s1>Ana Reyes</s1> <c1>said</c1> <q1>the pier was safe</q1>. Divers <c2>were told</c2> <q2>to stay away</q2>.",
         ["Ana Reyes", None]),
        # who
        ("The plan was torn up by Ana Reyes, <s1>who</s1> <c1>called</c1> <q1>it a folly</q1>.", ["Ana Reyes"]),
        ("<s1>Superintendent of Police Ana Reyes</s1> <c1>said</c1> <q1>the road was shut</q1>.", ["Ana Reyes"]),
        ("<s1>Peter Kamau</s1> <c1>said</c1> <q1>the land was his</q1>. <s2>The Kenyan</s2> <c2>denied</c2> <q2>any "
         "deal</q2>.", ["Peter Kamau"] * 2),
    ],
)  # fmt: skip
def test_english(resources: Resources, text: str, names: list[str | None]) -> None:
    assert spoken(text, resources) == names


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        # oblique names are listed in the nominative, and verbs tell her from him
        ("ru", "По словам <s1>адвоката Марины Рощиной</s1>, <q1>суд отложен</q1>. <q2>«Мы подождём»</q2>, — <c2>сказала</c2> "
               "<s2>она</s2>. <s3>Прокурор Олег Дятлов</s3> <c3>заявил</c3>, <q3>что ждать нечего</q3>. <s4>Защитница</s4> "
               "<c4>возразила</c4>, <q4>что сроки не вышли</q4>.",
         ["Марина Рощина", "Марина Рощина", "Олег Дятлов", "Марина Рощина"]),
        ("ru", "В <s1>Генеральной прокуратуре</s1> <c1>сообщили</c1>, <q1>что дело закрыто</q1>.", ["Генеральная прокуратура"]),
        # verbs without a subject go on with who they agree with
        ("ar", "<c1>قالت</c1> <s1>المهندسة ليلى منصور</s1> <q1>إن الجسر آمن</q1>. <c2>وأضافت</c2> <q2>أنه سيفتح غدا</q2>. "
               "<c3>وأكد</c3> <s3>المحامي سعيد ناصر</s3> <q3>أن الطريق مغلق</q3>. <c4>وقال</c4> <q4>إنه سيبقى مغلقا</q4>.",
         ["ليلى منصور", "ليلى منصور", "سعيد ناصر", "سعيد ناصر"]),
        ("ar", "<c1>أعلنت</c1> <s1>وزارة النقل</s1> <q1>إغلاق الميناء</q1>. <c2>وأعلنت</c2> <s2>وزارة الزراعة</s2> <q2>خسائر "
               "كبيرة</q2>.", ["وزارة النقل", "وزارة الزراعة"]),
        ("fa", "<s1>سخنگوی شرکت آب</s1> <c1>گفت</c1> <q1>لوله‌ها تعمیر می‌شود</q1>. <s2>پرویز کاوه‌راد</s2> <c2>افزود</c2> "
               "<q2>که آب تا شب وصل می‌شود</q2>. <s3>وی</s3> <c3>گفت</c3> <q3>فشار کم است</q3>.", ["پرویز کاوه\u200cراد"] * 3),
        ("ps", "<s1>د ارزګان د کرنې رییس میرزا خان</s1> <c1>وویل</c1> <q1>چې حاصلات ښه دي</q1>. <s2>نوموړی</s2> <c2>وايي</c2> "
               "<q2>چې اوبه شته</q2>. <s3>ښاغلی خان</s3> <c3>زیاته کړه</c3> <q3>چې لار خلاصه ده</q3>.", ["میرزا خان"] * 3),
        # a person that a comma introduces, and a pronoun
        ("ps", "<s1>ولسوال شاه محمود</s1> <c1>وایي</c1> <q1>چې لار بنده ده</q1>. ګل احمد، چې دوکان لري، هلته و. <q2>«زه نه "
               "ځم»</q2>، <s2>هغه</s2> <c2>وویل</c2>.", ["شاه محمود", "ګل احمد"]),
        # somebody's relation is neither of the two, nor is the name beside it his own; a comma names her
        ("fa", "<s1>پرویز کاوه‌راد</s1> <c1>گفت</c1>: <q1>«<s2>پدرم</s2> همیشه <c2>می‌گفت</c2> <q2>آب می‌آید</q2>»</q1>. "
               "<s3>همسرش، لادن مهرآیین،</s3> <c3>افزود</c3> <q3>که چاه خشک است</q3>.",
         ["پرویز کاوه\u200cراد", "پدر پرویز کاوه\u200cراد", "لادن مهرآیین"]),
        ("fa", "<s1>مادر پرویز</s1> <c1>گفت</c1> <q1>چاه خشک است</q1>.", ["مادر پرویز"]),
        ("ar", "<c1>قالت</c1> <s1>المهندسة ليلى منصور</s1> <q1>إن <s2>والدها</s2> <c2>قال</c2> <q2>إن البئر جفت</q2></q1>.",
         ["ليلى منصور", "والد ليلى منصور"]),
        ("ps", "<s1>ولسوال شاه محمود</s1> <c1>وایي</c1>: <q1>«<s2>مور مې</s2> <c2>وویل</c2> <q2>چې اوبه نشته</q2>»</q1>.",
         ["شاه محمود", "د شاه محمود مور"]),
        # the name of an office ends before the verb, whatever its words are
        ("ps", "<s1>والي</s1> <c1>ډاډ ورکړ</c1> <q1>چې لار خلاصېږي</q1>.", ["والي"]),
        # in the direct case, and a pronoun with a clause
        ("ps", "<s1>شاهدانو</s1> <c1>وویل</c1> <q1>چې موټر سوی دی</q1>. د <s2>څارنوالۍ</s2> <c2>په وینا</c2> <q2>څوک نه دي "
               "نیول شوي</q2>.", ["شاهدان", "څارنوالي"]),
        ("ps", "<s1>یوې نرسې، چې نوم یې نه اخلو،</s1> <c1>وویل</c1> <q1>چې درمل نشته</q1>.", ["یوه نرسه"]),
        ("fa", "<s1>پرویز کاوه‌راد</s1> <c1>گفت</c1> <q1>آب می‌آید</q1>. <s2>او که کشاورز است،</s2> <c2>افزود</c2> <q2>که چاه "
               "خشک است</q2>.", ["پرویز کاوه\u200cراد"] * 2),
        # a person named without a title goes before who spoke last; the old woman is she
        ("fa", "<s1>سخنگوی شرکت آب</s1> <c1>گفت</c1> <q1>لوله‌ها تعمیر می‌شود</q1>.\n\nمریم کنار چاه نشسته است. <q2>«آب نداریم»</q2>، "
               "<c2>می‌گوید</c2>. <s3>این زن</s3> <c3>می‌افزاید</c3> <q3>که چاه خشک است</q3>.",
         ["سخنگوی شرکت آب", "مریم", "مریم"]),
        ("ar", "<c1>قال</c1> <s1>المحامي سعيد ناصر</s1> <q1>إن الطريق مغلق</q1>.\n\nجلست مريم قرب البئر. <c2>تقول</c2> <q2>إن "
               "الماء قليل</q2>.", ["سعيد ناصر", "مريم"]),
        # one who was not spoken of before is nobody known
        ("fa", "<s1>پرویز کاوه‌راد، کارمند شهرداری،</s1> <c1>گفت</c1> <q1>آب می‌آید</q1>. <s2>یک کارمند</s2> <c2>گفت</c2> <q2>که "
               "نمی‌آید</q2>.", ["پرویز کاوه\u200cراد", "یک کارمند"]),
    ],
)  # fmt: skip
def test_other_languages(resources: Resources, language: str, text: str, names: list[str | None]) -> None:
    assert spoken(text, resources, language) == names


def test_who_only_a_source_tells_of_becomes_an_entity_with_the_source_among_its_mentions(resources: Resources) -> None:
    plain, found = marked("<s1>منظمة البحر الأزرق</s1> <c1>قالت</c1> <q1>إن السفينة غرقت</q1>.")
    story, syntax = parsed(plain, resources, "ar")
    (speaker,), (entity,) = speakers(story, syntax, found)
    assert (entity.id, entity.kind) == (speaker, "organization")
    assert [m.span.of(plain) for m in entity.mentions] == ["منظمة البحر الأزرق"]


def test_order_of_the_finds_does_not_matter(resources: Resources) -> None:
    plain, found = marked(
        "<s1>Ana Reyes</s1> <c1>said</c1> <q1>it rained</q1>. <s2>She</s2> <c2>left</c2> <q2>early</q2>."
    )
    story, syntax = parsed(plain, resources)
    story = replace(story, entities=entities(story, syntax, resources))
    forward, _ = speakers(story, syntax, found)
    backward, _ = speakers(story, syntax, found[::-1])
    assert forward == backward[::-1] and forward[0] == forward[1]


def test_enclosing_is_the_smallest_content_about_the_cue() -> None:
    def said(cue: int, start: int, end: int) -> Candidate:
        return Candidate([], [Span(cue, cue + 1)], [Span(start, end)], "say clause", "asserts", 1.0)

    assert enclosing([said(0, 2, 50), said(5, 8, 40), said(10, 12, 20), said(60, 62, 70)]) == [None, 0, 1, None]


@pytest.mark.parametrize(
    ("language", "cue", "form"),
    [
        ("ar", "قالت", "feminine"), ("ar", "وقال", "masculine"), ("ar", "تقول", "feminine"), ("ar", "لفت", "masculine"),
        ("ru", "сказала", "feminine"), ("ru", "заявил", "masculine"), ("ru", "сообщили", "plural"),
        ("en", "reportedly", "nobody"), ("en", "adding", ""), ("fa", "گفت", ""),
    ],
)  # fmt: skip
def test_form_of_a_cue(resources: Resources, language: str, cue: str, form: str) -> None:
    _, syntax = parsed(cue, resources, language)
    assert form_of_cue([Span(0, len(cue))], syntax, language) == form


def test_masculine_verbs_are_masculine(resources: Resources) -> None:
    for verb in sorted(lexicon.words("ar", "masculine_verbs")):
        _, syntax = parsed(verb, resources, "ar")
        assert form_of_cue([Span(0, len(verb))], syntax, "ar") == "masculine", verb


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Марины Рощиной", "Марина Рощина"), ("Олегом Дятловым", "Олег Дятлов"), ("Ольги Рощиной", "Ольга Рощина"),
        ("районном совете", "районный совет"), ("Министерства торговли", "Министерство торговли"), ("Анна Рощина", "Анна Рощина"), ("газета", ""),
    ],
)  # fmt: skip
def test_nominative(resources: Resources, words: str, name: str) -> None:
    _, syntax = parsed(words, resources, "ru")
    assert nominative(syntax.tokens, words) == name


@pytest.mark.parametrize("language", ["en", "ar", "fa", "ps", "ru"])
def test_every_speaker_noun_is_found_by_its_key(resources: Resources, language: str) -> None:
    rows = lexicon.rows(language, "speaker_nouns")
    assert {r["kind"] for r in rows} <= {"person", "organization", "group", "document"}
    for noun in {r["noun"] for r in rows}:
        known = stem(noun, language)
        if language == "ru":
            _, syntax = parsed(noun, resources, "ru")
            assert len(syntax.tokens) == 1, noun
            known = key(syntax.tokens[0], "ru")
        assert known in nouns(language), noun


@pytest.mark.parametrize(
    ("language", "pronoun"),
    [(tag, p) for tag in ("en", "ar", "fa", "ps", "ru") for p in sorted(lexicon.words(tag, "source_pronouns"))],
)
def test_every_pronoun_is_read_as_one(resources: Resources, language: str, pronoun: str) -> None:
    _, syntax = parsed(pronoun, resources, language)
    form = read([Span(0, len(pronoun))], syntax, language).form
    assert form == lexicon.mapping(language, "source_pronouns")[pronoun]


@pytest.mark.parametrize("language", ["en", "ar", "fa", "ps", "ru"])
def test_what_a_relative_word_opens_is_no_part_of_a_name(resources: Resources, language: str) -> None:
    names = {"ru": "Олег Дятлов", "en": "Ana Reyes", "ar": "سعيد ناصر", "fa": "پرویز کاوه", "ps": "میرزا خان"}
    for word in sorted(lexicon.words(language, "relative_words")):
        text = f"{names[language]} {word} {names[language]}"
        _, syntax = parsed(text, resources, language)
        words = read([Span(0, len(text))], syntax, language)
        assert words.span is not None and words.span.of(text) == names[language], word


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_spans_give_a_speaker_or_none(resources: Resources, data: st.DataObject) -> None:
    text = "Ana Reyes said the mayor, Tom Holm, told her «it is late». She left. The mayor, he said, was ill."
    story, syntax = parsed(text, resources)
    story = replace(story, entities=entities(story, syntax, resources))
    spans = st.lists(
        st.tuples(st.integers(0, len(text) - 1), st.integers(1, 30)).map(lambda s: Span(s[0], min(len(text), sum(s)))),
        max_size=2,
    )
    found = data.draw(
        st.lists(
            st.builds(
                lambda s, c, q: Candidate(s, c, q or [Span(0, 3)], "say clause", "asserts", 0.9), spans, spans, spans
            ),
            max_size=8,
        )
    )
    ids, known = speakers(story, syntax, found)
    assert len(ids) == len(found)
    assert {i for i in ids if i} <= {e.id for e in known}
    assert len({e.id for e in known}) == len(known)


def test_a_source_of_nothing_but_a_blank_harms_nobody(resources: Resources) -> None:
    text = "Ana Reyes said the mayor, Tom Holm, told her «it is late»."
    story, syntax = parsed(text, resources)
    story = replace(story, entities=entities(story, syntax, resources))
    name, blank = text.index("Tom Holm"), text.index(" said")
    found = [
        Candidate([Span(at, end)], [], [Span(0, 3)], "say clause", "asserts", 0.9)
        for at, end in ((blank, blank + 1), (name, name + 8))
    ]
    ids, known = speakers(story, syntax, found)
    assert next(e.name for e in known if e.id == ids[1]) == "Tom Holm"


@pytest.mark.parametrize("language", ["ar", "fa", "ps"])
def test_names_and_nouns_tell_she_or_he_by_their_keys(language: str) -> None:
    for purpose, column in (("given_names", "name"), ("noun_genders", "noun"), ("relation_nouns", "noun")):
        for row in lexicon.rows(language, purpose):
            assert row[column] == squash(row[column]), row
            assert row["form"] in {"masculine", "feminine"} | ({"any"} if purpose == "relation_nouns" else set()), row
    for purpose in ("noun_genders", "relation_nouns"):
        assert lexicon.words(language, purpose) <= nouns(language).keys()


@pytest.mark.parametrize("language", ["ar", "fa", "ps"])
def test_every_given_name_is_found_in_a_text(resources: Resources, language: str) -> None:
    for row in lexicon.rows(language, "given_names"):
        other = {"ar": "مريم", "fa": "مریم", "ps": "مریم"}[language]
        text = row["name"] if row["alone"] == "yes" else f"{row['name']} {other}"
        _, syntax = parsed(text, resources, language)
        (found,) = bystanders(syntax, [], [], language)
        assert found.name == text


@pytest.mark.parametrize("language", ["ar", "fa", "ps"])
def test_every_possessive_tells_an_owner(resources: Resources, language: str) -> None:
    noun = {"ar": "والد", "fa": "پدر", "ps": "پلار"}[language]
    for row in lexicon.rows(language, "possessives"):
        after = {"ending": f"{noun}{row['possessive']}", "word": f"{noun} {row['possessive']}"}
        words = after.get(row["place"], f"{row['possessive']} {noun}")
        _, syntax = parsed(words, resources, language)
        found = possessed(syntax.tokens, language)
        assert found is not None and found.owner == row["form"], words


@pytest.mark.parametrize("language", ["ar", "fa", "ps"])
def test_every_determiner_tells_what_it_says(resources: Resources, language: str) -> None:
    noun = {"ar": "رجل", "fa": "مرد", "ps": "سړی"}[language]
    for row in lexicon.rows(language, "determiners"):
        text = f"{noun} ده‌{row['word']}" if row["role"] == "age" else f"{row['word']} {noun}"
        _, syntax = parsed(text, resources, language)
        words = read([Span(0, len(text))], syntax, language)
        assert words.definite == (row["role"] != "new"), text
        assert words.pointed == (row["role"] != "new"), text


@pytest.mark.parametrize("language", ["ar", "fa", "ps"])
def test_every_group_ending_makes_no_name_of_a_word(resources: Resources, language: str) -> None:
    for ending in sorted(lexicon.words(language, "group_endings")):
        text = {"ar": "الطمبر", "fa": "طمبر", "ps": "طمبر"}[language] + ending
        _, syntax = parsed(text, resources, language)
        words = read([Span(0, len(text))], syntax, language)
        assert (words.names, words.kind) == ((), "group"), text


def test_pashto_sources_are_listed_in_the_direct_case(resources: Resources) -> None:
    for row in lexicon.rows("ps", "direct_forms"):
        assert direct([row["oblique"]], lambda _: False) == [row["direct"]]
    for word in sorted(lexicon.words("ps", "adpositions")):
        text = f"خبرپاڼه {word}"
        _, syntax = parsed(text, resources, "ps")
        assert listed(syntax.tokens, syntax) == "خبرپاڼه"
    for ending in sorted(lexicon.words("ps", "name_endings")):
        text = f"مریم طمبر{ending}"
        _, syntax = parsed(text, resources, "ps")
        (found,) = bystanders(syntax, [], [], "ps")
        assert found.name == text


def test_names_may_begin_with_a_noun_of_a_relation(resources: Resources) -> None:
    for word in sorted(lexicon.words("ar", "name_beginnings")):
        text = f"{word} ياسر"
        _, syntax = parsed(text, resources, "ar")
        assert relation(syntax.tokens, "ar") == ""
