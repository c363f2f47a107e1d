# 设置页，以及安装 Sluice 后打开的页面。

title = 设置 - Sluice
head = 设置
name = 设置
what = 这里的一切立即生效，并且只存在这个浏览器中。
sections = 前往
undo = 撤销
undone = 已恢复原样。
take-away = 移除
yes-remove = 是，移除
no = 否，保留
unreadable = 无法读取你保存的选择，所以暂用内置的选择。原来的内容已另外留存；你现在的选择会重新保存。
refused = 浏览器没有接受最新的规则，所以仍在用之前的规则。浏览器的说明：{ $said }

## 闸门。

gates = 所有网站的闸门
gates-meaning = 对所有网站生效，下方列出的单独设置的网站除外。
lifetime-of = （{ $name }）
limited = “{ $name }”的 Cookie 保留时间：{ $limit }。

## 网站。

sites-label = 单独设置的网站
sites-meaning = 你在面板或报告中为个别网站作出的选择。可以在这里撤销。
no-sites = 还没有单独设置的网站。在某个网站上打开 Sluice 面板，设置其中一道闸门即可。
find-hint = 网站、用途或 Cookie
remove-all-label = 全部移除
site-all = 移除此网站的全部选择
beacons = 你自己拦截的信标

site-gate-same = { $name }：{ $state }，目前与所有网站一致
site-gate-same-limited = { $name }：{ $state }，Cookie 保留时间{ $limit }，目前与所有网站一致
site-gate = { $name }：{ $state }（所有网站：{ $other }）
site-gate-limited = { $name }：{ $state }，Cookie 保留时间{ $limit }（所有网站：{ $other }）
without-effect = { $line }（不起作用，由你的组织决定）
site-loan = { $name }：开启到 { $time }
site-pause = 已暂停，直到你点“继续”
site-pause-until = 已暂停到 { $time }
site-embed = 总是放行 { $name } 的嵌入内容
site-move = Cookie { $name }：归入“{ $purpose }”

showing = 显示 { $all } 个网站。
showing-some = 显示 { $all } 个网站中的 { $count } 个。查找可以看到其他网站。

removed = 已在 { $site } 移除：{ $what }。
removed-site = 已移除你为 { $site } 作出的全部选择。
removed-stop = 已重新放行：{ $place }。
removed-all = 已移除你为 { $count } 个网站作出的选择。
remove-all-sites = 要移除你为 { $count } 个网站作出的选择吗？
remove-all-beacons = 要移除你拦截的 { $count } 个信标吗？
remove-all = 要移除你为 { $sites } 个网站作出的选择，以及你拦截的 { $beacons } 个信标吗？
about-on = ：{ $what }，{ $site }

## 图标。

icon = 图标上的数字
icon-meaning = 图标上可以显示当前标签页中拦截的数量。
icon-switch = 显示数字
shown = 开
hidden = 关
icon-on = 图标上会显示数字。
icon-off = 图标上不再显示数字。

## 文件。

file = 保存与导入
file-meaning = 把你的所有选择存成一个文件，可用于其他浏览器，或留着以后用。文件只在你的设备上；拿到文件的人能看出你为哪些网站作过选择。
save = 保存为文件
open = 打开文件
take = 导入
leave = 保持原样
take-what = 这个文件会改变：
no-change = 文件内容与你现在的选择相同，没有需要导入的内容。
takes-place = 文件中的内容会取代你目前的选择。
not-a-file = 这个文件不是 Sluice 保存的，或者后来被人改动过。这里没有任何改变。
too-large = 这个文件太大，不可能是 Sluice 保存的。这里没有任何改变。
newer = 这个文件由更新版本的 Sluice 保存，当前版本不认识其中的全部内容。这里没有任何改变。请先更新 Sluice，再打开这个文件。
sorted-only = 这个文件里只有已分类的 Cookie。请在报告的末尾打开它。这里没有任何改变。
taken = 文件中的内容已生效。
badge-on = 图标上的数字：关 → 开
badge-off = 图标上的数字：开 → 关
gate-changes = { $name }，所有网站：{ $before } → { $after }
gate-kept = { $state }，Cookie 保留时间{ $limit }
site-gets = { $site }：新增单独设置
site-loses = { $site }：不再单独设置
site-changes = { $site }：单独设置有变化
more-sites = 以及另外 { $count } 个网站
moves-more = 增加 { $count } 个已分类的 Cookie
moves-fewer = 减少 { $count } 个已分类的 Cookie
moves-both = 已分类的 Cookie：增加 { $more } 个，减少 { $fewer ->
   *[other] { $fewer }
} 个
stops-more = 增加 { $count } 个拦截的信标
stops-fewer = 减少 { $count } 个拦截的信标
stops-both = 拦截的信标：增加 { $more } 个，减少 { $fewer ->
   *[other] { $fewer }
} 个
left-out = 文件中有 { $count } 条内容在这里没有意义，已略过。
also-opt-outs = 同时执行文件中的 { $count } 个退出选项

