# ページがうまく動かない原因を探す。

broken = うまく動かない？
title = 動かない原因を探す
works = 動く
still = まだ動かない
stop = やめて元に戻す
hour = 1 時間
day = 1 日
always = ずっと
put-back = 元に戻す
close = 閉じる
look = ページを読み込み直しました。今度は動くか見てください。この画面が閉じたら、もう一度 Sluice を開いてください。
found-pause = Sluice を一時停止したときだけ動きます。どのくらい一時停止しますか？
not-ours = Sluice を一時停止しても動かないので、原因は別にあります。すべて元の状態に戻しました。

trying-none = このサイトで Sluice を一時停止しています。{ look }
trying = 次のゲートを試しに開いています：{ $gates }。{ look }
found = { $gates }のゲートを開くと動きます。このサイトだけで、どのくらい開いておきますか？
