# ما تقوله إشارات الخصوصية: سلاسل وملفات ارتباط يُنقل بها إلى الشركات اختيار تم في لافتة موافقة أو في المتصفح.

line = { $what }: { $answer }.

## الإجابات

allowed = تم السماح
refused = تم الرفض
allowed-in-part = تم السماح جزئيًا
not-said = لم يُذكر شيء
opted-out = طُلب عدم ذلك
not-opted-out = لم يُطلب عدم ذلك
allowed-by-default = تم السماح، افتراضيًا
allowed-by-choice = تم السماح، بالاختيار
allowed-by-both = تم السماح، افتراضيًا وبالاختيار
allowed-without-default = تم السماح، بالاختيار ومن دون قيمة افتراضية
refused-by-default = تم الرفض، افتراضيًا
refused-by-choice = تم الرفض، بالاختيار
refused-by-both = تم الرفض، افتراضيًا وبالاختيار
refused-without-default = تم الرفض، بالاختيار ومن دون قيمة افتراضية

## ما سُئل عنه: قوانين الولايات المتحدة

sale = بيع البيانات
sharing = مشاركة البيانات من أجل الإعلانات
targeted = الإعلانات الموجّهة

## ما سُئل عنه: أنواع الموافقة لدى Google وMicrosoft وMeta وShopify

data-for-ads = حفظ البيانات وقراءتها من أجل الإعلانات
data-for-analysis = حفظ البيانات وقراءتها من أجل التحليل
sending-data-for-ads = إرسال بيانات عنك من أجل الإعلانات
personalised-ads = الإعلانات المخصّصة
data-for-functions = حفظ البيانات وقراءتها من أجل الوظائف
data-for-recommendations = حفظ البيانات وقراءتها من أجل التوصيات
data-for-security = حفظ البيانات وقراءتها من أجل الأمان
sending-to-meta = إرسال البيانات إلى Meta
preferences = التفضيلات
analysis = التحليل
marketing = التسويق

## ما سُئل عنه: مجموعات ملفات الارتباط كما تسمّيها لافتات الموافقة

necessary = الضرورية
performance = الأداء
functional = الوظيفية
targeting = الاستهداف
social-media = وسائل التواصل الاجتماعي
statistics = الإحصاءات
analytics = التحليلات
advertisement = الإعلان

## ما سُئل عنه: الميزتان الخاصتان في Transparency & Consent Framework

precise-location = استخدام موقعك الجغرافي الدقيق
scanning-device = تمييز جهازك بفحصه

## ما اختير للأغراض

purposes-allowed = { $count ->
    [zero] { $category }: تم السماح (لا أغراض).
    [one] { $category }: تم السماح (الغرض { $purposes } من { $of }).
    [two] { $category }: تم السماح (الغرضان { $purposes } من { $of }).
    [few] { $category }: تم السماح (الأغراض { $purposes } من { $of }).
    [many] { $category }: تم السماح (الأغراض { $purposes } من { $of }).
   *[other] { $category }: تم السماح (الأغراض { $purposes } من { $of }).
}
purposes-refused = { $count ->
    [zero] { $category }: تم الرفض (لا أغراض).
    [one] { $category }: تم الرفض (الغرض { $purposes } من { $of }).
    [two] { $category }: تم الرفض (الغرضان { $purposes } من { $of }).
    [few] { $category }: تم الرفض (الأغراض { $purposes } من { $of }).
    [many] { $category }: تم الرفض (الأغراض { $purposes } من { $of }).
   *[other] { $category }: تم الرفض (الأغراض { $purposes } من { $of }).
}
purposes-in-part = { $count ->
    [zero] { $category }: تم السماح جزئيًا (لا أغراض).
    [one] { $category }: تم السماح جزئيًا (الغرض { $purposes } من { $of }؛ ما عدا { $others }).
    [two] { $category }: تم السماح جزئيًا (الغرضان { $purposes } من { $of }؛ ما عدا { $others }).
    [few] { $category }: تم السماح جزئيًا (الأغراض { $purposes } من { $of }؛ ما عدا { $others }).
    [many] { $category }: تم السماح جزئيًا (الأغراض { $purposes } من { $of }؛ ما عدا { $others }).
   *[other] { $category }: تم السماح جزئيًا (الأغراض { $purposes } من { $of }؛ ما عدا { $others }).
}
assumed-by-interest = عُدّ مسموحًا به من دون سؤال («مصلحة مشروعة»)، بأرقام الأغراض: { $purposes }.
assumed-by-implied-consent = عُدّ مسموحًا به من دون سؤال (موافقة ضمنية)، بأرقام الأغراض: { $purposes }.
site-purposes = { $count ->
    [zero] لا يحق للموقع نفسه استخدام البيانات لأي غرض.
    [one] يحق للموقع نفسه استخدام البيانات للغرض { $purposes }.
    [two] يحق للموقع نفسه استخدام البيانات للغرضين { $purposes }.
    [few] يحق للموقع نفسه استخدام البيانات للأغراض { $purposes }.
    [many] يحق للموقع نفسه استخدام البيانات للأغراض { $purposes }.
   *[other] يحق للموقع نفسه استخدام البيانات للأغراض { $purposes }.
}
site-nothing = لا يحق للموقع نفسه شيء من هذا.

