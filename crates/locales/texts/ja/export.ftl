# レポートの書き出しと保存。

take-along = このレポートを書き出す
meaning = このコンピューターにファイルとして保存します。どこにも送信しません。
with-values = 値をそのまま含める
values-meaning = 値から、あなたが誰かわかることがあります。選ばなければ、値は伏せられます。
page-file = ページ (HTML)
table-file = 表 (CSV)
data-file = データ (JSON)
saved = ファイルをブラウザーに渡しました。
title = Sluice レポート
page = ページ
opened = 開いた日時
made = レポートの作成日時
made-by = Sluice
catalogue = カタログ
seen = 見つけた
stopped = 止めた
let-through = 通した
gate-open = ゲートは開いています。
gate-shut = ゲートは閉じています。
left = 送られた情報
was-stopped = 止めた情報
calls = ページが伝えたこと（SDK 呼び出し）
unrecognised = 不明なもの
no-key = （名前なし）
nothing = このページでは何も見つかりませんでした。
masked = 値は伏せてあります。
in-full = 値は、送られた、または送られようとしたとおりに書かれています。
ends-with-session = ブラウザーを閉じるまで

## 列

heading-what = 種類
heading-name = 名前
heading-often = 回数
heading-when = 時刻
heading-kept = 保存期間
heading-why = 理由

cut = （{ $from } から { $to } に短縮）
