# 設定頁面，以及安裝 Sluice 後開啟的頁面。

title = 設定 - Sluice
head = 設定
name = 設定
what = 這裡的一切都會立即生效，而且只留在這個瀏覽器裡。
sections = 前往
undo = 復原
undone = 已恢復原狀。
take-away = 移除
yes-remove = 好，移除
no = 不，留著
unreadable = 無法讀取你儲存的選擇，所以先用內建的選擇。原本的內容已另外保留；你現在選的會重新儲存。
refused = 瀏覽器沒有接受最新的規則，所以仍沿用先前的規則。瀏覽器的說明：{ $said }

## 閘門。

gates = 所有網站的閘門
gates-meaning = 適用於所有網站；下方列出的個別設定網站除外。
lifetime-of = （{ $name }）
limited = 「{ $name }」的 Cookie 保留時間：{ $limit }。

## 網站。

sites-label = 個別設定的網站
sites-meaning = 你在 Sluice 小視窗或報告裡，為個別網站做的選擇。可以在這裡撤回。
no-sites = 還沒有個別設定的網站。只要在某個網站上打開 Sluice 小視窗，設定其中一道閘門就可以了。
find-hint = 網站、用途或 Cookie
remove-all-label = 全部移除
site-all = 移除這個網站的所有選擇
beacons = 你自己封鎖的信標

site-gate-same = { $name }：{ $state }，目前和所有網站相同
site-gate-same-limited = { $name }：{ $state }，Cookie 保留時間{ $limit }，目前和所有網站相同
site-gate = { $name }：{ $state }（所有網站：{ $other }）
site-gate-limited = { $name }：{ $state }，Cookie 保留時間{ $limit }（所有網站：{ $other }）
without-effect = { $line }（沒有作用，由你的機構決定）
site-loan = { $name }：開啟到{ $time }
site-pause = 已暫停，直到你按「繼續」
site-pause-until = 已暫停到{ $time }
site-embed = 一律放行 { $name } 的嵌入內容
site-move = Cookie { $name }：歸到「{ $purpose }」

showing = 顯示 { $all } 個網站。
showing-some = 顯示 { $all } 個網站中的 { $count } 個。想看其他網站，請搜尋。

removed = 已在 { $site } 移除：{ $what }。
removed-site = 已移除你為 { $site } 做的所有選擇。
removed-stop = 已重新放行：{ $place }。
removed-all = 已移除你為 { $count } 個網站做的選擇。
remove-all-sites = 要移除你為 { $count } 個網站做的選擇嗎？
remove-all-beacons = 要移除你封鎖的 { $count } 個信標嗎？
remove-all = 要移除你為 { $sites } 個網站做的選擇，以及你封鎖的 { $beacons } 個信標嗎？
about-on = ：{ $what }，{ $site }

## 圖示。

icon = 圖示上的數字
icon-meaning = 圖示上可以顯示目前分頁封鎖了多少項。
icon-switch = 顯示數字
shown = 開
hidden = 關
icon-on = 圖示上會顯示數字。
icon-off = 圖示上不再顯示數字。

## 語言。

language = 語言
language-browser = 和瀏覽器相同
language-meaning = Sluice 頁面上使用的語言。Sluice 顯示在網站裡和瀏覽器清單裡的文字，則依瀏覽器的語言。

## 檔案。

file = 儲存與匯入
file-meaning = 把你的所有選擇存成一個檔案，可以用在其他瀏覽器，或留著以後用。檔案只在你的裝置上；拿到檔案的人，看得出你為哪些網站做過選擇。
save = 存成檔案
open = 開啟檔案
take = 匯入
leave = 維持原狀
take-what = 這個檔案會改變：
no-change = 檔案內容和你現在的選擇相同，沒有需要匯入的內容。
takes-place = 檔案裡的內容會取代你目前的選擇。
not-a-file = 這個檔案不是 Sluice 儲存的，或之後有人改過。這裡沒有任何變更。
too-large = 這個檔案太大，不可能是 Sluice 儲存的。這裡沒有任何變更。
newer = 這個檔案是由較新版的 Sluice 儲存的，目前這一版不認得裡面的全部內容。這裡沒有任何變更。請先更新 Sluice，再開啟這個檔案。
sorted-only = 這個檔案裡只有分類過的 Cookie。請到報告最後面開啟它。這裡沒有任何變更。
taken = 檔案裡的內容已生效。
badge-on = 圖示上的數字：關 → 開
badge-off = 圖示上的數字：開 → 關
gate-changes = { $name }，所有網站：{ $before } → { $after }
gate-kept = { $state }，Cookie 保留時間{ $limit }
site-gets = { $site }：新增個別設定
site-loses = { $site }：取消個別設定
site-changes = { $site }：個別設定有變動
more-sites = 以及另外 { $count } 個網站
moves-more = 增加 { $count } 個分類過的 Cookie
moves-fewer = 減少 { $count } 個分類過的 Cookie
moves-both = 分類過的 Cookie：增加 { $more } 個，減少 { $fewer } 個
stops-more = 增加 { $count } 個封鎖的信標
stops-fewer = 減少 { $count } 個封鎖的信標
stops-both = 封鎖的信標：增加 { $more } 個，減少 { $fewer } 個
left-out = 檔案裡有 { $count } 筆內容在這裡沒有意義，已略過。
also-opt-outs = 一併執行檔案裡的 { $count } 項拒絕方式

