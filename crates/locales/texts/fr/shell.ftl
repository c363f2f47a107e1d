# Ce que le navigateur lui-même montre de Sluice, et ce qui remplace dans les pages un contenu intégré bloqué. Aucun sélecteur ici.

## Liste des extensions et des raccourcis

name = Sluice
description = Classe par usage les cookies, pixels de suivi et appels SDK d’une page ; pour chaque usage, vous ouvrez ou fermez une vanne.
command-pause = Mettre en pause sur le site affiché, ou reprendre
command-report = Ouvrir le rapport de la page affichée

## À la place d’un contenu intégré : son nom

embed-this = { $name }
embed-audio = Lecteur audio { $name }
embed-button = Bouton { $name }
embed-calendar = Agenda { $name }
embed-chat = Messagerie { $name }
embed-code = Code { $name }
embed-comments = Commentaires { $name }
embed-document = Document { $name }
embed-form = Formulaire { $name }
embed-map = Carte { $name }
embed-picture = Image { $name }
embed-post = Publication { $name }
embed-video = Vidéo { $name }

## Pourquoi il n’est pas là

why-this = Ce contenu { $name } n’est pas chargé, car la vanne « { $gate } » est fermée ici. Le charger signale à { $owner } que vous êtes ici.
why-audio = Ce lecteur audio { $name } n’est pas chargé, car la vanne « { $gate } » est fermée ici. Le charger signale à { $owner } que vous êtes ici.
why-button = Ce bouton { $name } n’est pas chargé, car la vanne « { $gate } » est fermée ici. Le charger signale à { $owner } que vous êtes ici.
why-calendar = Cet agenda { $name } n’est pas chargé, car la vanne « { $gate } » est fermée ici. Le charger signale à { $owner } que vous êtes ici.
why-chat = Cette messagerie { $name } n’est pas chargée, car la vanne « { $gate } » est fermée ici. La charger signale à { $owner } que vous êtes ici.
why-code = Ce code { $name } n’est pas chargé, car la vanne « { $gate } » est fermée ici. Le charger signale à { $owner } que vous êtes ici.
why-comments = Ces commentaires { $name } ne sont pas chargés, car la vanne « { $gate } » est fermée ici. Les charger signale à { $owner } que vous êtes ici.
why-document = Ce document { $name } n’est pas chargé, car la vanne « { $gate } » est fermée ici. Le charger signale à { $owner } que vous êtes ici.
why-form = Ce formulaire { $name } n’est pas chargé, car la vanne « { $gate } » est fermée ici. Le charger signale à { $owner } que vous êtes ici.
why-map = Cette carte { $name } n’est pas chargée, car la vanne « { $gate } » est fermée ici. La charger signale à { $owner } que vous êtes ici.
why-picture = Cette image { $name } n’est pas chargée, car la vanne « { $gate } » est fermée ici. La charger signale à { $owner } que vous êtes ici.
why-post = Cette publication { $name } n’est pas chargée, car la vanne « { $gate } » est fermée ici. La charger signale à { $owner } que vous êtes ici.
why-video = Cette vidéo { $name } n’est pas chargée, car la vanne « { $gate } » est fermée ici. La charger signale à { $owner } que vous êtes ici.

## Ses boutons

not-loaded = { $title } : contenu non chargé
load-once = Charger une fois
load-once-short = Une fois
load-always = Toujours ici
load-always-short = Toujours
load-what = { $button } : { $title }
load-failed = Cela n’a pas marché. Actualisez la page et réessayez.
hide-note = Masquer cet avis ({ $name })
