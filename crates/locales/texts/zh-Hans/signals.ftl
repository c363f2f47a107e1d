# 隐私信号的含义：你在同意横幅上或浏览器中作出的选择，通过这些字符串和 Cookie 传给公司。

line = { $what }：{ $answer }。

## 回答。

allowed = 允许
refused = 拒绝
allowed-in-part = 部分允许
not-said = 未说明
opted-out = 已退出
not-opted-out = 未退出
allowed-by-default = 允许（默认）
allowed-by-choice = 允许（你的选择）
allowed-by-both = 允许（默认和你的选择）
allowed-without-default = 允许（你的选择，没有默认值）
refused-by-default = 拒绝（默认）
refused-by-choice = 拒绝（你的选择）
refused-by-both = 拒绝（默认和你的选择）
refused-without-default = 拒绝（你的选择，没有默认值）

## 询问的内容：美国法律。

sale = 出售数据
sharing = 为广告共享数据
targeted = 定向广告

## 询问的内容：Google、Microsoft、Meta 和 Shopify 的同意类型。

data-for-ads = 为广告保存和读取数据
data-for-analysis = 为分析保存和读取数据
sending-data-for-ads = 为广告发送关于你的数据
personalised-ads = 个性化广告
data-for-functions = 为功能保存和读取数据
data-for-recommendations = 为推荐保存和读取数据
data-for-security = 为安全保存和读取数据
sending-to-meta = 向 Meta 发送数据
preferences = 偏好设置
analysis = 分析
marketing = 营销

## 询问的内容：同意横幅上的 Cookie 分组。

necessary = 必要
performance = 性能
functional = 功能
targeting = 定向
social-media = 社交媒体
statistics = 统计
analytics = 分析
advertisement = 广告

## 询问的内容：Transparency & Consent Framework 的两项“特殊功能”。

precise-location = 使用你的精确位置
scanning-device = 通过扫描识别你的设备

## 对各项用途的选择。

purposes-allowed = { $count ->
   *[other] { $category }：允许（{ $of } 项用途中的第 { $purposes } 项）。
}
purposes-refused = { $count ->
   *[other] { $category }：拒绝（{ $of } 项用途中的第 { $purposes } 项）。
}
purposes-in-part = { $count ->
   *[other] { $category }：部分允许（{ $of } 项用途中的第 { $purposes } 项；不含第 { $others } 项）。
}
assumed-by-interest = 未经询问就视为允许（“正当利益”）：第 { $purposes } 项用途。
assumed-by-implied-consent = 未经询问就视为允许（默示同意）：第 { $purposes } 项用途。
site-purposes = { $count ->
   *[other] 网站自身可以将数据用于第 { $purposes } 项用途。
}
site-nothing = 网站自身不得将数据用于其中任何一项。

## 对各家公司的选择。

consented-of-shown = { $count ->
   *[other] 向你列出的 { $number } 家公司中，{ $shared } 家可凭你的同意使用数据。
}
consented-none = 没有公司可凭你的同意使用数据。
consented = { $count ->
   *[other] { $number } 家公司可凭你的同意使用数据。
}
by-interest = { $count ->
   *[other] { $number } 家公司可凭“正当利益”使用数据。
}
by-implied-consent = { $count ->
   *[other] { $number } 家公司可凭默示同意使用数据。
}
restricted = { $count ->
   *[other] 网站自身对 { $number } 家公司另有限制。
}
consent-elsewhere = { $count ->
   *[other] 网站允许 { $number } 家公司依据在别处得到的同意。
}
shown-not-said = 没有说明向你列出了哪些公司；这种情况下，广告商不得把它当作有效同意。
version-or-later = 2.3 或更高

## Digital Advertising Alliance 的 AdChoices Signal。

limited-for-all = 基于兴趣的广告：限制所有公司。
allowed-for-all = 基于兴趣的广告：允许所有公司。
no-choice-for-all = 基于兴趣的广告：没有针对所有公司的选择。
limited-for = { $count ->
   *[other] 基于兴趣的广告：限制 { $number } 家公司。
}
allowed-for = { $count ->
   *[other] 基于兴趣的广告：允许 { $number } 家公司。
}
left-out = 不包括：兴趣编号为 { $interests } 的广告。
left-out-more = 不包括：兴趣编号为 { $interests } 的广告，以及另外 { $more } 个编号的广告。
included = 包括：兴趣编号为 { $interests } 的广告。
included-more = 包括：兴趣编号为 { $interests } 的广告，以及另外 { $more } 个编号的广告。

## Global Privacy Platform：多个地区的字符串。

