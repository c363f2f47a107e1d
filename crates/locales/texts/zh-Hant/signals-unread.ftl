# 為什麼一段文字不是隱私訊號，或看不懂。

## 任何文字。

too-long = 超過 64 KB，沒有這麼長的訊號。
nothing = 沒有可以讀的內容。
unknown = 這不是 Sluice 認得的訊號。
unknown-call = 這些不是 Sluice 認得的呼叫引數。
not-json = 這不是正確的 JSON。
strange-answer = 其中有個回答不在規定之列。
strange-segment = 其中有個區段屬於未知的類型。

## 用字母代表位元的字串。

strange-character = 第 { $place } 個字元不是這種字串可用的字元。
number-too-great = 其中有個數字太大。
cut-off = 它太早結束，缺了一部分。
goes-on = 它在結尾之後還有內容。
range-backwards = 其中有個公司編號範圍，結尾比開頭還小。
company-too-great = 其中有個公司編號太大。

## AdChoices Signal。

no-ad-choices = 這不是第 1 版的 AdChoices Signal。
strange-choice = 其中有個選擇不在規定的三種之列。

## Transparency & Consent Framework。

tcf-first = 這是第 1 版的 TC 字串，2020 年起已停用。
no-tcf = 這不是第 2 版的 TC 字串。
no-tcf-canada = 這不是第 1 版的加拿大 TC 字串。
segment-twice = 其中有兩個區段屬於同一種類型。

## Global Privacy Platform。

no-gpp = 這不是 GPP 字串。
gpp-version = 不認得這個 GPP 版本。
too-few-strings = 列出的地區比字串多。
too-many-strings = 字串比列出的地區多。
region-version = 不認得這個版本。

## US Privacy 字串。

empty = 它是空的。
us-privacy-length = US Privacy 字串應該有四個字元。
us-privacy-version = 這不是第 1 版的 US Privacy 字串。
us-privacy-letter = US Privacy 字串在 1 之後只能有 Y、N 和 -。

## 瀏覽器的訊號。

gpc-value = Global Privacy Control 的值只有 1。
dnt-value = Do Not Track 的值只有 1 和 0。

## Google、Microsoft 和 Meta 的同意模式。

no-consent-call = 這些不是和同意有關的呼叫引數。
no-type = 其中沒有任何規定的同意類型。
granted-or-denied = 同意只能是 granted 或 denied。
no-marks = 其中沒有 gcs、gcd 或 npa 標記。
gcs-digit = gcs 標記在 G1 之後只能有 0、1 和 -。
gcs-form = gcs 標記由 G1 和兩個數字組成。
gcd-form = gcd 標記由 11 或 13 加上至少四個字母組成，每個字母後面都有一個數字。
gcd-letter = gcd 標記裡有個不認得的字母。
no-word-on-ads = 其中沒有說明是否可以為了廣告保存資料。
asc-value = asc 標記只能是 G 或 D。
clarity-value = Clarity 的舊版呼叫只接受 true 或 false。
no-clarity-call = 這些不是 Clarity 和同意有關的呼叫引數。
no-meta-call = 這些不是 Meta 像素和資料有關的呼叫引數。
meta-country = Meta 沒有這個國家的編號。
meta-option = Meta 認得的選項只有 LDU。
granted-or-revoked = 同意只能是 granted 或 revoked。

## Shopify 商店。

shopify-values = Shopify 的回答只能是 true 或 false。
no-shopify-call = 這些不是 setTrackingConsent 的引數。
nothing-of-shopify = 沒有回答 Shopify 的任何問題。
shopify-version = 不認得這個版本的 Shopify Cookie。
shopify-nothing-chosen = 其中沒有說明選了什麼。
shopify-letter = 其中有個字母不在規定之列。

## 同意橫幅。

no-groups = 其中沒有群組。
strange-group = 其中有個群組既不是 1 也不是 0。
cookiebot-form = 這不是 Cookiebot 會寫的格式。
cookiebot-value = 其中有個回答既不是 true 也不是 false。
nothing-of-cookiebot = 沒有回答 Cookiebot 的任何問題。
cookie-yes-value = 其中有個回答既不是 yes 也不是 no。
nothing-of-cookie-yes = 沒有回答 CookieYes 的任何問題。
no-tc-string = 其中沒有 TC 字串。
