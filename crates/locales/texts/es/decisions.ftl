# Lo que Sluice ha decidido: por qué algo ha pasado o se ha bloqueado, la frase que resume una página y lo que conviene saber.

## Por qué algo ha pasado o se ha bloqueado

stopped-gate-shut = { $extent ->
    [everywhere] Se ha bloqueado: has cerrado la compuerta «{ $purpose }» en todos los sitios.
    [site] Se ha bloqueado: has cerrado la compuerta «{ $purpose }» en este sitio.
   *[default] Se ha bloqueado: la compuerta «{ $purpose }» está cerrada por defecto.
}
passed-gate-shut = { $extent ->
    [everywhere] Ha pasado aunque has cerrado la compuerta «{ $purpose }» en todos los sitios: el navegador ya había hecho el envío, o no permitía bloquearlo.
    [site] Ha pasado aunque has cerrado la compuerta «{ $purpose }» en este sitio: el navegador ya había hecho el envío, o no permitía bloquearlo.
   *[default] Ha pasado aunque la compuerta «{ $purpose }» está cerrada por defecto: el navegador ya había hecho el envío, o no permitía bloquearlo.
}
withheld = { $extent ->
    [everywhere] Se ha retenido junto con todas las cookies que este servidor guarda en otros sitios: has cerrado la compuerta «{ $purpose }» en todos los sitios.
    [site] Se ha retenido junto con todas las cookies que este servidor guarda en otros sitios: has cerrado la compuerta «{ $purpose }» en este sitio.
   *[default] Se ha retenido junto con todas las cookies que este servidor guarda en otros sitios: la compuerta «{ $purpose }» está cerrada por defecto.
}
passed-gate-open = { $extent ->
    [everywhere] Ha pasado: has abierto la compuerta «{ $purpose }» en todos los sitios.
    [site] Ha pasado: has abierto la compuerta «{ $purpose }» en este sitio.
   *[default] Ha pasado: la compuerta «{ $purpose }» está abierta por defecto.
}
stopped-by-you = Se ha bloqueado: tú bloqueas las balizas que van ahí.
passed-stopped-by-you = Ha pasado aunque bloqueas las balizas que van ahí: el navegador ya había hecho el envío.
stopped-by-others = Lo ha bloqueado el navegador u otra extensión, no Sluice.
passed-paused = Ha pasado: Sluice está en pausa en este sitio.
passed-unknown = Ha pasado: nadie sabe para qué sirve.
passed-own-site = Ha pasado: pertenece a la página o al marco que lo pidió.
passed-sign-in = Ha pasado: parece que alguien está iniciando sesión, y podría hacer falta para eso.
passed-embed-once = Ha pasado una vez, solo en esta visita, porque tú lo has querido.
passed-embed-here = Ha pasado: tú lo dejas pasar siempre aquí.
kept-own-choice = Se conserva: guarda tu propia elección sobre las cookies.

## Qué ha sido de las llamadas de una página a un SDK

call-answered = Su propio script se ha bloqueado. Ha respondido un sustituto y no se ha enviado nada.
call-gate-shut = { $extent ->
    [everywhere] La ha recibido un código de la página, y lo que ese código envía se bloquea: has cerrado la compuerta «{ $purpose }» en todos los sitios.
    [site] La ha recibido un código de la página, y lo que ese código envía se bloquea: has cerrado la compuerta «{ $purpose }» en este sitio.
   *[default] La ha recibido un código de la página, y lo que ese código envía se bloquea: la compuerta «{ $purpose }» está cerrada por defecto.
}

## La frase que resume una página

companies-more = { $count ->
    [one] { $names } y { $count } empresa más
   *[other] { $names } y { $count } empresas más
}
restricted = Sluice no puede ver esta página: el navegador se la reserva.
paused = Sluice está en pausa aquí.
paused-reached = Sluice está en pausa aquí. Este sitio ha contactado con { $companies }.
nobody-seen = No se ha visto a ninguna otra empresa en esta página.
nobody-reached = { $count ->
    [one] Esta página no ha contactado con ninguna otra empresa; se ha bloqueado { $things }.
   *[other] Esta página no ha contactado con ninguna otra empresa; se han bloqueado { $things }.
}
reached-kept-stopped = { $count ->
    [one] Este sitio ha contactado con { $companies }; se ha bloqueado { $things }.
   *[other] Este sitio ha contactado con { $companies }; se han bloqueado { $things }.
}
reached-some-stopped = Este sitio ha contactado con { $companies }; se ha bloqueado una parte.
reached-nothing-stopped = Este sitio ha contactado con { $companies }; no ha hecho falta bloquear nada.
tried-it-stopped = Este sitio ha intentado contactar con { $companies }; se ha bloqueado.
tried-both-stopped = Este sitio ha intentado contactar con { $companies }; se han bloqueado las dos.
tried-all-stopped = Este sitio ha intentado contactar con { $companies }; se han bloqueado todas.
tried-some-stopped = { $stopped ->
    [one] Este sitio ha intentado contactar con { $companies }; se ha bloqueado { $stopped } de ellas.
   *[other] Este sitio ha intentado contactar con { $companies }; se han bloqueado { $stopped } de ellas.
}

## Lo que conviene saber, por encima de todo lo demás

rules-refused = El navegador no ha aceptado las nuevas reglas de Sluice, así que siguen valiendo las anteriores. Su mensaje: { $said }
choices-unreadable = No se ha podido leer lo que habías elegido, así que vale lo que Sluice trae de fábrica. Lo que estaba guardado se ha apartado.
began-late = Sluice no ha visto esta página desde el principio. Recárgala para ver todo lo que hace.
too-much = { $more ->
    [one] Esta página ha hecho tanto que { $more } elemento más se ha contado, pero no está en la lista.
   *[other] Esta página ha hecho tanto que { $more } elementos más se han contado, pero no están en la lista.
}

## En el informe

not-sorted-meaning = Nadie sabe para qué sirven. Pasan, salvo los que bloquees tú.
row-on-host = { $pattern } en { $host }
