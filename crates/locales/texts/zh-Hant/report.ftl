# 網站的報告。

report = 報告
page = 網頁
opened = 開啟時間
state = Sluice
summary = 數字一覽
things-seen = 發現
things-stopped = 封鎖
things-passed = 放行
companies = 公司
seat = 總部：{ $country }
find = 尋找
find-hint = 公司、網域或名稱
show = 顯示
show-all = 全部
show-stopped = 只看已封鎖
show-passed = 只看已放行
open-all = 全部展開
close-all = 全部收合
print = 列印
nothing-yet = 這個網頁上還沒有發現任何內容。
nothing-matches = 找不到符合的內容。
unknown-evidence = 資料庫裡沒有符合的項目。
no-catalogue = 無法讀取參數意義對照表，所以報告說不出送出了什麼。
left = 送出了什麼
was-stopped = 封鎖了什麼
calls = 網頁告訴它的內容（SDK 呼叫）
no-calls = 網頁裡有它的 SDK；沒有發現對它的呼叫。
events-sent = 它原本要送出的事件：
show-values = 顯示值
hide-values = 隱藏值
no-key = （沒有名稱）
flow = 誰得到什麼
flow-meaning = 實線：這類資訊已送出。虛線：已封鎖。
linked = 同一個值送給了好幾家公司
linked-meaning = 憑這個值，它們就認得出說的是同一個人。
said = 這個網站說你選了什麼
said-meaning = 讀自網站自己存的 Cookie：你在橫幅上怎麼回答，或是沒有回答。
said-answer = { $purpose }：{ $answer }。
nothing-said = 網站沒有存 Sluice 看得懂的這類 Cookie。
said-in-full = 完整內容
ask-site = 問這個網站是否遵守 Global Privacy Control
asking = 正在詢問…
ask-meaning = Sluice 不會自己去問任何人。如果你願意，它會向這個網站要一個小檔案，不帶 Cookie。
no-answer = 無法詢問這個網站。
unrecognised = 無法辨識
carried-cut = 有些請求帶的內容太多，沒有全部查看。
stop-beacon = 封鎖送往 { $place } 的內容
let-beacon = 重新放行送往 { $place } 的內容
stops = 你自己封鎖的信標
stops-meaning = 沒有人知道這些是做什麼用的。除了它們自己的網站，以及 Sluice 已暫停的網站，在其他網站上都會封鎖。

## 公司內容的欄位標題。

heading-what = 類型
heading-name = 名稱
heading-often = 次數
heading-when = 時間
heading-why = 原因

## 誰得到什麼的圖。

flow-more = 另有 { $more } 家公司列在下方。
flow-got = 得到：{ $kinds }
flow-stopped = 已封鎖：{ $kinds }
flow-both = { $got }；{ $stopping }

## 為什麼看起來像信標。

beacon-yours = 你把它當成信標。
beacon-very-likely = 這極有可能是信標。
beacon-likely = 這很可能是信標。
beacon-maybe = 這可能是信標。

## 怎麼認出一個值。

recognised-vendor-key = 已知的參數名稱
recognised-common-key = 常見的參數名稱
recognised-value = 依值的樣子
recognised-nothing = 不明

## 標題和數量。

title-plain = Sluice 報告
title = { $site } - Sluice 報告
gate-open = 閘門已開啟
gate-shut = 閘門已關閉
seen-and-stopped = 發現{"\u00A0"}{ $seen }，封鎖{"\u00A0"}{ $stopped }
showing = 顯示 { $things }，來自 { $companies }。
from-to = { $first } 到 { $last }

## Cookie 或儲存項目怎麼被封鎖、多少次。

times = { $count } 次
means-prevented = 阻止網頁寫入 { $times }。
means-taken-out = 從伺服器的回應中拿掉 { $times }。
means-removed = 清除 { $times }。
means-removed-after = 清除 { $times }，最久存在了 { $milliseconds } 毫秒。

## 對它的了解。

sure = 確定程度 { $percent }%。
also = 也用於「{ $purpose }」。
called-with = 附帶 { $names }
called-with-more = 附帶 { $names } 和另外 { $more } 個
only-sdk = 網頁裡有它的{"\u00A0"}SDK
only-calls = { $count }{"\u00A0"}次{"\u00A0"}SDK{"\u00A0"}呼叫
evidence = 依據：{ $file }，{ $scope }：{ $signature }。
source = 來源：{ $source }。

## 依據的範圍。

scope-imported-host = 匯入的網域清單
scope-rest-of-host = 多用途網域的其餘部分
scope-any-host = 任何網域上的網址模式
scope-host = 整個網域
scope-path = 某個網域上的網址模式
scope-cookie-name = 任何網站上的 Cookie 名稱
scope-cookie-name-and-host = 公司自有網域上的 Cookie 名稱
scope-storage-key = 儲存項目的名稱
scope-cookie-host = 公司自有網域上的 Cookie
scope-disguised-host = 掛在造訪網站名下、很可能通往該公司的網域
