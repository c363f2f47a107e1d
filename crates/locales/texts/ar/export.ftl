# التقارير التي تأخذها معك، وحفظها.

take-along = حفظ نسخة من هذا التقرير
meaning = يُحفظ كملف على هذا الكمبيوتر؛ ولا يُرسل إلى أحد.
with-values = مع القيم كاملة
values-meaning = قد تكشف القيم من أنت. من دون هذا الخيار تُحجب.
page-file = صفحة (HTML)
table-file = جدول (CSV)
data-file = بيانات (JSON)
saved = سُلّم الملف إلى المتصفح.
title = تقرير Sluice
page = الصفحة
opened = وقت الفتح
made = وقت التقرير
made-by = Sluice
catalogue = الفهرس
seen = ما رُصد
stopped = ما مُنع
let-through = ما مرّ
gate-open = البوابة مفتوحة.
gate-shut = البوابة مغلقة.
left = ما أُرسل
was-stopped = ما مُنع
calls = ما أخبرته به الصفحة (استدعاءات SDK)
unrecognised = غير معروف
no-key = (بلا اسم)
nothing = لم يُرصد شيء في هذه الصفحة.
masked = القيم محجوبة.
in-full = القيم مكتوبة كاملة، كما أُرسلت أو كما كانت ستُرسل.
ends-with-session = حتى إغلاق المتصفح

## الأعمدة

heading-what = النوع
heading-name = الاسم
heading-often = عدد المرات
heading-when = متى
heading-kept = مدة الحفظ
heading-why = لماذا

cut = (المدة المطلوبة: { $from }؛ والمدة الآن: { $to })
