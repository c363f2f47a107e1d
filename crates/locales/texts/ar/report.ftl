# تقرير الموقع.

report = التقرير
page = الصفحة
opened = وقت الفتح
state = Sluice
summary = بالأرقام
things-seen = ما رُصد
things-stopped = ما مُنع
things-passed = ما مرّ
companies = الشركات
seat = المقر: { $country }
find = بحث
find-hint = شركة أو مضيف أو اسم
show = عرض
show-all = كل شيء
show-stopped = ما مُنع فقط
show-passed = ما مرّ فقط
open-all = فتح الكل
close-all = إغلاق الكل
print = طباعة
nothing-yet = لم يُرصد شيء في هذه الصفحة بعد.
nothing-matches = لا شيء يطابق ما تبحث عنه.
unknown-evidence = ليس في معارف Sluice ما يطابقه.
no-catalogue = تعذّرت قراءة جدول معاني المعلمات، فلا يستطيع التقرير أن يقول ما الذي أُرسل.
left = ما أُرسل
was-stopped = ما مُنع
calls = ما أخبرته به الصفحة (استدعاءات SDK)
no-calls = حزمة SDK موجودة في الصفحة؛ ولم يُرصد أي استدعاء لها.
events-sent = الأحداث فيما كان سيُرسل:
show-values = إظهار القيم
hide-values = إخفاء القيم
no-key = (بلا اسم)
flow = من حصل على ماذا
flow-meaning = الخط المتصل: أُرسل هذا النوع من المعلومات. الخط المتقطّع: مُنع.
linked = وصلت القيمة نفسها إلى عدة شركات
linked-meaning = بها تستطيع هذه الشركات أن تعرف أنها تتحدّث عن الشخص نفسه.
said = ما يقول هذا الموقع إنك اخترته
said-meaning = قُرئ من ملفات ارتباط يحفظ فيها الموقع نفسه ردًّا على لافتة الموافقة، أو عدم الرد.
said-answer = { $purpose }: { $answer }.
nothing-said = لا يحفظ هذا الموقع ملف ارتباط من هذا النوع يستطيع Sluice قراءته.
said-in-full = النص الكامل
ask-site = سؤال هذا الموقع هل يحترم Global Privacy Control
asking = جارٍ السؤال…
ask-meaning = لا يسأل Sluice أحدًا من تلقاء نفسه. إذا أردت، يطلب من هذا الموقع ملفًا صغيرًا واحدًا، من دون ملفات ارتباط.
no-answer = تعذّر سؤال الموقع.
unrecognised = غير معروف
carried-cut = حمل بعض ما أُرسل أكثر مما يُفحص.
stop-beacon = منع ما يُرسل إلى { $place }
let-beacon = السماح من جديد بما يُرسل إلى { $place }
stops = منارات تتبّع تمنعها بنفسك
stops-meaning = لا أحد يعرف ما الغرض منها. تُمنع على كل المواقع إلا مواقعها هي، وإلا حيث يكون Sluice متوقّفًا مؤقتًا.

## الأعمدة

heading-what = النوع
heading-name = الاسم
heading-often = عدد المرات
heading-when = متى
heading-why = لماذا

## صورة من حصل على ماذا

flow-more = { $more ->
    [zero] لا شركات أخرى مذكورة أدناه.
    [one] هناك شركة أخرى مذكورة أدناه.
    [two] هناك شركتان أخريان مذكورتان أدناه.
    [few] هناك { $more } شركات أخرى مذكورة أدناه.
    [many] هناك { $more } شركة أخرى مذكورة أدناه.
   *[other] هناك { $more } شركة أخرى مذكورة أدناه.
}
flow-got = ما وصل إليها: { $kinds }
flow-stopped = ما مُنع عنها: { $kinds }
flow-both = { $got }؛ { $stopping }

## لماذا يبدو عنصر ما منارة تتبّع

beacon-yours = أنت اعتبرتها منارة تتبّع.
beacon-very-likely = يكاد يكون مؤكدًا أن هذه منارة تتبّع.
beacon-likely = الأرجح أن هذه منارة تتبّع.
beacon-maybe = قد تكون هذه منارة تتبّع.

## كيف عُرف معنى القيمة

recognised-vendor-key = مفتاح معروف
recognised-common-key = مفتاح شائع
recognised-value = من شكلها
recognised-nothing = غير معروف

## العناوين والأعداد

title-plain = تقرير Sluice
title = {"\u2068"}{ $site }{"\u2069"}: تقرير Sluice
gate-open = البوابة مفتوحة
gate-shut = البوابة مغلقة
seen-and-stopped = رُصد{"\u00A0"}{ $seen }، { $stopped ->
    [0] لم{"\u00A0"}يُمنع{"\u00A0"}شيء
   *[other] مُنع{"\u00A0"}{ $stopped }
}
showing = المعروض: { $things } من { $companies }.
from-to = من { $first } إلى { $last }

## كيف مُنع ملف ارتباط أو قيمة مخزّنة، وكم مرة

times = { $count ->
    [zero] ولا مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
means-prevented = مُنعت كتابته في الصفحة { $times }.
means-taken-out = نُزع من الرد { $times }.
means-removed = أُزيل { $times }.
means-removed-after = أُزيل { $times }، بعد { $milliseconds } ملي ثانية على الأكثر.

## ما يُعرف عن عنصر

sure = نسبة التأكّد { $percent } بالمئة.
also = يخدم أيضًا غرض: { $purpose }.
called-with = مع {"\u2068"}{ $names }{"\u2069"}
called-with-more = { $more ->
    [zero] مع {"\u2068"}{ $names }{"\u2069"}
    [one] مع {"\u2068"}{ $names }{"\u2069"} وقيمة أخرى
    [two] مع {"\u2068"}{ $names }{"\u2069"} وقيمتين أخريين
    [few] مع {"\u2068"}{ $names }{"\u2069"} و{ $more } قيم أخرى
    [many] مع {"\u2068"}{ $names }{"\u2069"} و{ $more } قيمة أخرى
   *[other] مع {"\u2068"}{ $names }{"\u2069"} و{ $more } قيمة أخرى
}
only-sdk = حزمة{"\u00A0"}SDK موجودة في الصفحة
only-calls = { $count ->
    [zero] { $count }{"\u00A0"}استدعاء{"\u00A0"}SDK
    [one] استدعاء{"\u00A0"}SDK{"\u00A0"}واحد
    [two] استدعاءا{"\u00A0"}SDK
    [few] { $count }{"\u00A0"}استدعاءات{"\u00A0"}SDK
    [many] { $count }{"\u00A0"}استدعاء{"\u00A0"}SDK
   *[other] { $count }{"\u00A0"}استدعاء{"\u00A0"}SDK
}
evidence = معروف من {"\u2068"}{ $file }{"\u2069"}، { $scope }: { $signature }.
source = المصدر: {"\u2068"}{ $source }{"\u2069"}.

## موضع المطابقة، في «معروف من…»

scope-imported-host = قائمة مضيفين مستوردة
scope-rest-of-host = بقية مضيف يخدم أغراضًا كثيرة
scope-any-host = نمط رابط على أي مضيف
scope-host = مضيف كامل
scope-path = نمط رابط على مضيف واحد
scope-cookie-name = اسم ملف ارتباط على أي موقع
scope-cookie-name-and-host = اسم ملف ارتباط على مضيف الشركة نفسها
scope-storage-key = اسم قيمة مخزّنة
scope-cookie-host = ملف ارتباط على مضيف الشركة نفسها
scope-disguised-host = اسم تابع للموقع الذي تزوره، يقود على الأرجح إلى الشركة
