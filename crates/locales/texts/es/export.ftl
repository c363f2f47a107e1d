# Los informes que se guardan como archivo.

take-along = Guardar este informe
meaning = Se guarda como archivo en este ordenador; no se envía a nadie.
with-values = Con los valores completos
values-meaning = Pueden revelar quién eres. Sin esta opción, van tapados.
page-file = Página (HTML)
table-file = Tabla (CSV)
data-file = Datos (JSON)
saved = El archivo se ha entregado al navegador.
title = Informe de Sluice
page = Página
opened = Abierta el
made = Informe creado el
made-by = Sluice
catalogue = Catálogo
seen = vistos
stopped = bloqueados
let-through = han pasado
gate-open = Compuerta abierta.
gate-shut = Compuerta cerrada.
left = Lo que ha salido
was-stopped = Lo que se ha bloqueado
calls = Lo que le ha dicho la página (llamadas a SDK)
unrecognised = Sin reconocer
no-key = (sin nombre)
nothing = No se ha visto nada en esta página.
masked = Los valores van tapados.
in-full = Los valores van completos, tal como se enviaron o se iban a enviar.
ends-with-session = hasta cerrar el navegador

## Columnas

heading-what = Qué
heading-name = Nombre
heading-often = Veces
heading-when = Cuándo
heading-kept = Duración
heading-why = Por qué

cut = (recortado de { $from } a { $to })
