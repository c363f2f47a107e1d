# Was aus Tracking-Links wurde: Adressen, die mehr verraten als das Ziel, und Server, über die Links nur zum Zählen führen.

opened = Geöffnet: Die Seite wurde direkt aufgerufen, ohne { $host } zu fragen.
taken-off = Aus der Adresse der Seite entfernt, bevor die Website gefragt wurde.
passed = Stand in der Adresse der Seite und ging mit an die Website.
