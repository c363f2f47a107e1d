# La página de los rechazos: todas las formas conocidas de decir que no, cómo está cada una y qué se puede hacer.

head = Tus rechazos
title = Tus rechazos – Sluice
what = Un rechazo le dice a una empresa que no te siga. Seguirás viendo anuncios, pero menos personalizados. Rechazar no estropea nada, salvo con los ajustes del navegador donde se avise más abajo; eso sí, una empresa puede no hacer caso.

## Números

numbers = En números
done = hechos
verified = comprobados
ignored = ignorados
impossible = imposibles aquí
nothing-known = No se ha podido leer la lista de rechazos.

## Todo lo de una finalidad de una vez

everything-label = Todo de una vez
yes = Sí, rechazarlo todo
no = Ahora no
taken-back-one-by-one = Cada uno se puede retirar más abajo, uno por uno.
mind = Lo que conviene saber de estos ajustes:

## Buscar

find-hint = Empresa o palabras
purpose = Finalidad
state-label = Estado
kind-label = Tipo
any = Cualquiera
clear = Mostrar todo
kinds = Ir a

## Una fila

do-it = Aplicar
check = Volver a comprobar
take-back = Retirar
open = Abrir la página
checked = Se acaba de volver a comprobar.
region = Para quien vive en:
signal = Una señal que te ha dado la propia página de la alianza
carry = Llevar esta señal
make = Crear una que limite a todas las empresas
rule = Según las reglas de la alianza, las señales solo se crean en su propia página. Una creada aquí se lee igualmente; créala solo si así lo quieres.
steps = Qué hacer allí:

## Los rechazos por tipo

kind-signal = Señales
kind-cookie = Cookies de empresas
kind-sdk = SDK
kind-setting = Ajustes del navegador
kind-page = Páginas para ti

how-signal = Acompañan a lo que pide tu navegador, o se le dicen al script de una empresa. Algunas leyes obligan a las empresas a hacerles caso.
how-cookie = Una cookie que dice que no, guardada en la propia empresa: Sluice la pone, y la vuelve a poner si se borra. DAA, NAI y EDAA son las alianzas del sector publicitario; sus páginas ponen las mismas cookies.
how-sdk = Los scripts de muchas empresas miran si hay una marca, o admiten que se les diga que paren. Sluice lo hace en cada página que los carga.
how-setting = Opciones de tu navegador. Bloquean cosas para todas las empresas; lee qué te cuesta cada una.
how-page = Sluice no puede pulsar botones en tu nombre. Abre la página, y estos son los pasos.

of-kind = { $all }, { $count ->
    [0] ninguno hecho
    [one] { $count } hecho
   *[other] { $count } hechos
}
of-kind-opened = { $all }, { $count ->
    [0] ninguna abierta
    [one] { $count } abierta
   *[other] { $count } abiertas
}

## Cómo está un rechazo, en una o dos palabras

state-not-done = Sin hacer
state-done = Hecho
state-verified = Comprobado
state-ignored = Ignorado
state-undone = Retirado
state-impossible = Imposible aquí
state-not-opened = Sin abrir
state-opened = Abierta
state-changed = Cambiado después

## Lo que se está haciendo

doing-do = Aplicando…
doing-open = Abriendo…
doing-check = Comprobando…
doing-undo = Retirando…

## Si un rechazo se sigue respetando

alive-confirmed = Probado, o documentado a día de hoy.
alive-likely = Nada indica que haya dejado de respetarse.
alive-unknown = Nadie sabe si la empresa lo sigue respetando.
alive-closed = Ya no se ofrece.

## Quién habla de un rechazo

named-by = Mencionado por: { $names }.
named-by-daa = DAA
named-by-nai = NAI
named-by-edaa = EDAA
named-by-au = Your Online Choices (Australia)
named-by-policies = políticas de privacidad
named-by-vendor = la propia empresa

## Cómo están todos los rechazos

standing-none = { $count ->
    [one] Se conoce { $count } rechazo; aún no se ha hecho.
   *[other] Se conocen { $count } rechazos; aún no se ha hecho ninguno.
}
standing-all = { $count ->
    [one] Se conoce { $count } rechazo; todo lo que Sluice puede hacer por su cuenta está hecho.
   *[other] Se conocen { $count } rechazos; todo lo que Sluice puede hacer por su cuenta está hecho.
}
standing-left = { $count ->
    [one] Se conoce { $count } rechazo
   *[other] Se conocen { $count } rechazos
}; { $left ->
    [one] queda { $left } que Sluice puede hacer por su cuenta.
   *[other] quedan { $left } que Sluice puede hacer por su cuenta.
}

showing = { $count ->
    [one] Se muestra { $count } rechazo.
   *[other] Se muestran { $count } rechazos.
}
proof = Lo que se ha visto y hecho ({ $count })
became = { $name }, { $brand }. { $said }

## Todo lo de una finalidad de una vez, en frases

opt-out-of = Rechazarlo todo: { $purpose } ({ $count })
nothing-left = { $purpose }: todo lo que Sluice puede hacer por su cuenta está hecho.

everything = Sluice va a { $steps }.
steps-between = ;{" "}
steps-end = { $first }; y { $last }
step-cookies = { $count ->
    [one] poner las cookies de rechazo de { $count } empresa
   *[other] poner las cookies de rechazo de { $count } empresas
}
step-sdks = { $count ->
    [one] decirle a { $count } SDK que pare, en todas las páginas que lo carguen
   *[other] decirles a { $count } SDK que paren, en todas las páginas que los carguen
}
step-signals = { $count ->
    [one] enviar la señal { $names }
   *[other] enviar las señales { $names }
}
step-settings = { $count ->
    [one] cambiar este ajuste del navegador: { $names }
   *[other] cambiar estos ajustes del navegador: { $names }
}
signal-of = { $name } ({ $brand })
