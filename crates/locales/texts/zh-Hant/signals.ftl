# 隱私訊號的意思：你在同意橫幅上或瀏覽器裡做的選擇，透過這些字串和 Cookie 傳給公司。

line = { $what }：{ $answer }。

## 回答。

allowed = 允許
refused = 拒絕
allowed-in-part = 部分允許
not-said = 未說明
opted-out = 已表示拒絕
not-opted-out = 未表示拒絕
allowed-by-default = 允許（預設）
allowed-by-choice = 允許（你的選擇）
allowed-by-both = 允許（預設和你的選擇）
allowed-without-default = 允許（你的選擇，沒有預設值）
refused-by-default = 拒絕（預設）
refused-by-choice = 拒絕（你的選擇）
refused-by-both = 拒絕（預設和你的選擇）
refused-without-default = 拒絕（你的選擇，沒有預設值）

## 問的是什麼：美國的法律。

sale = 出售資料
sharing = 為了廣告分享資料
targeted = 針對性廣告

## 問的是什麼：Google、Microsoft、Meta 和 Shopify 的同意類型。

data-for-ads = 為了廣告保存和讀取資料
data-for-analysis = 為了分析保存和讀取資料
sending-data-for-ads = 為了廣告傳送你的資料
personalised-ads = 個人化廣告
data-for-functions = 為了功能保存和讀取資料
data-for-recommendations = 為了推薦保存和讀取資料
data-for-security = 為了安全保存和讀取資料
sending-to-meta = 把資料傳給 Meta
preferences = 偏好設定
analysis = 分析
marketing = 行銷

## 問的是什麼：同意橫幅上的 Cookie 群組。

necessary = 必要
performance = 效能
functional = 功能
targeting = 鎖定目標
social-media = 社群媒體
statistics = 統計
analytics = 分析
advertisement = 廣告

## 問的是什麼：Transparency & Consent Framework 的兩項「特殊功能」。

precise-location = 使用你的精確位置
scanning-device = 掃描裝置以辨識它

## 對各項用途的選擇。

purposes-allowed = { $count ->
   *[other] { $category }：允許（{ $of } 項用途中的第 { $purposes } 項）。
}
purposes-refused = { $count ->
   *[other] { $category }：拒絕（{ $of } 項用途中的第 { $purposes } 項）。
}
purposes-in-part = { $count ->
   *[other] { $category }：部分允許（{ $of } 項用途中的第 { $purposes } 項；不含第 { $others } 項）。
}
assumed-by-interest = 沒有詢問就視為允許（「正當利益」）：第 { $purposes } 項用途。
assumed-by-implied-consent = 沒有詢問就視為允許（默示同意）：第 { $purposes } 項用途。
site-purposes = { $count ->
   *[other] 網站自己可以把資料用於第 { $purposes } 項用途。
}
site-nothing = 網站自己不得把資料用於其中任何一項。

## 對各家公司的選擇。

consented-of-shown = { $count ->
   *[other] 列給你看的 { $number } 家公司中，有 { $shared } 家可憑你的同意使用資料。
}
consented-none = 沒有公司可憑你的同意使用資料。
consented = { $count ->
   *[other] 有 { $number } 家公司可憑你的同意使用資料。
}
by-interest = { $count ->
   *[other] 有 { $number } 家公司可憑「正當利益」使用資料。
}
by-implied-consent = { $count ->
   *[other] 有 { $number } 家公司可憑默示同意使用資料。
}
restricted = { $count ->
   *[other] 網站自己另外限制了 { $number } 家公司。
}
consent-elsewhere = { $count ->
   *[other] 網站允許 { $number } 家公司沿用在別處取得的同意。
}
shown-not-said = 沒有說明列了哪些公司給你看；這種情況下，廣告業者不得把它當成同意。
version-or-later = 2.3 或更新

## Digital Advertising Alliance 的 AdChoices Signal。

limited-for-all = 依興趣投放的廣告：限制所有公司。
allowed-for-all = 依興趣投放的廣告：允許所有公司。
no-choice-for-all = 依興趣投放的廣告：沒有適用於所有公司的選擇。
limited-for = { $count ->
   *[other] 依興趣投放的廣告：限制 { $number } 家公司。
}
allowed-for = { $count ->
   *[other] 依興趣投放的廣告：允許 { $number } 家公司。
}
left-out = 不包含：興趣編號 { $interests } 的廣告。
left-out-more = 不包含：興趣編號 { $interests } 和另外 { $more } 個編號的廣告。
included = 包含：興趣編號 { $interests } 的廣告。
included-more = 包含：興趣編號 { $interests } 和另外 { $more } 個編號的廣告。

## Global Privacy Platform：多個地區的字串。