## ما اختير للشركات

consented-of-shown = { $count ->
    [zero] لم تُعرض عليك أي شركة.
    [one] الشركات التي يحق لها استخدام البيانات بموافقتك: { $shared } من شركة واحدة عُرضت عليك.
    [two] الشركات التي يحق لها استخدام البيانات بموافقتك: { $shared } من شركتين عُرضتا عليك.
    [few] الشركات التي يحق لها استخدام البيانات بموافقتك: { $shared } من { $number } شركات عُرضت عليك.
    [many] الشركات التي يحق لها استخدام البيانات بموافقتك: { $shared } من { $number } شركة عُرضت عليك.
   *[other] الشركات التي يحق لها استخدام البيانات بموافقتك: { $shared } من { $number } شركة عُرضت عليك.
}
consented-none = لا يحق لأي شركة استخدام البيانات بموافقتك.
consented = { $count ->
    [zero] لا يحق لأي شركة استخدام البيانات بموافقتك.
    [one] يحق لشركة واحدة استخدام البيانات بموافقتك.
    [two] يحق لشركتين استخدام البيانات بموافقتك.
    [few] هناك { $number } شركات يحق لها استخدام البيانات بموافقتك.
    [many] هناك { $number } شركة يحق لها استخدام البيانات بموافقتك.
   *[other] هناك { $number } شركة يحق لها استخدام البيانات بموافقتك.
}
by-interest = { $count ->
    [zero] لا يحق لأي شركة استخدام البيانات استنادًا إلى «مصلحة مشروعة».
    [one] يحق لشركة واحدة استخدام البيانات استنادًا إلى «مصلحة مشروعة».
    [two] يحق لشركتين استخدام البيانات استنادًا إلى «مصلحة مشروعة».
    [few] هناك { $number } شركات يحق لها استخدام البيانات استنادًا إلى «مصلحة مشروعة».
    [many] هناك { $number } شركة يحق لها استخدام البيانات استنادًا إلى «مصلحة مشروعة».
   *[other] هناك { $number } شركة يحق لها استخدام البيانات استنادًا إلى «مصلحة مشروعة».
}
by-implied-consent = { $count ->
    [zero] لا يحق لأي شركة استخدام البيانات استنادًا إلى موافقة ضمنية.
    [one] يحق لشركة واحدة استخدام البيانات استنادًا إلى موافقة ضمنية.
    [two] يحق لشركتين استخدام البيانات استنادًا إلى موافقة ضمنية.
    [few] هناك { $number } شركات يحق لها استخدام البيانات استنادًا إلى موافقة ضمنية.
    [many] هناك { $number } شركة يحق لها استخدام البيانات استنادًا إلى موافقة ضمنية.
   *[other] هناك { $number } شركة يحق لها استخدام البيانات استنادًا إلى موافقة ضمنية.
}
restricted = { $count ->
    [zero] لا يقيّد الموقع نفسه أي شركة أكثر من ذلك.
    [one] يقيّد الموقع نفسه شركة واحدة أكثر من ذلك.
    [two] يقيّد الموقع نفسه شركتين أكثر من ذلك.
    [few] يقيّد الموقع نفسه { $number } شركات أكثر من ذلك.
    [many] يقيّد الموقع نفسه { $number } شركة أكثر من ذلك.
   *[other] يقيّد الموقع نفسه { $number } شركة أكثر من ذلك.
}
consent-elsewhere = { $count ->
    [zero] لا يسمح الموقع لأي شركة بالاعتماد على موافقة أُعطيت في مكان آخر.
    [one] يسمح الموقع لشركة واحدة بالاعتماد على موافقة أُعطيت في مكان آخر.
    [two] يسمح الموقع لشركتين بالاعتماد على موافقة أُعطيت في مكان آخر.
    [few] هناك { $number } شركات يسمح لها الموقع بالاعتماد على موافقة أُعطيت في مكان آخر.
    [many] هناك { $number } شركة يسمح لها الموقع بالاعتماد على موافقة أُعطيت في مكان آخر.
   *[other] هناك { $number } شركة يسمح لها الموقع بالاعتماد على موافقة أُعطيت في مكان آخر.
}
shown-not-said = لا تقول أي شركات عُرضت عليك؛ وعندئذ لا يجوز للمعلنين أن يحتسبوها.
version-or-later = 2.3 أو أحدث

