# Sluice 的决定：为什么放行或拦截，关于网页的一句话，以及需要注意的事。

## 为什么放行或拦截。

stopped-gate-shut = { $extent ->
    [everywhere] 已拦截：你在所有网站上关闭了“{ $purpose }”。
    [site] 已拦截：你在此网站上关闭了“{ $purpose }”。
   *[default] 已拦截：“{ $purpose }”默认关闭。
}
passed-gate-shut = { $extent ->
    [everywhere] 虽然你在所有网站上关闭了“{ $purpose }”，仍被放行：浏览器已经发出，或者没有办法拦截。
    [site] 虽然你在此网站上关闭了“{ $purpose }”，仍被放行：浏览器已经发出，或者没有办法拦截。
   *[default] 虽然“{ $purpose }”默认关闭，仍被放行：浏览器已经发出，或者没有办法拦截。
}
withheld = { $extent ->
    [everywhere] 已扣下，连同这个域名在其他网站上设置的所有 Cookie：你在所有网站上关闭了“{ $purpose }”。
    [site] 已扣下，连同这个域名在其他网站上设置的所有 Cookie：你在此网站上关闭了“{ $purpose }”。
   *[default] 已扣下，连同这个域名在其他网站上设置的所有 Cookie：“{ $purpose }”默认关闭。
}
passed-gate-open = { $extent ->
    [everywhere] 已放行：你在所有网站上开启了“{ $purpose }”。
    [site] 已放行：你在此网站上开启了“{ $purpose }”。
   *[default] 已放行：“{ $purpose }”默认开启。
}
stopped-by-you = 已拦截：你选择拦截发往那里的信标。
passed-stopped-by-you = 虽然你选择拦截发往那里的信标，仍被放行：浏览器已经发出。
stopped-by-others = 被浏览器或其他扩展拦截，不是 Sluice 拦截的。
passed-paused = 已放行：Sluice 在此网站上已暂停。
passed-unknown = 已放行：没人知道它是做什么用的。
passed-own-site = 已放行：它属于发出请求的网页或框架自身。
passed-sign-in = 已放行：似乎有人正在登录，可能需要用到它。
passed-embed-once = 你放行了这一次，只对本次访问有效。
passed-embed-here = 你选择在此网站上总是放行。
kept-own-choice = 已保留：其中是你自己对 Cookie 的选择。

## 网页告诉 SDK 的内容怎么样了。

call-answered = 它自己的脚本已被拦截。由替身作出回应，没有发出任何内容。
call-gate-shut = { $extent ->
    [everywhere] 由网页中的代码接收，但它发出的内容会被拦截：你在所有网站上关闭了“{ $purpose }”。
    [site] 由网页中的代码接收，但它发出的内容会被拦截：你在此网站上关闭了“{ $purpose }”。
   *[default] 由网页中的代码接收，但它发出的内容会被拦截：“{ $purpose }”默认关闭。
}

## 关于网页的一句话。

companies-more = { $names } 和另外 { $count } 家公司
restricted = Sluice 看不到此网页：浏览器不让扩展查看。
paused = Sluice 在此网站上已暂停。
paused-reached = Sluice 在此网站上已暂停。此网站连接了 { $companies }。
nobody-seen = 此网页上没有发现其他公司。
nobody-reached = { $count ->
   *[other] 此网页没有连接其他公司；已拦截 { $things }。
}
reached-kept-stopped = { $count ->
   *[other] 此网站连接了 { $companies }；已拦截 { $things }。
}
reached-some-stopped = 此网站连接了 { $companies }；部分内容已拦截。
reached-nothing-stopped = 此网站连接了 { $companies }；没有需要拦截的内容。
tried-it-stopped = 此网站试图连接 { $companies }；已拦截。
tried-both-stopped = 此网站试图连接 { $companies }；两家都已拦截。
tried-all-stopped = 此网站试图连接 { $companies }；已全部拦截。
tried-some-stopped = 此网站试图连接 { $companies }；其中 { $stopped } 家已拦截。

## 需要注意的事。

rules-refused = 浏览器没有接受 Sluice 的新规则，所以仍在用旧规则。浏览器的说明：{ $said }
choices-unreadable = 无法读取你保存的选择，所以暂用内置的选择。原来保存的内容已另外留存。
began-late = Sluice 没能从头看到此网页。重新加载，就能看到它做的一切。
too-much = 此网页的活动太多，还有 { $more } 项只计了数，没有列出。

## 报告中。

not-sorted-meaning = 没人知道这些是做什么用的。除了你自己选择拦截的，都会放行。
row-on-host = { $pattern }（{ $host }）
