# La página sobre la política de un sitio: lo que dice, comparado con lo que se ha visto. Nunca se dice que un texto se equivoque.

head = Lo que dice el sitio, lo que hemos visto
title = { $site } – { head }
report = Informe de esta página
what = Los sitios escriben para qué usan las cookies y cómo decir que no. Sluice lee ese texto cuando se lo pides y lo compara con lo que ha visto en la página que está abierta. Lee siguiendo reglas y puede equivocarse: las frases están ahí para que lo compruebes.

## Elegir qué leer

choose = La política de este sitio
looking = Buscando enlaces que lleven a ella…
none-found = La página que está abierta no tiene ningún enlace que parezca llevar a una política.
nowhere = No se puede mirar dentro de la página que está abierta.
read = Leerla
read-again = Volver a leerla
read-open = Leer la página que está abierta
read-open-why = Para una política que solo aparece mediante un script, o que has abierto tú.
reading = Leyendo…
address = Otra dirección
address-hint = https://…
asked-as-nobody = El texto se le pide al propio sitio, sin cookies. No se envía nada a nadie más.
others = Leer otra
forget = Olvidar esta lectura
kind-cookie-policy = Política de cookies
kind-privacy-policy = Política de privacidad
kind-notice = Lista de cookies
not-fetched = No se ha podido obtener el texto: { $why }. Puedes abrirlo tú y leer la página abierta.
not-kept = El navegador no ha podido guardarlo: { $why }.

## La frase por encima de todo

summary-text = { $text ->
    [cookie-policy] la política de cookies del sitio
    [privacy-policy] la política de privacidad del sitio
    [cookie-list] la lista de cookies del sitio
   *[text] el texto del sitio
}
summary-names = { $purposes ->
    [0] ninguna finalidad
   *[other] { $purposes } de nuestras siete finalidades
}, { $ways ->
    [0] ninguna forma de decir que no
    [one] { $ways } forma de decir que no
   *[other] { $ways } formas de decir que no
} y { $cookies ->
    [0] ninguna cookie por su nombre
    [one] { $cookies } cookie por su nombre
   *[other] { $cookies } cookies por su nombre
}
summary = En { summary-text }: { summary-names }.
summary-dated = En { summary-text } (fecha: { $date }): { summary-names }.

## Lo que se ha leído

read-on = Leído el { $when }.
since-changed = El texto ha cambiado desde que se leyó el { $before }.
since-same = El texto es el mismo que el { $before }.

said = Lo que dice el texto
technologies = Habla de
information = Se recoge automáticamente
warns = Advierte
no-purposes = No se ha encontrado ninguna frase que diga para qué se usan las cookies o cosas parecidas. Puede que el texto lo diga con otras palabras.
new = Nuevo:
gone = Ya no está:
changed-elsewhere = Lo que se encontró en él es lo mismo.

## Finalidad por finalidad

categories = Finalidad por finalidad
they-say = El sitio dice
we-saw = Hemos visto
nothing = nada
no-heading = (en el texto, sin título)
necessary = según el texto, necesario
by = por { $names }
verdict-said-and-seen = Dicho y visto
verdict-not-said = Visto, y el texto no lo menciona
verdict-not-seen = Dicho, no visto en esta visita
verdict-neither = Ni dicho ni visto
seen = { $what }: { $companies }
seen-calls = Llamadas a SDK
seen-all-stopped = { $things }, todo bloqueado
seen-some-stopped = { $stopped ->
    [one] { $things }, { $stopped } bloqueado
   *[other] { $things }, { $stopped } bloqueados
}
they-call-it = El sitio lo llama «{ $word }».

## Empresas

companies = Empresas
not-named = Vistas, y el texto no las nombra
named = Vistas, y nombradas en el texto
named-not-seen = Nombradas en el texto, no vistas en esta visita
all-named = El texto nombra a todas las empresas que se han visto.
none-named = El texto no nombra a ninguna empresa.

## Cookies

cookies = Cookies
no-list = El texto no enumera las cookies una por una.
not-listed = Vistas, y no están en la lista
cookies-agree = Las cookies que se han visto coinciden con la lista.
listed = { $count ->
    [one] El texto enumera { $count } cookie
   *[other] El texto enumera { $count } cookies
}; { $seen ->
    [0] no se ha visto ninguna.
    [one] se ha visto { $seen }.
   *[other] se han visto { $seen }.
}
differs-longer = { $days ->
    [one] La lista dice «{ $said }»; se conserva { $days } día.
   *[other] La lista dice «{ $said }»; se conserva { $days } días.
}
differs-necessary = La lista la llama necesaria; por lo que hace, es de «{ $purpose }».
differs-unknown = La lista indica otra finalidad; por lo que hace, es de «{ $purpose }».
differs-other = La lista indica «{ $other }»; por lo que hace, es de «{ $purpose }».

## Decir que no

opt-outs = Formas de decir que no, según el texto
no-opt-outs = El texto no indica ninguna forma de decir que no.
at-the-desk = En tu página de rechazos, «{ $name }». { $said }
to-the-desk = Abrir tus rechazos
where-it-leads = Adónde lleva el texto
by-browser = En tu navegador. Sluice lo hace por ti, por finalidad y por sitio: para eso están las compuertas.
by-device = En los ajustes de tu dispositivo.
by-site = En el propio sitio, en sus ajustes o en su aviso de cookies.
not-known = Sluice no conoce esta.
why-closed = no se puede mirar dentro de esta página
why-no-web = esta dirección no es de la web
why-status = el sitio responde { $number }
