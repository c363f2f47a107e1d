# 阅读网站政策的结果。

## 为什么读不了。

unreadable-empty = 里面什么都没有。
unreadable-pdf = 这是 PDF，Sluice 读不了。
unreadable-image = 这是图片，Sluice 读不了。
unreadable-binary = 这不是文字。
unreadable-only-script = 这个网页要等自己的脚本填充后才有内容。
unreadable-too-short = 里面几乎没有文字。
unreadable-cut = 文字很长，只读了开头部分。

## 通过什么方式保存和读取。

technology-cookies = Cookie
technology-web-beacons = 网络信标和像素
technology-sdks = SDK
technology-storage = 浏览器存储
technology-fingerprinting = 浏览器指纹
technology-log-data = 服务器日志

## 由谁放置。

placer-own = 网站自身
placer-partners = 合作伙伴
placer-advertisers = 广告商

## 政策提醒的事。

caveat-service-may-suffer = 拦截可能会让部分服务无法使用或受限。
caveat-still-see-ads = 仍会显示广告，只是相关性较低。
caveat-not-responsible = 网站不为他人放置的内容负责，也不为他人提供的退出方式负责。
caveat-set-again = 退出只对一个浏览器有效；删除它的 Cookie 后就会失效。
