# Lo que se dice en todas partes: finalidades, clases de elementos y cómo se enumeran.

language-name = Español

## Las siete finalidades

authentication = Inicio de sesión
security = Seguridad
preferences = Preferencias
features = Funciones y servicios
performance = Rendimiento
analytics = Análisis de uso
advertising = Publicidad

authentication-meaning = Sabe que has iniciado sesión y con qué cuenta.
security-meaning = Mantiene a raya el fraude y los robots.
preferences-meaning = Recuerda el idioma, el diseño y lo que elegiste sobre las cookies.
features-meaning = Vídeos, mapas, pagos, chats, tipos de letra y otras partes de la página.
performance-meaning = Hace que el sitio vaya rápido y detecta errores.
analytics-meaning = Cuenta y anota cómo se usa el sitio.
advertising-meaning = Los anuncios, y el seguimiento de un sitio a otro para elegirlos.

not-sorted = Sin clasificar

## Enumerar

list-between = ,{" "}
list-end = { $first } y { $last }
sentence-between = {" "}

## Un solo elemento

cookie = cookie
beacon = baliza
script = script
embed = contenido incrustado
file = archivo
stored-value = dato guardado
link = enlace de seguimiento
call = llamada a SDK

## Contar

cookies = { $count ->
    [one] { $count } cookie
   *[other] { $count } cookies
}
beacons = { $count ->
    [one] { $count } baliza
   *[other] { $count } balizas
}
scripts = { $count ->
    [one] { $count } script
   *[other] { $count } scripts
}
embeds = { $count ->
    [one] { $count } contenido incrustado
   *[other] { $count } contenidos incrustados
}
files = { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}
stored-values = { $count ->
    [one] { $count } dato guardado
   *[other] { $count } datos guardados
}
links = { $count ->
    [one] { $count } enlace de seguimiento
   *[other] { $count } enlaces de seguimiento
}
calls = { $count ->
    [one] { $count } llamada a SDK
   *[other] { $count } llamadas a SDK
}
things = { $count ->
    [one] { $count } elemento
   *[other] { $count } elementos
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
    [one] { $count } día
   *[other] { $count } días
}
