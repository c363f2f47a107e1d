# Lo que dicen las señales de privacidad: las cadenas y cookies que llevan a las empresas lo elegido en un aviso de cookies o en el navegador.

line = { $what }: { $answer }.

## Las respuestas

allowed = permiso dado
refused = permiso negado
allowed-in-part = permiso dado en parte
not-said = no se dice
opted-out = rechazo
not-opted-out = sin rechazo
allowed-by-default = permiso dado, por defecto
allowed-by-choice = permiso dado, por elección
allowed-by-both = permiso dado, por defecto y por elección
allowed-without-default = permiso dado, por elección y sin valor por defecto
refused-by-default = permiso negado, por defecto
refused-by-choice = permiso negado, por elección
refused-by-both = permiso negado, por defecto y por elección
refused-without-default = permiso negado, por elección y sin valor por defecto

## Lo que se preguntaba: leyes de Estados Unidos

sale = Venta de datos
sharing = Compartir datos para anuncios
targeted = Publicidad dirigida

## Lo que se preguntaba: tipos de consentimiento de Google, Microsoft, Meta y Shopify

data-for-ads = Guardar y leer datos para anuncios
data-for-analysis = Guardar y leer datos para análisis
sending-data-for-ads = Enviar datos sobre ti para anuncios
personalised-ads = Anuncios personalizados
data-for-functions = Guardar y leer datos para funciones
data-for-recommendations = Guardar y leer datos para recomendaciones
data-for-security = Guardar y leer datos para seguridad
sending-to-meta = Enviar datos a Meta
preferences = Preferencias
analysis = Análisis
marketing = Marketing

## Lo que se preguntaba: grupos de cookies, como los llaman los avisos

necessary = Necesarias
performance = Rendimiento
functional = Funcionales
targeting = Publicidad dirigida
social-media = Redes sociales
statistics = Estadísticas
analytics = Analíticas
advertisement = Anuncios

## Lo que se preguntaba: las dos «características especiales» del Transparency & Consent Framework

precise-location = Usar tu ubicación exacta
scanning-device = Reconocer tu dispositivo examinándolo

## Lo elegido por finalidades

purposes-allowed = { $count ->
    [one] { $category }: permiso dado (finalidad { $purposes } de { $of }).
   *[other] { $category }: permiso dado (finalidades { $purposes } de { $of }).
}
purposes-refused = { $count ->
    [one] { $category }: permiso negado (finalidad { $purposes } de { $of }).
   *[other] { $category }: permiso negado (finalidades { $purposes } de { $of }).
}
purposes-in-part = { $count ->
    [one] { $category }: permiso dado en parte (finalidad { $purposes } de { $of }; no { $others }).
   *[other] { $category }: permiso dado en parte (finalidades { $purposes } de { $of }; no { $others }).
}
assumed-by-interest = Se da por permitido sin preguntar («interés legítimo»): finalidades { $purposes }.
assumed-by-implied-consent = Se da por permitido sin preguntar (consentimiento implícito): finalidades { $purposes }.
site-purposes = { $count ->
    [one] El propio sitio puede usar datos para la finalidad { $purposes }.
   *[other] El propio sitio puede usar datos para las finalidades { $purposes }.
}
site-nothing = El propio sitio no puede hacer nada de esto.

## Lo elegido para empresas

consented-of-shown = { $count ->
    [one] De la única empresa que se te mostró ({ $number }), pueden usar datos con tu consentimiento: { $shared }.
   *[other] De las { $number } empresas que se te mostraron, pueden usar datos con tu consentimiento: { $shared }.
}
consented-none = Ninguna empresa puede usar datos con tu consentimiento.
consented = { $count ->
    [one] { $number } empresa puede usar datos con tu consentimiento.
   *[other] { $number } empresas pueden usar datos con tu consentimiento.
}
by-interest = { $count ->
    [one] { $number } empresa puede usar datos por «interés legítimo».
   *[other] { $number } empresas pueden usar datos por «interés legítimo».
}
by-implied-consent = { $count ->
    [one] { $number } empresa puede usar datos por consentimiento implícito.
   *[other] { $number } empresas pueden usar datos por consentimiento implícito.
}
restricted = { $count ->
    [one] El propio sitio pone más límites a { $number } empresa.
   *[other] El propio sitio pone más límites a { $number } empresas.
}
consent-elsewhere = { $count ->
    [one] El sitio deja que { $number } empresa se base en un consentimiento dado en otra parte.
   *[other] El sitio deja que { $number } empresas se basen en un consentimiento dado en otra parte.
}
shown-not-said = No dice qué empresas se te mostraron; entonces los anunciantes no deben tenerlo en cuenta.
version-or-later = 2.3 o posterior

## AdChoices Signal de la Digital Advertising Alliance

limited-for-all = Publicidad según tus intereses: limitada para todas las empresas.
allowed-for-all = Publicidad según tus intereses: permitida para todas las empresas.
no-choice-for-all = Publicidad según tus intereses: nada elegido para el conjunto de las empresas.
limited-for = { $count ->
    [one] Publicidad según tus intereses: limitada para { $number } empresa.
   *[other] Publicidad según tus intereses: limitada para { $number } empresas.
}
allowed-for = { $count ->
    [one] Publicidad según tus intereses: permitida para { $number } empresa.
   *[other] Publicidad según tus intereses: permitida para { $number } empresas.
}
left-out = Sin anuncios según estos intereses: n.º { $interests }.
left-out-more = Sin anuncios según estos intereses: n.º { $interests } y { $more } más.
included = Con anuncios según estos intereses: n.º { $interests }.
included-more = Con anuncios según estos intereses: n.º { $interests } y { $more } más.

