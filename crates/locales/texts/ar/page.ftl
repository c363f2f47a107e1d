# ما تقوله كل الصفحات، وما تقوله النافذة المنبثقة عن البوابات والإيقاف المؤقت.

dot = {"\u00A0"}·{" "}

## الانتظار والأعطال

slow = ما زلنا ننتظر رد Sluice…
fault = تعذّر على Sluice الرد
fault-comfort = ما اخترته باقٍ كما هو.
try-again = إعادة المحاولة
no-tab = لا توجد صفحة يمكن الحديث عنها.
no-answer = لم يرد الجزء الذي يعمل في الخلفية من Sluice.

## عمّ تتحدث الصفحة

restricted-site = صفحة من المتصفح
restricted = لا ترى الإضافات شيئًا هنا
active = يتابع هذا الموقع
paused = متوقّف مؤقتًا على هذا الموقع

## البوابات

gates = البوابات
scope = تسري المفاتيح على
this-site = هذا الموقع
everywhere = كل المواقع
only-here = هنا فقط.
as-everywhere = كما في كل المواقع
locked-out = قد يُسجَّل خروجك أو يتعذّر عليك الدخول.
shut-it = إغلاقها
keep-open = إبقاؤها مفتوحة
nothing-seen = لم يُرصد شيء
stopped = تم المنع
all-stopped = تم منع الكل
reload = إعادة التحميل لتطبيق التغيير
heads-up = يُرجى الانتباه

## الإيقاف المؤقت

pause = إيقاف مؤقت
pause-how-long = إيقاف مؤقت على هذا الموقع:
pause-visit = طوال هذه الزيارة
pause-hour = ساعة واحدة
pause-always = دائمًا
resume = استئناف
paused-visit = متوقّف مؤقتًا طوال زيارتك. لا يُمنع شيء على هذا الموقع.
paused-always = متوقّف مؤقتًا إلى أن تستأنف. لا يُمنع شيء على هذا الموقع.
pause-done = تم الإيقاف المؤقت.
resume-done = استؤنفت متابعة الموقع.
private = نافذة خاصة: لا يُحفظ منها شيء
undo = تراجع
full-report = التقرير الكامل
opt-outs = طلبات عدم التتبّع
policy = سياسة الموقع

## البوابات في جمل

open = مفتوحة
shut = مغلقة

switch-everywhere = { $name }: السماح في كل المواقع
switch-here = { $name }: السماح على هذا الموقع

about = : { $name }

open-until = مفتوحة هنا حتى { $time }.

turning-open = عند فتحها يمرّ من هذه الصفحة: { $things }.
turning-shut = عند إغلاقها يُمنع من هذه الصفحة: { $things }؛ ولا يتأثر تسجيل دخولك.
turning-shut-known = { $count ->
    [zero] عند إغلاقها يُمنع من هذه الصفحة: { $things }؛ ولا يتأثر تسجيل دخولك.
    [one] عند إغلاقها يُمنع من هذه الصفحة: { $things }؛ وقد يعتمد تسجيل دخولك على ملف ارتباط واحد منها.
    [two] عند إغلاقها يُمنع من هذه الصفحة: { $things }؛ وقد يعتمد تسجيل دخولك على ملفي ارتباط منها.
    [few] عند إغلاقها يُمنع من هذه الصفحة: { $things }؛ وقد يعتمد تسجيل دخولك على { $count } ملفات ارتباط منها.
    [many] عند إغلاقها يُمنع من هذه الصفحة: { $things }؛ وقد يعتمد تسجيل دخولك على { $count } ملف ارتباط منها.
   *[other] عند إغلاقها يُمنع من هذه الصفحة: { $things }؛ وقد يعتمد تسجيل دخولك على { $count } ملف ارتباط منها.
}

elsewhere = في كل المواقع: { $state }.
but-here = على هذا الموقع: { $state }.

shutting-preferences = قد ينسى الموقع لغتك ومظهره وإعداداتك الأخرى.
shutting-features = قد تتوقّف الفيديوهات أو الخرائط أو الدفع أو أجزاء أخرى من الموقع عن العمل.
shutting-performance = قد يصبح الموقع أبطأ، وقد يتوقّف بعضه عن العمل.
shutting-analytics = نادرًا ما يتوقّف جزء من الموقع عن العمل.
shutting-advertising = تبقى الإعلانات ظاهرة، لكنها أقل تخصيصًا لك. ونادرًا ما يتوقّف جزء من الموقع عن العمل.
when-shut = عند إغلاقها: { $what }

gate-set = { $place ->
    [everywhere] بوابة { $name } { $state } في كل المواقع.
   *[here] بوابة { $name } { $state } على هذا الموقع.
}
gate-reset = بوابة { $name } كما في كل المواقع: { $state }.

paused-until = متوقّف مؤقتًا حتى { $time }. لا يُمنع شيء على هذا الموقع.

## ما رُصد

seen-from = من { $companies }.
seen-from-more = { $more ->
    [zero] من { $companies }.
    [one] من { $companies } وشركة أخرى.
    [two] من { $companies } وشركتين أخريين.
    [few] من { $companies } و{ $more } شركات أخرى.
    [many] من { $companies } و{ $more } شركة أخرى.
   *[other] من { $companies } و{ $more } شركة أخرى.
}
and-more = { $more ->
    [zero] { $names }
    [one] { $names } وواحد آخر
    [two] { $names } واثنان آخران
    [few] { $names } و{ $more } غيرها
    [many] { $names } و{ $more } غيرها
   *[other] { $names } و{ $more } غيرها
}
unsorted = غير مصنّف: { $things }
unsorted-from = غير مصنّف: { $things } من { $hosts }
like-beacons = { $sorted }؛ { $count ->
    [zero] ولا شيء يتصرّف كمنارة تتبّع
    [one] وواحد يتصرّف كمنارة تتبّع
    [two] واثنان يتصرّفان كمنارتي تتبّع
    [few] و{ $count } منها تتصرّف كمنارات تتبّع
    [many] و{ $count } منها تتصرّف كمنارات تتبّع
   *[other] و{ $count } منها تتصرّف كمنارات تتبّع
}
more = { $count ->
    [zero] { $count } عنصر آخر
    [one] عنصر آخر
    [two] عنصران آخران
    [few] { $count } عناصر أخرى
    [many] { $count } عنصرًا آخر
   *[other] { $count } عنصر آخر
}
stopped-of = مُنع { $stopped } من { $all }
and-of-them = { $things }، { $stopping }

## ما قاله الجزء الذي يعمل في الخلفية

failed = قال الجزء الذي يعمل في الخلفية من Sluice: {"\u2068"}{ $error }{"\u2069"}
no-answer-because = { no-answer } ({"\u2068"}{ $detail }{"\u2069"})
unreadable = رد الجزء الذي يعمل في الخلفية من Sluice بما لا تستطيع هذه الصفحة قراءته. ({"\u2068"}{ $detail }{"\u2069"})
