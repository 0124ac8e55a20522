"""Short stories that report what people say, and what a reader takes from each.

A report is (source, cue, words of the content): words that must stand in that role of one attribution and in none
of its other roles.  Where a role begins and ends to the word is a convention, so no more is asked.
"""

from __future__ import annotations

from typing import NamedTuple


class Report(NamedTuple):
    """What one attribution must hold; where the source is empty it is not looked at (a shared subject, a pronoun)."""

    source: str
    cue: str
    content: tuple[str, ...]


class Case(NamedTuple):
    """A story and some of its reports."""

    language: str
    text: str
    reports: tuple[Report, ...]


def case(language: str, text: str, *reports: tuple[str, ...]) -> Case:
    return Case(language, text, tuple(Report(source, cue, tuple(content)) for source, cue, *content in reports))


STORIES = {
    "en clause": case(
        "en",
        "The bridge over the Sarim was shut on Monday after two of its piers gave way. The harbour master said that the"
        " bridge would stay closed for a week. Ferries ran until midnight.",
        ("harbour master", "said", "bridge would stay closed for a week"),
    ),
    "en clause before": case(
        "en",
        "Heavy rain fell for three days. The road to the coast is under water and will not open before Friday, the"
        " governor's office said on Tuesday. Buses were sent by another way.",
        ("governor's office", "said", "road to the coast is under water"),
    ),
    "en shared source": case(
        "en",
        "Residents of Skelby blamed the city for the flood. The mayor said on Wednesday that the dam had held through the"
        " night and denied that warnings had been ignored. Schools were closed.",
        ("mayor", "said", "dam had held"),
        ("mayor", "denied", "warnings had been ignored"),
    ),
    "en split": case(
        "en",
        'Only one clinic stayed open in the camp. "It was late and dark," the nurse Amina Sule said, "and nobody came to'
        ' help us." By morning the tents were gone.',
        ("Amina Sule", "said", "It was late and dark", "nobody came to help us"),
    ),
    "en next sentence": case(
        "en",
        'Farmers in the valley lost most of their wheat. "We have nothing to sell this year," said Tomas Lind, who grows'
        ' barley near the river. "My sons have gone to the city to look for work."',
        ("Tomas Lind", "said", "We have nothing to sell", "My sons have gone to the city"),
    ),
    "en next paragraph": case(
        "en",
        'The widow of the fisherman spoke to reporters outside the court. She said: "We had a house by the river and a'
        " small boat.\n\n\"Then the water came in the night and took all of it.\"\n\nThe trial goes on next month.",
        ("She", "said", "We had a house by the river", "Then the water came in the night"),
    ),
    "en according to": case(
        "en",
        "The new tunnel will open in May, two years late, according to the national railway. Trains will pass under the"
        " mountain in nine minutes.",
        ("national railway", "according to", "new tunnel will open in May"),
    ),
    "en According to": case(
        "en",
        "According to the aid agency, at least 4,000 families have left the district since Friday. Most of them sleep in"
        " schools.",
        ("aid agency", "According to", "4,000 families have left"),
    ),
    "en question": case(
        "en",
        'The ferry sank in calm weather. "Where were the lifeboats that night?" the judge asked on Thursday. The captain'
        " looked at the floor and gave no answer.",
        ("judge", "asked", "Where were the lifeboats"),
    ),
    "en denial": case(
        "en",
        "Villagers found dead fish along the shore last week. The company denied that its pipe had burst and that oil had"
        " reached the bay. Divers are looking at the sea floor.",
        ("company", "denied", "pipe had burst"),
    ),
    "en refusal": case(
        "en",
        "The two engineers were arrested at the border on Sunday. The ministry declined to comment on the case. Their"
        " families have hired a lawyer.",
        ("ministry", "declined", "case"),
    ),
    "en unnamed source": case(
        "en",
        "The general has not been seen since the coup. Two officials who asked not to be named said that he had been taken"
        " to an island. The palace was quiet on Friday.",
        ("officials", "said", "taken to an island"),
    ),
    "en passive": case(
        "en",
        "Talks on the canal ended without a result. It was reported by the state news agency that the president would fly"
        " home on Saturday. No new date was set.",
        ("state news agency", "reported", "president would fly home"),
    ),
    "en nested": case(
        "en",
        "Ambulances could not reach the north of the town. The doctor said the army had warned that the road was mined. He"
        " turned back at the last checkpoint.",
        ("doctor", "said", "army had warned", "road was mined"),
    ),
    "en within": case(
        "en",
        "Fuel is short all over the country. According to the doctor, the army warned drivers on Sunday that the road was"
        " mined. He turned back at the last checkpoint.",
        ("doctor", "According to", "army warned drivers", "road was mined"),
    ),
    "en neighbours": case(
        "en",
        '"My sister Rosa Diaz walks to school," said Clara Vega, who sells fish in the market. "I cannot pay for the bus,"'
        " her neighbour Omar Daud added. Fares went up in May.",
        ("Clara Vega", "said", "My sister Rosa Diaz walks to school"),
        ("Omar Daud", "added", "I cannot pay for the bus"),
    ),
    "en two counts": case(
        "en",
        "Fire broke out in the prison on Sunday. Police said two guards had died; the news agency said three guards had"
        " died. The yard stood empty.",
        ("Police", "said", "two guards had died"),
        ("news agency", "said", "three guards had died"),
    ),
    "en did not say": case(
        "en",
        "A blast shook the square after noon. The mayor did not say whether anyone was hurt. Trams stopped until night.",
        ("mayor", "did not say", "anyone was hurt"),
    ),
    "en promise": case(
        "en",
        "Three schools burned down in the spring. The education minister promised to rebuild all of them before winter."
        " Parents are still waiting.",
        ("minister", "promised", "rebuild all of them"),
    ),
    "en accusation": case(
        "en",
        "The strike at the port is in its third week. The union accused the guards of beating two of its members. Nobody"
        " was charged.",
        ("union", "accused", "beating two of its members"),
    ),
    "en noun": case(
        "en",
        "Grain is running short in the capital. In a statement, the bakers' union warned that bread would be gone by Sunday."
        " Long lines stood in front of the shops.",
        ("bakers' union", "warned", "bread would be gone"),
    ),
    "fa clause": case(
        "fa",
        "بارش باران از شب گذشته چند راه را بسته است. وزیر راه روز سه‌شنبه گفت که پل تا پایان هفته بسته می‌ماند. امدادگران در"
        " محل هستند.",
        ("وزیر راه", "گفت", "پل تا پایان هفته بسته می‌ماند"),
    ),
    "fa quotation": case(
        "fa",
        "سیل به سه روستا رسیده است. رضا نادری، شهردار یزد، در محل به خبرنگاران گفت: «آب تا سقف خانه‌ها رسید و کسی برای کمک"
        " نیامد.» برق هنوز قطع است.",
        ("رضا نادری", "گفت", "آب تا سقف خانه‌ها رسید"),
    ),
    "fa according to": case(
        "fa",
        "برف سنگین گردنه را بسته است. به گفته استاندار، راه تا فردا باز می‌شود. صدها خودرو در راه مانده‌اند.",
        ("استاندار", "به گفته", "راه تا فردا باز می‌شود"),
    ),
    "fa shared source": case(
        "fa",
        "آتش‌سوزی بازار چهار ساعت ادامه داشت. رئیس آتش‌نشانی گفت که کسی کشته نشده است و افزود که علت حادثه هنوز روشن نیست."
        " بازار فردا بسته است.",
        ("رئیس آتش‌نشانی", "گفت", "کسی کشته نشده است"),
        ("رئیس آتش‌نشانی", "افزود", "علت حادثه هنوز روشن نیست"),
    ),
    "fa next sentence": case(
        "fa",
        "کشاورزان منطقه خسارت زیادی دیده‌اند. مریم احمدی، کشاورز، گفت: «ما دیگر چیزی برای فروش نداریم. پسرانم برای کار به"
        " شهر رفته‌اند.»",
        ("مریم احمدی", "گفت", "چیزی برای فروش نداریم", "پسرانم برای کار"),
    ),
    "fa denial": case(
        "fa",
        "رسانه‌ها از انفجار در خط لوله خبر داده بودند. شرکت گاز این خبر را تکذیب کرد و گفت که خط لوله سالم است.",
        ("شرکت گاز", "تکذیب کرد", "خبر"),
        ("شرکت گاز", "گفت", "خط لوله سالم است"),
    ),
    "prs clause": case(
        "prs",
        "زمین‌لرزه شب گذشته چند قریه را ویران کرد. وزارت رسیدگی به حوادث اعلام کرد که کمک‌ها به ولسوالی رسیده است. راه‌ها هنوز"
        " بسته است.",
        ("وزارت رسیدگی به حوادث", "اعلام کرد", "کمک‌ها به ولسوالی رسیده است"),
    ),
    "prs residents": case(
        "prs",
        "چهار ماه است که باران نباریده است. باشنده‌گان قریه می‌گویند که چاه‌ها خشک شده و آب آشامیدنی ندارند. طالبان در این"
        " باره چیزی نگفته‌اند.",
        ("باشنده‌گان قریه", "می‌گویند", "چاه‌ها خشک شده"),
    ),
    "ps clause": case(
        "ps",
        "په ولسوالۍ کې پرون سختې سېلۍ راغلې. د روغتیا وزیر وویل چې روغتون به تر سبا پورې پرانیستل شي. ډېر کورونه وران شوي"
        " دي.",
        ("د روغتیا وزیر", "وویل", "روغتون"),
    ),
    "ps quotation": case(
        "ps",
        "د کابل لویه لار له پرون راهیسې بنده ده. د والي ویاند خبریالانو ته وویل: «سړک بند دی او خلک په تمه دي.» موټر په کتار"
        " ولاړ دي.",
        ("د والي ویاند", "وویل", "سړک بند دی"),
    ),
    "ps according to": case(
        "ps",
        "پرون شپه په ښار کې ډزې وشوې. د پولیسو په وینا، درې کسان نیول شوي دي او پلټنې روانې دي.",
        ("پولیسو", "په وینا", "درې کسان نیول شوي دي"),
    ),
    "ar verb first": case(
        "ar",
        "هطلت أمطار غزيرة على المدينة منذ مساء الأحد. وقال وزير النقل إن الجسر سيبقى مغلقا حتى نهاية الأسبوع. ووصلت فرق"
        " الإنقاذ إلى المكان.",
        ("وزير النقل", "قال", "الجسر سيبقى مغلقا"),
    ),
    "ar adjunct between": case(
        "ar",
        "تأجلت الامتحانات بسبب الفيضان. وأعلن محافظ البصرة، أمس الاثنين، أن المدارس ستفتح أبوابها يوم الأحد المقبل.",
        ("محافظ البصرة", "أعلن", "المدارس ستفتح أبوابها"),
    ),
    "ar quotation": case(
        "ar",
        'جرف السيل عشرات المنازل في القرية. وقالت هدى سالم، وهي أم لأربعة أطفال: "لم يبق لنا بيت ولا طعام. ننام في المدرسة'
        ' منذ أسبوع".',
        ("هدى سالم", "قالت", "لم يبق لنا بيت", "ننام في المدرسة"),
    ),
    "ar according to": case(
        "ar",
        "وقع الحادث قرب السوق المركزي صباح اليوم. ووفقا للشرطة، أصيب ثلاثة أشخاص بجروح ونقلوا إلى المستشفى.",
        ("شرطة", "وفقا", "أصيب ثلاثة أشخاص"),
    ),
    "ar shared source": case(
        "ar",
        "توقفت المحادثات أمس من دون نتيجة. وقال المتحدث باسم الحكومة إن الوفد سيعود إلى العاصمة غدا، وأضاف أن الحكومة ما زالت"
        " تريد اتفاقا.",
        ("المتحدث باسم الحكومة", "قال", "الوفد سيعود"),
        ("", "أضاف", "الحكومة ما زالت"),
    ),
    "ar denial": case(
        "ar",
        "تحدثت صحف عن تسرب في الأنبوب. ونفت الشركة أن يكون النفط قد وصل إلى البحر. ويعمل الغواصون على فحص القاع.",
        ("الشركة", "نفت", "النفط قد وصل إلى البحر"),
    ),
    "ru clause": case(
        "ru",
        "Паводок в области идёт на спад. Министр транспорта заявил в среду, что мост останется закрытым до конца недели."
        " Паромы ходят раз в час.",
        ("Министр транспорта", "заявил", "мост останется закрытым"),
    ),
    "ru postposed": case(
        "ru",
        "Дождь шёл трое суток. Дорога к морю откроется не раньше пятницы, сообщил в среду мэр города Иван Крылов. Автобусы"
        " пустили в объезд.",
        ("Иван Крылов", "сообщил", "Дорога к морю откроется"),
    ),
    "ru quotation": case(
        "ru",
        "Огонь уничтожил двадцать домов. «Мы остались без дома и без документов», — рассказала Анна Белова, учительница"
        " местной школы. Ночью людей увезли в город.",
        ("Анна Белова", "рассказала", "Мы остались без дома"),
    ),
    "ru split": case(
        "ru",
        "Суд вернулся к делу о пароме. «Мы вышли из порта ночью, — рассказал на суде капитан Орлов. — Никто не предупредил"
        " нас о шторме». Заседание продолжится завтра.",
        ("капитан Орлов", "рассказал", "Мы вышли из порта", "Никто не предупредил нас"),
    ),
    "ru two quotations": case(
        "ru",
        "Суд вернулся к делу о пароме. «Мы вышли из порта ночью», — рассказал капитан Иван Орлов. «Никто не предупредил нас"
        " о шторме», — добавил он. Заседание продолжится завтра.",
        ("капитан Иван Орлов", "рассказал", "Мы вышли из порта"),
        ("он", "добавил", "Никто не предупредил нас"),
    ),
    "ru according to": case(
        "ru",
        "В шахте произошёл взрыв. По словам врачей, ранены трое рабочих, двое из них в тяжёлом состоянии. Спасатели работают"
        " на месте.",
        ("врачей", "По словам", "ранены трое рабочих"),
    ),
    "ru denial": case(
        "ru",
        "После аварии рыба всплыла у берега. Владелец шахты отрицает, что датчики молчали. Проверка займёт месяц.",
        ("Владелец шахты", "отрицает", "датчики молчали"),
    ),
    "ru shared source": case(
        "ru",
        "Учёба в городе остановлена. Губернатор сообщил, что школы откроются в понедельник, и пообещал выплатить пособия"
        " семьям. Занятия идут дистанционно.",
        ("Губернатор", "сообщил", "школы откроются"),
        ("", "пообещал", "выплатить пособия"),
    ),
}  # fmt: skip

