# ما يشبهه ملف الارتباط. تأتي كل عبارة بعد «ملف الارتباط هذا» وتصير جزءًا من جملة.

google-analytics-number = يشبه رقم عميل في Google Analytics
google-analytics-session = يشبه جلسة في Google Analytics
facebook-number = يشبه رقم متصفح لدى Facebook
google-ads-number = يشبه رقمًا في Google Ads
consent-record = يحمل اختيارًا بشأن ملفات الارتباط
server-session = يشبه رقم جلسة لدى خادم
signed-token = يحمل رمزًا موقّعًا
known-host = مصدره مضيف معروف بغرض { $purpose }
tracking-host = في اسم مضيفه كلمة مثل «ads» أو «track»
follows-across-sites = يخص موقعًا آخر، يتلقّاه من كل صفحة تحمّله
other-site = يخص موقعًا آخر
hidden-from-scripts = مخفي عن النصوص البرمجية
language = يشبه لغة
currency = يشبه عملة
yes-or-no = يقول نعم أو لا
small-number = يحمل رقمًا صغيرًا
word = يحمل كلمة واحدة
unique-number = يحمل رقمًا ليس لدى أي متصفح آخر
long-random-text = يحمل نصًا طويلًا بلا معنى ظاهر
time = يحمل وقتًا
address = يحمل رابط صفحة
record = يحمل عدة قيم
empty = فارغ
a-copy = يحمل رقم ملف ارتباط آخر أُزيل

## ما تقوله قائمة عامة عن غرضه

listed = { $class ->
    [functionality] تدرجه { $list } ضمن الوظائف
    [analytics] تدرجه { $list } ضمن التحليلات
    [advertising] تدرجه { $list } ضمن الإعلانات
   *[necessary] تدرجه { $list } ضمن الضروري
}
open-cookie-database = قاعدة Open Cookie Database
cookie-pal = قائمة CookiePal
tarte-au-citron = قائمة tarteaucitron.js

## ما يوحي به اسمه

sounds-like = { $class ->
    [functionality] يوحي اسمه بالوظائف
    [analytics] يوحي اسمه بالتحليلات
    [advertising] يوحي اسمه بالإعلانات
   *[necessary] يوحي اسمه بأنه ضروري
}

## مدة حفظه تقريبًا

kept-session = يُحفظ حتى إغلاق المتصفح
kept-minutes = يُحفظ بضع دقائق
kept-hours = يُحفظ بضع ساعات
kept-days = يُحفظ بضعة أيام
kept-months = يُحفظ بضعة أشهر
kept-years = { $count ->
    [zero] يُحفظ أقل من سنة
    [one] يُحفظ سنة
    [two] يُحفظ سنتين
    [few] يُحفظ { $count } سنوات
    [many] يُحفظ { $count } سنة
   *[other] يُحفظ { $count } سنة
}
