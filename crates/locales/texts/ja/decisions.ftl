# Sluice が決めたこと：通した・ブロックした理由、ページについてのひとこと、お知らせ。

## 通した・ブロックした理由。

stopped-gate-shut = { $extent ->
    [everywhere] ブロック：「{ $purpose }」のゲートを、すべてのサイトで閉じる設定にしたため。
    [site] ブロック：「{ $purpose }」のゲートを、このサイトで閉じる設定にしたため。
   *[default] ブロック：「{ $purpose }」のゲートが、初期設定で閉じているため。
}
passed-gate-shut = { $extent ->
    [everywhere] 通過：「{ $purpose }」のゲートはすべてのサイトで閉じる設定ですが、ブラウザーがすでに送っていたか、止める方法がありませんでした。
    [site] 通過：「{ $purpose }」のゲートはこのサイトで閉じる設定ですが、ブラウザーがすでに送っていたか、止める方法がありませんでした。
   *[default] 通過：「{ $purpose }」のゲートは初期設定で閉じていますが、ブラウザーがすでに送っていたか、止める方法がありませんでした。
}
withheld = { $extent ->
    [everywhere] 送信なし：「{ $purpose }」のゲートをすべてのサイトで閉じる設定にしたため、このホストがほかのサイトで使う Cookie をすべて送りませんでした。
    [site] 送信なし：「{ $purpose }」のゲートをこのサイトで閉じる設定にしたため、このホストがほかのサイトで使う Cookie をすべて送りませんでした。
   *[default] 送信なし：「{ $purpose }」のゲートが初期設定で閉じているため、このホストがほかのサイトで使う Cookie をすべて送りませんでした。
}
passed-gate-open = { $extent ->
    [everywhere] 通過：「{ $purpose }」のゲートを、すべてのサイトで開く設定にしたため。
    [site] 通過：「{ $purpose }」のゲートを、このサイトで開く設定にしたため。
   *[default] 通過：「{ $purpose }」のゲートが、初期設定で開いているため。
}
stopped-by-you = ブロック：ここへ送られるビーコンをブロックするように選んだため。
passed-stopped-by-you = 通過：ここへ送られるビーコンはブロックする設定ですが、ブラウザーがすでに送っていました。
stopped-by-others = ブロック：Sluice ではなく、ブラウザーかほかの拡張機能が止めました。
passed-paused = 通過：このサイトでは Sluice を一時停止しているため。
passed-unknown = 通過：何のためのものか、わかっていないため。
passed-own-site = 通過：読み込んだページやフレーム自身のものであるため。
passed-sign-in = 通過：ログインの途中のようです。そのために必要かもしれません。
passed-embed-once = 通過：今回の訪問だけ、あなたが読み込みました。
passed-embed-here = 通過：このサイトではいつも読み込むように選んだため。
kept-own-choice = 保持：Cookie についてのあなたの選択が入っているため。

## ページが SDK に伝えたことがどうなったか。

call-answered = 本来のスクリプトはブロックしました。代わりのものが応答し、何も送られていません。
call-gate-shut = { $extent ->
    [everywhere] ページ内のプログラムが受け取りましたが、そこからの送信はブロックしています：「{ $purpose }」のゲートを、すべてのサイトで閉じる設定にしたため。
    [site] ページ内のプログラムが受け取りましたが、そこからの送信はブロックしています：「{ $purpose }」のゲートを、このサイトで閉じる設定にしたため。
   *[default] ページ内のプログラムが受け取りましたが、そこからの送信はブロックしています：「{ $purpose }」のゲートが、初期設定で閉じているため。
}

## ページについてのひとこと。

companies-more = { $names }、ほか { $count } 社
restricted = Sluice はこのページを見られません。ブラウザーが拡張機能に見せないページです。
paused = このサイトでは Sluice を一時停止しています。
paused-reached = このサイトでは Sluice を一時停止しています。サイトが通信した会社：{ $companies }。
nobody-seen = このページでは、ほかの会社は見つかりませんでした。
nobody-reached = { $count ->
   *[other] このページからほかの会社への通信はありませんでした。{ $things }をブロックしました。
}
reached-kept-stopped = { $count ->
   *[other] このサイトが通信した会社：{ $companies }。{ $things }をブロックしました。
}
reached-some-stopped = このサイトが通信した会社：{ $companies }。その一部をブロックしました。
reached-nothing-stopped = このサイトが通信した会社：{ $companies }。ブロックが必要なものはありませんでした。
tried-it-stopped = このサイトが通信しようとした会社：{ $companies }。ブロックしました。
tried-both-stopped = このサイトが通信しようとした会社：{ $companies }。両方ともブロックしました。
tried-all-stopped = このサイトが通信しようとした会社：{ $companies }。すべてブロックしました。
tried-some-stopped = このサイトが通信しようとした会社：{ $companies }。そのうち { $stopped } 社をブロックしました。

## お知らせ。

rules-refused = ブラウザーが Sluice の新しいルールを受け付けなかったため、以前のルールのままです。ブラウザーからのメッセージ：{ $said }
choices-unreadable = 保存された設定を読み取れなかったため、初期設定で動いています。読み取れなかったものは別に保管してあります。
began-late = Sluice は、このページを最初からは見ていません。すべてを見るには、ページを再読み込みしてください。
too-much = このページの動きがとても多いため、ほか { $more } 件は数だけを数え、一覧には載せていません。

## レポート。

not-sorted-meaning = 何のためのものか、わかっていません。自分でブロックしたもの以外は通します。
row-on-host = { $host } の { $pattern }
