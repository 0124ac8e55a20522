id: ps-060
language: ps
date: 2024-05-05
genre: health
1: speaker=د روغتیا کمیسیون; stance=asks; source=organization; evidence=own

<s1>د روغتیا کمیسیون</s1> <c1>پوښتلي</c1> <q1>چې واکسینونه ولې په ګرمۍ کې ساتل شوي</q1>.
