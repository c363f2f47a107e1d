# 保存されているもの：削除、保存期間、自分で分類した Cookie。

sweep-remove = 削除する
sweep-undo = 元に戻してゲートを開く
keep = Cookie の保存期間
belongs = 何のための Cookie ですか？
as-sorted = Sluice の分類どおり
moves = 自分で分類した Cookie
moves-meaning = その Cookie のサイトでは、Sluice の判断よりもあなたの分類が優先されます。
take-back = 取り消す
save-file = ファイルに保存
read-file = ファイルから読み込む
not-a-file = このファイルには、Sluice で分類した Cookie が入っていません。何も変更していません。
embeds = いつも通す埋め込み
embeds-meaning = ゲートが閉じていても、これらのサイトでは読み込まれます。Cookie は、それぞれのゲートに従います。

## 削除：ゲートを閉じる前からある Cookie。

sweep-here = この目的の Cookie が、このサイトにまだ { $count } 件残っています（{ $signing-in }）。
sweep-everywhere = この目的の Cookie が、すべてのサイトで合わせてまだ { $count } 件残っています（{ $signing-in }）。
sweep-no-sign-in = ログインに関わるものはありません
sweep-sign-in = うち { $count } 件はログインに関わるものです
sweep-removed = Cookie { $count } 件を削除しました。
sweep-undone = Cookie { $count } 件を元に戻し、ゲートを開きました。

## 保存期間。

days-any = サイトに任せる
days-year = 最長 1 年
days = 最長 { $days } 日
cut = すでにあった Cookie { $count } 件の保存期間も短くしました。
cut-from = もとの保存期間は{ $from }、今は{ $to }です。

## 自分で選んだものの一覧。

moved = { $name }（{ $site }）：{ $purpose }
embed = { $name }（{ $site }）

## Cookie の特徴。

looks-sure = 「{ $purpose }」のための Cookie のようです。
looks-unsure = 「{ $purpose }」のためかもしれませんが、確かではないので、それに基づく処理はしません。
looks-traits = この Cookie の特徴：{ $traits }。
looks-trait-last = { $traits }、{ $last }
looks-percent = このような推測は、100 回のうち { $percent } 回当たります。

## 削除した Cookie と同じ番号で戻ってきた Cookie。

came-back = 削除した Cookie と同じ番号で戻ってきました。ほかの場所、おそらくサーバーに、写しが保存されています。
came-back-copies = 削除した Cookie と同じ番号で戻ってきました。写しが見つかった場所：{ $places }。写しだけの場所は消去しました。
copy-local = ローカルストレージ（{ $key }）
copy-local-left = ローカルストレージ（{ $key }、ほかの内容もあるため消去していません）
copy-session = セッションストレージ（{ $key }）
copy-session-left = セッションストレージ（{ $key }、ほかの内容もあるため消去していません）
copy-window = ウィンドウの名前
