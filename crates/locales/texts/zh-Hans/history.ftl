# 网站总览页：一段时间内发现的内容；以及报告中的新内容和先后顺序。

title = 网站总览 - Sluice
head = 网站总览
what = Sluice 一段时间以来的发现，按日期和网站汇总：哪些公司、多少内容、什么用途、拦截了什么。
not-kept = 不保留网址、Cookie 名称和任何值，不保留隐私窗口中的内容，也不保留没有发现内容的网站。所有数据只存在这台电脑上。
nothing-kept = 还没有记录。从现在起，你访问网站后几秒钟，这里就会显示。
nothing-wanted = 按照你在下方的选择，不保留任何记录。
not-read = 无法读取已保留的记录。
not-saved = 无法保存文件。
numbers = 数字概览
seen = 发现
stopped = 拦截
let-through = 放行
find-hint = 网站或公司
purpose = 用途
days = 时间范围
all = 全部
all-days = 全部记录
today = 今天
unsorted = 未分类
only = 只看 { $names }
show-all = 显示全部
by-day = 按天
by-week = 按周
as-table = 以表格显示
day = 日期
week = 周（起始日）
by-purpose = 用途
by-company = 公司
by-site = 网站
order = 排序
back = 上一页
forth = 下一页
keeping-label = 记录保留多久
keeping-meaning = 超过期限的记录会被删除。全部记录最多占用 5 MB；不够用时，先删除最早的。
forget = 清除所有记录
forget-sure = 此页上的所有内容将永久消失。
forget-yes = 是，清除
forget-no = 保留
forgotten = 所有记录都已清除。
shorter-sure = 更早的记录将永久消失。
shorter-yes = 是，删除
take-along = 保存全部记录

## 网站上的新内容，以及先后顺序。

new = 上次访问之后新出现的
new-meaning = 你上次访问此网站时还没有的内容。半小时内多次打开网页算作一次访问。
new-companies = 公司：
new-cookies = Cookie：
timeline = 按时间顺序
timeline-meaning = 每家公司首次出现的时间，从请求网页算起，以秒计。
and-more = ，另有 { $count } 个
seconds = { $whole }.{ $hundredths }{"\u00A0"}秒

## 列表排序。

order-most-sites = 网站最多
order-most-companies = 公司最多
order-most-seen = 发现最多
order-most-stopped = 拦截最多
order-most-days = 天数最多
order-latest = 最近日期
order-name = 名称

## 数字。

number-of-sites = { $count ->
   *[other] 网站
}
number-of-companies = { $count ->
   *[other] 公司
}
seen-and-stopped = { $seen ->
   *[other] 发现{"\u00A0"}{ $seen-written }
}，{ $stopped ->
   *[other] 拦截{"\u00A0"}{ $stopped-written }
}
on-sites = { $sites } 个网站，{ $days } 天
of-companies = { $companies } 家公司，{ $days } 天
showing = 第 { $first }–{ $last } 项，共 { $all } 项
showing-all = 共 { $all } 项

## 日期。

latest = 最近一次：{ $day }
extent = { $first }至{ $last }的记录。
extent-day = { $day }的记录。
last-days = 最近 { $days } 天

## 按天的图表。

most = 最多 { $number }
drawing = 共 { $count } 列：发现 { $seen } 项，其中拦截 { $stopped } 项。最多的是：{ $most }。

## 保留多久。

keeping-nothing = 不保留
keeping-year = 一年
kept-nothing = 从现在起不再保留任何记录。
kept-year = 从现在起保留一年。
kept-days = 从现在起保留 { $days } 天。