## AdChoices Signal من Digital Advertising Alliance

limited-for-all = الإعلانات حسب الاهتمامات: مقيّدة لدى كل الشركات.
allowed-for-all = الإعلانات حسب الاهتمامات: مسموح بها لدى كل الشركات.
no-choice-for-all = الإعلانات حسب الاهتمامات: لا اختيار يشمل كل الشركات.
limited-for = { $count ->
    [zero] الإعلانات حسب الاهتمامات: غير مقيّدة لدى أي شركة.
    [one] الإعلانات حسب الاهتمامات: مقيّدة لدى شركة واحدة.
    [two] الإعلانات حسب الاهتمامات: مقيّدة لدى شركتين.
    [few] الإعلانات حسب الاهتمامات: مقيّدة لدى { $number } شركات.
    [many] الإعلانات حسب الاهتمامات: مقيّدة لدى { $number } شركة.
   *[other] الإعلانات حسب الاهتمامات: مقيّدة لدى { $number } شركة.
}
allowed-for = { $count ->
    [zero] الإعلانات حسب الاهتمامات: غير مسموح بها لدى أي شركة.
    [one] الإعلانات حسب الاهتمامات: مسموح بها لدى شركة واحدة.
    [two] الإعلانات حسب الاهتمامات: مسموح بها لدى شركتين.
    [few] الإعلانات حسب الاهتمامات: مسموح بها لدى { $number } شركات.
    [many] الإعلانات حسب الاهتمامات: مسموح بها لدى { $number } شركة.
   *[other] الإعلانات حسب الاهتمامات: مسموح بها لدى { $number } شركة.
}
left-out = إعلانات مستبعدة، بأرقام الاهتمامات: { $interests }.
left-out-more = { $more ->
    [zero] إعلانات مستبعدة، بأرقام الاهتمامات: { $interests }.
    [one] إعلانات مستبعدة، بأرقام الاهتمامات: { $interests } وواحد آخر.
    [two] إعلانات مستبعدة، بأرقام الاهتمامات: { $interests } واثنان آخران.
    [few] إعلانات مستبعدة، بأرقام الاهتمامات: { $interests } و{ $more } غيرها.
    [many] إعلانات مستبعدة، بأرقام الاهتمامات: { $interests } و{ $more } غيرها.
   *[other] إعلانات مستبعدة، بأرقام الاهتمامات: { $interests } و{ $more } غيرها.
}
included = إعلانات مشمولة، بأرقام الاهتمامات: { $interests }.
included-more = { $more ->
    [zero] إعلانات مشمولة، بأرقام الاهتمامات: { $interests }.
    [one] إعلانات مشمولة، بأرقام الاهتمامات: { $interests } وواحد آخر.
    [two] إعلانات مشمولة، بأرقام الاهتمامات: { $interests } واثنان آخران.
    [few] إعلانات مشمولة، بأرقام الاهتمامات: { $interests } و{ $more } غيرها.
    [many] إعلانات مشمولة، بأرقام الاهتمامات: { $interests } و{ $more } غيرها.
   *[other] إعلانات مشمولة، بأرقام الاهتمامات: { $interests } و{ $more } غيرها.
}

