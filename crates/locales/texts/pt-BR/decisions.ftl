# O que o Sluice decidiu: por que algo passou ou foi bloqueado, a frase que resume uma página e o que as pessoas devem saber.

## Por que algo passou ou foi bloqueado

stopped-gate-shut = { $extent ->
    [everywhere] Bloqueado: você fechou a comporta “{ $purpose }” em todos os sites.
    [site] Bloqueado: você fechou a comporta “{ $purpose }” neste site.
   *[default] Bloqueado: a comporta “{ $purpose }” vem fechada por padrão.
}
passed-gate-shut = { $extent ->
    [everywhere] Passou, embora você tenha fechado a comporta “{ $purpose }” em todos os sites: o navegador já tinha enviado, ou não havia como bloquear.
    [site] Passou, embora você tenha fechado a comporta “{ $purpose }” neste site: o navegador já tinha enviado, ou não havia como bloquear.
   *[default] Passou, embora a comporta “{ $purpose }” venha fechada por padrão: o navegador já tinha enviado, ou não havia como bloquear.
}
withheld = { $extent ->
    [everywhere] Retido com todos os cookies que este servidor grava em outros sites: você fechou a comporta “{ $purpose }” em todos os sites.
    [site] Retido com todos os cookies que este servidor grava em outros sites: você fechou a comporta “{ $purpose }” neste site.
   *[default] Retido com todos os cookies que este servidor grava em outros sites: a comporta “{ $purpose }” vem fechada por padrão.
}
passed-gate-open = { $extent ->
    [everywhere] Liberado: você abriu a comporta “{ $purpose }” em todos os sites.
    [site] Liberado: você abriu a comporta “{ $purpose }” neste site.
   *[default] Liberado: a comporta “{ $purpose }” vem aberta por padrão.
}
stopped-by-you = Bloqueado: você bloqueia os rastreadores que vão para lá.
passed-stopped-by-you = Passou, embora você bloqueie os rastreadores que vão para lá: o navegador já tinha enviado.
stopped-by-others = Bloqueado pelo navegador ou por outra extensão, não pelo Sluice.
passed-paused = Liberado: o Sluice está em pausa neste site.
passed-unknown = Liberado: ninguém sabe para que serve.
passed-own-site = Liberado: é da própria página ou do quadro que pediu.
passed-sign-in = Liberado: parece que alguém está fazendo login, e isso pode ser necessário.
passed-embed-once = Liberado por você uma vez, para esta visita.
passed-embed-here = Liberado por você sempre aqui.
kept-own-choice = Mantido: guarda a sua própria escolha de cookies.

## O que aconteceu com o que a página disse a um SDK

call-answered = O script desse SDK foi bloqueado. Um substituto respondeu, e nada foi enviado.
call-gate-shut = { $extent ->
    [everywhere] Recebido por um código na página, e o que ele envia é bloqueado: você fechou a comporta “{ $purpose }” em todos os sites.
    [site] Recebido por um código na página, e o que ele envia é bloqueado: você fechou a comporta “{ $purpose }” neste site.
   *[default] Recebido por um código na página, e o que ele envia é bloqueado: a comporta “{ $purpose }” vem fechada por padrão.
}

## A frase que resume uma página

companies-more = { $count ->
    [one] { $names } e mais { $count } empresa
   *[other] { $names } e mais { $count } empresas
}
restricted = O Sluice não pode ver esta página: o navegador não deixa.
paused = O Sluice está em pausa aqui.
paused-reached = O Sluice está em pausa aqui. Este site contatou { $companies }.
nobody-seen = Nenhuma outra empresa foi vista nesta página.
nobody-reached = { $count ->
    [one] Nenhuma outra empresa foi contatada por esta página; { $things } foi bloqueado.
   *[other] Nenhuma outra empresa foi contatada por esta página; { $things } foram bloqueados.
}
reached-kept-stopped = { $count ->
    [one] Este site contatou { $companies }; { $things } foi bloqueado.
   *[other] Este site contatou { $companies }; { $things } foram bloqueados.
}
reached-some-stopped = Este site contatou { $companies }; uma parte foi bloqueada.
reached-nothing-stopped = Este site contatou { $companies }; nada precisou ser bloqueado.
tried-it-stopped = Este site tentou contatar { $companies }; o contato foi bloqueado.
tried-both-stopped = Este site tentou contatar { $companies }; as duas foram bloqueadas.
tried-all-stopped = Este site tentou contatar { $companies }; todas foram bloqueadas.
tried-some-stopped = { $stopped ->
    [one] Este site tentou contatar { $companies }; { $stopped } foi bloqueada.
   *[other] Este site tentou contatar { $companies }; { $stopped } foram bloqueadas.
}

## O que as pessoas devem saber, acima de tudo

rules-refused = O navegador não aceitou as novas regras do Sluice; por isso, as antigas continuam valendo. Ele disse: { $said }
choices-unreadable = Não foi possível ler as escolhas que você salvou; por isso, valem as de fábrica. O que estava salvo foi deixado à parte.
began-late = O Sluice não viu esta página desde o começo. Recarregue-a para ver tudo o que ela faz.
too-much = { $more ->
    [one] Esta página fez tanta coisa que mais { $more } item foi contado, mas não listado.
   *[other] Esta página fez tanta coisa que mais { $more } itens foram contados, mas não listados.
}

## No relatório

not-sorted-meaning = Ninguém sabe para que servem. Eles passam, menos os que você bloqueia.
row-on-host = { $pattern } em { $host }
