# Los tipos de información que las páginas y las empresas llegan a saber.

contact-data = Datos de contacto
account-identifier = Identificador de cuenta
device-identifier = Identificador del navegador o del dispositivo
purchases = Compras
search-terms = Búsquedas
content-viewed = Contenido visto
interactions = Lo que has hecho
page-address = Dirección de la página
page-title = Título de la página
referrer = Página anterior
location = Ubicación
network-address = Dirección de red
language = Idioma
screen = Tamaño de la pantalla
device-software = Dispositivo y programas
timing = Horas y tiempos
campaign = Campaña
consent-state = Tu elección sobre el consentimiento
technical = Datos técnicos

## Lo que solo llega a saber el propio sitio

communications = Con quién te comunicas
content-metadata = Fecha y lugar de lo que compartes
