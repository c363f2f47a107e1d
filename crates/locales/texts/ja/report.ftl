# サイトのレポート。

report = レポート
page = ページ
opened = 開いた日時
state = Sluice
summary = 数で見る
things-seen = 検出
things-stopped = ブロック
things-passed = 通過
companies = 会社
seat = 本社：{ $country }
find = 検索
find-hint = 会社、ホスト、名前
show = 表示
show-all = すべて
show-stopped = ブロックのみ
show-passed = 通過のみ
open-all = すべて開く
close-all = すべて閉じる
print = 印刷
nothing-yet = このページでは、まだ何も見つかっていません。
nothing-matches = 当てはまるものがありません。
unknown-evidence = 当てはまる情報がありません。
no-catalogue = パラメーターの意味の表を読み取れなかったため、何が送られたかを表示できません。
left = 送られた情報
was-stopped = ブロックした情報
calls = ページが伝えたこと（SDK 呼び出し）
no-calls = この会社の SDK がページにありますが、呼び出しは見つかりませんでした。
events-sent = 送るはずだった内容にあるイベント：
show-values = 値を表示
hide-values = 値を隠す
no-key = （名前なし）
flow = 誰が何を受け取ったか
flow-meaning = 実線：その種類の情報が送られました。破線：ブロックしました。
linked = 複数の会社に送られた同じ値
linked-meaning = 同じ人のことだと、会社どうしでわかってしまいます。
said = サイト側に残っている、あなたの選択
said-meaning = バナーでの回答（または未回答）としてサイトが保存している Cookie から読み取りました。
said-answer = { $purpose }：{ $answer }。
nothing-said = Sluice に読み取れるこの種の Cookie はありません。
said-in-full = すべて表示
ask-site = Global Privacy Control に従うかサイトに尋ねる
asking = 尋ねています…
ask-meaning = Sluice が勝手に尋ねることはありません。ボタンを押したときだけ、Cookie を付けずに、小さなファイルを一つこのサイトに求めます。
no-answer = サイトに尋ねることができませんでした。
unrecognised = 不明
carried-cut = 一部の通信は、調べられる量を超えていました。
stop-beacon = { $place } への送信をブロック
let-beacon = { $place } への送信をまた通す
stops = 自分でブロックしたビーコン
stops-meaning = 何のためのものか、わかっていません。送り先自身のサイトと、Sluice を一時停止しているサイトを除く、すべてのサイトでブロックします。

## 表の列。

heading-what = 種類
heading-name = 名前
heading-often = 回数
heading-when = 時刻
heading-why = 理由

## 誰が何を受け取ったかの図。

flow-more = ほか { $more } 社は下の一覧にあります。
flow-got = 受け取ったもの：{ $kinds }
flow-stopped = ブロックしたもの：{ $kinds }
flow-both = { $got }。{ $stopping }

## ビーコンらしさ。

beacon-yours = あなたがビーコンと判断しました。
beacon-very-likely = ほぼ確実にビーコンです。
beacon-likely = おそらくビーコンです。
beacon-maybe = ビーコンかもしれません。

## 値の意味をどう判断したか。

recognised-vendor-key = 既知のキー
recognised-common-key = 一般的なキー
recognised-value = 値の形から
recognised-nothing = 不明

## 見出しと数。

title-plain = Sluice レポート
title = { $site }：Sluice レポート
gate-open = ゲート：開
gate-shut = ゲート：閉
seen-and-stopped = 検出{"\u00A0"}{ $seen }、{ $stopped ->
    [0] ブロックなし
   *[other] ブロック{"\u00A0"}{ $stopped }
}
showing = { $companies }の { $things }を表示しています。
from-to = { $first }～{ $last }

## Cookie や保存データをどうブロックしたか、何回か。

times = { $count } 回
means-prevented = ページ内での書き込みを { $times }防ぎました。
means-taken-out = サイトの応答から { $times }取り除きました。
means-removed = { $times }削除しました。
means-removed-after = { $times }削除しました（書き込みから最長 { $milliseconds } ミリ秒後）。

## わかっていること。

sure = 確かさは { $percent } パーセントです。
also = ほかの目的：{ $purpose }。
called-with = （{ $names }）
called-with-more = （{ $names }、ほか { $more } 件）
only-sdk = SDK{"\u00A0"}がページにあります
only-calls = SDK{"\u00A0"}呼び出し{"\u00A0"}{ $count }{"\u00A0"}件
evidence = 根拠：{ $file } の{ $scope }「{ $signature }」。
source = 出典：{ $source }。

## 知識のどこに当てはまったか。

scope-imported-host = ホストの外部リスト
scope-rest-of-host = 多目的ホストの残りの部分
scope-any-host = どのホストにも当てはまるアドレスの形
scope-host = ホスト全体
scope-path = 特定のホストのアドレスの形
scope-cookie-name = どのサイトにも当てはまる Cookie 名
scope-cookie-name-and-host = 会社自身のホストの Cookie 名
scope-storage-key = 保存データの名前
scope-cookie-host = 会社自身のホストの Cookie
scope-disguised-host = 会社につながると思われる、訪問先サイト内の名前
