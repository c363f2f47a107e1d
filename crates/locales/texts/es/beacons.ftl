# Por qué algo parece una baliza. Estas frases van seguidas, detrás de una que dice lo probable que es.

point = Es una imagen de un solo punto.
small = Es una imagen en la que no hay casi nada.
empty = Su respuesta está vacía.
by-function = Se ha enviado con la función que las páginas usan para enviar balizas.
leaving = Se ha enviado al salir de la página.
in-mail = Es una imagen dentro de un correo, y puede avisar a quien lo envió de que lo has abierto.
number = Lleva lo que parece un número para distinguir a unas personas de otras.
number-named = Lleva lo que parece un número para distinguir a unas personas de otras ({ $name }).
