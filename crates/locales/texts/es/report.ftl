# El informe de un sitio.

report = Informe
page = Página
opened = Abierta el
state = Sluice
summary = En números
things-seen = vistos
things-stopped = bloqueados
things-passed = han pasado
companies = empresas
seat = sede: { $country }
find = Buscar
find-hint = Empresa, servidor o nombre
show = Mostrar
show-all = Todo
show-stopped = Solo lo bloqueado
show-passed = Solo lo que ha pasado
open-all = Desplegar todo
close-all = Plegar todo
print = Imprimir
nothing-yet = Aún no se ha visto nada en esta página.
nothing-matches = Nada coincide con lo que buscas.
unknown-evidence = No coincide con nada conocido.
no-catalogue = No se ha podido leer la tabla que explica los parámetros, así que el informe no puede decir qué ha salido.
left = Lo que ha salido
was-stopped = Lo que se ha bloqueado
calls = Lo que le ha dicho la página (llamadas a SDK)
no-calls = Su SDK está en la página; no se ha visto ninguna llamada.
events-sent = Eventos en lo que iba a enviar:
show-values = Mostrar los valores
hide-values = Ocultar los valores
no-key = (sin nombre)
flow = Quién ha recibido qué
flow-meaning = Línea continua: ese tipo de información ha salido. Línea discontinua: se ha bloqueado.
linked = El mismo valor ha ido a varias empresas
linked-meaning = Con él pueden saber que hablan de la misma persona.
said = Lo que has elegido, según este sitio
said-meaning = Leído de cookies en las que el propio sitio guarda lo que respondiste a su aviso, o que no respondiste.
said-answer = { $purpose }: { $answer }.
nothing-said = No guarda ninguna cookie de este tipo que Sluice sepa leer.
said-in-full = Completo
ask-site = Preguntar a este sitio si respeta Global Privacy Control
asking = Preguntando…
ask-meaning = Sluice no pregunta nada a nadie por su cuenta. Si quieres, le pide a este sitio un pequeño archivo, sin cookies.
no-answer = No se ha podido preguntar al sitio.
unrecognised = Sin reconocer
carried-cut = Algunas peticiones llevaban más de lo que se examina.
stop-beacon = Bloquear lo que va a { $place }
let-beacon = Volver a dejar pasar lo que va a { $place }
stops = Balizas que bloqueas tú
stops-meaning = Nadie sabe para qué sirven. Se bloquean en todos los sitios menos en los suyos, salvo donde Sluice está en pausa.

## Columnas

heading-what = Qué
heading-name = Nombre
heading-often = Veces
heading-when = Cuándo
heading-why = Por qué

## El dibujo de quién ha recibido qué

flow-more = { $more ->
    [one] { $more } empresa más está en la lista de abajo.
   *[other] { $more } empresas más están en la lista de abajo.
}
flow-got = recibido: { $kinds }
flow-stopped = bloqueado: { $kinds }
flow-both = { $got }; { $stopping }

## Por qué parece una baliza

beacon-yours = Tú lo tomaste por una baliza.
beacon-very-likely = Es muy probable que sea una baliza.
beacon-likely = Es probable que sea una baliza.
beacon-maybe = Puede que sea una baliza.

## Cómo se ha sabido qué es un valor

recognised-vendor-key = clave conocida
recognised-common-key = clave habitual
recognised-value = por su aspecto
recognised-nothing = desconocido

## Títulos y cuentas

title-plain = Informe de Sluice
title = { $site } – Informe de Sluice
gate-open = compuerta abierta
gate-shut = compuerta cerrada
seen-and-stopped = { $seen ->
    [one] { $seen }{"\u00A0"}visto
   *[other] { $seen }{"\u00A0"}vistos
}, { $stopped ->
    [0] ninguno{"\u00A0"}bloqueado
    [one] { $stopped }{"\u00A0"}bloqueado
   *[other] { $stopped }{"\u00A0"}bloqueados
}
showing = A la vista: { $things } de { $companies }.
from-to = de { $first } a { $last }

## Cómo se ha bloqueado una cookie o un dato guardado, y cuántas veces

times = { $count ->
    [1] una vez
    [one] { $count } vez
   *[other] { $count } veces
}
means-prevented = Se ha impedido { $times } que se escribiera en la página.
means-taken-out = Se ha quitado { $times } de una respuesta.
means-removed = Se ha eliminado { $times }.
means-removed-after = Se ha eliminado { $times }, como mucho { $milliseconds } ms después.

## Lo que se sabe de un elemento

sure = Seguro al { $percent } %.
also = También sirve para esta finalidad: { $purpose }.
called-with = con { $names }
called-with-more = con { $names } y { $more } más
only-sdk = su{"\u00A0"}SDK está en la página
only-calls = { $count ->
    [one] { $count }{"\u00A0"}llamada a SDK
   *[other] { $count }{"\u00A0"}llamadas a SDK
}
evidence = Se sabe por { $file }, { $scope }: { $signature }.
source = Fuente: { $source }.

## Dónde coincide algo en un archivo de conocimientos

scope-imported-host = una lista importada de servidores
scope-rest-of-host = el resto de un servidor con muchas finalidades
scope-any-host = un patrón de dirección en cualquier servidor
scope-host = un servidor entero
scope-path = un patrón de dirección en un solo servidor
scope-cookie-name = un nombre de cookie en cualquier sitio
scope-cookie-name-and-host = un nombre de cookie en el propio servidor de la empresa
scope-storage-key = el nombre de un dato guardado
scope-cookie-host = una cookie en el propio servidor de la empresa
scope-disguised-host = un nombre del sitio visitado que probablemente lleva a la empresa