## 快捷键。

keys = 键盘快捷键
keys-meaning = 在当前窗口中使用的快捷键。它们由浏览器管理，你可以改用别的键。
keys-change = 更改快捷键
keys-where = 在 Chromium 中是 chrome://extensions/shortcuts 页面；在 Firefox 中是 about:addons 齿轮按钮下的“管理扩展快捷键”。
keys-none = 未设置
no-keys = 此浏览器不提供快捷键信息。

key-pause = 在当前网站上暂停或继续
key-report = 打开当前网页的报告
key-popup = 打开 Sluice 面板
key-other = 其他命令

## 存储的内容。

stored-label = Sluice 存储的内容
stored-meaning = 全部存在这台设备的这个浏览器中。Sluice 不会把其中任何内容发往别处：它没有服务器，没有账号，也不做统计。
nothing-stored = 还没有存储任何内容。
stored-heading-what = 内容
stored-heading-long = 保留多久
stored-heading-size = 大小
bytes = { $count } 字节
kilobytes = { $whole }.{ $tenths } KB

stored-choices = 你的选择：闸门、网站、你分类的 Cookie、你拦截的信标
stored-choices-long = 直到你移除
stored-badge = 图标上不显示数字
stored-badge-long = 直到你更改
stored-opt-outs = 退出选项：你要求执行的，以及发现的结果
stored-opt-outs-long = 直到你撤销
stored-ends = 你限制了保留时间的 Cookie 何时到期
stored-ends-long = 直到它们到期
stored-policies = 你让 Sluice 阅读过的政策
stored-policies-long = 直到你删除，或有了 60 份更新的
stored-history = 所有网站的汇总，按天计
stored-history-long = 由你在“网站总览”页决定
stored-history-setting = 这些汇总保留多久
stored-aside = 无法读取、另外留存的内容
stored-reset-long = 直到你全部重置
stored-journal = 已打开标签页中发生的事
stored-journal-long = 直到标签页或浏览器关闭
stored-swept = 你最近清除的 Cookie，以便恢复
stored-session = Sluice 工作时的记录
stored-session-long = 直到浏览器关闭
stored-other = Sluice 的其他记录
stored-other-long = 直到你移除 Sluice

## 重新开始。

reset = 重新开始
reset-meaning = 让 Sluice 回到刚安装时的样子。会先问你。
reset-button = 全部重置…
reset-goes = 会清除：你设置的闸门、你为个别网站作出的选择、你分类的 Cookie、你拦截的信标、保留时间限制、图标上的数字、阅读过的政策，以及“网站总览”页显示的汇总。
reset-stays = 会保留：各网站现有的 Cookie，以及已打开标签页中发生的事（直到浏览器关闭）。
reset-yes = 是，全部重置
reset-no = 否，保持原样
reset-done = Sluice 已回到刚安装时的样子。
reset-done-too = Sluice 已回到刚安装时的样子，退出选项也已撤销。
reset-opt-outs = 同时撤销 { $count } 个退出选项；不勾选则保留

## 由组织决定的内容。

managed = 由你的组织设定
managed-section = 部分设置由你的组织决定
managed-meaning = 这台设备上的浏览器受组织管理。带锁的内容无法在这里更改。
managed-ignored = 组织给出、但 Sluice 看不懂因而略过的内容：
managed-pause = Sluice 不能暂停。
managed-badge = 图标上不显示数字。
managed-gate = { $name }：在所有网站上{ $state }
managed-gate-free = { $name }：在所有网站上{ $state }，除非你另作选择
managed-site = { $name }：在 { $site } 上{ $state }
managed-site-free = { $name }：在 { $site } 上{ $state }，除非你另作选择
managed-locked = { $name }：使用内置设置

## 首次运行。

welcome-title = 欢迎使用 Sluice
welcome-what = Sluice 把网站存储和发送的内容按用途分类，每种用途有一道闸门，可以开启或关闭。
welcome-now = “分析与研究”和“广告”已经关闭；网站需要的都已开启。
welcome-nobody = 它不需要账号，也不与任何人联系：发现的内容只留在这个浏览器中。
welcome-gates = 七道闸门现在的状态
welcome-options = 更改设置
welcome-report = 看看它发现了什么
welcome-how = 点击地址栏旁的 Sluice 图标，就能看到当前网站上发生的事。
language = 语言
language-browser = 跟随浏览器
language-meaning = Sluice 自己的页面使用的语言。网页里和浏览器自身列表里的文字跟随浏览器的语言。
stored-language = 你选择的语言
stored-language-long = 直到你改回跟随浏览器
