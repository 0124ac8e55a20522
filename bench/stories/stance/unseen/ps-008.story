id: ps-008
language: ps
date: 2024-05-09
genre: politics
1: speaker=-; stance=asserts; source=unnamed; reason=له رسنیو سره د خبرو واک نه لري; evidence=own

<s1>د مالیې وزارت د یوه کارکوونکي، چې له رسنیو سره د خبرو واک نه لري،</s1> <c1>په وینا</c1>، <q1>د ښوونکو معاشونه دوه میاشتې ځنډېدلي دي</q1>.
