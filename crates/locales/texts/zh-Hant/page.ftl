# 所有頁面共用的文字，以及小視窗裡關於閘門和暫停的文字。

dot = {"\u00A0"}·{" "}

## 等待和錯誤。

slow = 還在等 Sluice 回應…
fault = Sluice 無法回應
fault-comfort = 你的設定維持不變。
try-again = 再試一次
no-tab = 這裡沒有可以查看的網頁。
no-answer = Sluice 的背景程式沒有回應。

## 頁面關於什麼。

restricted-site = 瀏覽器頁面
restricted = 擴充功能在這裡什麼都看不到
active = 正在守護這個網站
paused = 在這個網站已暫停

## 閘門。

gates = 閘門
scope = 開關套用到
this-site = 這個網站
everywhere = 所有網站
only-here = 只有這個網站如此。
as-everywhere = 和所有網站相同
locked-out = 你可能會被登出，或無法登入。
shut-it = 關閉
keep-open = 保持開啟
nothing-seen = 沒有發現
stopped = 已封鎖
all-stopped = 已全部封鎖
reload = 重新載入即可套用
heads-up = 請注意

## 暫停。

pause = 暫停
pause-how-long = 在這個網站暫停：
pause-visit = 只限這次造訪
pause-hour = 1 小時
pause-always = 一直
resume = 繼續
paused-visit = 這次造訪期間已暫停。這個網站不會封鎖任何內容。
paused-always = 已暫停，直到你按「繼續」。這個網站不會封鎖任何內容。
pause-done = 已暫停。
resume-done = 已恢復守護。
private = 隱私視窗：不保留任何紀錄
undo = 復原
full-report = 完整報告
opt-outs = 拒絕追蹤
policy = 網站政策

## 關於閘門的句子。

open = 已開啟
shut = 已關閉

switch-everywhere = { $name }：在所有網站放行
switch-here = { $name }：在這個網站放行

about = ：{ $name }

open-until = 在這個網站開啟到{ $time }。

turning-open = 開啟後，會放行這個網頁的 { $things }。
turning-shut = 關閉後，會封鎖這個網頁的 { $things }；不影響你的登入。
turning-shut-known = 關閉後，會封鎖這個網頁的 { $things }；其中 { $count } 個 Cookie 可能是用來保持登入的。

elsewhere = 所有網站：{ $state }。
but-here = 這個網站：{ $state }。

shutting-preferences = 網站可能會忘記你的語言、版面和其他設定。
shutting-features = 影片、地圖、付款或網站的其他部分可能無法使用。
shutting-performance = 網站可能會變慢，部分功能可能無法使用。
shutting-analytics = 極少數情況下，網站的某個部分會無法使用。
shutting-advertising = 你還是會看到廣告，只是沒那麼針對你。極少數情況下，網站的某個部分會無法使用。
when-shut = 關閉後：{ $what }

gate-set = { $place ->
    [everywhere] 「{ $name }」在所有網站{ $state }。
   *[here] 「{ $name }」在這個網站{ $state }。
}
gate-reset = 「{ $name }」和所有網站相同：{ $state }。

paused-until = 已暫停到{ $time }。這個網站不會封鎖任何內容。

## 發現的內容。

seen-from = 來自 { $companies }。
seen-from-more = 來自 { $companies } 和另外 { $more } 家公司。
and-more = { $names }，另有 { $more } 個
unsorted = 未分類：{ $things }
unsorted-from = 未分類：{ $things }，來自 { $hosts }
like-beacons = { $sorted }；其中 { $count } 項像信標
more = 另有 { $count } 項
stopped-of = 已封鎖 { $stopped }/{ $all }
and-of-them = { $things }，{ $stopping }

## 背景程式說了什麼。

failed = Sluice 的背景程式回報：{ $error }
no-answer-because = { no-answer }（{ $detail }）
unreadable = 這個頁面看不懂 Sluice 背景程式的回應。（{ $detail }）
