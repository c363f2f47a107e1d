# ما يعرضه المتصفح نفسه من Sluice، وما يظهر في الصفحات مكان محتوى مضمّن مُنع.

## في قائمة الإضافات واختصارات لوحة المفاتيح

name = Sluice
description = يصنّف ملفات الارتباط وبكسلات التتبّع واستدعاءات SDK في الصفحة حسب الغرض، ويفتح لكل غرض بوابة أو يغلقها كما تختار.
command-pause = إيقاف Sluice مؤقتًا على الموقع المعروض أو استئنافه
command-report = فتح تقرير الصفحة المعروضة

## مكان المحتوى المضمّن

embed-this = { $name }
embed-audio = مشغّل صوت { $name }
embed-button = زر { $name }
embed-calendar = تقويم { $name }
embed-chat = دردشة { $name }
embed-code = شيفرة { $name }
embed-comments = تعليقات { $name }
embed-document = مستند { $name }
embed-form = نموذج { $name }
embed-map = خريطة { $name }
embed-picture = صورة { $name }
embed-post = منشور { $name }
embed-video = فيديو { $name }

## لماذا لم يُحمَّل

why-this = لم يُحمَّل هذا المحتوى من { $name } لأن بوابة { $gate } مغلقة هنا. إذا حُمّل عرفت { $owner } أنك هنا.
why-audio = لم يُحمَّل مشغّل الصوت هذا من { $name } لأن بوابة { $gate } مغلقة هنا. إذا حُمّل عرفت { $owner } أنك هنا.
why-button = لم يُحمَّل هذا الزر من { $name } لأن بوابة { $gate } مغلقة هنا. إذا حُمّل عرفت { $owner } أنك هنا.
why-calendar = لم يُحمَّل هذا التقويم من { $name } لأن بوابة { $gate } مغلقة هنا. إذا حُمّل عرفت { $owner } أنك هنا.
why-chat = لم تُحمَّل هذه الدردشة من { $name } لأن بوابة { $gate } مغلقة هنا. إذا حُمّلت عرفت { $owner } أنك هنا.
why-code = لم تُحمَّل هذه الشيفرة من { $name } لأن بوابة { $gate } مغلقة هنا. إذا حُمّلت عرفت { $owner } أنك هنا.
why-comments = لم تُحمَّل هذه التعليقات من { $name } لأن بوابة { $gate } مغلقة هنا. إذا حُمّلت عرفت { $owner } أنك هنا.
why-document = لم يُحمَّل هذا المستند من { $name } لأن بوابة { $gate } مغلقة هنا. إذا حُمّل عرفت { $owner } أنك هنا.
why-form = لم يُحمَّل هذا النموذج من { $name } لأن بوابة { $gate } مغلقة هنا. إذا حُمّل عرفت { $owner } أنك هنا.
why-map = لم تُحمَّل هذه الخريطة من { $name } لأن بوابة { $gate } مغلقة هنا. إذا حُمّلت عرفت { $owner } أنك هنا.
why-picture = لم تُحمَّل هذه الصورة من { $name } لأن بوابة { $gate } مغلقة هنا. إذا حُمّلت عرفت { $owner } أنك هنا.
why-post = لم يُحمَّل هذا المنشور من { $name } لأن بوابة { $gate } مغلقة هنا. إذا حُمّل عرفت { $owner } أنك هنا.
why-video = لم يُحمَّل هذا الفيديو من { $name } لأن بوابة { $gate } مغلقة هنا. إذا حُمّل عرفت { $owner } أنك هنا.

## الأزرار

not-loaded = { $title }: لم يُحمَّل المحتوى
load-once = تحميل هذه المرة
load-once-short = هذه المرة
load-always = دائمًا هنا
load-always-short = دائمًا
load-what = { $button }: { $title }
load-failed = لم ينجح ذلك. أعد تحميل الصفحة ثم حاول من جديد.
hide-note = إخفاء هذا التنبيه بشأن { $name }
