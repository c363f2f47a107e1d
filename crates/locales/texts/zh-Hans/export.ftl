# 保存到文件的报告。

take-along = 保存这份报告
meaning = 以文件形式保存在这台电脑上，不会发送给任何人。
with-values = 包含完整的值
values-meaning = 这些值可能暴露你的身份。不勾选时会打码。
page-file = 网页 (HTML)
table-file = 表格 (CSV)
data-file = 数据 (JSON)
saved = 文件已交给浏览器。
title = Sluice 报告
page = 网页
opened = 打开时间
made = 报告生成时间
made-by = Sluice
catalogue = 资料库
seen = 发现
stopped = 拦截
let-through = 放行
gate-open = 闸门已开启。
gate-shut = 闸门已关闭。
left = 已发出的信息
was-stopped = 已拦截的信息
calls = 网页告诉它的内容（SDK 调用）
unrecognised = 无法识别
no-key = （无名称）
nothing = 此网页上没有发现任何内容。
masked = 值已打码。
in-full = 完整写出所有值，与已发出或本要发出的一致。
ends-with-session = 直到浏览器关闭

## 表头。

heading-what = 类型
heading-name = 名称
heading-often = 次数
heading-when = 时间
heading-kept = 保留时间
heading-why = 原因

cut = （从 { $from }缩短为 { $to }）
