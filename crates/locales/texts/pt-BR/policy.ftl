# A página sobre a política de um site: o que ela diz, comparado com o que foi visto. Nunca se diz que um texto está errado.

head = O que o site diz, o que o Sluice viu
title = { $site }: { head }
report = Relatório desta página
what = Os sites escrevem para que usam cookies, e como dizer não. O Sluice lê esse texto quando você pede, e o compara com o que viu na página aberta. Ele lê seguindo regras e pode se enganar: as frases estão aí para você conferir.

## Escolher o que ler

choose = A política deste site
looking = Procurando links para ela…
none-found = A página aberta não tem nenhum link que pareça levar a uma política.
nowhere = O Sluice não consegue olhar dentro da página aberta.
read = Ler
read-again = Ler de novo
read-open = Ler a página aberta
read-open-why = Para uma política que só aparece com um script, ou que você já abriu.
reading = Lendo…
address = Outro endereço
address-hint = https://…
asked-as-nobody = O texto é pedido ao próprio site, sem cookies. Nada é enviado a nenhum outro lugar.
others = Ler outra
forget = Esquecer esta leitura
kind-cookie-policy = Política de cookies
kind-privacy-policy = Política de privacidade
kind-notice = Lista de cookies
not-fetched = Não foi possível obter o texto: { $why }. Você pode abri-lo e ler a página aberta.
not-kept = O navegador não conseguiu guardar isso: { $why }.

## A frase acima de tudo

summary-text = { $text ->
    [cookie-policy] A política de cookies do site
    [privacy-policy] A política de privacidade do site
    [cookie-list] A lista de cookies do site
   *[text] O texto do site
}
summary-names = { $purposes ->
    [0] não cita nenhuma finalidade
   *[other] cita { $purposes } das nossas sete finalidades
}, { $ways ->
    [0] nenhuma forma de dizer não
    [one] { $ways } forma de dizer não
   *[other] { $ways } formas de dizer não
} e { $cookies ->
    [0] nenhum cookie pelo nome
    [one] { $cookies } cookie pelo nome
   *[other] { $cookies } cookies pelo nome
}
summary = { summary-text } { summary-names }.
summary-dated = { summary-text } (data: { $date }) { summary-names }.

## O que foi lido

read-on = Lido em { $when }.
since-changed = O texto mudou desde a leitura de { $before }.
since-same = O texto é o mesmo de { $before }.

said = O que o texto diz
technologies = Técnicas citadas
information = Coletado automaticamente
warns = Avisos
no-purposes = Nenhuma frase diz para que são usados cookies ou algo parecido. O texto pode dizer isso com outras palavras.
new = Novo:
gone = Não está mais lá:
changed-elsewhere = O que foi encontrado nele é igual.

## Finalidade por finalidade

categories = Finalidade por finalidade
they-say = O site diz
we-saw = O Sluice viu
nothing = nada
no-heading = (no texto, sem título)
necessary = apresentado como necessário
by = origem: { $names }
verdict-said-and-seen = Dito e visto
verdict-not-said = Visto, e o texto não menciona
verdict-not-seen = Dito, mas não visto nesta visita
verdict-neither = Nem dito nem visto
seen = { $what }: { $companies }
seen-calls = Comandos de SDK
seen-all-stopped = { $things }, tudo bloqueado
seen-some-stopped = { $stopped ->
    [one] { $things }, { $stopped } bloqueado
   *[other] { $things }, { $stopped } bloqueados
}
they-call-it = O site chama isso de “{ $word }”.

## Empresas

companies = Empresas
not-named = Vistas, e o texto não cita
named = Vistas, e citadas no texto
named-not-seen = Citadas no texto, mas não vistas nesta visita
all-named = Todas as empresas vistas são citadas no texto.
none-named = O texto não cita nenhuma empresa pelo nome.

## Cookies

cookies = Cookies
no-list = O texto não lista os cookies um por um.
not-listed = Vistos, mas não estão na lista
cookies-agree = Os cookies vistos conferem com a lista.
listed = { $count ->
    [one] O texto lista { $count } cookie
   *[other] O texto lista { $count } cookies
}; { $seen ->
    [0] nenhum deles foi visto.
    [one] { $seen } deles foi visto.
   *[other] { $seen } deles foram vistos.
}
differs-longer = { $days ->
    [one] A lista diz “{ $said }”; ele fica guardado por { $days } dia.
   *[other] A lista diz “{ $said }”; ele fica guardado por { $days } dias.
}
differs-necessary = A lista diz que é necessário; o que ele faz é da finalidade “{ $purpose }”.
differs-unknown = A lista diz outra finalidade; o que ele faz é da finalidade “{ $purpose }”.
differs-other = A lista diz “{ $other }”; o que ele faz é da finalidade “{ $purpose }”.

## Dizer não

opt-outs = Formas de dizer não citadas no texto
no-opt-outs = O texto não cita nenhuma forma de dizer não.
at-the-desk = Na sua página de recusas, em “{ $name }”. { $said }
to-the-desk = Abrir as recusas
where-it-leads = Aonde o texto leva
by-browser = No seu navegador. O Sluice faz isso por você, por finalidade e por site: é para isso que servem as comportas.
by-device = Nas configurações do seu aparelho.
by-site = No próprio site, nas configurações ou no aviso de cookies dele.
not-known = Esta o Sluice não conhece.
why-closed = não é possível olhar dentro desta página
why-no-web = este endereço não é da web
why-status = o site responde { $number }
