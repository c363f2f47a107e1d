# Sluice の判断：通した理由と止めた理由、ページについてのひとこと、知っておいてほしいこと。

## 通した理由、止めた理由。

stopped-gate-shut = { $extent ->
    [everywhere] 止めました。あなたがすべてのサイトで「{ $purpose }」を閉じています。
    [site] 止めました。あなたがこのサイトで「{ $purpose }」を閉じています。
   *[default] 止めました。「{ $purpose }」は初期設定で閉じています。
}
passed-gate-shut = { $extent ->
    [everywhere] あなたがすべてのサイトで「{ $purpose }」を閉じていますが、通しました。ブラウザーがすでに送信していたか、止める方法がありませんでした。
    [site] あなたがこのサイトで「{ $purpose }」を閉じていますが、通しました。ブラウザーがすでに送信していたか、止める方法がありませんでした。
   *[default] 「{ $purpose }」は初期設定で閉じていますが、通しました。ブラウザーがすでに送信していたか、止める方法がありませんでした。
}
withheld = { $extent ->
    [everywhere] このホストがほかのサイトで設定する Cookie を、まとめて送らないようにしました。あなたがすべてのサイトで「{ $purpose }」を閉じています。
    [site] このホストがほかのサイトで設定する Cookie を、まとめて送らないようにしました。あなたがこのサイトで「{ $purpose }」を閉じています。
   *[default] このホストがほかのサイトで設定する Cookie を、まとめて送らないようにしました。「{ $purpose }」は初期設定で閉じています。
}
passed-gate-open = { $extent ->
    [everywhere] 通しました。あなたがすべてのサイトで「{ $purpose }」を開いています。
    [site] 通しました。あなたがこのサイトで「{ $purpose }」を開いています。
   *[default] 通しました。「{ $purpose }」は初期設定で開いています。
}
stopped-by-you = 止めました。そこへ送られるビーコンを止めるよう、あなたが設定しています。
passed-stopped-by-you = そこへ送られるビーコンを止めるよう、あなたが設定していますが、通しました。ブラウザーがすでに送信していました。
stopped-by-others = Sluice ではなく、ブラウザーかほかの拡張機能が止めました。
passed-paused = 通しました。このサイトでは Sluice を一時停止しています。
passed-unknown = 通しました。何のためのものか、わかっていません。
passed-own-site = 通しました。要求したページやフレーム自身のものです。
passed-sign-in = 通しました。ログインの途中のようなので、必要かもしれません。
passed-embed-once = 今回の訪問に限り、あなたが通しました。
passed-embed-here = このサイトではいつも通すよう、あなたが選びました。
kept-own-choice = 残しました。Cookie についてのあなた自身の選択が入っています。

## ページが SDK に伝えたこと。

call-answered = SDK のスクリプトを止めました。代役が応答し、何も送信されていません。
call-gate-shut = { $extent ->
    [everywhere] ページ内のコードが受け取りましたが、その送信は止めています。あなたがすべてのサイトで「{ $purpose }」を閉じています。
    [site] ページ内のコードが受け取りましたが、その送信は止めています。あなたがこのサイトで「{ $purpose }」を閉じています。
   *[default] ページ内のコードが受け取りましたが、その送信は止めています。「{ $purpose }」は初期設定で閉じています。
}

## ページについてのひとこと。

companies-more = { $names }、ほか { $count } 社
restricted = このページはブラウザーが保護しているため、Sluice からは見えません。
paused = ここでは Sluice を一時停止しています。
paused-reached = ここでは Sluice を一時停止しています。このサイトは{ $companies }と通信しました。
nobody-seen = このページでは、ほかの企業は見つかりませんでした。
nobody-reached = { $count ->
   *[other] このページは、ほかの企業とは通信していません。{ $things }を止めました。
}
reached-kept-stopped = { $count ->
   *[other] このサイトは{ $companies }と通信しました。{ $things }を止めました。
}
reached-some-stopped = このサイトは{ $companies }と通信しました。その一部を止めました。
reached-nothing-stopped = このサイトは{ $companies }と通信しました。止めるものはありませんでした。
tried-it-stopped = このサイトは{ $companies }と通信しようとしましたが、止めました。
tried-both-stopped = このサイトは{ $companies }と通信しようとしましたが、どちらも止めました。
tried-all-stopped = このサイトは{ $companies }と通信しようとしましたが、すべて止めました。
tried-some-stopped = このサイトは{ $companies }と通信しようとしました。うち { $stopped } 社を止めました。

## 知っておいてほしいこと。

rules-refused = Sluice の新しいルールをブラウザーが受け付けなかったため、以前のルールが有効です。ブラウザーのメッセージ：{ $said }
choices-unreadable = 保存されたあなたの選択を読み取れなかったため、初期設定が有効です。保存されていた内容は別に残してあります。
began-late = このページを最初からは見ていません。すべての動きを見るには、再読み込みしてください。
too-much = このページは動きが非常に多いため、ほかの { $more } 件は数えただけで、一覧には表示していません。

## レポート。

not-sorted-meaning = 何のためのものか、わかっていません。あなたが止めたもののほかは通します。
row-on-host = { $pattern }（{ $host }）
