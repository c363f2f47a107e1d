# 浏览器显示的 Sluice 文字，以及网页中嵌入内容被拦截后显示的文字。

## 扩展列表和快捷键列表。

name = Sluice
description = 把网页上的 Cookie、跟踪像素和 SDK 调用按用途分类，每种用途一道闸门，开启还是关闭由你决定。
command-pause = 在当前网站上暂停或继续
command-report = 打开当前网页的报告

## 代替嵌入内容显示：它的名称。

embed-this = { $name }
embed-audio = { $name } 音频播放器
embed-button = { $name } 按钮
embed-calendar = { $name } 日历
embed-chat = { $name } 聊天
embed-code = { $name } 代码
embed-comments = { $name } 评论
embed-document = { $name } 文档
embed-form = { $name } 表单
embed-map = { $name } 地图
embed-picture = { $name } 图片
embed-post = { $name } 帖子
embed-video = { $name } 视频

## 为什么没有显示。

why-this = 此网站的“{ $gate }”闸门已关闭，所以没有加载来自 { $name } 的内容。一旦加载，{ $owner } 就会知道你在这里。
why-audio = 此网站的“{ $gate }”闸门已关闭，所以没有加载来自 { $name } 的音频播放器。一旦加载，{ $owner } 就会知道你在这里。
why-button = 此网站的“{ $gate }”闸门已关闭，所以没有加载来自 { $name } 的按钮。一旦加载，{ $owner } 就会知道你在这里。
why-calendar = 此网站的“{ $gate }”闸门已关闭，所以没有加载来自 { $name } 的日历。一旦加载，{ $owner } 就会知道你在这里。
why-chat = 此网站的“{ $gate }”闸门已关闭，所以没有加载来自 { $name } 的聊天。一旦加载，{ $owner } 就会知道你在这里。
why-code = 此网站的“{ $gate }”闸门已关闭，所以没有加载来自 { $name } 的代码。一旦加载，{ $owner } 就会知道你在这里。
why-comments = 此网站的“{ $gate }”闸门已关闭，所以没有加载来自 { $name } 的评论。一旦加载，{ $owner } 就会知道你在这里。
why-document = 此网站的“{ $gate }”闸门已关闭，所以没有加载来自 { $name } 的文档。一旦加载，{ $owner } 就会知道你在这里。
why-form = 此网站的“{ $gate }”闸门已关闭，所以没有加载来自 { $name } 的表单。一旦加载，{ $owner } 就会知道你在这里。
why-map = 此网站的“{ $gate }”闸门已关闭，所以没有加载来自 { $name } 的地图。一旦加载，{ $owner } 就会知道你在这里。
why-picture = 此网站的“{ $gate }”闸门已关闭，所以没有加载来自 { $name } 的图片。一旦加载，{ $owner } 就会知道你在这里。
why-post = 此网站的“{ $gate }”闸门已关闭，所以没有加载来自 { $name } 的帖子。一旦加载，{ $owner } 就会知道你在这里。
why-video = 此网站的“{ $gate }”闸门已关闭，所以没有加载来自 { $name } 的视频。一旦加载，{ $owner } 就会知道你在这里。

## 按钮。

not-loaded = { $title }：未加载
load-once = 加载一次
load-once-short = 一次
load-always = 在此网站总是加载
load-always-short = 总是
load-what = { $button }：{ $title }
load-failed = 没有成功。请重新加载网页后再试。
hide-note = 隐藏关于 { $name } 的提示
