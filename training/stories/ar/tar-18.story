id: tar-18
language: ar
date: 2024-04-18
genre: culture
1: speaker=هيئة التراث السعودية; stance=asserts; source=organization
2: speaker=نورة العتيبي; stance=asserts; source=person
3: speaker=نورة العتيبي; stance=asserts; source=person
4: speaker=هانز كيلر; stance=doubts; source=person
5: speaker=-; stance=asserts; source=unnamed
6: speaker=مجلة «آثار»; stance=asserts; source=organization
7: speaker=-; stance=asserts; source=unnamed; within=6
8: speaker=هيئة التراث السعودية; stance=promises; source=organization

<c1>أماطت</c1> <s1>هيئة التراث السعودية</s1> <q1>اللثام عن نقش عمره ألفا عام قرب العُلا</q1>. <c2>وبيّنت</c2> <s2,3>رئيسة البعثة نورة العتيبي</s2,3> خلال جولة للصحافة <q2>أن النقش يذكر ملكاً لم يكن معروفاً</q2>، <c3>مستطردةً</c3>: <q3>«كأن أحداً نادانا من تحت الرمل»</q3>.

<c4>ويتحفّظ</c4> <s4>عالم النقوش هانز كيلر، الذي فحص صوراً للحجر،</s4> <q4>على هذا التأريخ</q4>. وللحجر حكاية أخرى يسردها <s5>راعٍ من أهل المنطقة</s5>، إذ <c5>يقول</c5> <q5>إن جده كان يسند إليه قربته</q5>. وقد رُفع الحجر ليلاً كي لا يتجمهر الناس.

<c6>وزادت</c6> <s6>مجلة «آثار»</s6> على الخبر، <c7>ناقلةً عن</c7> <s7>باحث في البعثة</s7>، <q6,7>أن قطعاً ذهبية وُجدت بجواره</q6,7>. <c8>ووعدت</c8> <s8>الهيئة</s8> <q8>بعرض المكتشفات في الرياض</q8>. ولن يُفتح الموقع قبل أن تُرصف الطريق.
