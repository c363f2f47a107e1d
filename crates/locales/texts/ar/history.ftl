# صفحة كل المواقع: ما رُصد بمرور الوقت؛ وفي التقرير: ما هو جديد ومتى حدث كل شيء.

title = كل المواقع: Sluice
head = كل المواقع
what = ما رصده Sluice بمرور الوقت، حسب اليوم والموقع: كم، ومن أي شركة، ولأي غرض، وما الذي مُنع.
not-kept = لا تُحفظ روابط ولا أسماء ملفات ارتباط ولا قيم، ولا شيء من النوافذ الخاصة، ولا مواقع لم يُرصد فيها شيء. كل ذلك يبقى على هذا الكمبيوتر.
nothing-kept = لا شيء محفوظ بعد. ما تزوره من الآن يظهر هنا بعد رصده بثوانٍ.
nothing-wanted = لا يُحفظ شيء، كما اخترت أدناه.
not-read = تعذّرت قراءة المحفوظ.
not-saved = تعذّر حفظ الملف.
numbers = بالأرقام
seen = ما رُصد
stopped = ما مُنع
let-through = ما مرّ
find-hint = موقع أو شركة
purpose = الغرض
days = الأيام
all = الكل
all-days = كل المحفوظ
today = اليوم
unsorted = غير مصنّف
only = { $names } فقط
show-all = عرض الكل
by-day = الأيام
by-week = الأسابيع
as-table = في جدول
day = اليوم
week = الأسبوع من
by-purpose = الأغراض
by-company = الشركات
by-site = المواقع
order = الترتيب
back = السابق
forth = التالي
keeping-label = مدة الحفظ
keeping-meaning = تُزال الأيام الأقدم من ذلك. لا يتجاوز كل ما يُحفظ خمسة ميغابايت؛ وإذا لم تكفِ أُزيلت أقدم الأيام أولًا.
forget = نسيان كل شيء
forget-sure = سيزول كل ما في هذه الصفحة نهائيًا.
forget-yes = نعم، نسيان كل شيء
forget-no = إبقاؤه
forgotten = تم نسيان كل شيء.
shorter-sure = سيزول ما هو أقدم نهائيًا.
shorter-yes = نعم، إزالته
take-along = حفظ نسخة من كل ذلك

## الجديد في موقع، ومتى حدث كل شيء

new = الجديد منذ زيارتك الأخيرة
new-meaning = لم يُرصد هنا حين كنت على هذا الموقع من قبل؛ ومرات التحميل المتقاربة، خلال نصف ساعة، تُعدّ زيارة واحدة.
new-companies = الشركات:
new-cookies = ملفات الارتباط:
timeline = بترتيب الوقت
timeline-meaning = متى رُصدت كل شركة أول مرة، بالثواني منذ طلب الصفحة.
and-more = {" "}{ $count ->
    [zero] ولا غيرها
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } غيرها
    [many] و{ $count } غيرها
   *[other] و{ $count } غيرها
}
seconds = { $whole }.{ $hundredths }{"\u00A0"}ث

## ترتيب القوائم

order-most-sites = الأكثر مواقع
order-most-companies = الأكثر شركات
order-most-seen = الأكثر رصدًا
order-most-stopped = الأكثر منعًا
order-most-days = الأكثر أيامًا
order-latest = الأحدث
order-name = الاسم

## الأعداد

number-of-sites = { $count ->
    [zero] موقع
    [one] موقع
    [two] موقعان
    [few] مواقع
    [many] موقعًا
   *[other] موقع
}
number-of-companies = { $count ->
    [zero] شركة
    [one] شركة
    [two] شركتان
    [few] شركات
    [many] شركة
   *[other] شركة
}
seen-and-stopped = { $seen ->
   *[other] رُصد{"\u00A0"}{ $seen-written }
}، { $stopped ->
    [0] لم{"\u00A0"}يُمنع{"\u00A0"}شيء
   *[other] مُنع{"\u00A0"}{ $stopped-written }
}
on-sites = { $sites ->
    [zero] على { $sites } موقع
    [one] على موقع واحد
    [two] على موقعين
    [few] على { $sites } مواقع
    [many] على { $sites } موقعًا
   *[other] على { $sites } موقع
}، { $days ->
    [zero] في { $days } يوم
    [one] في يوم واحد
    [two] في يومين
    [few] في { $days } أيام
    [many] في { $days } يومًا
   *[other] في { $days } يوم
}
of-companies = { $companies ->
    [zero] { $companies } شركة
    [one] شركة واحدة
    [two] شركتان
    [few] { $companies } شركات
    [many] { $companies } شركة
   *[other] { $companies } شركة
}، { $days ->
    [zero] في { $days } يوم
    [one] في يوم واحد
    [two] في يومين
    [few] في { $days } أيام
    [many] في { $days } يومًا
   *[other] في { $days } يوم
}
showing = من { $first } إلى { $last }، والمجموع { $all }
showing-all = المجموع { $all }

## الأيام

latest = آخر مرة: { $day }
extent = من { $first } إلى { $last }.
extent-day = عن يوم { $day }.
last-days = { $days ->
    [zero] لا أيام
    [one] آخر يوم
    [two] آخر يومين
    [few] آخر { $days } أيام
    [many] آخر { $days } يومًا
   *[other] آخر { $days } يوم
}

## رسم الأيام

most = { $number } على الأكثر
drawing = رُصد { $seen }، ومُنع منها { $stopped }، في { $count ->
    [zero] { $count } عمود
    [one] عمود واحد
    [two] عمودين
    [few] { $count } أعمدة
    [many] { $count } عمودًا
   *[other] { $count } عمود
}. أكثر ما رُصد كان في: { $most }.

## مدة الحفظ: الاختيار، وما اختير

keeping-nothing = عدم حفظ شيء
keeping-year = سنة
kept-nothing = من الآن لا يُحفظ شيء.
kept-year = مدة الحفظ من الآن: سنة.
kept-days = { $days ->
    [zero] مدة الحفظ من الآن: { $days } يوم.
    [one] مدة الحفظ من الآن: يوم واحد.
    [two] مدة الحفظ من الآن: يومان.
    [few] مدة الحفظ من الآن: { $days } أيام.
    [many] مدة الحفظ من الآن: { $days } يومًا.
   *[other] مدة الحفظ من الآن: { $days } يوم.
}
