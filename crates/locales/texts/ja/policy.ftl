# サイトのポリシーのページ：書かれていることと、実際に見つかったものとの比較。文章が「間違い」だとは言わない。

head = 書かれていることと、見つかったもの
title = { $site }：{ head }
report = このページのレポート
what = サイトは、Cookie を何に使い、どう断れるかを文章にしています。Sluice は頼まれたときにそれを読み、開いているページで実際に見つけたものと比べます。決まった手順で読むので、間違えることもあります。もとの文も示しますので、自分の目でも確かめてください。

## 読むものを選ぶ。

choose = このサイトのポリシー
looking = ポリシーへのリンクを探しています…
none-found = 開いているページには、ポリシーへのリンクらしいものがありません。
nowhere = 開いているページの中を見ることができません。
read = 読む
read-again = もう一度読む
read-open = 開いているページを読む
read-open-why = スクリプトで表示されるポリシーや、自分で開いたポリシーを読むときに使います。
reading = 読んでいます…
address = 別のアドレス
address-hint = https://…
asked-as-nobody = 文章は、Cookie を付けずにサイトから直接受け取ります。ほかには何も送りません。
others = 別のものを読む
forget = 読んだ内容を消す
kind-cookie-policy = Cookie ポリシー
kind-privacy-policy = プライバシーポリシー
kind-notice = Cookie の一覧
not-fetched = 文章を受け取れませんでした：{ $why }。自分で開いてから、「{ read-open }」を使うこともできます。
why-closed = このページの中を見ることができません
why-no-web = Web のアドレスではありません
why-status = サイトの応答は { $number } です
not-kept = ブラウザーに保存できませんでした：{ $why }。

## いちばん上の文。

summary-text = { $text ->
    [cookie-policy] {" "}Cookie ポリシー
    [privacy-policy] プライバシーポリシー
    [cookie-list] {" "}Cookie の一覧
   *[text] 文章
}
summary-names = { $purposes ->
    [0] 目的の記載なし
   *[other] 七つの目的のうち { $purposes } つ
}、{ $ways ->
    [0] 断り方の記載なし
   *[other] 断り方 { $ways } 件
}、{ $cookies ->
    [0] 個別の Cookie の記載なし
   *[other] 名前の挙がった Cookie { $cookies } 件
}
summary = このサイトの{ summary-text }に書かれていること：{ summary-names }。
summary-dated = このサイトの{ summary-text }（{ $date } 付け）に書かれていること：{ summary-names }。

## 読んだもの。

read-on = { $when } に読みました。
since-changed = 前回（{ $before }）から、文章が変わっています。
since-same = 前回（{ $before }）と同じ文章です。

said = 書かれていること
technologies = 使われる手段
information = 自動で集める情報
warns = 注意書き
no-purposes = Cookie などを何に使うかを述べた文が見つかりませんでした。別の言い方で書かれているのかもしれません。
new = 追加：
gone = なくなったもの：
changed-elsewhere = 読み取れた内容に違いはありません。

## 目的ごと。

categories = 目的ごとに見る
they-say = 書かれていること
we-saw = 見つかったもの
nothing = なし
no-heading = （本文中、見出しなし）
necessary = 「必須」と説明
by = { $names }が設置
verdict-said-and-seen = 記載あり、検出あり
verdict-not-said = 検出あり、文章に記載なし
verdict-not-seen = 記載あり、今回の訪問では検出なし
verdict-neither = 記載なし、検出なし
seen = { $what }：{ $companies }
seen-calls = SDK 呼び出し
seen-all-stopped = { $things }（すべてブロック）
seen-some-stopped = { $things }（うち { $stopped } 件ブロック）
they-call-it = サイトでの呼び名：「{ $word }」

## 会社。

companies = 会社
not-named = 検出あり、文章に名前なし
named = 検出あり、文章に名前あり
named-not-seen = 文章に名前あり、今回の訪問では検出なし
all-named = 見つかった会社は、すべて文章に名前があります。
none-named = 文章に会社の名前はありません。

## Cookie。

cookies = Cookie
no-list = 文章には、Cookie の個別の一覧がありません。
not-listed = 検出あり、一覧に記載なし
cookies-agree = 見つかった Cookie は一覧と合っています。
listed = 文章の一覧にある Cookie は { $count } 件で、そのうち { $seen } 件が見つかりました。
differs-longer = 一覧では「{ $said }」、実際の保存期間は { $days } 日間です。
differs-necessary = 一覧では「必須」、実際の働きは「{ $purpose }」です。
differs-unknown = 一覧では別の目的、実際の働きは「{ $purpose }」です。
differs-other = 一覧では「{ $other }」、実際の働きは「{ $purpose }」です。

## オプトアウト。

opt-outs = 文章に書かれた断り方
no-opt-outs = 文章に断り方は書かれていません。
at-the-desk = オプトアウトの一覧にある「{ $name }」：{ $said }
to-the-desk = オプトアウトを開く
where-it-leads = 文章が案内する先
by-browser = ブラウザーで行います。これは Sluice が目的とサイトごとに行っています。ゲートがそのためのものです。
by-device = お使いの端末の設定で行います。
by-site = サイトの設定やバナーで行います。
not-known = Sluice の知らない方法です。
