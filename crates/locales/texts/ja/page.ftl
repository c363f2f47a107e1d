# どのページでも使う言葉と、ポップアップのゲートや一時停止の言葉。

dot = {"\u00A0"}·{" "}

## 待ち時間と不具合。

slow = Sluice の応答を待っています…
fault = Sluice が応答できませんでした
fault-comfort = 設定した内容はそのまま残っています。
try-again = もう一度試す
no-tab = 表示できるページがありません。
no-answer = Sluice のバックグラウンドから応答がありませんでした。

## どのようなページか。

restricted-site = ブラウザーのページ
restricted = 拡張機能からは見えません
active = このサイトを見守っています
paused = このサイトで一時停止中

## ゲート。

gates = ゲート
scope = スイッチの対象
this-site = このサイト
everywhere = すべてのサイト
only-here = このサイトだけの設定です。
as-everywhere = 共通の設定に戻す
locked-out = ログアウトされたり、ログインできなくなったりすることがあります。
shut-it = 閉じる
keep-open = 開いたままにする
nothing-seen = 検出なし
stopped = ブロック済み
all-stopped = すべてブロック
reload = 再読み込みして反映
heads-up = お知らせ

## 一時停止。

pause = 一時停止
pause-how-long = このサイトで一時停止する期間：
pause-visit = ここにいる間
pause-hour = 1 時間
pause-always = ずっと
resume = 再開
paused-visit = ここにいる間は一時停止中です。このサイトでは何もブロックしません。
paused-always = 再開するまで一時停止中です。このサイトでは何もブロックしません。
pause-done = 一時停止しました。
resume-done = 再開しました。
private = プライベートウィンドウ：記録は残りません
undo = 元に戻す
full-report = レポート
opt-outs = オプトアウト
policy = ポリシー

## ゲートについての文。「開」「閉」はスイッチの中にも出る。

open = 開
shut = 閉

switch-everywhere = { $name }：すべてのサイトで通す
switch-here = { $name }：このサイトで通す

about = ：{ $name }

open-until = このサイトでは { $time } まで開いています。

turning-open = 開くと、このページで通すもの：{ $things }。
turning-shut = 閉じると、このページでブロックするもの：{ $things }。ログインに関わるものはありません。
turning-shut-known = 閉じると、このページでブロックするもの：{ $things }。うち Cookie { $count } 件は、ログインに関わるかもしれません。

elsewhere = 共通の設定は「{ $state }」です。
but-here = このサイトでは「{ $state }」です。

shutting-preferences = 言語や表示などの設定が、サイトに残らないことがあります。
shutting-features = 動画、地図、支払いなど、サイトの一部が動かなくなることがあります。
shutting-performance = サイトが遅くなったり、一部が動かなくなったりすることがあります。
shutting-analytics = まれに、サイトの一部が動かなくなります。
shutting-advertising = 広告は引き続き表示されますが、あなたに合わせたものは減ります。まれに、サイトの一部が動かなくなります。
when-shut = 閉じると：{ $what }

gate-set = { $place ->
    [everywhere] { $name }：すべてのサイトで「{ $state }」にしました。
   *[here] { $name }：このサイトで「{ $state }」にしました。
}
gate-reset = { $name }：共通の設定「{ $state }」に戻しました。

paused-until = { $time } まで一時停止中です。このサイトでは何もブロックしません。

## 見つかったもの。

seen-from = 提供元：{ $companies }。
seen-from-more = 提供元：{ $companies }、ほか { $more } 件。
and-more = { $names }、ほか { $more } 件
unsorted = 未分類：{ $things }
unsorted-from = 未分類：{ $things }（{ $hosts }）
like-beacons = { $sorted }、ビーコンのような動き：{ $count } 件
more = ほか { $count } 件
stopped-of = { $all } 件中 { $stopped } 件ブロック
and-of-them = { $things }、{ $stopping }

## バックグラウンドからの言葉。

failed = Sluice のバックグラウンドからのメッセージ：{ $error }
no-answer-because = { no-answer }（{ $detail }）
unreadable = Sluice のバックグラウンドから、このページには読み取れない応答がありました。（{ $detail }）
