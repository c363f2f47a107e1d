# Lo que dicen todas las páginas, y lo que dice la ventana de Sluice sobre compuertas y pausas.

dot = {"\u00A0"}·{" "}

## Esperas y fallos

slow = Sluice aún no ha respondido…
fault = Sluice no ha podido responder
fault-comfort = Lo que habías elegido sigue igual.
try-again = Reintentar
no-tab = No hay ninguna página de la que hablar.
no-answer = La parte de Sluice que trabaja en segundo plano no ha respondido.

## De qué trata una página

restricted-site = Página del navegador
restricted = Las extensiones no ven nada aquí
active = Activo en este sitio
paused = En pausa en este sitio

## Compuertas

gates = Compuertas
scope = Los interruptores actúan
this-site = En este sitio
everywhere = En todos los sitios
only-here = Solo aquí.
as-everywhere = Igual que en los demás
locked-out = Puede que se cierre tu sesión o que no puedas volver a entrar.
shut-it = Cerrarla
keep-open = Dejarla abierta
nothing-seen = no se ha visto nada
stopped = se ha bloqueado
all-stopped = todo bloqueado
reload = Recargar para aplicar
heads-up = Ten en cuenta

## Pausas

pause = Pausa
pause-how-long = Pausa en este sitio:
pause-visit = Mientras esté aquí
pause-hour = 1 hora
pause-always = Siempre
resume = Reanudar
paused-visit = En pausa mientras estés aquí. En este sitio no se bloquea nada.
paused-always = En pausa hasta que la quites. En este sitio no se bloquea nada.
pause-done = En pausa.
resume-done = Activo de nuevo.
private = Ventana privada: no se guarda nada de ella
undo = Deshacer
full-report = Informe completo
opt-outs = Rechazos
policy = Política del sitio

## Las compuertas, en frases

open = abierta
shut = cerrada

switch-everywhere = { $name }: dejar pasar en todos los sitios
switch-here = { $name }: dejar pasar en este sitio

about = : { $name }

open-until = Abierta aquí (termina: { $time }).

turning-open = Si la abres, dejará pasar { $things } de esta página.
turning-shut = Si la cierras, bloqueará { $things } de esta página; nada que afecte a tu sesión.
turning-shut-known = { $count ->
    [one] Si la cierras, bloqueará { $things } de esta página; puede que { $count } cookie mantenga tu sesión iniciada.
   *[other] Si la cierras, bloqueará { $things } de esta página; puede que { $count } cookies mantengan tu sesión iniciada.
}

elsewhere = En los demás sitios: { $state }.
but-here = En este sitio: { $state }.

shutting-preferences = El sitio puede olvidar tu idioma, el diseño y otros ajustes.
shutting-features = Los vídeos, los mapas, los pagos u otras partes del sitio pueden dejar de funcionar.
shutting-performance = El sitio puede ir más lento, y alguna parte puede dejar de funcionar.
shutting-analytics = En raras ocasiones, alguna parte del sitio deja de funcionar.
shutting-advertising = Seguirás viendo anuncios, pero menos personalizados. En raras ocasiones, alguna parte del sitio deja de funcionar.
when-shut = ¿Y si la cierras? { $what }

gate-set = { $place ->
    [everywhere] { $name }: compuerta { $state } en todos los sitios.
   *[here] { $name }: compuerta { $state } en este sitio.
}
gate-reset = { $name }: compuerta { $state }, igual que en los demás sitios.

paused-until = En pausa (termina: { $time }). En este sitio no se bloquea nada.

## Lo que se ha visto

seen-from = De { $companies }.
seen-from-more = De { $companies } y { $more } más.
and-more = { $names } y { $more } más
unsorted = Sin clasificar: { $things }
unsorted-from = Sin clasificar: { $things } de { $hosts }
like-beacons = { $sorted }; { $count ->
    [one] { $count } se comporta como una baliza
   *[other] { $count } se comportan como balizas
}
more = { $count } más
stopped-of = { $stopped ->
    [one] se ha bloqueado { $stopped } de { $all }
   *[other] se han bloqueado { $stopped } de { $all }
}
and-of-them = { $things }: { $stopping }

## Lo que dice el segundo plano

failed = La parte de Sluice que trabaja en segundo plano ha dicho: { $error }
no-answer-because = { no-answer } ({ $detail })
unreadable = La parte de Sluice que trabaja en segundo plano ha dado una respuesta que esta página no puede leer. ({ $detail })
