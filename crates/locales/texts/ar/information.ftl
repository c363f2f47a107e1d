# أنواع المعلومات التي تعرفها الصفحات والشركات.

contact-data = بيانات التواصل
account-identifier = معرّف الحساب
device-identifier = معرّف المتصفح أو الجهاز
purchases = المشتريات
search-terms = كلمات البحث
content-viewed = ما شاهدته
interactions = ما فعلته
page-address = رابط الصفحة
page-title = عنوان الصفحة
referrer = الصفحة السابقة
location = الموقع الجغرافي
network-address = عنوان الشبكة (IP)
language = اللغة
screen = حجم الشاشة
device-software = الجهاز والبرامج
timing = الأوقات
campaign = الحملة الإعلانية
consent-state = اختيارك بشأن الموافقة
technical = معلومات تقنية

## ما لا يعرفه إلا الموقع نفسه

communications = مع من تتواصل
content-metadata = تاريخ ما تشاركه ومكانه
