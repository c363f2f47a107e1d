# ページがうまく動かない原因を探す。

broken = サイトが変ですか？
title = このサイトが動かない原因を探す
works = 動きます
still = まだ動きません
stop = やめて元に戻す
hour = 1 時間
day = 1 日
always = ずっと
put-back = 元に戻す
close = 閉じる
look = ページを読み込み直しました。うまく動くか見てください。この画面が閉じたら、もう一度 Sluice を開いてください。
found-pause = Sluice を休ませたときだけ動きます。どのくらいの間、休ませますか？
not-ours = Sluice を休ませても動かないので、原因はほかにあります。設定はすべて元のままです。

trying-none = このサイトでは Sluice を休ませています。{ look }
trying = 試しに開いたゲート：{ $gates }。{ look }
found = 次のゲートを開くと動きます：{ $gates }。このサイトだけで、どのくらいの間、開いておきますか？
