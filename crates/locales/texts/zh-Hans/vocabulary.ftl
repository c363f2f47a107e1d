# 到处都会用到的说法：用途、各类内容，以及几样东西怎样连成一行。

language-name = 简体中文

## 七种用途：名称，以及一句话说明。

authentication = 登录
security = 安全
preferences = 偏好设置
features = 功能与服务
performance = 性能
analytics = 分析与研究
advertising = 广告

authentication-meaning = 知道你已登录，以及你是谁。
security-meaning = 防范欺诈和机器人。
preferences-meaning = 记住语言、布局和你对 Cookie 的选择。
features-meaning = 视频、地图、付款、聊天、字体等网页组成部分。
performance-meaning = 让网站保持流畅，并发现错误。
analytics-meaning = 统计和记录网站的使用情况。
advertising-meaning = 广告，以及为投放广告而跨网站跟踪你。

not-sorted = 未分类

## 几样东西连成一行。

list-between = 、
list-end = { $first }、{ $last }

sentence-between = {""}

## 单个内容。

cookie = Cookie
beacon = 信标
script = 脚本
embed = 嵌入内容
file = 文件
stored-value = 存储项
link = 跟踪链接
call = SDK 调用

## 数量。

cookies = { $count } 个 Cookie
beacons = { $count } 个信标
scripts = { $count } 个脚本
embeds = { $count } 个嵌入内容
files = { $count } 个文件
stored-values = { $count } 个存储项
links = { $count } 个跟踪链接
calls = { $count } 次 SDK 调用
things = { $count } 项
hosts = { $count } 个域名
companies = { $count } 家公司
days = { $count } 天
