id: ps-016
language: ps
date: 2024-05-17
genre: conflict
1: speaker=-; stance=denies; source=unnamed; reason=د خپل ځان له وېرې; evidence=own

<s1>یوه سیمه‌ییز قومندان، چې د خپل ځان له وېرې یې نوم پټ وساته،</s1> <q1>د مرستو پر کاروان برید</q1> <c1>رد کړ</c1>.
