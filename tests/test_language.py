from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso import lexicon
from sayso.language import SCRIPTS, direction, identify, script_of

SENTENCES = {
    "en": [
        "The mayor of Varsk opened a new bridge on Friday.",
        "Two bridges closed",
        "Police arrest three in market raid",
        "Floods kill 14 in river valley",
        "Nora Feld and Tom Aru won.",
        "He said no.",
        "Prime Minister Elena Varga-Toth resigns",
        "Reuters",
        "European Languages",
        "A ceasefire, at last?",
        "Rebels seize airport, army denies loss",
        "“We will not go,” said the ferryman, who had waited there since dawn.",
        "Varsk council votes to close bridges",
        "U.N. envoy meets Qatar emir Hamad al-Thani in Doha",
        "More than 7,000 people fled",
    ],
    "fa": [
        "شهردار مهرآباد روز جمعه پل تازه‌ای را گشود.",
        "دو پل بسته شد",
        "پلیس سه نفر را در بازار دستگیر کرد",
        "سیل در درهٔ رودخانه ۱۴ نفر را کشت",
        "او گفت نه.",
        "نخست وزیر استعفا داد",
        "زبان های اروپایی",
        "خبرهای روز ایران و جهان",
        "گزارش تازه از بازار تهران",
        "استاندار در محل حادثه به خبرنگاران گفت که راه باز است.",
        "به گفتهٔ او، شمار کشته‌شدگان بیش از این است.",
        "ما اینجا می‌مانیم، اما آنان نمی‌مانند.",
        "نماینده مجلس: گرانی نان را نمی‌پذیریم",
        "در ولسوالی مرزی ولایت فراه نیروهای ایرانی دیده نشدند.",
        "تركيه و ايران دربارهٔ گاز گفتگو کردند",
    ],
    "prs": [
        "ولسوال شهرک گفت که پولیس سه تن را در قریه گرفتار کرده است.",
        "شاروالی کابل کار ساختن پل را در این ولایت به پوهنتون سپرد.",
        "قوماندان امنیهٔ ولایت می‌گوید که دو موتر در این رویداد سوخته است.",
        "زخمی‌ها به شفاخانهٔ ولسوالی برده شدند و حال‌شان خوب است.",
        "باشنده‌گان قریه می‌گویند که راه از یک هفته بسته است.",
        "سارنوال گفت که سه تن از کارمندان شاروالی بازداشت شده‌اند.",
        "والی این ولایت با بزرگان ولسوالی‌ها و قوماندان پولیس دیدار کرد.",
        "محصلان پوهنتون به سبب نبود داکتر در شفاخانه اعتراض کردند.",
        "در این حمله سه پولیس و دو تن از افراد ملکی در ولسوالی کشته شدند.",
        "این پروژه با مصرف سه میلیون افغانی از سوی شاروالی ساخته می‌شود.",
        "داکتران شفاخانه می‌گویند که تداوی زخمی‌ها ادامه دارد.",
        "پیش از چاشت امروز دو موتر در مرکز شهر با هم تصادم کردند.",
    ],
    "ps": [
        "ښاروال د جمعې په ورځ نوی پل پرانیست.",
        "دوه پلونه وتړل شول",
        "پولیسو په بازار کې درې کسان ونیول",
        "سېلاب د سیند په دره کې ۱۴ کسان ووژل",
        "هغه وویل نه.",
        "د چارو وزیر استعفا وکړه",
        "اروپايي ژبې",
        "د نړۍ خبرونه",
        "والي وویل چې لار به سبا پرانیستل شي.",
        "موږ دلته پاتې کېږو، خو دوی نه پاتې کېږي.",
        "د هغه په وینا، د وژل شویو شمېر تر دې ډېر دی.",
        "له کابل څخه راپور",
    ],
    "ar": [
        "افتتح رئيس البلدية جسرا جديدا يوم الجمعة.",
        "إغلاق جسرين",
        "الشرطة تعتقل ثلاثة أشخاص في السوق",
        "السيول تقتل ١٤ شخصا في وادي النهر",
        "قال لا.",
        "استقالة رئيس الوزراء",
        "اللغات الأوروبية",
        "أخبار العالم",
        "وقال المحافظ إن الطريق ستفتح غدا.",
        "نحن باقون هنا، لكنهم لن يبقوا.",
        "وبحسب قوله فإن عدد القتلى أكبر من ذلك.",
        "تقرير جديد من سوق المدينة القديمة",
        "نفى الجيش أن يكون زورقه قد صدم القارب",
    ],
    "ru": [
        "Мэр Варска открыл в пятницу новый мост.",
        "Два моста закрыты",
        "Полиция задержала троих на рынке",
        "Наводнение в долине реки: 14 погибших",
        "Он сказал нет.",
        "Премьер-министр подал в отставку",
        "Европейские языки",
        "Новости мира",
        "Губернатор сообщил, что дорогу откроют завтра.",
        "Мы остаёмся здесь, а они нет.",
        "По его словам, число погибших больше.",
        "Репортаж с городского рынка",
    ],
    "other": [
        "Le maire a déclaré vendredi que le pont resterait fermé jusqu'au printemps.",
        "Der Bürgermeister sagte am Freitag, die Brücke bleibe bis zum Frühjahr geschlossen.",
        "El alcalde dijo el viernes que el puente seguirá cerrado hasta la primavera.",
        "Мер міста сказав у п’ятницю, що міст буде закрито до весни.",
        "میئر نے جمعہ کو کہا کہ پل بہار تک بند رہے گا۔",
        "Раиси шаҳр гуфт, ки пули нав то баҳор баста мемонад ва роҳҳо низ ҷой ба ҷой мешаванд.",
    ],
}
OTHER = ["fr", "de", "es", "uk", "ur", "tg"]
CASES = [(t, s) for t, group in SENTENCES.items() if t != "other" for s in group]