## Global Privacy Platform: سلاسل عدة مناطق

region = { $region }:
region-unreadable = { $region }: تعذّرت القراءة. { $why }
regions-unknown = { $more ->
    [zero] لا مناطق أخرى.
    [one] ومنطقة أخرى لا يعرفها Sluice.
    [two] ومنطقتان أخريان لا يعرفهما Sluice.
    [few] و{ $more } مناطق أخرى لا يعرفها Sluice.
    [many] و{ $more } منطقة أخرى لا يعرفها Sluice.
   *[other] و{ $more } منطقة أخرى لا يعرفها Sluice.
}
for-europe = لأوروبا
for-canada = لكندا
for-california-older = لكاليفورنيا، بالصيغة القديمة
for-united-states = للولايات المتحدة
for-california = لكاليفورنيا
for-virginia = لفرجينيا
for-colorado = لكولورادو
for-utah = ليوتا
for-connecticut = لكونيتيكت
for-florida = لفلوريدا
for-montana = لمونتانا
for-oregon = لأوريغون
for-texas = لتكساس
for-delaware = لديلاوير
for-iowa = لآيوا
for-nebraska = لنبراسكا
for-new-hampshire = لنيوهامبشير
for-new-jersey = لنيوجيرسي
for-tennessee = لتينيسي
for-minnesota = لمينيسوتا
for-maryland = لماريلاند
for-indiana = لإنديانا
for-kentucky = لكنتاكي
for-rhode-island = لرود آيلاند
sensitive = { $all ->
    [zero] البيانات الحساسة: المرفوض منها { $refused } والمسموح { $allowed }.
    [one] البيانات الحساسة، وهي نوع واحد: المرفوض منها { $refused } والمسموح { $allowed }.
    [two] البيانات الحساسة، وهي نوعان: المرفوض منها { $refused } والمسموح { $allowed }.
    [few] البيانات الحساسة، وهي { $all } أنواع: المرفوض منها { $refused } والمسموح { $allowed }.
    [many] البيانات الحساسة، وهي { $all } نوعًا: المرفوض منها { $refused } والمسموح { $allowed }.
   *[other] البيانات الحساسة، وهي { $all } نوع: المرفوض منها { $refused } والمسموح { $allowed }.
}
browser-asked = طلب المتصفح عدم بيع البيانات أو مشاركتها (Global Privacy Control).

## سلسلة US Privacy

law-not-applied = يقول الموقع إن قانون كاليفورنيا لا ينطبق.
told-of-opt-out = قيل لك إن بإمكانك الرفض.
not-told-of-opt-out = لم يُقل لك إن بإمكانك الرفض.
service-providers = بعد الرفض تعمل الشركات لصالح الموقع وحده (Limited Service Provider Agreement).

## وضع الموافقة من Google

holds-by-default = ما يسري إلى أن يختار أحد:
was-chosen = ما اختير:
some-regions = يسري على بعض المناطق فقط.
marks-contradict = العلامتان gcs وgcd متناقضتان.
not-personalised = تُطلب إعلانات غير مخصّصة.

## Limited Data Use من Meta

limited-use-off = ميزة Limited Data Use متوقّفة: يحق لشركة Meta استخدام البيانات كاملة.
limited-use-found-out = ميزة Limited Data Use مفعّلة؛ وتحدّد Meta بنفسها هل أنت في ولاية تقيّد فيها شيئًا.
limited-use-united-states = ميزة Limited Data Use مفعّلة لشخص في الولايات المتحدة.

## لافتات الموافقة والمتاجر

