# La página de opciones, y la que se abre al instalar Sluice.

title = Opciones – Sluice
head = Opciones
name = Opciones
what = Todo lo que cambies aquí se aplica al momento y se queda en este navegador.
sections = Ir a
undo = Deshacer
undone = Todo vuelve a estar como antes.
take-away = Quitar
yes-remove = Sí, quitar
no = No, conservar
unreadable = No se ha podido leer lo que habías elegido, así que vale lo que Sluice trae de fábrica. Lo anterior se ha apartado; lo que elijas ahora se guarda de nuevo.
refused = El navegador no ha aceptado las últimas reglas, así que siguen valiendo las anteriores. Su mensaje: { $said }

## Compuertas

gates = Compuertas en todos los sitios
gates-meaning = Valen en todos los sitios, menos en los que tienen su propia elección; esos están en la lista de más abajo.
lifetime-of = {" "}({ $name })
limited = { $name }: las cookies se conservan { $limit }.

## Sitios

sites-label = Sitios con su propia elección
sites-meaning = Lo que has elegido para sitios concretos, en la ventana de Sluice o en el informe. Aquí puedes retirarlo.
no-sites = Ningún sitio tiene todavía su propia elección. En un sitio, abre la ventana de Sluice y cambia una de sus compuertas.
find-hint = Sitio, finalidad o cookie
remove-all-label = Quitar todo esto
site-all = Quitar todo lo de este sitio
beacons = Balizas que bloqueas tú

site-gate-same = { $name }: { $state }, ahora igual que en los demás
site-gate-same-limited = { $name }: { $state }, cookies conservadas { $limit }, ahora igual que en los demás
site-gate = { $name }: { $state } (en los demás: { $other })
site-gate-limited = { $name }: { $state }, cookies conservadas { $limit } (en los demás: { $other })
without-effect = { $line }; sin efecto, porque decide tu organización
site-loan = { $name }: abierta (termina: { $time })
site-pause = En pausa hasta que la quites
site-pause-until = En pausa (termina: { $time })
site-embed = Contenidos incrustados de { $name }: pasan siempre
site-move = Cookie { $name }: clasificada en «{ $purpose }»

showing = { $all ->
    [one] Se muestra { $all } sitio.
   *[other] Se muestran { $all } sitios.
}
showing-some = { $count ->
    [one] Se muestra { $count } de
   *[other] Se muestran { $count } de
} { $all ->
    [one] { $all } sitio
   *[other] { $all } sitios
}. Busca uno para ver otros.

removed = Quitado en { $site }: { $what }.
removed-site = Quitado: todo lo que habías elegido para { $site }.
removed-stop = Vuelve a pasar: { $place }.
removed-all = { $count ->
    [one] Quitado: lo que habías elegido para { $count } sitio.
   *[other] Quitado: lo que habías elegido para { $count } sitios.
}
remove-all-sites = { $count ->
    [one] ¿Quitar lo que has elegido para { $count } sitio?
   *[other] ¿Quitar lo que has elegido para { $count } sitios?
}
remove-all-beacons = { $count ->
    [one] ¿Dejar de bloquear { $count } baliza?
   *[other] ¿Dejar de bloquear { $count } balizas?
}
remove-all = { $sites ->
    [one] ¿Quitar lo que has elegido para { $sites } sitio
   *[other] ¿Quitar lo que has elegido para { $sites } sitios
} y dejar de bloquear { $beacons ->
    [one] { $beacons } baliza?
   *[other] { $beacons } balizas?
}
about-on = : { $what }, { $site }

## El icono

icon = Número en el icono
icon-meaning = El icono puede llevar el número de elementos bloqueados en la pestaña actual.
icon-switch = Mostrar el número
shown = sí
hidden = no
icon-on = El icono lleva el número.
icon-off = El icono no lleva ningún número.

## El idioma

language = Idioma
language-browser = El del navegador
language-meaning = El idioma en que habla Sluice en sus páginas. Lo que aparece dentro de los sitios web y en las listas del propio navegador sigue el idioma del navegador.

