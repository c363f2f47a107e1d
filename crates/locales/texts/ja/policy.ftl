# サイトのポリシーについてのページ：書かれていることと、実際に見えたことを比べます。

head = 書かれていること、見えたこと
title = { $site }：{ head }
report = このページのレポート
what = サイトは、Cookie を何に使うか、どうすれば拒否できるかを文章で示しています。Sluice は、あなたが求めたときにその文章を読み、開いているページで実際に見えたことと比べます。決まった規則で読むため、間違えることもあります。ご自身で確かめられるよう、元の文も表示します。

## 何を読むか

choose = このサイトのポリシー
looking = リンクを探しています…
none-found = 開いているページに、ポリシーへのリンクらしいものはありません。
nowhere = 開いているページの中を読み取れません。
read = 読む
read-again = もう一度読む
read-open = 開いているページを読む
read-open-why = スクリプトで表示されるポリシーや、ご自身で開いたポリシーのときに使います。
reading = 読んでいます…
address = 別のアドレス
address-hint = https://…
asked-as-nobody = 文章は、サイトから直接、Cookie なしで取得します。ほかには何も送りません。
others = 別のものを読む
forget = この結果を消す
kind-cookie-policy = Cookie ポリシー
kind-privacy-policy = プライバシーポリシー
kind-notice = Cookie の一覧
not-fetched = 文章を取得できませんでした（{ $why }）。ご自身でページを開いてから「開いているページを読む」を選ぶこともできます。
why-closed = このページの中は読み取れません
why-no-web = ウェブのアドレスではありません
why-status = サイトの応答：{ $number }
not-kept = ブラウザーが保存できませんでした（{ $why }）。

## まとめの文

summary-text = { $text ->
    [cookie-policy] このサイトの Cookie ポリシー
    [privacy-policy] このサイトのプライバシーポリシー
    [cookie-list] このサイトの Cookie 一覧
   *[text] このサイトの文章
}
summary-names = { $purposes ->
    [0] 目的の記載なし
   *[other] 7 つの目的のうち { $purposes } つ
}、拒否の方法 { $ways } 件、{ $cookies ->
    [0] 個別の Cookie の記載なし
   *[other] 名前の挙がった Cookie { $cookies } 件
}
summary = { summary-text }に書かれていること：{ summary-names }。
summary-dated = { summary-text }（日付：{ $date }）に書かれていること：{ summary-names }。

## 読んだもの

read-on = { $when } に読みました。
since-changed = { $before } に読んだときから、文章が変わっています。
since-same = 文章は { $before } のときと同じです。

said = 書かれていること
technologies = 取り上げている技術
information = 自動で集める情報
warns = 注意書き
no-purposes = Cookie などを何に使うかを述べた文は見つかりませんでした。別の言い方で書かれているかもしれません。
new = 新しいもの：
gone = なくなったもの：
changed-elsewhere = 見つかった内容は同じです。

## 目的ごと

categories = 目的ごと
they-say = 書かれていること
we-saw = 見えたこと
nothing = なし
no-heading = （本文中、見出しなし）
necessary = 「必要」と説明
by = 設置者：{ $names }
verdict-said-and-seen = 書かれていて、実際に見えた
verdict-not-said = 見えたが、文章に記載なし
verdict-not-seen = 書かれているが、この訪問では見えない
verdict-neither = 記載なし、見えてもいない
seen = { $what }：{ $companies }
seen-calls = SDK 呼び出し
seen-all-stopped = { $things }（すべて止めた）
seen-some-stopped = { $things }（うち { $stopped } 件を止めた）
they-call-it = サイトでの呼び名：「{ $word }」。

## 企業

companies = 企業
not-named = 見えたが、文章に名前がない
named = 見えていて、文章に名前がある
named-not-seen = 文章に名前があるが、この訪問では見えない
all-named = 見えた企業は、すべて文章に名前があります。
none-named = 文章に企業の名前はありません。

## Cookie

cookies = Cookie
no-list = 文章には、Cookie ごとの一覧がありません。
not-listed = 見えたが、一覧にない
cookies-agree = 見えた Cookie は、一覧と一致しています。
listed = 文章の一覧には Cookie が { $count } 件あり、そのうち { $seen } 件が見えました。
differs-longer = 一覧では「{ $said }」ですが、{ $days } 日間保存されます。
differs-necessary = 一覧では「必要」とされていますが、実際のはたらきは「{ $purpose }」です。
differs-unknown = 一覧では別の目的とされていますが、実際のはたらきは「{ $purpose }」です。
differs-other = 一覧では「{ $other }」とされていますが、実際のはたらきは「{ $purpose }」です。

## オプトアウト

opt-outs = 文章で案内されている拒否の方法
no-opt-outs = 文章に拒否の方法は書かれていません。
at-the-desk = オプトアウトのページにあります。{ $name }：{ $said }
to-the-desk = オプトアウトを開く
where-it-leads = 案内先を開く
by-browser = ブラウザーで行います。Sluice が目的とサイトごとに代わりに行います。それがゲートの役目です。
by-device = お使いの端末の設定で行います。
by-site = サイト自身の設定または同意バナーで行います。
not-known = Sluice の知らない方法です。
