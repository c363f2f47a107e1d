# 已保留的内容：清除、保留时间，以及用户自己分类的 Cookie。

sweep-remove = 清除
sweep-undo = 恢复 Cookie 并开启闸门
keep = Cookie 保留时间
belongs = 它的用途是？
as-sorted = 按 Sluice 的分类
moves = 你自己分类的 Cookie
moves-meaning = 在 Cookie 所属的网站上，你的分类优先于 Sluice 的判断。
take-back = 撤销
save-file = 保存为文件
read-file = 从文件读取
not-a-file = 此文件中没有用 Sluice 分类的 Cookie。没有做任何更改。
embeds = 你总是放行的嵌入内容
embeds-meaning = 即使闸门已关闭，它们也会在这些网站上加载。其中的 Cookie 仍由各自的闸门控制。

## 清除闸门关闭之前的 Cookie。

sweep-here = 此网站上还留有 { $count } 个这类 Cookie；{ $signing-in }。
sweep-everywhere = 所有网站上还留有 { $count } 个这类 Cookie；{ $signing-in }。
sweep-no-sign-in = 都与你的登录无关
sweep-sign-in = 其中 { $count } 个知道你已登录
sweep-removed = 已清除 { $count } 个 Cookie。
sweep-undone = 已恢复 { $count } 个 Cookie，闸门也重新开启了。

## 保留时间。

days-any = 由网站决定
days-year = 最长 1 年
days = 最长 { $days } 天
cut = 已有的 { $count } 个 Cookie 也缩短了保留时间。
cut-from = 原定保留 { $from }，现在保留 { $to }。

## 用户选择的列表。

moved = { $name }（{ $site }）：{ $purpose }
embed = { $name }（{ $site }）

## Cookie 的特征。

looks-sure = 它看起来属于“{ $purpose }”。
looks-unsure = 它可能属于“{ $purpose }”，但把握不够，不会据此处理。
looks-traits = 它的特征：{ $traits }。
looks-trait-last = { $traits }、{ $last }
looks-percent = 这类猜测 100 次中有 { $percent } 次是对的。

## 带着已清除的编号又回来的 Cookie。

came-back = 它带着一个已清除 Cookie 的编号又回来了：别处留有副本，可能在服务器上。
came-back-copies = 它带着一个已清除 Cookie 的编号又回来了。在 { $places } 找到了副本；只存有副本的地方已清除。
copy-local = 本地存储（{ $key }）
copy-local-left = 本地存储（{ $key }，未清除：其中还有别的内容）
copy-session = 会话存储（{ $key }）
copy-session-left = 会话存储（{ $key }，未清除：其中还有别的内容）
copy-window = 窗口名称
