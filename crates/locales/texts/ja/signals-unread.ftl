# 文字列がプライバシーシグナルではない、または読み取れない理由。gcs や LDU などはプログラムの中の名前なのでそのまま。

## どの文字列でも。

too-long = 64 KB を超えています。そのように長いシグナルはありません。
nothing = 読み取るものがありません。
unknown = Sluice の知っているシグナルではありません。
unknown-call = Sluice の知っている呼び出しの引数ではありません。
not-json = 正しい JSON ではありません。
strange-answer = 決められた答えにないものが含まれています。
strange-segment = 知られていない種類のセグメントが含まれています。

## ビットを表す文字の列。

strange-character = { $place } 文字目が、このような文字列に使われる文字ではありません。
number-too-great = 大きすぎる数が含まれています。
cut-off = 途中で終わっていて、一部が足りません。
goes-on = 終わりのあとにも続きがあります。
range-backwards = 会社の範囲の終わりが、始まりより前になっています。
company-too-great = 会社の番号が大きすぎます。

## AdChoices Signal。

no-ad-choices = バージョン 1 の AdChoices Signal ではありません。
strange-choice = 三つの選択肢にないものが含まれています。

## Transparency & Consent Framework の TC 文字列。

tcf-first = バージョン 1 の TC 文字列です。2020 年から使われていません。
no-tcf = バージョン 2 の TC 文字列ではありません。
no-tcf-canada = バージョン 1 のカナダの TC 文字列ではありません。
segment-twice = 同じ種類のセグメントが二つあります。

## Global Privacy Platform。

no-gpp = GPP 文字列ではありません。
gpp-version = 知られていないバージョンの GPP です。
too-few-strings = 挙げられた地域の数より、文字列が少なくなっています。
too-many-strings = 挙げられた地域の数より、文字列が多くなっています。
region-version = 知られていないバージョンです。

## US Privacy 文字列。

empty = 空です。
us-privacy-length = US Privacy 文字列は 4 文字です。
us-privacy-version = バージョン 1 の US Privacy 文字列ではありません。
us-privacy-letter = US Privacy 文字列では、1 のあとに Y、N、- だけを使います。

## ブラウザーのシグナル。

gpc-value = Global Privacy Control の値は 1 だけです。
dnt-value = Do Not Track の値は 1 か 0 だけです。

## Google、Microsoft、Meta の同意モード。

no-consent-call = 同意についての呼び出しの引数ではありません。
no-type = 決められた同意の種類が一つもありません。
granted-or-denied = 同意は granted か denied のどちらかです。
no-marks = gcs、gcd、npa のどの印もありません。
gcs-digit = 印 gcs では、G1 のあとに 0、1、- だけを使います。
gcs-form = 印 gcs は、G1 と 2 桁の数字です。
gcd-form = 印 gcd は、11 または 13 と、それぞれ後ろに数字の付いた 4 つ以上の文字です。
gcd-letter = 印 gcd に、知られていない文字があります。
no-word-on-ads = 広告のためにデータを保存してよいかが書かれていません。
asc-value = 印 asc は G か D のどちらかです。
clarity-value = Clarity の古い呼び出しは、true か false を受け取ります。
no-clarity-call = Clarity の同意の呼び出しの引数ではありません。
no-meta-call = Meta ピクセルのデータの呼び出しの引数ではありません。
meta-country = Meta の番号にない国です。
meta-option = Meta が知っているオプションは LDU だけです。
granted-or-revoked = 同意は grant か revoke のどちらかです。

## Shopify のショップ。

shopify-values = Shopify の答えは true か false です。
no-shopify-call = setTrackingConsent の引数ではありません。
nothing-of-shopify = Shopify の質問への答えがありません。
shopify-version = 知られていないバージョンの Shopify の Cookie です。
shopify-nothing-chosen = 何が選ばれたかが書かれていません。
shopify-letter = 決められたものにない文字が含まれています。

## 同意バナー。

no-groups = グループがありません。
strange-group = 1 でも 0 でもないグループがあります。
cookiebot-form = Cookiebot が書く形のどれでもありません。
cookiebot-value = true でも false でもない答えがあります。
nothing-of-cookiebot = Cookiebot の質問への答えがありません。
cookie-yes-value = yes でも no でもない答えがあります。
nothing-of-cookie-yes = CookieYes の質問への答えがありません。
no-tc-string = TC 文字列がありません。
