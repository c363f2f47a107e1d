# A página de opções, e a página que abre quando o Sluice é instalado.

title = Opções – Sluice
head = Opções
name = Opções
what = Tudo aqui vale na hora e fica neste navegador.
sections = Ir para
undo = Desfazer
undone = Tudo voltou a ser como antes.
take-away = Remover
yes-remove = Sim, remover
no = Não, manter
unreadable = Não foi possível ler as escolhas que você salvou; por isso, valem as de fábrica. Elas foram deixadas à parte; o que você escolher agora é salvo do zero.
refused = O navegador não aceitou as últimas regras; por isso, as anteriores continuam valendo. Ele disse: { $said }

## Comportas

gates = Comportas em todos os sites
gates-meaning = Valem em todos os sites, menos nos que têm escolhas próprias, listados abaixo.
lifetime-of = {" "}({ $name })
limited = { $name }: cookies guardados { $limit }.

## Sites

sites-label = Sites com escolhas próprias
sites-meaning = O que você escolheu para um site específico, no painel do Sluice ou no relatório. Aqui você pode desfazer.
no-sites = Nenhum site tem escolhas próprias ainda. Em um site, abra o painel do Sluice e mude uma das comportas.
find-hint = Site, finalidade ou cookie
remove-all-label = Remover tudo isto
site-all = Remover tudo deste site
beacons = Rastreadores que você bloqueia

site-gate-same = { $name }: { $state }, como em todos os sites agora
site-gate-same-limited = { $name }: { $state }, cookies guardados { $limit }, como em todos os sites agora
site-gate = { $name }: { $state } (em todos os sites: { $other })
site-gate-limited = { $name }: { $state }, cookies guardados { $limit } (em todos os sites: { $other })
without-effect = { $line }; sem efeito, pois sua organização decide isso
site-loan = { $name }: aberta até { $time }
site-pause = Em pausa até você retomar
site-pause-until = Em pausa até { $time }
site-embed = Conteúdos incorporados de { $name }: sempre liberados
site-move = Cookie { $name }: classificado como “{ $purpose }”

showing = { $all ->
    [one] Mostrando { $all } site.
   *[other] Mostrando { $all } sites.
}
showing-some = { $all ->
    [one] Mostrando { $count } de { $all } site.
   *[other] Mostrando { $count } de { $all } sites.
} Faça uma busca para ver os outros.

removed = Removido em { $site }: { $what }.
removed-site = Removido: tudo o que você escolheu para { $site }.
removed-stop = Liberado de novo: { $place }.
removed-all = { $count ->
    [one] Removido: o que você escolheu para { $count } site.
   *[other] Removido: o que você escolheu para { $count } sites.
}
remove-all-sites = { $count ->
    [one] Remover o que você escolheu para { $count } site?
   *[other] Remover o que você escolheu para { $count } sites?
}
remove-all-beacons = { $count ->
    [one] Deixar de bloquear { $count } rastreador?
   *[other] Deixar de bloquear { $count } rastreadores?
}
remove-all = { $sites ->
    [one] Remover o que você escolheu para { $sites } site
   *[other] Remover o que você escolheu para { $sites } sites
} e { $beacons ->
    [one] deixar de bloquear { $beacons } rastreador?
   *[other] deixar de bloquear { $beacons } rastreadores?
}
about-on = : { $what }, { $site }

## O ícone

icon = Número no ícone
icon-meaning = O ícone pode mostrar quantos itens foram bloqueados na aba atual.
icon-switch = Mostrar o número
shown = sim
hidden = não
icon-on = O ícone mostra o número.
icon-off = O ícone não mostra número.

## O idioma

language = Idioma
language-browser = O mesmo do navegador
language-meaning = O idioma do Sluice nas páginas dele. O que aparece dentro dos sites e nas listas do próprio navegador segue o idioma do navegador.

## Arquivos

file = Salvar e importar
file-meaning = Tudo o que você escolheu em um só arquivo, para outro navegador ou para mais tarde. O arquivo fica só no seu aparelho; quem tiver acesso a ele pode ver para quais sites você fez escolhas.
save = Salvar como arquivo
open = Abrir um arquivo
take = Importar
leave = Deixar tudo como está
take-what = O que o arquivo mudaria:
no-change = O arquivo diz o que você já escolheu. Não há nada para importar.
takes-place = O conteúdo do arquivo substitui o que você escolheu até agora.
not-a-file = Este arquivo não foi salvo pelo Sluice, ou alguém o alterou depois. Nada foi mudado aqui.
too-large = Este arquivo é grande demais para ter sido salvo pelo Sluice. Nada foi mudado aqui.
newer = Este arquivo foi salvo por um Sluice mais novo, e este não conhece tudo o que há nele. Nada foi mudado aqui. Atualize o Sluice e abra o arquivo de novo.
sorted-only = Este arquivo contém cookies classificados, e mais nada. Abra-o no fim do relatório. Nada foi mudado aqui.
taken = O conteúdo do arquivo já está valendo.
badge-on = Número no ícone: não → sim
badge-off = Número no ícone: sim → não
gate-changes = { $name }, em todos os sites: { $before } → { $after }
gate-kept = { $state }, cookies guardados { $limit }
site-gets = { $site }: ganha escolhas próprias
site-loses = { $site }: perde as escolhas próprias
site-changes = { $site }: ganha outras escolhas
more-sites = { $count ->
    [one] e mais { $count } site
   *[other] e mais { $count } sites
}
moves-more = { $count ->
    [one] { $count } cookie classificado a mais
   *[other] { $count } cookies classificados a mais
}
moves-fewer = { $count ->
    [one] { $count } cookie classificado a menos
   *[other] { $count } cookies classificados a menos
}
moves-both = { $more ->
    [one] { $more } cookie classificado a mais
   *[other] { $more } cookies classificados a mais
}, { $fewer } a menos
stops-more = { $count ->
    [one] { $count } rastreador bloqueado a mais
   *[other] { $count } rastreadores bloqueados a mais
}
stops-fewer = { $count ->
    [one] { $count } rastreador bloqueado a menos
   *[other] { $count } rastreadores bloqueados a menos
}
stops-both = { $more ->
    [one] { $more } rastreador bloqueado a mais
   *[other] { $more } rastreadores bloqueados a mais
}, { $fewer } a menos
left-out = { $count ->
    [one] { $count } linha do arquivo não faz sentido aqui e fica de fora.
   *[other] { $count } linhas do arquivo não fazem sentido aqui e ficam de fora.
}
also-opt-outs = { $count ->
    [one] Aplicar também { $count } recusa citada no arquivo
   *[other] Aplicar também { $count } recusas citadas no arquivo
}

