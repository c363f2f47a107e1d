# プライバシーシグナルの意味：同意バナーやブラウザーでの選択を会社に伝える文字列や Cookie。

line = { $what }：{ $answer }

## 答え。

allowed = 許可
refused = 拒否
allowed-in-part = 一部許可
not-said = 記載なし
opted-out = オプトアウト済み
not-opted-out = オプトアウトしていない
allowed-by-default = 許可（初期値）
allowed-by-choice = 許可（本人の選択）
allowed-by-both = 許可（初期値と本人の選択）
allowed-without-default = 許可（本人の選択、初期値なし）
refused-by-default = 拒否（初期値）
refused-by-choice = 拒否（本人の選択）
refused-by-both = 拒否（初期値と本人の選択）
refused-without-default = 拒否（本人の選択、初期値なし）

## 尋ねられたこと：アメリカの州法など。

sale = データの販売
sharing = 広告のためのデータの共有
targeted = ターゲティング広告

## 尋ねられたこと：Google、Microsoft、Meta、Shopify の同意の種類。

data-for-ads = 広告のためのデータの保存と読み取り
data-for-analysis = 分析のためのデータの保存と読み取り
sending-data-for-ads = 広告のためにあなたのデータを送ること
personalised-ads = パーソナライズド広告
data-for-functions = 機能のためのデータの保存と読み取り
data-for-recommendations = おすすめのためのデータの保存と読み取り
data-for-security = セキュリティのためのデータの保存と読み取り
sending-to-meta = Meta へのデータの送信
preferences = ユーザー設定
analysis = 分析
marketing = マーケティング

## 尋ねられたこと：同意バナーでの Cookie の分類。

necessary = 必須
performance = パフォーマンス
functional = 機能
targeting = ターゲティング
social-media = ソーシャルメディア
statistics = 統計
analytics = 分析
advertisement = 広告

## 尋ねられたこと：Transparency & Consent Framework の二つの「特別な機能」。

precise-location = 正確な位置情報の利用
scanning-device = 端末を調べて見分けること

## 目的についての選択。枠組みには番号の付いた目的がある。

purposes-allowed = { $count ->
   *[other] { $category }：許可（全 { $of } 項目のうち、目的 { $purposes }）
}
purposes-refused = { $count ->
   *[other] { $category }：拒否（全 { $of } 項目のうち、目的 { $purposes }）
}
purposes-in-part = { $count ->
   *[other] { $category }：一部許可（全 { $of } 項目のうち、目的 { $purposes } は許可、{ $others } は拒否）
}
assumed-by-interest = 尋ねずに許可とみなされたもの（「正当な利益」）：目的 { $purposes }
assumed-by-implied-consent = 尋ねずに許可とみなされたもの（黙示の同意）：目的 { $purposes }
site-purposes = { $count ->
   *[other] サイト自身がデータを使えるのは、目的 { $purposes } です。
}
site-nothing = サイト自身は、これらのどれにもデータを使えません。

## 会社についての選択。

consented-of-shown = { $count ->
   *[other] 表示された { $number } 社のうち { $shared } 社が、あなたの同意でデータを使えます。
}
consented-none = あなたの同意でデータを使える会社はありません。
consented = { $count ->
   *[other] { $number } 社が、あなたの同意でデータを使えます。
}
by-interest = { $count ->
   *[other] { $number } 社が、「正当な利益」を理由にデータを使えます。
}
by-implied-consent = { $count ->
   *[other] { $number } 社が、黙示の同意でデータを使えます。
}
restricted = { $count ->
   *[other] サイト自身が、{ $number } 社をさらに制限しています。
}
consent-elsewhere = { $count ->
   *[other] ほかの場所での同意を { $number } 社が使うことを、サイトが認めています。
}
shown-not-said = どの会社が表示されたかの記載がありません。この場合、広告主は有効と数えてはいけないことになっています。
version-or-later = 2.3 以降

## Digital Advertising Alliance の AdChoices Signal。

limited-for-all = 興味・関心に基づく広告：すべての会社で制限
allowed-for-all = 興味・関心に基づく広告：すべての会社に許可
no-choice-for-all = 興味・関心に基づく広告：すべての会社への選択はなし
limited-for = { $count ->
   *[other] 興味・関心に基づく広告：{ $number } 社で制限
}
allowed-for = { $count ->
   *[other] 興味・関心に基づく広告：{ $number } 社に許可
}
left-out = 除外：興味・関心の番号 { $interests } による広告
left-out-more = 除外：興味・関心の番号 { $interests }、ほか { $more } 件による広告
included = 対象：興味・関心の番号 { $interests } による広告
included-more = 対象：興味・関心の番号 { $interests }、ほか { $more } 件による広告

## Global Privacy Platform：地域ごとの文字列。

