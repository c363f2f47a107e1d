# O que dizem os sinais de privacidade: as strings e os cookies que passam às empresas uma escolha feita em um aviso de cookies ou no navegador.
# Cada leitura é uma lista de linhas curtas; aparece no relatório e na página das recusas.

line = { $what }: { $answer }.

## As respostas

allowed = sim
refused = não
allowed-in-part = em parte
not-said = não informado
opted-out = com recusa
not-opted-out = sem recusa
allowed-by-default = sim, por padrão
allowed-by-choice = sim, por escolha
allowed-by-both = sim, por padrão e por escolha
allowed-without-default = sim, por escolha, sem padrão definido
refused-by-default = não, por padrão
refused-by-choice = não, por escolha
refused-by-both = não, por padrão e por escolha
refused-without-default = não, por escolha, sem padrão definido

## O que foi perguntado: leis dos Estados Unidos

sale = Venda de dados
sharing = Compartilhamento de dados para anúncios
targeted = Publicidade direcionada

## O que foi perguntado: tipos de consentimento de Google, Microsoft, Meta e Shopify

data-for-ads = Guardar e ler dados para anúncios
data-for-analysis = Guardar e ler dados para análise
sending-data-for-ads = Enviar dados sobre você para anúncios
personalised-ads = Anúncios personalizados
data-for-functions = Guardar e ler dados para funções
data-for-recommendations = Guardar e ler dados para recomendações
data-for-security = Guardar e ler dados para segurança
sending-to-meta = Enviar dados à Meta
preferences = Preferências
analysis = Análise
marketing = Marketing

## O que foi perguntado: grupos de cookies, como os avisos os chamam

necessary = Necessários
performance = Desempenho
functional = Funcionais
targeting = Direcionamento
social-media = Redes sociais
statistics = Estatísticas
analytics = Análise de uso
advertisement = Publicidade

## O que foi perguntado: as duas “funcionalidades especiais” do Transparency & Consent Framework

precise-location = Usar sua localização precisa
scanning-device = Reconhecer seu aparelho pelas características dele

## O que as pessoas escolheram por finalidade

purposes-allowed = { $count ->
    [one] { $category }: sim (finalidade { $purposes } de { $of }).
   *[other] { $category }: sim (finalidades { $purposes } de { $of }).
}
purposes-refused = { $count ->
    [one] { $category }: não (finalidade { $purposes } de { $of }).
   *[other] { $category }: não (finalidades { $purposes } de { $of }).
}
purposes-in-part = { $count ->
    [one] { $category }: em parte (finalidade { $purposes } de { $of }; mas não { $others }).
   *[other] { $category }: em parte (finalidades { $purposes } de { $of }; mas não { $others }).
}
assumed-by-interest = Considerado permitido sem perguntar (“legítimo interesse”): finalidades { $purposes }.
assumed-by-implied-consent = Considerado permitido sem perguntar (consentimento implícito): finalidades { $purposes }.
site-purposes = { $count ->
    [one] O próprio site pode usar dados para a finalidade { $purposes }.
   *[other] O próprio site pode usar dados para as finalidades { $purposes }.
}
site-nothing = O próprio site não pode fazer nada disso.

## O que as pessoas escolheram por empresa

consented-of-shown = { $count ->
    [one] Empresas que podem usar dados com o seu consentimento: { $shared } de { $number } mostrada a você.
   *[other] Empresas que podem usar dados com o seu consentimento: { $shared } de { $number } mostradas a você.
}
consented-none = Nenhuma empresa pode usar dados com o seu consentimento.
consented = { $count ->
    [one] { $number } empresa pode usar dados com o seu consentimento.
   *[other] { $number } empresas podem usar dados com o seu consentimento.
}
by-interest = { $count ->
    [one] { $number } empresa pode usar dados por “legítimo interesse”.
   *[other] { $number } empresas podem usar dados por “legítimo interesse”.
}
by-implied-consent = { $count ->
    [one] { $number } empresa pode usar dados por consentimento implícito.
   *[other] { $number } empresas podem usar dados por consentimento implícito.
}
restricted = { $count ->
    [one] O próprio site limita ainda mais { $number } empresa.
   *[other] O próprio site limita ainda mais { $number } empresas.
}
consent-elsewhere = { $count ->
    [one] O site deixa { $number } empresa se basear em um consentimento dado em outro lugar.
   *[other] O site deixa { $number } empresas se basearem em um consentimento dado em outro lugar.
}
shown-not-said = Não diz quais empresas foram mostradas a você; nesse caso, os anunciantes não devem levar isto em conta.
version-or-later = 2.3 ou mais nova

## O AdChoices Signal da Digital Advertising Alliance

limited-for-all = Publicidade por interesses: limitada para todas as empresas.
allowed-for-all = Publicidade por interesses: permitida para todas as empresas.
no-choice-for-all = Publicidade por interesses: nenhuma escolha que valha para todas as empresas.
limited-for = { $count ->
    [one] Publicidade por interesses: limitada para { $number } empresa.
   *[other] Publicidade por interesses: limitada para { $number } empresas.
}
allowed-for = { $count ->
    [one] Publicidade por interesses: permitida para { $number } empresa.
   *[other] Publicidade por interesses: permitida para { $number } empresas.
}
left-out = De fora: anúncios por interesse, nº { $interests }.
left-out-more = { $more ->
    [one] De fora: anúncios por interesse, nº { $interests } e mais { $more } interesse.
   *[other] De fora: anúncios por interesse, nº { $interests } e mais { $more } interesses.
}
included = Incluídos: anúncios por interesse, nº { $interests }.
included-more = { $more ->
    [one] Incluídos: anúncios por interesse, nº { $interests } e mais { $more } interesse.
   *[other] Incluídos: anúncios por interesse, nº { $interests } e mais { $more } interesses.
}

