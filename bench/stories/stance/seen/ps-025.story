id: ps-025
language: ps
date: 2024-05-26
genre: conflict
1: speaker=-; stance=claims; source=unnamed; reason=د موضوع د حساسیت له امله; evidence=own

<s1>د استخباراتو یوه افسر، چې د موضوع د حساسیت له امله یې غوښتل بې‌نومه پاتې شي،</s1> <c1>ادعا وکړه</c1> <q1>د ډلې مالي مسوول وژل شوی دی</q1>.
