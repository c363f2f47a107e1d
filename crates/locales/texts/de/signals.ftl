# Was Datenschutz-Signale sagen: die Zeichenfolgen und Cookies, mit denen eine Wahl auf einem Cookie-Banner oder im Browser an Firmen weitergegeben wird.

line = { $what }: { $answer }.

## Die Antworten

allowed = erlaubt
refused = abgelehnt
allowed-in-part = teilweise erlaubt
not-said = keine Angabe
opted-out = widersprochen
not-opted-out = nicht widersprochen
allowed-by-default = erlaubt (Vorgabe)
allowed-by-choice = erlaubt (selbst gewählt)
allowed-by-both = erlaubt (Vorgabe und selbst gewählt)
allowed-without-default = erlaubt (selbst gewählt, ohne Vorgabe)
refused-by-default = abgelehnt (Vorgabe)
refused-by-choice = abgelehnt (selbst gewählt)
refused-by-both = abgelehnt (Vorgabe und selbst gewählt)
refused-without-default = abgelehnt (selbst gewählt, ohne Vorgabe)

## Was gefragt wurde: Gesetze der Vereinigten Staaten

sale = Verkauf von Daten
sharing = Weitergabe von Daten für Werbung
targeted = Zielgerichtete Werbung

## Was gefragt wurde: Arten der Einwilligung bei Google, Microsoft, Meta und Shopify

data-for-ads = Daten für Werbung speichern und lesen
data-for-analysis = Daten für Analysen speichern und lesen
sending-data-for-ads = Daten über dich für Werbung senden
personalised-ads = Personalisierte Werbung
data-for-functions = Daten für Funktionen speichern und lesen
data-for-recommendations = Daten für Empfehlungen speichern und lesen
data-for-security = Daten für die Sicherheit speichern und lesen
sending-to-meta = Daten an Meta senden
preferences = Präferenzen
analysis = Analyse
marketing = Marketing

## Was gefragt wurde: Gruppen von Cookies, wie Banner sie nennen

necessary = Notwendig
performance = Leistung
functional = Funktional
targeting = Zielgruppen
social-media = Soziale Medien
statistics = Statistik
analytics = Analyse
advertisement = Werbung

## Was gefragt wurde: die zwei „besonderen Funktionen“ des Transparency & Consent Framework

precise-location = Deinen genauen Standort nutzen
scanning-device = Dein Gerät durch Abfragen seiner Eigenschaften erkennen

## Was für Zwecke gewählt wurde

purposes-allowed = { $count ->
    [one] { $category }: erlaubt (Zweck { $purposes } von { $of }).
   *[other] { $category }: erlaubt (Zwecke { $purposes } von { $of }).
}
purposes-refused = { $count ->
    [one] { $category }: abgelehnt (Zweck { $purposes } von { $of }).
   *[other] { $category }: abgelehnt (Zwecke { $purposes } von { $of }).
}
purposes-in-part = { $count ->
    [one] { $category }: teilweise erlaubt (Zweck { $purposes } von { $of }; nicht { $others }).
   *[other] { $category }: teilweise erlaubt (Zwecke { $purposes } von { $of }; nicht { $others }).
}
assumed-by-interest = Ohne zu fragen als erlaubt angenommen („berechtigtes Interesse“): Zwecke { $purposes }.
assumed-by-implied-consent = Ohne zu fragen als erlaubt angenommen (stillschweigende Einwilligung): Zwecke { $purposes }.
site-purposes = { $count ->
    [one] Die Website selbst darf Daten für Zweck { $purposes } nutzen.
   *[other] Die Website selbst darf Daten für die Zwecke { $purposes } nutzen.
}
site-nothing = Die Website selbst darf nichts davon.

## Was für Firmen gewählt wurde

