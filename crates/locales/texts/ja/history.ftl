# 「すべてのサイト」のページ：これまでに見つけたもの。レポートの「新しいもの」と時間の順。

title = すべてのサイト - Sluice
head = すべてのサイト
what = Sluice がこれまでに見つけたものを、日ごと、サイトごとにまとめています。どの企業のものが、何の目的で、どれだけあり、何を止めたかがわかります。
not-kept = アドレス、Cookie の名前、値は保存しません。プライベートウィンドウでの出来事や、何も見つからなかったサイトも保存しません。すべてこのコンピューターの中にとどまります。
nothing-kept = まだ何も保存されていません。これから訪問するサイトで見つけたものが、数秒後にここに表示されます。
nothing-wanted = 下で選んだとおり、何も保存していません。
not-read = 保存した内容を読み取れませんでした。
not-saved = ファイルを保存できませんでした。
numbers = 数で見る
seen = 見つけた
stopped = 止めた
let-through = 通した
find-hint = サイト、企業
purpose = 目的
days = 期間
all = すべて
all-days = 保存しているすべての日
today = 今日
unsorted = 未分類
only = { $names } のみ
show-all = すべて表示
by-day = 日ごと
by-week = 週ごと
as-table = 表で見る
day = 日
week = 週の始まり
by-purpose = 目的
by-company = 企業
by-site = サイト
order = 並べ替え
back = 前へ
forth = 次へ
keeping-label = 保存する期間
keeping-meaning = これより古い日の記録は削除されます。全体で 5 MB までです。足りなくなると、古い日から順に消えます。
forget = すべて消去
forget-sure = このページの内容がすべて消え、元に戻せません。
forget-yes = はい、消去します
forget-no = 残しておく
forgotten = すべて消去しました。
shorter-sure = これより古い記録は消え、元に戻せません。
shorter-yes = はい、削除します
take-along = すべて書き出す

## 新しいものと、時間の順

new = 前回の訪問から新しく見つけたもの
new-meaning = 前にこのサイトを訪問したときにはなかったものです。30 分以内の読み込みは 1 回の訪問と数えます。
new-companies = 企業：
new-cookies = Cookie：
timeline = 時間の順
timeline-meaning = それぞれの企業を最初に見つけたのが、ページを読み込み始めてから何秒後かを示します。
and-more = 、ほか { $count } 件
seconds = { $whole }.{ $hundredths }{"\u00A0"}秒

## 並び順

order-most-sites = サイトの多い順
order-most-companies = 企業の多い順
order-most-seen = 見つけた数の多い順
order-most-stopped = 止めた数の多い順
order-most-days = 日数の多い順
order-latest = 新しい順
order-name = 名前順

## 数

number-of-sites = { $count ->
   *[other] サイト
}
number-of-companies = { $count ->
   *[other] 企業
}
seen-and-stopped = { $seen ->
   *[other] 見つけた{"\u00A0"}{ $seen-written }{"\u00A0"}件
}、{ $stopped ->
   *[other] 止めた{"\u00A0"}{ $stopped-written }{"\u00A0"}件
}
on-sites = サイト { $sites } 件、{ $days } 日
of-companies = 企業 { $companies } 社、{ $days } 日
showing = { $all } 件中 { $first }～{ $last } 件目
showing-all = 全 { $all } 件

## 日

latest = 最後は { $day }
extent = { $first } から { $last } まで。
extent-day = { $day } の記録。
last-days = 過去 { $days } 日間

## 日ごとのグラフ

most = 最大 { $number }
drawing = { $count } 本の棒グラフ。見つけた数は { $seen } 件、そのうち止めた数は { $stopped } 件。最も多かったのは { $most }。

## 保存する期間

keeping-nothing = 保存しない
keeping-year = 1 年
kept-nothing = これからは何も保存しません。
kept-year = これからは 1 年間保存します。
kept-days = これからは { $days } 日間保存します。
