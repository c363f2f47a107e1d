# O que todas as páginas dizem, e o que o painel do Sluice diz das comportas e das pausas.

dot = {"\u00A0"}·{" "}

## Esperas e falhas

slow = O Sluice ainda não respondeu…
fault = O Sluice não conseguiu responder
fault-comfort = O que você escolheu continua como está.
try-again = Tentar de novo
no-tab = Não há página de que falar.
no-answer = A parte do Sluice que trabalha em segundo plano não respondeu.

## De que trata uma página

restricted-site = Página do navegador
restricted = Extensões não veem nada aqui
active = De olho neste site
paused = Em pausa neste site

## Comportas

gates = Comportas
scope = Os botões valem para
this-site = Este site
everywhere = Todos os sites
only-here = Só aqui.
as-everywhere = Como em todos os sites
locked-out = Você pode ter que fazer login de novo, ou nem conseguir entrar.
shut-it = Fechar
keep-open = Deixar aberta
nothing-seen = nada visto
stopped = bloqueado
all-stopped = todos bloqueados
reload = Recarregar para aplicar
heads-up = Atenção

## Pausas

pause = Pausar
pause-how-long = Pausar neste site:
pause-visit = Enquanto estou aqui
pause-hour = 1 hora
pause-always = Sempre
resume = Retomar
paused-visit = Em pausa enquanto você está aqui. Nada é bloqueado neste site.
paused-always = Em pausa até você retomar. Nada é bloqueado neste site.
pause-done = Em pausa.
resume-done = De olho de novo.
private = Janela privativa: nada fica guardado
undo = Desfazer
full-report = Relatório completo
opt-outs = Recusas
policy = Política do site

## As comportas, em frases

open = aberta
shut = fechada

switch-everywhere = { $name }: liberar em todos os sites
switch-here = { $name }: liberar neste site

about = : { $name }

open-until = Aberta aqui até { $time }.

turning-open = Aberta, ela libera { $things } desta página.
turning-shut = Fechada, ela bloqueia { $things } desta página; nada que mantenha seu login.
turning-shut-known = { $count ->
    [one] Fechada, ela bloqueia { $things } desta página; { $count } cookie pode manter seu login.
   *[other] Fechada, ela bloqueia { $things } desta página; { $count } cookies podem manter seu login.
}

elsewhere = Em todos os sites: { $state }.
but-here = Neste site: { $state }.

shutting-preferences = O site pode esquecer seu idioma, a aparência e outras configurações.
shutting-features = Vídeos, mapas, pagamentos ou outras partes do site podem parar de funcionar.
shutting-performance = O site pode ficar mais lento, e partes dele podem parar de funcionar.
shutting-analytics = Raramente, uma parte do site para de funcionar.
shutting-advertising = Você continua vendo anúncios, só que menos pessoais. Raramente, uma parte do site para de funcionar.
when-shut = Com a comporta fechada: { $what }

gate-set = { $place ->
    [everywhere] { $name }: comporta { $state } em todos os sites.
   *[here] { $name }: comporta { $state } neste site.
}
gate-reset = { $name }: comporta { $state }, como em todos os sites.

paused-until = Em pausa até { $time }. Nada é bloqueado neste site.

## O que foi visto

seen-from = De { $companies }.
seen-from-more = De { $companies } e mais { $more }.
and-more = { $names } e mais { $more }
unsorted = Não classificados: { $things }
unsorted-from = Não classificados: { $things } de { $hosts }
like-beacons = { $sorted }; { $count ->
    [one] { $count } se comporta como rastreador
   *[other] { $count } se comportam como rastreadores
}
more = mais { $count }
stopped-of = { $stopped ->
    [one] { $stopped } de { $all } bloqueado
   *[other] { $stopped } de { $all } bloqueados
}
and-of-them = { $things }, { $stopping }

## O que a parte em segundo plano disse

failed = A parte do Sluice que trabalha em segundo plano disse: { $error }
no-answer-because = { no-answer } ({ $detail })
unreadable = A parte do Sluice que trabalha em segundo plano deu uma resposta que esta página não consegue ler. ({ $detail })
