# Cookie 的特徵。列在「它的特徵：」之後，以頓號隔開。

google-analytics-number = 像 Google Analytics 用戶端編號
google-analytics-session = 像 Google Analytics 工作階段
facebook-number = 像 Facebook 瀏覽器編號
google-ads-number = 像 Google Ads 編號
consent-record = 記錄對 Cookie 的選擇
server-session = 像伺服器的工作階段編號
signed-token = 含有經過簽章的權杖
known-host = 所屬網域已知用於「{ $purpose }」
tracking-host = 網域中含有「ads」或「track」之類的字
follows-across-sites = 屬於另一個網站（任何網頁只要載入該網站的內容，就會把它送過去）
other-site = 屬於另一個網站
hidden-from-scripts = 指令碼看不到
language = 像一種語言
currency = 像一種貨幣
yes-or-no = 內容是「是」或「否」
small-number = 內容是一個小數目
word = 內容是一個單字
unique-number = 含有其他瀏覽器都沒有的編號
long-random-text = 含有一長串看不出意義的文字
time = 含有時間
address = 含有網頁網址
record = 含有好幾個值
empty = 內容是空的
a-copy = 含有另一個已清除 Cookie 的編號

## 公開清單上寫的用途。

listed = { $class ->
    [functionality] { $list } 把它列為「功能」
    [analytics] { $list } 把它列為「分析」
    [advertising] { $list } 把它列為「廣告」
   *[necessary] { $list } 把它列為「必要」
}
open-cookie-database = Open Cookie Database
cookie-pal = CookiePal
tarte-au-citron = tarteaucitron.js

## 名稱聽起來像什麼。

sounds-like = { $class ->
    [functionality] 名稱像是用於功能
    [analytics] 名稱像是用於分析
    [advertising] 名稱像是用於廣告
   *[necessary] 名稱像是必要的
}

## 大致保留多久。

kept-session = 保留到瀏覽器關閉
kept-minutes = 保留幾分鐘
kept-hours = 保留幾小時
kept-days = 保留幾天
kept-months = 保留幾個月
kept-years = 保留 { $count } 年
