# 找出网页不正常的原因。

broken = 网站不正常？
title = 网站为什么不正常？
works = 正常了
still = 还是不正常
stop = 停止，恢复原样
hour = 1 小时
day = 1 天
always = 总是
put-back = 恢复原样
close = 关闭
look = 网页已重新加载。请看一看：现在正常了吗？如果这个面板关了，请再次打开 Sluice。
found-pause = 只有 Sluice 不干预时，网站才正常。要保持多久？
not-ours = Sluice 不干预时网站也不正常：原因在别处。一切都已恢复原样。

trying-none = Sluice 暂时不干预此网站。{ look }
trying = 试着开启：{ $gates }。{ look }
found = 开启以下闸门后，网站就正常了：{ $gates }。只在此网站上开启，要多久？
