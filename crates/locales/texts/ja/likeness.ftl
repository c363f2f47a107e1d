# Cookie の特徴。「この Cookie の特徴：」のあとに「、」で並ぶので、名詞で言い切る。

google-analytics-number = Google Analytics のクライアント番号らしい値
google-analytics-session = Google Analytics のセッションらしい値
facebook-number = Facebook のブラウザー番号らしい値
google-ads-number = Google 広告の番号らしい値
consent-record = Cookie についての選択の記録
server-session = サーバーのセッション番号らしい値
signed-token = 署名付きのトークン
known-host = 「{ $purpose }」で知られるホストのもの
tracking-host = ホスト名に「ads」「track」などの語
follows-across-sites = これを読み込むすべてのページから別のサイトに送られるもの
other-site = 別のサイトのもの
hidden-from-scripts = スクリプトからは見えない設定
language = 言語らしい値
currency = 通貨らしい値
yes-or-no = 「はい」か「いいえ」の値
small-number = 小さな数
word = 一つの単語
unique-number = ほかのブラウザーにはない番号
long-random-text = 意味の読み取れない長い文字列
time = 時刻
address = ページのアドレス
record = 複数の値
empty = 中身は空
a-copy = 削除した別の Cookie と同じ番号

## 公開リストでの分類。

listed = { $class ->
    [functionality] { $list } での分類は「機能」
    [analytics] { $list } での分類は「分析」
    [advertising] { $list } での分類は「広告」
   *[necessary] { $list } での分類は「必須」
}
open-cookie-database = Open Cookie Database
cookie-pal = CookiePal
tarte-au-citron = tarteaucitron.js

## 名前の印象。

sounds-like = { $class ->
    [functionality] 「機能」を思わせる名前
    [analytics] 「分析」を思わせる名前
    [advertising] 「広告」を思わせる名前
   *[necessary] 「必須」を思わせる名前
}

## おおよその保存期間。

kept-session = ブラウザーを閉じるまで保存
kept-minutes = 数分間保存
kept-hours = 数時間保存
kept-days = 数日間保存
kept-months = 数か月間保存
kept-years = { $count } 年間保存