## 快速鍵。

keys = 鍵盤快速鍵
keys-meaning = 在目前視窗使用的快速鍵。它們由瀏覽器管理，你可以改成別的按鍵。
keys-change = 變更快速鍵
keys-where = 在 Chromium 是 chrome://extensions/shortcuts 頁面；在 Firefox 是 about:addons 齒輪按鈕裡的「管理擴充套件快速鍵」。
keys-none = 未設定
no-keys = 這個瀏覽器不提供快速鍵的資訊。

key-pause = 在目前網站暫停或繼續
key-report = 開啟目前網頁的報告
key-popup = 開啟 Sluice 小視窗
key-other = 其他指令

## 儲存的內容。

stored-label = Sluice 儲存了什麼
stored-meaning = 全部都存在這台裝置的這個瀏覽器裡。Sluice 不會把其中任何內容傳到別處：它沒有伺服器，不用帳號，也不做統計。
nothing-stored = 還沒有儲存任何內容。
stored-heading-what = 內容
stored-heading-long = 保留多久
stored-heading-size = 大小
bytes = { $count } 位元組
kilobytes = { $whole }.{ $tenths } KB

stored-choices = 你的選擇：閘門、網站、你分類的 Cookie、你封鎖的信標
stored-choices-long = 直到你移除
stored-badge = 圖示上不顯示數字
stored-badge-long = 直到你變更
stored-opt-outs = 拒絕追蹤：你要求執行的，以及看到的結果
stored-opt-outs-long = 直到你撤回
stored-ends = 你限制了保留時間的 Cookie 何時到期
stored-ends-long = 直到它們到期
stored-policies = 你讓 Sluice 讀過的政策
stored-policies-long = 直到你刪除，或有了 60 份更新的
stored-history = 所有網站的每日統計
stored-history-long = 由你在「網站總覽」頁面決定
stored-history-setting = 這些統計保留多久
stored-aside = 無法讀取、另外保留的內容
stored-reset-long = 直到你全部重設
stored-journal = 開啟中的分頁裡發生的事
stored-journal-long = 直到分頁或瀏覽器關閉
stored-swept = 你最近清除的 Cookie，以便復原
stored-session = Sluice 運作時的暫存紀錄
stored-session-long = 直到瀏覽器關閉
stored-other = Sluice 的其他紀錄
stored-other-long = 直到你移除 Sluice

## 重新開始。

reset = 重新開始
reset-meaning = 讓 Sluice 回到剛安裝時的樣子。動手前會先問你。
reset-button = 全部重設…
reset-goes = 會消失：你設定的閘門、你為個別網站做的選擇、你分類的 Cookie、你封鎖的信標、保留時間的限制、圖示上的數字、讀過的政策，以及「網站總覽」頁面上的統計。
reset-stays = 會留著：各網站現有的 Cookie，以及開啟中的分頁裡發生的事（直到瀏覽器關閉）。
reset-yes = 好，全部重設
reset-no = 不，維持原狀
reset-done = Sluice 已回到剛安裝時的樣子。
reset-done-too = Sluice 已回到剛安裝時的樣子，拒絕追蹤也已撤回。
reset-opt-outs = 一併撤回 { $count } 項拒絕追蹤；不勾選就會留著

## 由機構決定的內容。

managed = 由你的機構設定
managed-section = 部分設定由你的機構決定
managed-meaning = 這台裝置上的瀏覽器由機構管理。有鎖頭的項目無法在這裡變更。
managed-ignored = 機構給了、但 Sluice 看不懂而略過的內容：
managed-pause = Sluice 不能暫停。
managed-badge = 圖示上不顯示數字。
managed-gate = { $name }：所有網站{ $state }
managed-gate-free = { $name }：所有網站{ $state }，但你可以另外選擇
managed-site = { $name }：在 { $site } { $state }
managed-site-free = { $name }：在 { $site } { $state }，但你可以另外選擇
managed-locked = { $name }：使用內建設定

## 初次使用。

welcome-title = 歡迎使用 Sluice
welcome-what = Sluice 會把網站儲存和送出的內容依用途分類；每種用途有一道閘門，可以開啟或關閉。
welcome-now = 「分析與研究」和「廣告」已經關閉；網站需要的都已開啟。
welcome-nobody = 它不需要帳號，也不會和任何人聯絡：發現的內容只留在這個瀏覽器裡。
welcome-gates = 七道閘門目前的狀態
welcome-options = 變更設定
welcome-report = 看看它發現了什麼
welcome-how = 按一下網址列旁的 Sluice 圖示，就能看到目前網站上發生的事。
stored-language = 你選擇的語言
stored-language-long = 直到你改回跟隨瀏覽器