region = { $region }：
region-unreadable = { $region }：看不懂。{ $why }
regions-unknown = 另有 { $more } 個地區 Sluice 不認得。
for-europe = 歐洲
for-canada = 加拿大
for-california-older = 加州（舊格式）
for-united-states = 美國
for-california = 加州
for-virginia = 維吉尼亞州
for-colorado = 科羅拉多州
for-utah = 猶他州
for-connecticut = 康乃狄克州
for-florida = 佛羅里達州
for-montana = 蒙大拿州
for-oregon = 奧勒岡州
for-texas = 德州
for-delaware = 德拉瓦州
for-iowa = 愛荷華州
for-nebraska = 內布拉斯加州
for-new-hampshire = 新罕布夏州
for-new-jersey = 紐澤西州
for-tennessee = 田納西州
for-minnesota = 明尼蘇達州
for-maryland = 馬里蘭州
for-indiana = 印第安納州
for-kentucky = 肯塔基州
for-rhode-island = 羅德島州
sensitive = 敏感資料：共 { $all } 類，拒絕 { $refused } 類，允許 { $allowed } 類。
browser-asked = 瀏覽器要求不得出售或分享資料 (Global Privacy Control)。

## US Privacy 字串。

law-not-applied = 網站表示加州的法律不適用。
told-of-opt-out = 網站有告知你可以拒絕。
not-told-of-opt-out = 網站沒有告知你可以拒絕。
service-providers = 拒絕之後，公司只為這個網站做事 (Limited Service Provider Agreement)。

## Google 的同意聲明模式。

holds-by-default = 做出選擇之前：
was-chosen = 做出的選擇：
some-regions = 只適用於部分地區。
marks-contradict = gcs 和 gcd 標記互相矛盾。
not-personalised = 要求的是非個人化的廣告。

## Meta 的 Limited Data Use。

limited-use-off = Limited Data Use 已關閉：Meta 可以不受限制地使用資料。
limited-use-found-out = Limited Data Use 已開啟；Meta 會自行判斷你所在的州是否需要限制。
limited-use-united-states = Limited Data Use 已開啟，適用於身在美國的人。

## 同意橫幅和商店。

groups-unknown = 另有 { $more } 個由網站自己命名。
nothing-chosen = 還沒有做出選擇。
took-notice = 橫幅注意到了 Global Privacy Control。
nobody-asked = 沒有問過任何人：橫幅認為你的地區不需要徵求同意。
implied = 是從繼續使用網站推斷的，不是真正的回答。
shop-assumes = 商店視為允許：{ $things }。
shop-preferences = 偏好設定
shop-analysis = 分析
shop-marketing = 行銷
shop-sale = 出售資料

## 瀏覽器自己的要求。

sale-opted-out = 出售和分享資料：已表示拒絕。
nothing-asked = 沒有向網站提出要求。
ask-not-followed = 你要求不要被追蹤。大多數網站都不理會。
may-be-followed = 你表示可以被追蹤。

## 什麼時候選的。

chosen = 選擇日期：{ $day }。
chosen-with = 選擇日期：{ $day }，使用編號 { $tool } 的同意工具。
date = { $year }年{ $month }{ $day }日
january = 1月
february = 2月
march = 3月
april = 4月
may = 5月
june = 6月
july = 7月
august = 8月
september = 9月
october = 10月
november = 11月
december = 12月
thousands = ,

## 訊號的名稱。

scheme-ad-choices = AdChoices Signal
scheme-tcf = Transparency & Consent Framework (TCF)
scheme-tcf-canada = Transparency & Consent Framework（加拿大）
scheme-gpp = Global Privacy Platform (GPP)
scheme-us-privacy = US Privacy 字串
scheme-consent-mode = Google 同意聲明模式
scheme-uet = Microsoft Advertising 同意模式
scheme-clarity = Microsoft Clarity 同意
scheme-meta = Meta 像素資料處理選項
scheme-shopify = Shopify 顧客隱私權
scheme-one-trust = OneTrust 橫幅
scheme-cookiebot = Cookiebot 橫幅
scheme-cookie-yes = CookieYes 橫幅
scheme-gpc = Global Privacy Control
scheme-dnt = Do Not Track
scheme-version = { $scheme }，版本 { $version }
scheme-unread = 同意橫幅的 Cookie

## 網站認為你選了什麼，以及 Sluice 在那裡怎麼做。

unread = Sluice 看不懂。{ $why }
stops-all-the-same = Sluice 一樣會封鎖。
gate-open-here = 它的閘門在這裡已開啟：Sluice 不插手。
paused-here = Sluice 在這裡已暫停，不插手。

## 問網站是否遵守 Global Privacy Control 時，網站的回答。

heeds = 網站表示遵守 Global Privacy Control。這是它自己的說法，沒有人查證過。
heeds-not = 網站表示不遵守 Global Privacy Control。
strange-answer = 網站的回答不符合標準格式，等於沒有說明。
no-answer = 網站沒有及時回答，或把請求轉到別處，所以無從得知。
no-such-file = 網站沒有說明：它沒有這個檔案。
answered-error = 網站回應錯誤，所以無從得知。
said-so = 網站在{ $day }這樣表示。
