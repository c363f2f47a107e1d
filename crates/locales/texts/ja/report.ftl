# サイトのレポート。

report = レポート
page = ページ
opened = 開いた日時
state = Sluice
summary = 数で見る
things-seen = 見つけた
things-stopped = 止めた
things-passed = 通した
companies = 企業
find = 検索
find-hint = 企業、ホスト、名前
show = 表示
show-all = すべて
show-stopped = 止めたもののみ
show-passed = 通したもののみ
open-all = すべて展開
close-all = すべて折りたたむ
print = 印刷
nothing-yet = このページでは、まだ何も見つかっていません。
nothing-matches = 条件に合うものはありません。
unknown-evidence = 当てはまる情報が見つかりません。
no-catalogue = パラメーターの意味の表を読み取れなかったため、何が送られたかを表示できません。
left = 送られた情報
was-stopped = 止めた情報
calls = ページが伝えたこと（SDK 呼び出し）
no-calls = この企業の SDK がページにありますが、呼び出しは見つかっていません。
events-sent = 送られようとした内容に含まれるイベント：
show-values = 値を表示
hide-values = 値を隠す
no-key = （名前なし）
flow = 誰が何を受け取ったか
flow-meaning = 実線：その種類の情報が送られました。破線：止めました。
linked = 同じ値が複数の企業に送られました
linked-meaning = この値があると、企業どうしで同じ人のことだとわかります。
said = このサイトが記録している、あなたの選択
said-meaning = 同意バナーへの回答（または未回答）を記録した、サイト自身の Cookie から読み取りました。
said-answer = { $purpose }：{ $answer }。
nothing-said = Sluice が読み取れる、この種類の Cookie はありません。
said-in-full = 全文
ask-site = Global Privacy Control に従うか、このサイトに問い合わせる
asking = 問い合わせ中…
ask-meaning = Sluice が自分から問い合わせることはありません。希望すれば、このサイトから小さなファイルを 1 つだけ、Cookie なしで取得します。
no-answer = サイトに問い合わせできませんでした。
unrecognised = 不明なもの
carried-cut = 一部の通信には、調べきれないほどの情報が含まれていました。
stop-beacon = { $place } への送信を止める
let-beacon = { $place } への送信をふたたび通す
stops = 自分で止めているビーコン
stops-meaning = 何のためのものか、わかっていません。それ自身のサイトと、Sluice を一時停止しているサイトを除き、すべてのサイトで止めます。

## 列

heading-what = 種類
heading-name = 名前
heading-often = 回数
heading-when = 時刻
heading-why = 理由

## 誰が何を受け取ったかの図

flow-more = ほかの企業 { $more } 社は下の一覧にあります。
flow-got = 受け取った情報：{ $kinds }
flow-stopped = 止めた情報：{ $kinds }
flow-both = { $got }。{ $stopping }

## ビーコンに見える理由

beacon-yours = ビーコンだと判断したのはあなたです。
beacon-very-likely = ほぼ確実にビーコンです。
beacon-likely = おそらくビーコンです。
beacon-maybe = ビーコンかもしれません。

## 値が何かを見分けた方法

recognised-vendor-key = 既知のキー
recognised-common-key = よくあるキー
recognised-value = 値の形から
recognised-nothing = 不明

## 見出しと数

title-plain = Sluice レポート
title = { $site } - Sluice レポート
gate-open = ゲートは開
gate-shut = ゲートは閉
seen-and-stopped = 見つけた{"\u00A0"}{ $seen }{"\u00A0"}件、止めた{"\u00A0"}{ $stopped }{"\u00A0"}件
showing = { $companies }の{ $things }を表示しています。
from-to = { $first }～{ $last }

## Cookie や保存データを止めた方法と回数

times = { $count } 回
means-prevented = ページ内での書き込みを { $times }防ぎました。
means-taken-out = サイトの応答から { $times }取り除きました。
means-removed = { $times }削除しました。
means-removed-after = { $times }削除しました（書き込みから最長 { $milliseconds } ミリ秒後）。

## 項目についてわかっていること

sure = 確かさ { $percent }%。
also = ほかの目的：{ $purpose }。
called-with = 渡した情報：{ $names }
called-with-more = 渡した情報：{ $names }、ほか { $more } 件
only-sdk = ページに{"\u00A0"}SDK{"\u00A0"}あり
only-calls = SDK{"\u00A0"}呼び出し{"\u00A0"}{ $count }{"\u00A0"}件
evidence = 根拠：{ $file }（{ $scope }）：{ $signature }
source = 出典：{ $source }

## 根拠の種類

scope-imported-host = 取り込んだホストの一覧
scope-rest-of-host = 多目的のホストの残りの部分
scope-any-host = すべてのホストに当てはまるアドレスの型
scope-host = ホスト全体
scope-path = 1 つのホストのアドレスの型
scope-cookie-name = すべてのサイトに当てはまる Cookie の名前
scope-cookie-name-and-host = その企業のホストの Cookie の名前
scope-storage-key = 保存データの名前
scope-cookie-host = その企業のホストの Cookie
scope-disguised-host = その企業につながるとみられる、訪問先サイトの名前
