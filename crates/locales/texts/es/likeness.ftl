# Cómo es una cookie. Cada texto va detrás de «Esta cookie» y pasa a ser parte de una frase.

google-analytics-number = parece un número de visitante de Google Analytics
google-analytics-session = parece una sesión de Google Analytics
facebook-number = parece un número de navegador de Facebook
google-ads-number = parece un número de Google Ads
consent-record = guarda una elección sobre las cookies
server-session = parece un número de sesión de un servidor
signed-token = contiene un código firmado
known-host = es de un servidor conocido por la finalidad «{ $purpose }»
tracking-host = lleva una palabra como «ads» o «track» en el nombre de su servidor
follows-across-sites = pertenece a otro sitio, que la recibe de todas las páginas que lo cargan
other-site = pertenece a otro sitio
hidden-from-scripts = está oculta para los scripts
language = parece un idioma
currency = parece una moneda
yes-or-no = dice sí o no
small-number = contiene un número pequeño
word = contiene una sola palabra
unique-number = contiene un número que no tiene ningún otro navegador
long-random-text = contiene un texto largo sin sentido aparente
time = contiene una hora
address = contiene la dirección de una página
record = contiene varios valores
empty = está vacía
a-copy = contiene el número de otra cookie, que se eliminó

## Lo que dice de ella una lista pública

listed = { $class ->
    [functionality] figura como cookie de funciones según { $list }
    [analytics] figura como cookie de análisis según { $list }
    [advertising] figura como cookie de publicidad según { $list }
   *[necessary] figura como cookie necesaria según { $list }
}
open-cookie-database = la Open Cookie Database
cookie-pal = CookiePal
tarte-au-citron = tarteaucitron.js

## A qué suena su nombre

sounds-like = { $class ->
    [functionality] tiene un nombre que suena a cookie de funciones
    [analytics] tiene un nombre que suena a cookie de análisis
    [advertising] tiene un nombre que suena a cookie de publicidad
   *[necessary] tiene un nombre que suena a cookie necesaria
}

## Cuánto tiempo se conserva, más o menos

kept-session = se conserva hasta cerrar el navegador
kept-minutes = se conserva unos minutos
kept-hours = se conserva unas horas
kept-days = se conserva unos días
kept-months = se conserva unos meses
kept-years = { $count ->
    [1] se conserva un año
    [2] se conserva dos años
    [one] se conserva { $count } año
   *[other] se conserva { $count } años
}
