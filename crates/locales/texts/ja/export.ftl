# 持ち出すレポートと、その保存。

take-along = このレポートを保存
meaning = このコンピューターにファイルとして保存します。どこにも送りません。
with-values = 値をそのまま含める
values-meaning = あなたが誰かわかる値もあります。選ばなければ伏せ字にします。
page-file = ページ（HTML）
table-file = 表（CSV）
data-file = データ（JSON）
saved = ファイルをブラウザーに渡しました。
title = Sluice レポート
page = ページ
opened = 開いた日時
made = レポート作成日時
made-by = Sluice
catalogue = カタログ
seen = 検出
stopped = ブロック
let-through = 通過
gate-open = ゲートは開いています。
gate-shut = ゲートは閉じています。
left = 送られた情報
was-stopped = ブロックした情報
calls = ページが伝えたこと（SDK 呼び出し）
unrecognised = 不明
no-key = （名前なし）
nothing = このページでは何も見つかりませんでした。
masked = 値は伏せ字にしています。
in-full = 値は、送られたまま、または送られるはずだったままの形で載せています。
ends-with-session = ブラウザーを閉じるまで

## 表の列。

heading-what = 種類
heading-name = 名前
heading-often = 回数
heading-when = 時刻
heading-kept = 保存期間
heading-why = 理由

cut = （{ $from }から { $to }に短縮）
