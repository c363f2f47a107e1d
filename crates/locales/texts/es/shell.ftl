# Lo que el propio navegador muestra de Sluice, y lo que aparece en las páginas en lugar de un contenido incrustado bloqueado. Aquí no hay selectores.

## En la lista de extensiones y de atajos

name = Sluice
description = Clasifica las cookies, los píxeles de seguimiento y las llamadas a SDK según para qué sirven; tú abres o cierras cada compuerta.
command-pause = Poner Sluice en pausa en el sitio actual, o reanudarlo
command-report = Abrir el informe de la página actual

## En lugar de un contenido incrustado: su nombre

embed-this = { $name }
embed-audio = Reproductor de audio de { $name }
embed-button = Botón de { $name }
embed-calendar = Calendario de { $name }
embed-chat = Chat de { $name }
embed-code = Código de { $name }
embed-comments = Comentarios de { $name }
embed-document = Documento de { $name }
embed-form = Formulario de { $name }
embed-map = Mapa de { $name }
embed-picture = Imagen de { $name }
embed-post = Publicación de { $name }
embed-video = Vídeo de { $name }

## Por qué no está

why-this = Este contenido de { $name } no se ha cargado porque aquí está cerrada la compuerta «{ $gate }». Si lo cargas, { $owner } sabrá que estás aquí.
why-audio = Este reproductor de audio de { $name } no se ha cargado porque aquí está cerrada la compuerta «{ $gate }». Si lo cargas, { $owner } sabrá que estás aquí.
why-button = Este botón de { $name } no se ha cargado porque aquí está cerrada la compuerta «{ $gate }». Si lo cargas, { $owner } sabrá que estás aquí.
why-calendar = Este calendario de { $name } no se ha cargado porque aquí está cerrada la compuerta «{ $gate }». Si lo cargas, { $owner } sabrá que estás aquí.
why-chat = El chat de { $name } no se ha cargado porque aquí está cerrada la compuerta «{ $gate }». Si lo cargas, { $owner } sabrá que estás aquí.
why-code = Este código de { $name } no se ha cargado porque aquí está cerrada la compuerta «{ $gate }». Si lo cargas, { $owner } sabrá que estás aquí.
why-comments = Los comentarios de { $name } no se han cargado porque aquí está cerrada la compuerta «{ $gate }». Si los cargas, { $owner } sabrá que estás aquí.
why-document = Este documento de { $name } no se ha cargado porque aquí está cerrada la compuerta «{ $gate }». Si lo cargas, { $owner } sabrá que estás aquí.
why-form = Este formulario de { $name } no se ha cargado porque aquí está cerrada la compuerta «{ $gate }». Si lo cargas, { $owner } sabrá que estás aquí.
why-map = Este mapa de { $name } no se ha cargado porque aquí está cerrada la compuerta «{ $gate }». Si lo cargas, { $owner } sabrá que estás aquí.
why-picture = Esta imagen de { $name } no se ha cargado porque aquí está cerrada la compuerta «{ $gate }». Si la cargas, { $owner } sabrá que estás aquí.
why-post = Esta publicación de { $name } no se ha cargado porque aquí está cerrada la compuerta «{ $gate }». Si la cargas, { $owner } sabrá que estás aquí.
why-video = Este vídeo de { $name } no se ha cargado porque aquí está cerrada la compuerta «{ $gate }». Si lo cargas, { $owner } sabrá que estás aquí.

## Sus botones

not-loaded = { $title }: sin cargar
load-once = Cargar una vez
load-once-short = Una vez
load-always = Siempre aquí
load-always-short = Siempre
load-what = { $button }: { $title }
load-failed = No ha funcionado. Recarga la página y vuelve a intentarlo.
hide-note = Ocultar este aviso sobre { $name }
