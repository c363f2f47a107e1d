# 网页和公司会得知的信息种类。

contact-data = 联系方式
account-identifier = 账号标识
device-identifier = 浏览器或设备标识
purchases = 购买记录
search-terms = 搜索词
content-viewed = 看过的内容
interactions = 你的操作
page-address = 网页地址
page-title = 网页标题
referrer = 上一个网页
location = 位置
network-address = 网络地址
language = 语言
screen = 屏幕尺寸
device-software = 设备与软件
timing = 时间
campaign = 推广活动
consent-state = 你是否同意
technical = 技术信息

## 只有网站自己会得知的信息。

communications = 你和谁联系
content-metadata = 你分享内容的日期和地点
