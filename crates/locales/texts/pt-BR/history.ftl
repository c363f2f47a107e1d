# A página de todos os sites: o que foi visto ao longo do tempo; e, no relatório, o que é novo e quando as coisas aconteceram.

title = Todos os sites – Sluice
head = Todos os sites
what = O que o Sluice viu ao longo do tempo, por dia e por site: quanto, de qual empresa, para quê, e o que foi bloqueado.
not-kept = Nenhum endereço, nome de cookie ou valor fica guardado, nada de janelas privativas, e nenhum site onde nada foi visto. Tudo fica neste computador.
nothing-kept = Ainda não há nada guardado. O que você visitar a partir de agora aparece aqui alguns segundos depois de ser visto.
nothing-wanted = Nada é guardado, como você escolheu abaixo.
not-read = Não foi possível ler o que está guardado.
not-saved = Não foi possível salvar o arquivo.
numbers = Em números
seen = vistos
stopped = bloqueados
let-through = liberados
find-hint = Site ou empresa
purpose = Finalidade
days = Período
all = Todas
all-days = Tudo o que está guardado
today = Hoje
unsorted = Não classificados
only = Só { $names }
show-all = Mostrar tudo
by-day = Dias
by-week = Semanas
as-table = Em tabela
day = Dia
week = Semana de
by-purpose = Para quê
by-company = Empresas
by-site = Sites
order = Ordem
back = Anterior
forth = Próxima
keeping-label = Por quanto tempo fica guardado
keeping-meaning = Os dias mais antigos são removidos. Tudo junto ocupa no máximo cinco megabytes; se não bastar, os dias mais antigos saem primeiro.
forget = Esquecer tudo
forget-sure = Tudo o que está nesta página vai sumir para sempre.
forget-yes = Sim, esquecer
forget-no = Manter
forgotten = Tudo foi esquecido.
shorter-sure = O que for mais antigo vai sumir para sempre.
shorter-yes = Sim, remover
take-along = Levar tudo

## O que é novo em um site, e quando as coisas aconteceram

new = Novo desde sua última visita
new-meaning = Não foi visto aqui quando você esteve neste site antes; páginas abertas no espaço de meia hora contam como uma só visita.
new-companies = Empresas:
new-cookies = Cookies:
timeline = Na ordem do tempo
timeline-meaning = Quando cada empresa foi vista pela primeira vez, em segundos desde o pedido da página.
and-more = {" "}e mais { $count }
seconds = { $whole },{ $hundredths }{"\u00A0"}s

## As ordens das listas

order-most-sites = Mais sites
order-most-companies = Mais empresas
order-most-seen = Mais vistos
order-most-stopped = Mais bloqueados
order-most-days = Mais dias
order-latest = Mais recentes
order-name = Nome

## Números

number-of-sites = { $count ->
    [one] site
   *[other] sites
}
number-of-companies = { $count ->
    [one] empresa
   *[other] empresas
}
seen-and-stopped = { $seen ->
    [one] { $seen-written }{"\u00A0"}visto
   *[other] { $seen-written }{"\u00A0"}vistos
}, { $stopped ->
    [0] nenhum{"\u00A0"}bloqueado
    [one] { $stopped-written }{"\u00A0"}bloqueado
   *[other] { $stopped-written }{"\u00A0"}bloqueados
}
on-sites = { $sites ->
    [one] em { $sites } site
   *[other] em { $sites } sites
}, { $days ->
    [one] em { $days } dia
   *[other] em { $days } dias
}
of-companies = { $companies ->
    [one] { $companies } empresa
   *[other] { $companies } empresas
}, { $days ->
    [one] em { $days } dia
   *[other] em { $days } dias
}
showing = { $first } a { $last } de { $all }
showing-all = { $all } ao todo

## Dias

latest = última vez em { $day }
extent = De { $first } a { $last }.
extent-day = Dia { $day }.
last-days = { $days ->
    [one] Último { $days } dia
   *[other] Últimos { $days } dias
}

## O desenho dos dias

most = no máximo { $number }
drawing = { $seen ->
    [one] { $seen } visto
   *[other] { $seen } vistos
}, { $stopped ->
    [0] nenhum bloqueado
    [one] { $stopped } deles bloqueado
   *[other] { $stopped } deles bloqueados
}, em { $count ->
    [one] { $count } coluna
   *[other] { $count } colunas
}. O máximo: { $most }.

## Por quanto tempo fica guardado

keeping-nothing = Não guardar nada
keeping-year = Um ano
kept-nothing = A partir de agora, nada é guardado.
kept-year = A partir de agora, fica guardado por um ano.
kept-days = { $days ->
    [one] A partir de agora, fica guardado por { $days } dia.
   *[other] A partir de agora, fica guardado por { $days } dias.
}