region = { $region }：
region-unreadable = { $region }：読み取れません。{ $why }
regions-unknown = Sluice の知らないものが、ほかに { $more } 件あります。
for-europe = ヨーロッパ向け
for-canada = カナダ向け
for-california-older = カリフォルニア州向け（旧形式）
for-united-states = アメリカ全体向け
for-california = カリフォルニア州向け
for-virginia = バージニア州向け
for-colorado = コロラド州向け
for-utah = ユタ州向け
for-connecticut = コネチカット州向け
for-florida = フロリダ州向け
for-montana = モンタナ州向け
for-oregon = オレゴン州向け
for-texas = テキサス州向け
for-delaware = デラウェア州向け
for-iowa = アイオワ州向け
for-nebraska = ネブラスカ州向け
for-new-hampshire = ニューハンプシャー州向け
for-new-jersey = ニュージャージー州向け
for-tennessee = テネシー州向け
for-minnesota = ミネソタ州向け
for-maryland = メリーランド州向け
for-indiana = インディアナ州向け
for-kentucky = ケンタッキー州向け
for-rhode-island = ロードアイランド州向け
sensitive = 慎重な扱いが必要なデータ：全 { $all } 種類のうち、拒否 { $refused }、許可 { $allowed }
browser-asked = ブラウザーが、データを販売・共有しないよう求めました（Global Privacy Control）。

## US Privacy 文字列。

law-not-applied = サイトは、カリフォルニア州の法律の対象ではないとしています。
told-of-opt-out = オプトアウトできることが、あなたに知らされました。
not-told-of-opt-out = オプトアウトできることが、あなたに知らされませんでした。
service-providers = オプトアウトのあと、会社はサイトのためだけに働きます（Limited Service Provider Agreement）。

## Google の同意モード。

holds-by-default = 選ぶまでの初期値：
was-chosen = 選ばれた内容：
some-regions = 一部の地域だけに当てはまります。
marks-contradict = 印の gcs と gcd が食い違っています。
not-personalised = パーソナライズされていない広告を求めています。

## Meta の Limited Data Use。

limited-use-off = Limited Data Use はオフ：Meta はデータを制限なく使えます。
limited-use-found-out = Limited Data Use はオン：制限のある州にいるかどうかは、Meta が自分で調べます。
limited-use-united-states = Limited Data Use は、アメリカにいる人としてオンになっています。

## 同意バナーとショップ。

groups-unknown = サイトが独自に名付けたものが、ほかに { $more } 件あります。
nothing-chosen = まだ何も選ばれていません。
took-notice = バナーは Global Privacy Control を受け取りました。
nobody-asked = 尋ねられていません。バナーは、お住まいの地域では同意がいらないとみなしています。
implied = 回答からではなく、サイトを使い続けたことから同意とみなされました。
shop-assumes = ショップが許可とみなしているもの：{ $things }
shop-preferences = ユーザー設定
shop-analysis = 分析
shop-marketing = マーケティング
shop-sale = データの販売

## ブラウザー自身が求めること。

sale-opted-out = データの販売と共有：オプトアウト済み
nothing-asked = サイトには何も求めていません。
ask-not-followed = 追跡しないよう求めています。ほとんどのサイトは応じません。
may-be-followed = 追跡してもよいと伝えています。

## 選ばれた日。

chosen = { $day } に選ばれました。
chosen-with = { $day } に、同意ツール番号 { $tool } で選ばれました。
date = { $year } 年 { $month } { $day } 日
january = 1 月
february = 2 月
march = 3 月
april = 4 月
may = 5 月
june = 6 月
july = 7 月
august = 8 月
september = 9 月
october = 10 月
november = 11 月
december = 12 月
thousands = ,

## シグナルの名前。

scheme-ad-choices = AdChoices Signal
scheme-tcf = Transparency & Consent Framework（TCF）
scheme-tcf-canada = Transparency & Consent Framework（カナダ）
scheme-gpp = Global Privacy Platform（GPP）
scheme-us-privacy = US Privacy 文字列
scheme-consent-mode = Google 同意モード
scheme-uet = Microsoft Advertising 同意モード
scheme-clarity = Microsoft Clarity の同意
scheme-meta = Meta ピクセルのデータ処理オプション
scheme-shopify = Shopify の顧客プライバシー
scheme-one-trust = OneTrust のバナー
scheme-cookiebot = Cookiebot のバナー
scheme-cookie-yes = CookieYes のバナー
scheme-gpc = Global Privacy Control
scheme-dnt = Do Not Track
scheme-version = { $scheme } バージョン { $version }
scheme-unread = 同意バナーの Cookie

## サイト側に残っている選択と、Sluice の動き。

unread = Sluice には読み取れません。{ $why }
stops-all-the-same = それでも Sluice はブロックします。
gate-open-here = ここではゲートが開いているため、Sluice は止めません。
paused-here = ここでは Sluice を一時停止しているため、止めません。

## Global Privacy Control に従うか尋ねたときの、サイトの答え。

heeds = Global Privacy Control に従うと答えました。サイト自身の言葉で、誰も確かめていません。
heeds-not = Global Privacy Control に従わないと答えました。
strange-answer = 標準で決められた形の答えではないため、答えがないのと同じです。
no-answer = 時間内に答えがなかったか、別の場所に案内されたため、わかりません。
no-such-file = そのためのファイルがなく、答えはありません。
answered-error = エラーが返されたため、わかりません。
said-so = { $day } 付けの答えです。
