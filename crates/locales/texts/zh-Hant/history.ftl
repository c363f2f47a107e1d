# 網站總覽頁面：一段時間以來發現的內容；以及報告裡的新內容和先後順序。

title = 網站總覽 - Sluice
head = 網站總覽
what = Sluice 一段時間以來的發現，依日期和網站整理：有哪些公司、出現多少、做什麼用，以及封鎖了什麼。
not-kept = 不保留網址、Cookie 名稱和任何值，不保留隱私視窗裡的內容，也不保留沒有發現內容的網站。所有紀錄都只留在這台電腦上。
nothing-kept = 還沒有紀錄。從現在起，你造訪網站後幾秒鐘，這裡就會顯示。
nothing-wanted = 依照你在下方的選擇，不保留任何紀錄。
not-read = 無法讀取保留的紀錄。
not-saved = 無法儲存檔案。
numbers = 數字一覽
seen = 發現
stopped = 封鎖
let-through = 放行
find-hint = 網站或公司
purpose = 用途
days = 期間
all = 全部
all-days = 所有紀錄
today = 今天
unsorted = 未分類
only = 只看 { $names }
show-all = 顯示全部
by-day = 每日
by-week = 每週
as-table = 以表格顯示
day = 日期
week = 週（起始日）
by-purpose = 用途
by-company = 公司
by-site = 網站
order = 排序
back = 上一頁
forth = 下一頁
keeping-label = 紀錄保留多久
keeping-meaning = 超過期限的紀錄會移除。全部紀錄最多佔用 5 MB；不夠用時，從最舊的開始移除。
forget = 清除所有紀錄
forget-sure = 這個頁面上的一切都會永久消失。
forget-yes = 好，清除
forget-no = 留著
forgotten = 所有紀錄都已清除。
shorter-sure = 更早的紀錄會永久消失。
shorter-yes = 好，移除
take-along = 把所有紀錄存起來

## 網站上的新內容，以及先後順序。

new = 上次造訪後新出現的
new-meaning = 你之前造訪這個網站時還沒出現的內容。半小時內多次開啟網頁算同一次造訪。
new-companies = 公司：
new-cookies = Cookie：
timeline = 依時間先後
timeline-meaning = 每家公司第一次出現的時間，從請求網頁開始算，以秒為單位。
and-more = ，另有 { $count } 個
seconds = { $whole }.{ $hundredths }{"\u00A0"}秒

## 清單的排序。

order-most-sites = 網站最多
order-most-companies = 公司最多
order-most-seen = 發現最多
order-most-stopped = 封鎖最多
order-most-days = 天數最多
order-latest = 最近出現
order-name = 名稱

## 數字。

number-of-sites = { $count ->
   *[other] 網站
}
number-of-companies = { $count ->
   *[other] 公司
}
seen-and-stopped = { $seen ->
   *[other] 發現{"\u00A0"}{ $seen-written }
}，{ $stopped ->
   *[other] 封鎖{"\u00A0"}{ $stopped-written }
}
on-sites = { $sites } 個網站，{ $days } 天
of-companies = { $companies } 家公司，{ $days } 天
showing = 第 { $first } 到 { $last } 筆，共 { $all } 筆
showing-all = 共 { $all } 筆

## 日期。

latest = 最近一次：{ $day }
extent = 紀錄期間：{ $first } – { $last }。
extent-day = 紀錄日期：{ $day }。
last-days = 最近 { $days } 天

## 每日圖表。

most = 最多 { $number }
drawing = 共 { $count } 欄：發現 { $seen } 項，其中封鎖 { $stopped } 項。最多的是：{ $most }。

## 保留多久。

keeping-nothing = 不保留
keeping-year = 一年
kept-nothing = 從現在起不保留任何紀錄。
kept-year = 從現在起保留一年。
kept-days = 從現在起保留 { $days } 天。
