# 全サイトのページ：これまでに見つけたもの。レポートでは、新しく現れたものと、その時刻。

title = 全サイト：Sluice
head = 全サイト
what = これまでに Sluice が見つけたものを、日とサイトごとにまとめています。どの会社のものがどれだけあり、何のためで、何をブロックしたかがわかります。
not-kept = ページのアドレス、Cookie の名前、値は記録しません。プライベートウィンドウ（シークレットウィンドウ）のことや、何も見つからなかったサイトも記録しません。記録はすべてこのコンピューターの中だけにあります。
nothing-kept = まだ記録がありません。これから訪れるサイトで見つけたものが、数秒後にここに表示されます。
nothing-wanted = 下で選んだとおり、何も記録していません。
not-read = 記録を読み取れませんでした。
not-saved = ファイルを保存できませんでした。
numbers = 数で見る
seen = 検出
stopped = ブロック
let-through = 通過
find-hint = サイトまたは会社
purpose = 目的
days = 期間
all = すべて
all-days = 記録のある全期間
today = 今日
unsorted = 未分類
only = { $names } だけを表示
show-all = すべて表示
by-day = 日ごと
by-week = 週ごと
as-table = 表で見る
day = 日
week = 週の始まり
by-purpose = 目的
by-company = 会社
by-site = サイト
order = 並べ替え
back = 前へ
forth = 次へ
keeping-label = 記録を残す期間
keeping-meaning = これより古い日の記録は削除します。全体の大きさは最大 5 MB で、足りなくなると古い日から順に削除します。
forget = すべての記録を消す
forget-sure = このページの記録がすべて完全に消えます。
forget-yes = はい、消す
forget-no = 残しておく
forgotten = すべての記録を消しました。
shorter-sure = これより古い記録が完全に消えます。
shorter-yes = はい、削除する
take-along = すべてを保存

## サイトで新しく現れたものと、その時刻。

new = 前回の訪問から新しく現れたもの
new-meaning = 前にこのサイトを訪れたときには見つからなかったものです。30 分以内の読み込みは、まとめて 1 回の訪問と数えます。
new-companies = 会社：
new-cookies = Cookie：
timeline = 時間順
timeline-meaning = ページの読み込みを始めてから、それぞれの会社が最初に見つかるまでの秒数です。
and-more = 、ほか { $count } 件
seconds = { $whole }.{ $hundredths }{"\u00A0"}秒

## 並べ替えの順序。

order-most-sites = サイトが多い順
order-most-companies = 会社が多い順
order-most-seen = 検出が多い順
order-most-stopped = ブロックが多い順
order-most-days = 日数が多い順
order-latest = 新しい順
order-name = 名前順

## 数。

number-of-sites = { $count ->
   *[other] サイト
}
number-of-companies = { $count ->
   *[other] 会社
}
seen-and-stopped = { $seen ->
   *[other] 検出{"\u00A0"}{ $seen-written }
}、{ $stopped ->
    [0] ブロックなし
   *[other] ブロック{"\u00A0"}{ $stopped-written }
}
on-sites = { $sites } サイト、{ $days } 日
of-companies = { $companies } 社、{ $days } 日
showing = { $all } 件中 { $first }～{ $last } 件
showing-all = 全 { $all } 件

## 日。

latest = 最後は { $day }
extent = { $first } から { $last } まで。
extent-day = { $day }。
last-days = 過去 { $days } 日間

## 日ごとの図。

most = 最大 { $number }
drawing = 棒グラフ（{ $count } 本）。検出 { $seen }、そのうちブロック { $stopped }。検出が最も多かったのは { $most } です。

## 記録を残す期間。

keeping-nothing = 記録しない
keeping-year = 1 年間
kept-nothing = これからは何も記録しません。
kept-year = これからは 1 年間、記録を残します。
kept-days = これからは { $days } 日間、記録を残します。
