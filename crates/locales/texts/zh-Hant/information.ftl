# 網頁和公司會得知的資訊種類。

contact-data = 聯絡資料
account-identifier = 帳號識別碼
device-identifier = 瀏覽器或裝置識別碼
purchases = 購買紀錄
search-terms = 搜尋字詞
content-viewed = 看過的內容
interactions = 你的操作
page-address = 網頁網址
page-title = 網頁標題
referrer = 前一個網頁
location = 位置
network-address = 網路位址
language = 語言
screen = 螢幕大小
device-software = 裝置與軟體
timing = 時間
campaign = 行銷活動
consent-state = 你的同意選擇
technical = 技術資訊

## 只有網站自己會得知的資訊。

communications = 你和誰聯絡
content-metadata = 你分享內容的日期與地點
