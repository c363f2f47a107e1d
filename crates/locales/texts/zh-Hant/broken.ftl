# 找出網頁不正常的原因。

broken = 網站不正常？
title = 網站為什麼不正常？
works = 正常了
still = 還是不正常
stop = 不找了，恢復原狀
hour = 1 小時
day = 1 天
always = 一直
put-back = 恢復原狀
close = 關閉
look = 網頁已重新載入，請看看現在正常了嗎？如果這個小視窗關掉了，請再打開 Sluice。
found-pause = 只有 Sluice 不插手時，網站才正常。要讓它多久不插手？
not-ours = Sluice 不插手時，網站也不正常：原因出在別的地方。一切都已恢復原狀。

trying-none = Sluice 暫時不插手這個網站。{ look }
trying = 試著開啟：{ $gates }。{ look }
found = 開啟這些閘門後，網站就正常了：{ $gates }。只在這個網站開啟，要維持多久？