## Global Privacy Platform: cadenas de varias regiones

region = { $region }:
region-unreadable = { $region }: no se puede leer. { $why }
regions-unknown = { $more } más que Sluice no conoce.
for-europe = Para Europa
for-canada = Para Canadá
for-california-older = Para California, en la forma antigua
for-united-states = Para Estados Unidos
for-california = Para California
for-virginia = Para Virginia
for-colorado = Para Colorado
for-utah = Para Utah
for-connecticut = Para Connecticut
for-florida = Para Florida
for-montana = Para Montana
for-oregon = Para Oregón
for-texas = Para Texas
for-delaware = Para Delaware
for-iowa = Para Iowa
for-nebraska = Para Nebraska
for-new-hampshire = Para Nuevo Hampshire
for-new-jersey = Para Nueva Jersey
for-tennessee = Para Tennessee
for-minnesota = Para Minnesota
for-maryland = Para Maryland
for-indiana = Para Indiana
for-kentucky = Para Kentucky
for-rhode-island = Para Rhode Island
sensitive = Datos delicados, de { $all } tipos: permiso negado para { $refused } y dado para { $allowed }.
browser-asked = El navegador ha pedido que no se vendan ni se compartan datos (Global Privacy Control).

## US Privacy

law-not-applied = El sitio dice que la ley de California no se aplica.
told-of-opt-out = Se te dijo que puedes rechazarlo.
not-told-of-opt-out = No se te dijo que puedes rechazarlo.
service-providers = Tras un rechazo, las empresas solo actúan para el sitio (Limited Service Provider Agreement).

## Modo de consentimiento de Google

holds-by-default = Lo que vale mientras nadie elija:
was-chosen = Lo que se ha elegido:
some-regions = Solo vale para algunas regiones.
marks-contradict = Las marcas gcs y gcd se contradicen.
not-personalised = Se piden anuncios sin personalizar.

## Limited Data Use de Meta

limited-use-off = Limited Data Use está desactivado: Meta puede usar los datos sin límites.
limited-use-found-out = Limited Data Use está activado; Meta averigua por su cuenta si estás en un estado donde limita algo.
limited-use-united-states = Limited Data Use está activado para una persona en Estados Unidos.

## Avisos de cookies y tiendas

groups-unknown = { $more } más, con nombre del propio sitio.
nothing-chosen = Aún no se ha elegido nada.
took-notice = El aviso ha tenido en cuenta Global Privacy Control.
nobody-asked = No se ha preguntado a nadie: el aviso supone que tu región no exige consentimiento.
implied = Se deduce de seguir en el sitio, no de una respuesta.
shop-assumes = La tienda da por permitido: { $things }.
shop-preferences = preferencias
shop-analysis = análisis
shop-marketing = marketing
shop-sale = venta de datos

## Lo que pide el propio navegador

sale-opted-out = Vender y compartir datos: rechazo.
nothing-asked = No se le pide nada al sitio.
ask-not-followed = Pides que no te sigan. La mayoría de los sitios no hace caso.
may-be-followed = Dices que te pueden seguir.

## Cuándo se eligió

chosen = Elegido el { $day }.
chosen-with = Elegido el { $day }, con la herramienta de consentimiento número { $tool }.
date = { $day } de { $month } de { $year }
january = enero
february = febrero
march = marzo
april = abril
may = mayo
june = junio
july = julio
august = agosto
september = septiembre
october = octubre
november = noviembre
december = diciembre
thousands = {"\u202F"}

## Nombres de las señales

scheme-ad-choices = AdChoices Signal
scheme-tcf = Transparency & Consent Framework (TCF)
scheme-tcf-canada = Transparency & Consent Framework, Canadá
scheme-gpp = Global Privacy Platform (GPP)
scheme-us-privacy = Cadena US Privacy
scheme-consent-mode = Modo de consentimiento de Google
scheme-uet = Modo de consentimiento de Microsoft Advertising
scheme-clarity = Consentimiento de Microsoft Clarity
scheme-meta = Opciones de tratamiento de datos del píxel de Meta
scheme-shopify = Privacidad del cliente de Shopify
scheme-one-trust = Aviso de OneTrust
scheme-cookiebot = Aviso de Cookiebot
scheme-cookie-yes = Aviso de CookieYes
scheme-gpc = Global Privacy Control
scheme-dnt = Do Not Track
scheme-version = { $scheme }, versión { $version }
scheme-unread = Una cookie de un aviso de cookies

## Lo que el sitio visitado dice que has elegido, junto a lo que hace Sluice allí

unread = Sluice no puede leerla. { $why }
stops-all-the-same = Sluice lo bloquea igualmente.
gate-open-here = Su compuerta está abierta aquí: Sluice no se ocupa de ello.
paused-here = Sluice está en pausa aquí y no se ocupa de ello.

## Lo que responde un sitio cuando se le pregunta si respeta Global Privacy Control

heeds = Dice que respeta Global Privacy Control. Es solo su palabra; nadie lo ha comprobado.
heeds-not = Dice que no respeta Global Privacy Control.
strange-answer = Lo que ha respondido no tiene la forma que pide el estándar, así que no dice nada.
no-answer = No ha respondido a tiempo, o solo remitiendo a otra parte, así que no se sabe.
no-such-file = No lo dice: no tiene ese archivo.
answered-error = Ha respondido con un error, así que no se sabe.
said-so = Lo dijo el { $day }.
