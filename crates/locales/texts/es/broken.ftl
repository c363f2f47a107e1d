# La búsqueda de lo que hace fallar una página.

broken = ¿Falla el sitio?
title = ¿Por qué falla este sitio?
works = Funciona
still = Sigue fallando
stop = Dejarlo como estaba
hour = 1 hora
day = 1 día
always = Siempre
put-back = Volver a como estaba
close = Cerrar
look = La página se ha recargado. Mírala: ¿funciona ahora? Si esta ventana se cierra, vuelve a abrir Sluice.
found-pause = Solo funciona si Sluice se hace a un lado. ¿Durante cuánto tiempo lo dejamos así?
not-ours = También falla cuando Sluice se hace a un lado: la causa es otra. Todo vuelve a estar como antes.

trying-none = Sluice se hace a un lado en este sitio. { look }
trying = Abierto para probar: { $gates }. { look }
found = Funciona con esto abierto: { $gates }. ¿Durante cuánto tiempo lo dejamos así, solo en este sitio?
