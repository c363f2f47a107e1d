# Cómo están los rechazos, por qué algunos no se pueden hacer aquí y la prueba de los que están hechos.

## Cómo está un rechazo, en una frase

not-done = Sin hacer.
done-cookie = Hecho. Desde entonces no se ha visto a la empresa, así que aún no hay prueba.
done-page = Abierta. Solo la propia página puede decir si allí lo has rechazado.
done-setting = Hecho. El navegador aún no lo ha confirmado.
done-unheard = Hecho en cada página donde aparece. Desde aquí no se puede ver si le hacen caso.
done = Hecho en cada página donde aparece. Aún no hay prueba.
verified-page = Abierta, y se ha comprobado: desde entonces se han puesto cookies de rechazo.
verified-cookie = Hecho y comprobado: el rechazo le ha llegado a la empresa.
verified-sdk = Hecho y comprobado: donde estaba su SDK, no ha salido nada más de él.
verified-setting = Hecho, y confirmado por el navegador.
verified = Hecho y comprobado: se ha enviado.
ignored-setting = Hecho, pero alguien lo ha cambiado después.
ignored = Hecho, pero la empresa ha seguido igual.
undone = Retirado.
impossible = Esto no se puede hacer aquí.
left-over = Está así, como Sluice lo dejó un día.
already = Ya está así, sin Sluice.

## Por qué un rechazo no se puede hacer aquí

no-such-setting = Este navegador no tiene ese ajuste.
setting-of-other = Otra extensión decide sobre este ajuste.
setting-fixed = Aquí el navegador no deja que las extensiones cambien este ajuste.
not-written = Sluice no escribe este: es la nota de lo que respondes en el aviso de cookies de un sitio.
page-closed = Esta página está cerrada.
too-long = Es demasiado largo para una señal.

## La prueba

cookies-put = Sus cookies se pusieron en { $place }.
flag-put = Su marca se escribió en { $place }.
is-set = El navegador dice que está puesto.
flag-put-back = Su marca se había borrado y se volvió a escribir en { $place }.
cookies-put-back = Sus cookies se habían borrado y se volvieron a poner en { $place }.
renewed = Sus cookies en { $place } se renovaron.
went-along = Salió junto con las peticiones.
sent = Se envió a { $place }.
told = Se avisó a su SDK en { $place }.
quiet = Se vio su SDK en { $place }, y de ahí no salió nada más.
set-all-the-same = La empresa puso igualmente la cookie { $cookie }; se deshizo.
changed-by-other = Alguien lo ha cambiado.
consent-claimed = Los envíos a { $place } decían que habías dado tu consentimiento.
went-on = Siguió enviando en { $place }.
opened = Se abrió la página.
set-there = Desde entonces se han puesto cookies de rechazo que antes no estaban: { $place }.
kept-apart = Se pusieron cookies de rechazo, pero el navegador las reserva para esa página, así que los demás sitios no envían ninguna: { $place }.
place-more = { $names } y { $more } más
unchanged = Desde entonces no ha cambiado nada que Sluice pueda ver.
unchanged-others = { $count ->
    [one] Desde entonces no se ha puesto ninguna cookie de rechazo que Sluice conozca; hay { $count } cookie más, de otro tipo.
   *[other] Desde entonces no se ha puesto ninguna cookie de rechazo que Sluice conozca; hay { $count } cookies más, de otro tipo.
}
taken-back = Se retiró.
proof-times = { $count ->
    [one] { $line } ({ $count } vez)
   *[other] { $line } ({ $count } veces)
}
