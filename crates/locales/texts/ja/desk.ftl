# オプトアウトのページ：知られているすべてのオプトアウト、その状態、できること。

head = オプトアウト
title = オプトアウト：Sluice
what = オプトアウトとは、追跡しないよう企業に伝えることです。広告は引き続き表示されますが、あなたに合わせたものは減ります。下に注意書きのあるブラウザーの設定を除き、オプトアウトしても不具合は起きません。ただし、企業が無視することはあります。

## 数

numbers = 数で見る
done = 実行済み
verified = 確認済み
ignored = 無視された
impossible = ここではできない
nothing-known = オプトアウトの一覧を読み込めませんでした。

## 目的ごとにまとめて

everything-label = まとめてオプトアウト
yes = はい、すべてオプトアウトする
no = 今はしない
taken-back-one-by-one = それぞれ、下で 1 件ずつ取り消せます。
mind = これらの設定について知っておきたいこと：

## 探す

find-hint = 企業名または言葉
purpose = 目的
state-label = 状態
kind-label = 種類
any = すべて
clear = すべて表示
kinds = 種類を選んで移動

## 1 件ずつの行

do-it = 実行する
check = もう一度確認
take-back = 取り消す
open = ページを開く
checked = たった今、もう一度確認しました。
region = 対象となる地域：
signal = 業界団体のページで受け取った信号
carry = この信号を送る
make = すべての企業を制限する信号を作る
rule = 団体の決まりでは、信号を作れるのは団体自身のページだけです。ここで作った信号も同じように読み取られますが、それでよい場合にだけ作ってください。
steps = そのページですること：

## オプトアウトの種類：見出し、しくみ、件数

kind-signal = 信号
kind-cookie = 企業の Cookie
kind-sdk = SDK
kind-setting = ブラウザーの設定
kind-page = ご自身で操作するページ

how-signal = ブラウザーが何かを要求するときに一緒に送ったり、企業のスクリプトに伝えたりします。法律で、企業に従う義務がある場合もあります。
how-cookie = 「拒否」を表す Cookie を、その企業のサイトに保存します。Sluice が設定し、消えたときは設定し直します。DAA、NAI、EDAA は広告業界の団体で、それぞれのページでも同じ Cookie が設定されます。
how-sdk = 企業のスクリプトの多くは、拒否の目印を確認するか、停止の指示を受け付けます。Sluice は、それを読み込むすべてのページでこの操作を行います。
how-setting = ブラウザーのスイッチです。すべての企業に対して効きます。それぞれ何が使えなくなるかをお読みください。
how-page = Sluice が、あなたの代わりにボタンを押すことはできません。ページを開き、手順を示します。

of-kind = 全 { $all } 件、実行済み { $count } 件
of-kind-opened = 全 { $all } 件、表示済み { $count } 件

## 状態

state-not-done = 未実行
state-done = 実行済み
state-verified = 確認済み
state-ignored = 無視された
state-undone = 取り消し済み
state-impossible = ここではできない
state-not-opened = 未表示
state-opened = 表示済み
state-changed = その後、変更された

## 実行中

doing-do = 実行中…
doing-open = 開いています…
doing-check = 確認中…
doing-undo = 取り消し中…

## 今も守られているか

alive-confirmed = 試して確かめたか、現在も公式の説明があります。
alive-likely = 守られていないと考える理由はありません。
alive-unknown = 企業が今も守っているかどうかは、わかりません。
alive-closed = すでに提供が終わっています。

## 案内しているところ

named-by = 案内元：{ $names }。
named-by-daa = DAA
named-by-nai = NAI
named-by-edaa = EDAA
named-by-au = Your Online Choices（オーストラリア）
named-by-policies = プライバシーポリシー
named-by-vendor = その企業自身

## 全体の状態

standing-none = 知られているオプトアウトは { $count } 件です。まだ 1 件も実行していません。
standing-all = 知られているオプトアウトは { $count } 件です。Sluice が自動でできるものは、すべて実行済みです。
standing-left = 知られているオプトアウトは { $count } 件です。そのうち、Sluice が自動でできるのに未実行のものが { $left } 件あります。

showing = オプトアウト { $count } 件を表示しています。
proof = 確認・実行の記録（{ $count }）
became = { $name }、{ $brand }：{ $said }

## 目的ごとにまとめて：文

opt-out-of = 「{ $purpose }」をすべてオプトアウト（{ $count }）
nothing-left = { $purpose }：Sluice が自動でできるものは、すべて実行済みです。

everything = Sluice は次のことを行います：{ $steps }。
steps-between = ；
steps-end = { $first }；{ $last }
step-cookies = 企業 { $count } 社のオプトアウト Cookie を設定する
step-sdks = SDK { $count } 件に、ページで読み込まれるたびに停止を指示する
step-signals = { $count ->
   *[other] 信号を送る（{ $names }）
}
step-settings = { $count ->
   *[other] ブラウザーの設定を変更する（{ $names }）
}
signal-of = { $name }（{ $brand }）
