# 为什么一段文字不是隐私信号，或者无法读懂。

## 任何文字。

too-long = 超过了 64 KB，没有这么长的信号。
nothing = 没有可读的内容。
unknown = 这不是 Sluice 认识的信号。
unknown-call = 这些不是 Sluice 认识的调用参数。
not-json = 这不是正确的 JSON。
strange-answer = 其中有一个回答不在规定之列。
strange-segment = 其中有一段属于未知类型。

## 用字母表示比特的字符串。

strange-character = 第 { $place } 个字符不是这种字符串可用的字符。
number-too-great = 其中有一个数字太大。
cut-off = 它结束得太早，缺少一部分。
goes-on = 它在结尾之后还有内容。
range-backwards = 其中有一个公司编号范围，终点小于起点。
company-too-great = 其中有一个公司编号太大。

## AdChoices Signal。

no-ad-choices = 这不是第 1 版的 AdChoices Signal。
strange-choice = 其中有一个选择不在规定的三种之列。

## Transparency & Consent Framework。

tcf-first = 这是第 1 版 TC 字符串，自 2020 年起已停用。
no-tcf = 这不是第 2 版 TC 字符串。
no-tcf-canada = 这不是第 1 版加拿大 TC 字符串。
segment-twice = 其中有两段属于同一类型。

## Global Privacy Platform。

no-gpp = 这不是 GPP 字符串。
gpp-version = 这个 GPP 版本是未知的。
too-few-strings = 列出的地区比字符串多。
too-many-strings = 字符串比列出的地区多。
region-version = 这个版本是未知的。

## US Privacy 字符串。

empty = 它是空的。
us-privacy-length = US Privacy 字符串应有四个字符。
us-privacy-version = 这不是第 1 版 US Privacy 字符串。
us-privacy-letter = 在 US Privacy 字符串中，1 之后只能是 Y、N 和 -。

## 浏览器的信号。

gpc-value = Global Privacy Control 的值只有 1。
dnt-value = Do Not Track 的值只有 1 和 0。

## Google、Microsoft 和 Meta 的同意模式。

no-consent-call = 这些不是关于同意的调用参数。
no-type = 其中没有任何规定的同意类型。
granted-or-denied = 同意只能是 granted 或 denied。
no-marks = 其中没有 gcs、gcd 或 npa 标记。
gcs-digit = gcs 标记中，G1 之后只能是 0、1 和 -。
gcs-form = gcs 标记由 G1 和两位数字组成。
gcd-form = gcd 标记由 11 或 13 加上至少四个字母组成，每个字母后面有一个数字。
gcd-letter = gcd 标记中有一个未知的字母。
no-word-on-ads = 其中没有说明是否可以为广告保存数据。
asc-value = asc 标记只能是 G 或 D。
clarity-value = Clarity 的旧调用只接受 true 或 false。
no-clarity-call = 这些不是 Clarity 关于同意的调用参数。
no-meta-call = 这些不是 Meta Pixel 关于数据的调用参数。
meta-country = 这个国家没有 Meta 编号。
meta-option = Meta 认识的选项只有 LDU。
granted-or-revoked = 同意只能是 granted 或 revoked。

## Shopify 商店。

shopify-values = Shopify 的回答只能是 true 或 false。
no-shopify-call = 这些不是 setTrackingConsent 的参数。
nothing-of-shopify = 没有回答 Shopify 的任何问题。
shopify-version = 这个版本的 Shopify Cookie 是未知的。
shopify-nothing-chosen = 其中没有说明选了什么。
shopify-letter = 其中有一个字母不在规定之列。

## 同意横幅。

no-groups = 其中没有分组。
strange-group = 其中有一个分组既不是 1 也不是 0。
cookiebot-form = 这不是 Cookiebot 会写的格式。
cookiebot-value = 其中有一个回答既不是 true 也不是 false。
nothing-of-cookiebot = 没有回答 Cookiebot 的任何问题。
cookie-yes-value = 其中有一个回答既不是 yes 也不是 no。
nothing-of-cookie-yes = 没有回答 CookieYes 的任何问题。
no-tc-string = 其中没有 TC 字符串。