groups-unknown = { $more ->
    [zero] لا مجموعات أخرى سمّاها الموقع بنفسه.
    [one] ومجموعة أخرى سمّاها الموقع بنفسه.
    [two] ومجموعتان أخريان سمّاهما الموقع بنفسه.
    [few] و{ $more } مجموعات أخرى سمّاها الموقع بنفسه.
    [many] و{ $more } مجموعة أخرى سمّاها الموقع بنفسه.
   *[other] و{ $more } مجموعة أخرى سمّاها الموقع بنفسه.
}
nothing-chosen = لم يُختر شيء بعد.
took-notice = أخذت لافتة الموافقة Global Privacy Control في الحسبان.
nobody-asked = لم يُسأل أحد: تفترض لافتة الموافقة أن منطقتك لا تشترط الموافقة.
implied = استُنتج من مواصلة استخدام الموقع، لا من إجابة.
shop-assumes = ما يعدّه المتجر مسموحًا به: { $things }.
shop-preferences = التفضيلات
shop-analysis = التحليل
shop-marketing = التسويق
shop-sale = بيع البيانات

## ما يطلبه المتصفح نفسه

sale-opted-out = بيع البيانات ومشاركتها: طُلب عدم ذلك.
nothing-asked = لا يُطلب من الموقع شيء.
ask-not-followed = أنت تطلب عدم تتبّعك. معظم المواقع لا تلتفت إلى ذلك.
may-be-followed = أنت تقول إن تتبّعك مسموح به.

## متى تم الاختيار

chosen = تاريخ الاختيار: { $day }.
chosen-with = تاريخ الاختيار: { $day }، بأداة الموافقة رقم { $tool }.
date = { $day } { $month } { $year }
january = يناير
february = فبراير
march = مارس
april = أبريل
may = مايو
june = يونيو
july = يوليو
august = أغسطس
september = سبتمبر
october = أكتوبر
november = نوفمبر
december = ديسمبر
thousands = ,

## أسماء الإشارات

scheme-ad-choices = AdChoices Signal
scheme-tcf = Transparency & Consent Framework (TCF)
scheme-tcf-canada = Transparency & Consent Framework، كندا
scheme-gpp = Global Privacy Platform (GPP)
scheme-us-privacy = سلسلة US Privacy
scheme-consent-mode = وضع الموافقة من Google
scheme-uet = وضع الموافقة من Microsoft Advertising
scheme-clarity = موافقة Microsoft Clarity
scheme-meta = خيارات معالجة البيانات في Meta Pixel
scheme-shopify = خصوصية العملاء في Shopify
scheme-one-trust = لافتة OneTrust
scheme-cookiebot = لافتة Cookiebot
scheme-cookie-yes = لافتة CookieYes
scheme-gpc = Global Privacy Control
scheme-dnt = Do Not Track
scheme-version = {"\u2068"}{ $scheme }{"\u2069"}، الإصدار {"\u2068"}{ $version }{"\u2069"}
scheme-unread = ملف ارتباط من لافتة موافقة

## ما يقول الموقع إنك اخترته، وما يفعله Sluice هناك

unread = لا يستطيع Sluice قراءة هذه الإشارة. { $why }
stops-all-the-same = لكن Sluice يمنعه مع ذلك.
gate-open-here = البوابة مفتوحة هنا: لا يتدخّل Sluice في ذلك.
paused-here = عمل Sluice متوقّف مؤقتًا هنا، فلا يتدخّل في ذلك.

## ماذا يجيب الموقع حين يُسأل عن Global Privacy Control

heeds = يقول إنه يحترم Global Privacy Control. هذا كلامه هو؛ لم يتحقّق منه أحد.
heeds-not = يقول إنه لا يحترم Global Privacy Control.
strange-answer = إجابته ليست بالصيغة التي يطلبها المعيار، فهي لا تقول شيئًا.
no-answer = لم يُجب في الوقت المناسب، أو حوّل السؤال إلى مكان آخر، فالجواب غير معروف.
no-such-file = لا يقول شيئًا: ليس لديه هذا الملف.
answered-error = أجاب بخطأ، فالجواب غير معروف.
said-so = قال ذلك في { $day }.
