id: ps-024
language: ps
date: 2024-05-25
genre: courts
1: speaker=عریضه; stance=claims; source=document; evidence=own

په <s1>عریضه</s1> کې <c1>ادعا شوې ده</c1> <q1>چې د بند مالک «یوولس کاله له چاودونو خبر و»</q1>.
