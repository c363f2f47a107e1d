# プライバシー信号の内容：同意バナーやブラウザーでの選択を企業に伝える文字列や Cookie を読んだもの。レポートとオプトアウトのページに出ます。

line = { $what }：{ $answer }。

## 答え

allowed = 許可
refused = 拒否
allowed-in-part = 一部を許可
not-said = 答えなし
opted-out = オプトアウト済み
not-opted-out = オプトアウトしていない
allowed-by-default = 許可（初期設定）
allowed-by-choice = 許可（本人の選択）
allowed-by-both = 許可（初期設定と本人の選択）
allowed-without-default = 許可（本人の選択、初期設定なし）
refused-by-default = 拒否（初期設定）
refused-by-choice = 拒否（本人の選択）
refused-by-both = 拒否（初期設定と本人の選択）
refused-without-default = 拒否（本人の選択、初期設定なし）

## 問われたこと：米国の法律

sale = データの販売
sharing = 広告のためのデータの共有
targeted = ターゲティング広告

## 問われたこと：Google、Microsoft、Meta、Shopify の同意の種類

data-for-ads = 広告のためのデータの保存と読み取り
data-for-analysis = 分析のためのデータの保存と読み取り
sending-data-for-ads = 広告のためのあなたのデータの送信
personalised-ads = パーソナライズ広告
data-for-functions = 機能のためのデータの保存と読み取り
data-for-recommendations = おすすめのためのデータの保存と読み取り
data-for-security = セキュリティのためのデータの保存と読み取り
sending-to-meta = Meta へのデータの送信
preferences = 設定の記憶
analysis = 分析
marketing = マーケティング

## 問われたこと：同意バナーでの Cookie の分類

necessary = 必要
performance = パフォーマンス
functional = 機能
targeting = ターゲティング
social-media = ソーシャルメディア
statistics = 統計
analytics = アクセス解析
advertisement = 広告

## 問われたこと：TCF の 2 つの「特別な機能」

precise-location = 正確な位置情報の利用
scanning-device = 端末の特徴を調べて見分けること

## 目的ごとの選択

purposes-allowed = { $count ->
   *[other] { $category }：許可（{ $of } の目的のうち、番号 { $purposes }）。
}
purposes-refused = { $count ->
   *[other] { $category }：拒否（{ $of } の目的のうち、番号 { $purposes }）。
}
purposes-in-part = { $count ->
   *[other] { $category }：一部を許可（{ $of } の目的のうち、番号 { $purposes }。番号 { $others } は拒否）。
}
assumed-by-interest = 尋ねずに許可とみなされているもの（「正当な利益」）：目的の番号 { $purposes }。
assumed-by-implied-consent = 尋ねずに許可とみなされているもの（黙示の同意）：目的の番号 { $purposes }。
site-purposes = { $count ->
   *[other] サイト自身がデータを使える目的：番号 { $purposes }。
}
site-nothing = サイト自身は、このどれも行えません。

## 企業ごとの選択

consented-of-shown = { $count ->
   *[other] あなたに示された企業 { $number } 社のうち、{ $shared } 社が同意に基づいてデータを使えます。
}
consented-none = 同意に基づいてデータを使える企業はありません。
consented = { $count ->
   *[other] 企業 { $number } 社が、同意に基づいてデータを使えます。
}
by-interest = { $count ->
   *[other] 企業 { $number } 社が、「正当な利益」に基づいてデータを使えます。
}
by-implied-consent = { $count ->
   *[other] 企業 { $number } 社が、黙示の同意に基づいてデータを使えます。
}
restricted = { $count ->
   *[other] サイト自身が、企業 { $number } 社をさらに制限しています。
}
consent-elsewhere = { $count ->
   *[other] サイトは、企業 { $number } 社に、ほかの場所で得た同意を使うことを認めています。
}
shown-not-said = どの企業があなたに示されたかが書かれていません。その場合、広告主はこれを有効な同意として扱えません。
version-or-later = 2.3 以降

## Digital Advertising Alliance の AdChoices Signal

limited-for-all = 興味に基づく広告：すべての企業を制限。
allowed-for-all = 興味に基づく広告：すべての企業を許可。
no-choice-for-all = 興味に基づく広告：すべての企業への一括の選択なし。
limited-for = { $count ->
   *[other] 興味に基づく広告：企業 { $number } 社を制限。
}
allowed-for = { $count ->
   *[other] 興味に基づく広告：企業 { $number } 社を許可。
}
left-out = 除外：興味の番号 { $interests } に基づく広告。
left-out-more = 除外：興味の番号 { $interests }、ほか { $more } 件に基づく広告。
included = 対象：興味の番号 { $interests } に基づく広告。
included-more = 対象：興味の番号 { $interests }、ほか { $more } 件に基づく広告。

## Global Privacy Platform：地域ごとの文字列

