# 存成檔案的報告。

take-along = 把這份報告存起來
meaning = 以檔案形式存在這台電腦上，不會傳給任何人。
with-values = 包含完整的值
values-meaning = 這些值可能透露你是誰。不勾選就會遮住。
page-file = 網頁 (HTML)
table-file = 表格 (CSV)
data-file = 資料 (JSON)
saved = 檔案已交給瀏覽器。
title = Sluice 報告
page = 網頁
opened = 開啟時間
made = 報告產生時間
made-by = Sluice
catalogue = 資料庫
seen = 發現
stopped = 封鎖
let-through = 放行
gate-open = 閘門已開啟。
gate-shut = 閘門已關閉。
left = 送出了什麼
was-stopped = 封鎖了什麼
calls = 網頁告訴它的內容（SDK 呼叫）
unrecognised = 無法辨識
no-key = （沒有名稱）
nothing = 這個網頁上沒有發現任何內容。
masked = 值已遮住。
in-full = 值完整寫出，與已送出或原本要送出的一致。
ends-with-session = 到瀏覽器關閉為止

## 欄位標題。

heading-what = 類型
heading-name = 名稱
heading-often = 次數
heading-when = 時間
heading-kept = 保留時間
heading-why = 原因

cut = （從 { $from }縮短為 { $to }）
