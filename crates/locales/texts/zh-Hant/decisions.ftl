# Sluice 的決定：為什麼放行或封鎖、關於網頁的一句話，以及該注意的事。

## 為什麼放行或封鎖。

stopped-gate-shut = { $extent ->
    [everywhere] 已封鎖：你在所有網站都關閉了「{ $purpose }」。
    [site] 已封鎖：你在這個網站關閉了「{ $purpose }」。
   *[default] 已封鎖：「{ $purpose }」預設為關閉。
}
passed-gate-shut = { $extent ->
    [everywhere] 雖然你在所有網站都關閉了「{ $purpose }」，它還是通過了：瀏覽器早已送出，或沒有辦法封鎖。
    [site] 雖然你在這個網站關閉了「{ $purpose }」，它還是通過了：瀏覽器早已送出，或沒有辦法封鎖。
   *[default] 雖然「{ $purpose }」預設為關閉，它還是通過了：瀏覽器早已送出，或沒有辦法封鎖。
}
withheld = { $extent ->
    [everywhere] 沒有送出，這個網域在其他網站存入的 Cookie 也全部沒有送出：你在所有網站都關閉了「{ $purpose }」。
    [site] 沒有送出，這個網域在其他網站存入的 Cookie 也全部沒有送出：你在這個網站關閉了「{ $purpose }」。
   *[default] 沒有送出，這個網域在其他網站存入的 Cookie 也全部沒有送出：「{ $purpose }」預設為關閉。
}
passed-gate-open = { $extent ->
    [everywhere] 已放行：你在所有網站都開啟了「{ $purpose }」。
    [site] 已放行：你在這個網站開啟了「{ $purpose }」。
   *[default] 已放行：「{ $purpose }」預設為開啟。
}
stopped-by-you = 已封鎖：你選擇封鎖送往那裡的信標。
passed-stopped-by-you = 雖然你選擇封鎖送往那裡的信標，它還是通過了：瀏覽器早已送出。
stopped-by-others = 由瀏覽器或其他擴充功能封鎖，不是 Sluice 封鎖的。
passed-paused = 已放行：Sluice 在這個網站已暫停。
passed-unknown = 已放行：沒有人知道它是做什麼用的。
passed-own-site = 已放行：它屬於提出請求的網頁或頁框本身。
passed-sign-in = 已放行：似乎有人正在登入，可能會需要它。
passed-embed-once = 你放行了一次，只限這次造訪。
passed-embed-here = 你選擇在這個網站一律放行。
kept-own-choice = 已保留：裡面記著你自己對 Cookie 的選擇。

## 網頁告訴 SDK 的內容後來怎麼了。

call-answered = 它自己的指令碼已封鎖，由替身回應，什麼都沒有送出。
call-gate-shut = { $extent ->
    [everywhere] 由網頁裡的程式碼接收，但程式碼送出的內容會被封鎖：你在所有網站都關閉了「{ $purpose }」。
    [site] 由網頁裡的程式碼接收，但程式碼送出的內容會被封鎖：你在這個網站關閉了「{ $purpose }」。
   *[default] 由網頁裡的程式碼接收，但程式碼送出的內容會被封鎖：「{ $purpose }」預設為關閉。
}

## 關於網頁的一句話。

companies-more = { $names } 和另外 { $count } 家公司
restricted = Sluice 看不到這個網頁：瀏覽器不讓擴充功能查看。
paused = Sluice 在這裡已暫停。
paused-reached = Sluice 在這裡已暫停。這個網站連線到 { $companies }。
nobody-seen = 這個網頁上沒有發現其他公司。
nobody-reached = { $count ->
   *[other] 這個網頁沒有連線到其他公司；已封鎖 { $things }。
}
reached-kept-stopped = { $count ->
   *[other] 這個網站連線到 { $companies }；已封鎖 { $things }。
}
reached-some-stopped = 這個網站連線到 { $companies }；其中一部分已封鎖。
reached-nothing-stopped = 這個網站連線到 { $companies }；沒有需要封鎖的內容。
tried-it-stopped = 這個網站想連線到 { $companies }；已封鎖。
tried-both-stopped = 這個網站想連線到 { $companies }；兩家都已封鎖。
tried-all-stopped = 這個網站想連線到 { $companies }；已全部封鎖。
tried-some-stopped = 這個網站想連線到 { $companies }；已封鎖其中 { $stopped } 家。

## 該注意的事。

rules-refused = 瀏覽器沒有接受 Sluice 的新規則，所以仍沿用舊規則。瀏覽器的說明：{ $said }
choices-unreadable = 無法讀取你儲存的選擇，所以先用內建的選擇。原本儲存的內容已另外保留。
began-late = Sluice 沒有從頭看到這個網頁。重新載入，就能看到它做的每一件事。
too-much = 這個網頁的動作太多，另外 { $more } 項只有計數，沒有列出。

## 報告裡。

not-sorted-meaning = 沒有人知道這些是做什麼用的。除了你自己封鎖的，都會放行。
row-on-host = { $pattern }（{ $host }）