consented-of-shown = { $count ->
    [one] Deine Einwilligung, Daten zu nutzen, gilt für { $shared } von { $number } Firma, die dir gezeigt wurde.
   *[other] Deine Einwilligung, Daten zu nutzen, gilt für { $shared } von { $number } Firmen, die dir gezeigt wurden.
}
consented-none = Keine Firma darf mit deiner Einwilligung Daten nutzen.
consented = { $count ->
    [one] { $number } Firma darf mit deiner Einwilligung Daten nutzen.
   *[other] { $number } Firmen dürfen mit deiner Einwilligung Daten nutzen.
}
by-interest = { $count ->
    [one] { $number } Firma darf Daten aus „berechtigtem Interesse“ nutzen.
   *[other] { $number } Firmen dürfen Daten aus „berechtigtem Interesse“ nutzen.
}
by-implied-consent = { $count ->
    [one] { $number } Firma darf Daten mit stillschweigender Einwilligung nutzen.
   *[other] { $number } Firmen dürfen Daten mit stillschweigender Einwilligung nutzen.
}
restricted = { $count ->
    [one] Die Website selbst schränkt { $number } Firma weiter ein.
   *[other] Die Website selbst schränkt { $number } Firmen weiter ein.
}
consent-elsewhere = { $count ->
    [one] Die Website lässt zu, dass { $number } Firma sich auf eine Einwilligung von anderswo beruft.
   *[other] Die Website lässt zu, dass { $number } Firmen sich auf eine Einwilligung von anderswo berufen.
}
shown-not-said = Welche Firmen dir gezeigt wurden, steht nicht darin; Werbefirmen dürfen es dann nicht gelten lassen.
version-or-later = 2.3 oder neuer

## Das AdChoices-Signal der Digital Advertising Alliance

limited-for-all = Interessenbasierte Werbung: für alle Firmen eingeschränkt.
allowed-for-all = Interessenbasierte Werbung: für alle Firmen erlaubt.
no-choice-for-all = Interessenbasierte Werbung: keine Wahl für alle Firmen zusammen.
limited-for = { $count ->
    [one] Interessenbasierte Werbung: für { $number } Firma eingeschränkt.
   *[other] Interessenbasierte Werbung: für { $number } Firmen eingeschränkt.
}
allowed-for = { $count ->
    [one] Interessenbasierte Werbung: für { $number } Firma erlaubt.
   *[other] Interessenbasierte Werbung: für { $number } Firmen erlaubt.
}
left-out = Ausgenommen: Werbung nach Interesse Nummer { $interests }.
left-out-more = { $more ->
    [one] Ausgenommen: Werbung nach Interesse Nummer { $interests } und { $more } mehr.
   *[other] Ausgenommen: Werbung nach Interesse Nummer { $interests } und { $more } weiteren.
}
included = Eingeschlossen: Werbung nach Interesse Nummer { $interests }.
included-more = { $more ->
    [one] Eingeschlossen: Werbung nach Interesse Nummer { $interests } und { $more } mehr.
   *[other] Eingeschlossen: Werbung nach Interesse Nummer { $interests } und { $more } weiteren.
}

## Die Global Privacy Platform: Strings mehrerer Regionen

region = { $region }:
region-unreadable = { $region }: nicht lesbar. { $why }
regions-unknown = { $more ->
    [one] { $more } weitere Region, die Sluice nicht kennt.
   *[other] { $more } weitere Regionen, die Sluice nicht kennt.
}
for-europe = Für Europa
for-canada = Für Kanada
for-california-older = Für Kalifornien, in der älteren Form
for-united-states = Für die Vereinigten Staaten
for-california = Für Kalifornien
for-virginia = Für Virginia
for-colorado = Für Colorado
for-utah = Für Utah
for-connecticut = Für Connecticut
for-florida = Für Florida
for-montana = Für Montana
for-oregon = Für Oregon
for-texas = Für Texas
for-delaware = Für Delaware
for-iowa = Für Iowa
for-nebraska = Für Nebraska
for-new-hampshire = Für New Hampshire
for-new-jersey = Für New Jersey
for-tennessee = Für Tennessee
for-minnesota = Für Minnesota
for-maryland = Für Maryland
for-indiana = Für Indiana
for-kentucky = Für Kentucky
for-rhode-island = Für Rhode Island
sensitive = { $all ->
    [one] Sensible Daten: für { $refused } abgelehnt und für { $allowed } erlaubt, von { $all } Art.
   *[other] Sensible Daten: für { $refused } abgelehnt und für { $allowed } erlaubt, von { $all } Arten.
}
browser-asked = Der Browser bat darum, Daten nicht zu verkaufen oder weiterzugeben (Global Privacy Control).

## Der US Privacy String

law-not-applied = Die Website sagt, dass das Gesetz von Kalifornien nicht gilt.
told-of-opt-out = Dir wurde gesagt, dass du widersprechen kannst.
not-told-of-opt-out = Dir wurde nicht gesagt, dass du widersprechen kannst.
service-providers = Nach einem Widerspruch arbeiten Firmen nur für diese Website (Limited Service Provider Agreement).

