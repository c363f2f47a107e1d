# すべてのページで使う言葉と、ゲートや一時停止についてのポップアップの言葉。

dot = {"\u00A0"}·{" "}

## 待ち時間と不具合。

slow = Sluice の応答を待っています…
fault = Sluice が応答できませんでした
fault-comfort = あなたの設定は変わっていません。
try-again = もう一度試す
no-tab = 表示できるページがありません。
no-answer = Sluice のバックグラウンドから応答がありませんでした。

## 何についてのページか。

restricted-site = ブラウザーのページ
restricted = 拡張機能からは何も見えません
active = このサイトを見守っています
paused = このサイトでは一時停止中

## ゲート。

gates = ゲート
scope = スイッチの対象
this-site = このサイト
everywhere = すべてのサイト
only-here = このサイトだけの設定です。
as-everywhere = すべてのサイトと同じにする
locked-out = ログアウトしたり、ログインできなくなったりすることがあります。
shut-it = 閉じる
keep-open = 開いたままにする
nothing-seen = 何も見つかっていません
stopped = 止めました
all-stopped = すべて止めました
reload = 再読み込みして適用
heads-up = ご注意ください

## 一時停止。

pause = 一時停止
pause-how-long = このサイトで一時停止する期間：
pause-visit = ここにいる間
pause-hour = 1 時間
pause-always = ずっと
resume = 再開
paused-visit = ここにいる間、一時停止しています。このサイトでは何も止めません。
paused-always = 再開するまで一時停止しています。このサイトでは何も止めません。
pause-done = 一時停止しました。
resume-done = 見守りを再開しました。
private = プライベートウィンドウ：記録は何も残りません
undo = 元に戻す
full-report = 詳しいレポート
opt-outs = オプトアウト
policy = サイトのポリシー

## 文の中のゲート。

open = 開
shut = 閉

switch-everywhere = { $name }：すべてのサイトで通す
switch-here = { $name }：このサイトで通す

about = ：{ $name }

open-until = このサイトでは { $time } まで開いています。

turning-open = 開くと、このページの{ $things }を通します。
turning-shut = 閉じると、このページの{ $things }を止めます。ログインには影響しません。
turning-shut-known = 閉じると、このページの{ $things }を止めます。うち Cookie { $count } 件は、ログインを保つためのものかもしれません。

elsewhere = すべてのサイト：{ $state }。
but-here = このサイト：{ $state }。

shutting-preferences = サイトが言語やレイアウトなどの設定を忘れることがあります。
shutting-features = 動画、地図、支払いなど、サイトの一部が動かなくなることがあります。
shutting-performance = サイトが遅くなったり、一部が動かなくなったりすることがあります。
shutting-analytics = まれに、サイトの一部が動かなくなります。
shutting-advertising = 広告は表示されますが、あなたに合わせたものは減ります。まれに、サイトの一部が動かなくなります。
when-shut = 閉じた場合：{ $what }

gate-set = { $place ->
    [everywhere] 「{ $name }」を変更しました（すべてのサイト：{ $state }）。
   *[here] 「{ $name }」を変更しました（このサイト：{ $state }）。
}
gate-reset = 「{ $name }」をすべてのサイトと同じにしました（{ $state }）。

paused-until = { $time } まで一時停止しています。このサイトでは何も止めません。

## 見つかったもの。

seen-from = 提供元：{ $companies }
seen-from-more = 提供元：{ $companies }、ほか { $more } 社
and-more = { $names }、ほか { $more } 件
unsorted = 未分類：{ $things }
unsorted-from = 未分類：{ $things }（{ $hosts }から）
like-beacons = { $sorted }（うち { $count } 件はビーコンのような動き）
more = ほか { $count } 件
stopped-of = { $all } 件中 { $stopped } 件を止めました
and-of-them = { $things }、{ $stopping }

## バックグラウンドからの知らせ。

failed = Sluice のバックグラウンドからのメッセージ：{ $error }
no-answer-because = { no-answer }（{ $detail }）
unreadable = Sluice のバックグラウンドからの応答を、このページでは読み取れません。（{ $detail }）
