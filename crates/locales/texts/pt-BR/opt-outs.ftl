# Como estão as recusas, por que algumas não podem ser aplicadas aqui, e a prova das que foram. São linhas da página “Recusas”.

## Como está uma recusa, em uma frase

not-done = Não aplicada.
done-cookie = Aplicada. A empresa não apareceu desde então; por isso, nada está provado ainda.
done-page = Aberta. Só a própria página pode dizer se você recusou lá.
done-setting = Aplicada. O navegador ainda não confirmou.
done-unheard = Aplicada sempre que cabe. Daqui não dá para ver se é respeitada.
done = Aplicada sempre que cabe. Nada está provado ainda.
verified-page = Aberta, e comprovado: cookies de recusa foram gravados desde então.
verified-cookie = Aplicada, e comprovado: a recusa chegou à empresa.
verified-sdk = Aplicada, e comprovado: onde o SDK apareceu, mais nada saiu dele.
verified-setting = Aplicada e confirmada pelo navegador.
verified = Aplicada, e comprovado: ela foi enviada junto.
ignored-setting = Aplicada, mas alguém mudou isso depois.
ignored = Aplicada, mas a empresa continuou mesmo assim.
undone = Desfeita.
impossible = Isso não pode ser feito aqui.
left-over = Já está assim, como o Sluice deixou um dia.
already = Já está assim, sem o Sluice.

## Por que uma recusa não pode ser aplicada aqui

no-such-setting = Este navegador não tem essa configuração.
setting-of-other = Outra extensão controla essa configuração.
setting-fixed = Aqui o navegador não deixa extensões mudarem essa configuração.
not-written = Esta o Sluice não grava: é o registro do que você responde no aviso de cookies de cada site.
page-closed = Esta página foi encerrada.
too-long = Isso é longo demais para um sinal.

## A prova: uma linha para cada coisa feita ou vista; o dia vem antes

cookies-put = Os cookies da empresa foram gravados em { $place }.
flag-put = A marca foi gravada em { $place }.
is-set = O navegador diz que está configurado assim.
flag-put-back = A marca tinha sido apagada e foi gravada de novo em { $place }.
cookies-put-back = Os cookies da empresa tinham sido apagados e foram gravados de novo em { $place }.
renewed = Os cookies da empresa em { $place } foram renovados.
went-along = Foi enviada junto com pedidos.
sent = Foi enviada a { $place }.
told = O SDK foi avisado em { $place }.
quiet = O SDK apareceu em { $place }, e mais nada saiu dele.
set-all-the-same = A empresa gravou o cookie { $cookie } mesmo assim; isso foi desfeito.
changed-by-other = Alguém mudou isso.
consent-claimed = Envios a { $place } disseram que havia consentimento.
went-on = Os envios continuaram em { $place }.
opened = A página foi aberta.
set-there = Desde então foram gravados cookies de recusa que não existiam antes: { $place }.
kept-apart = Cookies de recusa foram gravados, mas o navegador os guarda só para aquela página; por isso, outros sites não os enviam: { $place }.
place-more = { $names } e mais { $more }
unchanged = Desde então, nada mudou que o Sluice consiga ver.
unchanged-others = { $count ->
    [one] Desde então, nenhum cookie de recusa que o Sluice conhece foi gravado; há mais { $count } cookie, de outro tipo.
   *[other] Desde então, nenhum cookie de recusa que o Sluice conhece foi gravado; há mais { $count } cookies, de outros tipos.
}
taken-back = Foi desfeita.
proof-times = { $line } ({ $count } vezes)