## Teclado

keys = Teclado
keys-meaning = Teclas que agem na janela atual. É o navegador que cuida delas, e nele você pode escolher outras.
keys-change = Escolher outras teclas
keys-where = No Chromium, é a página chrome://extensions/shortcuts; no Firefox, é “Gerenciar atalhos de extensões”, na engrenagem de about:addons.
keys-none = nenhuma tecla
no-keys = Este navegador não informa as teclas.

key-pause = Pausar no site atual, ou retomar
key-report = Abrir o relatório da página atual
key-popup = Abrir o painel do Sluice
key-other = Outro comando

## O que fica armazenado

stored-label = O que o Sluice armazena
stored-meaning = Tudo fica neste navegador, neste aparelho. O Sluice não envia nada disso a lugar nenhum: não tem servidor, nem conta, nem estatísticas.
nothing-stored = Nada está armazenado ainda.
stored-heading-what = O quê
stored-heading-long = Por quanto tempo
stored-heading-size = Tamanho
bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
kilobytes = { $whole },{ $tenths } KB

stored-choices = O que você escolheu: comportas, sites, cookies que você classificou, rastreadores que você bloqueia
stored-choices-long = Até você remover
stored-badge = Que o ícone não mostra número
stored-badge-long = Até você mudar
stored-opt-outs = Recusas: quais você pediu, e o que se viu delas
stored-opt-outs-long = Até você desfazer
stored-ends = Quando acabam os cookies cujo prazo você limitou
stored-ends-long = Até eles acabarem
stored-policies = Políticas que você mandou o Sluice ler
stored-policies-long = Até você mandar esquecer, ou até haver 60 mais novas
stored-history = Totais do que aconteceu em todos os sites, por dia
stored-history-long = Pelo tempo que você escolher na página “Todos os sites”
stored-history-setting = Por quanto tempo esses totais ficam guardados
stored-aside = O que não pôde ser lido e foi deixado à parte
stored-reset-long = Até você redefinir tudo
stored-journal = O que aconteceu nas abas abertas
stored-journal-long = Até a aba ou o navegador fechar
stored-swept = Os últimos cookies que você removeu, para poder trazê-los de volta
stored-session = O que o Sluice anota enquanto trabalha
stored-session-long = Até o navegador fechar
stored-other = Outras anotações do Sluice
stored-other-long = Até você remover o Sluice

## Começar do zero

reset = Começar do zero
reset-meaning = O Sluice volta a ser como no primeiro dia. Antes, ele pergunta a você.
reset-button = Redefinir tudo…
reset-goes = Isto some: as comportas que você mudou, o que você escolheu para sites específicos, os cookies que você classificou, os rastreadores que você bloqueia, os prazos, o número no ícone, as leituras de políticas e os totais da página “Todos os sites”.
reset-stays = Isto fica: os cookies dos sites como estão agora, e o que aconteceu nas abas abertas, até o navegador fechar.
reset-yes = Sim, redefinir tudo
reset-no = Não, deixar como está
reset-done = O Sluice está como no primeiro dia.
reset-done-too = O Sluice está como no primeiro dia, e as recusas foram desfeitas.
reset-opt-outs = { $count ->
    [one] Desfazer também { $count } recusa; se não, ela continua
   *[other] Desfazer também { $count } recusas; se não, elas continuam
}

## O que uma organização decide

managed = Definido por sua organização
managed-section = Sua organização decide parte disto
managed-meaning = O navegador deste aparelho é gerenciado. O que tem um cadeado não pode ser mudado aqui.
managed-ignored = O que o Sluice recebeu e não conseguiu entender, e por isso deixa de fora:
managed-pause = O Sluice não pode ser pausado.
managed-badge = O ícone não mostra número.
managed-gate = { $name }: { $state } em todos os sites
managed-gate-free = { $name }: { $state } em todos os sites, a menos que você escolha outra coisa
managed-site = { $name }: { $state } em { $site }
managed-site-free = { $name }: { $state } em { $site }, a menos que você escolha outra coisa
managed-locked = { $name }: como vem de fábrica

## Primeiro uso

welcome-title = Boas-vindas ao Sluice
welcome-what = O Sluice classifica por finalidade o que os sites armazenam e enviam, e abre ou fecha uma comporta para cada finalidade.
welcome-now = Análise de uso e publicidade já estão fechadas; tudo de que os sites precisam está aberto.
welcome-nobody = Ele não pede conta nem fala com ninguém: o que ele percebe fica neste navegador.
welcome-gates = As sete comportas, como estão agora
welcome-options = Mudar as escolhas
welcome-report = Ver o que ele percebeu
welcome-how = Clique no ícone do Sluice, ao lado do endereço, para ver o que acontece no site atual.
stored-language = O idioma que você escolheu
stored-language-long = Até você escolher o do navegador