## Archivos

file = Guardar e importar
file-meaning = Todo lo que has elegido en un archivo, para otro navegador o para más adelante. El archivo solo está en tu dispositivo; quien lo tenga puede leer para qué sitios has elegido algo.
save = Guardar como archivo
open = Abrir un archivo
take = Importar
leave = Dejarlo todo como está
take-what = Lo que cambiaría el archivo:
no-change = El archivo dice lo mismo que ya has elegido. No hay nada que importar.
takes-place = Lo que hay en el archivo sustituye a lo que habías elegido hasta ahora.
not-a-file = Este archivo no lo guardó Sluice, o alguien lo ha cambiado después. Aquí no se ha cambiado nada.
too-large = Este archivo es demasiado grande para haberlo guardado Sluice. Aquí no se ha cambiado nada.
newer = Este archivo lo guardó una versión de Sluice más nueva que esta, que no conoce todo lo que contiene. Aquí no se ha cambiado nada. Actualiza Sluice y vuelve a abrir el archivo.
sorted-only = Este archivo contiene cookies clasificadas y nada más. Ábrelo al final del informe. Aquí no se ha cambiado nada.
taken = Ahora vale lo que hay en el archivo.
badge-on = Número en el icono: no → sí
badge-off = Número en el icono: sí → no
gate-changes = { $name }, en todos los sitios: { $before } → { $after }
gate-kept = { $state }, cookies conservadas { $limit }
site-gets = { $site }: recibe su propia elección
site-loses = { $site }: pierde su propia elección
site-changes = { $site }: recibe otra elección
more-sites = { $count ->
    [one] y { $count } sitio más
   *[other] y { $count } sitios más
}
moves-more = { $count ->
    [one] { $count } cookie clasificada más
   *[other] { $count } cookies clasificadas más
}
moves-fewer = { $count ->
    [one] { $count } cookie clasificada menos
   *[other] { $count } cookies clasificadas menos
}
moves-both = { $more ->
    [one] { $more } cookie clasificada más
   *[other] { $more } cookies clasificadas más
}, { $fewer } menos
stops-more = { $count ->
    [one] { $count } baliza bloqueada más
   *[other] { $count } balizas bloqueadas más
}
stops-fewer = { $count ->
    [one] { $count } baliza bloqueada menos
   *[other] { $count } balizas bloqueadas menos
}
stops-both = { $more ->
    [one] { $more } baliza bloqueada más
   *[other] { $more } balizas bloqueadas más
}, { $fewer } menos
left-out = { $count ->
    [one] { $count } línea del archivo no tiene sentido aquí y se deja fuera.
   *[other] { $count } líneas del archivo no tienen sentido aquí y se dejan fuera.
}
also-opt-outs = { $count ->
    [one] Hacer también { $count } rechazo que figura en el archivo
   *[other] Hacer también { $count } rechazos que figuran en el archivo
}

## Teclas

keys = Teclado
keys-meaning = Teclas que actúan en la ventana actual. Las guarda tu navegador, y puedes elegir otras.
keys-change = Elegir otras teclas
keys-where = En Chromium es la página chrome://extensions/shortcuts; en Firefox es «Administrar atajos de extensiones», en la rueda dentada de about:addons.
keys-none = ninguna tecla
no-keys = Este navegador no dice nada de teclas.

key-pause = Poner Sluice en pausa en el sitio actual, o reanudarlo
key-report = Abrir el informe de la página actual
key-popup = Abrir la ventana de Sluice
key-other = Otra orden

## Lo que se guarda

stored-label = Lo que guarda Sluice
stored-meaning = Todo está en este navegador, en este dispositivo. Sluice no envía nada de ello a ninguna parte: no tiene servidor, ni cuentas, ni estadísticas.
nothing-stored = Aún no hay nada guardado.
stored-heading-what = Qué
stored-heading-long = Cuánto tiempo
stored-heading-size = Tamaño
bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
kilobytes = { $whole },{ $tenths }{"\u00A0"}KB

