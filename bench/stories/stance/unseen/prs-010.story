id: prs-010
language: prs
date: 2024-05-11
genre: business
1: speaker=-; stance=denies; source=unnamed; reason=به‌خاطر مسایل امنیتی; evidence=own

<s1>یک بازرگان که به‌خاطر مسایل امنیتی از گرفتن نامش خودداری کرد،</s1> <q1>پرداخت پول به گروه‌های مسلح</q1> را <c1>رد کرد</c1>.
