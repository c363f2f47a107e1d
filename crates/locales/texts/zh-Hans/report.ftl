# 网站报告。

report = 报告
page = 网页
opened = 打开时间
state = Sluice
summary = 数字概览
things-seen = 发现
things-stopped = 拦截
things-passed = 放行
companies = 公司
seat = 总部：{ $country }
find = 查找
find-hint = 公司、域名或名称
show = 显示
show-all = 全部
show-stopped = 仅已拦截
show-passed = 仅已放行
open-all = 全部展开
close-all = 全部收起
print = 打印
nothing-yet = 此网页上还没有发现任何内容。
nothing-matches = 没有符合条件的内容。
unknown-evidence = 资料库中没有符合它的条目。
no-catalogue = 无法读取参数含义表，所以报告没法说明发出了什么。
left = 已发出的信息
was-stopped = 已拦截的信息
calls = 网页告诉它的内容（SDK 调用）
no-calls = 它的 SDK 在网页中；没有发现对它的调用。
events-sent = 本要发送的内容中的事件：
show-values = 显示值
hide-values = 隐藏值
no-key = （无名称）
flow = 谁得到了什么
flow-meaning = 实线：这类信息已发出。虚线：已被拦截。
linked = 同一个值发给了多家公司
linked-meaning = 凭这个值，它们可以认出说的是同一个人。
said = 此网站记下的你的选择
said-meaning = 读自网站自己保存的 Cookie：你在横幅上怎么回答，或者有没有回答。
said-answer = { $purpose }：{ $answer }。
nothing-said = 网站没有保存 Sluice 能读懂的这类 Cookie。
said-in-full = 完整内容
ask-site = 询问此网站是否遵守 Global Privacy Control
asking = 正在询问…
ask-meaning = Sluice 不会自行询问任何人。如果你愿意，它会向此网站请求一个小文件，不带 Cookie。
no-answer = 无法询问此网站。
unrecognised = 无法识别
carried-cut = 有些请求携带的内容太多，没有全部查看。
stop-beacon = 拦截发往 { $place } 的内容
let-beacon = 重新放行发往 { $place } 的内容
stops = 你自己拦截的信标
stops-meaning = 没人知道这些是做什么用的。除了它们自己的网站，以及 Sluice 已暂停的网站，在其他网站上都会拦截。

## 公司内容的表头。

heading-what = 类型
heading-name = 名称
heading-often = 次数
heading-when = 时间
heading-why = 原因

## 谁得到了什么的图。

flow-more = 另有 { $more } 家公司列在下方。
flow-got = 得到：{ $kinds }
flow-stopped = 已拦截：{ $kinds }
flow-both = { $got }；{ $stopping }

## 为什么看起来像信标。

beacon-yours = 你把它当作信标。
beacon-very-likely = 这极有可能是信标。
beacon-likely = 这很可能是信标。
beacon-maybe = 这可能是信标。

## 怎么认出一个值。

recognised-vendor-key = 已知的参数名
recognised-common-key = 常见的参数名
recognised-value = 根据值的样子
recognised-nothing = 未知

## 标题和数量。

title-plain = Sluice 报告
title = { $site } - Sluice 报告
gate-open = 闸门已开启
gate-shut = 闸门已关闭
seen-and-stopped = 发现{"\u00A0"}{ $seen }，拦截{"\u00A0"}{ $stopped }
showing = 显示 { $things }，来自 { $companies }。
from-to = { $first } 至 { $last }

## Cookie 或存储项怎样被拦截，多少次。

times = { $count } 次
means-prevented = 阻止网页写入 { $times }。
means-taken-out = 从服务器的回应中去除 { $times }。
means-removed = 清除 { $times }。
means-removed-after = 清除 { $times }，最长存在了 { $milliseconds } 毫秒。

## 对它的了解。

sure = 把握 { $percent }%。
also = 还用于“{ $purpose }”。
called-with = 附带 { $names }
called-with-more = 附带 { $names } 和另外 { $more } 个
only-sdk = 网页中有它的{"\u00A0"}SDK
only-calls = { $count }{"\u00A0"}次{"\u00A0"}SDK{"\u00A0"}调用
evidence = 依据：{ $file }，{ $scope }：{ $signature }。
source = 来源：{ $source }。

## 依据的范围。

scope-imported-host = 引入的域名清单
scope-rest-of-host = 多用途域名的其余部分
scope-any-host = 任意域名上的地址模式
scope-host = 整个域名
scope-path = 某个域名上的地址模式
scope-cookie-name = 任意网站上的 Cookie 名称
scope-cookie-name-and-host = 公司自有域名上的 Cookie 名称
scope-storage-key = 存储项的名称
scope-cookie-host = 公司自有域名上的 Cookie
scope-disguised-host = 所访问网站名下、很可能通往该公司的域名
