# Lo que queda guardado: la limpieza, las duraciones y las cookies que clasifica cada uno.

sweep-remove = Eliminarlas
sweep-undo = Recuperarlas y abrir la compuerta
keep = Conservar sus cookies
belongs = ¿Para qué sirve?
as-sorted = Como la clasifica Sluice
moves = Cookies que has clasificado tú
moves-meaning = En el sitio de la cookie, lo que tú digas cuenta más que todo lo que sabe Sluice.
take-back = Retirar
save-file = Guardar como archivo
read-file = Leer de un archivo
not-a-file = Este archivo no contiene cookies clasificadas con Sluice. No se ha cambiado nada.
embeds = Contenidos incrustados que dejas pasar siempre
embeds-meaning = Se cargan en estos sitios aunque su compuerta esté cerrada. Las cookies siguen igualmente sus propias compuertas.

## La limpieza: cookies de antes de cerrar una compuerta

sweep-here = { $count ->
    [one] { $count } cookie con esta finalidad sigue guardada en este sitio; { $signing-in }.
   *[other] { $count } cookies con esta finalidad siguen guardadas en este sitio; { $signing-in }.
}
sweep-everywhere = { $count ->
    [one] { $count } cookie con esta finalidad sigue guardada, contando todos los sitios; { $signing-in }.
   *[other] { $count } cookies con esta finalidad siguen guardadas, contando todos los sitios; { $signing-in }.
}
sweep-no-sign-in = nada que afecte a tus sesiones
sweep-sign-in = { $count ->
    [one] { $count } sabe que has iniciado sesión
   *[other] { $count } saben que has iniciado sesión
}
sweep-removed = { $count ->
    [one] Se ha eliminado { $count } cookie.
   *[other] Se han eliminado { $count } cookies.
}
sweep-undone = { $count ->
    [one] Se ha recuperado { $count } cookie, y la compuerta vuelve a estar abierta.
   *[other] Se han recuperado { $count } cookies, y la compuerta vuelve a estar abierta.
}

## Duraciones, detrás de «Conservar sus cookies»

days-any = el tiempo que quieran los sitios
days-year = un año como máximo
days = { $days ->
    [one] { $days } día como máximo
   *[other] { $days } días como máximo
}
cut = { $count ->
    [one] { $count } cookie que ya estaba tampoco se conservará más tiempo.
   *[other] { $count } cookies que ya estaban tampoco se conservarán más tiempo.
}
cut-from = Iba a conservarse { $from }; se conserva { $to }.

## Listas de lo que se ha elegido

moved = { $name } en { $site }: { $purpose }
embed = { $name } en { $site }

## Cómo es una cookie

looks-sure = Su finalidad parece ser «{ $purpose }».
looks-unsure = Su finalidad podría ser «{ $purpose }», pero no es lo bastante seguro como para actuar.
looks-traits = Esta cookie { $traits }.
looks-trait-last = { $traits } y { $last }
looks-percent = Este tipo de suposición acierta en { $percent } de cada 100 casos.

## Una cookie que ha vuelto con el número de otra eliminada

came-back = Ha vuelto con el número de una cookie que se eliminó: hay una copia en otra parte, quizá en el servidor.
came-back-copies = Ha vuelto con el número de una cookie que se eliminó. Se han encontrado copias aquí: { $places }. Se han borrado donde no había nada más con ellas.
copy-local = almacenamiento local ({ $key })
copy-local-left = almacenamiento local ({ $key }, sin tocar: contiene algo más)
copy-session = almacenamiento de sesión ({ $key })
copy-session-left = almacenamiento de sesión ({ $key }, sin tocar: contiene algo más)
copy-window = el nombre de la ventana