region = { $region }：
region-unreadable = { $region }：无法读懂。{ $why }
regions-unknown = 另有 { $more } 个地区 Sluice 不认识。
for-europe = 欧洲
for-canada = 加拿大
for-california-older = 加利福尼亚州（旧格式）
for-united-states = 美国
for-california = 加利福尼亚州
for-virginia = 弗吉尼亚州
for-colorado = 科罗拉多州
for-utah = 犹他州
for-connecticut = 康涅狄格州
for-florida = 佛罗里达州
for-montana = 蒙大拿州
for-oregon = 俄勒冈州
for-texas = 得克萨斯州
for-delaware = 特拉华州
for-iowa = 艾奥瓦州
for-nebraska = 内布拉斯加州
for-new-hampshire = 新罕布什尔州
for-new-jersey = 新泽西州
for-tennessee = 田纳西州
for-minnesota = 明尼苏达州
for-maryland = 马里兰州
for-indiana = 印第安纳州
for-kentucky = 肯塔基州
for-rhode-island = 罗得岛州
sensitive = 敏感数据：共 { $all } 类，拒绝 { $refused } 类，允许 { $allowed } 类。
browser-asked = 浏览器要求不得出售或共享数据 (Global Privacy Control)。

## US Privacy 字符串。

law-not-applied = 网站表示加利福尼亚州的法律不适用。
told-of-opt-out = 网站告知过你可以退出。
not-told-of-opt-out = 网站没有告知你可以退出。
service-providers = 退出后，公司只为网站服务 (Limited Service Provider Agreement)。

## Google 的同意模式。

holds-by-default = 作出选择之前的默认值：
was-chosen = 作出的选择：
some-regions = 仅适用于部分地区。
marks-contradict = gcs 和 gcd 标记互相矛盾。
not-personalised = 请求的是非个性化广告。

## Meta 的 Limited Data Use。

limited-use-off = Limited Data Use 已关闭：Meta 可以不受限制地使用数据。
limited-use-found-out = Limited Data Use 已开启；Meta 会自行判断你所在的州是否需要限制。
limited-use-united-states = Limited Data Use 已开启，适用于身在美国的人。

## 同意横幅和商店。

groups-unknown = 另有 { $more } 个由网站自行命名。
nothing-chosen = 还没有作出选择。
took-notice = 横幅注意到了 Global Privacy Control。
nobody-asked = 没有询问任何人：横幅认为你所在的地区不需要同意。
implied = 是根据继续使用网站推断的，并不是真正的回答。
shop-assumes = 商店视为允许：{ $things }。
shop-preferences = 偏好设置
shop-analysis = 分析
shop-marketing = 营销
shop-sale = 出售数据

## 浏览器自身的要求。

sale-opted-out = 出售和共享数据：已退出。
nothing-asked = 没有向网站提出要求。
ask-not-followed = 你要求不被跟踪。大多数网站不理会。
may-be-followed = 你表示可以被跟踪。

## 何时作出的选择。

chosen = 选择日期：{ $day }。
chosen-with = 选择日期：{ $day }，通过编号为 { $tool } 的同意工具。
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

## 信号的名称。

scheme-ad-choices = AdChoices Signal
scheme-tcf = Transparency & Consent Framework (TCF)
scheme-tcf-canada = Transparency & Consent Framework（加拿大）
scheme-gpp = Global Privacy Platform (GPP)
scheme-us-privacy = US Privacy 字符串
scheme-consent-mode = Google 同意模式
scheme-uet = Microsoft Advertising 同意模式
scheme-clarity = Microsoft Clarity 同意
scheme-meta = Meta Pixel 数据处理选项
scheme-shopify = Shopify 客户隐私
scheme-one-trust = OneTrust 横幅
scheme-cookiebot = Cookiebot 横幅
scheme-cookie-yes = CookieYes 横幅
scheme-gpc = Global Privacy Control
scheme-dnt = Do Not Track
scheme-version = { $scheme }，版本 { $version }
scheme-unread = 同意横幅的 Cookie

## 网站认为你选了什么，以及 Sluice 在那里怎么做。

unread = Sluice 读不懂。{ $why }
stops-all-the-same = Sluice 照样拦截。
gate-open-here = 此网站的这道闸门已开启：Sluice 不干预。
paused-here = Sluice 在此网站上已暂停，不干预。

## 询问网站是否遵守 Global Privacy Control 时，网站的回答。

heeds = 网站表示遵守 Global Privacy Control。这是它自己的说法，没有人核实过。
heeds-not = 网站表示不遵守 Global Privacy Control。
strange-answer = 网站的回答不符合标准格式，等于没有说明。
no-answer = 网站没有及时回答，或者把请求转到了别处，所以无法得知。
no-such-file = 网站没有说明：它没有这个文件。
answered-error = 网站返回了错误，所以无法得知。
said-so = 网站在{ $day }这样表示。
