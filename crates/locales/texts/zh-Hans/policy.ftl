# 网站政策页：政策怎么写，与实际发现对照。

head = 他们怎么说，我们看到什么
title = { $site }：{ head }
report = 此网页的报告
what = 网站会写明 Cookie 的用途，以及如何拒绝。你需要时，Sluice 会读那份文字，与当前网页上的实际发现对照。它按规则阅读，可能出错；原句都列在这里，你可以自己看。

## 选择读什么。

choose = 此网站的政策
looking = 正在查找政策链接…
none-found = 当前网页上没有看起来像政策的链接。
nowhere = 当前网页无法查看。
read = 阅读
read-again = 重新阅读
read-open = 阅读当前网页
read-open-why = 适合要靠脚本显示的政策，或者你自己打开的政策。
reading = 正在阅读…
address = 其他地址
address-hint = https://…
asked-as-nobody = 文字直接向网站获取，不带 Cookie。不会向别处发送任何内容。
others = 阅读另一份
forget = 删除阅读结果
kind-cookie-policy = Cookie 政策
kind-privacy-policy = 隐私政策
kind-notice = Cookie 清单
not-fetched = 无法获取文字：{ $why }。你可以自己打开它，然后阅读当前网页。
not-kept = 浏览器无法保存：{ $why }。

## 最上方的一句话。

summary-text = { $text ->
    [cookie-policy] 这份 Cookie 政策
    [privacy-policy] 这份隐私政策
    [cookie-list] 这份 Cookie 清单
   *[text] 这份文字
}
summary-names = { $purposes ->
    [0] 没有写到任何用途
   *[other] 写到了七种用途中的 { $purposes } 种
}，{ $ways ->
    [0] 没有给出拒绝方式
   *[other] 给出了 { $ways } 种拒绝方式
}，{ $cookies ->
    [0] 没有逐个列出 Cookie
   *[other] 按名称列出了 { $cookies } 个 Cookie
}
summary = { summary-text }{ summary-names }。
summary-dated = { summary-text }（日期：{ $date }）{ summary-names }。

## 读了什么。

read-on = 阅读于 { $when }。
since-changed = 自上次阅读（{ $before }）以来，文字有改动。
since-same = 文字与上次阅读（{ $before }）时相同。

said = 文中的说法
technologies = 提到的技术
information = 自动收集的信息
warns = 提醒
no-purposes = 没有找到说明 Cookie 等用途的句子。文中可能用了别的说法。
new = 新增：
gone = 已删去：
changed-elsewhere = 从中找到的内容没有变化。

## 逐项用途。

categories = 逐项用途
they-say = 他们说
we-saw = 我们看到
nothing = 没有
no-heading = （在文中，没有标题）
necessary = 称为必要
by = 由{ $names }放置
verdict-said-and-seen = 提到了，也发现了
verdict-not-said = 发现了，文中未提及
verdict-not-seen = 提到了，本次访问未发现
verdict-neither = 未提及，也未发现
seen = { $what }：{ $companies }
seen-calls = SDK 调用
seen-all-stopped = { $things }，已全部拦截
seen-some-stopped = { $things }，已拦截 { $stopped } 项
they-call-it = 网站的叫法：“{ $word }”。

## 公司。

companies = 公司
not-named = 发现了，文中没有提到
named = 发现了，文中也提到了
named-not-seen = 文中提到了，本次访问未发现
all-named = 发现的所有公司，文中都提到了名称。
none-named = 文中没有提到任何公司的名称。

## Cookie。

cookies = Cookie
no-list = 文中没有逐个列出 Cookie。
not-listed = 发现了，但不在清单中
cookies-agree = 发现的 Cookie 与清单一致。
listed = 文中列出了 { $count } 个 Cookie；其中发现了 { $seen } 个。
differs-longer = 清单写的是“{ $said }”，实际保留 { $days } 天。
differs-necessary = 清单称它是必要的，实际作用属于“{ $purpose }”。
differs-unknown = 清单写的是别的用途，实际作用属于“{ $purpose }”。
differs-other = 清单写的是“{ $other }”，实际作用属于“{ $purpose }”。

## 退出方式。

opt-outs = 文中给出的退出方式
no-opt-outs = 文中没有给出拒绝方式。
at-the-desk = 在“退出跟踪”页：{ $name }：{ $said }
to-the-desk = 打开“退出跟踪”
where-it-leads = 文中的链接
by-browser = 在浏览器中。Sluice 会按用途和网站替你做到：这正是闸门的作用。
by-device = 在你设备的设置中。
by-site = 在网站上，通过它自己的设置或横幅。
not-known = Sluice 不了解这一种。
why-closed = 无法查看此页面的内容
why-no-web = 这不是网页地址
why-status = 网站返回 { $number }