@pytest.mark.parametrize(("tag", "sentence"), [*CASES, *zip(OTHER, SENTENCES["other"], strict=True)])
def test_identify(tag, sentence):
    assert identify(sentence) == tag


@pytest.mark.parametrize(("tag", "sentence"), CASES)
def test_the_default_never_overrides_a_whole_sentence_in_another_script(tag, sentence):
    other = "ru" if SCRIPTS[tag] != "Cyrl" else "fa"
    assert SCRIPTS[identify(sentence, other)] == SCRIPTS[tag]


def test_text_without_letters_is_the_default():
    assert [identify(x, "ps") for x in ("", "12:30", "…")] == ["ps"] * 3


def test_short_texts_lean_on_the_default_of_their_script():
    assert identify("کابل", "ps") == "ps"
    assert identify("کابل", "ru") == "fa"
    assert identify("Київ", "ru") == "uk"


def test_one_afghan_word_does_not_make_dari():
    assert identify("یک ولسوالی در شمال افغانستان به دست طالبان افتاد.") == "fa"


@pytest.mark.parametrize(
    ("text", "script"),
    [("abc", "Latn"), ("абв a", "Cyrl"), ("فارسی", "Arab"), ("12", "Zyyy"), ("שלום", "Hebr"), ("中文", "Zzzz")],
)
def test_script(text, script):
    assert script_of(text) == script


def test_directions():
    assert [direction(t) for t in ("fa", "fa-AF", "prs", "en", "ru")] == ["rtl", "rtl", "rtl", "ltr", "ltr"]


@pytest.mark.parametrize("tag", ["en", "ru", "ar", "fa", "ps"])
def test_every_function_word_counts(tag):
    """Repeated, a function word decides for its language, unless another language of the script has it too."""
    of_script = [t for t in ("en", "ru", "ar", "fa", "ps") if SCRIPTS[t] == SCRIPTS[tag]]
    for word in lexicon.words(tag, "function_words"):
        shared = [t for t in of_script if word in lexicon.words(t, "function_words")]
        if shared == [tag]:
            assert identify(" ".join([word] * 8)) == tag, word


def test_every_dari_marker_counts():
    """With enough of the others, each marker makes the difference."""
    strength = lexicon.mapping("prs", "markers")
    strong = sorted(w for w, s in strength.items() if s == "strong")
    weak = sorted(w for w, s in strength.items() if s == "weak")
    sentence = "گفت که این را با {} دیده است و از آن {} برای او است"
    for word in strong:
        other = next(w for w in strong if w != word)
        assert identify(sentence.format(word, other)) == "prs", word
        assert identify(sentence.format("کسی", other)) == "fa", word
    for word in weak:
        other = next(w for w in weak if w != word)
        assert identify(sentence.format(f"{word} {other}", strong[0])) == "prs", word


@given(st.text(max_size=300))
def test_any_text_has_a_language(text):
    assert identify(text).isalpha()
    assert script_of(text)


def test_prose_of_the_five_languages_does_not_load_the_statistical_model():
    from sayso.language import _identifier

    _identifier.cache_clear()
    for tag, sentence in CASES:
        if len(sentence.split()) > 6 and sentence.endswith("."):
            identify(sentence, tag)
    assert _identifier.cache_info().misses == 0
