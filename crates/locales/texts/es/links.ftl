# Qué ha sido de los enlaces de seguimiento: direcciones que dicen más que el destino, y servidores de paso que solo cuentan.

opened = Se ha abierto la página directamente, sin pasar por { $host }.
taken-off = Se ha quitado de la dirección de la página antes de contactar con el sitio.
passed = Estaba en la dirección de la página, y con ella ha llegado al sitio.
