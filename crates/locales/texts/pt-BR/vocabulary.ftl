# O que se diz em toda parte: finalidades, tipos de itens e como vários deles ficam em uma linha.

language-name = Português (Brasil)

## As sete finalidades

authentication = Login
security = Segurança
preferences = Preferências
features = Recursos e serviços
performance = Desempenho
analytics = Análise de uso
advertising = Publicidade

authentication-meaning = Sabe que você fez login, e com qual conta.
security-meaning = Mantém fraudes e robôs do lado de fora.
preferences-meaning = Lembra o idioma, a aparência e sua escolha de cookies.
features-meaning = Vídeos, mapas, pagamentos, chat, fontes e outras partes da página.
performance-meaning = Mantém o site rápido e percebe erros.
analytics-meaning = Conta e registra como o site é usado.
advertising-meaning = Anúncios, e seguir você de site em site para escolhê-los.

not-sorted = Não classificados

## Várias coisas em uma linha

list-between = ,{" "}
list-end = { $first } e { $last }
sentence-between = {" "}

## Um item só

cookie = cookie
beacon = rastreador
script = script
embed = conteúdo incorporado
file = arquivo
stored-value = valor armazenado
link = link de rastreamento
call = comando de SDK

## Contagens

cookies = { $count ->
    [one] { $count } cookie
   *[other] { $count } cookies
}
beacons = { $count ->
    [one] { $count } rastreador
   *[other] { $count } rastreadores
}
scripts = { $count ->
    [one] { $count } script
   *[other] { $count } scripts
}
embeds = { $count ->
    [one] { $count } conteúdo incorporado
   *[other] { $count } conteúdos incorporados
}
files = { $count ->
    [one] { $count } arquivo
   *[other] { $count } arquivos
}
stored-values = { $count ->
    [one] { $count } valor armazenado
   *[other] { $count } valores armazenados
}
links = { $count ->
    [one] { $count } link de rastreamento
   *[other] { $count } links de rastreamento
}
calls = { $count ->
    [one] { $count } comando de SDK
   *[other] { $count } comandos de SDK
}
things = { $count ->
    [one] { $count } item
   *[other] { $count } itens
}
hosts = { $count ->
    [one] { $count } servidor
   *[other] { $count } servidores
}
companies = { $count ->
    [one] { $count } empresa
   *[other] { $count } empresas
}
days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
