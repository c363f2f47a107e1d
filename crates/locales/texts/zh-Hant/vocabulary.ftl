# 到處都會用到的說法：用途、各種內容，以及幾樣東西怎麼連成一行。

language-name = 繁體中文

## 七種用途：名稱，以及一句話說明。

authentication = 登入
security = 安全性
preferences = 偏好設定
features = 功能與服務
performance = 效能
analytics = 分析與研究
advertising = 廣告

authentication-meaning = 知道你已登入，以及你是誰。
security-meaning = 防範詐騙和機器人。
preferences-meaning = 記住語言、版面和你對 Cookie 的選擇。
features-meaning = 影片、地圖、付款、聊天、字型等網頁裡的各個部分。
performance-meaning = 讓網站保持順暢，並找出錯誤。
analytics-meaning = 統計並記錄網站的使用情形。
advertising-meaning = 廣告，以及為了廣告而跨網站追蹤你。

not-sorted = 未分類

## 幾樣東西連成一行。

list-between = 、
list-end = { $first }、{ $last }

sentence-between = {""}

## 單一內容。

cookie = Cookie
beacon = 信標
script = 指令碼
embed = 嵌入內容
file = 檔案
stored-value = 儲存項目
link = 追蹤連結
call = SDK 呼叫

## 數量。

cookies = { $count } 個 Cookie
beacons = { $count } 個信標
scripts = { $count } 個指令碼
embeds = { $count } 個嵌入內容
files = { $count } 個檔案
stored-values = { $count } 個儲存項目
links = { $count } 個追蹤連結
calls = { $count } 次 SDK 呼叫
things = { $count } 項
hosts = { $count } 個網域
companies = { $count } 家公司
days = { $count } 天
