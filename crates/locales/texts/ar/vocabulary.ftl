# ما يُقال في كل مكان: الأغراض، وأنواع العناصر، وكيف تُسرد عدة أشياء معًا.

language-name = العربية

## الأغراض السبعة

authentication = تسجيل الدخول
security = الأمان
preferences = التفضيلات
features = الميزات والخدمات
performance = الأداء
analytics = التحليلات والأبحاث
advertising = الإعلانات

authentication-meaning = يُعرف بها أنك سجّلت الدخول، وبأي حساب.
security-meaning = تصدّ الاحتيال والروبوتات.
preferences-meaning = تتذكّر اللغة والمظهر واختيارك لملفات الارتباط.
features-meaning = فيديو وخرائط ودفع ودردشة وخطوط وأجزاء أخرى من الصفحة.
performance-meaning = تُبقي الموقع سريعًا وتلتقط الأعطال.
analytics-meaning = تعدّ وتسجّل كيف يُستخدم الموقع.
advertising-meaning = إعلانات، وتتبّعك من موقع إلى موقع من أجلها.

not-sorted = غير مصنّف

## السرد

list-between = ،{" \u200F"}
list-end = { $first } و{ $last }
sentence-between = {" "}

## عنصر واحد

cookie = ملف ارتباط
beacon = منارة تتبّع
script = نص برمجي
embed = عنصر مضمّن
file = ملف
stored-value = قيمة مخزّنة
link = رابط تتبّع
call = استدعاء SDK

## الأعداد

cookies = { $count ->
    [zero] { $count } ملف ارتباط
    [one] ملف ارتباط واحد
    [two] ملفا ارتباط
    [few] { $count } ملفات ارتباط
    [many] { $count } ملف ارتباط
   *[other] { $count } ملف ارتباط
}
beacons = { $count ->
    [zero] { $count } منارة تتبّع
    [one] منارة تتبّع واحدة
    [two] منارتا تتبّع
    [few] { $count } منارات تتبّع
    [many] { $count } منارة تتبّع
   *[other] { $count } منارة تتبّع
}
scripts = { $count ->
    [zero] { $count } نص برمجي
    [one] نص برمجي واحد
    [two] نصّان برمجيان
    [few] { $count } نصوص برمجية
    [many] { $count } نصًا برمجيًا
   *[other] { $count } نص برمجي
}
embeds = { $count ->
    [zero] { $count } عنصر مضمّن
    [one] عنصر مضمّن واحد
    [two] عنصران مضمّنان
    [few] { $count } عناصر مضمّنة
    [many] { $count } عنصرًا مضمّنًا
   *[other] { $count } عنصر مضمّن
}
files = { $count ->
    [zero] { $count } ملف
    [one] ملف واحد
    [two] ملفّان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}
stored-values = { $count ->
    [zero] { $count } قيمة مخزّنة
    [one] قيمة مخزّنة واحدة
    [two] قيمتان مخزّنتان
    [few] { $count } قيم مخزّنة
    [many] { $count } قيمة مخزّنة
   *[other] { $count } قيمة مخزّنة
}
links = { $count ->
    [zero] { $count } رابط تتبّع
    [one] رابط تتبّع واحد
    [two] رابطا تتبّع
    [few] { $count } روابط تتبّع
    [many] { $count } رابط تتبّع
   *[other] { $count } رابط تتبّع
}
calls = { $count ->
    [zero] { $count } استدعاء SDK
    [one] استدعاء SDK واحد
    [two] استدعاءا SDK
    [few] { $count } استدعاءات SDK
    [many] { $count } استدعاء SDK
   *[other] { $count } استدعاء SDK
}
things = { $count ->
    [zero] { $count } عنصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $count } عناصر
    [many] { $count } عنصرًا
   *[other] { $count } عنصر
}
hosts = { $count ->
    [zero] { $count } مضيف
    [one] مضيف واحد
    [two] مضيفَين
    [few] { $count } مضيفين
    [many] { $count } مضيفًا
   *[other] { $count } مضيف
}
companies = { $count ->
    [zero] { $count } شركة
    [one] شركة واحدة
    [two] شركتين
    [few] { $count } شركات
    [many] { $count } شركة
   *[other] { $count } شركة
}
days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
