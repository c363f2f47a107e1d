# Por que algo se parece com um rastreador (um pequeno pedido que só avisa que uma página foi vista). Estas frases vêm uma depois da outra, após
# uma que diz o quanto isso é provável.

point = É uma imagem de um único ponto.
small = É uma imagem com quase nada dentro.
empty = A resposta veio vazia.
by-function = Saiu pela função que as páginas usam para enviar rastreadores.
leaving = Saiu no momento em que a página era deixada.
in-mail = É uma imagem em um e-mail, que pode contar a quem o enviou que ele foi aberto.
number = Leva o que parece ser um número para distinguir uma pessoa da outra.
number-named = Leva o que parece ser um número para distinguir uma pessoa da outra ({ $name }).