stored-choices = Lo que has elegido: compuertas, sitios, cookies que has clasificado, balizas que bloqueas
stored-choices-long = Hasta que lo quites
stored-badge = Que el icono no lleve ningún número
stored-badge-long = Hasta que lo cambies
stored-opt-outs = Rechazos: cuáles has pedido y qué se ha visto de ellos
stored-opt-outs-long = Hasta que los retires
stored-ends = Cuándo terminan las cookies cuyo tiempo has limitado
stored-ends-long = Hasta que terminen
stored-policies = Políticas que Sluice ha leído porque se lo pediste
stored-policies-long = Hasta que pidas olvidarlas, o haya 60 más nuevas
stored-history = Totales de lo ocurrido en todos los sitios, por día
stored-history-long = El tiempo que digas en la página «Todos los sitios»
stored-history-setting = Cuánto tiempo se guardan esos totales
stored-aside = Lo que no se ha podido leer y se ha apartado
stored-reset-long = Hasta que lo restablezcas todo
stored-journal = Lo ocurrido en las pestañas abiertas
stored-journal-long = Hasta cerrar la pestaña o el navegador
stored-swept = Las últimas cookies que has eliminado, para poder recuperarlas
stored-session = Lo que Sluice anota mientras trabaja
stored-session-long = Hasta cerrar el navegador
stored-other = Otras notas de Sluice
stored-other-long = Hasta que quites Sluice

## Empezar de cero

reset = Empezar de cero
reset-meaning = Vuelve a dejar Sluice como el primer día. Antes se te pregunta.
reset-button = Restablecerlo todo…
reset-goes = Esto se va: las compuertas que has cambiado, lo que has elegido para sitios concretos, las cookies que has clasificado, las balizas que bloqueas, los límites de tiempo, el número en el icono, las lecturas de políticas y los totales de la página «Todos los sitios».
reset-stays = Esto se queda: las cookies de los sitios tal como están ahora y, hasta que cierres el navegador, lo ocurrido en las pestañas abiertas.
reset-yes = Sí, restablecerlo todo
reset-no = No, dejarlo así
reset-done = Sluice está como el primer día.
reset-done-too = Sluice está como el primer día, y los rechazos se han retirado.
reset-opt-outs = { $count ->
    [one] Retirar también { $count } rechazo; si no, se queda
   *[other] Retirar también { $count } rechazos; si no, se quedan
}

## Lo que decide una organización

managed = Lo decide tu organización
managed-section = Tu organización decide una parte de esto
managed-meaning = El navegador de este dispositivo lo gestiona una organización. Lo que lleva un candado no se puede cambiar aquí.
managed-ignored = Lo que Sluice ha recibido sin poder entenderlo, y que por eso deja fuera:
managed-pause = Sluice no se puede poner en pausa.
managed-badge = El icono no lleva ningún número.
managed-gate = { $name }: { $state } en todos los sitios
managed-gate-free = { $name }: { $state } en todos los sitios, si no eliges otra cosa
managed-site = { $name }: { $state } en { $site }
managed-site-free = { $name }: { $state } en { $site }, si no eliges otra cosa
managed-locked = { $name }: como viene de fábrica

## Primera vez

welcome-title = Te damos la bienvenida a Sluice
welcome-what = Sluice clasifica lo que los sitios web guardan y envían según para qué sirve, y abre o cierra una compuerta para cada finalidad.
welcome-now = El análisis de uso y la publicidad ya están cerrados; todo lo que los sitios necesitan está abierto.
welcome-nobody = No necesita cuenta ni contacta con nadie: lo que ve se queda en este navegador.
welcome-gates = Las siete compuertas, tal como están ahora
welcome-options = Elegir otra cosa
welcome-report = Ver lo que ha notado
welcome-how = Pulsa el icono de Sluice, junto a la dirección, para ver qué ocurre en el sitio que estás viendo.
stored-language = El idioma que has elegido
stored-language-long = Hasta que elijas el del navegador
