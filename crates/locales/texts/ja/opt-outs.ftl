# オプトアウトの状況、ここではできない理由、実行の記録。

## 状況を文で。

not-done = 未実行です。
done-cookie = 実行済みです。その後この会社との通信がないため、効果はまだ確認できていません。
done-page = 開きました。オプトアウトできたかどうかは、そのページでしかわかりません。
done-setting = 実行済みです。ブラウザーの確認を待っています。
done-unheard = 該当するところで実行しています。守られているかどうかは、ここからは確かめられません。
done = 該当するところで実行しています。効果はまだ確認できていません。
verified-page = 開きました。その後、オプトアウトの Cookie が設定されたことを確認しました。
verified-cookie = 実行済みです。オプトアウトが会社に送られたことを確認しました。
verified-sdk = 実行済みです。この SDK があるところで、何も送られなくなったことを確認しました。
verified-setting = 実行済みです。ブラウザーでも確認できました。
verified = 実行済みです。通信に付けて送られたことを確認しました。
ignored-setting = 実行しましたが、その後ほかから変更されました。
ignored = 実行しましたが、会社は続けています。
undone = 取り消しました。
impossible = ここではできません。
left-over = 以前に Sluice が設定したままになっています。
already = Sluice が変えなくても、すでにこの設定です。

## ここではできない理由。

no-such-setting = このブラウザーには、この設定がありません。
setting-of-other = ほかの拡張機能がこの設定を管理しています。
setting-fixed = ブラウザーの制限により、ここでは拡張機能からこの設定を変えられません。
not-written = これは Sluice からは書き込みません。サイトのバナーであなたが答えた内容の記録だからです。
page-closed = このページは終了しています。
too-long = シグナルとしては長すぎます。

## 実行の記録。日付が前に付く。

cookies-put = { $place } でオプトアウトの Cookie を設定しました。
flag-put = { $place } で目印を書き込みました。
is-set = 設定されていることを、ブラウザーが確認しました。
flag-put-back = { $place } で目印が消えていたので、書き込み直しました。
cookies-put-back = { $place } でオプトアウトの Cookie が消えていたので、設定し直しました。
renewed = { $place } のオプトアウトの Cookie を更新しました。
went-along = 通信に付けて送られました。
sent = { $place } に送られました。
told = { $place } で SDK に伝えました。
quiet = { $place } に SDK がありましたが、そこからは何も送られませんでした。
set-all-the-same = 会社はそれでも Cookie { $cookie } を設定したので、取り除きました。
changed-by-other = ほかから変更されました。
consent-claimed = { $place } への通信に、同意済みと書かれていました。
went-on = { $place } で送信が続いていました。
opened = ページを開きました。
set-there = その後、新しいオプトアウトの Cookie が設定されました：{ $place }。
kept-apart = オプトアウトの Cookie は設定されましたが、ブラウザーがそのページ専用に保存しているため、ほかのサイトでは送られません：{ $place }。
place-more = { $names }、ほか { $more } 件
unchanged = その後、Sluice にわかる変化はありません。
unchanged-others = その後、Sluice の知るオプトアウトの Cookie は設定されていません。ほかの Cookie が { $count } 件増えました。
taken-back = 取り消しました。
proof-times = { $line }（{ $count } 回）
