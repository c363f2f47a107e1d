# Cookie 的特征。它们列在“它的特征：”之后，用顿号隔开。

google-analytics-number = 像 Google Analytics 客户端编号
google-analytics-session = 像 Google Analytics 会话
facebook-number = 像 Facebook 浏览器编号
google-ads-number = 像 Google Ads 编号
consent-record = 记录对 Cookie 的选择
server-session = 像服务器的会话编号
signed-token = 含有经过签名的令牌
known-host = 所属域名已知用于“{ $purpose }”
tracking-host = 域名中含有“ads”“track”之类的词
follows-across-sites = 属于另一个网站（凡是加载它的网页，都会把它发过去）
other-site = 属于另一个网站
hidden-from-scripts = 脚本看不到
language = 像一种语言
currency = 像一种货币
yes-or-no = 内容为“是”或“否”
small-number = 内容为一个小数字
word = 内容为一个单词
unique-number = 含有其他浏览器都没有的编号
long-random-text = 含有一长串看不出意义的文字
time = 含有时间
address = 含有网页地址
record = 含有多个值
empty = 内容为空
a-copy = 含有另一个已清除 Cookie 的编号

## 公开清单上写的用途。

listed = { $class ->
    [functionality] { $list } 把它列为“功能”
    [analytics] { $list } 把它列为“分析”
    [advertising] { $list } 把它列为“广告”
   *[necessary] { $list } 把它列为“必要”
}
open-cookie-database = Open Cookie Database
cookie-pal = CookiePal
tarte-au-citron = tarteaucitron.js

## 名称听起来像什么。

sounds-like = { $class ->
    [functionality] 名称像是用于功能
    [analytics] 名称像是用于分析
    [advertising] 名称像是用于广告
   *[necessary] 名称像是必要的
}

## 大致保留多久。

kept-session = 保留到浏览器关闭
kept-minutes = 保留几分钟
kept-hours = 保留几小时
kept-days = 保留几天
kept-months = 保留几个月
kept-years = 保留 { $count } 年
