# O que as páginas e as empresas ficam sabendo.

contact-data = Dados de contato
account-identifier = Identificador da conta
device-identifier = Identificador do navegador ou aparelho
purchases = Compras
search-terms = Termos de busca
content-viewed = Conteúdo visto
interactions = O que você fez
page-address = Endereço da página
page-title = Título da página
referrer = Página anterior
location = Localização
network-address = Endereço de rede
language = Idioma
screen = Tamanho da tela
device-software = Aparelho e programas
timing = Horários e tempos
campaign = Campanha
consent-state = Sua escolha de consentimento
technical = Dados técnicos

## O que só o próprio site fica sabendo

communications = Com quem você se comunica
content-metadata = Data e lugar do que você compartilha
