# O que fica guardado: limpeza, prazos e cookies que a pessoa classifica.

sweep-remove = Remover
sweep-undo = Trazer de volta e abrir a comporta
keep = Guardar os cookies
belongs = Para que serve?
as-sorted = Como o Sluice classifica
moves = Cookies que você classificou
moves-meaning = No site do cookie, o que você diz vale mais do que tudo o que o Sluice sabe.
take-back = Desfazer
save-file = Salvar como arquivo
read-file = Ler de um arquivo
not-a-file = Este arquivo não contém cookies classificados com o Sluice. Nada foi mudado.
embeds = Conteúdos incorporados que você sempre libera
embeds-meaning = Eles carregam nestes sites mesmo com a comporta fechada. Os cookies continuam seguindo as próprias comportas.

## Limpeza: cookies de antes de uma comporta ser fechada

sweep-here = { $count ->
    [one] Ainda há { $count } cookie desta finalidade guardado neste site; { $signing-in }.
   *[other] Ainda há { $count } cookies desta finalidade guardados neste site; { $signing-in }.
}
sweep-everywhere = { $count ->
    [one] Ainda há { $count } cookie desta finalidade guardado, somando todos os sites; { $signing-in }.
   *[other] Ainda há { $count } cookies desta finalidade guardados, somando todos os sites; { $signing-in }.
}
sweep-no-sign-in = nenhum mantém seu login
sweep-sign-in = { $count ->
    [one] { $count } mantém seu login
   *[other] { $count } mantêm seu login
}
sweep-removed = { $count ->
    [one] { $count } cookie foi removido.
   *[other] { $count } cookies foram removidos.
}
sweep-undone = { $count ->
    [one] { $count } cookie voltou, e a comporta está aberta de novo.
   *[other] { $count } cookies voltaram, e a comporta está aberta de novo.
}

## Prazos, depois de “Guardar os cookies”

days-any = pelo tempo que os sites quiserem
days-year = por um ano no máximo
days = { $days ->
    [one] por { $days } dia no máximo
   *[other] por { $days } dias no máximo
}
cut = { $count ->
    [one] { $count } cookie que já existia também passa a seguir este prazo.
   *[other] { $count } cookies que já existiam também passam a seguir este prazo.
}
cut-from = O prazo era de { $from }; agora é de { $to }.

## Listas do que a pessoa escolheu

moved = { $name } em { $site }: { $purpose }
embed = { $name } em { $site }

## Como é um cookie

looks-sure = Parece servir para: { $purpose }.
looks-unsure = Talvez sirva para: { $purpose }. Mas a certeza não basta para agir.
looks-traits = Este cookie { $traits }.
looks-trait-last = { $traits } e { $last }
looks-percent = Palpites assim acertam em { $percent } de 100 casos.

## Um cookie que voltou com o número de outro que foi removido

came-back = Voltou com o número de um cookie removido: há uma cópia guardada em outro lugar, talvez pelo servidor.
came-back-copies = Voltou com o número de um cookie removido. Havia cópias aqui: { $places }. Elas foram apagadas onde não havia mais nada junto.
copy-local = armazenamento local ({ $key })
copy-local-left = armazenamento local ({ $key }, mantido: contém mais coisas)
copy-session = armazenamento da sessão ({ $key })
copy-session-left = armazenamento da sessão ({ $key }, mantido: contém mais coisas)
copy-window = nome da janela
