id: ar-001
language: ar
date: 2024-05-02
genre: disaster
1: speaker=سامر الحيدري; stance=asserts; source=person; evidence=own

<c1>قال</c1> <s1>سامر الحيدري، مدير الدفاع المدني في المحافظة،</s1> <q1>إن السيول جرفت جسرين خلال الليل</q1>.
