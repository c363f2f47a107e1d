# 文章がプライバシー信号ではない理由、または読み取れない理由。gcs、setTrackingConsent、LDU などはプログラム内の名前です。

## 文章全般

too-long = 64 KB を超えています。これほど長い信号はありません。
nothing = 読むものがありません。
unknown = Sluice の知らない信号です。
unknown-call = Sluice の知っている呼び出しの引数ではありません。
not-json = 正しい JSON ではありません。
strange-answer = 決められた答え以外のものが含まれています。
strange-segment = 知られていない種類の区分が含まれています。

## ビットを表す文字列

strange-character = { $place } 文字目は、この文字列では使われない文字です。
number-too-great = 大きすぎる数が含まれています。
cut-off = 途中で終わっていて、一部が欠けています。
goes-on = 終わりの後に、余分なものが続いています。
range-backwards = 企業の範囲の終わりが、始まりより前になっています。
company-too-great = 企業の番号に、大きすぎるものがあります。

## AdChoices Signal

no-ad-choices = バージョン 1 の AdChoices Signal ではありません。
strange-choice = 3 つの選択肢以外のものが含まれています。

## Transparency & Consent Framework（TC 文字列）

tcf-first = バージョン 1 の TC 文字列です。2020 年から使われていません。
no-tcf = バージョン 2 の TC 文字列ではありません。
no-tcf-canada = バージョン 1 のカナダの TC 文字列ではありません。
segment-twice = 同じ種類の区分が 2 つあります。

## Global Privacy Platform

no-gpp = GPP 文字列ではありません。
gpp-version = 知られていないバージョンの GPP です。
too-few-strings = 挙げられている地域より、文字列の数が少なくなっています。
too-many-strings = 挙げられている地域より、文字列の数が多くなっています。
region-version = 知られていないバージョンです。

## US Privacy の文字列

empty = 空です。
us-privacy-length = US Privacy の文字列は 4 文字です。
us-privacy-version = バージョン 1 の US Privacy の文字列ではありません。
us-privacy-letter = US Privacy の文字列では、1 の後に使えるのは Y、N、- だけです。

## ブラウザーの信号

gpc-value = Global Privacy Control の値は 1 だけです。
dnt-value = Do Not Track の値は 1 か 0 だけです。

## Google、Microsoft、Meta の同意モード

no-consent-call = 同意についての呼び出しの引数ではありません。
no-type = 決められた同意の種類が 1 つも含まれていません。
granted-or-denied = 同意の値は granted か denied のどちらかです。
no-marks = gcs、gcd、npa のどれも含まれていません。
gcs-digit = gcs では、G1 の後に使えるのは 0、1、- だけです。
gcs-form = gcs は、G1 と 2 桁の数字です。
gcd-form = gcd は、11 か 13 の後に、数字を伴う文字が 4 つ以上続きます。
gcd-letter = gcd に、知られていない文字が含まれています。
no-word-on-ads = 広告のためにデータを保存してよいかどうかが書かれていません。
asc-value = asc は G か D のどちらかです。
clarity-value = Clarity の以前の呼び出しの値は true か false です。
no-clarity-call = Clarity の同意についての呼び出しの引数ではありません。
no-meta-call = Meta ピクセルのデータについての呼び出しの引数ではありません。
meta-country = Meta が番号を割り当てていない国です。
meta-option = Meta が受け付けるオプションは LDU だけです。
granted-or-revoked = 同意の値は grant か revoke のどちらかです。

## Shopify のショップ

shopify-values = Shopify の答えは true か false です。
no-shopify-call = setTrackingConsent の引数ではありません。
nothing-of-shopify = Shopify の問いへの答えが 1 つもありません。
shopify-version = 知られていないバージョンの Shopify の Cookie です。
shopify-nothing-chosen = 何が選択されたかが書かれていません。
shopify-letter = 決められた文字以外のものが含まれています。

## 同意バナー

no-groups = グループがありません。
strange-group = 1 でも 0 でもないグループがあります。
cookiebot-form = Cookiebot が書き込む形式ではありません。
cookiebot-value = true でも false でもない答えがあります。
nothing-of-cookiebot = Cookiebot の問いへの答えが 1 つもありません。
cookie-yes-value = yes でも no でもない答えがあります。
nothing-of-cookie-yes = CookieYes の問いへの答えが 1 つもありません。
no-tc-string = TC 文字列が含まれていません。
