# Wie ein Cookie ist. Jede Zeile steht nach „Dieses Cookie“: „Dieses Cookie sieht aus wie eine Sprache und bleibt einige Tage.“

google-analytics-number = sieht aus wie eine Client-Nummer von Google Analytics
google-analytics-session = sieht aus wie eine Sitzung von Google Analytics
facebook-number = sieht aus wie eine Browsernummer von Facebook
google-ads-number = sieht aus wie eine Nummer von Google Ads
consent-record = enthält eine Entscheidung über Cookies
server-session = sieht aus wie die Sitzungsnummer eines Servers
signed-token = enthält eine signierte Kennung
known-host = stammt von einem für „{ $purpose }“ bekannten Server
tracking-host = trägt ein Wort wie „ads“ oder „track“ im Servernamen
follows-across-sites = wird auf jeder Seite mit Inhalten einer anderen Website an diese gesendet
other-site = gehört zu einer anderen Website
hidden-from-scripts = ist für Skripte unsichtbar
language = sieht aus wie eine Sprache
currency = sieht aus wie eine Währung
yes-or-no = sagt Ja oder Nein
small-number = enthält eine kleine Zahl
word = enthält ein einzelnes Wort
unique-number = enthält eine einmalige Nummer
long-random-text = enthält einen langen Text ohne erkennbaren Sinn
time = enthält einen Zeitpunkt
address = enthält die Adresse einer Seite
record = enthält mehrere Werte
empty = ist leer
a-copy = enthält die Nummer eines anderen, gelöschten Cookies

## Was eine öffentliche Liste dazu sagt

listed = { $class ->
    [functionality] gilt bei { $list } als Cookie für Funktionen
    [analytics] gilt bei { $list } als Cookie für Analyse
    [advertising] gilt bei { $list } als Cookie für Werbung
   *[necessary] gilt bei { $list } als notwendig
}
open-cookie-database = der Open Cookie Database
cookie-pal = CookiePal
tarte-au-citron = tarteaucitron.js

## Wonach der Name klingt

sounds-like = { $class ->
    [functionality] klingt vom Namen her nach Funktionen
    [analytics] klingt vom Namen her nach Analyse
    [advertising] klingt vom Namen her nach Werbung
   *[necessary] klingt vom Namen her nach etwas Notwendigem
}

## Wie lange es ungefähr bleibt

kept-session = bleibt bis zum Schließen des Browsers
kept-minutes = bleibt einige Minuten
kept-hours = bleibt einige Stunden
kept-days = bleibt einige Tage
kept-months = bleibt einige Monate
kept-years = { $count ->
    [1] bleibt ein Jahr
    [2] bleibt zwei Jahre
    [one] bleibt { $count } Jahr
   *[other] bleibt { $count } Jahre
}
