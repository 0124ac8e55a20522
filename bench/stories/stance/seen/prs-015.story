id: prs-015
language: prs
date: 2024-05-16
genre: conflict
1: speaker=-; stance=claims; source=unnamed; reason=به دلیل حساسیت موضوع; evidence=own

<s1>یک افسر استخبارات که به دلیل حساسیت موضوع خواست گمنام بماند،</s1> <c1>ادعا می‌کند</c1> <q1>مسئول مالی گروه در حمله کشته شده است</q1>.
