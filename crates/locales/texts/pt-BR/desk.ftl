# A página das recusas: todas as formas conhecidas de dizer não, como está cada uma e o que dá para fazer.

head = Recusas
title = Recusas – Sluice
what = Uma recusa (“opt-out”) pede a uma empresa que não siga você. Os anúncios continuam aparecendo, só que menos pessoais. Recusar não estraga nada, a não ser onde uma configuração do navegador avisa abaixo; mas uma empresa pode ignorar o pedido.

## Números

numbers = Em números
done = aplicadas
verified = confirmadas
ignored = ignoradas
impossible = impossíveis aqui
nothing-known = Não foi possível ler a lista de recusas.

## Tudo de uma finalidade de uma vez

everything-label = Tudo de uma vez
yes = Sim, recusar tudo isso
no = Agora não
taken-back-one-by-one = Cada uma pode ser desfeita abaixo, uma por uma.
mind = O que saber sobre essas configurações:

## Procurar

find-hint = Empresa ou palavras
purpose = Finalidade
state-label = Situação
kind-label = Tipo
any = Qualquer
clear = Mostrar tudo
kinds = Ir para

## Uma linha

do-it = Aplicar
check = Verificar de novo
take-back = Desfazer
open = Abrir a página
checked = Acabou de ser verificada de novo.
region = Para pessoas em:
signal = Um sinal que você recebeu na página da própria aliança
carry = Enviar este sinal
make = Criar um que limite todas as empresas
rule = Pela regra da aliança, os sinais são criados só na página dela. Um sinal criado aqui é lido do mesmo jeito; só crie um se você quiser assim.
steps = O que fazer lá:

## As recusas por tipo

kind-signal = Sinais
kind-cookie = Cookies das empresas
kind-sdk = SDKs
kind-setting = Configurações do navegador
kind-page = Páginas para você

how-signal = Vão junto com o que seu navegador pede, ou são ditos ao script de uma empresa. Algumas leis obrigam as empresas a respeitá-los.
how-cookie = Um cookie que diz não, guardado no endereço da própria empresa: o Sluice grava esse cookie, e grava de novo se ele for apagado. DAA, NAI e EDAA são alianças do próprio setor de publicidade; as páginas delas gravam os mesmos cookies.
how-sdk = Os scripts de muitas empresas procuram uma marca, ou aceitam um pedido para parar. O Sluice faz isso em cada página que os carrega.
how-setting = São opções do seu navegador. Elas bloqueiam coisas para todas as empresas; leia o que cada uma custa.
how-page = O Sluice não pode clicar em seu nome. Ele abre a página, e estes são os passos.

of-kind = { $all }, { $count ->
    [0] nenhuma aplicada
    [one] { $count } aplicada
   *[other] { $count } aplicadas
}
of-kind-opened = { $all }, { $count ->
    [0] nenhuma aberta
    [one] { $count } aberta
   *[other] { $count } abertas
}

## Como está uma recusa, em uma ou duas palavras

state-not-done = Não aplicada
state-done = Aplicada
state-verified = Confirmada
state-ignored = Ignorada
state-undone = Desfeita
state-impossible = Impossível aqui
state-not-opened = Não aberta
state-opened = Aberta
state-changed = Mudou depois

## O que está sendo feito

doing-do = Aplicando…
doing-open = Abrindo…
doing-check = Verificando…
doing-undo = Desfazendo…

## Se uma recusa ainda é respeitada, até onde se sabe

alive-confirmed = Testada, ou documentada atualmente.
alive-likely = Nada indica que não seja respeitada.
alive-unknown = Ninguém sabe se a empresa ainda respeita esta recusa.
alive-closed = Não é mais oferecida.

## Quem indica uma recusa

named-by = Indicada por: { $names }.
named-by-daa = DAA
named-by-nai = NAI
named-by-edaa = EDAA
named-by-au = Your Online Choices (Austrália)
named-by-policies = políticas de privacidade
named-by-vendor = a própria empresa

## Como estão todas as recusas juntas

standing-none = { $count ->
    [one] { $count } recusa conhecida; nenhuma aplicada ainda.
   *[other] { $count } recusas conhecidas; nenhuma aplicada ainda.
}
standing-all = { $count ->
    [one] { $count } recusa conhecida; tudo o que o Sluice pode fazer sozinho está feito.
   *[other] { $count } recusas conhecidas; tudo o que o Sluice pode fazer sozinho está feito.
}
standing-left = { $count ->
    [one] { $count } recusa conhecida
   *[other] { $count } recusas conhecidas
}; { $left ->
    [one] o Sluice ainda pode aplicar { $left } sozinho.
   *[other] o Sluice ainda pode aplicar { $left } sozinho.
}

showing = { $count ->
    [one] Mostrando { $count } recusa.
   *[other] Mostrando { $count } recusas.
}
proof = O que foi visto e feito ({ $count })
became = { $name }, { $brand }: { $said }

## Tudo de uma finalidade de uma vez, em frases

opt-out-of = Recusar tudo: { $purpose } ({ $count })
nothing-left = { $purpose }: tudo o que o Sluice pode fazer sozinho está feito.

everything = O Sluice vai { $steps }.
steps-between = ;{" "}
steps-end = { $first }; e { $last }
step-cookies = { $count ->
    [one] gravar os cookies de recusa de { $count } empresa
   *[other] gravar os cookies de recusa de { $count } empresas
}
step-sdks = { $count ->
    [one] pedir a { $count } SDK que pare, em toda página que o carregar
   *[other] pedir a { $count } SDKs que parem, em toda página que os carregar
}
step-signals = { $count ->
    [one] enviar o sinal { $names }
   *[other] enviar os sinais { $names }
}
step-settings = { $count ->
    [one] mudar esta configuração do navegador: { $names }
   *[other] mudar estas configurações do navegador: { $names }
}
signal-of = { $name } ({ $brand })
