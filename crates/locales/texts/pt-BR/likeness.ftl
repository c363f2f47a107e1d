# Como é um cookie. Cada trecho continua “Este cookie” e vira parte de uma frase: “Este cookie parece um idioma e fica guardado por alguns dias.”

google-analytics-number = parece um número de visitante do Google Analytics
google-analytics-session = parece uma sessão do Google Analytics
facebook-number = parece um número de navegador do Facebook
google-ads-number = parece um número do Google Ads
consent-record = guarda uma escolha de cookies
server-session = parece um número de sessão de um servidor
signed-token = contém um token assinado
known-host = é de um servidor conhecido pela finalidade “{ $purpose }”
tracking-host = tem uma palavra como “ads” ou “track” no nome do servidor
follows-across-sites = é de outro site, que o recebe de toda página que o carrega
other-site = é de outro site
hidden-from-scripts = fica escondido dos scripts
language = parece um idioma
currency = parece uma moeda
yes-or-no = diz sim ou não
small-number = contém um número pequeno
word = contém uma única palavra
unique-number = contém um número que nenhum outro navegador tem
long-random-text = contém um texto longo sem sentido visível
time = contém um horário
address = contém o endereço de uma página
record = contém vários valores
empty = está vazio
a-copy = contém o número de outro cookie, que foi removido

## O que uma lista pública diz dele

listed = { $class ->
    [functionality] é de funcionalidade segundo { $list }
    [analytics] é de análise segundo { $list }
    [advertising] é de publicidade segundo { $list }
   *[necessary] é necessário segundo { $list }
}
open-cookie-database = a Open Cookie Database
cookie-pal = a lista CookiePal
tarte-au-citron = a lista tarteaucitron.js

## O que o nome lembra

sounds-like = { $class ->
    [functionality] tem um nome que lembra funcionalidade
    [analytics] tem um nome que lembra análise
    [advertising] tem um nome que lembra publicidade
   *[necessary] tem um nome que lembra algo necessário
}

## Por quanto tempo fica guardado, mais ou menos

kept-session = fica guardado até o navegador fechar
kept-minutes = fica guardado por alguns minutos
kept-hours = fica guardado por algumas horas
kept-days = fica guardado por alguns dias
kept-months = fica guardado por alguns meses
kept-years = { $count ->
    [1] fica guardado por um ano
    [2] fica guardado por dois anos
    [one] fica guardado por { $count } ano
   *[other] fica guardado por { $count } anos
}
