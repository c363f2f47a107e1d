# “退出跟踪”页：每一种已知的拒绝方式、现在的状态，以及能做什么。

head = 退出跟踪
title = 退出跟踪 - Sluice
what = 退出跟踪，就是告诉公司不要跟踪你。你仍会看到广告，只是不那么有针对性。除非下方某项浏览器设置另有说明，退出不会影响网站使用；不过，公司也可能不理会。

## 数字。

numbers = 数字概览
done = 已执行
verified = 已验证
ignored = 未获遵守
impossible = 此处无法执行
nothing-known = 无法读取退出选项列表。

## 某种用途一次全部退出。

everything-label = 一次全部退出
yes = 是，全部退出
no = 暂时不要
taken-back-one-by-one = 之后可以在下方逐个撤销。
mind = 关于这些设置，你需要知道：

## 查找。

find-hint = 公司或关键词
purpose = 用途
state-label = 状态
kind-label = 类型
any = 全部
clear = 显示全部
kinds = 前往

## 一行。

do-it = 执行
check = 重新检查
take-back = 撤销
open = 打开页面
checked = 刚刚重新检查过。
region = 适用于以下地区的人：
signal = 你从联盟自己的页面得到的信号
carry = 携带这个信号
make = 生成一个限制所有公司的信号
rule = 按照联盟的规则，信号只能在它自己的页面上生成。在这里生成的同样会被读取；确实想这样做时再生成。
steps = 在那里要做的事：

## 各类退出选项。

kind-signal = 信号
kind-cookie = 公司的 Cookie
kind-sdk = SDK
kind-setting = 浏览器设置
kind-page = 需要你操作的页面

how-signal = 随浏览器的请求一起发送，或者告诉公司的脚本。有些法律要求公司遵守。
how-cookie = 存放在公司自己域名下、表示“不同意”的 Cookie：由 Sluice 设置，被清除后会再次设置。DAA、NAI 和 EDAA 是广告行业自己的联盟，它们的页面设置的是同样的 Cookie。
how-sdk = 许多公司的脚本会查看某个标记，或者可以让它停止。凡是加载这些脚本的网页，Sluice 都会这样做。
how-setting = 浏览器的开关。它们对所有公司都有效；请先看看各有什么代价。
how-page = Sluice 不能代你点按钮。它会打开页面，步骤列在这里。

of-kind = 共 { $all } 个，已执行 { $count } 个
of-kind-opened = 共 { $all } 个，已打开 { $count } 个

## 状态。

state-not-done = 未执行
state-done = 已执行
state-verified = 已验证
state-ignored = 未获遵守
state-undone = 已撤销
state-impossible = 此处无法执行
state-not-opened = 未打开
state-opened = 已打开
state-changed = 后来被改动

## 正在做什么。

doing-do = 正在执行…
doing-open = 正在打开…
doing-check = 正在检查…
doing-undo = 正在撤销…

## 是否仍获遵守。

alive-confirmed = 已经试过，或现有文档写明有效。
alive-likely = 没有迹象表明它不再有效。
alive-unknown = 没人知道公司是否仍会遵守。
alive-closed = 已不再提供。

## 谁提到它。

named-by = 提到它的有：{ $names }。
named-by-daa = DAA
named-by-nai = NAI
named-by-edaa = EDAA
named-by-au = Your Online Choices（澳大利亚）
named-by-policies = 隐私政策
named-by-vendor = 公司自己

## 总体情况。

standing-none = 已知 { $count } 个退出选项，都还没有执行。
standing-all = 已知 { $count } 个退出选项，Sluice 能自行执行的都已执行。
standing-left = 已知 { $count } 个退出选项，Sluice 能自行执行的还有 { $left } 个没有执行。

showing = 显示 { $count } 个退出选项。
proof = 发现和执行的记录（{ $count }）
became = { $name }，{ $brand }：{ $said }

## 一次全部退出的句子。

opt-out-of = “{ $purpose }”：全部退出（{ $count }）
nothing-left = { $purpose }：Sluice 能自行执行的都已执行。

everything = Sluice 将会：{ $steps }。
steps-between = ；
steps-end = { $first }；{ $last }
step-cookies = 设置 { $count } 家公司的退出 Cookie
step-sdks = 网页加载时，让 { $count } 个 SDK 停止工作
step-signals = { $count ->
   *[other] 发送信号：{ $names }
}
step-settings = { $count ->
   *[other] 更改浏览器设置：{ $names }
}
signal-of = { $name }（{ $brand }）
