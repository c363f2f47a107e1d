# Relatórios para levar, e como são salvos.

take-along = Levar este relatório
meaning = Salvo como arquivo neste computador; não é enviado a ninguém.
with-values = Com os valores completos
values-meaning = Eles podem revelar quem você é. Sem esta opção, ficam ocultos.
page-file = Página (HTML)
table-file = Tabela (CSV)
data-file = Dados (JSON)
saved = O arquivo foi entregue ao navegador.
title = Relatório do Sluice
page = Página
opened = Aberta em
made = Relatório feito em
made-by = Sluice
catalogue = Catálogo
seen = vistos
stopped = bloqueados
let-through = liberados
gate-open = Comporta aberta.
gate-shut = Comporta fechada.
left = O que saiu
was-stopped = O que foi bloqueado
calls = O que a página disse a ele (comandos de SDK)
unrecognised = Não reconhecido
no-key = (sem nome)
nothing = Nada foi visto nesta página.
masked = Os valores estão ocultos.
in-full = Os valores estão por inteiro, como foram ou iam ser enviados.
ends-with-session = até o navegador fechar

## Colunas

heading-what = O quê
heading-name = Nome
heading-often = Vezes
heading-when = Quando
heading-kept = Por quanto tempo
heading-why = Por quê

cut = (reduzido de { $from } para { $to })
