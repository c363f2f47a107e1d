# Por que um texto não é um sinal de privacidade, ou é um que não pode ser lido. Palavras como gcs, setTrackingConsent ou LDU são nomes em
# programas e ficam como são.

## Qualquer texto

too-long = Tem mais de 64 KB, e nenhum sinal é tão longo.
nothing = Não há nada para ler.
unknown = Não é um sinal que o Sluice conheça.
unknown-call = Não são argumentos de uma chamada que o Sluice conheça.
not-json = Não é um JSON como deveria ser.
strange-answer = Uma das respostas não é nenhuma das que existem.
strange-segment = Tem um segmento de um tipo desconhecido.

## Strings de letras que representam bits

strange-character = O caractere { $place } não faz parte dos que formam uma string assim.
number-too-great = Um dos números é grande demais.
cut-off = Acaba cedo demais; falta uma parte.
goes-on = Continua depois do fim.
range-backwards = Um intervalo de empresas acaba antes de começar.
company-too-great = O número de uma das empresas é grande demais.

## AdChoices Signal

no-ad-choices = Não é um AdChoices Signal da versão 1.
strange-choice = Uma das escolhas não é nenhuma das três que existem.

## Transparency & Consent Framework

tcf-first = É uma string TC da versão 1, que não é mais usada desde 2020.
no-tcf = Não é uma string TC da versão 2.
no-tcf-canada = Não é uma string TC canadense da versão 1.
segment-twice = Tem dois segmentos do mesmo tipo.

## Global Privacy Platform

no-gpp = Não é uma string GPP.
gpp-version = Esta versão do GPP não é conhecida.
too-few-strings = Lista mais regiões do que as strings que tem.
too-many-strings = Tem strings para mais regiões do que lista.
region-version = Esta versão não é conhecida.

## US Privacy

empty = Está vazio.
us-privacy-length = Uma string US Privacy tem quatro caracteres.
us-privacy-version = Não é uma string US Privacy da versão 1.
us-privacy-letter = Uma string US Privacy só tem Y, N e - depois do 1.

## Sinais do navegador

gpc-value = O Global Privacy Control só tem o valor 1.
dnt-value = O Do Not Track só tem os valores 1 e 0.

## Modos de consentimento do Google, da Microsoft e da Meta

no-consent-call = Não são argumentos de uma chamada sobre consentimento.
no-type = Não cita nenhum dos tipos de consentimento que existem.
granted-or-denied = O consentimento só pode ser concedido ou negado.
no-marks = Não tem nenhuma das marcas gcs, gcd e npa.
gcs-digit = A marca gcs só tem 0, 1 e - depois de G1.
gcs-form = A marca gcs é G1 e dois dígitos.
gcd-form = A marca gcd é 11 ou 13 e pelo menos quatro letras, cada uma seguida de um dígito.
gcd-letter = Uma letra da marca gcd não é nenhuma das conhecidas.
no-word-on-ads = Não diz se dados podem ser guardados para anúncios.
asc-value = A marca asc só pode ser G ou D.
clarity-value = A chamada mais antiga do Clarity aceita true ou false.
no-clarity-call = Não são argumentos das chamadas do Clarity sobre consentimento.
no-meta-call = Não são argumentos das chamadas do Pixel da Meta sobre dados.
meta-country = A Meta não tem número para este país.
meta-option = A única opção que a Meta conhece é LDU.
granted-or-revoked = O consentimento só pode ser concedido ou revogado.

## Lojas Shopify

shopify-values = As respostas da Shopify são true ou false.
no-shopify-call = Não são argumentos de setTrackingConsent.
nothing-of-shopify = Não responde a nenhuma das perguntas da Shopify.
shopify-version = Esta versão do cookie da Shopify não é conhecida.
shopify-nothing-chosen = Não diz o que foi escolhido.
shopify-letter = Uma das letras não é nenhuma das que existem.

## Avisos de cookies

no-groups = Não tem grupos.
strange-group = Um dos grupos não tem nem 1 nem 0.
cookiebot-form = Não tem nenhuma das formas que o Cookiebot grava.
cookiebot-value = Uma das respostas não é nem true nem false.
nothing-of-cookiebot = Não responde a nenhuma das perguntas do Cookiebot.
cookie-yes-value = Uma das respostas não é nem yes nem no.
nothing-of-cookie-yes = Não responde a nenhuma das perguntas do CookieYes.
no-tc-string = Não contém uma string TC.
