# 退出选项的状态、为什么有些无法在此执行，以及已执行的证明。

## 一句话状态。

not-done = 未执行。
done-cookie = 已执行。之后还没有遇到这家公司，所以尚无证明。
done-page = 已打开。你是否已在那里退出，只有那个页面知道。
done-setting = 已执行。浏览器还没有确认。
done-unheard = 已执行，遇到时就会生效。对方是否遵守，从这里看不出来。
done = 已执行，遇到时就会生效。目前尚无证明。
verified-page = 已打开，并且发现：之后设置了退出 Cookie。
verified-cookie = 已执行，并且发现：退出信息已发给这家公司。
verified-sdk = 已执行，并且发现：遇到它的 SDK 后，它没有再发出任何内容。
verified-setting = 已执行，浏览器也已确认。
verified = 已执行，并且发现：已随请求发送。
ignored-setting = 已执行，但后来被别处改动了。
ignored = 已执行，但公司照做不误。
undone = 已撤销。
impossible = 此处无法执行。
left-over = 设置就是这样，由 Sluice 以前设定。
already = 设置本来就是这样，不是 Sluice 设定的。

## 为什么无法在此执行。

no-such-setting = 此浏览器没有这项设置。
setting-of-other = 这项设置由另一个扩展控制。
setting-fixed = 浏览器不允许扩展在这里更改这项设置。
not-written = Sluice 不写入这一项：它记录的是你在网站横幅上的回答。
page-closed = 这个页面已经关闭。
too-long = 这段文字太长，不可能是信号。

## 证明：每行一件做过或发现的事，前面有日期。

cookies-put = 已在 { $place } 设置它的 Cookie。
flag-put = 已在 { $place } 写入它的标记。
is-set = 浏览器表示已经设定。
flag-put-back = 它在 { $place } 的标记曾被清除，已重新写入。
cookies-put-back = 它在 { $place } 的 Cookie 曾被清除，已重新设置。
renewed = 已续期它在 { $place } 的 Cookie。
went-along = 已随请求一起发送。
sent = 已发送给 { $place }。
told = 已在 { $place } 告知它的 SDK。
quiet = 在 { $place } 遇到它的 SDK，之后没有再发出任何内容。
set-all-the-same = 公司仍然设置了 Cookie { $cookie }；已撤销这次设置。
changed-by-other = 被别处改动了。
consent-claimed = 发往 { $place } 的请求声称你已同意。
went-on = 它在 { $place } 继续发送。
opened = 已打开页面。
set-there = 之后设置了以前没有的退出 Cookie：{ $place }。
kept-apart = 设置了退出 Cookie，但浏览器只为那个页面单独保留，所以其他网站不会发送：{ $place }。
place-more = { $names } 和另外 { $more } 个
unchanged = 之后，Sluice 没有看到任何变化。
unchanged-others = 之后，没有设置 Sluice 认识的退出 Cookie；新增了 { $count } 个其他 Cookie。
taken-back = 已撤销。
proof-times = { $line }（{ $count } 次）
