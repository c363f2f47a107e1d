# 残っているもの：削除、保存期間、自分で分類した Cookie。

sweep-remove = 削除する
sweep-undo = 元に戻してゲートを開く
keep = Cookie の保存期間
belongs = 何のためのもの？
as-sorted = Sluice の分類のまま
moves = 自分で分類した Cookie
moves-meaning = その Cookie のサイトでは、Sluice の知識よりもあなたの分類を優先します。
take-back = 取り消す
save-file = ファイルに保存
read-file = ファイルから読み込む
not-a-file = Sluice で分類した Cookie のファイルではありません。何も変更していません。
embeds = いつも読み込む埋め込み
embeds-meaning = ゲートが閉じていても、これらのサイトでは読み込みます。Cookie は、それぞれのゲートに従います。

## ゲートを閉じる前から残っている Cookie。

sweep-here = このサイトには、この目的の Cookie がまだ { $count } 件残っています（{ $signing-in }）。
sweep-everywhere = すべてのサイトを合わせると、この目的の Cookie がまだ { $count } 件残っています（{ $signing-in }）。
sweep-no-sign-in = ログインに関わるものはありません
sweep-sign-in = うち { $count } 件はログインに関わります
sweep-removed = { $count } 件の Cookie を削除しました。
sweep-undone = { $count } 件の Cookie を元に戻し、ゲートを開きました。

## 保存期間。「Cookie の保存期間」に続く。

days-any = サイトの指定どおり
days-year = 最長 1 年間
days = 最長 { $days } 日間
cut = すでにあった { $count } 件の Cookie も、この期間までに短縮しました。
cut-from = 保存期間を { $from }から { $to }に短縮しました。

## 選んだものの一覧。

moved = { $site } の { $name }：{ $purpose }
embed = { $site } の { $name }

## Cookie の様子。特徴は名詞で並べる。

looks-sure = 「{ $purpose }」用のようです。
looks-unsure = 「{ $purpose }」用かもしれませんが、ブロックするほど確かではありません。
looks-traits = この Cookie の特徴：{ $traits }。
looks-trait-last = { $traits }、{ $last }
looks-percent = このような推測は、100 件中 { $percent } 件で当たります。

## 削除したものと同じ番号で戻ってきた Cookie。

came-back = 削除した Cookie と同じ番号で戻ってきました。写しがほかの場所、おそらくサーバーに残っています。
came-back-copies = 削除した Cookie と同じ番号で戻ってきました。写しの場所：{ $places }。ほかに何も入っていないものは消しました。
copy-local = ローカルストレージ（{ $key }）
copy-local-left = ローカルストレージ（{ $key }、ほかの内容もあるため残しました）
copy-session = セッションストレージ（{ $key }）
copy-session-left = セッションストレージ（{ $key }、ほかの内容もあるため残しました）
copy-window = ウィンドウの名前
