# قراءة السياسات: لماذا تعذّرت، وما تذكره.

## لماذا تعذّرت قراءة السياسة

unreadable-empty = لا شيء فيها.
unreadable-pdf = هذا ملف PDF، ولا يستطيع Sluice قراءته.
unreadable-image = هذه صورة، ولا يستطيع Sluice قراءتها.
unreadable-binary = هذا ليس نصًا.
unreadable-only-script = الصفحة فارغة إلى أن يملأها نص برمجي منها.
unreadable-too-short = لا يكاد يوجد فيها نص.
unreadable-cut = النص طويل جدًا؛ لم تُقرأ إلا بدايته.

## بأي وسيلة تُحفظ المعلومات وتُقرأ

technology-cookies = ملفات الارتباط
technology-web-beacons = منارات الويب والبكسلات
technology-sdks = حزم SDK
technology-storage = تخزين المتصفح
technology-fingerprinting = بصمة المتصفح
technology-log-data = سجلات الخادم

## من يضعها، بعد «من»

placer-own = الموقع نفسه
placer-partners = شركائه
placer-advertisers = المعلنين

## ما تنبّه إليه السياسة

caveat-service-may-suffer = قد يعطّل المنع أجزاء من الخدمة أو يحدّ منها.
caveat-still-see-ads = تبقى الإعلانات ظاهرة، لكنها أقل صلة بك.
caveat-not-responsible = لا يتحمّل الموقع مسؤولية ما يضعه الآخرون، ولا طلبات عدم التتبّع لديهم.
caveat-set-again = يسري طلب عدم التتبّع على متصفح واحد، ويزول إذا حُذفت ملفات ارتباطه.
