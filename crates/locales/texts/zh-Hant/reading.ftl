# 讀取網站政策的結果。

## 為什麼讀不了。

unreadable-empty = 裡面什麼都沒有。
unreadable-pdf = 這是 PDF，Sluice 讀不了。
unreadable-image = 這是圖片，Sluice 讀不了。
unreadable-binary = 這不是文字。
unreadable-only-script = 這個網頁要等自己的指令碼填入後才有內容。
unreadable-too-short = 裡面幾乎沒有文字。
unreadable-cut = 文字很長，只讀了開頭。

## 透過什麼方式儲存和讀取。

technology-cookies = Cookie
technology-web-beacons = 網路信標與像素
technology-sdks = SDK
technology-storage = 瀏覽器儲存空間
technology-fingerprinting = 數位指紋
technology-log-data = 伺服器紀錄

## 由誰放置。

placer-own = 網站自己
placer-partners = 合作夥伴
placer-advertisers = 廣告主

## 政策提醒的事。

caveat-service-may-suffer = 封鎖後，部分服務可能無法使用或受限。
caveat-still-see-ads = 還是會顯示廣告，只是比較不相關。
caveat-not-responsible = 網站不為別人放置的內容負責，也不為別人提供的拒絕方式負責。
caveat-set-again = 拒絕只對一個瀏覽器有效；刪除它的 Cookie 後就會失效。
