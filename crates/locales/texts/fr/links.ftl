# Ce que sont devenus les liens de suivi : adresses qui en disent plus que la destination, et serveurs intermédiaires qui comptent.

opened = Ouvert : la page a été appelée directement, sans passer par { $host }.
taken-off = Retiré de l’adresse de la page avant de contacter le site.
passed = Était dans l’adresse de la page, et le site l’a reçu avec elle.
