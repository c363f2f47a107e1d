# O relatório de um site.

report = Relatório
page = Página
opened = Aberta em
state = Sluice
summary = Em números
things-seen = vistos
things-stopped = bloqueados
things-passed = liberados
companies = empresas
seat = sede: { $country }
find = Buscar
find-hint = Empresa, servidor ou nome
show = Mostrar
show-all = Tudo
show-stopped = Só o bloqueado
show-passed = Só o liberado
open-all = Abrir tudo
close-all = Fechar tudo
print = Imprimir
nothing-yet = Nada foi visto nesta página ainda.
nothing-matches = Nada corresponde à sua busca.
unknown-evidence = Nada do que o Sluice conhece corresponde a isto.
no-catalogue = Não foi possível ler a tabela do significado dos parâmetros; por isso, o relatório não pode dizer o que saiu.
left = O que saiu
was-stopped = O que foi bloqueado
calls = O que a página disse a ele (comandos de SDK)
no-calls = O SDK está na página; nenhum comando para ele foi visto.
events-sent = Eventos no que ele ia enviar:
show-values = Mostrar valores
hide-values = Ocultar valores
no-key = (sem nome)
flow = Quem recebeu o quê
flow-meaning = Linha cheia: esse tipo de informação saiu. Linha tracejada: foi bloqueado.
linked = O mesmo valor foi para várias empresas
linked-meaning = Com ele, elas podem saber que falam da mesma pessoa.
said = O que este site diz que você escolheu
said-meaning = Lido em cookies nos quais o próprio site guarda a resposta ao aviso de cookies, ou a falta dela.
said-answer = { $purpose }: { $answer }.
nothing-said = Ele não guarda nenhum cookie desse tipo que o Sluice consiga ler.
said-in-full = Na íntegra
ask-site = Perguntar a este site se ele respeita o Global Privacy Control
asking = Perguntando…
ask-meaning = O Sluice não pergunta nada a ninguém por conta própria. Se você quiser, ele pede a este site um pequeno arquivo, sem cookies.
no-answer = Não foi possível perguntar ao site.
unrecognised = Não reconhecido
carried-cut = Alguns pedidos levavam mais do que o Sluice examina.
stop-beacon = Bloquear o que vai para { $place }
let-beacon = Liberar de novo o que vai para { $place }
stops = Rastreadores que você bloqueia
stops-meaning = Ninguém sabe para que servem. São bloqueados em todos os sites menos no deles, exceto onde o Sluice está em pausa.

## Colunas dos itens de uma empresa

heading-what = O quê
heading-name = Nome
heading-often = Vezes
heading-when = Quando
heading-why = Por quê

## O desenho de quem recebeu o quê

flow-more = { $more ->
    [one] Mais { $more } empresa está na lista abaixo.
   *[other] Mais { $more } empresas estão na lista abaixo.
}
flow-got = recebido: { $kinds }
flow-stopped = bloqueado: { $kinds }
flow-both = { $got }; { $stopping }

## Por que algo se parece com um rastreador

beacon-yours = Você considerou que é um rastreador.
beacon-very-likely = Muito provavelmente é um rastreador.
beacon-likely = Provavelmente é um rastreador.
beacon-maybe = Talvez seja um rastreador.

## Como se soube o que é um valor

recognised-vendor-key = chave conhecida
recognised-common-key = chave comum
recognised-value = pela aparência
recognised-nothing = desconhecido

## Títulos e contagens

title-plain = Relatório do Sluice
title = { $site } – Relatório do Sluice
gate-open = comporta aberta
gate-shut = comporta fechada
seen-and-stopped = { $seen ->
    [one] { $seen }{"\u00A0"}visto
   *[other] { $seen }{"\u00A0"}vistos
}, { $stopped ->
    [0] nenhum{"\u00A0"}bloqueado
    [one] { $stopped }{"\u00A0"}bloqueado
   *[other] { $stopped }{"\u00A0"}bloqueados
}
showing = Mostrando { $things } de { $companies }.
from-to = { $first } a { $last }

## Como um cookie ou valor armazenado foi bloqueado, e quantas vezes

times = { $count ->
    [1] uma vez
    [one] { $count } vez
   *[other] { $count } vezes
}
means-prevented = Impedido de ser gravado na página { $times }.
means-taken-out = Retirado de uma resposta { $times }.
means-removed = Removido { $times }.
means-removed-after = Removido { $times }, após { $milliseconds } ms no máximo.

## O que se sabe de um item

sure = { $percent }% de certeza.
also = Também serve para: { $purpose }.
called-with = com { $names }
called-with-more = com { $names } e mais { $more }
only-sdk = o{"\u00A0"}SDK está na página
only-calls = { $count ->
    [one] { $count }{"\u00A0"}comando de SDK
   *[other] { $count }{"\u00A0"}comandos de SDK
}
evidence = Conhecido a partir de { $file }, { $scope }: { $signature }.
source = Fonte: { $source }.

## Onde, em um arquivo de conhecimento, algo corresponde

scope-imported-host = uma lista importada de servidores
scope-rest-of-host = o resto de um servidor com várias finalidades
scope-any-host = um padrão de endereço em qualquer servidor
scope-host = um servidor inteiro
scope-path = um padrão de endereço em um servidor
scope-cookie-name = um nome de cookie em qualquer site
scope-cookie-name-and-host = um nome de cookie no servidor da própria empresa
scope-storage-key = o nome de um valor armazenado
scope-cookie-host = um cookie no servidor da própria empresa
scope-disguised-host = um nome do site visitado que provavelmente leva à empresa
