id: en-055
language: en
date: 2024-05-28
genre: business
1: speaker=Gus Halloran; stance=threatens; source=person; evidence=own

<s1>Union leader Gus Halloran</s1> <c1>warned</c1> <q1>that drivers would walk out "on the first day of the holidays" if the timetable was not changed</q1>.
