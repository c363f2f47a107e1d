# O que aconteceu com os links de rastreamento: endereços que contam mais do que o destino, e servidores intermediários que só contam cliques.

opened = Aberto: a página foi acessada direto, sem passar por { $host }.
taken-off = Retirado do endereço da página antes de o site ser acessado.
passed = Estava no endereço da página, e o site o recebeu junto.
