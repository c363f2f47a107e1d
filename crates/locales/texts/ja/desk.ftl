# オプトアウトのページ：わかっている断り方のすべてと、それぞれの状況、できること。

head = オプトアウト
title = オプトアウト：Sluice
what = オプトアウトは、「追跡しないでほしい」と会社に伝えることです。広告は引き続き表示されますが、あなたに合わせたものは減ります。断っても何も壊れません（ブラウザーの設定には、下に注意を書いたものがあります）。ただし、会社が無視することもあります。

## 数。

numbers = 数で見る
done = 実行済み
verified = 確認済み
ignored = 無視された
impossible = ここではできない
nothing-known = オプトアウトの一覧を読み取れませんでした。

## 分類ごとにまとめて。

everything-label = まとめて実行
yes = はい、すべてオプトアウトする
no = 今はしない
taken-back-one-by-one = 下の一覧で、一つずつ取り消せます。
mind = これらの設定について知っておくこと：

## 探す。

find-hint = 会社名や言葉
purpose = 目的
state-label = 状況
kind-label = 種類
any = すべて
clear = すべて表示
kinds = 移動先

## 一行。

do-it = 実行する
check = もう一度確認
take-back = 取り消す
open = ページを開く
checked = たった今、確認し直しました。
region = 対象となる地域：
signal = 団体のページで受け取ったシグナル
carry = このシグナルを送る
make = すべての会社を制限するシグナルを作る
rule = 団体の決まりでは、シグナルは団体のページだけで作ることになっています。ここで作ったものも同じように読まれますが、必要なときだけ作ってください。
steps = ページでの手順：

## 種類ごとのオプトアウト。

kind-signal = シグナル
kind-cookie = 会社の Cookie
kind-sdk = SDK
kind-setting = ブラウザーの設定
kind-page = 自分で行うページ

how-signal = ブラウザーの通信に付けて送るか、会社のスクリプトに伝えます。法律で、会社が従うよう定められているものもあります。
how-cookie = 「お断り」を示す、会社ごとの Cookie です。Sluice が設定し、消えたときは設定し直します。DAA、NAI、EDAA は広告業界の団体で、各団体のページでも同じ Cookie が設定されます。
how-sdk = 多くの会社のスクリプトは、お断りの目印があるかを確かめます。停止の指示を受け付けるものもあります。Sluice は、それを読み込むすべてのページで、どちらかを行います。
how-setting = ブラウザーのスイッチです。すべての会社に効きます。変えると何が起きるかを、それぞれ確かめてください。
how-page = Sluice があなたの代わりにボタンを押すことはできません。ページを開き、手順を示します。

of-kind = { $all } 件、{ $count ->
    [0] 実行済みなし
   *[other] { $count } 件実行済み
}
of-kind-opened = { $all } 件、{ $count ->
    [0] 開いたものなし
   *[other] { $count } 件開きました
}

## 状況をひとことで。

state-not-done = 未実行
state-done = 実行済み
state-verified = 確認済み
state-ignored = 無視された
state-undone = 取り消し済み
state-impossible = ここではできない
state-not-opened = まだ開いていない
state-opened = 開いた
state-changed = その後変更された

## 今していること。

doing-do = 実行しています…
doing-open = 開いています…
doing-check = 確認しています…
doing-undo = 取り消しています…

## 今も守られているか。

alive-confirmed = 実際に確かめたか、現在も説明が公開されています。
alive-likely = 守られていないと考える理由はありません。
alive-unknown = 会社が今も守っているかどうかは、わかっていません。
alive-closed = すでに終了しています。

## 誰が案内しているか。

named-by = 案内元：{ $names }。
named-by-daa = DAA
named-by-nai = NAI
named-by-edaa = EDAA
named-by-au = Your Online Choices（オーストラリア）
named-by-policies = 各社のプライバシーポリシー
named-by-vendor = 会社自身

## 全体の状況。

standing-none = { $count } 件のオプトアウトがあります。まだ実行したものはありません。
standing-all = { $count } 件のオプトアウトがあります。Sluice が自分でできるものは、すべて実行済みです。
standing-left = { $count } 件のオプトアウトがあります。Sluice が自分でできるもののうち、{ $left } 件が未実行です。

showing = { $count } 件のオプトアウトを表示しています。
proof = 確認したこと・行ったこと（{ $count } 件）
became = { $name }（{ $brand }）：{ $said }

## まとめて実行するときの文。

opt-out-of = 「{ $purpose }」をすべてオプトアウト（{ $count } 件）
nothing-left = { $purpose }：Sluice が自分でできるものは、すべて実行済みです。

everything = Sluice は次のことを行います：{ $steps }。
steps-between = 、
steps-end = { $first }、{ $last }
step-cookies = { $count } 社のオプトアウト Cookie の設定
step-sdks = ページが読み込む SDK { $count } 件への停止の指示
step-signals = { $count ->
   *[other] シグナルの送信（{ $names }）
}
step-settings = { $count ->
   *[other] ブラウザーの設定の変更（{ $names }）
}
signal-of = { $name }（{ $brand }）
