# O que o próprio navegador mostra do Sluice, e o que fica nas páginas no lugar de um conteúdo incorporado bloqueado. Sem seleções aqui.

## Na lista de extensões e de teclas

name = Sluice
description = Separa por finalidade os cookies, pixels de rastreamento e comandos de SDK; para cada uma, você abre ou fecha uma comporta.
command-pause = Pausar no site atual, ou retomar
command-report = Abrir o relatório da página atual

## No lugar de um conteúdo incorporado: o nome dele

embed-this = { $name }
embed-audio = Player de áudio { $name }
embed-button = Botão { $name }
embed-calendar = Agenda { $name }
embed-chat = Chat { $name }
embed-code = Código { $name }
embed-comments = Comentários { $name }
embed-document = Documento { $name }
embed-form = Formulário { $name }
embed-map = Mapa { $name }
embed-picture = Imagem { $name }
embed-post = Publicação { $name }
embed-video = Vídeo { $name }

## Por que ele não está lá

why-this = Este conteúdo ({ $name }) não foi carregado porque a comporta “{ $gate }” está fechada aqui. Se ele for carregado, { $owner } saberá que você está aqui.
why-audio = Este player de áudio ({ $name }) não foi carregado porque a comporta “{ $gate }” está fechada aqui. Se ele for carregado, { $owner } saberá que você está aqui.
why-button = Este botão ({ $name }) não foi carregado porque a comporta “{ $gate }” está fechada aqui. Se ele for carregado, { $owner } saberá que você está aqui.
why-calendar = Esta agenda ({ $name }) não foi carregada porque a comporta “{ $gate }” está fechada aqui. Se ela for carregada, { $owner } saberá que você está aqui.
why-chat = O chat ({ $name }) não foi carregado porque a comporta “{ $gate }” está fechada aqui. Se ele for carregado, { $owner } saberá que você está aqui.
why-code = Este código ({ $name }) não foi carregado porque a comporta “{ $gate }” está fechada aqui. Se ele for carregado, { $owner } saberá que você está aqui.
why-comments = Os comentários ({ $name }) não foram carregados porque a comporta “{ $gate }” está fechada aqui. Se eles forem carregados, { $owner } saberá que você está aqui.
why-document = Este documento ({ $name }) não foi carregado porque a comporta “{ $gate }” está fechada aqui. Se ele for carregado, { $owner } saberá que você está aqui.
why-form = Este formulário ({ $name }) não foi carregado porque a comporta “{ $gate }” está fechada aqui. Se ele for carregado, { $owner } saberá que você está aqui.
why-map = Este mapa ({ $name }) não foi carregado porque a comporta “{ $gate }” está fechada aqui. Se ele for carregado, { $owner } saberá que você está aqui.
why-picture = Esta imagem ({ $name }) não foi carregada porque a comporta “{ $gate }” está fechada aqui. Se ela for carregada, { $owner } saberá que você está aqui.
why-post = Esta publicação ({ $name }) não foi carregada porque a comporta “{ $gate }” está fechada aqui. Se ela for carregada, { $owner } saberá que você está aqui.
why-video = Este vídeo ({ $name }) não foi carregado porque a comporta “{ $gate }” está fechada aqui. Se ele for carregado, { $owner } saberá que você está aqui.

## Os botões

not-loaded = { $title }: não carregado
load-once = Carregar uma vez
load-once-short = Uma vez
load-always = Sempre aqui
load-always-short = Sempre
load-what = { $button }: { $title }
load-failed = Não deu certo. Recarregue a página e tente de novo.
hide-note = Ocultar este aviso sobre { $name }