## A Global Privacy Platform: strings de várias regiões

region = { $region }:
region-unreadable = { $region }: leitura impossível. { $why }
regions-unknown = { $more ->
    [one] Mais { $more } região que o Sluice não conhece.
   *[other] Mais { $more } regiões que o Sluice não conhece.
}
for-europe = Para a Europa
for-canada = Para o Canadá
for-california-older = Para a Califórnia, na forma antiga
for-united-states = Para os Estados Unidos
for-california = Para a Califórnia
for-virginia = Para a Virgínia
for-colorado = Para o Colorado
for-utah = Para Utah
for-connecticut = Para Connecticut
for-florida = Para a Flórida
for-montana = Para Montana
for-oregon = Para o Oregon
for-texas = Para o Texas
for-delaware = Para Delaware
for-iowa = Para Iowa
for-nebraska = Para Nebraska
for-new-hampshire = Para New Hampshire
for-new-jersey = Para Nova Jersey
for-tennessee = Para o Tennessee
for-minnesota = Para Minnesota
for-maryland = Para Maryland
for-indiana = Para Indiana
for-kentucky = Para o Kentucky
for-rhode-island = Para Rhode Island
sensitive = Dados sensíveis, de { $all } tipos: não para { $refused }, sim para { $allowed }.
browser-asked = O navegador pediu para não vender nem compartilhar os dados (Global Privacy Control).

## A string US Privacy

law-not-applied = O site diz que a lei da Califórnia não se aplica.
told-of-opt-out = O site avisou que você pode recusar.
not-told-of-opt-out = O site não avisou que você pode recusar.
service-providers = Depois de uma recusa, as empresas agem só para o site (Limited Service Provider Agreement).

## O modo de consentimento do Google

holds-by-default = O que vale até alguém escolher:
was-chosen = O que foi escolhido:
some-regions = Vale só para algumas regiões.
marks-contradict = As marcas gcs e gcd se contradizem.
not-personalised = São pedidos anúncios não personalizados.

## Limited Data Use, da Meta

limited-use-off = Limited Data Use está desligado: a Meta pode usar os dados por completo.
limited-use-found-out = Limited Data Use está ligado; a própria Meta descobre se você está em um estado onde ela limita algo.
limited-use-united-states = Limited Data Use está ligado para uma pessoa nos Estados Unidos.

## Avisos de cookies e lojas

groups-unknown = { $more ->
    [one] Mais { $more } grupo com nome dado pelo próprio site.
   *[other] Mais { $more } grupos com nomes dados pelo próprio site.
}
nothing-chosen = Nada foi escolhido ainda.
took-notice = O aviso de cookies levou em conta o Global Privacy Control.
nobody-asked = Ninguém perguntou nada: o aviso de cookies supõe que sua região não exige consentimento.
implied = Deduzido do fato de a visita ter continuado, não de uma resposta.
shop-assumes = A loja considera permitido: { $things }.
shop-preferences = preferências
shop-analysis = análise
shop-marketing = marketing
shop-sale = venda de dados

## O que o próprio navegador pede

sale-opted-out = Venda e compartilhamento de dados: com recusa.
nothing-asked = Nada é pedido ao site.
ask-not-followed = Você pede que não sigam você. A maioria dos sites não dá atenção.
may-be-followed = Você diz que podem seguir você.

## Quando foi escolhido

chosen = Escolhido em { $day }.
chosen-with = Escolhido em { $day }, com a ferramenta de consentimento número { $tool }.
date = { $day } de { $month } de { $year }
january = janeiro
february = fevereiro
march = março
april = abril
may = maio
june = junho
july = julho
august = agosto
september = setembro
october = outubro
november = novembro
december = dezembro
thousands = .

## Nomes dos sinais

scheme-ad-choices = AdChoices Signal
scheme-tcf = Transparency & Consent Framework (TCF)
scheme-tcf-canada = Transparency & Consent Framework, Canadá
scheme-gpp = Global Privacy Platform (GPP)
scheme-us-privacy = String US Privacy
scheme-consent-mode = Modo de consentimento do Google
scheme-uet = Modo de consentimento do Microsoft Advertising
scheme-clarity = Consentimento do Microsoft Clarity
scheme-meta = Opções de tratamento de dados do Pixel da Meta
scheme-shopify = Privacidade de clientes da Shopify
scheme-one-trust = Aviso do OneTrust
scheme-cookiebot = Aviso do Cookiebot
scheme-cookie-yes = Aviso do CookieYes
scheme-gpc = Global Privacy Control
scheme-dnt = Do Not Track
scheme-version = { $scheme }, versão { $version }
scheme-unread = Um cookie de um aviso de cookies

## O que o site visitado diz que você escolheu, ao lado do que o Sluice faz ali

unread = O Sluice não consegue ler. { $why }
stops-all-the-same = O Sluice bloqueia mesmo assim.
gate-open-here = A comporta está aberta aqui: o Sluice não cuida disso.
paused-here = O Sluice está em pausa aqui e não cuida disso.

## O que um site responde quando se pergunta se ele respeita o Global Privacy Control

heeds = Ele diz que respeita o Global Privacy Control. É a palavra dele; ninguém conferiu.
heeds-not = Ele diz que não respeita o Global Privacy Control.
strange-answer = O que ele respondeu não está na forma que o padrão pede; por isso, não diz nada.
no-answer = Ele não respondeu a tempo, ou só respondeu levando a outro lugar; por isso, não se sabe.
no-such-file = Ele não diz: não tem esse arquivo.
answered-error = Ele respondeu com um erro; por isso, não se sabe.
said-so = Ele disse isso em { $day }.
