# لماذا لا يُعدّ نص ما إشارة خصوصية، أو لا يمكن قراءته. كلمات مثل gcs وsetTrackingConsent وLDU أسماء في برامج وتبقى كما هي.

## أي نص

too-long = هذا أطول من 64 كيلوبايت، ولا توجد إشارة بهذا الطول.
nothing = لا شيء للقراءة.
unknown = هذه ليست إشارة يعرفها Sluice.
unknown-call = هذه ليست معطيات استدعاء يعرفه Sluice.
not-json = هذا ليس JSON صحيحًا.
strange-answer = فيها إجابة ليست من الإجابات الموجودة.
strange-segment = فيها جزء من نوع غير معروف.

## سلاسل حروف تمثّل بتّات

strange-character = الحرف رقم { $place } ليس من الحروف التي تتكوّن منها هذه السلسلة.
number-too-great = فيها رقم أكبر مما يجوز.
cut-off = تنتهي قبل أوانها؛ ينقصها جزء.
goes-on = تستمر بعد نهايتها.
range-backwards = فيها نطاق شركات ينتهي قبل أن يبدأ.
company-too-great = فيها رقم شركة أكبر مما يجوز.

## AdChoices Signal

no-ad-choices = هذه ليست AdChoices Signal من الإصدار 1.
strange-choice = فيها اختيار ليس من الاختيارات الثلاثة الموجودة.

## Transparency & Consent Framework وسلاسله TC

tcf-first = هذه سلسلة TC من الإصدار 1، وهو غير مستخدم منذ 2020.
no-tcf = هذه ليست سلسلة TC من الإصدار 2.
no-tcf-canada = هذه ليست سلسلة TC كندية من الإصدار 1.
segment-twice = فيها جزءان من النوع نفسه.

## Global Privacy Platform

no-gpp = هذه ليست سلسلة GPP.
gpp-version = هذا الإصدار من GPP غير معروف.
too-few-strings = تذكر مناطق أكثر مما فيها من سلاسل.
too-many-strings = فيها سلاسل أكثر مما تذكر من مناطق.
region-version = هذا الإصدار منها غير معروف.

## سلسلة US Privacy

empty = هي فارغة.
us-privacy-length = تتكوّن سلسلة US Privacy من أربعة حروف.
us-privacy-version = هذه ليست سلسلة US Privacy من الإصدار 1.
us-privacy-letter = لا يأتي في سلسلة US Privacy بعد 1 إلا Y أو N أو الشرطة «-».

## إشارات المتصفح

gpc-value = لا قيمة في Global Privacy Control إلا 1.
dnt-value = لا قيم في Do Not Track إلا 1 و0.

## أوضاع الموافقة لدى Google وMicrosoft وMeta

no-consent-call = هذه ليست معطيات استدعاء بشأن الموافقة.
no-type = لا تذكر أيًا من أنواع الموافقة الموجودة.
granted-or-denied = الموافقة إما ممنوحة (granted) أو مرفوضة (denied).
no-marks = ليس فيها أي من العلامات gcs وgcd وnpa.
gcs-digit = لا يأتي في العلامة gcs بعد G1 إلا 0 أو 1 أو الشرطة «-».
gcs-form = العلامة gcs هي G1 ثم رقمان.
gcd-form = العلامة gcd هي 11 أو 13 ثم أربعة حروف على الأقل، بعد كل منها رقم.
gcd-letter = في العلامة gcd حرف ليس من الحروف المعروفة.
no-word-on-ads = لا تقول هل يجوز حفظ البيانات من أجل الإعلانات.
asc-value = العلامة asc إما G أو D.
clarity-value = الاستدعاء القديم في Clarity يأخذ true أو false.
no-clarity-call = هذه ليست معطيات استدعاءات Clarity بشأن الموافقة.
no-meta-call = هذه ليست معطيات استدعاءات Meta Pixel بشأن البيانات.
meta-country = ليس هذا بلدًا لدى Meta رقم له.
meta-option = الخيار الوحيد الذي تعرفه Meta هو LDU.
granted-or-revoked = الموافقة إما ممنوحة (granted) أو مسحوبة (revoked).

## متاجر Shopify

shopify-values = إجابات Shopify هي true أو false.
no-shopify-call = هذه ليست معطيات setTrackingConsent.
nothing-of-shopify = لا تجيب عن أي من أسئلة Shopify.
shopify-version = هذا الإصدار من ملف ارتباط Shopify غير معروف.
shopify-nothing-chosen = لا تقول ماذا اختير.
shopify-letter = فيها حرف ليس من الحروف الموجودة.

## لافتات الموافقة

no-groups = ليس فيها مجموعات.
strange-group = فيها مجموعة ليست قيمتها 1 ولا 0.
cookiebot-form = ليست من الصيغ التي يكتبها Cookiebot.
cookiebot-value = فيها إجابة ليست true ولا false.
nothing-of-cookiebot = لا تجيب عن أي من أسئلة Cookiebot.
cookie-yes-value = فيها إجابة ليست yes ولا no.
nothing-of-cookie-yes = لا تجيب عن أي من أسئلة CookieYes.
no-tc-string = ليس فيها سلسلة TC.
