# Pourquoi quelque chose ressemble à un mouchard. Ces phrases se suivent, après une phrase qui dit à quel point c’est probable.

point = C’est une image d’un seul point.
small = C’est une image où il n’y a presque rien.
empty = Sa réponse est vide.
by-function = Il est parti par la fonction dont les pages se servent pour envoyer des mouchards.
leaving = Il est parti au moment où l’on quittait la page.
in-mail = C’est une image dans un e-mail, qui peut apprendre à l’expéditeur que l’e-mail a été ouvert.
number = Il porte ce qui ressemble à un numéro servant à distinguer les gens.
number-named = Il porte ce qui ressemble à un numéro servant à distinguer les gens ({ $name }).
