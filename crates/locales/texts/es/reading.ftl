# Lo que se ha encontrado al leer una política, o por qué no se ha podido leer.

## Por qué no se ha podido leer una política

unreadable-empty = No contiene nada.
unreadable-pdf = Es un PDF, y Sluice no puede leerlo.
unreadable-image = Es una imagen, y Sluice no puede leerla.
unreadable-binary = No es texto.
unreadable-only-script = La página está vacía hasta que uno de sus scripts la rellena.
unreadable-too-short = Apenas contiene texto.
unreadable-cut = El texto es muy largo; solo se ha leído el principio.

## Por qué medios se guardan y se leen cosas

technology-cookies = Cookies
technology-web-beacons = Balizas web y píxeles
technology-sdks = SDK
technology-storage = Almacenamiento del navegador
technology-fingerprinting = Huella digital del navegador
technology-log-data = Registros del servidor

## Quién lo pone, detrás de «por»

placer-own = el propio sitio
placer-partners = sus socios
placer-advertisers = anunciantes

## De qué avisa una política

caveat-service-may-suffer = Bloquear puede estropear o limitar partes del servicio.
caveat-still-see-ads = Los anuncios se siguen mostrando, pero se ajustan menos a ti.
caveat-not-responsible = El sitio no responde de lo que ponen otros, ni de sus formas de rechazarlo.
caveat-set-again = Un rechazo vale para un solo navegador, y se pierde al borrar sus cookies.
