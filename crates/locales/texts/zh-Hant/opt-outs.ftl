# 拒絕方式的狀態、為什麼有些無法在這裡執行，以及已執行的證明。

## 一句話狀態。

not-done = 未執行。
done-cookie = 已執行。之後還沒遇到這家公司，所以尚無證明。
done-page = 已開啟。你是否已在那裡拒絕，只有那個頁面知道。
done-setting = 已執行。瀏覽器尚未確認。
done-unheard = 已執行，遇到時就會生效。對方是否遵守，從這裡看不出來。
done = 已執行，遇到時就會生效。目前尚無證明。
verified-page = 已開啟，並且看到：之後存入了「拒絕」Cookie。
verified-cookie = 已執行，並且看到：已把拒絕告訴這家公司。
verified-sdk = 已執行，並且看到：遇到它的 SDK 時，它沒有再送出任何內容。
verified-setting = 已執行，瀏覽器也已確認。
verified = 已執行，並且看到：已隨請求送出。
ignored-setting = 已執行，但之後被改掉了，不是 Sluice 改的。
ignored = 已執行，但這家公司照做不誤。
undone = 已撤回。
impossible = 這裡無法執行。
left-over = 設定就是如此，是 Sluice 以前設的。
already = 設定原本就是如此，不是 Sluice 設的。

## 為什麼無法在這裡執行。

no-such-setting = 這個瀏覽器沒有這項設定。
setting-of-other = 這項設定由另一個擴充功能控制。
setting-fixed = 瀏覽器不讓擴充功能在這裡變更這項設定。
not-written = Sluice 不會寫入這一項：它記錄的是你在網站橫幅上的回答。
page-closed = 這個頁面已經關閉。
too-long = 這段文字太長，不可能是訊號。

## 證明：每行一件做過或看到的事，前面有日期。

cookies-put = 已在 { $place } 存入它的 Cookie。
flag-put = 已在 { $place } 寫入它的標記。
is-set = 瀏覽器表示已經設好。
flag-put-back = 它在 { $place } 的標記曾被清除，已重新寫入。
cookies-put-back = 它在 { $place } 的 Cookie 曾被清除，已重新存入。
renewed = 已延長它在 { $place } 的 Cookie 期限。
went-along = 已隨請求一起送出。
sent = 已送給 { $place }。
told = 已在 { $place } 通知它的 SDK。
quiet = 在 { $place } 遇到它的 SDK，之後沒有再送出任何內容。
set-all-the-same = 這家公司還是存入了 Cookie { $cookie }；已經還原。
changed-by-other = 被改掉了，不是 Sluice 改的。
consent-claimed = 送往 { $place } 的請求宣稱你已同意。
went-on = 它在 { $place } 繼續送出。
opened = 已開啟頁面。
set-there = 之後存入了以前沒有的「拒絕」Cookie：{ $place }。
kept-apart = 已存入「拒絕」Cookie，但瀏覽器只為那個頁面單獨保存，所以其他網站不會送出：{ $place }。
place-more = { $names } 和另外 { $more } 個
unchanged = 之後，Sluice 沒有看到任何改變。
unchanged-others = 之後沒有看到 Sluice 認得的「拒絕」Cookie；多了 { $count } 個其他 Cookie。
taken-back = 已撤回。
proof-times = { $line }（{ $count } 次）
