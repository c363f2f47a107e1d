# La página de todos los sitios: lo visto a lo largo del tiempo; y en el informe, lo que es nuevo y cuándo ocurrió.

title = Todos los sitios – Sluice
head = Todos los sitios
what = Lo que Sluice ha visto con el tiempo, por día y por sitio: cuánto, de qué empresa, para qué, y qué se ha bloqueado.
not-kept = No se guardan direcciones, ni nombres de cookies, ni valores, ni nada de las ventanas privadas, ni los sitios donde no se vio nada. Todo se queda en este ordenador.
nothing-kept = Aún no hay nada guardado. Lo que visites a partir de ahora aparecerá aquí unos segundos después.
nothing-wanted = No se guarda nada, como has elegido más abajo.
not-read = No se ha podido leer lo guardado.
not-saved = No se ha podido guardar el archivo.
numbers = En números
seen = vistos
stopped = bloqueados
let-through = han pasado
find-hint = Sitio o empresa
purpose = Finalidad
days = Periodo
all = Todas
all-days = Todo lo guardado
today = Hoy
unsorted = Sin clasificar
only = Solo { $names }
show-all = Mostrar todo
by-day = Días
by-week = Semanas
as-table = Como tabla
day = Día
week = Semana del
by-purpose = Para qué
by-company = Empresas
by-site = Sitios
order = Orden
back = Anterior
forth = Siguiente
keeping-label = Cuánto tiempo se guarda
keeping-meaning = Los días más antiguos se borran. Todo junto ocupa cinco megabytes como máximo; si no bastaran, se van primero los días más antiguos.
forget = Olvidarlo todo
forget-sure = Todo lo que hay en esta página desaparecerá para siempre.
forget-yes = Sí, olvidarlo
forget-no = Conservarlo
forgotten = Todo olvidado.
shorter-sure = Lo que sea más antiguo desaparecerá para siempre.
shorter-yes = Sí, borrarlo
take-along = Guardarlo todo como archivo

## Lo nuevo de un sitio, y cuándo ocurrió

new = Nuevo desde tu última visita
new-meaning = No se vio aquí la última vez que estuviste en este sitio; las páginas cargadas en media hora cuentan como una sola visita.
new-companies = Empresas:
new-cookies = Cookies:
timeline = Por orden de tiempo
timeline-meaning = Cuándo se vio por primera vez a cada empresa, en segundos desde que se pidió la página.
and-more = {" "}y { $count } más
seconds = { $whole },{ $hundredths }{"\u00A0"}s

## El orden de las listas

order-most-sites = Más sitios
order-most-companies = Más empresas
order-most-seen = Más vistos
order-most-stopped = Más bloqueados
order-most-days = Más días
order-latest = Más recientes
order-name = Nombre

## Números

number-of-sites = { $count ->
    [one] sitio
   *[other] sitios
}
number-of-companies = { $count ->
    [one] empresa
   *[other] empresas
}
seen-and-stopped = { $seen ->
    [one] { $seen-written }{"\u00A0"}visto
   *[other] { $seen-written }{"\u00A0"}vistos
}, { $stopped ->
    [0] ninguno{"\u00A0"}bloqueado
    [one] { $stopped-written }{"\u00A0"}bloqueado
   *[other] { $stopped-written }{"\u00A0"}bloqueados
}
on-sites = en { $sites ->
    [one] { $sites } sitio
   *[other] { $sites } sitios
}, { $days ->
    [one] { $days } día
   *[other] { $days } días
}
of-companies = { $companies ->
    [one] { $companies } empresa
   *[other] { $companies } empresas
}, { $days ->
    [one] { $days } día
   *[other] { $days } días
}
showing = { $first }–{ $last } de { $all }
showing-all = { $all } en total

## Días

latest = última vez: { $day }
extent = Del { $first } al { $last }.
extent-day = Del { $day }.
last-days = { $days ->
    [one] Último día
   *[other] Últimos { $days } días
}

## El dibujo de los días

most = máximo: { $number }
drawing = { $seen ->
    [one] { $seen } visto
   *[other] { $seen } vistos
}, de ellos { $stopped ->
    [one] { $stopped } bloqueado
   *[other] { $stopped } bloqueados
}, en { $count ->
    [one] { $count } columna
   *[other] { $count } columnas
}. El máximo: { $most }.

## Cuánto tiempo se guarda

keeping-nothing = No guardar nada
keeping-year = Un año
kept-nothing = A partir de ahora no se guarda nada.
kept-year = A partir de ahora se guarda un año.
kept-days = { $days ->
    [one] A partir de ahora se guarda { $days } día.
   *[other] A partir de ahora se guardan { $days } días.
}
