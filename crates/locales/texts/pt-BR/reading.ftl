# O que foi encontrado ao ler uma política, ou por que ela não pôde ser lida.

## Por que uma política não pôde ser lida

unreadable-empty = Não há nada nela.
unreadable-pdf = É um PDF, e o Sluice não sabe ler PDF.
unreadable-image = É uma imagem, e o Sluice não sabe ler imagens.
unreadable-binary = Isto não é texto.
unreadable-only-script = A página fica vazia até um script dela mesma a preencher.
unreadable-too-short = Quase não há texto nela.
unreadable-cut = O texto é muito longo; só o começo foi lido.

## Por que meios as coisas são guardadas e lidas

technology-cookies = Cookies
technology-web-beacons = Web beacons e pixels
technology-sdks = SDKs
technology-storage = Armazenamento do navegador
technology-fingerprinting = Impressão digital do aparelho
technology-log-data = Registros do servidor

## Quem coloca, depois de “por”

placer-own = o próprio site
placer-partners = parceiros do site
placer-advertisers = anunciantes

## Do que uma política avisa

caveat-service-may-suffer = Bloquear pode atrapalhar ou limitar partes do serviço.
caveat-still-see-ads = Os anúncios continuam aparecendo, só que menos relevantes.
caveat-not-responsible = O site não responde pelo que outros colocam, nem pelas formas de recusa deles.
caveat-set-again = Uma recusa vale para um só navegador, e some quando os cookies dele são apagados.
