# Cookie の特徴。「この Cookie の特徴：」のあとに「、」で区切って並ぶ。

google-analytics-number = Google Analytics のクライアント番号らしい
google-analytics-session = Google Analytics のセッションらしい
facebook-number = Facebook のブラウザー番号らしい
google-ads-number = Google Ads の番号らしい
consent-record = Cookie についての選択が入っている
server-session = サーバーのセッション番号らしい
signed-token = 署名付きのトークンが入っている
known-host = ホストが「{ $purpose }」で知られている
tracking-host = ホスト名に「ads」や「track」などの語がある
follows-across-sites = 別のサイトのもの（そのサイトを読み込むすべてのページから送られる）
other-site = 別のサイトのもの
hidden-from-scripts = スクリプトからは見えない
language = 言語の指定らしい
currency = 通貨の指定らしい
yes-or-no = 「はい」か「いいえ」を表す
small-number = 小さな数が入っている
word = 単語がひとつ入っている
unique-number = ほかのブラウザーにはない番号が入っている
long-random-text = 意味の読み取れない長い文字列が入っている
time = 時刻が入っている
address = ページのアドレスが入っている
record = 複数の値が入っている
empty = 中身は空
a-copy = 削除された別の Cookie の番号が入っている

## 公開リストでの分類。

listed = { $class ->
    [functionality] { $list } では「機能」に分類
    [analytics] { $list } では「分析」に分類
    [advertising] { $list } では「広告」に分類
   *[necessary] { $list } では「必須」に分類
}
open-cookie-database = Open Cookie Database
cookie-pal = CookiePal
tarte-au-citron = tarteaucitron.js

## 名前から受ける印象。

sounds-like = { $class ->
    [functionality] 名前は機能用らしい
    [analytics] 名前は分析用らしい
    [advertising] 名前は広告用らしい
   *[necessary] 名前は必須のものらしい
}

## おおよその保存期間。

kept-session = ブラウザーを閉じるまで保存
kept-minutes = 数分間保存
kept-hours = 数時間保存
kept-days = 数日間保存
kept-months = 数か月間保存
kept-years = { $count } 年間保存
