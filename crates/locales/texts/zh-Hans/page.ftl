# 所有页面共用的文字，以及面板中关于闸门和暂停的文字。

dot = {"\u00A0"}·{" "}

## 等待和出错。

slow = 仍在等待 Sluice 回应…
fault = Sluice 没能回应
fault-comfort = 你的设置不会改变。
try-again = 重试
no-tab = 这里没有可以查看的网页。
no-answer = Sluice 后台没有回应。

## 页面关于什么。

restricted-site = 浏览器页面
restricted = 扩展在这里什么都看不到
active = 正在守护此网站
paused = 在此网站上已暂停

## 闸门。

gates = 闸门
scope = 开关作用于
this-site = 此网站
everywhere = 所有网站
only-here = 仅此网站如此。
as-everywhere = 与所有网站一致
locked-out = 你可能会被退出登录，或者无法登录。
shut-it = 关闭
keep-open = 保持开启
nothing-seen = 没有发现
stopped = 已拦截
all-stopped = 已全部拦截
reload = 重新加载以生效
heads-up = 请注意

## 暂停。

pause = 暂停
pause-how-long = 在此网站上暂停：
pause-visit = 仅本次访问
pause-hour = 1 小时
pause-always = 总是
resume = 继续
paused-visit = 本次访问期间已暂停。此网站上不会拦截任何内容。
paused-always = 已暂停，直到你点“继续”。此网站上不会拦截任何内容。
pause-done = 已暂停。
resume-done = 已恢复守护。
private = 隐私窗口：不保留任何记录
undo = 撤销
full-report = 完整报告
opt-outs = 退出跟踪
policy = 网站政策

## 关于闸门的句子。

open = 已开启
shut = 已关闭

switch-everywhere = { $name }：在所有网站上放行
switch-here = { $name }：在此网站上放行

about = ：{ $name }

open-until = 在此网站上开启到 { $time }。

turning-open = 开启后，将放行此网页的 { $things }。
turning-shut = 关闭后，将拦截此网页的 { $things }；不影响你的登录。
turning-shut-known = 关闭后，将拦截此网页的 { $things }；其中 { $count } 个 Cookie 可能用于保持登录。

elsewhere = 所有网站：{ $state }。
but-here = 此网站：{ $state }。

shutting-preferences = 网站可能会忘记你的语言、布局等设置。
shutting-features = 视频、地图、付款等部分可能无法使用。
shutting-performance = 网站可能会变慢，部分功能可能无法使用。
shutting-analytics = 极少数情况下，网站的某个部分会无法使用。
shutting-advertising = 你仍会看到广告，只是不那么有针对性。极少数情况下，网站的某个部分会无法使用。
when-shut = 关闭后：{ $what }

gate-set = { $place ->
    [everywhere] “{ $name }”在所有网站上{ $state }。
   *[here] “{ $name }”在此网站上{ $state }。
}
gate-reset = “{ $name }”与所有网站一致：{ $state }。

paused-until = 已暂停到 { $time }。此网站上不会拦截任何内容。

## 发现的内容。

seen-from = 来自 { $companies }。
seen-from-more = 来自 { $companies } 和另外 { $more } 家公司。
and-more = { $names }，另有 { $more } 个
unsorted = 未分类：{ $things }
unsorted-from = 未分类：{ $things }，来自 { $hosts }
like-beacons = { $sorted }；其中 { $count } 项像信标
more = 另有 { $count } 项
stopped-of = 已拦截 { $stopped }/{ $all }
and-of-them = { $things }，{ $stopping }

## 后台说了什么。

failed = Sluice 后台返回：{ $error }
no-answer-because = { no-answer }（{ $detail }）
unreadable = Sluice 后台的回应，此页面读不懂。（{ $detail }）