## Der Einwilligungsmodus von Google

holds-by-default = Was gilt, bis jemand etwas wählt:
was-chosen = Was gewählt wurde:
some-regions = Das gilt nur für einige Regionen.
marks-contradict = Die Kennungen gcs und gcd widersprechen sich.
not-personalised = Angefordert wird Werbung, die nicht personalisiert ist.

## Limited Data Use von Meta

limited-use-off = Limited Data Use ist aus: Meta darf die Daten uneingeschränkt nutzen.
limited-use-found-out = Limited Data Use ist an; Meta ermittelt selbst, ob du in einem Bundesstaat bist, für den es etwas einschränkt.
limited-use-united-states = Limited Data Use ist an, für eine Person in den Vereinigten Staaten.

## Banner und Shops

groups-unknown = { $more ->
    [one] { $more } weitere Gruppe, die die Website selbst benannt hat.
   *[other] { $more } weitere Gruppen, die die Website selbst benannt hat.
}
nothing-chosen = Noch wurde nichts gewählt.
took-notice = Das Banner hat Global Privacy Control zur Kenntnis genommen.
nobody-asked = Niemand wurde gefragt: Das Banner geht davon aus, dass in deiner Region keine Einwilligung nötig ist.
implied = Daraus geschlossen, dass du weitergesurft hast, nicht aus einer Antwort.
shop-assumes = Der Shop nimmt als erlaubt an: { $things }.
shop-preferences = Präferenzen
shop-analysis = Analyse
shop-marketing = Marketing
shop-sale = Verkauf von Daten

## Worum der Browser selbst bittet

sale-opted-out = Verkauf und Weitergabe von Daten: widersprochen.
nothing-asked = Die Website wird um nichts gebeten.
ask-not-followed = Du bittest darum, dass man dir nicht folgt. Die meisten Websites achten nicht darauf.
may-be-followed = Du sagst, dass man dir folgen darf.

## Wann gewählt wurde

chosen = Gewählt am { $day }.
chosen-with = Gewählt am { $day }, mit Einwilligungs-Werkzeug Nummer { $tool }.
date = { $day }. { $month } { $year }
january = Januar
february = Februar
march = März
april = April
may = Mai
june = Juni
july = Juli
august = August
september = September
october = Oktober
november = November
december = Dezember
thousands = .

## Namen der Signale

scheme-ad-choices = AdChoices-Signal
scheme-tcf = Transparency & Consent Framework (TCF)
scheme-tcf-canada = Transparency & Consent Framework, Kanada
scheme-gpp = Global Privacy Platform (GPP)
scheme-us-privacy = US Privacy String
scheme-consent-mode = Einwilligungsmodus von Google
scheme-uet = Einwilligungsmodus von Microsoft Advertising
scheme-clarity = Einwilligung für Microsoft Clarity
scheme-meta = Datenverarbeitungsoptionen des Meta-Pixels
scheme-shopify = Kunden-Datenschutz von Shopify
scheme-one-trust = Banner von OneTrust
scheme-cookiebot = Banner von Cookiebot
scheme-cookie-yes = Banner von CookieYes
scheme-gpc = Global Privacy Control
scheme-dnt = Do Not Track
scheme-version = { $scheme }, Version { $version }
scheme-unread = Das Cookie eines Cookie-Banners

## Was du laut der Website gewählt hast, und was Sluice dort tut

unread = Sluice kann das nicht lesen. { $why }
stops-all-the-same = Sluice stoppt es trotzdem.
gate-open-here = Das Tor ist hier offen: Sluice setzt das nicht durch.
paused-here = Sluice ist hier pausiert und setzt das nicht durch.

## Was eine Website antwortet, wenn sie nach Global Privacy Control gefragt wird

heeds = Sie sagt, dass sie Global Privacy Control beachtet. Das sind ihre eigenen Worte; niemand hat es geprüft.
heeds-not = Sie sagt, dass sie Global Privacy Control nicht beachtet.
strange-answer = Ihre Antwort hat nicht die Form, die der Standard verlangt, und sagt deshalb nichts.
no-answer = Sie hat nicht rechtzeitig geantwortet oder nur anderswohin verwiesen; daher ist es nicht bekannt.
no-such-file = Sie sagt es nicht: Sie hat keine solche Datei.
answered-error = Sie hat mit einem Fehler geantwortet; daher ist es nicht bekannt.
said-so = Das sagte sie am { $day }.