region = { $region }：
region-unreadable = { $region }：読み取れません。{ $why }
regions-unknown = ほかに、Sluice の知らないものが { $more } 件あります。
for-europe = ヨーロッパ
for-canada = カナダ
for-california-older = カリフォルニア州（旧形式）
for-united-states = アメリカ合衆国
for-california = カリフォルニア州
for-virginia = バージニア州
for-colorado = コロラド州
for-utah = ユタ州
for-connecticut = コネチカット州
for-florida = フロリダ州
for-montana = モンタナ州
for-oregon = オレゴン州
for-texas = テキサス州
for-delaware = デラウェア州
for-iowa = アイオワ州
for-nebraska = ネブラスカ州
for-new-hampshire = ニューハンプシャー州
for-new-jersey = ニュージャージー州
for-tennessee = テネシー州
for-minnesota = ミネソタ州
for-maryland = メリーランド州
for-indiana = インディアナ州
for-kentucky = ケンタッキー州
for-rhode-island = ロードアイランド州
sensitive = 慎重に扱うべきデータ：{ $all } 種類のうち、{ $refused } 種類を拒否、{ $allowed } 種類を許可。
browser-asked = ブラウザーが、データを販売・共有しないよう求めました（Global Privacy Control）。

## US Privacy の文字列

law-not-applied = サイトは、カリフォルニア州の法律は適用されないとしています。
told-of-opt-out = オプトアウトできることが、あなたに知らされました。
not-told-of-opt-out = オプトアウトできることは、あなたに知らされていません。
service-providers = オプトアウトの後、企業はこのサイトのためだけにデータを扱います（Limited Service Provider Agreement）。

## Google の同意モード

holds-by-default = 選択されるまでの初期設定：
was-chosen = 選択された内容：
some-regions = 一部の地域だけに適用されます。
marks-contradict = gcs と gcd の内容が食い違っています。
not-personalised = パーソナライズされていない広告を求めています。

## Meta の Limited Data Use

limited-use-off = Limited Data Use はオフです。Meta はデータを制限なく使えます。
limited-use-found-out = Limited Data Use はオンです。制限の対象となる州にいるかどうかは、Meta が判断します。
limited-use-united-states = Limited Data Use は、米国にいる人としてオンになっています。

## 同意バナーとショップ

groups-unknown = ほかに、サイトが独自に名付けたものが { $more } 件あります。
nothing-chosen = まだ何も選択されていません。
took-notice = バナーは Global Privacy Control を認識しました。
nobody-asked = 同意は尋ねられていません。あなたの地域では同意は不要だと、バナーが判断しています。
implied = 回答ではなく、サイトの利用を続けたことから同意とみなされました。
shop-assumes = ショップが許可とみなしているもの：{ $things }。
shop-preferences = 設定の記憶
shop-analysis = 分析
shop-marketing = マーケティング
shop-sale = データの販売

## ブラウザー自身が求めること

sale-opted-out = データの販売と共有：オプトアウト済み。
nothing-asked = サイトに何も求めていません。
ask-not-followed = 追跡しないよう求めています。ほとんどのサイトはこれに応じません。
may-be-followed = 追跡してもよいと伝えています。

## 選択した日

chosen = 選択した日：{ $day }。
chosen-with = 選択した日：{ $day }（同意ツール番号 { $tool }）。
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

## 信号の名前

scheme-ad-choices = AdChoices Signal
scheme-tcf = Transparency & Consent Framework（TCF）
scheme-tcf-canada = Transparency & Consent Framework（カナダ）
scheme-gpp = Global Privacy Platform（GPP）
scheme-us-privacy = US Privacy の文字列
scheme-consent-mode = Google の同意モード
scheme-uet = Microsoft Advertising の同意モード
scheme-clarity = Microsoft Clarity の同意
scheme-meta = Meta ピクセルのデータ処理オプション
scheme-shopify = Shopify の顧客プライバシー
scheme-one-trust = OneTrust のバナー
scheme-cookiebot = Cookiebot のバナー
scheme-cookie-yes = CookieYes のバナー
scheme-gpc = Global Privacy Control
scheme-dnt = Do Not Track
scheme-version = { $scheme }、バージョン { $version }
scheme-unread = 同意バナーの Cookie

## 訪問中のサイトが伝えるあなたの選択と、Sluice の対応

unread = Sluice には読み取れません。{ $why }
stops-all-the-same = それでも Sluice は止めます。
gate-open-here = ここではゲートが開いているため、Sluice は対応しません。
paused-here = ここでは Sluice が一時停止中のため、対応しません。

## Global Privacy Control に従うかどうか、サイトの答え

heeds = Global Privacy Control に従うとしています。これはサイト自身の言い分で、誰も確かめていません。
heeds-not = Global Privacy Control に従わないとしています。
strange-answer = 答えが規格で決められた形式ではないため、従うかどうかはわかりません。
no-answer = 時間内に答えがなかったか、別の場所に転送されたため、わかりません。
no-such-file = 答えはありません。それを示すファイルがサイトにありません。
answered-error = エラーが返ってきたため、わかりません。
said-so = { $day } に、そう答えました。
