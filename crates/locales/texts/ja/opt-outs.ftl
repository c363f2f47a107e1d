# オプトアウトの状態、ここではできない理由、実行の記録。「オプトアウト」のページの行に出ます。

## 状態

not-done = 実行していません。
done-cookie = 実行済みです。その後、この企業がまだ現れていないため、効果は確認できていません。
done-page = 開きました。そこでオプトアウトしたかどうかは、そのページでしかわかりません。
done-setting = 実行済みです。ブラウザーからの確認はまだありません。
done-unheard = 現れるたびに実行しています。守られているかどうかは、ここからは見えません。
done = 現れるたびに実行しています。効果はまだ確認できていません。
verified-page = 開いた後、オプトアウト Cookie が設定されたことを確認しました。
verified-cookie = 実行し、オプトアウトが企業に送られたことを確認しました。
verified-sdk = 実行し、SDK が現れたページで、それ以上何も送られていないことを確認しました。
verified-setting = 実行し、ブラウザーでも確認できました。
verified = 実行し、一緒に送られたことを確認しました。
ignored-setting = 実行しましたが、その後、別のものによって変更されました。
ignored = 実行しましたが、企業はそのまま続けていました。
undone = 取り消しました。
impossible = ここではできません。
left-over = 以前 Sluice が設定したとおりになっています。
already = Sluice が設定しなくても、すでにそうなっています。

## ここではできない理由

no-such-setting = このブラウザーには、この設定がありません。
setting-of-other = この設定は、別の拡張機能が管理しています。
setting-fixed = ここでは、拡張機能からこの設定を変更できません。
not-written = Sluice はこれを書き込みません。サイト自身の同意バナーであなたが選んだ内容の記録だからです。
page-closed = このページは閉鎖されています。
too-long = 信号としては長すぎます。

## 記録：実行や確認ごとに 1 行

cookies-put = { $place } に、この企業の Cookie を設定しました。
flag-put = { $place } に、拒否の目印を書き込みました。
is-set = ブラウザーで、設定済みであることを確認しました。
flag-put-back = { $place } で目印が消えていたため、書き込み直しました。
cookies-put-back = { $place } で Cookie が消えていたため、設定し直しました。
renewed = { $place } の Cookie を更新しました。
went-along = リクエストと一緒に送られました。
sent = { $place } に送られました。
told = { $place } で SDK に伝えました。
quiet = { $place } で SDK が現れましたが、それ以上何も送られませんでした。
set-all-the-same = それでも企業が Cookie「{ $cookie }」を設定したため、元に戻しました。
changed-by-other = 別のものによって変更されました。
consent-claimed = { $place } への送信で、同意済みと伝えられていました。
went-on = { $place } で送信を続けていました。
opened = ページを開きました。
set-there = その後、以前はなかったオプトアウト Cookie が設定されました：{ $place }。
kept-apart = オプトアウト Cookie は設定されましたが、ブラウザーがそのページ専用に保存しているため、ほかのサイトでは送られません：{ $place }。
place-more = { $names }、ほか { $more } 件
unchanged = その後、Sluice から見える変化はありません。
unchanged-others = その後、Sluice の知っているオプトアウト Cookie は設定されていません。それ以外の Cookie が { $count } 件増えました。
taken-back = 取り消しました。
proof-times = { $line }（{ $count } 回）
