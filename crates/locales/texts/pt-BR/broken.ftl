# A busca do que atrapalha uma página.

broken = Site com problema?
title = O que atrapalha este site?
works = Funciona
still = Continua com problema
stop = Parar e deixar como antes
hour = 1 hora
day = 1 dia
always = Sempre
put-back = Voltar como era
close = Fechar
look = A página foi recarregada. Dê uma olhada: agora funciona? Se este painel fechar, abra o Sluice de novo.
found-pause = O site só funciona com o Sluice fora do caminho. Por quanto tempo ele deve ficar assim?
not-ours = O site tem problema mesmo com o Sluice fora do caminho: a causa é outra. Tudo voltou a ser como antes.

trying-none = O Sluice saiu do caminho neste site. { look }
trying = Aberto para teste: { $gates }. { look }
found = O site funciona com isto aberto: { $gates }. Por quanto tempo deve ficar assim, só neste site?
