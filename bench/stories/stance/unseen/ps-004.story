id: ps-004
language: ps
date: 2024-05-05
genre: politics
1: speaker=-; stance=asserts; source=unnamed; reason=ځکه خبرې محرمې دي; evidence=own

<s1>یوه لوېدیځ ډیپلومات، چې نه یې غوښتل نوم یې واخیستل شي ځکه خبرې محرمې دي،</s1> <c1>وویل</c1> <q1>«دواړه لوري بل هر وخت ته نژدې شوي دي»</q1>.