# Plain narration: nobody says anything.
NARRATION = {
    "en": "The river rose by two metres on Sunday night and flooded the lower streets of the town. Boats carried families"
    " to the school on the hill. By noon the rain had stopped, and the market opened again.",
    "en fight": "Troops shelled the northern suburbs with rockets on Friday. Three houses burned down and a bridge"
    " collapsed. The hospital ran out of blood before dawn.",
    "fa": "باران از شب گذشته آغاز شد و رودخانه دو متر بالا آمد. قایق‌ها خانواده‌ها را به مدرسه بردند. ظهر باران بند آمد و"
    " بازار دوباره باز شد.",
    "prs": "موتر در راه سالنگ لغزید و به دریا افتاد. دو تن کشته و پنج تن زخمی شدند. راه سه ساعت بسته بود.",
    "ps": "پرون سخت باران وشو او سیند راوخوت. کښتۍ خلک ښوونځي ته ورسول. ماسپښین باران ودرېد او بازار بېرته پرانیستل شو.",
    "ar": "ارتفع منسوب النهر مترين ليلة الأحد وغمرت المياه الشوارع. ونقلت القوارب العائلات إلى المدرسة. وتوقف المطر ظهرا"
    " وفتح السوق أبوابه.",
    "ru": "В воскресенье ночью река поднялась на два метра и затопила нижние улицы. Лодки отвезли семьи в школу на холме. К"
    " полудню дождь прекратился, и рынок снова открылся.",
}
