# Die Seite über den Datenschutztext einer Website: was darin steht, verglichen mit dem, was zu sehen war. Nie heißt es, ein Text sei falsch:
# Was er nicht erwähnt, ist vielleicht mit anderen Worten gemeint.

head = Was dort steht, was zu sehen war
title = { $site }: { head }
report = Bericht zu dieser Seite
what = Websites schreiben auf, wofür sie Cookies benutzen und wie man widerspricht. Sluice liest diesen Text, wenn du es darum bittest, und vergleicht ihn mit dem, was es auf der offenen Seite gesehen hat. Es liest nach Regeln und kann sich irren: Die Sätze stehen dabei, damit du selbst nachsehen kannst.

## Was gelesen werden soll

choose = Datenschutztext dieser Website
looking = Links dorthin werden gesucht …
none-found = Auf der offenen Seite sieht kein Link nach einem Datenschutztext aus.
nowhere = In die offene Seite lässt sich nicht hineinsehen.
read = Lesen
read-again = Noch einmal lesen
read-open = Offene Seite lesen
read-open-why = Für Texte, die erst ein Skript einfügt oder die du selbst geöffnet hast.
reading = Wird gelesen …
address = Andere Adresse
address-hint = https://…
asked-as-nobody = Der Text wird bei der Website selbst angefordert, ohne Cookies. Sonst wird an niemanden etwas gesendet.
others = Einen anderen lesen
forget = Diesen Text vergessen
kind-cookie-policy = Cookie-Richtlinie
kind-privacy-policy = Datenschutzerklärung
kind-notice = Cookie-Liste
not-fetched = Der Text war nicht zu bekommen: { $why }. Du kannst ihn selbst öffnen und dann die offene Seite lesen lassen.
not-kept = Der Browser konnte das nicht speichern: { $why }.

## Der Satz über allem

summary-text = { $text ->
    [cookie-policy] Die Cookie-Richtlinie
    [privacy-policy] Die Datenschutzerklärung
    [cookie-list] Die Cookie-Liste
   *[text] Der Text
}
summary-names = { $purposes ->
    [0] nennt keinen Zweck
    [one] nennt einen unserer sieben Zwecke
   *[other] nennt { $purposes } unserer sieben Zwecke
}, { $ways ->
    [0] keinen Weg zu widersprechen
    [one] einen Weg zu widersprechen
   *[other] { $ways } Wege zu widersprechen
} und { $cookies ->
    [0] kein einzelnes Cookie
    [one] { $cookies } Cookie mit Namen
   *[other] { $cookies } Cookies mit Namen
}
summary = { summary-text } { summary-names }.
summary-dated = { summary-text } (Stand { $date }) { summary-names }.

## Was gelesen wurde

read-on = Gelesen am { $when }.
since-changed = Der Text hat sich geändert, seit er am { $before } gelesen wurde.
since-same = Der Text ist derselbe wie am { $before }.

said = Was im Text steht
technologies = Genannt werden
information = Automatisch erfasst
warns = Warnungen
no-purposes = Kein Satz war zu finden, der sagt, wofür Cookies und Ähnliches benutzt werden. Vielleicht sagt es der Text mit anderen Worten.
new = Neu:
gone = Nicht mehr da:
changed-elsewhere = Was darin gefunden wurde, ist dasselbe.

## Zweck für Zweck

categories = Zweck für Zweck
they-say = Dort steht
we-saw = Zu sehen war
nothing = nichts
no-heading = (im Text, ohne Überschrift)
necessary = als notwendig bezeichnet
by = von { $names }
verdict-said-and-seen = Genannt und gesehen
verdict-not-said = Gesehen, und der Text erwähnt es nicht
verdict-not-seen = Genannt, bei diesem Besuch nicht gesehen
verdict-neither = Weder genannt noch gesehen
seen = { $what }: { $companies }
seen-calls = SDK-Aufrufe
seen-all-stopped = { $things }, alle gestoppt
seen-some-stopped = { $things }, { $stopped } gestoppt
they-call-it = Dort heißt es „{ $word }“.

## Firmen

companies = Firmen
not-named = Gesehen, und der Text nennt sie nicht
named = Gesehen und im Text genannt
named-not-seen = Im Text genannt, bei diesem Besuch nicht gesehen
all-named = Alle Firmen, die zu sehen waren, nennt der Text.
none-named = Der Text nennt keine Firma beim Namen.

## Cookies

cookies = Cookies
no-list = Der Text listet Cookies nicht einzeln auf.
not-listed = Gesehen, und nicht in der Liste
cookies-agree = Die Cookies, die zu sehen waren, passen zur Liste.
listed = { $count ->
    [one] Der Text listet { $count } Cookie auf
   *[other] Der Text listet { $count } Cookies auf
}; { $seen ->
    [one] { $seen } davon war zu sehen.
   *[other] { $seen } davon waren zu sehen.
}
differs-longer = { $days ->
    [one] In der Liste steht „{ $said }“; gespeichert wird es { $days } Tag.
   *[other] In der Liste steht „{ $said }“; gespeichert wird es { $days } Tage.
}
differs-necessary = Die Liste nennt es notwendig; was es tut, gehört zu „{ $purpose }“.
differs-unknown = Die Liste nennt einen anderen Zweck; was es tut, gehört zu „{ $purpose }“.
differs-other = Die Liste nennt „{ $other }“; was es tut, gehört zu „{ $purpose }“.

## Widersprüche

opt-outs = Auswege, die der Text nennt
no-opt-outs = Der Text nennt keinen Weg zu widersprechen.
at-the-desk = Unter „Widersprüche“: { $name }: { $said }
to-the-desk = Widersprüche öffnen
where-it-leads = Wohin der Text führt
by-browser = In deinem Browser. Das macht Sluice für dich, nach Zweck und Website: Dafür sind die Tore da.
by-device = In den Einstellungen deines Geräts.
by-site = Auf der Website selbst, in ihren eigenen Einstellungen oder ihrem Banner.
not-known = Diesen kennt Sluice nicht.
why-closed = in diese Seite kann nicht hineingesehen werden
why-no-web = diese Adresse gehört nicht zum Web
why-status = die Website antwortet mit { $number }
